import { slopeOf } from './slopes';
import type { Raster } from '../types';

/** A pixel is coloured where its strongest and weakest parts differ by more than this. */
const COLOURED = 40;
/** Side of the squares that coloured pixels are gathered in, and how many make a square coloured. */
const [SQUARE, FEWEST] = [16, 8] as const;
/** A stamp is at least so many squares high and wide: a line of coloured print is lower, and is read. */
const SMALLEST = 5;
/** And at most this share of the page's width and height: a coloured desk is more. */
const LARGEST = 0.45;
/** Pixels about a coloured one that are treated as it is: JPEG stores colour at half the resolution. */
const HALO = 3;
/** JPEG tells colour in blocks of so many pixels, and of thin strokes in some less than of those in others: paler ink this near is ink too. */
const BLOCK = 16;
/** Ink is of full strength where the parts differ by this; how much of it there must be to tell its colour. */
const [FULL, ENOUGH] = [80, 50] as const;
/** A pixel has some of the colour. */
const TINGED = 20;
/** Darker than this share of the stamp's own ink there is print or a rule under it, however pale. */
const BARE = 0.85;
/** Elsewhere a pixel with this share of the ink's colour is nothing but ink of the stamp. */
const STRONG = 0.3;

/** An edge of the ink is where colour is this share of the strongest nearby. */
const EDGE = 0.4;

/** Colour that goes straight for so many pixels is a rule; it may have holes of so many. */
const [STRAIGHT, GAP] = [128, 6] as const;

/** Of the colour where a stamp lies over rules so much is the stamp's own. */
const OWN = 0.5;

/** A patch of coloured squares: a stamp, its ends within. In squares. */
interface Patch {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/**
 * By colour of ink: which channel is bright, by what share of the colour a pixel is darker than it, and up to what lead of
 * green over the third channel, in leads of the bright one over green, the hue is the ink's. Orange and teal are colours of
 * rules: they lead farther.
 */
const INKS = {
	red: { channel: 2, share: 0.7, lead: 1 },
	blue: { channel: 0, share: 0.886, lead: 1.5 },
} as const;
type Ink = (typeof INKS)[keyof typeof INKS];

/** Where the third channel is dimmed to less than this share of what green is, a rule in such a colour lies under the ink. */
const RULED = 0.85;

/**
 * Takes stamps of red and blue ink out of a page: in the channel of its own colour such ink is nearly as bright as paper, and black print under it is
 * as dark as elsewhere.
 *
 * @param grey the page in grey; changed
 */
export function removeStamps(raster: Raster, grey: Uint8Array): void {
	const { width, height, stride, data } = raster;
	const marks = { red: new Uint8Array(width * height), blue: new Uint8Array(width * height) };
	let [reds, blues] = [0, 0];
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 0, from = y * stride; x < width; x++, from += 3, at++) {
			const [blue, green, red] = [data[from]!, data[from + 1]!, data[from + 2]!];
			if (red >= blue) {
				if (red - green <= COLOURED || !isHueOf(INKS.red, red, green, blue)) continue;
				marks.red[at] = 1;
				reds++;
			} else if (blue - red > COLOURED && isHueOf(INKS.blue, blue, green, red)) {
				marks.blue[at] = 1;
				blues++;
			}
		}
	if (reds > ENOUGH) removeInk(raster, grey, marks.red, INKS.red);
	if (blues > ENOUGH) removeInk(raster, grey, marks.blue, INKS.blue);
}

function isHueOf({ lead }: Ink, bright: number, green: number, third: number): boolean {
	return green - third < lead * (bright - green);
}

function removeInk(raster: Raster, grey: Uint8Array, marks: Uint8Array, ink: Ink): void {
	const { width, height } = raster;
	const [columns, rows] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
	const isLarge = ({ x0, y0, x1, y1 }: Patch): boolean => x1 - x0 >= columns * LARGEST || y1 - y0 >= rows * LARGEST;
	const before = squaresOf(marks, width, height);
	let patches = patchesOf(before, columns, rows);
	if (patches.some(isLarge)) {
		// Tables are ruled in colour, and a stamp hangs together with them.
		clearStraight(marks, width, height, slopeOf(marks, { width, height }));
		const after = squaresOf(marks, width, height);
		patches = patchesOf(after, columns, rows).filter(
			(patch) => sumWithin(after, columns, patch) >= sumWithin(before, columns, patch) * OWN,
		);
	}
	const stamps = patches.filter((patch) => !isLarge(patch));
	if (stamps.length === 0) return;
	const paper = mostCommon(grey);
	// The star of a stamp is a patch of its own within that of the ring.
	const printed = grey.slice();
	for (const { x0, y0, x1, y1 } of stamps) {
		const region = {
			x0: Math.max(0, x0 * SQUARE - HALO),
			y0: Math.max(0, y0 * SQUARE - HALO),
			x1: Math.min(width, (x1 + 1) * SQUARE + HALO),
			y1: Math.min(height, (y1 + 1) * SQUARE + HALO),
		};
		bleach(raster, printed, marks, region, ink, paper, grey);
	}
}

