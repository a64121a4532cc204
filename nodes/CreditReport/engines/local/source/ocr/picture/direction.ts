import type { Components } from './connected';
import type { QuarterTurn } from './quarterTurn';
import type { TextLine } from '../types';

/** A piece of ink is a character where its larger side has this share of the usual height. */
const [SMALLEST, LARGEST] = [0.5, 1.5] as const;
/** A neighbour is nearer than this, in heights of a character, */
const NEAR = 1.2;
/** and clearly the nearest where its gap is less than this share of the gap the other way. */
const CLEARLY = 0.6;
/** So many votes decide, when this share of them agrees. */
const [FEWEST, AGREE] = [12, 0.75] as const;
/** A mark of punctuation is at most so large, and at least, in heights of a character. */
const [DOT_LEAST, DOT_MOST] = [0.08, 0.4] as const;
/** Nothing stands above or below a mark within so many heights: other pieces of a character do. */
const ALONE = 0.3;
/** A comma, a full stop and a point have their middle in this lower part of the line. */
const FOOT = 0.3;
/** Lines that are handed to the reader that tells up from down have so many pieces of ink. */
const LINE = { fewest: 8, most: 60 } as const;

/** Whether lines of text run across the page or down it, by where each character has its nearest neighbour; undefined where neither is clear. */
export function linesRun(components: Components, height: number): 'across' | 'down' | undefined {
	let [across, down] = [0, 0];
	const characters = charactersOf(components, height);
	for (let place = 0; place < characters.length; place++) {
		const { beside, below } = gaps(components, characters, place, height);
		if (beside < below * CLEARLY) across++;
		else if (below < beside * CLEARLY) down++;
	}
	if (across + down < FEWEST) return undefined;
	if (across > down * 1.3) return 'across';
	return down > across * 1.3 ? 'down' : undefined;
}

/**
 * Whether lines that run across stand on their feet: commas, full stops and points are at the foot of a line.
 *
 * @returns 0, or 180 where the page is upside down; undefined where the print does not tell
 */
export function uprightTurn(components: Components, height: number): Extract<QuarterTurn, 0 | 180> | undefined {
	const { x0, y0, x1, y1, count } = components;
	const order = byLeft(components);
	let [foot, head] = [0, 0];
	for (let place = 0; place < count; place++) {
		const dot = order[place]!;
		const [wide, tall] = [x1[dot]! - x0[dot]! + 1, y1[dot]! - y0[dot]! + 1];
		if (Math.max(wide, tall) > height * DOT_MOST || Math.min(wide, tall) < Math.max(2, height * DOT_LEAST)) continue;
		// The line it stands in: a character close by on either side. Nothing else above or below it: a stroke of a character has.
		let [top, bottom] = [Infinity, -Infinity];
		let isAlone = true;
		for (let step = -1; step <= 1 && isAlone; step += 2)
			for (let other = place + step; other >= 0 && other < count; other += step) {
				const near = order[other]!;
				if (step < 0 ? x0[near]! < x0[dot]! - 3 * height : x0[near]! > x1[dot]! + height) break;
				if (y1[near]! < y0[dot]! - height || y0[near]! > y1[dot]! + height) continue;
				if (y1[near]! - y0[near]! > LARGEST * height || x1[near]! - x0[near]! > 3 * height) continue;
				if (x0[near]! <= x1[dot]! && x1[near]! >= x0[dot]!) {
					if (y1[near]! < y0[dot]! - ALONE * height || y0[near]! > y1[dot]! + ALONE * height) continue;
					isAlone = false;
					break;
				}
				const gap = step < 0 ? x0[dot]! - x1[near]! : x0[near]! - x1[dot]!;
				if (gap > 0.7 * height || y1[near]! - y0[near]! < SMALLEST * height) continue;
				if (y0[near]! > y1[dot]! || y1[near]! < y0[dot]! - 0.2 * height) continue;
				top = Math.min(top, y0[near]!);
				bottom = Math.max(bottom, y1[near]!);
			}
		if (!isAlone || bottom - top < SMALLEST * height || bottom - top > LARGEST * height) continue;
		const middle = ((y0[dot]! + y1[dot]!) / 2 - top) / (bottom - top);
		if (middle > 1 - FOOT) foot++;
		else if (middle < FOOT) head++;
	}
	if (foot + head < FEWEST) return undefined;
	if (foot >= (foot + head) * AGREE) return 0;
	return head >= (foot + head) * AGREE ? 180 : undefined;
}

