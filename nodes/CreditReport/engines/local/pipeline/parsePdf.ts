import { createHash } from 'node:crypto';

import type { CreditReportError } from '../../../errors/CreditReportError';
import type { Warning } from '../../../report/forms/types';
import type { EngineResult } from '../../engine';
import type { ReportPages } from '../pages';
import type { PageSource } from '../source/pageSource';
import type { Pdfium } from '../source/pdf/pdfium';
import { attachmentWarnings, withAttachments } from './attachments';
import { attempt } from './attempt';
import { refusalOf } from './refusal';
import { FILE_STAGES, REPORT_STAGES } from './stages';
import { refusingStrangers } from './strangers';
import type { PipelineOptions, Recognition } from './types';
import { withPdf } from './withPdf';

/** A file with more reports than this is built to waste time: the others are named in a warning. */
const MAX_REPORTS = 100;

/**
 * The local engine from start to end: the bytes of a PDF become reports in printed form.
 * @returns one result per report of the file, at least one
 * @throws CreditReportError of the input rows of the error table, when no report of the file can be read
 */
export async function parsePdf(
	pdfium: Pdfium,
	bytes: Uint8Array,
	options: PipelineOptions,
	recognition?: Recognition,
): Promise<EngineResult[]> {
	const started = performance.now();
	const results = await withPdf(
		pdfium,
		bytes,
		options.password,
		(source) => parsePages(source, options),
		recognition && { ...recognition, shortPages: options.shortPages },
	);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const durationMs = Math.round(performance.now() - started);
	return results.map((result) => ({ ...result, meta: { ...result.meta, durationMs, sha256 } }));
}

/**
 * The same from any source of pages: what only the bytes tell is left open. A report that cannot be read costs the others a
 * warning only.
 */
export async function parsePages(source: PageSource, options: PipelineOptions): Promise<EngineResult[]> {
	const file = await FILE_STAGES.start({ source: refusingStrangers(source), options }).upTo('text');
	const { reports } = file;
	const outcomes = [];
	for (const found of reports.slice(0, MAX_REPORTS))
		outcomes.push(await attempt(() => REPORT_STAGES.start({ ...file, found }).upTo('result')));
	const results = outcomes.flatMap(({ value }, index) => (value ? [{ ...value.result, index }] : []));
	const failures = [
		...outcomes.flatMap(({ error }, index) => (error ? [notRead(reports[index] as ReportPages, error)] : [])),
		...reports.slice(MAX_REPORTS).map((report) => notRead(report)),
	];
	const [firstError] = outcomes.flatMap(({ error }) => error ?? []);
	if (results.length === 0 && firstError) throw withAttachments(refusalOf(firstError, file), source);
	return results.map(({ index, ...result }) => ({
		...result,
		meta: {
			...result.meta,
			source: {
				...result.meta.source,
				...(reports.length === 1 ? {} : { report: { index: index + 1, count: reports.length } }),
			},
			warnings: [...result.meta.warnings, ...failures, ...attachmentWarnings(source)],
		},
	}));
}

function notRead({ findings: { sheets } }: ReportPages, error?: CreditReportError): Warning {
	const [from] = sheets;
	const where = sheets.length > 1 ? `pages ${from} to ${sheets[sheets.length - 1]}` : `page ${from ?? '?'}`;
	const why = error ? `${error.code}: ${error.message}` : `the file holds more than ${MAX_REPORTS}`;
	return {
		code: 'REPORT_NOT_READ',
		message: `Another report in the file (${where}) was not read: ${why}`,
		...(from === undefined ? {} : { page: from }),
	};
}
