import type { Grey } from '../types';

/** A ridge that was followed along its length: a thin line darker than both sides. Places are pixels of the picture it was found in. */
export interface Ridge {
	/** First and last pixel along the line. */
	from: number;
	to: number;
	/** Pixels between the places in `path`. */
	step: number;
	/** Centre across the line, at `from`, `from + step` and so on. */
	path: Float32Array;
	/** Mean difference in brightness to the brighter parts beside it. */
	contrast: number;
	/** Part of its length where it is there, from 0 to 1. */
	share: number;
}

/** Darker than both sides by less than this is paper, and by less than so many times what grain usually makes. */
const LEAST_CONTRAST = 7;
const GRAIN = 2.4;
/** Where there is grain, it makes peaks in more than this part of all places; in a clean picture they are print. */
const MANY = 0.06;
/** Grain is so much where what it makes is darker than a faint line by this. */
const MUCH_GRAIN = 1.5;
/** How far beside its centre a thin and a thick line are compared with the paper, in heights of a character. */
const SIDES = [0.14, 0.26] as const;
/** A thick line is equally dark across: averaged over so much each way, twice, it is darkest at its centre. */
const CENTRING = 0.09;
/** Brightness is averaged over so many steps of the line's length. */
const SMOOTHING = 5;
const WHITE = 255;

/** Turns rows to columns, so that upright lines are followed by the same code. */
export function transposed({ width, height, data }: Grey): Grey {
	const turned = new Uint8Array(width * height);
	const BLOCK = 32;
	for (let top = 0; top < height; top += BLOCK)
		for (let left = 0; left < width; left += BLOCK) {
			const bottom = Math.min(height, top + BLOCK);
			const right = Math.min(width, left + BLOCK);
			for (let y = top; y < bottom; y++)
				for (let x = left; x < right; x++) turned[x * height + y] = data[y * width + x] as number;
		}
	return { width: height, height: width, data: turned };
}

/**
 * Follows thin dark lines that run along the rows of a picture, through small gaps and small changes of height.
 * Strokes of characters in a row of text are among what it finds; framesOf leaves them out.
 * @param characterHeight in pixels: the unit of what is thin, long or near
 */
export function horizontalRidges(grey: Grey, characterHeight: number): Ridge[] {
	const step = Math.max(2, Math.round(0.12 * characterHeight));
	const columns = Math.floor(grey.width / step);
	const strength = ridgeStrength(smoothed(grey, step, columns), columns, grey.height, characterHeight);
	return followed(strength, columns, grey.height, step, characterHeight);
}

/** Brightness averaged along the rows; `columns` values a row. */
function smoothed({ width, height, data }: Grey, step: number, columns: number): Uint8Array {
	const half = SMOOTHING >> 1;
	const means = new Uint8Array(columns * height);
	const sums = new Uint32Array(columns);
	for (let y = 0; y < height; y++) {
		for (let column = 0, at = y * width; column < columns; column++) {
			let sum = 0;
			for (let end = at + step; at < end; at++) sum += data[at] as number;
			sums[column] = sum;
		}
		let window = 0;
		for (let column = 0; column < half; column++) window += sums[column] as number;
		for (let column = 0; column < columns; column++) {
			if (column + half < columns) window += sums[column + half] as number;
			if (column > half) window -= sums[column - half - 1] as number;
			const count = Math.min(columns - 1, column + half) - Math.max(0, column - half) + 1;
			means[y * columns + column] = window / (count * step);
		}
	}
	return means;
}

/** How much darker each place is than both sides of it, where that is most for its surroundings; else 0. */
function ridgeStrength(means: Uint8Array, columns: number, height: number, characterHeight: number): Uint8Array {
	const found = peaksOf(depthOf(means, means, columns, height, characterHeight), columns);
	// A thick rule is no darker at its centre than beside it; in grain a thin one is lost in the average.
	const least = leastOf(found);
	const { peaks } = least > MUCH_GRAIN * LEAST_CONTRAST ? found : centredPeaks(means, columns, height, characterHeight);
	for (let at = 0; at < peaks.length; at++) if ((peaks[at] as number) < least) peaks[at] = 0;
	return peaks;
}

function centredPeaks(means: Uint8Array, columns: number, height: number, characterHeight: number): Peaks {
	const reach = Math.max(1, Math.round(CENTRING * characterHeight));
	const centred = averagedDown(averagedDown(means, columns, reach), columns, reach);
	return peaksOf(depthOf(means, centred, columns, height, characterHeight), columns);
}

/** The least depth of a line. Most of a page is paper: the usual peak is grain. */
function leastOf({ peaks, counts, total }: Peaks): number {
	if (total <= MANY * peaks.length) return LEAST_CONTRAST;
	let usual = 0;
	for (let below = 0; below < total / 2; usual++) below += counts[usual] as number;
	return Math.max(LEAST_CONTRAST, GRAIN * usual);
}

