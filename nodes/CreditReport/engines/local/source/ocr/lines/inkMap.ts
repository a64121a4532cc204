import type { Grey } from '../types';

/** Ink is darker than the mean of its neighbourhood by this, and no paper. */
const DARKER = 22;
const PAPER = 205;
/** Half the width of the neighbourhood, in heights of a character. */
const NEIGHBOURHOOD = 0.56;

/** @returns 1 where there is ink, else 0 */
export function inkOf({ width, height, data }: Grey, characterHeight: number): Uint8Array {
	const radius = Math.max(4, Math.round(NEIGHBOURHOOD * characterHeight));
	const ink = new Uint8Array(width * height);
	const columns = new Uint32Array(width);
	for (let y = 0; y < Math.min(height, radius); y++)
		for (let x = 0; x < width; x++) columns[x] = (columns[x] as number) + (data[y * width + x] as number);
	for (let y = 0; y < height; y++) {
		const entering = y + radius;
		const leaving = y - radius - 1;
		for (let x = 0; x < width; x++) {
			let sum = columns[x] as number;
			if (entering < height) sum += data[entering * width + x] as number;
			if (leaving >= 0) sum -= data[leaving * width + x] as number;
			columns[x] = sum;
		}
		const rows = Math.min(height - 1, entering) - Math.max(0, y - radius) + 1;
		let sum = 0;
		for (let x = 0; x < Math.min(width, radius); x++) sum += columns[x] as number;
		for (let x = 0, at = y * width; x < width; x++, at++) {
			if (x + radius < width) sum += columns[x + radius] as number;
			if (x > radius) sum -= columns[x - radius - 1] as number;
			const value = data[at] as number;
			if (value >= PAPER) continue;
			const count = (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1) * rows;
			if (value < sum / count - DARKER) ink[at] = 1;
		}
	}
	return ink;
}
