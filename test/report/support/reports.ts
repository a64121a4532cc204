import { completeReport } from '../../../nodes/CreditReport/report/forms/complete';
import type { PrintedLeaves } from '../../../nodes/CreditReport/report/forms/leaves';
import { normaliseReport } from '../../../nodes/CreditReport/report/forms/normalise';
import { present, type ParseResult } from '../../../nodes/CreditReport/report/forms/present';
import type { NormalisedReport, Parsed, PrintedReport } from '../../../nodes/CreditReport/report/forms/reports';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';

export { BRIEF } from './brief';
export { GEN1 } from './gen1';
export { GEN2 } from './gen2';
export { history } from './parts';

/** Hand-built reports of made-up people, small enough to reckon every figure in one's head. All agree with themselves. */

export const META: ParseResult['meta'] = {
	source: { field: 'data', fileName: 'sample.pdf' },
	engine: 'local',
	edition: null,
	generation: null,
	pages: 2,
	textSource: 'text',
	durationMs: 5,
	sha256: null,
	warnings: [],
	unparsed: [],
	completeness: [],
};

/** A report of which a test gives only some keys, with all of them. */
export function printed(report: Readonly<Record<string, unknown>>): PrintedReport {
	return completeReport<PrintedLeaves>(report);
}

/** What a parser hands over of a report of which a test gives only some keys. */
export function parseResult(
	given: Readonly<Record<string, unknown>>,
	meta: Partial<ParseResult['meta']> = {},
): ParseResult & Required<Pick<ParseResult, 'normalised'>> {
	const report = printed(structuredClone(given));
	return { report, normalised: normaliseReport(report), meta: { ...META, ...meta } };
}

/** A printed report as the operation Parse puts it out (normalised), of a given edition. */
export function parsed(report: ReportRecord, meta: Partial<ParseResult['meta']> = {}): Parsed<NormalisedReport> {
	return present(parseResult(report, meta));
}

/** A copy of a report with one value changed: `loans.0.balance`. `undefined` takes a value or row out. */
export function changed<T extends ReportRecord>(report: T, path: string, value: unknown): T {
	const copy = structuredClone(report);
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	const target = keys.reduce(
		(node: Record<string, unknown>, key) => node[key] as Record<string, unknown>,
		copy as Record<string, unknown>,
	);
	if (value !== undefined) target[last] = value;
	else if (Array.isArray(target)) target.splice(Number(last), 1);
	else delete target[last];
	return copy;
}