/** @param centred what is compared with the sides of a thick line */
function depthOf(
	means: Uint8Array,
	centred: Uint8Array,
	columns: number,
	height: number,
	characterHeight: number,
): Uint8Array {
	const depth = new Uint8Array(columns * height);
	for (const side of SIDES) {
		const line = side === SIDES[0] ? means : centred;
		const near = Math.max(2, Math.round(side * characterHeight)) * columns;
		const far = near + columns;
		for (let at = far; at < means.length - far; at++) {
			// Most of a page is paper, and nothing is brighter.
			if (line[at] === WHITE) continue;
			// The brighter of two places: one of them may lie on the next line.
			let above = means[at - near] as number;
			if ((means[at - far] as number) > above) above = means[at - far] as number;
			let below = means[at + near] as number;
			if ((means[at + far] as number) > below) below = means[at + far] as number;
			const deeper = (above < below ? above : below) - (line[at] as number);
			if (deeper > (depth[at] as number)) depth[at] = deeper;
		}
	}
	return depth;
}

interface Peaks {
	peaks: Uint8Array;
	/** How many there are of each depth, and of all. */
	counts: Uint32Array;
	total: number;
}

function peaksOf(depth: Uint8Array, columns: number): Peaks {
	const peaks = new Uint8Array(depth.length);
	const counts = new Uint32Array(256);
	let total = 0;
	for (let at = 2 * columns; at < depth.length - 2 * columns; at++) {
		const here = depth[at] as number;
		if (
			here > 0 &&
			here > (depth[at - columns] as number) &&
			here > (depth[at - 2 * columns] as number) &&
			here >= (depth[at + columns] as number) &&
			here >= (depth[at + 2 * columns] as number)
		) {
			peaks[at] = here;
			counts[here] = (counts[here] as number) + 1;
			total++;
		}
	}
	return { peaks, counts, total };
}

/** Each value with those above and below it, as far as `reach`. */
function averagedDown(values: Uint8Array, columns: number, reach: number): Uint8Array {
	const made = values.slice();
	const sums = new Uint32Array(columns);
	const count = 2 * reach + 1;
	for (let at = 0; at < values.length; at++) {
		const column = at % columns;
		sums[column] = (sums[column] as number) + (values[at] as number);
		const first = at - (count - 1) * columns;
		if (first < 0) continue;
		made[at - reach * columns] = (sums[column] as number) / count;
		sums[column] = (sums[column] as number) - (values[first] as number);
	}
	return made;
}

interface Track {
	xs: number[];
	ys: number[];
	sum: number;
}

/** Links peaks of neighbouring columns. */
function followed(peaks: Uint8Array, columns: number, height: number, step: number, characterHeight: number): Ridge[] {
	const gap = Math.max(2, Math.round((0.4 * characterHeight) / step));
	const shortest = Math.max(4, Math.round((0.8 * characterHeight) / step));
	const ridges: Ridge[] = [];
	/** The track that ended last at a height. */
	const at: Array<Track | undefined> = new Array(height);
	const finish = (track: Track | undefined): void => {
		if (track && track.xs.length >= shortest) ridges.push(ridgeOf(track, step));
	};
	const lastOf = (track: Track | undefined, column: number): Track | undefined =>
		track && column - (track.xs[track.xs.length - 1] as number) <= gap ? track : undefined;
	for (let column = 0; column < columns; column++)
		for (let y = 2; y < height - 2; y++) {
			const strength = peaks[y * columns + column] as number;
			if (strength === 0) continue;
			let track: Track | undefined;
			let found = y;
			for (const near of [y, y - 1, y + 1, y - 2, y + 2]) {
				// The middle of a rule of two pixels jumps by noise; a nearer line goes on sooner.
				if (track && Math.abs(near - y) === 2) break;
				const candidate = lastOf(at[near], column);
				// One that went on in this very column is another line.
				if (!candidate || candidate.xs[candidate.xs.length - 1] === column) continue;
				if (!track || candidate.xs.length > track.xs.length) [track, found] = [candidate, near];
			}
			if (track) at[found] = undefined;
			else track = { xs: [], ys: [], sum: 0 };
			track.xs.push(column);
			track.ys.push(y);
			track.sum += strength;
			if (at[y] !== track) finish(at[y]);
			at[y] = track;
		}
	for (const track of at) finish(track);
	return ridges;
}

function ridgeOf({ xs, ys, sum }: Track, step: number): Ridge {
	const first = xs[0] as number;
	const last = xs[xs.length - 1] as number;
	const path = new Float32Array(last - first + 1);
	for (let index = 0; index < xs.length; index++) {
		const [x, y] = [xs[index] as number, ys[index] as number];
		const [nextX, nextY] = [xs[index + 1] ?? x + 1, ys[index + 1] ?? y];
		for (let column = x; column < nextX; column++)
			path[column - first] = y + ((nextY - y) * (column - x)) / (nextX - x);
	}
	return {
		from: first * step,
		to: (last + 1) * step - 1,
		step,
		path,
		contrast: sum / xs.length,
		share: xs.length / path.length,
	};
}

/** Where the centre of a ridge is at some pixel of its length; beyond its ends, as at the end. */
export function centreAt({ from, step, path }: Ridge, along: number): number {
	const index = along <= from ? 0 : ((along - from) / step) | 0;
	return path[index < path.length ? index : path.length - 1] as number;
}
