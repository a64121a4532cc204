import { readFile } from 'node:fs/promises';

import { presented, PRESETS, readRuleSet, screen as screenReport, type RuleSet } from '../report/screen';
import { PRESET_NAMES } from '../report/screen/presetNames';
import type { Command } from './command';
import { READ_OPTIONS, ROW_OPTIONS, type FlagValues } from './flags';
import { eachReport, readOptions, tableOptions, writeJson } from './reports';
import { UsageError } from './usageError';

const NAMES = PRESET_NAMES.join(', ');

export const screen: Command = {
	usage: 'screen FILE... --rules NAME|FILE.json [options]',
	summary:
		'Decide by a set of rules: pass, manual review or reject, with the reasons, one JSON object a report (docs/screening.md)',
	options: [...READ_OPTIONS, ...ROW_OPTIONS, 'rules', 'allRules'],
	async run(files, flags, terminal) {
		const rules = await rulesOf(flags);
		const { headers, chineseWords } = tableOptions(flags);
		// Masking comes last: it must not change a decision.
		const { mask, ...options } = readOptions(flags, terminal.env);
		return await eachReport(files, options, terminal, (report) => {
			const { rules: all, ...screening } = screenReport(report, rules, { mask });
			const result = flags.allRules === true ? { ...screening, rules: all } : screening;
			writeJson(terminal, presented(result, { headers, isWorded: chineseWords }), flags);
		});
	},
};

async function rulesOf({ rules }: FlagValues): Promise<RuleSet> {
	if (typeof rules !== 'string' || rules === '') throw new UsageError(`screen needs --rules: ${NAMES} or a JSON file`);
	return readRuleSet(Object.hasOwn(PRESETS, rules) ? rules : await textOf(rules), '--rules');
}

async function textOf(path: string): Promise<string> {
	return await readFile(path, 'utf8').catch(() => {
		throw new UsageError(`--rules takes ${NAMES} or a JSON file; there is no file ${path}`);
	});
}
