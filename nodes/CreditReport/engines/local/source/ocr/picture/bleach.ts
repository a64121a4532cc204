import { ENOUGH, HALO, isHueOf, type Ink } from './stampInks';
import { widened } from './widened';
import type { Box } from '../../types';
import type { Raster } from '../types';

/** JPEG tells colour in blocks of so many pixels, and of thin strokes in some less than of those in others: paler ink this near is ink too. */
const BLOCK = 16;
/** Ink is of full strength where the parts differ by this. */
const FULL = 80;
/** A pixel has some of the colour. */
const TINGED = 20;
/** Darker than this share of the stamp's own ink there is print or a rule under it, however pale. */
const BARE = 0.85;
/** Elsewhere a pixel with this share of the ink's colour is nothing but ink of the stamp. */
const STRONG = 0.3;
/** An edge of the ink is where colour is this share of the strongest nearby. */
const EDGE = 0.4;
/** Where the third channel is dimmed to less than this share of what green is, a rule in such a colour lies under the ink. */
const RULED = 0.85;

/**
 * Bleaches the ink of a stamp within a region: what has its colour becomes paper, print and rules under it stay.
 *
 * @param grey the page as it was
 * @param coloured 1 where the ink was found, by pixel of the page
 * @param region in pixels
 * @param paper brightness of the paper
 * @param made the page in grey; changed
 */
export function bleach(
	{ width, stride, data }: Raster,
	grey: Uint8Array,
	coloured: Uint8Array,
	{ x0, y0, x1, y1 }: Box,
	ink: Ink,
	paper: number,
	made: Uint8Array,
): void {
	const { channel, share } = ink;
	// How far the ink's channel stands above the weakest of the others.
	const colour = (from: number): number => {
		const [third, green] = [data[from + 2 - channel]!, data[from + 1]!];
		return data[from + channel]! - (third < green ? third : green);
	};
	// Of a channel about a pixel: grain is as strong as what a thin rule takes from the colour.
	const meanOf = (at: number): number => {
		let sum = 0;
		for (const row of [at - stride, at, at, at + stride])
			sum += (data[row - 3] ?? 0) + 2 * (data[row] ?? 0) + (data[row + 3] ?? 0);
		return sum / 16;
	};
	const isHue = (from: number): boolean =>
		isHueOf(ink, data[from + channel]!, data[from + 1]!, data[from + 2 - channel]!);
	const levels = new Uint32Array(256);
	const greens = new Uint32Array(256);
	const thirds = new Uint32Array(256);
	const darkness = new Uint32Array(256);
	const strength = new Uint32Array(256);
	let full = 0;
	for (let y = y0; y < y1; y++)
		for (let x = x0, from = y * stride + x * 3; x < x1; x++, from += 3) {
			if (colour(from) < FULL || !isHue(from)) continue;
			levels[data[from + channel]!]!++;
			greens[data[from + 1]!]!++;
			thirds[data[from + 2 - channel]!]!++;
			darkness[grey[y * width + x]!]!++;
			strength[colour(from)]!++;
			full++;
		}
	if (full < ENOUGH) return;
	const [bright, green, third, dark, strong] = [levels, greens, thirds, darkness, strength].map((values) =>
		Math.max(1, quantile(values, full / 2)),
	) as [number, number, number, number, number];
	const [wide, tall] = [x1 - x0, y1 - y0];
	const marks = new Uint8Array(wide * tall);
	for (let y = 0; y < tall; y++)
		for (let x = 0; x < wide; x++) if (coloured[(y + y0) * width + x + x0] === 1) marks[y * wide + x] = 1;
	const beside = widened(marks, wide, tall, BLOCK);
	for (let y = 0, at = 0; y < tall; y++)
		for (let x = 0; x < wide; x++, at++) {
			const from = (y + y0) * stride + (x + x0) * 3;
			if (beside[at] === 1 && colour(from) > TINGED && isHue(from)) marks[at] = 1;
		}
	const near = widened(marks, wide, tall, HALO);
	for (let y = 0, at = 0; y < tall; y++)
		for (let x = 0; x < wide; x++, at++) {
			if (near[at] === 0) continue;
			const from = (y + y0) * stride + (x + x0) * 3;
			const place = (y + y0) * width + x + x0;
			const own = grey[place]!;
			const tinge = colour(from);
			// A rule beside the ink.
			if (tinge > TINGED && !isHue(from)) continue;
			let value = (data[from + channel]! * paper) / Math.min(paper, bright);
			const [meanBright, meanGreen, meanThird] = [meanOf(from + channel), meanOf(from + 1), meanOf(from + 2 - channel)];
			const isRuled = tinge > TINGED && meanThird * green < RULED * meanGreen * third;
			// Colour is coarser than brightness, and the channel of the ink does not show rules of a colour near it: under
			// ink all over, print is so dark. Where two stamps overlap, colour is stronger than that of one.
			if (isRuled || (own <= dark * BARE && meanBright - meanGreen < strong))
				value = Math.min(value, (Math.min(own, dark * BARE) * paper) / dark);
			else if (tinge > TINGED && own > dark * BARE) {
				// At the edges of strokes colour is paler than the ink: as strong as about them it would be.
				let most = tinge;
				for (let row = -2; row <= 2; row++)
					for (let column = -2; column <= 2; column++) {
						const [beside, below] = [x + column, y + row];
						if (beside < 0 || below < 0 || beside >= wide || below >= tall) continue;
						const other = (below + y0) * stride + (beside + x0) * 3;
						if (colour(other) > most && isHue(other)) most = colour(other);
					}
				// JPEG blurs colour: where it is less than half as strong as about it is colour of what is beside.
				if (tinge < most * EDGE) value = data[from + channel]!;
				else if (tinge > strong * STRONG) value = (own * paper) / dark;
				else value = Math.max(value, ((own + share * most) * paper) / Math.min(paper, bright));
			}
			if (value > made[place]!) made[place] = value > paper ? paper : value;
		}
}

function quantile(histogram: Uint32Array, count: number): number {
	let value = 0;
	for (let sum = 0; value < 255 && (sum += histogram[value]!) < count;) value++;
	return value;
}
