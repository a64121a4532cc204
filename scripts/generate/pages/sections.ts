import { SECTIONS, type Field, type Section } from '../../../nodes/CreditReport/report/catalogue';
import {
	CONTEXT_COLUMNS,
	PARENT_COLUMNS,
	SELECTABLES,
	UNFIT_COLUMN,
	fieldColumnsOf,
	type Selectable,
} from '../../../nodes/CreditReport/report/rows/columns';
import { COLUMN_TYPES } from '../../../nodes/CreditReport/report/rows/columnTypes';
import { code, codes, page, table, type Pages } from './markdown';

/** Where the fields of a record stand: its path in the report, the section whose rows they are in, their path in such a row. */
interface Place {
	path: string;
	rows: string;
	inRow: string;
}

/** Fields of a section with those of its objects and lists below them, under their path. */
function fieldRows(fields: readonly Field[], place: Place): unknown[][] {
	return fields.flatMap((field) => {
		const own = place.path + field.key + (field.type === 'list' ? '[]' : '');
		const type = field.type === 'list' && !field.fields ? `list of ${field.items ?? 'text'}` : field.type;
		const row = [code(own), field.label, field.english, type, inRows(field, place), field.origin, field.note];
		return [row, ...(field.fields ? fieldRows(field.fields, placeBelow(field, own, place)) : [])];
	});
}

function placeBelow({ key, type }: Field, path: string, { rows, inRow }: Place): Place {
	return type === 'list'
		? { path: `${path}.`, rows: `${rows}.${inRow}${key}`, inRow: '' }
		: { path: `${path}.`, rows, inRow: `${inRow}${key}.` };
}

/** Types of the columns of a field; those that do not have its own name, with theirs. */
function inRows({ key, type }: Field, { rows, inRow }: Place): string {
	if (type === 'list') return `rows of ${code(`${rows}.${inRow}${key}`)}`;
	return fieldColumnsOf(rows)
		.filter(({ path }) => path === inRow + key)
		.map((column) => (column.key === column.path ? column.type : `${code(column.key)} ${column.type}`))
		.join(', ');
}

function sectionsPage(): string {
	const sections = SELECTABLES.filter(({ path: inner }) => inner.length === 0);
	const nestedOf = (section: Section): Selectable[] =>
		SELECTABLES.filter((selectable) => selectable.section === section && selectable.path.length > 0);
	return page(
		'# Sections 信息段',
		`A report has ${SECTIONS.length} sections, those of origin \`jd\` spelled as the JD API spells them. Beside them stands \`accounts\`, which puts every loan and card of every edition into one table.`,
		`**As rows** (Extract Sections, \`credit-report extract --section\`): a row has the context columns, then the fields in the order below. \`reportKey\` and \`rowNo\` together identify it within its section, whenever and from whatever file the report is read ([database.md](database.md)). Scalars of an object have a dotted key (\`latestRepayment.balance\`). A nested list is no column but a section of its own (\`loans.speBusinesses\`); its rows also carry \`parentRowNo\`, the \`rowNo\` of the row of the section that they belong to, and \`parentNo\`: the \`serialNo\`, \`no\` or \`id\` printed there, else its position from 1. A list of plain values has one column, \`value\`. The column \`whoWasChecked\` of the report header is at the same time its context column.`,
		table(
			['Context column', '中文', 'English', 'In rows'],
			[...CONTEXT_COLUMNS, ...PARENT_COLUMNS, UNFIT_COLUMN].map(({ key, zh, english, type }) => [
				code(key),
				zh,
				english,
				type,
			]),
		),
		'**Types in rows.** A column holds a value of its type or null, whichever edition the report is. *Type* is that of the field in the output of Parse ([contract.md](contract.md)), *In rows* that of its column. Where some prints give a month or words in place of a date, the date has columns beside it: `closedMonth` holds the month, of a printed date too, so that it can be asked in every edition; `dueWords` holds the words. What no column takes, such as an amount printed as `30万`, stands in `doesNotFit` as `balance: 30万`, and Parse tells of it with `VALUE_DOES_NOT_FIT`; figures of `accounts` are reckoned without it, and null. With *Values* `printed` the fields are the texts on paper, and only the columns beside them typed.',
		table(
			['Type in rows', 'A value'],
			Object.entries(COLUMN_TYPES).map(([type, { text }]) => [type, text.en]),
		),
		'Where two columns of a section have the same printed label, the Chinese header of the later one carries its key in brackets.',
		...sections.flatMap(({ key, title, english, section, fields }) => [
			`## ${code(key)} ${english} ${title}`,
			[
				`${section.kind === 'list' ? 'A list' : section.topLevel ? 'Fields at the top level of a report' : 'One record'}, origin ${section.origin}.`,
				section.note ? `${section.note.replace(/[.。]?$/, '.')}` : '',
				nestedOf(section).length > 0 ? `Nested lists: ${codes(nestedOf(section).map((nested) => nested.key))}.` : '',
			]
				.filter(Boolean)
				.join(' '),
			table(
				['Key', '中文', 'English', 'Type', 'In rows', 'Origin', 'Note'],
				fieldRows(fields, { path: '', rows: section.key, inRow: '' }),
			),
		]),
	);
}

export const PAGES: Pages = { 'sections.md': sectionsPage };
