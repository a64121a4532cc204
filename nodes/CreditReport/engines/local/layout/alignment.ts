import { TOLERANCES } from './tolerances';

/**
 * Which titles stand above a cell, and whether texts begin below each other. Titles and cells may stand in different tables (a
 * header in a frame of its own, rows that go on below a text), so they are compared by where they stand on the page.
 */

/** Where a cell or a text stands across its page, in points. Only layout looks at the numbers. */
export interface Extent {
	readonly x0: number;
	readonly x1: number;
}

/** Where a text begins. */
export type Start = Pick<Extent, 'x0'>;

/** @returns index of the title over the middle of a cell, or -1 */
export function titleOver(cell: Extent, titles: readonly Extent[]): number {
	const middle = middleOf(cell);
	return titles.findIndex(({ x0, x1 }) => x0 <= middle && middle <= x1);
}

/** @returns index of the title over the middle of a cell, else of the nearest; -1 where there are no titles */
export function nearestTitle(cell: Extent, titles: readonly Extent[]): number {
	const over = titleOver(cell, titles);
	if (over >= 0) return over;
	const distances = titles.map((title) => Math.abs(middleOf(title) - middleOf(cell)));
	return distances.indexOf(Math.min(...distances));
}

/** @returns indices of the titles whose middle a cell reaches over: where they are several, it holds the values of all, or of none */
export function titlesUnder({ x0, x1 }: Extent, titles: readonly Extent[]): number[] {
	return titles.flatMap((title, index) => (x0 < middleOf(title) && middleOf(title) < x1 ? [index] : []));
}

/** Width of the widest of some cells, in points; -Infinity for none. */
export function widest(cells: readonly Extent[]): number {
	return Math.max(...cells.map(({ x0, x1 }) => x1 - x0));
}

/** Do a line and another text begin at the same place, give or take a character? */
export function beginsAt(line: Extent & { size: number }, text: Start): boolean {
	return Math.abs(text.x0 - line.x0) < line.size;
}

/** Does a text hang left of a line, as the number of an entry does, or the label of a record? */
export function hangsLeftOf(text: Extent, line: Extent & { size: number }): boolean {
	return (
		text.x0 < line.x0 - TOLERANCES.hangingBefore * line.size && text.x1 <= line.x0 + TOLERANCES.hangingInto * line.size
	);
}

function middleOf({ x0, x1 }: Extent): number {
	return (x0 + x1) / 2;
}
