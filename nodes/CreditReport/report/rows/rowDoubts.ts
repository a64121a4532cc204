import { factsOf } from '../facts';
import { accountRows, ACCOUNTS_SECTION } from '../facts/accounts';
import { markCanonical } from '../forms/canonical';
import type { ReportInput } from '../forms/reports';
import type { ReportRecord } from '../forms/types';
import { withoutDoubts } from '../review/withoutDoubts';
import { valueAtPath, withValue } from '../review/withValue';
import type { Column, FieldColumn, Selectable } from './columns';
import { reviewOf } from './reviewSection';

/** Where in the report the context of a row comes from. */
const OF_CONTEXT: Readonly<Record<string, string>> = {
	reportKey: 'serialNo',
	reportSerialNo: 'serialNo',
	reportTime: 'createAt',
	whoWasChecked: 'whoWasChecked',
};
/** What a record is told from others by, the best first. */
export const NUMBER_KEYS = ['serialNo', 'no', 'id'];

/** Where a record stands in the report. */
export interface Place {
	/** Of the unified section: which of its rows. */
	index: number;
	/** Concrete path, `loans[2].notes[0]`; empty for the report itself. */
	record: string;
	/** The same of the record of the section that it is of. */
	parent: string;
}

/** What of a report is under review. */
export interface Doubts {
	/** Whether a value is, or one of a list or record, by its concrete path: `loans[3].balance`, `loans[3].repaymentHistory`. */
	has(path: string): boolean;
	/** The columns of the unified section that depend on such a value, for each of its rows. */
	inAccounts(): ReadonlyArray<ReadonlySet<string>>;
}

/** @returns undefined of a report with nothing under review */
export function doubtsOf(report: ReportInput): Doubts | undefined {
	const review = reviewOf(report);
	if (review.length === 0) return undefined;
	const paths = new Set(review.flatMap(({ path }) => withParents(path)));
	let accounts: Array<Set<string>> | undefined;
	return {
		has: (path) => paths.has(path),
		inAccounts: () => (accounts ??= accountDoubts(report)),
	};
}

/** `loans[3].balance`, `loans[3]`, `loans`. */
function withParents(path: string): string[] {
	const ends = [...path.matchAll(/[.[]/g)].map(({ index }) => path.slice(0, index));
	return [...ends, path];
}

/** Some columns of the unified section are reckoned: those that come out otherwise when a value is, are under review with it. */
function accountDoubts(report: ReportInput): Array<Set<string>> {
	const facts = factsOf(report);
	const unknown = reviewOf(report)
		.filter(({ path }) => valueAtPath(facts.report, path) !== undefined)
		.reduce((changed, { path }) => withValue(changed, path, null), facts.report);
	const others = [markCanonical({ ...unknown }), ...withoutDoubts(facts).map((other) => other.report)].map(accountRows);
	return accountRows(facts.report).map(
		(row, index) => new Set(Object.keys(row).filter((key) => others.some((rows) => rows[index]?.[key] !== row[key]))),
	);
}

/** A row: where its record stands, and its cells. */
interface DoubtedRow {
	selectable: Selectable;
	place: Place;
	cells: ReportRecord;
}

/** The columns of a row that hold a value under review, or depend on one; of those beside a value, such that hold anything. */
export function doubtedColumns(
	doubts: Doubts,
	{ selectable: { section, isPlain }, place, cells }: DoubtedRow,
	columns: readonly Column[],
): Column[] {
	const ofAccount = section === ACCOUNTS_SECTION ? doubts.inAccounts()[place.index] : undefined;
	return columns.filter((column) => {
		if (isField(column)) {
			if (column.key !== column.path && cells[column.key] === null) return false;
			if (section === ACCOUNTS_SECTION) return ofAccount?.has(column.path) === true;
			return doubts.has(isPlain ? place.record : below(place.record, column.path));
		}
		if (column.key === 'parentNo') return NUMBER_KEYS.some((key) => doubts.has(below(place.parent, key)));
		const source = OF_CONTEXT[column.key];
		return source !== undefined && doubts.has(source);
	});
}

const isField = (column: Column): column is FieldColumn => 'path' in column;

const below = (record: string, key: string): string => (record === '' ? key : `${record}.${key}`);
