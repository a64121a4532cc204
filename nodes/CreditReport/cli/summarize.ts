import { summarize as summarizeReport } from '../report/indicators';
import type { Command } from './command';
import { eachReport, oneOf, READ_FLAGS, READ_HELP, readOptions, writeJson } from './reports';

export const summarize: Command = {
	usage: 'summarize FILE... [options]',
	summary: 'Print the underwriting indicators of each report, one flat JSON object a line (docs/indicators.md)',
	flags: { ...READ_FLAGS, headers: { type: 'string', default: 'key' } },
	help: { ...READ_HELP, '--headers key|zh': 'keys (default) or Chinese labels' },
	async run(files, flags, terminal) {
		const headers = oneOf('--headers', flags.headers, ['key', 'zh'] as const);
		// Masking comes last: it must not change a figure.
		const { mask, ...options } = readOptions(flags, terminal.env);
		return await eachReport(files, options, terminal, (report) => writeJson(terminal, summarizeReport(report, { headers, mask }), flags));
	},
};
