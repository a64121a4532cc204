import { regionOf, SMALLEST, SQUARE, type Patch } from './stampPatches';

/** A square is filled from this share of its pixels on; as many side by side as this are a filled band, wider than anything solid in a stamp. */
const [FILLED, BAND] = [0.6, 8] as const;
/** Lines of print lean by so much at most on a page that is not straightened yet, and are looked for in steps. */
const [STEEPEST, STEP] = [0.05, 0.005] as const;
/** Between lines rows have fewer marks than this share of a patch's width, for more rows than a black rule is thick. */
const [EMPTY, GAP] = [0.015, 8] as const;

/** Takes away marks of filled bands and of what is right beside them: headings on coloured ground, no ink of a stamp. In place. */
export function clearBands(marks: Uint8Array, counts: Uint16Array, width: number, height: number): void {
	const columns = Math.ceil(width / SQUARE);
	const rows = Math.ceil(height / SQUARE);
	for (let y = 0; y < rows; y++)
		for (let x = 0, run = 0; x <= columns; x++) {
			if (x < columns && counts[y * columns + x]! >= FILLED * SQUARE ** 2) {
				run++;
				continue;
			}
			if (run >= BAND)
				for (let row = Math.max(0, (y - 1) * SQUARE); row < Math.min(height, (y + 2) * SQUARE); row++)
					marks.fill(
						0,
						row * width + Math.max(0, (x - run - 1) * SQUARE),
						row * width + Math.min(width, (x + 1) * SQUARE),
					);
			run = 0;
		}
}

/** Is a patch of colour nothing but lines of coloured print? They leave white rows between them, as nothing with a ring or a frame does. */
export function isPrint(marks: Uint8Array, width: number, height: number, patch: Patch): boolean {
	const { x0, y0, x1, y1 } = regionOf(patch, 0, { width, height });
	const places: Array<[x: number, y: number]> = [];
	for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) if (marks[y * width + x] === 1) places.push([x - x0, y]);
	const reach = Math.ceil(STEEPEST * (x1 - x0));
	const least = Math.max(2, EMPTY * (x1 - x0));
	for (let slope = -STEEPEST; slope <= STEEPEST; slope += STEP) {
		const sums = new Uint32Array(y1 - y0 + 2 * reach + 1);
		for (const [x, y] of places) sums[Math.round(y - y0 + reach - slope * x)]!++;
		if (tallestRun(sums, least) < SMALLEST * SQUARE) return true;
	}
	return false;
}

/** Rows that follow each other without a gap, the most of them. */
function tallestRun(sums: Uint32Array, least: number): number {
	let [tallest, start, last] = [0, -1, -1];
	sums.forEach((sum, row) => {
		if (sum < least) return;
		if (last < 0 || row - last > GAP) start = row;
		last = row;
		tallest = Math.max(tallest, row - start + 1);
	});
	return tallest;
}
