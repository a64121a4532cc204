import type { Box, Glyph, Page, Rule } from '../source/types';
import { coverageOf, cutsBetween } from './coverage';
import type { Imposition, PrintedPage } from './types';

/**
 * Cuts a sheet into its printed pages, left to right and top to bottom.
 * @param firstNumber number of the first of them in the file
 */
export function printedPagesOn(sheet: Page, { columns, rows, print }: Imposition, firstNumber: number): PrintedPage[] {
	const { vertical, horizontal } = coverageOf(sheet);
	const xs = edges(cutsBetween(vertical, columns) ?? evenly(columns), sheet.width);
	const ys = edges(cutsBetween(horizontal, rows) ?? evenly(rows), sheet.height);
	const parts: PrintedPage[] = [];
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const part = {
				x0: xs[column] as number,
				x1: xs[column + 1] as number,
				y0: ys[row] as number,
				y1: ys[row + 1] as number,
			};
			const box = print ? aroundPrint(part, print, sheet, [column / columns, row / rows]) : part;
			parts.push({ page: cutOut(sheet, box, firstNumber + parts.length), sheet: sheet.number, x: box.x0, y: box.y0 });
		}
	}
	return parts;
}

/** White left around a print that is cut from a larger sheet, as a part of its sides. */
const MARGIN = 0.04;

/** The area of a part of a sheet that the print takes up. */
function aroundPrint(
	part: Box,
	{ x, y }: NonNullable<Imposition['print']>,
	{ width, height }: Page,
	[left, top]: [number, number],
): Box {
	const [dx, dy] = [MARGIN * (x.to - x.from), MARGIN * (y.to - y.from)];
	return {
		x0: Math.max(part.x0, (left + x.from - dx) * width),
		x1: Math.min(part.x1, (left + x.to + dx) * width),
		y0: Math.max(part.y0, (top + y.from - dy) * height),
		y1: Math.min(part.y1, (top + y.to + dy) * height),
	};
}

function evenly(count: number): number[] {
	return Array.from({ length: count - 1 }, (_, index) => (index + 1) / count);
}

function edges(cuts: readonly number[], side: number): number[] {
	return [0, ...cuts.map((cut) => cut * side), side];
}

/** What of a sheet lies in a box, in coordinates of the box. */
function cutOut(sheet: Page, box: Box, number: number): Page {
	const glyphs: Glyph[] = [];
	for (const glyph of sheet.glyphs) {
		const x = (glyph.x0 + glyph.x1) / 2;
		const y = (glyph.y0 + glyph.y1) / 2;
		if (x < box.x0 || x >= box.x1 || y < box.y0 || y >= box.y1) continue;
		glyphs.push({ ...glyph, ...moved(glyph, box), base: glyph.base - box.y0 });
	}
	const rules = sheet.rules.flatMap((rule): Rule[] => {
		const part = {
			x0: Math.max(rule.x0, box.x0),
			x1: Math.min(rule.x1, box.x1),
			y0: Math.max(rule.y0, box.y0),
			y1: Math.min(rule.y1, box.y1),
		};
		const isEmpty = part.x0 > part.x1 || part.y0 > part.y1 || (part.x0 === part.x1 && part.y0 === part.y1);
		return isEmpty ? [] : [{ ...rule, ...moved(part, box) }];
	});
	return { ...sheet, number, width: box.x1 - box.x0, height: box.y1 - box.y0, glyphs, rules };
}

function moved({ x0, y0, x1, y1 }: Box, { x0: dx, y0: dy }: Box): Box {
	return { x0: x0 - dx, y0: y0 - dy, x1: x1 - dx, y1: y1 - dy };
}
