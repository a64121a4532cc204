import { extractSection } from '../report/rows/sections';
import type { Command } from './command';
import { READ_OPTIONS, ROW_OPTIONS } from './flags';
import { eachReport, readOptions, tableOptions, writeJson } from './reports';
import { UsageError } from './usageError';

export const extract: Command = {
	usage: 'extract FILE... --section NAME[,NAME] [options]',
	summary: 'Print the rows of sections, one JSON object a line (names: credit-report sections)',
	options: ['section', ...READ_OPTIONS, ...ROW_OPTIONS, 'reviewColumn'],
	async run(files, flags, terminal) {
		if (typeof flags.section !== 'string') throw new UsageError('--section is missing');
		const keys = flags.section.split(',');
		const options = { ...tableOptions(flags), reviewColumn: flags.reviewColumn === true };
		return await eachReport(files, readOptions(flags, terminal.env), terminal, (report) => {
			const rows = keys.flatMap((key) => extractSection(report, key, options));
			for (const row of rows) writeJson(terminal, row, flags);
		});
	},
};
