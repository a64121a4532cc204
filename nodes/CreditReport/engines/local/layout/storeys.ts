import { cellOf } from './cell';
import { splitLine } from './lines';
import { columnsOf, titleColumns, type Column } from './columnTitles';
import type { Line, Row, Vocabulary } from './types';
import { TOLERANCES, type Tolerances } from './tolerances';

/** The column titles of a table without upright rules, and the titles of groups above some of them. */
export interface Titles {
	columns: Column[];
	groups: Column[];
}

const MONTHS = /^123456789101112$/;

/**
 * Reads lines as the header of a table: one row of titles, or titles of groups (贷款逾期) above the titles they span, beside
 * which titles may reach over both storeys.
 */
export function titlesOf(
	lines: readonly Line[],
	vocabulary: Vocabulary,
	tolerances: Tolerances = TOLERANCES,
): Titles | undefined {
	const columns = titleColumns(lines, vocabulary, tolerances);
	if (columns) return { columns, groups: [] };
	for (let height = 1; height < lines.length; height++) {
		const above = columnsOf(lines.slice(0, height), tolerances.groupGap);
		const [groups, others] = [
			above.filter((column) => vocabulary.isGroupTitle(textOf(column))),
			above.filter((column) => !vocabulary.isGroupTitle(textOf(column))),
		];
		if (groups.length === 0 || !others.every((column) => vocabulary.isColumnTitle(textOf(column)))) continue;
		const below = titleColumns(
			[...others.flatMap((column) => column.lines), ...lines.slice(height)],
			vocabulary,
			tolerances,
		);
		if (below && below.length > others.length + 1) return { columns: below, groups };
	}
	return undefined;
}

/** The months of a grid: a line of the numbers from 1 to 12. */
export function monthsIn(line: Line, tolerances: Tolerances = TOLERANCES): Column[] | undefined {
	if (!MONTHS.test(line.text)) return undefined;
	const parts = splitLine(line, tolerances.groupGap);
	return parts.length === 12 && parts.every(({ text }, index) => Number(text) === index + 1)
		? parts.map((part) => ({ x0: part.x0, x1: part.x1, lines: [part] }))
		: undefined;
}

/** Are these titles the months of a grid? */
export function isMonths({ columns }: Titles): boolean {
	return columns.every((column) => /^\d{1,2}$/.test(textOf(column)));
}

/**
 * The rows of a header, storey by storey: a title beside the groups stands in both. Where all titles are equally low, the
 * groups are a row of their own.
 * @param index of the first row in its table
 */
export function headerRows(
	{ columns, groups }: Titles,
	index: number,
	page: number,
	tolerances: Tolerances = TOLERANCES,
): Row[] {
	if (groups.length === 0) return [{ page, index, cells: columns.map((column) => cellOf(column, index, 1, page)) }];
	const lowest = Math.max(...columns.map(middleOf));
	const isTall = (column: Column): boolean =>
		middleOf(column) < lowest - tolerances.storey * (column.lines[0]?.size ?? 0);
	const lower = columns.map((column) =>
		isTall(column) ? cellOf(column, index, 2, page) : cellOf(column, index + 1, 1, page),
	);
	const upper = [
		...groups.map((group) => cellOf(group, index, 1, page)),
		...lower.filter((cell) => cell.row === index),
	];
	return [
		{ page, index, cells: upper.sort((a, b) => a.x0 - b.x0) },
		{ page, index: index + 1, cells: lower },
	];
}

/** Height of the middle of a title; a blank corner reaches up to the top. */
function middleOf({ lines }: Column): number {
	return ((lines[0]?.base ?? -Infinity) + (lines[lines.length - 1]?.base ?? -Infinity)) / 2;
}

function textOf(column: Column): string {
	return column.lines.map(({ text }) => text).join('');
}
