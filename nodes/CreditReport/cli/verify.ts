import { verdictOf, verify as verifyReport } from '../report/checks';
import { maskReport } from '../report/mask';
import type { Command } from './command';
import { READ_OPTIONS } from './flags';
import { eachReport, readOptions, writeJson } from './reports';

export const verify: Command = {
	usage: 'verify FILE... [options]',
	summary: 'Check each report against itself: verdict and checks, one JSON object a report (docs/checks.md)',
	options: READ_OPTIONS,
	async run(files, flags, terminal) {
		// Masking comes last: it must not change a verdict.
		const { mask, ...options } = readOptions(flags, terminal.env);
		return await eachReport(files, options, terminal, (report) => {
			const checks = verifyReport(report, { mask });
			const { meta, serialNo: reportSerialNo } = mask ? maskReport(report) : report;
			writeJson(terminal, { ...meta.source, reportSerialNo, verdict: verdictOf(checks), checks }, flags);
		});
	},
};
