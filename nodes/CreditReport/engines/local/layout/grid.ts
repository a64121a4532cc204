import type { Box, Glyph } from '../source/types';
import { lowerBound, type RuleLine, type RuleLines } from './mergedRules';
import { TOLERANCES, type Tolerances } from './tolerances';

/** A cell of a grid: which elementary rows and columns it covers, and its box. */
export interface GridCell extends Box {
	row: number;
	rowSpan: number;
	column: number;
	columnSpan: number;
	/** A side of the cell has no rule: it lies at the open end of a table, or beside a narrower one. */
	open: boolean;
}

/** The cells that ruling lines cut out of a page. `cellAt` finds the cell under a point in constant time. */
export interface Grid extends Box {
	cells: GridCell[];
	rowCount: number;
	openTop: boolean;
	openBottom: boolean;
	cellAt(x: number, y: number): GridCell | undefined;
}

/** More cells than a page has characters are a pattern, not a table. */
const MAX_CELLS = 100_000;

/**
 * @param glyphs of the page: a line drawn through a text, across a cell that spans rows, parts no cells
 * @returns the grid of a frame, or undefined when the lines enclose nothing
 */
export function gridOf(
	frame: RuleLines,
	glyphs: readonly Glyph[] = [],
	tolerances: Tolerances = TOLERANCES,
): Grid | undefined {
	if (
		frame.vertical.length === 0 ||
		frame.horizontal.length === 0 ||
		frame.vertical.length + frame.horizontal.length < 3
	)
		return undefined;
	const overhang = tolerances.overhang * frame.unit;
	const top = Math.min(...frame.vertical.map((line) => line.from));
	const bottom = Math.max(...frame.vertical.map((line) => line.to));
	const ys = distinct(frame.horizontal.map((line) => line.at));
	const xs = distinct(frame.vertical.map((line) => line.at));
	// Where a page break cuts a row, its vertical rules run on beyond the last horizontal one.
	const openTop = top < (ys[0] as number) - overhang;
	const openBottom = bottom > (ys[ys.length - 1] as number) + overhang;
	if (openTop) ys.unshift(top);
	if (openBottom) ys.push(bottom);
	// Some tables have no outer verticals: their horizontal rules run on beyond the last vertical one.
	const left = Math.min(...frame.horizontal.map((line) => line.from));
	const right = Math.max(...frame.horizontal.map((line) => line.to));
	const openLeft = left < (xs[0] as number) - overhang;
	const openRight = right > (xs[xs.length - 1] as number) + overhang;
	if (openLeft) xs.unshift(left);
	if (openRight) xs.push(right);
	if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MAX_CELLS) return undefined;
	return buildGrid(frame, xs, ys, { openTop, openBottom, openLeft, openRight }, glyphs, tolerances);
}

function distinct(values: number[]): number[] {
	return [...new Set(values)].sort((a, b) => a - b);
}

interface OpenSides {
	openTop: boolean;
	openBottom: boolean;
	openLeft: boolean;
	openRight: boolean;
}

function buildGrid(
	frame: RuleLines,
	xs: number[],
	ys: number[],
	sides: OpenSides,
	glyphs: readonly Glyph[],
	tolerances: Tolerances,
): Grid {
	const columns = xs.length - 1;
	const rows = ys.length - 1;
	const leftWall = walls(frame.vertical, xs, ys); // [x index][row]
	const topWall = walls(frame.horizontal, ys, xs); // [y index][column]
	const has = (wall: Uint8Array[], at: number, along: number) => wall[at]?.[along] === 1;
	clearStruck();
	const owner: Array<GridCell | undefined> = new Array(rows * columns);
	const cells: GridCell[] = [];
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			if (owner[row * columns + column]) continue;
			let lastColumn = column;
			while (lastColumn + 1 < columns && !has(leftWall, lastColumn + 1, row) && !owner[row * columns + lastColumn + 1])
				lastColumn++;
			let lastRow = row;
			while (lastRow + 1 < rows && isSeamless(lastRow + 1, column, lastColumn)) lastRow++;
			const cell: GridCell = {
				row,
				column,
				rowSpan: lastRow - row + 1,
				columnSpan: lastColumn - column + 1,
				x0: xs[column] as number,
				y0: ys[row] as number,
				x1: xs[lastColumn + 1] as number,
				y1: ys[lastRow + 1] as number,
				open:
					!(has(leftWall, column, row) || (sides.openLeft && column === 0 && isCovered(column, row, lastRow))) ||
					!(
						has(leftWall, lastColumn + 1, row) ||
						(sides.openRight && lastColumn + 1 === columns && isCovered(lastColumn, row, lastRow))
					),
			};
			for (let r = row; r <= lastRow; r++) for (let c = column; c <= lastColumn; c++) owner[r * columns + c] = cell;
			cells.push(cell);
		}
	}
	/** A table without outer uprights is closed at its sides as far as its horizontal lines go. */
	function isCovered(column: number, row: number, lastRow: number): boolean {
		return has(topWall, row, column) && has(topWall, lastRow + 1, column);
	}
	function clearStruck(): void {
		for (const glyph of glyphs) {
			const column = lowerBound(xs, (glyph.x0 + glyph.x1) / 2) - 1;
			const height = glyph.y1 - glyph.y0;
			const line = lowerBound(ys, glyph.base - tolerances.throughTo * height);
			if (
				column < 0 ||
				column >= columns ||
				line < 1 ||
				line >= rows ||
				(ys[line] as number) > glyph.base - tolerances.throughFrom * height ||
				!has(topWall, line, column)
			)
				continue;
			const isOpen = (wall: number) => !has(leftWall, wall, line) && !has(leftWall, wall, line - 1);
			let [from, to] = [column, column];
			while (from > 0 && isOpen(from)) from--;
			while (to + 1 < columns && isOpen(to + 1)) to++;
			topWall[line]?.fill(0, from, to + 1);
		}
	}
	function isSeamless(row: number, from: number, to: number): boolean {
		for (let column = from; column <= to; column++) {
			if (has(topWall, row, column)) return false;
			if (column > from && has(leftWall, column, row)) return false;
		}
		return (
			has(leftWall, from, row) === has(leftWall, from, row - 1) &&
			has(leftWall, to + 1, row) === has(leftWall, to + 1, row - 1)
		);
	}
	return {
		cells,
		rowCount: rows,
		openTop: sides.openTop,
		openBottom: sides.openBottom,
		x0: xs[0] as number,
		y0: ys[0] as number,
		x1: xs[columns] as number,
		y1: ys[rows] as number,
		cellAt(x, y) {
			const column = lowerBound(xs, x) - 1;
			const row = lowerBound(ys, y) - 1;
			return column < 0 || row < 0 || column >= columns || row >= rows ? undefined : owner[row * columns + column];
		},
	};
}

/** For each coordinate in `across`, which of the intervals of `along` have a rule on it. */
function walls(lines: readonly RuleLine[], across: readonly number[], along: readonly number[]): Uint8Array[] {
	const result = across.map(() => new Uint8Array(along.length - 1));
	const indexOf = new Map(across.map((value, index) => [value, index]));
	for (const line of lines) {
		const wall = result[indexOf.get(line.at) as number] as Uint8Array;
		for (let index = 0; index + 1 < along.length; index++) {
			const middle = ((along[index] as number) + (along[index + 1] as number)) / 2;
			if (line.from <= middle && middle <= line.to) wall[index] = 1;
		}
	}
	return result;
}
