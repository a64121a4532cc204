import { extractSection } from '../report/rows/sections';
import { UsageError, type Command } from './command';
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

export const extract: Command = {
	usage: 'extract FILE... --section NAME[,NAME] [options]',
	summary: 'Print the rows of sections, one JSON object a line (names: credit-report sections)',
	flags: { ...READ_FLAGS, ...TABLE_FLAGS, section: { type: 'string' } },
	help: {
		'--section NAME[,NAME]': 'sections or nested lists, such as loans,loans.repaymentHistory',
		...READ_HELP,
		...TABLE_HELP,
	},
	async run(files, flags, terminal) {
		if (typeof flags.section !== 'string') throw new UsageError('--section is missing');
		const keys = flags.section.split(',');
		const options = tableOptions(flags);
		return await eachReport(files, readOptions(flags, terminal.env), terminal, (report) => {
			const rows = keys.flatMap((key) => extractSection(report, key, options));
			for (const row of rows) writeJson(terminal, row, flags);
		});
	},
};
