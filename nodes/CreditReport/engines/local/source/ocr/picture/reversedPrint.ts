import type { Grey } from '../types';
import { partsOf, type Part } from './markedParts';
import { quiet } from './noise';
import { widened } from './widened';

/** Side of the squares that pages are looked at in, in pixels. */
const SQUARE = 3;
/** Fills that bear light print are darker. */
const DARK = 170;
/** Of a window so large, in heights of a character, so much is dark on a fill: dark print and its leading cover less. */
const WINDOW = { across: 2.5, down: 1.5 } as const;
const FILLED = 0.6;
/** A fill reaches so much farther than where windows are filled, and is nowhere narrower; in heights of a character. */
const [MARGIN, NARROWEST] = [0.8, 0.8] as const;
/** A fill is at least so large, in heights of a character: a heading's characters are less. */
const [WIDE, TALL] = [3, 1] as const;
/** Characters on a fill are no taller, in heights of a character, and cover less than this of what they take. */
const [TALLEST, COVERED] = [3.6, 0.6] as const;
/** Print differs from its ground by so much, and by so many standard deviations of the ground's noise. */
const [DIFFERENT, NOISE] = [40, 4] as const;
/** What has less than this share of the ground's brightness is a dark rule on or at the fill. */
const RULE = 0.5;
/** The edge of a fill is blurred into so many squares beside it. */
const EDGE = 2;
/** The median of a normal distribution's half, in standard deviations. */
const HALF_MEDIAN = 0.6745;
/** Of the light print so much is darker than what becomes black. */
const BLACK = 0.7;

/**
 * Makes light print on dark fills dark print on paper, since lines and characters are looked for as dark ones. Fills of which the print is dark stay.
 * In place.
 *
 * @param grey evenly lit
 * @param characterHeight usual height of a Chinese character, in pixels
 */
export function reversePrint(grey: Grey, characterHeight: number): void {
	const squares = squaresOf(grey);
	const unit = characterHeight / SQUARE;
	const filled = filledWindows(squares, unit);
	if (!filled.includes(1)) return;
	const near = widened(filled, squares.columns, squares.rows, Math.round(MARGIN * unit));
	const dark = near.map((isNear, at) => (isNear && squares.darkness[at]! * 2 > SQUARE ** 2 ? 1 : 0));
	for (const fill of partsOf(dark, squares.columns)) fillPrint(dark, fill, squares, unit);
	const seen = quiet(grey).data;
	const whole = opened(dark, squares, Math.max(1, Math.round((NARROWEST * unit) / 2)));
	for (const fill of partsOf(whole, squares.columns))
		if (fill.x1 - fill.x0 + 1 >= WIDE * unit && fill.y1 - fill.y0 + 1 >= TALL * unit)
			reverse(grey, seen, fill, squares);
}

interface Squares {
	columns: number;
	rows: number;
	/** Per square, how many of its pixels are dark. */
	darkness: Uint8Array;
}

function squaresOf({ width, height, data }: Grey): Squares {
	const [columns, rows] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
	const darkness = new Uint8Array(columns * rows);
	for (let y = 0, at = 0; y < height; y++) {
		const row = Math.floor(y / SQUARE) * columns;
		for (let x = 0; x < width; x++, at++) if (data[at]! < DARK) darkness[row + ((x / SQUARE) | 0)]!++;
	}
	return { columns, rows, darkness };
}

/** Squares about which a window is mostly dark. */
function filledWindows({ columns, rows, darkness }: Squares, unit: number): Uint8Array {
	const [across, down] = [Math.round((WINDOW.across * unit) / 2), Math.round((WINDOW.down * unit) / 2)];
	const sums = new Uint32Array((columns + 1) * (rows + 1));
	for (let row = 0; row < rows; row++)
		for (let column = 0, sum = 0; column < columns; column++) {
			sum += darkness[row * columns + column]!;
			sums[(row + 1) * (columns + 1) + column + 1] = sums[row * (columns + 1) + column + 1]! + sum;
		}
	const filled = new Uint8Array(darkness.length);
	const least = FILLED * (2 * across + 1) * (2 * down + 1) * SQUARE ** 2;
	for (let row = 0; row < rows; row++) {
		const above = Math.max(0, row - down) * (columns + 1);
		const below = Math.min(rows, row + down + 1) * (columns + 1);
		for (let column = 0; column < columns; column++) {
			const [left, right] = [Math.max(0, column - across), Math.min(columns, column + across + 1)];
			const sum = sums[below + right]! - sums[below + left]! - sums[above + right]! + sums[above + left]!;
			if (sum >= least) filled[row * columns + column] = 1;
		}
	}
	return filled;
}

