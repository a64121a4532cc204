import { heal, lightOf, type Streak } from './streakHealing';
import { BESIDE, BLOCK, blockMeans, placeAt, Sight, type Way } from './streakSight';
import type { Grey } from '../types';

/** At each edge of the page a line is seen in so many of so many blocks, */
const EDGE = { seen: 3, of: 4 } as const;
/** and between them in this part of those where nothing stands beside it, which are this part of all. */
const [SEEN, CLEAR] = [0.85, 0.2] as const;
/** It leans by so much at most, as run over rise, and is off by so many pixels from one block to the next. */
const [STEEPEST, OFF] = [0.035, 2] as const;
/** Where there are more of them, or one is the frame of a table, they are rules of a picture that was cut about its table. */
const MOST = 6;
/** Its place is told from so many blocks on each side. */
const SMOOTH = 10;
/** A rule begins at a frame: so long beside it, in pixels, on one side only, and so often. */
const BRANCH = { from: 6, to: 33, dark: 200, least: 4 } as const;

/**
 * Heals a page of lines that go from one edge of it to the other, across margins where nothing is printed: streaks that dust on a scanner's glass leaves,
 * and creases of a sheet that was folded. In place.
 *
 * @param grey evenly lit
 */
export function healStreaks(grey: Grey): void {
	const found = [waysOf(grey, true), waysOf(grey, false)].flatMap((way) =>
		streaksOf(grey, way).map((streak) => ({ way, streak })),
	);
	if (found.length > MOST || found.some(({ way, streak }) => isFrame(grey, way, streak.places))) return;
	for (const { way, streak } of found) heal(grey, way, streak);
}

function waysOf({ width, height }: Grey, isUpright: boolean): Way {
	return isUpright
		? { along: width, across: 1, length: height, breadth: width }
		: { along: 1, across: width, length: width, breadth: height };
}

function streaksOf(grey: Grey, way: Way): Streak[] {
	const { breadth } = way;
	const count = Math.floor(way.length / BLOCK);
	const margin = BESIDE[1] + OFF + 1;
	if (count < 2 * EDGE.of || breadth < 4 * margin) return [];
	const means = blockMeans(grey, way, count);
	const sight = new Sight(means, breadth);
	const seenAt = (first: number): number[] => {
		const sums = new Uint8Array(breadth);
		for (let block = first; block < first + EDGE.of; block++)
			for (let place = margin; place < breadth - margin; place++)
				// A line that leans moves on.
				if ([place - 1, place, place + 1].some((near) => sight.depth(block, near) > 0)) sums[place]!++;
		return middles(sums);
	};
	const ends = seenAt(count - EDGE.of);
	const found: Streak[] = [];
	for (const start of seenAt(0))
		for (const end of ends) {
			if (Math.abs(end - start) > STEEPEST * way.length) continue;
			const places = followed(sight, start, end, count, breadth, margin);
			if (!places) continue;
			found.push({ places, light: lightOf(sight, places) });
			break;
		}
	return found;
}

/** Middles of the runs of places that are seen often enough. */
function middles(sums: Uint8Array): number[] {
	const found: number[] = [];
	let first = -1;
	for (let place = 0; place <= sums.length; place++) {
		const isSeen = place < sums.length && sums[place]! >= EDGE.seen;
		if (isSeen && first < 0) first = place;
		if (isSeen || first < 0) continue;
		found.push(Math.round((first + place - 1) / 2));
		first = -1;
	}
	return found;
}

/** Follows a line from block to block; undefined where it gets lost. */
function followed(
	sight: Sight,
	start: number,
	end: number,
	count: number,
	breadth: number,
	margin: number,
): Float32Array | undefined {
	const places = new Float32Array(count).fill(NaN);
	const slope = (end - start) / (count - 1);
	let place = start;
	let [clear, seen] = [0, 0];
	const deepest = (block: number): number | undefined => {
		let [sum, weights] = [0, 0];
		for (let at = Math.round(place) - OFF - 1; at <= Math.round(place) + OFF + 1; at++) {
			const depth = sight.depth(block, at);
			sum += depth * at;
			weights += depth;
		}
		return weights > 0 ? sum / weights : undefined;
	};
	for (let block = 0; block < count; block++) {
		if (place < margin || place >= breadth - margin) return undefined;
		if (sight.paper(block, Math.round(place)) > 0) {
			clear++;
			const middle = deepest(block);
			if (middle !== undefined) {
				seen++;
				places[block] = middle;
				place += Math.max(-OFF, Math.min(OFF, (middle - place) / 2));
			}
		}
		place += slope;
	}
	const isThere = clear >= CLEAR * count && seen >= SEEN * clear && Math.abs(place - slope - end) <= 2 * OFF;
	return isThere ? smoothed(places, start, slope) : undefined;
}

/** Rules that begin at a line on one of its sides make it the frame of a table. */
function isFrame({ data }: Grey, { along, across, length, breadth }: Way, places: Float32Array): boolean {
	const sideOf = (from: number, middle: number, side: number): 'rule' | 'paper' | 'other' => {
		let dark = 0;
		for (let off = BRANCH.from; off <= BRANCH.to; off++) {
			const place = Math.max(0, Math.min(breadth - 1, middle + side * off));
			if (data[from + place * across]! < BRANCH.dark) dark++;
		}
		return dark === 0 ? 'paper' : dark > BRANCH.to - BRANCH.from ? 'rule' : 'other';
	};
	let [branches, crossings] = [0, 0];
	for (let at = 0, last = -BLOCK; at < length; at++) {
		if (at - last < BLOCK / 2) continue;
		const middle = Math.round(placeAt(places, at));
		const sides = [sideOf(at * along, middle, -1), sideOf(at * along, middle, 1)];
		if (!sides.includes('rule')) continue;
		if (sides.includes('paper')) branches++;
		else crossings++;
		last = at;
	}
	return branches >= BRANCH.least && branches > crossings;
}

/** Where a line is in every block: off the straight one from its start as far as it is, in the median, in the blocks about. */
function smoothed(seen: Float32Array, start: number, slope: number): Float32Array {
	const off = seen.map((place, block) => place - start - slope * block);
	return off.map((_, block) => {
		const near = off.subarray(Math.max(0, block - SMOOTH), block + SMOOTH + 1).filter((each) => !isNaN(each));
		return start + slope * block + (near.sort()[near.length >> 1] ?? 0);
	});
}
