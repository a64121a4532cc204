import { widthOf } from './lineImage';
import type { Box } from '../../types';

/** Lines at most in a batch, and pixels of width at most of all of them: more take memory and no less time. */
const MAX_LINES = 8;
const MAX_WIDTH = 2400;
/** Widths are multiples of this: networks of the PP-OCR family halve them three times. */
const MULTIPLE = 8;
const LEAST_WIDTH = 32;
/** What a run costs besides its pixels, in pixels of width: measured on both runtimes, 1 to 4 ms (docs/performance.md). */
const RUN = 16;

/** Lines that are read at once, in pictures of that width: what is left beside the narrower ones is read as well. */
export interface Batch<Line> {
	lines: Line[];
	width: number;
}

/** Puts lines together so that reading them all costs the least; narrow ones come first. */
export function batchesOf<Line extends Box>(lines: readonly Line[]): Array<Batch<Line>> {
	const order = lines.map((line) => ({ line, width: evenWidth(widthOf(line)) })).sort((a, b) => a.width - b.width);
	/** What the first so many cost, and how many of them are in the last batch. */
	const best = [{ cost: 0, size: 0 }];
	order.forEach(({ width }, index) => {
		let found = { cost: Infinity, size: 0 };
		const most = Math.min(index + 1, MAX_LINES, Math.max(1, Math.floor(MAX_WIDTH / width)));
		for (let size = 1; size <= most; size++) {
			const cost = best[index + 1 - size]!.cost + RUN + size * width;
			if (cost < found.cost) found = { cost, size };
		}
		best.push(found);
	});
	const batches: Array<Batch<Line>> = [];
	for (let end = order.length; end > 0; end -= best[end]!.size)
		batches.unshift({
			lines: order.slice(end - best[end]!.size, end).map(({ line }) => line),
			width: order[end - 1]!.width,
		});
	return batches;
}

function evenWidth(width: number): number {
	return Math.ceil(Math.max(LEAST_WIDTH, width) / MULTIPLE) * MULTIPLE;
}
