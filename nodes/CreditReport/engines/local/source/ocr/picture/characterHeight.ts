import type { Components } from './connected';

/** Heights of characters that are looked for, in pixels. */
const [LOWEST, HIGHEST] = [7, 160] as const;
/** Width over height of a Chinese character: digits and letters are narrower, rules and joined characters wider. */
const [NARROWEST, WIDEST] = [0.78, 1.3] as const;
/** Heights of one size of print differ by this: the mode is taken over so much about each. */
const SPREAD = 0.08;
/** So few characters tell no height. */
const FEWEST = 12;
/** Characters of the size above are the usual ones when there are this many of them for each of the mode: those below are parts of them. */
const LARGER = 0.5;

/**
 * Usual height of the ink of a page's Chinese characters, in pixels: the height that most squarish pieces of ink have. Rules, stamps and pieces of
 * characters are of other shapes or of many sizes.
 *
 * @returns undefined where there are too few
 */
export function characterHeight({ count, x0, y0, x1, y1, area }: Components): number | undefined {
	const heights = new Float64Array(HIGHEST + 1);
	let squarish = 0;
	for (let index = 0; index < count; index++) {
		const [width, height] = [x1[index]! - x0[index]! + 1, y1[index]! - y0[index]! + 1];
		if (height < LOWEST || height > HIGHEST || width < height * NARROWEST || width > height * WIDEST) continue;
		// A dot, and the frame of an empty cell.
		const filled = area[index]! / (width * height);
		if (filled > 0.8 || filled < 0.12) continue;
		heights[height]!++;
		squarish++;
	}
	if (squarish < FEWEST) return undefined;
	const about = heights.map((_, height) => share(heights, height).count);
	let mode = about.indexOf(Math.max(...about));
	for (let height = mode + 1; height <= Math.min(HIGHEST, mode * 1.6); height++)
		if (
			about[height]! >= about[mode]! * LARGER &&
			about[height]! >= Math.max(about[height - 1]!, about[height + 1] ?? 0)
		)
			mode = height;
	return share(heights, mode).mean;
}

/** How many have about a height, for a reach of equal size in parts of it, and their mean. */
function share(heights: Float64Array, height: number): { count: number; mean: number } {
	const reach = Math.max(1, Math.round(height * SPREAD));
	let [count, sum] = [0, 0];
	for (let near = Math.max(0, height - reach); near <= Math.min(HIGHEST, height + reach); near++) {
		count += heights[near]!;
		sum += heights[near]! * near;
	}
	return { count, mean: sum / count };
}
