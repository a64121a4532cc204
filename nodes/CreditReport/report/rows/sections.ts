import { accountRows, ACCOUNTS_SECTION } from '../facts/accounts';
import {
	columnsOf,
	fieldColumnsOf,
	REVIEW_COLUMN,
	SELECTABLES,
	selectableOf,
	UNFIT_COLUMN,
	type Column,
	type ColumnOptions,
	type Selectable,
} from './columns';
import { chineseWord } from './chineseWords';
import { COLUMN_TYPES } from './columnTypes';
import { completeReport } from '../forms/complete';
import { isEmpty } from '../forms/present';
import { normaliseValue } from '../forms/normaliseValue';
import { at, textAt } from '../forms/read';
import type { AnyLeaves } from '../forms/leaves';
import type { ReportOf } from '../forms/records.generated';
import type { ReportInput } from '../forms/reports';
import { isRecord, type ReportRecord, type ReportValue } from '../forms/types';
import { reportKeyOf } from './reportKey';
import { REVIEW_SECTION, reviewOf, reviewRows } from './reviewSection';
import { doubtedColumns, doubtsOf, NUMBER_KEYS, type Doubts, type Place } from './rowDoubts';
import { printedCells, typedCells } from './typedCells';
import { headerOf, type Headers } from './units';

export { columnsOf, type Column } from './columns';

/** A flat row of a section: its columns are those of {@link columnsOf}, always all of them. */
export type Row = Record<string, ReportValue>;

export interface ExtractOptions extends ColumnOptions {
	/** Column names: keys of the contract (default), these in snake case, the printed labels, or these with units. */
	headers?: Headers;
	/** Put out codes (section keys, kinds and states of the unified section) as Chinese words. */
	chineseWords?: boolean;
}

/** Between the names of columns in a cell. */
const BETWEEN_NAMES = ', ';
const SMALL_WORDS = new Set(['a', 'after', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'or', 'the', 'to']);

/** What most people ask for, most wanted first. */
const COMMON_SECTIONS: readonly string[] = [
	'loans',
	'creditCards',
	'accounts',
	'checkDetails',
	'querySelfRecordDetail',
	'profile',
	'header',
	'overdueSummary',
	'overDueInfoCollection',
];

/** Sections and nested lists for the n8n panel, the common ones first, the others by name: `{ value: 'loans', name: 'Loans 贷款' }`. */
export const SECTION_CHOICES: Array<{ value: string; name: string }> = SELECTABLES.map(({ key, english, title }) => ({
	value: key,
	name: `${titleCase(english)} ${title}`,
})).sort((a, b) => rankOf(a.value) - rankOf(b.value) || a.name.localeCompare(b.name, 'en'));

function rankOf(key: string): number {
	const index = COMMON_SECTIONS.indexOf(key);
	return index === -1 ? COMMON_SECTIONS.length : index;
}

const SECTION_BY_NAME = new Map(
	SECTION_CHOICES.flatMap(({ value, name }) =>
		[value, name].map((spelling) => [spelling.toLowerCase(), value] as const),
	),
);

/**
 * The key of a section by its key, in capitals or not, or by its name in the panel.
 * @throws CreditReportError UNKNOWN_SECTION
 */
export function sectionNamed(name: string): string {
	return SECTION_BY_NAME.get(name.toLowerCase()) ?? selectableOf(name).key;
}

function titleCase(english: string): string {
	return english.replace(/[A-Za-z][A-Za-z-]*/g, (word, index: number) =>
		index > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
	);
}

/**
 * A section or nested list as flat rows. Every row carries the context columns; `reportKey` ({@link reportKeyOf}) and
 * `rowNo` identify it within its section. In nested lists it carries `parentRowNo`, the `rowNo` of the row of the section
 * that it belongs to, and `parentNo`: the parent's `serialNo`, `no` or `id`, else its position from 1. An object section
 * gives one row, or none when the edition does not print it.
 *
 * Every column holds a value of its type or null; what fits no column is told in `doesNotFit`. Of a report in printed form
 * (`meta.values`) the fields are as printed and the columns beside them typed; those of the unified section `accounts` are
 * always typed, and those of `review` always as printed. With `reviewColumn` a row ends with the names of its columns under
 * review, null where there are none.
 * @throws CreditReportError UNKNOWN_SECTION
 */
export function extractSection(report: ReportInput, key: string, options: ExtractOptions = {}): Row[] {
	return sectionsOf(report)(key, options);
}

/** A row, and the keys of its columns whose value is under review, or depends on one. */
export interface MarkedRow {
	row: Row;
	doubted: ReadonlySet<string>;
}

/** {@link extractSection} for one report and several sections: what they share is made once. */
export function sectionsOf(report: ReportInput): (key: string, options?: ExtractOptions) => Row[] {
	const rowsOf = rowsIn(report);
	return (key, options = {}) => rowsOf(key, options, options.reviewColumn === true).map(({ row }) => row);
}

/** The same, each row with what of it is under review. */
export function markedSectionsOf(report: ReportInput): (key: string, options?: ExtractOptions) => MarkedRow[] {
	const rowsOf = rowsIn(report);
	return (key, options = {}) => rowsOf(key, options, true);
}

