import { REPORT_FIELDS, type Field, type FieldType, type LeafType } from '../catalogue';
import { setOwn } from './own';
import type { NormalisedReport } from './reports';
import { isRecord, type ReportRecord, type ReportValue, type Warning } from './types';
import { isBlank, normaliseValue } from './normaliseValue';

/** A report in normalised form, and what did not fit. */
export interface Normalisation {
	report: NormalisedReport;
	warnings: Warning[];
}

/**
 * Normalises a printed report: every leaf by its catalogue type (`normaliseValue.ts`), everything else untouched.
 * Lossless and idempotent; keys that the catalogue does not know pass through. Never throws.
 * @returns a new report and a warning, with its concrete path (`loans[3].amount`), for each value that had to stay as
 * printed (VALUE_DOES_NOT_FIT) and for each number printed in an unusual form (REPAIRED_NUMBER).
 */
export function normaliseReport(printed: ReportRecord): Normalisation {
	const warnings: Warning[] = [];
	const report = normaliseFields(printed, REPORT_FIELDS, '', warnings) as NormalisedReport;
	return { report, warnings };
}

function normaliseFields(
	record: ReportRecord,
	fields: readonly Field[],
	prefix: string,
	warnings: Warning[],
): ReportRecord {
	const byKey = fieldsByKey(fields);
	const normalised: ReportRecord = {};
	for (const key of Object.keys(record)) {
		const field = byKey.get(key);
		const value = record[key] ?? null;
		setOwn(normalised, key, field ? normaliseField(value, field, prefix + key, warnings) : value);
	}
	return normalised;
}

function normaliseField(value: ReportValue, field: Field, path: string, warnings: Warning[]): ReportValue {
	if (field.type !== 'list' && field.type !== 'object') return normaliseLeaf(value, field.type, path, warnings);
	if (field.type === 'object') return normaliseRecord(value, field, path, warnings);
	if (!Array.isArray(value)) return misplaced(value, field.type, path, warnings);
	return value.map((element, index) => {
		const place = `${path}[${index}]`;
		return field.fields
			? normaliseRecord(element, field, place, warnings)
			: normaliseLeaf(element, field.items ?? 'text', place, warnings);
	});
}

function normaliseRecord(value: ReportValue, field: Field, path: string, warnings: Warning[]): ReportValue {
	return isRecord(value)
		? normaliseFields(value, field.fields ?? [], `${path}.`, warnings)
		: misplaced(value, 'object', path, warnings);
}

function normaliseLeaf(value: ReportValue, type: LeafType, path: string, warnings: Warning[]): ReportValue {
	const normalised = normaliseValue(value, type);
	if (!normalised.fits) warnings.push(doesNotFit(value, type, path));
	if (normalised.isRepaired)
		warnings.push({
			code: 'REPAIRED_NUMBER',
			message: 'The number is printed in an unusual form; it was read as the normalised value says',
			path,
			value: String(value),
		});
	return normalised.value as ReportValue;
}

/** Something else where an object or a list belongs: nothing (null, `--`), or a value to be told about. */
function misplaced(value: ReportValue, type: FieldType, path: string, warnings: Warning[]): ReportValue {
	if (value === null || value === undefined || (typeof value === 'string' && isBlank(value))) return null;
	warnings.push(doesNotFit(value, type, path));
	return value;
}

function doesNotFit(value: ReportValue, type: FieldType, path: string): Warning {
	const warning: Warning = {
		code: 'VALUE_DOES_NOT_FIT',
		message: `The value does not fit the type ${type} and was kept as it is`,
		path,
	};
	return typeof value === 'string' || typeof value === 'number' ? { ...warning, value: String(value) } : warning;
}

const KEY_MAPS = new WeakMap<readonly Field[], Map<string, Field>>();

/** Fields by key, under the name the API uses on the wire as well (`"records "`). */
function fieldsByKey(fields: readonly Field[]): Map<string, Field> {
	let map = KEY_MAPS.get(fields);
	if (!map) {
		map = new Map(
			fields.flatMap((field) => [field.key, field.wireKey ?? field.key].map((key) => [key, field] as const)),
		);
		KEY_MAPS.set(fields, map);
	}
	return map;
}
