import { CreditReportError } from '../errors/CreditReportError';
import { compareReports, inOrderOfTime } from '../report/compare';
import type { ParsedReport } from '../report/forms/reports';
import { reportError, type Command } from './command';
import { READ_OPTIONS } from './flags';
import { eachReport, readOptions, writeJson } from './reports';
import { UsageError } from './usageError';

export const compare: Command = {
	usage: 'compare OLD NEW [options]',
	summary:
		'Print what changed between two reports of one person: summary and changes, one JSON object a comparison (docs/compare.md)',
	options: READ_OPTIONS,
	async run(files, flags, terminal) {
		if (files.length === 0) throw new UsageError('No file was named');
		// Masking comes last: it must not change a difference.
		const { mask, ...options } = readOptions(flags, terminal.env);
		const reports: ParsedReport[] = [];
		const exitCode = await eachReport(files, options, terminal, (report) => reports.push(report));
		if (exitCode !== 0) return exitCode;
		try {
			if (reports.length < 2) throw new CreditReportError('NOTHING_TO_COMPARE');
			const ordered = inOrderOfTime(reports, (report) => report);
			const comparisons = ordered.slice(1).map((now, index) => compareReports(ordered[index]!, now, { mask }));
			for (const comparison of comparisons) writeJson(terminal, comparison, flags);
			return 0;
		} catch (error) {
			reportError(terminal, files.join(', '), error, mask);
			return 1;
		}
	},
};
