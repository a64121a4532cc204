import { traceReading } from '../grammar';
import { attempt } from '../pipeline/attempt';
import { FILE_STAGES, REPORT_STAGES } from '../pipeline/stages';
import type { Opened } from '../pipeline/types';

/**
 * The reports of a file that can be read, with what became of each of their lines.
 * @returns at least one
 * @throws CreditReportError the first reason when there is none
 */
export async function tracedReports({ source, options }: Opened) {
	const file = await FILE_STAGES.start({ source, options }).upTo('text');
	const outcomes = [];
	for (const found of file.reports)
		outcomes.push(await attempt(() => REPORT_STAGES.start({ ...file, found }).upTo('result')));
	const reports = outcomes.flatMap(({ value }) => value ?? []);
	const [firstError] = outcomes.flatMap(({ error }) => error ?? []);
	if (reports.length === 0 && firstError) throw firstError;
	return reports.map((report) => ({
		...report,
		readings: traceReading(report.blocks, report.edition),
	}));
}

export type TracedReport = Awaited<ReturnType<typeof tracedReports>>[number];
