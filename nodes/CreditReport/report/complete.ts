import { REPORT_FIELDS, type Field } from './catalogue';
import { isRecord, type Report, type ReportRecord, type ReportValue } from './types';

/**
 * Gives a report its full shape: every key of the contract, in catalogue order, in every record (missing scalar null,
 * missing object an object of nulls, missing list []), wire keys under the contract's spelling, unknown keys last.
 * Values are not touched, and what has the wrong kind (a word where a list belongs) stays. `meta` stays first.
 */
export function completeReport(report: Report): Report {
	const { meta, ...rest } = report;
	return { ...(meta === undefined ? {} : { meta }), ...completeRecord(rest, REPORT_FIELDS) };
}

/** The same for one record with these fields. */
export function completeRecord(record: ReportRecord, fields: readonly Field[]): ReportRecord {
	const known = new Set(fields.flatMap((field) => [field.key, field.wireKey ?? field.key]));
	const own = fields.map((field) => [field.key, completeValue(record[field.key] ?? record[field.wireKey ?? field.key], field)] as const);
	const others = Object.entries(record).filter(([key]) => !known.has(key));
	return Object.fromEntries([...own, ...others]);
}

function completeValue(value: ReportValue | undefined, field: Field): ReportValue {
	const fields = field.fields;
	if (field.type === 'object') return isRecord(value ?? {}) ? completeRecord((value ?? {}) as ReportRecord, fields ?? []) : (value ?? null);
	if (field.type !== 'list') return value ?? null;
	if (!Array.isArray(value)) return value ?? [];
	return fields ? value.map((row) => (isRecord(row) ? completeRecord(row, fields) : row)) : value;
}
