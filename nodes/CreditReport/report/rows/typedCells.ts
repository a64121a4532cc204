import type { FieldColumn } from './columns';
import { COLUMN_TYPES } from './columnTypes';
import { at } from '../forms/read';
import { normaliseValue } from '../forms/normaliseValue';
import type { ReportRecord, ReportValue } from '../forms/types';

/** The cells of a row, by the keys of their columns. */
export interface Cells {
	cells: ReportRecord;
	/** What no column of its type takes, as `balance: 30万; opened: 2024-13`; null when everything fits. */
	unfit: string | null;
}

/**
 * The values of a record, each under the columns of its type: a date that is printed as a month stands under the month
 * alone, and a date under both. The record may be of any form.
 */
export function typedCells(record: ReportRecord, columns: readonly FieldColumn[]): Cells {
	const cells: ReportRecord = {};
	const unfit = new Map<string, ReportValue>();
	for (const { key, path, leaf, type } of columns) {
		const value = normalised(at(record, path), leaf);
		const cell = COLUMN_TYPES[type].take(value);
		cells[key] = cell;
		if (key === path && value !== null && cell === null) unfit.set(path, value);
		else if (cell !== null) unfit.delete(path);
	}
	return { cells, unfit: unfit.size === 0 ? null : [...unfit].map(told).join('; ') };
}

/** The same of a report in printed form: the fields as printed, which are of no type, and typed what stands beside them. */
export function printedCells(record: ReportRecord, columns: readonly FieldColumn[]): Cells {
	const { cells } = typedCells(record, columns);
	for (const { key, path } of columns) if (key === path) cells[key] = at(record, path);
	return { cells, unfit: null };
}

function normalised(value: ReportValue, leaf: FieldColumn['leaf']): ReportValue {
	if (leaf === 'list' && Array.isArray(value)) return value;
	return normaliseValue(value, leaf === 'list' ? 'text' : leaf).value as ReportValue;
}

const told = ([path, value]: [string, ReportValue]): string =>
	`${path}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
