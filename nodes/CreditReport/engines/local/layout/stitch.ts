import { isClosedPart, isOneRow } from './cutRow';
import { restOfRow } from './spacedRow';
import { withColumns } from './tableColumns';
import type { Cell, Line, Row, TableBlock, Vocabulary } from './types';
import { TOLERANCES, type Tolerances } from './tolerances';

/** Does the table at the head of a page continue the one at the foot of the page before? */
export function continues(before: TableBlock, after: TableBlock, tolerances: Tolerances = TOLERANCES): boolean {
	const slack = slackOf([...before.rows, ...after.rows], tolerances);
	return (
		before.ruled && after.ruled && Math.abs(before.x0 - after.x0) <= slack && Math.abs(before.x1 - after.x1) <= slack
	);
}

/**
 * Joins two parts of a table. A row that the page break cut in two becomes one row again; headers that are printed again
 * between its two parts are left out.
 */
export function joinTables(
	before: TableBlock,
	after: TableBlock,
	vocabulary: Vocabulary,
	tolerances: Tolerances = TOLERANCES,
): TableBlock {
	const rows = [...before.rows];
	const last = rows[rows.length - 1];
	const repeated = repeatedHeaders(before, after, vocabulary);
	const first = after.rows[repeated];
	const spread =
		last && first && before.isSpaced && !sameColumns(last, first, tolerances)
			? restOfRow(
					last,
					first.cells.flatMap(({ lines }) => lines),
					first.index,
					vocabulary,
					tolerances,
				)
			: undefined;
	let taken = 0;
	if (last && spread) {
		rows[rows.length - 1] = joinRows(last, spread);
		taken = repeated + 1;
	} else if (
		last &&
		first &&
		sameColumns(last, first, tolerances) &&
		(before.openBottom || after.openTop ? isOneRow : isClosedPart)(last, first, vocabulary, tolerances)
	) {
		rows[rows.length - 1] = joinRows(last, first);
		taken = repeated + 1;
	}
	const offset = rows.length - taken;
	const rest = after.rows.slice(taken).map((row) => ({
		...row,
		index: row.index + offset,
		cells: row.cells.map((cell) => ({ ...cell, row: cell.row + offset })),
	}));
	return withColumns({ ...before, rows: [...rows, ...rest], openBottom: after.openBottom }, tolerances);
}

/** Lines of the next page that go on with the last row of a table. @returns the table with them, or undefined when they do not */
export function joinLines(
	before: TableBlock,
	lines: readonly Line[],
	vocabulary: Vocabulary,
	tolerances: Tolerances = TOLERANCES,
): TableBlock | undefined {
	const last = before.rows[before.rows.length - 1];
	const rest = last && before.isSpaced ? restOfRow(last, lines, last.index, vocabulary, tolerances) : undefined;
	return last && rest && { ...before, rows: [...before.rows.slice(0, -1), joinRows(last, rest)] };
}

/** How many rows at the head of the second part are headers of the first, printed again. */
function repeatedHeaders(before: TableBlock, after: TableBlock, vocabulary: Vocabulary): number {
	const isWord = (text: string) => vocabulary.isColumnTitle(text) || vocabulary.isHeading(text);
	let count = 0;
	for (const row of after.rows) {
		const texts = row.cells.map(textOf);
		if (
			!texts.every((text) => text === '' || isWord(text)) ||
			!before.rows.some((known) => isSame(known.cells.map(textOf), texts))
		)
			break;
		count++;
	}
	return count;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((text, index) => text === b[index]);
}

function textOf(cell: Cell): string {
	return cell.lines.map(({ text }) => text).join('');
}

/** Do two rows have the same columns? */
export function sameColumns(a: Row, b: Row, tolerances: Tolerances = TOLERANCES): boolean {
	const slack = slackOf([a, b], tolerances);
	return (
		a.cells.length === b.cells.length &&
		a.cells.every((cell, index) => {
			const other = b.cells[index];
			return other !== undefined && Math.abs(cell.x0 - other.x0) <= slack && Math.abs(cell.x1 - other.x1) <= slack;
		})
	);
}

/** How far the sides of one column may lie apart on two pages, by the height of the characters in it. */
function slackOf(rows: readonly Row[], tolerances: Tolerances): number {
	for (const row of rows)
		for (const cell of row.cells) for (const line of cell.lines) return tolerances.side * line.size;
	return 0;
}

/** The two parts of a row that a page break cut. */
export function joinRows(a: Row, b: Row): Row {
	return {
		...a,
		cells: a.cells.map((cell, index) => ({ ...cell, lines: [...cell.lines, ...(b.cells[index]?.lines ?? [])] })),
	};
}
