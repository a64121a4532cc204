import { SECTIONS, type Field, type Section } from '../../../nodes/CreditReport/report/catalogue';
import {
	CONTEXT_COLUMNS,
	PARENT_COLUMN,
	SELECTABLES,
	type Selectable,
} from '../../../nodes/CreditReport/report/rows/columns';
import { code, codes, page, table, type Pages } from './markdown';

/** Fields of a section with those of its objects and lists below them, under their path. */
function fieldRows(fields: readonly Field[], prefix: string): unknown[][] {
	return fields.flatMap((field) => {
		const own = prefix + field.key + (field.type === 'list' ? '[]' : '');
		const type = field.type === 'list' && !field.fields ? `list of ${field.items ?? 'text'}` : field.type;
		const row = [code(own), field.label, field.english, type, field.origin, field.note];
		return [row, ...(field.fields ? fieldRows(field.fields, `${own}.`) : [])];
	});
}

function sectionsPage(): string {
	const sections = SELECTABLES.filter(({ path: inner }) => inner.length === 0);
	const nestedOf = (section: Section): Selectable[] =>
		SELECTABLES.filter((selectable) => selectable.section === section && selectable.path.length > 0);
	return page(
		'# Sections 信息段',
		`A report has ${SECTIONS.length} sections, those of origin \`jd\` spelled as the JD API spells them. Beside them stands \`accounts\`, which puts every loan and card of every edition into one table.`,
		`**As rows** (Extract Sections, \`credit-report extract --section\`): a row has the context columns, then the fields in the order below. Scalars of an object have a dotted key (\`latestRepayment.balance\`). A nested list is no column but a section of its own (\`loans.speBusinesses\`); its rows also carry \`parentNo\`: the \`serialNo\`, \`no\` or \`id\` of the record they belong to, else its position from 1. A list of plain values has one column, \`value\`. The column \`whoWasChecked\` of the report header is at the same time its context column.`,
		table(
			['Context column', '中文', 'English'],
			[...CONTEXT_COLUMNS, PARENT_COLUMN].map(({ key, zh, english }) => [code(key), zh, english]),
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
			table(['Key', '中文', 'English', 'Type', 'Origin', 'Note'], fieldRows(fields, '')),
		]),
	);
}

export const PAGES: Pages = { 'sections.md': sectionsPage };
