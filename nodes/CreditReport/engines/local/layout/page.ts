import type { Glyph, Page } from '../source/types';
import { gridOf, type Grid, type GridCell } from './grid';
import { linesOf } from './lines';
import { bandTables } from './bands';
import { tablesAmong } from './frames';
import { MEASURE } from './measures';
import { connectedFrames, mergeRules, type RuleLine, type RuleLines } from './mergedRules';
import type { Cell, Line, PageLayout, Row, TableBlock, Vocabulary } from './types';
import { withoutInnerUnderlines, withoutUnderlines } from './underlines';
import { holdsTable, partMergedCells } from './unmerge';

/** A page with more merged rules than this is no page of tables; its rules are ignored. */
const MAX_LINES = 4_000;
/** Nor is one with more tables than this worth a look at what crosses their lines. */
const MAX_FRAMES = 400;
/** Characters this many times taller than the usual one are a watermark, except for the title. */
const OVERSIZED = 2.6;
const TITLE_AREA = 0.25;

/** Lays out one page: ruled tables with their cells, and the lines around them, from top to bottom. */
export function layoutPage(page: Page, vocabulary: Vocabulary): PageLayout {
	const { unit } = page;
	const rules = mergeRules(page.rules, unit);
	let text: Line[] | undefined;
	const lines = () => (text ??= linesOf(page.glyphs, page.number));
	const frames = (rules.horizontal.length + rules.vertical.length > MAX_LINES ? [] : connectedFrames(rules)).map(
		(frame) => withoutInnerUnderlines(frame, lines),
	);
	const grids = tablesAmong(
		frames
			.map((frame) => gridOf(frame, frames.length > MAX_FRAMES ? [] : page.glyphs))
			.filter((grid): grid is Grid => grid !== undefined),
		page,
	).sort((a, b) => areaOf(a) - areaOf(b));
	let free = withoutOversized(page, vocabulary);
	const tables: TableBlock[] = [];
	for (const grid of grids) {
		const { table, rest } = fill(grid, free, page);
		if (!table || isFrameOfTable(table, vocabulary)) continue;
		free = rest;
		tables.push(partMergedCells(table, vocabulary));
	}
	const lone = loneHorizontals(frames);
	const horizontals = lone.length === 0 ? [] : withoutUnderlines(lone, lines(), unit);
	const banded = bandTables(free, horizontals, ruledTables(frames), page, vocabulary);
	const items = [...tables, ...banded.tables, ...linesOf(banded.rest, page.number)].sort((a, b) => a.y0 - b.y0);
	return {
		page: page.number,
		width: page.width,
		height: page.height,
		unit,
		items,
		separators: horizontals.map((line) => line.at),
	};
}

/** A frame of one column around a table that has no rules between its rows. */
function isFrameOfTable(table: TableBlock, vocabulary: Vocabulary): boolean {
	return (
		table.rows.every((row) => row.cells.length === 1) &&
		table.rows.some((row) => row.cells.some((cell) => holdsTable(cell.lines, vocabulary)))
	);
}

function areaOf(grid: Grid): number {
	return (grid.x1 - grid.x0) * (grid.y1 - grid.y0);
}

function withoutOversized(page: Page, vocabulary: Vocabulary): Glyph[] {
	const heights = page.glyphs.map((glyph) => glyph.y1 - glyph.y0).sort((a, b) => a - b);
	const usual = heights[heights.length >> 1] ?? 0;
	const titleEnd = page.number === 1 ? TITLE_AREA * page.height : 0;
	const isOversized = (glyph: Glyph): boolean => glyph.y1 - glyph.y0 > OVERSIZED * usual && glyph.y1 > titleEnd;
	// A report in small print that begins on a later page of the file has its title as large as any.
	const titles = linesOf(page.glyphs.filter(isOversized), page.number).filter(({ text }) => vocabulary.isTitle(text));
	return page.glyphs.filter(
		(glyph) =>
			!isOversized(glyph) ||
			titles.some(({ x0, x1, y0, y1 }) => glyph.x0 >= x0 && glyph.x1 <= x1 && glyph.y0 >= y0 && glyph.y1 <= y1),
	);
}

/** Puts the characters that lie in the grid into its cells. */
function fill(
	grid: Grid,
	glyphs: readonly Glyph[],
	{ number: page, unit }: Page,
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
		if (!inside && (gridCell.open || isSliver(gridCell, unit))) continue;
		const cell: Cell = {
			page,
			lines: inside ? linesOf(inside, page) : [],
			row: gridCell.row,
			rowSpan: gridCell.rowSpan,
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
function isSliver(cell: GridCell, unit: number): boolean {
	return Math.min(cell.x1 - cell.x0, cell.y1 - cell.y0) < MEASURE.sliver * unit;
}

function hasFreshCell(row: Row): boolean {
	return row.cells.some((cell) => cell.row === row.index);
}

/** Horizontal rules of the tables that have upright ones. */
function ruledTables(frames: readonly RuleLines[]): RuleLine[] {
	return frames.filter((frame) => frame.vertical.length > 0).flatMap((frame) => frame.horizontal);
}

/** Horizontal rules that meet no vertical one, top to bottom. */
function loneHorizontals(frames: readonly RuleLines[]): RuleLine[] {
	return frames
		.filter((frame) => frame.vertical.length === 0)
		.flatMap((frame) => frame.horizontal)
		.sort((a, b) => a.at - b.at);
}
