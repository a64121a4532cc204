import { columnUnder, partsUnder, titleColumns, type Column } from './columnTitles';
import type { Cell, Line, Row, TableBlock, Vocabulary } from './types';
import { TOLERANCES, type Tolerances } from './tolerances';

/** `label：value` pairs, and not merely a time of day. */
export function holdsLabels(line: Line): boolean {
	return /[：:]/.test(line.text.replace(/\d[：:]\d/g, ''));
}

/**
 * Parts cells that no upright rule parts. A row of column titles in one wide cell is as many cells as titles, and below
 * it (or below a row of titles that are cells of their own) so is every wide cell whose pieces stand under those titles.
 */
export function partMergedCells(
	table: TableBlock,
	vocabulary: Vocabulary,
	tolerances: Tolerances = TOLERANCES,
): TableBlock {
	let titles: readonly Extent[] | undefined;
	const parted = new Map<Cell, Cell[]>();
	for (const row of table.rows) {
		const fresh = row.cells.filter((cell) => cell.row === row.index);
		if (
			fresh.length > 1 &&
			fresh.every((cell) => cell.lines.length > 0) &&
			fresh.every((cell) => vocabulary.isColumnTitle(textOf(cell)))
		) {
			titles = fresh;
			continue;
		}
		for (const cell of fresh) {
			if (cell.rowSpan > 1 || !mayHoldCells(cell, table)) continue;
			const header = titleColumns(cell.lines, vocabulary, tolerances);
			if (header) titles = titlesIn(cell, header, titles, fresh.length);
			const pieces = header ?? (titles && piecesUnder(cell, titles, vocabulary, tolerances));
			if (pieces) parted.set(cell, cellsOf(cell, pieces));
		}
	}
	if (parted.size === 0) return table;
	return {
		...table,
		rows: table.rows.map((row): Row => ({ ...row, cells: row.cells.flatMap((cell) => parted.get(cell) ?? [cell]) })),
	};
}

/** A cheap sign: only a cell with white space in it, or one as wide as the table, is worth a look. */
function mayHoldCells(cell: Cell, table: TableBlock): boolean {
	return (
		cell.lines.some((line) => line.segments.length > 1) ||
		(cell.lines.length > 0 && cell.x1 - cell.x0 > table.x1 - table.x0 - (cell.lines[0] as Line).size)
	);
}

interface Extent {
	x0: number;
	x1: number;
}

/** The titles of a wide cell, which stand among those of the cells beside it. */
function titlesIn(
	cell: Cell,
	header: readonly Column[],
	before: readonly Extent[] | undefined,
	cellsInRow: number,
): readonly Extent[] {
	if (cellsInRow === 1 || !before) return header;
	return [...before.filter(({ x0, x1 }) => x1 <= cell.x0 || x0 >= cell.x1), ...header];
}

/** The pieces of a cell below titles, or undefined when it is one cell, or holds something else. */
function piecesUnder(
	cell: Cell,
	titles: readonly Extent[],
	vocabulary: Vocabulary,
	tolerances: Tolerances,
): Column[] | undefined {
	const above = titles.filter((title) => cell.x0 < (title.x0 + title.x1) / 2 && (title.x0 + title.x1) / 2 < cell.x1);
	if (
		above.length < 2 ||
		cell.lines.some(
			(line) => holdsLabels(line) || vocabulary.isHeading(line.text) || vocabulary.isTableTitle(line.text),
		)
	)
		return undefined;
	const columns = above.map(({ x0, x1 }): Column => ({ x0, x1, lines: [] }));
	for (const line of cell.lines) {
		const parts = partsUnder(line, above, tolerances.plainGaps);
		if (!parts) return undefined;
		for (const part of parts) columns[columnUnder(part, columns)]?.lines.push(part);
	}
	return columns.filter(({ lines }) => lines.length > 0).length >= 2 ? columns : undefined;
}

/** Cells side by side in the place of one, parted in the middle between their columns. */
function cellsOf(cell: Cell, columns: readonly Column[]): Cell[] {
	return columns.map(({ x0, x1, lines }, index) => {
		const before = columns[index - 1];
		const next = columns[index + 1];
		return { ...cell, lines, x0: before ? (before.x1 + x0) / 2 : cell.x0, x1: next ? (x1 + next.x0) / 2 : cell.x1 };
	});
}

/** Does a cell hold column titles and, below them, more? Then it is no cell but an area with a table in it. */
export function holdsTable(
	lines: readonly Line[],
	vocabulary: Vocabulary,
	tolerances: Tolerances = TOLERANCES,
): boolean {
	return (
		lines.length > 1 &&
		!titleColumns(lines, vocabulary, tolerances) &&
		lines.some((line) => titleColumns([line], vocabulary, tolerances) !== undefined)
	);
}

function textOf(cell: Cell): string {
	return cell.lines.map(({ text }) => text).join('');
}
