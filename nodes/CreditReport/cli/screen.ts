import { presented, screen as screenReport } from '../report/screen';
import type { Command } from './command';
import { READ_OPTIONS, ROW_OPTIONS } from './flags';
import { eachReport, readOptions, tableOptions, writeJson } from './reports';
import { rulesOf } from './rules';

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
