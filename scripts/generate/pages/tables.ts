import { TOLERANCE_TABLE } from '../../../nodes/CreditReport/engines/local/layout/tolerances';
import { code, page, table, type Pages } from './markdown';

const FINDERS = [
	[
		'ruled',
		'on all sides of their cells, or on most',
		'`finders/ruled.ts`',
		'Rules cut the cells out of the page; known titles part a cell that no upright rule parts.',
	],
	[
		'half-ruled',
		'horizontal only',
		'`finders/halfRuled.ts`',
		'The band between two rules is a row; white space, or known titles above, part its cells.',
	],
	[
		'unruled',
		'none',
		'`finders/unruled.ts`',
		'Known column titles side by side begin a table; what stands under them, cell beside cell, are its rows.',
	],
] as const;

function tablesPage(): string {
	return page(
		'# How tables are found',
		'Tables are found in `nodes/CreditReport/engines/local/layout/`, by rules first and by white space where there are none, and never by fixed positions. Layout knows no report: which words are titles of columns is told to it (`Vocabulary`).',
		'## Finders',
		'Three finders share one contract (`TableFinder` in `layout/finders/types.ts`): each takes the tables of its kind out of what the finders before it left. `layout/finders/index.ts` states their order.',
		table(['Tables', 'Rules', 'Finder', 'How'], FINDERS),
		'The first two see one page at a time. The third sees the report as one sequence of lines and tables, without page furniture and with tables joined across page breaks, because its rows go on overleaf without a sign.',
		'## Columns',
		'Every cell knows its first column and how many it covers, and its first row and how many of these (`Cell` in `layout/types.ts`). The columns are those of the table as a whole (`layout/tableColumns.ts`): between rules a column ends wherever some cell of the table does; without upright rules the row with the most cells tells the columns, and a cell of a shorter row covers those whose middle it reaches over.',
		'The grammar compares no coordinates; a test sees to it. What it needs to know it asks of layout: which title stands above a cell, also where the two are in different tables (`layout/alignment.ts`), where a value leaves room (`layout/room.ts`), whether a line goes on under a label (`layout/labelColumns.ts`). Boxes reach it as evidence only: the place of a value.',
		'## Tolerances',
		`What counts as one rule, one line or one column is one record, ${code('TOLERANCES')} in \`layout/tolerances.ts\`. Nothing in it is in points: the same print comes at any size, so a tolerance is a part of the usual height of the characters of its page, of the height of the line in question, or of the page. ${code('layoutPage')} and ${code('layoutDocument')} take another record, to try one; the last eight are asked when a report is read, and always of this one.`,
		table(
			['Tolerance', 'Value', 'Part of', 'Why'],
			Object.entries(TOLERANCE_TABLE).map(([name, { value, unit, why }]) => [
				code(name),
				[value].flat().join(', '),
				unit,
				why,
			]),
		),
	);
}

export const PAGES: Pages = { 'tables.md': tablesPage };
