import { isPrint } from './colouredPrint';
import { componentsOf } from './connected';
import { mostCommon } from './mostCommon';
import type { InkMarks } from './inkMarks';
import { slopeOf } from './slopes';
import { isHueOf, type Ink } from './stampInks';
import { patchesOf, SQUARE, squaresOf } from './stampPatches';
import { straightMarks } from './straightMarks';
import { widened } from './widened';
import type { Box } from '../../types';
import type { Raster } from '../types';

/** Strokes hang together over gaps of twice this, in pixels: where they cross rules. All below is told of strokes that are so much wider on each side. */
const GAP = 3;
/** A stroke that is so long both across and down is taller than print, in pixels: a tick, a ring. */
const TALL = 40;
/** Of its box it covers less than this: characters cover more. */
const OPEN = 0.45;
/** A stroke along a line of print is so long, and its box so high at most, in pixels, */
const [LONG, FLAT] = [50, 22] as const;
/** and it covers less of it than a rule, which is straight. */
const STRAIGHT = 0.85;
/** What is longer, in parts of the page's shorter side, belongs to tables. */
const LONGEST = 0.6;
/** Of the grid of a table so much goes straight for so many pixels. */
const GRID = { share: 0.8, length: 96 } as const;
/** A line as long as this, in pixels, that leans no more, is a rule; from so many on tables are ruled in the ink's colour. */
const [RULE, LEAN, FEWEST_RULES] = [420, 0.06, 2] as const;
/** Among pixels of a pen's colour so many for each are of other colours at most: rules of a colour near it have more. */
const OTHERS = 0.5;
/** A pixel has some colour. */
const TINGED = 20;
/** Beside pixels of the ink's colour its edge is so wide, in pixels. */
const EDGE = 4;
/** Of a stroke's own pixels so few are darker than what becomes paper: where the pen was pressed. */
const PRESSED = 0.25;

/**
 * Takes strokes of red and blue pens out of a page: ticks, rings around values, lines under them. What is as large as a stamp is
 * left to be taken for one, and coloured print and rules stay.
 *
 * @param grey the page in grey; changed
 * @param inks where it has their colours
 */
export function removePenMarks(raster: Raster, grey: Uint8Array, inks: readonly InkMarks[]): void {
	for (const { ink, marks } of inks) {
		const strokes = strokesOf(marks, raster);
		if (strokes.length === 0) continue;
		const paper = mostCommon(grey);
		for (const stroke of strokes) whiten(raster, grey, marks, about(stroke, raster), ink, paper);
	}
}

/** In the channel of its own colour a stroke is bright, and black print under it and beside it is as dark as elsewhere. */
function whiten(
	{ width, stride, data }: Raster,
	grey: Uint8Array,
	marks: Uint8Array,
	{ x0, y0, x1, y1 }: Box,
	pen: Ink,
	paper: number,
): void {
	const [wide, tall] = [x1 - x0, y1 - y0];
	const own = new Uint8Array(wide * tall);
	const levels: number[] = [];
	for (let y = 0; y < tall; y++)
		for (let x = 0; x < wide; x++)
			if (marks[(y + y0) * width + x + x0] === 1) {
				own[y * wide + x] = 1;
				levels.push(data[(y + y0) * stride + (x + x0) * 3 + pen.channel]!);
			}
	const near = widened(own, wide, tall, EDGE);
	let others = 0;
	for (let y = 0; y < tall; y++)
		for (let x = 0; x < wide; x++)
			if (near[y * wide + x] === 1 && isOfAnotherHue(data, (y + y0) * stride + (x + x0) * 3, pen)) others++;
	if (others > OTHERS * levels.length) return;
	levels.sort((a, b) => a - b);
	const ink = Math.max(1, levels[Math.floor(PRESSED * levels.length)] ?? paper);
	for (let y = 0; y < tall; y++)
		for (let x = 0; x < wide; x++) {
			if (near[y * wide + x] === 0 || isOfAnotherHue(data, (y + y0) * stride + (x + x0) * 3, pen)) continue;
			const at = (y + y0) * width + x + x0;
			const value = (data[(y + y0) * stride + (x + x0) * 3 + pen.channel]! * paper) / Math.min(ink, paper);
			grey[at] = Math.max(grey[at]!, Math.min(paper, value));
		}
}

