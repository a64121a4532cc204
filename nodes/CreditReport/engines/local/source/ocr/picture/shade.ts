import { noiseOf } from './noise';
import type { Grey } from '../types';

/** Side of the squares of which the brightness of the paper is told, in pixels. */
const SQUARE = 32;
/** Within a square so much is brighter than what is taken for paper: characters cover less than the rest. */
const BRIGHTER = 0.25;
/** Squares each way among which the paper's brightness is taken, so that a filled cell or a stamp does not become paper; and the share of them that are darker. */
const [REACH, DARKER] = [5, 0.8] as const;
/** Paper is made so bright; it is at least so bright beforehand. */
const [PAPER, DARKEST_PAPER] = [245, 40] as const;
/** So much of a page is its blackest. */
const BLACKEST = 0.005;
/** Paper is white down to so many standard deviations of its noise below its brighter quarter. */
const NOISE = 1.5;
/** Black and paper differ by at least so much. */
const LEAST_CONTRAST = 40;

/** Makes paper equally bright all over the page, whatever shade lies on it, and stretches what is between black and paper. In place. */
export function evenLight(grey: Grey): void {
	divideByPaper(grey, paperOf(grey));
	stretch(grey.data, noiseOf(grey));
}

interface Squares {
	columns: number;
	rows: number;
	values: Float32Array;
}

function paperOf({ width, height, data }: Grey): Squares {
	const [columns, rows] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
	const own = new Uint8Array(columns * rows);
	const histogram = new Uint16Array(64);
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			histogram.fill(0);
			let count = 0;
			const [right, bottom] = [Math.min(width, (column + 1) * SQUARE), Math.min(height, (row + 1) * SQUARE)];
			for (let y = row * SQUARE; y < bottom; y += 2)
				for (let x = column * SQUARE; x < right; x += 2, count++) {
					const bin = data[y * width + x]! >> 2;
					histogram[bin] = histogram[bin]! + 1;
				}
			own[row * columns + column] = quantileFromTop(histogram, count * BRIGHTER) * 4 + 2;
		}
	const values = new Float32Array(own.length);
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			histogram.fill(0);
			let count = 0;
			for (let y = Math.max(0, row - REACH); y <= Math.min(rows - 1, row + REACH); y++)
				for (let x = Math.max(0, column - REACH); x <= Math.min(columns - 1, column + REACH); x++, count++) {
					const bin = own[y * columns + x]! >> 2;
					histogram[bin] = histogram[bin]! + 1;
				}
			values[row * columns + column] = Math.max(
				DARKEST_PAPER,
				quantileFromTop(histogram, count * (1 - DARKER)) * 4 + 2,
			);
		}
	return { columns, rows, values };
}

/** The highest bin such that it and those above hold at least `count`. */
function quantileFromTop(histogram: Uint16Array, count: number): number {
	let sum = 0;
	let bin = histogram.length - 1;
	while (bin > 0 && (sum += histogram[bin]!) < count) bin--;
	return bin;
}

function divideByPaper({ width, height, data }: Grey, { columns, rows, values }: Squares): void {
	// Of one row of pixels, the paper at the centre of each square.
	const paper = new Float32Array(columns);
	for (let y = 0; y < height; y++) {
		const at = Math.min(rows - 1, Math.max(0, (y + 0.5) / SQUARE - 0.5));
		const upper = Math.floor(at);
		const lower = Math.min(rows - 1, upper + 1);
		for (let column = 0; column < columns; column++) {
			const value = values[upper * columns + column]!;
			paper[column] = value + (values[lower * columns + column]! - value) * (at - upper);
		}
		// From the centre of one square to that of the next, evenly.
		for (let column = -1; column < columns; column++) {
			const from = paper[Math.max(0, column)]!;
			const step = (paper[Math.min(columns - 1, column + 1)]! - from) / SQUARE;
			const left = Math.max(0, column * SQUARE + SQUARE / 2);
			const right = Math.min(width, (column + 1) * SQUARE + SQUARE / 2);
			let here = from;
			for (let o = y * width + left, end = y * width + right; o < end; o++, here += step) {
				const made = (data[o]! * PAPER) / here;
				data[o] = made > 255 ? 255 : made;
			}
		}
	}
}

function stretch(data: Uint8Array, noise: number): void {
	const histogram = new Uint32Array(256);
	for (let at = 0; at < data.length; at += 3) histogram[data[at]!] = histogram[data[at]!]! + 1;
	let black = 0;
	for (let sum = 0; black < 254 && (sum += histogram[black]!) < (data.length / 3) * BLACKEST;) black++;
	let paper = 128;
	for (let value = 128; value < 256; value++) if (histogram[value]! > histogram[paper]!) paper = value;
	paper = Math.max(black + LEAST_CONTRAST, Math.min(paper, PAPER - NOISE * noise));
	const made = new Uint8Array(256);
	for (let value = 0; value < 256; value++)
		made[value] = Math.max(0, Math.min(255, Math.round(((value - black) * 255) / (paper - black))));
	for (let at = 0; at < data.length; at++) data[at] = made[data[at]!]!;
}
