import type { Grey } from '../types';

/** Lighter than this is rather paper than ink. */
const MIDDLE = 128;
/** Rows and columns that noise is looked at in: every so many. */
const SPARSE = 7;

/** Standard deviation of the paper's noise: how far pixels are from the mean of their two neighbours, where all three are no ink. */
export function noiseOf({ width, height, data }: Grey): number {
	let [count, sum] = [0, 0];
	for (let y = 0; y < height; y += SPARSE)
		for (let x = 1, at = y * width + 1; x < width - 1; x += SPARSE, at += SPARSE) {
			const [before, here, after] = [data[at - 1]!, data[at]!, data[at + 1]!];
			if (before < MIDDLE || here < MIDDLE || after < MIDDLE) continue;
			sum += (before + after - 2 * here) ** 2;
			count++;
		}
	return Math.sqrt(sum / (6 * Math.max(1, count)));
}

/** Noise beyond this is smoothed away before characters and lines are looked for, and before characters are read. */
const NOISY = 8;

/** A picture without most of its noise, where it has much; as it is where it has little. */
export function quiet(grey: Grey): Grey {
	return noiseOf(grey) > NOISY ? { ...grey, data: smoothed(grey) } : grey;
}

/** Each pixel with its eight neighbours: 1 2 1 across, and down. */
export function smoothed({ width, height, data }: Grey): Uint8Array {
	const made = data.slice();
	const rows = new Uint16Array(width * 3);
	for (let y = 0; y < height; y++) {
		const row = (y % 3) * width;
		const from = y * width;
		for (let x = 1; x < width - 1; x++) rows[row + x] = data[from + x - 1]! + 2 * data[from + x]! + data[from + x + 1]!;
		if (y < 2) continue;
		const [above, middle] = [((y - 2) % 3) * width, ((y - 1) % 3) * width];
		for (let x = 1, at = from - width + 1; x < width - 1; x++, at++)
			made[at] = (rows[above + x]! + 2 * rows[middle + x]! + rows[row + x]!) >> 4;
	}
	return made;
}
