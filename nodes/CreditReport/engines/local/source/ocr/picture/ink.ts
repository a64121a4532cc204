import { noiseOf, smoothed } from './noise';
import type { Grey } from '../types';

/** Ink is darker than the mean of its neighbourhood by so much, */
const DARKER = 22;
/** and no paper. */
const LIGHTEST = 200;

/** Noise beyond this is smoothed away first. */
const NOISY = 8;
/** Of what smoothing leaves of it (3/8), ink is to be darker by two standard deviations. */
const LEFT = 0.75;

/**
 * Where ink is: what is clearly darker than its neighbourhood, which is as large as a character, so that filled cells do not count.
 *
 * @param characterHeight usual height of a Chinese character, in pixels
 * @returns 1 for ink, 0 for paper
 */
export function inkOf(grey: Grey, characterHeight: number): Uint8Array {
	const { width, height } = grey;
	const noise = noiseOf(grey);
	const data = noise > NOISY ? smoothed(grey) : grey.data;
	const darker = DARKER + (noise > NOISY ? noise * LEFT : 0);
	const radius = Math.max(4, Math.round(characterHeight * 0.55));
	const ink = new Uint8Array(width * height);
	const columns = new Int32Array(width);
	for (let y = 0; y < Math.min(height, radius); y++)
		for (let x = 0, at = y * width; x < width; x++, at++) columns[x] = columns[x]! + data[at]!;
	for (let y = 0; y < height; y++) {
		const [added, gone] = [y + radius, y - radius - 1];
		if (added < height) for (let x = 0, at = added * width; x < width; x++, at++) columns[x] = columns[x]! + data[at]!;
		if (gone >= 0) for (let x = 0, at = gone * width; x < width; x++, at++) columns[x] = columns[x]! - data[at]!;
		const rows = Math.min(height - 1, added) - Math.max(-1, gone);
		let sum = 0;
		let pixels = Math.min(width, radius) * rows;
		for (let x = 0; x < Math.min(width, radius); x++) sum += columns[x]!;
		for (let x = 0, at = y * width; x < width; x++, at++) {
			if (x + radius < width) {
				sum += columns[x + radius]!;
				pixels += rows;
			}
			if (x > radius) {
				sum -= columns[x - radius - 1]!;
				pixels -= rows;
			}
			const value = data[at]!;
			if (value < LIGHTEST && (value + darker) * pixels < sum) ink[at] = 1;
		}
	}
	return ink;
}
