import { placeAt, type Sight, type Way } from './streakSight';
import type { Grey } from '../types';

/** What a line leaves of the light is known so far from its middle, in pixels, and in such parts of a pixel. */
const [REACH, BINS] = [7, 2] as const;
/** With less than this part of the light nothing of the print under a line is left: what is beside it tells. */
const OPAQUE = 0.45;
/** With more than this the line is over. */
const OVER = 0.96;

/** Where a line is, block by block, and what part of the light it leaves by the distance from its middle. */
export interface Streak {
	places: Float32Array;
	light: Float32Array;
}

const binOf = (off: number): number => Math.round((off + REACH) * BINS);

/** What part of the light a line leaves: the median over the blocks where it can be seen. */
export function lightOf(sight: Sight, places: Float32Array): Float32Array {
	const values = Array.from({ length: 2 * REACH * BINS + 1 }, (): number[] => []);
	places.forEach((place, block) => {
		const paper = sight.paper(block, Math.round(place));
		if (paper === 0) return;
		for (let at = Math.ceil(place - REACH); at <= place + REACH; at++)
			values[binOf(at - place)]?.push(sight.light(block, at, paper));
	});
	const light = values.map((of) => of.sort((a, b) => a - b)[of.length >> 1]);
	// Nobody saw some parts of pixels: those beside them tell.
	const known = light.map((part, bin) => part ?? light[bin - 1] ?? light[bin + 1] ?? 1);
	// The middle is known to half a pixel: nothing is known right beside what is hidden.
	return Float32Array.from(known, (part, bin) => {
		const darkest = Math.min(part, known[bin - 1] ?? 1, known[bin + 1] ?? 1);
		return darkest < OPAQUE ? darkest : part;
	});
}

/** Gives a line's light back to what lies under it; what nothing is left of is made of what is beside it. In place. */
export function heal({ data }: Grey, { along, across, length, breadth }: Way, { places, light }: Streak): void {
	for (let at = 0; at < length; at++) {
		const middle = placeAt(places, at);
		const [start, end] = [Math.ceil(middle - REACH), Math.floor(middle + REACH)];
		const lightAt = (place: number): number => light[binOf(place - middle)] ?? 1;
		const pixel = (place: number): number => at * along + Math.max(0, Math.min(breadth - 1, place)) * across;
		for (let place = start; place <= end; place++) {
			const part = lightAt(place);
			if (part >= OVER) continue;
			if (part >= OPAQUE) {
				data[pixel(place)] = Math.min(255, data[pixel(place)]! / part);
				continue;
			}
			let last = place;
			while (last < end && lightAt(last + 1) < OPAQUE) last++;
			if (last < end) data[pixel(last + 1)] = Math.min(255, data[pixel(last + 1)]! / lightAt(last + 1));
			const [before, after] = [data[pixel(place - 1)]!, data[pixel(last + 1)]!];
			for (let each = place; each <= last; each++)
				data[pixel(each)] = before + ((after - before) * (each - place + 1)) / (last - place + 2);
			place = last + 1;
		}
	}
}
