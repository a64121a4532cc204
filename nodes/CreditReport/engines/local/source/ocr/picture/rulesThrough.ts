import type { Box } from '../../types';

/** A rule is seen so far outside of a region, with so much of it there: noise breaks pale ones. */
const [SEEN, FULL] = [64, 0.8] as const;
/** It is so thick on either side of its middle, in pixels. */
const HALF = 1;

/**
 * Ruling lines that come into a region of a page from outside: there nothing but the rule itself tells where it is.
 * @param marks 1 where something is, by pixel of the page
 * @param region ends beyond the last pixel
 * @param slope of the page's rows
 * @returns 1 on such a line, whether something is there or not, by pixel of the region
 */
export function rulesThrough(
	marks: Uint8Array,
	{ width, height }: { width: number; height: number },
	{ x0, y0, x1, y1 }: Box,
	slope: number,
): Uint8Array {
	const wide = x1 - x0;
	const made = new Uint8Array(wide * (y1 - y0));
	const draw = (x: number, y: number): void => {
		if (x >= x0 && x < x1 && y >= y0 && y < y1) made[(y - y0) * wide + x - x0] = 1;
	};
	const isMarked = (x: number, y: number): boolean =>
		x >= 0 && x < width && y >= 0 && y < height && marks[y * width + x] === 1;
	const through = (
		from: number,
		to: number,
		size: number,
		lines: readonly [number, number],
		lean: number,
		at: (along: number, across: number) => readonly [number, number],
	): void => {
		const middle = (from + to) / 2;
		const isSeen = (line: number, start: number): boolean => {
			let seen = 0;
			for (let along = start; along < start + SEEN; along++) {
				const across = Math.round(line + lean * (along - middle));
				for (let beside = -HALF; beside <= HALF; beside++)
					if (isMarked(...at(along, across + beside))) {
						seen++;
						break;
					}
			}
			return seen >= FULL * SEEN;
		};
		for (let line = lines[0]; line < lines[1]; line++) {
			if (!(from >= SEEN && isSeen(line, from - SEEN)) && !(to + SEEN <= size && isSeen(line, to))) continue;
			for (let along = from; along < to; along++) draw(...at(along, Math.round(line + lean * (along - middle))));
		}
	};
	through(x0, x1, width, [y0, y1], slope, (x, y) => [x, y]);
	through(y0, y1, height, [x0, x1], -slope, (y, x) => [x, y]);
	return made;
}
