import type { Grey } from '../types';

/** Side of the squares that a page is looked at in, in pixels; a square is dark where its mean is below this: a rule fills a fourth of it. */
const SQUARE = 8;
const DARK = 110;
/** A square is solid where no pixel of it is lighter: bold print has none. */
const SOLID = 140;
/** A hole is so many dark squares wide and high, at least and at most, a fourth of them solid, */
const HOLE = { least: 3, most: 12 } as const;
/** and this near to an edge, in parts of the page's shorter side. */
const NEAR = 0.12;
const PAPER = 255;

/**
 * Makes paper of what is dark and solid at the edges of a page: what a scanner shows beside the sheet, a strip of the desk, and punched holes. In place.
 *
 * @param grey an evenly lit page
 * @param frame so many pixels at each edge are made paper: where a sheet was cut out, its edge is not exact
 */
export function clearMargins(grey: Grey, frame = 0): void {
	const [columns, rows] = [Math.ceil(grey.width / SQUARE), Math.ceil(grey.height / SQUARE)];
	const isDark = darkSquares(grey, columns, rows);
	const isSolid = (at: number): boolean => lightest(grey, at % columns, Math.floor(at / columns)) <= SOLID;
	const seen = new Uint8Array(isDark.length);
	const near = (NEAR * Math.min(grey.width, grey.height)) / SQUARE;
	for (let first = 0; first < isDark.length; first++) {
		if (isDark[first] === 0 || seen[first] === 1) continue;
		const { members, x0, y0, x1, y1 } = patchFrom(first, isDark, seen, columns, rows);
		const [wide, tall] = [x1 - x0 + 1, y1 - y0 + 1];
		const toEdge = Math.min(x0, y0, columns - 1 - x1, rows - 1 - y1);
		const isHole =
			toEdge <= near &&
			Math.min(wide, tall) >= HOLE.least &&
			Math.max(wide, tall) <= HOLE.most &&
			members.filter(isSolid).length > members.length / 4;
		if (toEdge > 0 && !isHole) continue;
		for (const at of members) whiten(grey, at % columns, Math.floor(at / columns));
	}
	clearFrame(grey, frame);
}

function clearFrame({ width, height, data }: Grey, frame: number): void {
	data.fill(PAPER, 0, frame * width);
	data.fill(PAPER, (height - frame) * width);
	for (let y = 0; y < height; y++) {
		data.fill(PAPER, y * width, y * width + frame);
		data.fill(PAPER, (y + 1) * width - frame, (y + 1) * width);
	}
}

function darkSquares({ width, height, data }: Grey, columns: number, rows: number): Uint8Array {
	const isDark = new Uint8Array(columns * rows);
	const sums = new Uint32Array(columns);
	for (let row = 0; row < rows; row++) {
		sums.fill(0);
		const bottom = Math.min(height, (row + 1) * SQUARE);
		for (let y = row * SQUARE; y < bottom; y++)
			for (let x = 0, at = y * width; x < width; x++, at++) sums[x >> 3]! += data[at]!;
		for (let column = 0; column < columns; column++) {
			const pixels = (bottom - row * SQUARE) * (Math.min(width, (column + 1) * SQUARE) - column * SQUARE);
			if (sums[column]! < DARK * pixels) isDark[row * columns + column] = 1;
		}
	}
	return isDark;
}

/** Dark squares that hang together (4 neighbours). */
function patchFrom(
	first: number,
	isDark: Uint8Array,
	seen: Uint8Array,
	columns: number,
	rows: number,
): { members: number[]; x0: number; y0: number; x1: number; y1: number } {
	const members = [first];
	let [x0, y0, x1, y1] = [columns, rows, 0, 0];
	seen[first] = 1;
	const visit = (at: number): void => {
		if (isDark[at] === 0 || seen[at] === 1) return;
		seen[at] = 1;
		members.push(at);
	};
	for (let next = 0; next < members.length; next++) {
		const at = members[next]!;
		const [x, y] = [at % columns, Math.floor(at / columns)];
		[x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
		if (x > 0) visit(at - 1);
		if (x < columns - 1) visit(at + 1);
		if (y > 0) visit(at - columns);
		if (y < rows - 1) visit(at + columns);
	}
	return { members, x0, y0, x1, y1 };
}

function lightest({ width, height, data }: Grey, column: number, row: number): number {
	let most = 0;
	for (let y = row * SQUARE; y < Math.min(height, (row + 1) * SQUARE); y++)
		for (let x = column * SQUARE; x < Math.min(width, (column + 1) * SQUARE); x++)
			most = Math.max(most, data[y * width + x]!);
	return most;
}

/** A square and those about it, over which its edge runs. */
function whiten({ width, height, data }: Grey, column: number, row: number): void {
	const [left, right] = [Math.max(0, (column - 1) * SQUARE), Math.min(width, (column + 2) * SQUARE)];
	const bottom = Math.min(height, (row + 2) * SQUARE);
	for (let y = Math.max(0, (row - 1) * SQUARE); y < bottom; y++) data.fill(PAPER, y * width + left, y * width + right);
}
