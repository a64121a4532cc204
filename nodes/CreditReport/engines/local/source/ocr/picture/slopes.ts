import { rectangle, toCorners, type Corners, type Projective } from './projective';
import type { Grey } from '../types';

/** Slopes are sought up to this (3.4 degrees), */
const STEEPEST = 0.06;
/** in such steps at first, then in such; */
const [COARSE, FINE] = [0.003, 0.0003] as const;
/** in bands of the page so far from the slope of the whole. */
const [BAND_RANGE, BAND_STEP] = [0.02, 0.0008] as const;
/** Bands that a page is cut into, to see how the slope changes over it. */
const BANDS = 5;
/** A line is darker than the paper so many pixels beside it, by so much. */
const RIDGE = { side: 4, darker: 10 } as const;
/**
 * Multiples of it are spread evenly over the fractions: points are moved by one each, or rows of pixels, which are whole numbers, would fall on whole
 * bins at slope 0 alone, and make it the sharpest.
 */
const GOLDEN = 0.618034;
/** Pixels lighter than this are paper. */
const PALEST = 200;
/** Share of each side that is left out: edges of the paper. */
const EDGE = 0.03;
/** Fewer points of ink tell no slope. */
const FEWEST = 300;
/** Of the ink every third pixel of a row is looked at, a different one in each. */
const EVERY = 3;
/** How much sharper the profile is at a slope than on average, for rows of text in a band, for vertical rules of the page, and for those of a band. */
const SHARP = { rows: 1.25, rules: 1.6, band: 2 } as const;
/** A change of slope over the page that is less than this is none: of rows, of vertical rules. */
const CHANGE = { rows: 0.006, rules: 0.012 } as const;
/** A page whose angles are so nearly right was turned, not bent. */
const SHEAR = 0.0012;

/** How a page's rows and its vertical rules lean: slope and its change per pixel, from the page's middle. */
interface Lean {
	slope: number;
	change: number;
}

/**
 * The map from the straightened page to the page as it is: rows become horizontal and vertical rules vertical, also where slopes change over
 * the page (a trapezoid).
 *
 * @param grey an upright page, evenly lit
 */
export function straightening(grey: Grey, characterHeight: number): Projective {
	const { width, height } = grey;
	const rows = rowLean(inkPoints(grey), grey);
	const rules = ruleLean(uprightLines(grey, characterHeight), grey, rows.slope);
	const corners = rectangle(width, height).map(({ x, y }) => ({
		x: x + (rules.slope + rules.change * (x - width / 2)) * (y - height / 2),
		y: y + (rows.slope + rows.change * (y - height / 2)) * (x - width / 2),
	}));
	const [first, second, third, fourth] = corners;
	return toCorners(width, height, [first!, second!, third!, fourth!] satisfies Corners);
}

/** How rows of marks lean, among them horizontal rules: their slope. */
export function slopeOf(marks: Uint8Array, { width, height }: Pick<Grey, 'width' | 'height'>): number {
	const points = pointsFor(Math.ceil(marks.length / EVERY) + height);
	for (let y = 0; y < height; y++)
		for (let x = y % EVERY, at = y * width + x; x < width; x += EVERY, at += EVERY)
			if (marks[at] === 1) {
				points.along[points.count] = x;
				points.across[points.count++] = y + ((x * GOLDEN) % 1);
			}
	const rough = sharpest(points, width / 2, height, 0, STEEPEST, COARSE);
	return sharpest(points, width / 2, height, rough.slope, COARSE, FINE).slope;
}

/** Points of ink: `along` the direction that a slope is told of, `across` it, and how much each counts. */
interface Points {
	count: number;
	along: Int16Array;
	across: Float32Array;
	weights: Uint8Array;
}

function rowLean(points: Points, { width, height }: Pick<Grey, 'width' | 'height'>): Lean {
	const [middle, centre] = [width / 2, height / 2];
	const rough = sharpest(points, middle, height, 0, STEEPEST, COARSE);
	const { slope } = sharpest(points, middle, height, rough.slope, COARSE, FINE);
	const fitted = fit(bandsOf(points, height, middle, height, slope, SHARP.rows), centre);
	return fitted && Math.abs(fitted.change * height) > CHANGE.rows ? fitted : { slope, change: 0 };
}

