import type { Glyph } from '../../source/types';
import { tablesAmong } from '../frames';
import { gridOf, type Grid, type GridCell } from '../grid';
import { linesOf } from '../lines';
import { withColumns } from '../tableColumns';
import type { Cell, Row, TableBlock, Vocabulary } from '../types';
import { holdsTable, partMergedCells } from '../unmerge';
import type { PageMatter, TableFinder } from './types';
import type { Tolerances } from '../tolerances';

/** On a page with more frames than this, nobody looks at what crosses their lines. */
const MAX_FRAMES = 400;

/** Tables with rules on all sides of their cells, or on most: rules cut the cells out, whatever stands in them. */
export const RULED: TableFinder<PageMatter> = {
	rules: 'all',
	find(matter, vocabulary, tolerances) {
		const { page, frames } = matter;
		const grids = tablesAmong(
			frames
				.map((frame) => gridOf(frame, frames.length > MAX_FRAMES ? [] : page.glyphs, tolerances))
				.filter((grid): grid is Grid => grid !== undefined),
			page,
			tolerances,
		).sort((a, b) => areaOf(a) - areaOf(b));
		const tables = [...matter.tables];
		let { free } = matter;
		for (const grid of grids) {
			const { table, rest } = fill(grid, free, page, tolerances);
			if (!table || isFrameOfTable(table, vocabulary, tolerances)) continue;
			free = rest;
			tables.push(withColumns(partMergedCells(table, vocabulary, tolerances), tolerances));
		}
		return { ...matter, free, tables };
	},
};

/** A frame of one column around a table that has no rules between its rows. */
function isFrameOfTable(table: TableBlock, vocabulary: Vocabulary, tolerances: Tolerances): boolean {
	return (
		table.rows.every((row) => row.cells.length === 1) &&
		table.rows.some((row) => row.cells.some((cell) => holdsTable(cell.lines, vocabulary, tolerances)))
	);
}

function areaOf(grid: Grid): number {
	return (grid.x1 - grid.x0) * (grid.y1 - grid.y0);
}

/** Puts the characters that lie in the grid into its cells. */
function fill(
	grid: Grid,
	glyphs: readonly Glyph[],
	{ number: page, unit }: PageMatter['page'],
	tolerances: Tolerances,
): { table?: TableBlock; rest: Glyph[] } {
	const byCell = new Map<GridCell, Glyph[]>();
	const rest: Glyph[] = [];
	for (const glyph of glyphs) {
		const cell = grid.cellAt((glyph.x0 + glyph.x1) / 2, (glyph.y0 + glyph.y1) / 2);
		if (!cell) rest.push(glyph);
		else if (byCell.has(cell)) byCell.get(cell)?.push(glyph);
		else byCell.set(cell, [glyph]);
	}
	if (byCell.size === 0) return { rest };
	const rows: Row[] = [];
	for (let index = 0; index < grid.rowCount; index++) rows.push({ page, cells: [], index });
	for (const gridCell of grid.cells) {
		const inside = byCell.get(gridCell);
		if (!inside && (gridCell.open || isSliver(gridCell, unit, tolerances))) continue;
		const cell: Cell = {
			page,
			lines: inside ? linesOf(inside, page, tolerances) : [],
			row: gridCell.row,
			rowSpan: gridCell.rowSpan,
			column: gridCell.column,
			columnSpan: gridCell.columnSpan,
			x0: gridCell.x0,
			y0: gridCell.y0,
			x1: gridCell.x1,
			y1: gridCell.y1,
		};
		for (let row = gridCell.row; row < gridCell.row + gridCell.rowSpan; row++) rows[row]?.cells.push(cell);
	}
	for (const row of rows) row.cells.sort((a, b) => a.x0 - b.x0);
	const { x0, y0, x1, y1, openTop, openBottom } = grid;
	return {
		table: { kind: 'table', page, ruled: true, rows: rows.filter(hasFreshCell), openTop, openBottom, x0, y0, x1, y1 },
		rest,
	};
}

/** Too small for a character: the space between the two lines of a double rule. */
function isSliver(cell: GridCell, unit: number, tolerances: Tolerances): boolean {
	return Math.min(cell.x1 - cell.x0, cell.y1 - cell.y0) < tolerances.sliver * unit;
}

function hasFreshCell(row: Row): boolean {
	return row.cells.some((cell) => cell.row === row.index);
}
