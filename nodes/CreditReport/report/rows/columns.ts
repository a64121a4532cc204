import { CreditReportError } from '../../errors/CreditReportError';
import { quoteName } from '../../errors/quote';
import { ACCOUNTS_SECTION } from '../facts/accounts';
import { SECTIONS, type Field, type LeafType, type Section } from '../catalogue';
import { COLUMN_TYPE_OF, type ColumnType } from './columnTypes';
import { REVIEW_SECTION } from './reviewSection';
import { FIELD_UNITS } from './units';

/** A section, or a list nested in one, that can be had as rows. */
export interface Selectable {
	/** `loans`, or for a nested list `loans.speBusinesses`. */
	key: string;
	title: string;
	english: string;
	section: Section;
	/** Keys from a record of the section to the nested list; none for the section itself. */
	path: readonly string[];
	/** Fields of a row; a list of plain values has one, `value`. */
	fields: readonly Field[];
	/** Rows of plain values rather than records. */
	isPlain: boolean;
}

export interface Column {
	key: string;
	zh: string;
	english: string;
	type: ColumnType;
	/** Unit in Chinese, as it stands in a header. */
	unit?: string;
}

/** A column that holds a value of a record, or one kind of what may stand in its place. */
export interface FieldColumn extends Column {
	/** Where the value stands in the record: `latestRepayment.balance`. */
	path: string;
	/** Type of the value in the catalogue. */
	leaf: LeafType | 'list';
}

/** Every section and nested list in catalogue order; the unified section `accounts` comes first, what is under review last. */
export const SELECTABLES: readonly Selectable[] = [ACCOUNTS_SECTION, ...SECTIONS, REVIEW_SECTION].flatMap((section) => [
	{
		key: section.key,
		title: section.title,
		english: section.english,
		section,
		path: [],
		fields: section.fields,
		isPlain: false,
	},
	...nestedLists(section, section.fields, []),
]);

function nestedLists(section: Section, fields: readonly Field[], path: readonly string[]): Selectable[] {
	return fields.flatMap((field): Selectable[] => {
		const inner = [...path, field.key];
		if (field.type === 'object') return nestedLists(section, field.fields ?? [], inner);
		if (field.type !== 'list') return [];
		const row = field.fields ?? [{ ...field, key: 'value', type: field.items ?? 'text' }];
		return [
			{
				key: [section.key, ...inner].join('.'),
				title: `${section.title} · ${field.label}`,
				english: `${section.english}: ${field.english}`,
				section,
				path: inner,
				fields: row,
				isPlain: !field.fields,
			},
		];
	});
}

const BY_KEY = new Map(SELECTABLES.map((selectable) => [selectable.key, selectable]));

/** @throws CreditReportError UNKNOWN_SECTION */
export function selectableOf(key: string): Selectable {
	const selectable = BY_KEY.get(key);
	if (!selectable)
		throw new CreditReportError('UNKNOWN_SECTION', { message: `There is no section ${quoteName(String(key))}` });
	return selectable;
}

/** What every row says of where it comes from. */
export const CONTEXT_COLUMNS: readonly Column[] = [
	{ key: 'section', zh: '信息段', english: 'Section', type: 'text' },
	{
		key: 'reportKey',
		zh: '报告标识',
		english: 'Key of the report: its number, or a hash of a report without one',
		type: 'text',
	},
	{ key: 'rowNo', zh: '段内行号', english: 'No. of the row in its section of the report, from 1', type: 'integer' },
	{ key: 'reportSerialNo', zh: '所属报告编号', english: 'Report number', type: 'text' },
	{ key: 'reportTime', zh: '所属报告时间', english: 'Report time', type: 'datetime' },
	{ key: 'whoWasChecked', zh: '被查询者姓名', english: 'Name of the person', type: 'text' },
];
/** What rows of a nested list say of the record they belong to. */
export const PARENT_COLUMNS: readonly Column[] = [
	{
		key: 'parentRowNo',
		zh: '所属记录行号',
		english: 'No. of the row it belongs to, in the section of the list',
		type: 'integer',
	},
	{ key: 'parentNo', zh: '所属记录编号', english: 'No. of the record it belongs to', type: 'text' },
];
/** What identifies a row: the columns of the key of a table. */
export const KEY_COLUMNS = ['reportKey', 'rowNo'] as const;

