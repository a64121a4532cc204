import type { LeafPath, ListPath, NumberPath, PathIn, RowAt, ValueAt } from './paths';
import { isRecord, type ReportRecord } from './types';

type Tree = Readonly<Record<string, unknown>>;

/**
 * Readers of records. A path that the record does not have does not compile; of a union of records (a loan or a card) every
 * path of one of them may be asked for. Code that goes by keys it does not know itself (of a table, of the catalogue) takes
 * its records as {@link ReportRecord}, of which any path may be asked for.
 */

/** The value at a dotted path of a record (`profile.connubialInfo.name`), or null. */
export function at<R extends Tree, P extends PathIn<R>>(record: R, path: P): ValueAt<R, P> | null;
export function at(record: Tree, path: string): unknown {
	if (!path.includes('.')) return record[path] ?? null;
	let value: unknown = record;
	for (const key of path.split('.')) value = isRecord(value) ? (value[key] ?? null) : null;
	return value;
}

/** The number at a path of a normalised record; null when nothing, or no number, is there. */
export function numberAt<R extends Tree>(record: R, path: NumberPath<R>): number | null {
	const value = at<Tree, string>(record, path);
	return typeof value === 'number' ? value : null;
}

/** The text at a path; null when nothing is there. */
export function textAt<R extends Tree>(record: R, path: LeafPath<R>): string | null {
	const value = at<Tree, string>(record, path);
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value !== '' ? value : null;
}

/** The rows of the list at a path; none when it is not there. */
export function rowsAt<R extends Tree, P extends ListPath<R>>(record: R, path: P): Array<RowAt<R, P>>;
export function rowsAt(record: Tree, path: string): ReportRecord[] {
	const value = at<Tree, string>(record, path);
	return Array.isArray(value) ? value.filter(isRecord) : [];
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
