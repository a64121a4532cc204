import type { Grey, Raster } from '../types';

/** A pixel is coloured where its strongest and weakest parts differ by more than this. */
const COLOURED = 40;
/** So many coloured pixels on a page are no noise. */
const FEWEST = 200;
/** Pixels about a coloured one that are treated as it is: JPEG stores colour at half the resolution. */
const HALO = 3;
/** Ink of a stamp, in the channel of its own colour, is at least so bright; black under it is at most so dark. */
const [BLACK, STAMP] = [40, 180] as const;

/**
 * Grey pixels of coloured ones. Red and blue ink, of stamps and watermarks, becomes paper: in the channel of its own colour it is as
 * bright as paper, and black under it is not.
 */
export function greyscale({ width, height, stride, data }: Raster): Grey {
	const grey = new Uint8Array(width * height);
	const coloured = new Uint8Array(width * height);
	let count = 0;
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 0, from = y * stride; x < width; x++, from += 3, at++) {
			const blue = data[from]!;
			const green = data[from + 1]!;
			const red = data[from + 2]!;
			grey[at] = (red * 77 + green * 151 + blue * 28) >> 8;
			if (red - green <= COLOURED && blue - green <= COLOURED && blue - red <= COLOURED) continue;
			coloured[at] = 1;
			count++;
		}
	if (count < FEWEST) return { width, height, data: grey };
	const near = widened(coloured, width, height, HALO);
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 0, from = y * stride; x < width; x++, from += 3, at++) {
			if (near[at] === 0) continue;
			const own = data[from]! > data[from + 2]! ? data[from]! : data[from + 2]!;
			const bright = ((own - BLACK) * 255) / (STAMP - BLACK);
			if (bright > grey[at]!) grey[at] = bright > 255 ? 255 : bright;
		}
	return { width, height, data: grey };
}

/** Marks, each made a square that reaches `by` pixels farther. */
export function widened(marks: Uint8Array, width: number, height: number, by: number): Uint8Array {
	const across = new Uint8Array(marks.length);
	for (let y = 0; y < height; y++) {
		const row = y * width;
		for (let x = 0, until = -1; x < width + by; x++) {
			if (x < width && marks[row + x] !== 0) until = x + 2 * by;
			if (x >= by && x <= until) across[row + x - by] = 1;
		}
	}
	const made = new Uint8Array(marks.length);
	const until = new Int32Array(width).fill(-1);
	for (let y = 0; y < height + by; y++)
		for (let x = 0; x < width; x++) {
			if (y < height && across[y * width + x] !== 0) until[x] = y + 2 * by;
			if (y >= by && y <= until[x]!) made[(y - by) * width + x] = 1;
		}
	return made;
}
