import { completeReport } from './complete';
import { normaliseReport } from './normalise';
import { isRecord, type Report, type ReportRecord, type ReportValue } from './types';

/** The value at a dotted path of a record (`profile.connubialInfo.name`), or null. */
export function at(record: ReportRecord, path: string): ReportValue {
	if (!path.includes('.')) return record[path] ?? null;
	let value: ReportValue = record;
	for (const key of path.split('.')) value = isRecord(value) ? (value[key] ?? null) : null;
	return value;
}

/** The number at a path of a normalised record; null when nothing, or no number, is there. */
export function numberAt(record: ReportRecord, path: string): number | null {
	const value = at(record, path);
	return typeof value === 'number' ? value : null;
}

/** The text at a path; null when nothing is there. */
export function textAt(record: ReportRecord, path: string): string | null {
	const value = at(record, path);
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value !== '' ? value : null;
}

/** The rows of the list at a path; none when it is not there. */
export function rowsAt(record: ReportRecord, path: string): ReportRecord[] {
	const value = at(record, path);
	return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** A report of any form (printed, normalised, JD-compatible, without empty sections) in full, normalised shape. */
export function canonical(report: Report): Report {
	return normaliseReport(completeReport(report)).report;
}

/** The sum of the numbers; null when there is none. */
export function sum(values: ReadonlyArray<number | null>): number | null {
	const numbers = values.filter((value) => value !== null);
	return numbers.length === 0 ? null : numbers.reduce((total, value) => total + value, 0);
}

/** The highest number; null when there is none. */
export function highest(values: ReadonlyArray<number | null>): number | null {
	const numbers = values.filter((value) => value !== null);
	return numbers.length === 0 ? null : Math.max(...numbers);
}
