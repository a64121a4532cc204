import type { Grey } from '../types';

/** Pixels of a square whose mean brightness stands for all of it. */
const SQUARE = 3;
/** What is narrower than twice this, in heights of a character, is print; what is wider is the ground it stands on. */
const REACH = 0.62;
/** Print is darker than its ground by this. */
const DARKER = 30;
const WHITE = 255;

/**
 * Takes out of the ink what is no darker than the ground about it: the edges of filled cells, which are dark beside the paper next
 * to them.
 */
export function clearFills(ink: Uint8Array, { width, height, data }: Grey, characterHeight: number): void {
	const columns = Math.ceil(width / SQUARE);
	const rows = Math.ceil(height / SQUARE);
	const reach = Math.max(2, Math.round((REACH * characterHeight) / SQUARE));
	const ground = closed(means(data, width, height, columns, rows), columns, reach);
	for (let y = 0; y < height; y++) {
		const row = Math.floor(y / SQUARE) * columns;
		for (let x = 0, at = y * width; x < width; x++, at++)
			if (ink[at] && (data[at] as number) > (ground[row + ((x / SQUARE) | 0)] as number) - DARKER) ink[at] = 0;
	}
}

function means(data: Uint8Array, width: number, height: number, columns: number, rows: number): Uint8Array {
	const squares = new Uint8Array(columns * rows);
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			const [right, bottom] = [(column + 1) * SQUARE, (row + 1) * SQUARE];
			let [sum, count] = [0, 0];
			for (let y = row * SQUARE; y < bottom && y < height; y++)
				for (let x = column * SQUARE; x < right && x < width; x++, count++) sum += data[y * width + x] as number;
			squares[row * columns + column] = sum / count;
		}
	return squares;
}

/** The brightest nearby, and of these the darkest nearby: narrow dark print is gone, wide fills are as they were. */
function closed(values: Uint8Array, columns: number, reach: number): Uint8Array {
	const ground = inverted(brightest(values, columns, reach));
	return inverted(brightest(ground, columns, reach));
}

/** In place. */
function inverted(values: Uint8Array): Uint8Array {
	for (let at = 0; at < values.length; at++) values[at] = WHITE - values[at]!;
	return values;
}

/** The brightest value of the square that reaches so far to each side. */
function brightest(values: Uint8Array, columns: number, reach: number): Uint8Array {
	const across = values.slice();
	for (let offset = 1; offset <= reach; offset++)
		for (let start = 0; start < values.length; start += columns) {
			const end = start + columns - offset;
			for (let at = start, other = start + offset; at < end; at++, other++) {
				if (values[other]! > across[at]!) across[at] = values[other]!;
				if (values[at]! > across[other]!) across[other] = values[at]!;
			}
		}
	const square = across.slice();
	for (let offset = columns; offset <= reach * columns; offset += columns)
		for (let at = 0, other = offset; other < across.length; at++, other++) {
			if (across[other]! > square[at]!) square[at] = across[other]!;
			if (across[at]! > square[other]!) square[other] = across[at]!;
		}
	return square;
}
