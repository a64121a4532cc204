import type { Grey } from '../types';

/** Pixels of a square whose mean brightness stands for all of it. */
const SQUARE = 3;
/** What is narrower than twice this, in heights of a character, is print; what is wider is the ground it stands on. */
const REACH = 0.62;
/** Print is darker than its ground by this. */
const DARKER = 30;

/**
 * Takes out of the ink what is no darker than the ground about it: the edges of filled cells, which are dark beside the paper next
 * to them.
 */
export function clearFills(ink: Uint8Array, { width, height, data }: Grey, characterHeight: number): void {
	const columns = Math.ceil(width / SQUARE);
	const rows = Math.ceil(height / SQUARE);
	const reach = Math.max(2, Math.round((REACH * characterHeight) / SQUARE));
	const ground = closed(means(data, width, height, columns, rows), columns, rows, reach);
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
function closed(values: Uint8Array, columns: number, rows: number, reach: number): Uint8Array {
	const brightest = filtered(filtered(values, columns, rows, reach, 1, true), columns, rows, reach, columns, true);
	return filtered(filtered(brightest, columns, rows, reach, 1, false), columns, rows, reach, columns, false);
}

/** The brightest or darkest value of a window along one axis. */
function filtered(
	values: Uint8Array,
	columns: number,
	rows: number,
	reach: number,
	step: number,
	isBrightest: boolean,
): Uint8Array {
	const result = new Uint8Array(values.length);
	const isAcross = step === 1;
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			const [place, length] = isAcross ? [column, columns] : [row, rows];
			const at = row * columns + column;
			let best = values[at] as number;
			const first = place < reach ? -place : -reach;
			const last = place + reach >= length ? length - 1 - place : reach;
			for (let offset = first; offset <= last; offset++) {
				const value = values[at + offset * step] as number;
				if (isBrightest ? value > best : value < best) best = value;
			}
			result[at] = best;
		}
	return result;
}
