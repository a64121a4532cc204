import { quiet } from './noise';
import type { Grey } from '../types';

/** Ink is darker than the mean of its neighbourhood by so much, */
const DARKER = 22;
/** and no paper. */
const LIGHTEST = 200;

/**
 * In standard deviations of what is left of the noise: ink is darker by so much, and somewhere in what hangs together by so
 * much. Grains of paper are seldom the second, and the thin strokes of characters are the first.
 */
const [WEAK, STRONG] = [2.5, 5] as const;
/** And by so much of what the darkest tenth of the page's ink is: watermarks, and what is left of stamps, are paler. */
const [PALE, DARKEST] = [0.4, 0.9] as const;
/** The median of a normal distribution's half, in standard deviations. */
const HALF_MEDIAN = 0.6745;
/** A smaller share of a page is darker than its neighbourhood where it has no grain: its ink. */
const GRAINY = 0.25;
/** Pixels in which noise is looked for: every so many. */
const SPARSE = 13;

/**
 * Where ink is: what is clearly darker than its neighbourhood, which is as large as a character, so that filled cells do not count.
 *
 * @param characterHeight usual height of a Chinese character, in pixels
 * @returns 1 for ink, 0 for paper
 */
export function inkOf(grey: Grey, characterHeight: number): Uint8Array {
	const { width, height, data } = quiet(grey);
	const ink = darkness({ width, height, data }, Math.max(4, Math.round(characterHeight * 0.55)));
	const noise = grainOf(ink);
	const weak = Math.max(DARKER, WEAK * noise);
	const strong = Math.max(weak, STRONG * noise, PALE * darkestAbove(ink, weak));
	const kinds = Uint8Array.from({ length: 256 }, (_, darker) => (darker <= weak ? 0 : darker > strong ? INK : PERHAPS));
	for (let at = 0; at < ink.length; at++) if (ink[at] !== 0) ink[at] = data[at]! >= LIGHTEST ? 0 : kinds[ink[at]!]!;
	if (strong > weak) keepStrong(ink, width);
	return ink;
}

/** By how much pixels are darker than the mean of their neighbourhood; 0 for those that are not. */
function darkness({ width, height, data }: Grey, radius: number): Uint8Array {
	const made = new Uint8Array(width * height);
	const columns = new Int32Array(width);
	for (let y = 0; y < Math.min(height, radius); y++)
		for (let x = 0, at = y * width; x < width; x++, at++) columns[x] = columns[x]! + data[at]!;
	for (let y = 0; y < height; y++) {
		const [added, gone] = [y + radius, y - radius - 1];
		if (added < height && gone >= 0)
			for (let x = 0, on = added * width, off = gone * width; x < width; x++, on++, off++)
				columns[x]! += data[on]! - data[off]!;
		else if (added < height) for (let x = 0, at = added * width; x < width; x++, at++) columns[x]! += data[at]!;
		else if (gone >= 0) for (let x = 0, at = gone * width; x < width; x++, at++) columns[x]! -= data[at]!;
		const rows = Math.min(height - 1, added) - Math.max(-1, gone);
		let sum = 0;
		let pixels = Math.min(width, radius) * rows;
		for (let x = 0; x < Math.min(width, radius); x++) sum += columns[x]!;
		for (let x = 0, at = y * width; x < width; x++, at++) {
			if (x + radius < width) {
				sum += columns[x + radius]!;
				pixels += rows;
			}
			if (x > radius) {
				sum -= columns[x - radius - 1]!;
				pixels -= rows;
			}
			const darker = sum - data[at]! * pixels;
			if (darker > 0) made[at] = Math.ceil(darker / pixels);
		}
	}
	return made;
}

/** By how much the darkest pixels are darker at least, of those that are darker than this. */
function darkestAbove(darker: Uint8Array, least: number): number {
	const histogram = new Uint32Array(256);
	for (let at = 0; at < darker.length; at++) if (darker[at] !== 0) histogram[darker[at]!]!++;
	let count = 0;
	for (let value = 0; value < 256; value++)
		if (value <= least) histogram[value] = 0;
		else count += histogram[value]!;
	let darkest = 0;
	for (let sum = 0; darkest < 255 && sum < DARKEST * count;) sum += histogram[++darkest]!;
	return darkest;
}

/**
 * Standard deviation of the paper's noise. Most pixels are paper, and in grain much of it is darker than its neighbourhood: the
 * median of what is darker tells. Where little is, all of that is ink.
 */
function grainOf(darker: Uint8Array): number {
	const histogram = new Uint32Array(256);
	let count = 0;
	for (let at = 0; at < darker.length; at += SPARSE, count++) histogram[darker[at]!]!++;
	const above = count - histogram[0]!;
	if (above < GRAINY * count) return 0;
	let median = 0;
	for (let sum = 0; median < 255 && sum < above / 2;) sum += histogram[++median]!;
	return median / HALF_MEDIAN;
}

const [INK, PERHAPS] = [1, 2] as const;

/** Keeps what hangs together with ink (8 neighbours); the rest was perhaps ink, and is none. In place. */
function keepStrong(ink: Uint8Array, width: number): void {
	const from: number[] = [];
	for (let start = 0; start < ink.length; start++) {
		if (ink[start] !== INK) continue;
		for (let at: number | undefined = start; at !== undefined; at = from.pop())
			for (let row = at - width; row <= at + width; row += width)
				for (let near = row - 1; near <= row + 1; near++)
					if (ink[near] === PERHAPS) {
						ink[near] = INK;
						from.push(near);
					}
	}
	for (let at = 0; at < ink.length; at++) if (ink[at] === PERHAPS) ink[at] = 0;
}