/** Some lines of text of a page whose lines run across, for a look at whether they can be read; the longest first. */
export function someLines(components: Components, height: number, most: number): TextLine[] {
	const { x0, y0, x1, y1 } = components;
	const characters = charactersOf(components, height);
	const isTaken = new Uint8Array(components.count);
	const lines: Array<{ line: TextLine; pieces: number }> = [];
	characters.forEach((first, place) => {
		if (isTaken[first] === 1) return;
		const line = { x0: x0[first]!, y0: y0[first]!, x1: x1[first]!, y1: y1[first]!, pieces: 1 };
		for (let next = place + 1; next < characters.length; next++) {
			const piece = characters[next]!;
			if (x0[piece]! > line.x1 + NEAR * height || line.pieces >= LINE.most) break;
			if (Math.abs((y0[piece]! + y1[piece]! - line.y0 - line.y1) / 2) > 0.5 * height) continue;
			if (Math.max(line.y1, y1[piece]!) - Math.min(line.y0, y0[piece]!) > LARGEST * height) continue;
			isTaken[piece] = 1;
			line.x1 = Math.max(line.x1, x1[piece]!);
			line.y0 = Math.min(line.y0, y0[piece]!);
			line.y1 = Math.max(line.y1, y1[piece]!);
			line.pieces++;
		}
		if (line.pieces < LINE.fewest) return;
		const margin = 0.14 * height;
		lines.push({
			line: {
				x0: Math.max(0, line.x0 - margin),
				x1: line.x1 + margin,
				y0: Math.max(0, line.y0 - margin),
				y1: line.y1 + margin,
				top: line.y0,
				bottom: line.y1,
				inkHeight: (line.y1 - line.y0) / height,
			},
			pieces: line.pieces,
		});
	});
	return lines
		.sort((one, other) => other.pieces - one.pieces)
		.slice(0, most)
		.map(({ line }) => line);
}

/** How far off the next character is, to the right in the same line and below in the same column; at most {@link NEAR}. */
function gaps(
	{ x0, y0, x1, y1 }: Components,
	characters: Int32Array,
	place: number,
	height: number,
): { beside: number; below: number } {
	const one = characters[place]!;
	const [left, right, top, bottom] = [x0[one]!, x1[one]!, y0[one]!, y1[one]!];
	let [beside, below] = [NEAR * height, NEAR * height];
	for (let step = -1; step <= 1; step += 2)
		for (let next = place + step; next >= 0 && next < characters.length; next += step) {
			const other = characters[next]!;
			if (x0[other]! < left - LARGEST * height || x0[other]! > right + NEAR * height) break;
			const [inLine, inColumn] = [
				Math.min(bottom, y1[other]!) - Math.max(top, y0[other]!),
				Math.min(right, x1[other]!) - Math.max(left, x0[other]!),
			];
			// A piece of the same character.
			if (inLine > 0 && inColumn > 0) continue;
			if (inLine > 0.3 * height && x0[other]! > left) beside = Math.min(beside, Math.max(0, x0[other]! - right));
			if (inColumn > 0.3 * height && y0[other]! > top) below = Math.min(below, Math.max(0, y0[other]! - bottom));
		}
	return { beside, below };
}

/** Indexes of pieces that are as large as a character, from left to right. */
function charactersOf(components: Components, height: number): Int32Array {
	const { x0, y0, x1, y1 } = components;
	return byLeft(components).filter((index) => {
		const size = Math.max(x1[index]! - x0[index]!, y1[index]! - y0[index]!) + 1;
		return size >= SMALLEST * height && size <= LARGEST * height;
	});
}

function byLeft({ count, x0 }: Components): Int32Array {
	return Int32Array.from({ length: count }, (_, index) => index).sort((one, other) => x0[one]! - x0[other]!);
}
