import { verdictOf, verify as verifyReport } from '../report/checks';
import type { Command } from './command';
import { eachReport, READ_FLAGS, READ_HELP, readOptions, writeJson } from './reports';

export const verify: Command = {
	usage: 'verify FILE... [options]',
	summary: 'Check each report against itself: verdict and checks, one JSON object a report (docs/checks.md)',
	flags: READ_FLAGS,
	help: READ_HELP,
	async run(files, flags, terminal) {
		return await eachReport(files, readOptions(flags, terminal.env), terminal, (report) => {
			const checks = verifyReport(report);
			writeJson(terminal, { ...report.meta.source, reportSerialNo: report.serialNo, verdict: verdictOf(checks), checks }, flags);
		});
	},
};
