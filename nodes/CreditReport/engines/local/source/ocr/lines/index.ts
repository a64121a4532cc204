import type { Box } from '../../types';
import { componentsOf, type Components } from '../picture/connected';
import type { Cell, TextLine } from '../types';
import { bandsOf, type Band } from './textBands';
import type { Component } from './component';

import { regionsOf } from './textRegions';

export { clearFills } from './ground';
export { clearWalls } from './wallCleaning';

/** White space wider than this parts two texts outside of tables, and within a cell; in heights of the line. A character that a watermark hides parts none. */
const GAP = { outside: 1.6, inside: 2.2 };
/** Ink of fewer pixels (of a character's height squared) is grain; of fewer in a whole line, dust. */
const GRAIN = 0.006;
const DUST = 0.014;
/** And what is smaller than this in both directions, in heights of a character, if it stands alone. */
const SPECK = 0.26;
/** Taller or wider ink is no character. */
const TALLEST = 3.6;
const WIDEST = 14;
/** Cuts keep so far away from the walls of their cell, in pixels. */
const CELL_EDGE = 2;
/** Air around a line that is cut out, in heights of the line. */
const AIR = { above: 0.14, beside: 0.18 };
/** With less room up and down, in heights of the line, it is none: a stroke of a pen at a wall. Brought to a line's height it would be of any width. */
const LEAST_ROOM = 0.5;

/**
 * Finds the lines of text in the ink of a page.
 * @param ink without walls
 * @param cells in pixels
 */
export function textLines(
	ink: Uint8Array,
	{ width, height }: { width: number; height: number },
	cells: readonly Cell[],
	characterHeight: number,
): TextLine[] {
	const components = pieces(componentsOf(ink, { width, height })).filter((piece) => isText(piece, characterHeight));
	const { inside, outside } = byCell(components, cells);
	const page: Box = { x0: 0, y0: 0, x1: width, y1: height };
	const lines: TextLine[] = [];
	for (const region of regionsOf(outside, characterHeight))
		lines.push(...linesOf(bandsOf(region, characterHeight), page, characterHeight));
	for (const [cell, ofCell] of inside)
		lines.push(...linesOf(bandsOf(ofCell, characterHeight), cells[cell] as Cell, characterHeight, cell));
	return lines;
}

function pieces({ count, x0, y0, x1, y1, area }: Components): Component[] {
	return Array.from({ length: count }, (_, index) => ({
		x0: x0[index] as number,
		y0: y0[index] as number,
		x1: x1[index] as number,
		y1: y1[index] as number,
		pixels: area[index] as number,
	}));
}

function isText({ x0, y0, x1, y1, pixels }: Component, characterHeight: number): boolean {
	return (
		pixels >= GRAIN * characterHeight ** 2 && y1 - y0 < TALLEST * characterHeight && x1 - x0 < WIDEST * characterHeight
	);
}

function byCell(
	components: readonly Component[],
	cells: readonly Cell[],
): { inside: Map<number, Component[]>; outside: Component[] } {
	const inside = new Map<number, Component[]>();
	const outside: Component[] = [];
	// Smaller cells first: a table may stand in a cell of a frame.
	const order = cells.map((_, index) => index).sort((a, b) => areaOf(cells[a] as Cell) - areaOf(cells[b] as Cell));
	for (const component of components) {
		const [x, y] = [(component.x0 + component.x1) / 2, (component.y0 + component.y1) / 2];
		const cell = order.find((index) => {
			const { x0, y0, x1, y1 } = cells[index] as Cell;
			return x0 <= x && x <= x1 && y0 <= y && y <= y1;
		});
		if (cell === undefined) outside.push(component);
		else if (inside.has(cell)) inside.get(cell)?.push(component);
		else inside.set(cell, [component]);
	}
	return { inside, outside };
}

function areaOf({ x0, y0, x1, y1 }: Box): number {
	return (x1 - x0) * (y1 - y0);
}

function linesOf(bands: readonly Band[], room: Box, characterHeight: number, cell?: number): TextLine[] {
	const edge = cell === undefined ? 0 : CELL_EDGE;
	return bands.flatMap((band) => {
		const size = Math.max(band.bottom - band.top + 1, 0.9 * characterHeight);
		const middle = (band.top + band.bottom) / 2;
		const top = Math.min(band.top, middle - size / 2);
		const bottom = Math.max(band.bottom, middle + size / 2);
		const air = AIR.above * size;
		const gap = (cell === undefined ? GAP.outside : GAP.inside) * size;
		return runsOf(band.components, gap).flatMap((run) => {
			if (isDust(run, characterHeight)) return [];
			const [above, below] = between(band, run, bands);
			const line: TextLine = {
				x0: Math.max(run.x0 - AIR.beside * size, room.x0 + edge),
				x1: Math.min(run.x1 + AIR.beside * size, room.x1 - 1 - edge),
				y0: Math.max(top - air, room.y0 + edge, above),
				y1: Math.min(bottom + air, room.y1 - 1 - edge, below),
				top,
				bottom,
				inkHeight: (run.y1 - run.y0 + 1) / characterHeight,
			};
			if (cell !== undefined) line.cell = cell;
			return line.y1 - line.y0 < LEAST_ROOM * size ? [] : [line];
		});
	});
}

/** How far the cut of a run may reach up and down: half way to the next line above and below it. */
function between(band: Band, run: Component, bands: readonly Band[]): [above: number, below: number] {
	let [above, below] = [-Infinity, Infinity];
	for (const other of bands) {
		if (other === band || !other.components.some(({ x0, x1 }) => x0 <= run.x1 && run.x0 <= x1)) continue;
		if (other.bottom < band.bottom) above = Math.max(above, (other.bottom + band.top) / 2);
		else if (other.top > band.top) below = Math.min(below, (other.top + band.bottom) / 2);
	}
	return [above, below];
}

/** Too little for a line: a dash is wide, a 1 is tall. */
function isDust({ x0, y0, x1, y1, pixels }: Component, characterHeight: number): boolean {
	const side = SPECK * characterHeight;
	return pixels < DUST * characterHeight ** 2 || (x1 - x0 + 1 < side && y1 - y0 + 1 < side);
}

/** Components that follow each other without a wide gap, as one. */
function runsOf(components: readonly Component[], gap: number): Component[] {
	const runs: Component[] = [];
	for (const { x0, y0, x1, y1, pixels } of [...components].sort((a, b) => a.x0 - b.x0)) {
		const last = runs[runs.length - 1];
		if (last && x0 - last.x1 - 1 <= gap) {
			last.x1 = Math.max(last.x1, x1);
			last.y0 = Math.min(last.y0, y0);
			last.y1 = Math.max(last.y1, y1);
			last.pixels += pixels;
		} else runs.push({ x0, y0, x1, y1, pixels });
	}
	return runs;
}