/** What the type of its column does not take, so that every other column holds what its type says. */
export const UNFIT_COLUMN: Column = {
	key: 'doesNotFit',
	zh: '不合列类型的值',
	english: 'Values that do not fit the type of their column',
	type: 'text',
};

/** Which of its columns are to be compared with the page, where that is asked for. */
export const REVIEW_COLUMN: Column = {
	key: 'underReview',
	zh: '待核对的列',
	english: 'Columns whose value is under review',
	type: 'text',
};

/** Which columns rows have beside those that they always have. */
export interface ColumnOptions {
	/** Leave nested lists out of a row (default), or put them in as they are. */
	nested?: 'leaveOut' | 'include';
	/** End with a column that names the columns under review: {@link REVIEW_COLUMN}. */
	reviewColumn?: boolean;
}

/**
 * The columns of a section's rows in their stable order: context, then the fields in catalogue order, scalars of objects
 * with a dotted key (`latestRepayment.balance`), and {@link UNFIT_COLUMN}. A date that some prints give as a month or in
 * words is followed by columns for these (`closedMonth`, `dueWords`). Nested lists have no column unless `nested` is
 * `include`, and {@link REVIEW_COLUMN} is there only on request.
 * A column of the contract is never overwritten: where one has the name of a context column (`whoWasChecked` in the
 * report header, which holds the same value) the context column is left out.
 * @throws CreditReportError UNKNOWN_SECTION
 */
export function columnsOf(key: string, options: ColumnOptions = {}): Column[] {
	const own = fieldColumnsOf(key, options);
	return [...contextColumnsOf(key, own), ...own, UNFIT_COLUMN, ...(options.reviewColumn ? [REVIEW_COLUMN] : [])];
}

/** The columns of a section's own fields; see {@link columnsOf}. @throws CreditReportError UNKNOWN_SECTION */
export function fieldColumnsOf(key: string, { nested }: Pick<ColumnOptions, 'nested'> = {}): FieldColumn[] {
	return withUniqueLabels(fieldColumns(selectableOf(key).fields, '', '', nested === 'include'));
}

function contextColumnsOf(key: string, own: readonly FieldColumn[]): Column[] {
	const taken = new Set(own.map((column) => column.key));
	const context = selectableOf(key).path.length > 0 ? [...CONTEXT_COLUMNS, ...PARENT_COLUMNS] : CONTEXT_COLUMNS;
	return context.filter((column) => !taken.has(column.key));
}

function fieldColumns(fields: readonly Field[], prefix: string, label: string, nested: boolean): FieldColumn[] {
	return fields.flatMap((field): FieldColumn[] => {
		const path = prefix + field.key;
		const zh = label + field.label;
		const { english, type: leaf, alternatives = [] } = field;
		if (leaf === 'object') return fieldColumns(field.fields ?? [], `${path}.`, `${zh}·`, nested);
		if (leaf === 'list' && !nested) return [];
		const unit = FIELD_UNITS[leaf];
		return [
			{ key: path, zh, english, type: COLUMN_TYPE_OF[leaf], path, leaf, ...(unit === undefined ? {} : { unit }) },
			...alternatives.map((kind): FieldColumn => ({ ...alternative(kind, { key: path, zh, english }), path, leaf })),
		];
	});
}

const ALTERNATIVES = {
	month: { key: 'Month', zh: '月份', english: 'month' },
	words: { key: 'Words', zh: '文字', english: 'in words' },
} as const;

/** `closed` as a month: `closedMonth`, 结清日期（月份）. */
function alternative(kind: keyof typeof ALTERNATIVES, { key, zh, english }: Omit<Column, 'type'>): Column {
	const { key: suffix, zh: inChinese, english: inEnglish } = ALTERNATIVES[kind];
	return { key: key + suffix, zh: `${zh}（${inChinese}）`, english: `${english}, ${inEnglish}`, type: kind };
}

/** Two fields of one section may have the same printed label; a table needs them apart. */
function withUniqueLabels(columns: readonly FieldColumn[]): FieldColumn[] {
	const taken = new Set(CONTEXT_COLUMNS.map(({ zh }) => zh));
	return columns.map((column) => {
		const zh = taken.has(column.zh) && column.key !== 'whoWasChecked' ? `${column.zh}（${column.key}）` : column.zh;
		taken.add(zh);
		return { ...column, zh };
	});
}
