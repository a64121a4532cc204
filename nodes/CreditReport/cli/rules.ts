import { readFile } from 'node:fs/promises';

import { PRESETS, readRuleSet, type RuleSet } from '../report/screen';
import { PRESET_NAMES } from '../report/screen/presetNames';
import type { FlagValues } from './flags';
import { UsageError } from './usageError';

const NAMES = PRESET_NAMES.join(', ');

/** The rule set that `--rules` names: a preset, or a file. @throws UsageError; CreditReportError INVALID_PARAMETER */
export async function rulesOf({ rules }: FlagValues): Promise<RuleSet> {
	if (typeof rules !== 'string' || rules === '')
		throw new UsageError(`name the rules with --rules: ${NAMES} or a JSON file`);
	return readRuleSet(Object.hasOwn(PRESETS, rules) ? rules : await textOf(rules), '--rules');
}

async function textOf(path: string): Promise<string> {
	return await readFile(path, 'utf8').catch(() => {
		throw new UsageError(`--rules takes ${NAMES} or a JSON file; there is no file ${path}`);
	});
}