/** Takes away marks that go straight, across or down a page of that slope, for longer than the arc of a stamp does. */
function clearStraight(marks: Uint8Array, width: number, height: number, slope: number): void {
	const isRule = new Uint8Array(marks.length);
	const clear = (length: number, lines: number, lean: number, step: number, apart: number): void => {
		const reach = Math.ceil(Math.abs(lean) * length);
		for (let line = -reach; line < lines + reach; line++)
			for (let along = 0, run = 0, gap = 0; along <= length; along++) {
				const across = Math.round(line + lean * along);
				const at = along * step + across * apart;
				if (along < length && across >= 0 && across < lines && marks[at] === 1) {
					run += gap + 1;
					gap = 0;
					continue;
				}
				if (run > 0 && ++gap <= GAP && along < length) continue;
				if (run >= STRAIGHT)
					for (let back = along - gap - run + 1; back <= along - gap; back++) {
						const place = Math.round(line + lean * back);
						if (place >= 0 && place < lines) isRule[back * step + place * apart] = 1;
					}
				run = 0;
				gap = 0;
			}
	};
	clear(width, height, slope, 1, width);
	clear(height, width, -slope, width, 1);
	const wide = widened(isRule, width, height, HALO);
	for (let at = 0; at < marks.length; at++) if (wide[at] === 1) marks[at] = 0;
}

function bleach(
	{ width, stride, data }: Raster,
	grey: Uint8Array,
	coloured: Uint8Array,
	{ x0, y0, x1, y1 }: Patch,
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

/** How many marks are in each square. */
function squaresOf(marks: Uint8Array, width: number, height: number): Uint16Array {
	const columns = Math.ceil(width / SQUARE);
	const counts = new Uint16Array(columns * Math.ceil(height / SQUARE));
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 0, row = (y >> 4) * columns; x < width; x++, at++) if (marks[at] === 1) counts[row + (x >> 4)]!++;
	return counts;
}

function sumWithin(counts: Uint16Array, columns: number, { x0, y0, x1, y1 }: Patch): number {
	let sum = 0;
	for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) sum += counts[y * columns + x]!;
	return sum;
}

/** Groups of coloured squares (8 neighbours) that are as large as a stamp, or larger. */
function patchesOf(counts: Uint16Array, columns: number, rows: number): Patch[] {
	const seen = new Uint8Array(counts.length);
	const patches: Patch[] = [];
	for (let first = 0; first < counts.length; first++) {
		if (seen[first] === 1 || counts[first]! < FEWEST) continue;
		const members = [first];
		seen[first] = 1;
		const patch = { x0: columns, y0: rows, x1: 0, y1: 0 };
		for (let next = 0; next < members.length; next++) {
			const [x, y] = [members[next]! % columns, Math.floor(members[next]! / columns)];
			patch.x0 = Math.min(patch.x0, x);
			patch.x1 = Math.max(patch.x1, x);
			patch.y0 = Math.min(patch.y0, y);
			patch.y1 = Math.max(patch.y1, y);
			for (let row = Math.max(0, y - 1); row <= Math.min(rows - 1, y + 1); row++)
				for (let column = Math.max(0, x - 1); column <= Math.min(columns - 1, x + 1); column++) {
					const at = row * columns + column;
					if (seen[at] === 1 || counts[at]! < FEWEST) continue;
					seen[at] = 1;
					members.push(at);
				}
		}
		const [wide, tall] = [patch.x1 - patch.x0 + 1, patch.y1 - patch.y0 + 1];
		if (Math.min(wide, tall) >= SMALLEST) patches.push(patch);
	}
	return patches;
}

function quantile(histogram: Uint32Array, count: number): number {
	let value = 0;
	for (let sum = 0; value < 255 && (sum += histogram[value]!) < count;) value++;
	return value;
}

function mostCommon(grey: Uint8Array): number {
	const histogram = new Uint32Array(256);
	for (let at = 0; at < grey.length; at += 5) histogram[grey[at]!]!++;
	return histogram.indexOf(Math.max(...histogram));
}

/** Marks, each made a square that reaches `by` pixels farther. */
function widened(marks: Uint8Array, width: number, height: number, by: number): Uint8Array {
	const across = new Uint8Array(marks.length);
	for (let y = 0; y < height; y++) {
		const row = y * width;
		for (let x = 0, until = -1; x < width + by; x++) {
			if (x < width && marks[row + x] !== 0) until = x + 2 * by;
			if (x >= by && x <= until) across[row + x - by] = 1;
		}
	}
	const made = new Uint8Array(marks.length);
	const until = new Int32Array(width).fill(-1);
	for (let y = 0; y < height + by; y++)
		for (let x = 0; x < width; x++) {
			if (y < height && across[y * width + x] !== 0) until[x] = y + 2 * by;
			if (y >= by && y <= until[x]!) made[(y - by) * width + x] = 1;
		}
	return made;
}