/** Adds to a fill the print that it encloses. */
function fillPrint(
	dark: Uint8Array,
	{ x0, x1, y0, y1, squares }: Part,
	{ columns, darkness }: Squares,
	unit: number,
): void {
	const [wide, tall] = [x1 - x0 + 3, y1 - y0 + 3];
	const open = new Uint8Array(wide * tall).fill(1);
	for (const at of squares) open[(Math.floor(at / columns) - y0 + 1) * wide + (at % columns) - x0 + 1] = 0;
	for (const part of partsOf(open, wide)) {
		// All about the fill.
		if (part.x0 === 0) continue;
		const places = part.squares.map((at) => (Math.floor(at / wide) + y0 - 1) * columns + (at % wide) + x0 - 1);
		const darkPixels = places.reduce((sum, at) => sum + darkness[at]!, 0);
		const light = 1 - darkPixels / (places.length * SQUARE ** 2);
		const area = (part.x1 - part.x0 + 1) * (part.y1 - part.y0 + 1);
		const isPrint = part.y1 - part.y0 < TALLEST * unit && (light * places.length) / area < COVERED;
		if (isPrint || area <= unit ** 2 / 4) for (const at of places) dark[at] = 1;
	}
}

/** Without what is narrower than twice the reach. */
function opened(marks: Uint8Array, { columns, rows }: Squares, reach: number): Uint8Array {
	const outside = widened(
		marks.map((mark) => 1 - mark),
		columns,
		rows,
		reach,
	);
	return widened(
		outside.map((mark) => 1 - mark),
		columns,
		rows,
		reach,
	);
}

/** @param seen the page with less noise */
function reverse({ width, height, data }: Grey, seen: Uint8Array, part: Part, { columns, rows }: Squares): void {
	const { squares, edge } = withEdge(part, columns, rows);
	const histogram = new Uint32Array(256);
	const each = (places: Iterable<number>, visit: (at: number) => void): void => {
		for (const place of places) {
			const [left, top] = [(place % columns) * SQUARE, Math.floor(place / columns) * SQUARE];
			for (let y = top; y < Math.min(height, top + SQUARE); y++)
				for (let x = left; x < Math.min(width, left + SQUARE); x++) visit(y * width + x);
		}
	};
	each(squares, (at) => histogram[seen[at]!]!++);
	const ground = quantile(histogram, 0, DARK, 0.5);
	const noise = (ground - quantile(histogram, 0, ground + 1, 0.5)) / HALF_MEDIAN;
	const different = Math.min(Math.max(DIFFERENT, NOISE * noise), (255 - ground) / 2);
	const [light, dark] = [countOf(histogram, ground + different, 256), countOf(histogram, 0, ground - different)];
	if (dark > light) return;
	const start = ground + different / 2;
	const black = Math.max(start + DIFFERENT, quantile(histogram, Math.round(ground + different), 256, BLACK));
	const rule = ground * RULE;
	each(squares, (at) => {
		if (seen[at]! >= rule) data[at] = Math.max(0, Math.min(255, 255 - ((seen[at]! - start) * 255) / (black - start)));
	});
	each(edge, (at) => {
		if (seen[at]! >= rule) data[at] = 255;
	});
}

/** The squares of a part that are whole, and those in and about it that its edge may run through. */
function withEdge({ squares }: Part, columns: number, rows: number): { squares: number[]; edge: Iterable<number> } {
	const all = new Set(squares);
	const edge = new Set<number>();
	const whole = squares.filter((at) => {
		const about = squaresAbout(at, 1, columns, rows);
		if (about.every((other) => all.has(other))) return true;
		for (const other of squaresAbout(at, EDGE, columns, rows)) if (other === at || !all.has(other)) edge.add(other);
		return false;
	});
	return { squares: whole, edge };
}

function squaresAbout(at: number, reach: number, columns: number, rows: number): number[] {
	const [x, y] = [at % columns, Math.floor(at / columns)];
	const about: number[] = [];
	for (let row = Math.max(0, y - reach); row <= Math.min(rows - 1, y + reach); row++)
		for (let column = Math.max(0, x - reach); column <= Math.min(columns - 1, x + reach); column++)
			about.push(row * columns + column);
	return about;
}

function countOf(histogram: Uint32Array, from: number, to: number): number {
	let count = 0;
	for (let value = Math.max(0, Math.ceil(from)); value < to; value++) count += histogram[value]!;
	return count;
}

/** The value below which a share of those from `from` up to `to` lies. */
function quantile(histogram: Uint32Array, from: number, to: number, share: number): number {
	const count = countOf(histogram, from, to);
	let value = from;
	for (let sum = histogram[value]!; value < to - 1 && sum < share * count;) sum += histogram[++value]!;
	return value;
}