function rowsIn(report: ReportInput): (key: string, options: ExtractOptions, isMarked: boolean) => MarkedRow[] {
	const complete = completeReport<AnyLeaves>(report);
	const isInPrint = isPrinted(complete);
	const identity = identityOf(complete);
	let known: Doubts | undefined;
	return (key, options, isMarked) => {
		const selectable = selectableOf(key);
		const columns = columnsOf(key, options);
		const fields = fieldColumnsOf(key, options);
		const isUnified = selectable.section === ACCOUNTS_SECTION;
		const isReview = selectable.section === REVIEW_SECTION;
		const cellsOf = isReview || (!isUnified && isInPrint) ? printedCells : typedCells;
		const whole = isUnified ? accountRows(report) : isReview ? reviewRows(report) : sectionValue(complete, selectable);
		const ofReport = { ...contextOf(complete, key), ...identity };
		const doubts = isMarked && !isReview ? (known ??= doubtsOf(report)) : undefined;
		return recordsOf(whole, selectable).map(({ record, place, ...parent }, index) => {
			const { cells, unfit } = cellsOf(record, fields);
			const underReview = doubts ? doubtedColumns(doubts, { selectable, place, cells }, columns) : [];
			const context: ReportRecord = {
				...ofReport,
				...parent,
				rowNo: index + 1,
				[UNFIT_COLUMN.key]: unfit,
				[REVIEW_COLUMN.key]: underReview.map((column) => nameOf(column, options)).join(BETWEEN_NAMES) || null,
			};
			const row = Object.fromEntries(
				columns.map((column) => [
					nameOf(column, options),
					shownValue(column, cells[column.key] ?? context[column.key] ?? null, options),
				]),
			);
			return { row, doubted: new Set(underReview.map((column) => column.key)) };
		});
	};
}

function isPrinted(report: ReportRecord): boolean {
	return textAt(report, 'meta.values') === 'printed';
}

/**
 * A section as one object: the context of {@link extractSection} and `data`, the section as it stands in the report (for
 * a nested list its rows).
 * @throws CreditReportError UNKNOWN_SECTION
 */
export function extractWhole(report: ReportInput, key: string, options: ExtractOptions = {}): Row {
	const { section, path } = selectableOf(key);
	const complete = completeReport<AnyLeaves>(report);
	if (section === REVIEW_SECTION)
		return { ...contextOf(complete, key), data: reviewOf(report) as unknown as ReportValue };
	const data =
		path.length > 0 || section === ACCOUNTS_SECTION
			? extractSection(report, key, options)
			: sectionValue(complete, selectableOf(key));
	return { ...contextOf(complete, key), data };
}

function nameOf({ key, zh, unit }: Column, { headers = 'key' }: ExtractOptions): string {
	return headerOf({ key, zh, unit }, headers);
}

function shownValue({ key }: Column, value: ReportValue, { chineseWords = false }: ExtractOptions): ReportValue {
	return chineseWords ? chineseWord(key, value) : value;
}

function contextOf(report: ReportOf<AnyLeaves>, key: string): ReportRecord {
	return { section: key, reportSerialNo: textAt(report, 'serialNo'), whoWasChecked: textAt(report, 'whoWasChecked') };
}

/** What tells the report of a row from others, and its place among them. */
function identityOf(report: ReportOf<AnyLeaves>): ReportRecord {
	const time = normaliseValue(report.createAt, 'datetime').value as ReportValue;
	return { reportKey: reportKeyOf(report), reportTime: COLUMN_TYPES.datetime.take(time) };
}

interface RowSource {
	record: ReportRecord;
	place: Place;
	parentRowNo: number;
	parentNo: string;
}

function recordsOf(whole: ReportValue, selectable: Selectable): RowSource[] {
	const { section, path } = selectable;
	const sources = (Array.isArray(whole) ? whole : [whole])
		.flatMap((record, index) => {
			if (!isRecord(record) || isEmpty(record)) return [];
			const own = section.topLevel ? '' : section.kind === 'list' ? `${section.key}[${index}]` : section.key;
			return [{ record, place: { index, record: own, parent: own }, parentNo: numberOf(record, index) }];
		})
		.map((source, index) => ({ ...source, parentRowNo: index + 1 }));
	if (path.length === 0) return sources;
	return sources.flatMap(({ record, place, ...parent }) =>
		elementsOf(record, selectable).map(({ element, index }) => {
			const list = [...(place.record === '' ? [] : [place.record]), ...path].join('.');
			return { record: element, place: { ...place, record: `${list}[${index}]` }, ...parent };
		}),
	);
}

/** The section's own part of a report; of the header, the fields that stand at the top level. */
function sectionValue(report: ReportRecord, { section }: Selectable): ReportValue {
	if (!section.topLevel) return report[section.key] ?? null;
	return Object.fromEntries(section.fields.map(({ key }) => [key, report[key] ?? null]));
}

function elementsOf(
	record: ReportRecord,
	{ path, isPlain }: Selectable,
): Array<{ element: ReportRecord; index: number }> {
	const list = at(record, path.join('.'));
	if (!Array.isArray(list)) return [];
	return list.flatMap((value, index) => {
		if (isPlain) return [{ element: { value }, index }];
		return isRecord(value) ? [{ element: value, index }] : [];
	});
}

function numberOf(record: ReportRecord, index: number): string {
	return NUMBER_KEYS.map((key) => textAt(record, key)).find((number) => number !== null) ?? String(index + 1);
}