function ruleLean(points: Points, { width, height }: Pick<Grey, 'width' | 'height'>, rows: number): Lean {
	const square = { slope: -rows, change: 0 };
	const [middle, centre] = [height / 2, width / 2];
	const rough = sharpest(points, middle, width, -rows, STEEPEST / 2, COARSE / 2);
	if (rough.gain < SHARP.rules) return square;
	const { slope } = sharpest(points, middle, width, rough.slope, COARSE / 2, FINE);
	const bands = bandsOf(points, width, middle, width, slope, SHARP.band);
	const fitted = bands.length < BANDS - 1 ? undefined : fit(bands, centre);
	if (fitted && Math.abs(fitted.change * width) > CHANGE.rules) return fitted;
	return Math.abs(slope + rows) < SHEAR ? square : { slope, change: 0 };
}

/** Every third pixel that is darker than paper, with its darkness: strokes have places between pixels, by the grey at their edges. */
function inkPoints({ width, height, data }: Grey): Points {
	const [left, right] = [Math.floor(width * EDGE), Math.floor(width * (1 - EDGE))];
	const [top, bottom] = [Math.floor(height * EDGE), Math.floor(height * (1 - EDGE))];
	const most = Math.ceil(((right - left) * (bottom - top)) / EVERY) + height;
	const points = pointsFor(most);
	for (let y = top; y < bottom; y++)
		for (let x = left + (y % EVERY), at = y * width + x; x < right; x += EVERY, at += EVERY)
			if (data[at]! < PALEST) {
				points.along[points.count] = x;
				points.weights[points.count] = 255 - data[at]!;
				points.across[points.count++] = y + ((x * GOLDEN) % 1);
			}
	return points;
}

/**
 * Places on thin upright lines, also on those too faint for ink: darker than both sides when rows are averaged, and so above and below for longer
 * than a character is high.
 */
function uprightLines({ width, height, data }: Grey, characterHeight: number): Points {
	const reach = Math.max(3, Math.round(characterHeight * 0.32));
	const step = Math.max(2, Math.round(characterHeight * 0.16));
	const rows = Math.max(0, Math.floor((height - 2 * reach - 1) / step));
	const isRidge = new Uint8Array(rows * width);
	const sums = new Int32Array(width);
	const least = RIDGE.darker * (2 * reach + 1);
	for (let row = 0, from = 0, to = 0; row < rows; row++) {
		for (; to < row * step + 2 * reach + 1; to++)
			for (let x = 0, at = to * width; x < width; x++, at++) sums[x]! += data[at]!;
		for (; from < row * step; from++) for (let x = 0, at = from * width; x < width; x++, at++) sums[x]! -= data[at]!;
		for (let x = RIDGE.side, at = row * width + x; x < width - RIDGE.side; x++, at++) {
			const sum = sums[x]!;
			if (sums[x - RIDGE.side]! - sum < least || sums[x + RIDGE.side]! - sum < least) continue;
			if (sum <= sums[x - 1]! && sum < sums[x + 1]!) isRidge[at] = 1;
		}
	}
	const points = pointsFor((rows * width) >> 4);
	const apart = Math.ceil(characterHeight / step);
	for (let row = apart; row + apart < rows; row++)
		for (
			let x = RIDGE.side, at = row * width + x;
			x < width - RIDGE.side && points.count < points.along.length;
			x++, at++
		) {
			if (isRidge[at] === 0 || !nearby(isRidge, at - apart * width) || !nearby(isRidge, at + apart * width)) continue;
			points.along[points.count] = row * step + reach;
			points.across[points.count++] = x + ((row * step * GOLDEN) % 1);
		}
	return points;
}

