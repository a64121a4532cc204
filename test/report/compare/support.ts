import {
	compareReports,
	type ChangeRow,
	type CompareOptions,
	type Comparison,
} from '../../../nodes/CreditReport/report/compare';
import type { ParsedReport } from '../../../nodes/CreditReport/report/forms/reports';
import type { Meta, ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { parsed } from '../support/reports';

const WHOLE: Meta['completeness'] = [
	{ section: 'document', expected: null, read: 2, basis: 'document', status: 'complete' },
];

/** A report that the local engine read from end to end. */
export function whole(
	report: ReportRecord,
	edition = 'gen2-detailed-personal',
	meta: Partial<Meta> = {},
): ParsedReport {
	return parsed(report, { edition, generation: edition.startsWith('gen1') ? 1 : 2, completeness: WHOLE, ...meta });
}

/** The same, but for a section of which lines were left over. */
export function doubtful(report: ReportRecord, section: string, edition?: string): ParsedReport {
	const entry: Meta['completeness'][number] = {
		section,
		expected: null,
		read: 1,
		basis: 'heading',
		status: 'unknown',
		reason: 'textLeft',
	};
	return whole(report, edition, { completeness: [...WHOLE, entry] });
}

/** A report of half a year later with the changes given; they are the only ones. */
export function later(report: ReportRecord, changes: ReportRecord = {}): ReportRecord {
	return {
		...structuredClone(report),
		serialNo: '2025121000000000000009',
		createAt: '2025.12.10 10:00:00',
		...changes,
	};
}

/** `kind field old -> new`, with `?` behind what is not certain. */
export function told({ changes }: Comparison): string[] {
	return changes.map(nameOf);
}

function nameOf({ kind, field, old, new: now, certain }: ChangeRow): string {
	return `${[kind, field].filter((part) => part !== null).join(' ')}: ${old} -> ${now}${certain ? '' : '?'}`;
}

/** What is told of two reports. */
export function compared(a: ParsedReport, b: ParsedReport, options?: CompareOptions): string[] {
	return told(compareReports(a, b, options));
}
