import { readFile } from 'node:fs/promises';

import { presented, PRESETS, readRuleSet, screen as screenReport, type RuleSet } from '../report/screen';
import { UsageError, type Command, type FlagValues } from './command';
import {
	eachReport,
	READ_FLAGS,
	READ_HELP,
	readOptions,
	TABLE_FLAGS,
	TABLE_HELP,
	tableOptions,
	writeJson,
} from './reports';

const NAMES = Object.keys(PRESETS).join('|');

export const screen: Command = {
	usage: 'screen FILE... --rules NAME|FILE.json [options]',
	summary:
		'Decide by a set of rules: pass, manual review or reject, with the reasons, one JSON object a report (docs/screening.md)',
	flags: { ...READ_FLAGS, ...TABLE_FLAGS, rules: { type: 'string' }, 'all-rules': { type: 'boolean' } },
	help: {
		...READ_HELP,
		...TABLE_HELP,
		[`--rules ${NAMES}|FILE.json`]: 'a preset, or your own rules',
		'--all-rules': 'print every rule with its answer, not the reasons alone',
	},
	async run(files, flags, terminal) {
		const rules = await rulesOf(flags);
		const { headers, chineseWords } = tableOptions(flags);
		// Masking comes last: it must not change a decision.
		const { mask, ...options } = readOptions(flags, terminal.env);
		return await eachReport(files, options, terminal, (report) => {
			const { rules: all, ...screening } = screenReport(report, rules, { mask });
			const result = flags['all-rules'] === true ? { ...screening, rules: all } : screening;
			writeJson(terminal, presented(result, { isLabelled: headers !== 'key', isWorded: chineseWords }), flags);
		});
	},
};

async function rulesOf({ rules }: FlagValues): Promise<RuleSet> {
	if (typeof rules !== 'string' || rules === '')
		throw new UsageError(`screen needs --rules: ${NAMES.replaceAll('|', ', ')} or a JSON file`);
	return readRuleSet(Object.hasOwn(PRESETS, rules) ? rules : await textOf(rules), '--rules');
}

async function textOf(path: string): Promise<string> {
	return await readFile(path, 'utf8').catch(() => {
		throw new UsageError(`--rules takes ${NAMES.replaceAll('|', ', ')} or a JSON file; there is no file ${path}`);
	});
}