function strokesOf(marks: Uint8Array, { width, height }: Raster): Box[] {
	const longest = LONGEST * Math.min(width, height);
	const stamps = patchesOf(squaresOf(marks, width, height), Math.ceil(width / SQUARE), Math.ceil(height / SQUARE))
		.filter((patch) => !isPrint(marks, width, height, patch))
		.map(({ x0, y0, x1, y1 }) => ({
			x0: x0 * SQUARE,
			y0: y0 * SQUARE,
			x1: (x1 + 1) * SQUARE,
			y1: (y1 + 1) * SQUARE,
		}))
		.filter(({ x0, y0, x1, y1 }) => x1 - x0 < longest && y1 - y0 < longest);
	const { count, x0, y0, x1, y1, area } = componentsOf(widened(marks, width, height, GAP), { width, height });
	const [open, flat]: [Box[], Box[]] = [[], []];
	let rules = 0;
	for (let index = 0; index < count; index++) {
		const box = { x0: x0[index]!, y0: y0[index]!, x1: x1[index]! + 1, y1: y1[index]! + 1 };
		const [wide, tall] = [box.x1 - box.x0, box.y1 - box.y0];
		const [long, high] = [Math.max(wide, tall), Math.min(wide, tall)];
		if (long >= RULE && high <= FLAT + LEAN * long) rules++;
		if (long >= longest || stamps.some((stamp) => isWithin(box, stamp))) continue;
		const covered = area[index]! / (wide * tall);
		if (high >= TALL && covered < OPEN) open.push(box);
		else if (long >= LONG && high <= FLAT && covered < STRAIGHT) flat.push(box);
	}
	if (open.length + flat.length === 0) return [];
	const straight = straightMarks(marks, { width, height }, slopeOf(marks, { width, height }), GRID.length);
	const strokes = open.filter((box) => straightShare(marks, straight, width, box) < GRID.share);
	// Pieces of rules are as flat as lines under values.
	const isRuled = strokes.length < open.length || rules >= FEWEST_RULES;
	return isRuled ? strokes : [...strokes, ...flat];
}

/** Of the marks in a box that many go straight. */
function straightShare(marks: Uint8Array, straight: Uint8Array, width: number, { x0, y0, x1, y1 }: Box): number {
	let [all, own] = [0, 0];
	for (let y = y0; y < y1; y++)
		for (let x = x0, at = y * width + x0; x < x1; x++, at++) {
			if (marks[at] === 0) continue;
			all++;
			if (straight[at] === 1) own++;
		}
	return own / Math.max(1, all);
}

function isOfAnotherHue(data: Uint8Array, from: number, ink: Ink): boolean {
	const [bright, green, third] = [data[from + ink.channel]!, data[from + 1]!, data[from + 2 - ink.channel]!];
	return (
		Math.max(bright, green, third) - Math.min(bright, green, third) > TINGED && !isHueOf(ink, bright, green, third)
	);
}

function isWithin(inner: Box, { x0, y0, x1, y1 }: Box): boolean {
	return inner.x0 >= x0 && inner.y0 >= y0 && inner.x1 <= x1 && inner.y1 <= y1;
}

function about({ x0, y0, x1, y1 }: Box, { width, height }: Raster): Box {
	return {
		x0: Math.max(0, x0 - EDGE),
		y0: Math.max(0, y0 - EDGE),
		x1: Math.min(width, x1 + EDGE),
		y1: Math.min(height, y1 + EDGE),
	};
}
