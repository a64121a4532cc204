import { CreditReportError } from '../../errors/CreditReportError';
import { quoteName } from '../../errors/quote';
import { ACCOUNTS_SECTION } from '../facts/accounts';
import { SECTIONS, type Field, type FieldType, type Section } from '../catalogue';

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
	type: FieldType;
}

/** Every section and nested list in catalogue order; the unified section `accounts` comes first. */
export const SELECTABLES: readonly Selectable[] = [ACCOUNTS_SECTION, ...SECTIONS].flatMap((section) => [
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
	{ key: 'reportSerialNo', zh: '所属报告编号', english: 'Report number', type: 'text' },
	{ key: 'whoWasChecked', zh: '被查询者姓名', english: 'Name of the person', type: 'text' },
];
export const PARENT_COLUMN: Column = {
	key: 'parentNo',
	zh: '所属记录编号',
	english: 'No. of the record it belongs to',
	type: 'text',
};

/**
 * The columns of a section's rows in their stable order: context, then the fields in catalogue order, scalars of objects
 * with a dotted key (`latestRepayment.balance`). Nested lists have no column unless `nested` is `include`.
 * A column of the contract is never overwritten: where one has the name of a context column (`whoWasChecked` in the
 * report header, which holds the same value) the context column is left out.
 * @throws CreditReportError UNKNOWN_SECTION
 */
export function columnsOf(key: string, options: { nested?: 'leaveOut' | 'include' } = {}): Column[] {
	const { path, fields } = selectableOf(key);
	const own = withUniqueLabels(fieldColumns(fields, '', '', options.nested === 'include'));
	const taken = new Set(own.map((column) => column.key));
	const context = path.length > 0 ? [...CONTEXT_COLUMNS, PARENT_COLUMN] : CONTEXT_COLUMNS;
	return [...context.filter((column) => !taken.has(column.key)), ...own];
}

function fieldColumns(fields: readonly Field[], prefix: string, label: string, nested: boolean): Column[] {
	return fields.flatMap((field): Column[] => {
		const column = { key: prefix + field.key, zh: label + field.label, english: field.english, type: field.type };
		if (field.type === 'object') return fieldColumns(field.fields ?? [], `${column.key}.`, `${column.zh}·`, nested);
		return field.type === 'list' && !nested ? [] : [column];
	});
}

/** Two fields of one section may have the same printed label; a table needs them apart. */
function withUniqueLabels(columns: readonly Column[]): Column[] {
	const taken = new Set(CONTEXT_COLUMNS.map(({ zh }) => zh));
	return columns.map((column) => {
		const zh = taken.has(column.zh) && column.key !== 'whoWasChecked' ? `${column.zh}（${column.key}）` : column.zh;
		taken.add(zh);
		return { ...column, zh };
	});
}