function nearby(marks: Uint8Array, at: number): boolean {
	return (marks[at - 1]! | marks[at]! | marks[at + 1]! | marks[at - 2]! | marks[at + 2]!) !== 0;
}

function pointsFor(most: number): Points {
	return {
		count: 0,
		along: new Int16Array(most),
		across: new Float32Array(most),
		weights: new Uint8Array(most).fill(1),
	};
}

interface Sharpest {
	slope: number;
	/** The sharpness of the profile at this slope, over the mean of those that were tried. */
	gain: number;
}

/** The slope at which the profile of the ink is the sharpest: the squares of its differences have the greatest sum. */
function sharpest(
	points: Points,
	middle: number,
	size: number,
	around: number,
	range: number,
	step: number,
	from = 0,
	to = size,
): Sharpest {
	const margin = Math.ceil(middle * (Math.abs(around) + range)) + 2;
	const profile = new Float64Array(to - from + 2 * margin);
	const within = pointsWithin(points, from, to);
	const steps = Math.round(range / step);
	const scores = Array.from({ length: 2 * steps + 1 }, (_, index) =>
		sharpness(within, middle, around + (index - steps) * step, profile, margin - from),
	);
	const best = scores.indexOf(Math.max(...scores));
	const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
	if (mean <= 0) return { slope: 0, gain: 0 };
	// The peak lies between steps: the parabola through it and its neighbours tells where.
	const [before, at, after] = [scores[best - 1], scores[best]!, scores[best + 1]];
	const bend = before === undefined || after === undefined ? 0 : before - 2 * at + after;
	const shift = bend < 0 ? (before! - after!) / (2 * bend) : 0;
	return { slope: around + (best - steps + shift) * step, gain: at / mean };
}

function sharpness(
	{ count, along, across, weights }: Points,
	middle: number,
	slope: number,
	profile: Float64Array,
	shift: number,
): number {
	if (count < FEWEST) return 0;
	profile.fill(0);
	for (let index = 0; index < count; index++) {
		const at = across[index]! - slope * (along[index]! - middle) + shift;
		const bin = at | 0;
		const upper = (at - bin) * weights[index]!;
		profile[bin]! += weights[index]! - upper;
		profile[bin + 1]! += upper;
	}
	let sum = 0;
	for (let bin = 1; bin < profile.length; bin++) {
		const change = profile[bin]! - profile[bin - 1]!;
		sum += change * change;
	}
	return sum;
}

/** Those whose place across is at `from` or after it, and before `to`. */
function pointsWithin({ count, along, across, weights }: Points, from: number, to: number): Points {
	const within = pointsFor(count);
	for (let index = 0; index < count; index++) {
		if (across[index]! < from || across[index]! >= to) continue;
		within.along[within.count] = along[index]!;
		within.weights[within.count] = weights[index]!;
		within.across[within.count++] = across[index]!;
	}
	return within;
}

interface Band {
	at: number;
	slope: number;
}

function bandsOf(points: Points, length: number, middle: number, size: number, around: number, least: number): Band[] {
	const edges = Array.from({ length: BANDS + 1 }, (_, index) =>
		Math.floor(length * (EDGE + ((1 - 2 * EDGE) * index) / BANDS)),
	);
	return edges.slice(1).flatMap((to, index) => {
		const from = edges[index]!;
		const { slope, gain } = sharpest(points, middle, size, around, BAND_RANGE, BAND_STEP, from, to);
		return gain > least ? [{ at: (from + to) / 2, slope }] : [];
	});
}

/** The straight line nearest to the bands, told from `centre`. */
function fit(bands: readonly Band[], centre: number): Lean | undefined {
	if (bands.length < 3) return undefined;
	const [mean, slope] = [average(bands.map(({ at }) => at - centre)), average(bands.map((band) => band.slope))];
	let [both, own] = [0, 0];
	for (const band of bands) {
		both += (band.at - centre - mean) * (band.slope - slope);
		own += (band.at - centre - mean) ** 2;
	}
	const change = both / own;
	return { slope: slope - change * mean, change };
}

function average(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
