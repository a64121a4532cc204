import type { Box } from '../../types';

/** Side of the squares that coloured pixels are gathered in, */
export const SQUARE = 16;
/** and how many make a square coloured. */
const FEWEST = 8;
/** A stamp is at least so many squares high and wide: a line of coloured print is lower, and is read. */
export const SMALLEST = 5;

/** A patch of coloured squares: a stamp, its ends within. In squares. */
export interface Patch {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/** A stamp has at most this share of the page's width and height: a coloured desk, and tables ruled in colour, are more. */
const LARGEST = 0.45;

/** Is a patch larger than any stamp on a page of so many squares? */
export function isLarge({ x0, y0, x1, y1 }: Patch, columns: number, rows: number): boolean {
	return x1 - x0 >= columns * LARGEST || y1 - y0 >= rows * LARGEST;
}

/** The pixels of a patch and so many about it, on a page of that size; the last ones are beyond it. */
export function regionOf(patch: Patch, about: number, { width, height }: { width: number; height: number }): Box {
	return {
		x0: Math.max(0, patch.x0 * SQUARE - about),
		y0: Math.max(0, patch.y0 * SQUARE - about),
		x1: Math.min(width, (patch.x1 + 1) * SQUARE + about),
		y1: Math.min(height, (patch.y1 + 1) * SQUARE + about),
	};
}

/** How many marks are in each square. */
export function squaresOf(marks: Uint8Array, width: number, height: number): Uint16Array {
	const columns = Math.ceil(width / SQUARE);
	const counts = new Uint16Array(columns * Math.ceil(height / SQUARE));
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 0, row = (y >> 4) * columns; x < width; x++, at++) if (marks[at] === 1) counts[row + (x >> 4)]!++;
	return counts;
}

/** Marks of all squares of a patch. */
export function sumWithin(counts: Uint16Array, columns: number, { x0, y0, x1, y1 }: Patch): number {
	let sum = 0;
	for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) sum += counts[y * columns + x]!;
	return sum;
}

/** Groups of coloured squares (8 neighbours) that are as large as a stamp, or larger. */
export function patchesOf(counts: Uint16Array, columns: number, rows: number): Patch[] {
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
