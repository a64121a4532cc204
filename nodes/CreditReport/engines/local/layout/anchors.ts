import type { Line } from './types';
import { TOLERANCES, type Tolerances } from './tolerances';

/** A number that begins a row. */
const NUMBER = /^\d{1,4}$/;

/** A number, a date or dashes, as a cell begins with and text goes on with only by chance. */
const WHOLE = /^(?:\d|--)/;

/** A part of a line, and the column it stands in. */
export interface Piece {
	line: Line;
	column: number;
}

/** A row: the baselines of its first cell, from its first line to its last, and all of its pieces. */
export interface Anchor {
	page: number;
	top: number;
	bottom: number;
	cells: Piece[];
}

/** The rows on one page. */
export interface PageRows {
	rows: Anchor[];
	/** Lines before the first row, which belong to the last row of the page before, and lines after the last row. */
	above: Piece[];
	below: Piece[];
}

/** Rows that horizontal rules part. */
export function rowsBetween(pieces: readonly Piece[], rules: readonly number[], column: number): PageRows {
	const bands = new Map<number, Piece[]>();
	for (const piece of pieces) {
		const middle = (piece.line.y0 + piece.line.y1) / 2;
		const band = rules.filter((y) => y < middle).length;
		bands.set(band, [...(bands.get(band) ?? []), piece]);
	}
	const rows: Anchor[] = [];
	const above: Piece[] = [];
	for (const band of [...bands.keys()].sort((a, b) => a - b)) {
		const cells = bands.get(band) as Piece[];
		const anchor = cells.find((piece) => piece.column === column);
		if (anchor) rows.push({ page: anchor.line.page, top: anchor.line.base, bottom: anchor.line.base, cells });
		else (rows[rows.length - 1]?.cells ?? above).push(...cells);
	}
	return { rows, above, below: [] };
}

/**
 * Rows without rules between them: one for each cell of a column, the others beside it.
 * @param anchor the column
 * @param rowGap white space between two rows, or 0 where it is not known: lines of that column that are closer are one cell
 */
export function rowsBeside(
	pieces: readonly Piece[],
	anchor: number,
	rowGap: number,
	tolerances: Tolerances = TOLERANCES,
): PageRows {
	const rows = firstCells(
		pieces.filter((piece) => piece.column === anchor),
		pieces.filter((piece) => piece.column !== anchor),
		rowGap,
		tolerances,
	);
	const above: Piece[] = [];
	const below: Piece[] = [];
	if (rows.length === 0) return { rows, above: [...pieces], below };
	const columns = new Set(pieces.map((piece) => piece.column));
	columns.delete(anchor);
	for (const column of columns) {
		for (const cluster of clustersOf(
			pieces.filter((piece) => piece.column === column),
			tolerances,
		))
			assign(cluster, rows, above, below, tolerances);
	}
	return { rows, above, below };
}

/**
 * The rows of a grid: every line is one, and a year that stands between the two rows it spans is in the upper one.
 * @param hasYears the first column holds them
 */
export function gridRows(pieces: readonly Piece[], hasYears: boolean, tolerances: Tolerances = TOLERANCES): Anchor[] {
	const rows: Anchor[] = [];
	for (const line of linesAmong(pieces, tolerances)) {
		const before = rows[rows.length - 1];
		const isYear = hasYears && line.cells.every(({ column }) => column === 0);
		if (isYear && before?.page === line.page) before.cells.push(...line.cells);
		else rows.push(line);
	}
	return rows;
}

/** Pieces on one baseline. */
function linesAmong(pieces: readonly Piece[], tolerances: Tolerances): Anchor[] {
	const lines: Anchor[] = [];
	for (const piece of [...pieces].sort((a, b) => a.line.page - b.line.page || a.line.base - b.line.base)) {
		const { page, base, size } = piece.line;
		const last = lines[lines.length - 1];
		if (last?.page === page && base - last.top < tolerances.sameLine * size) last.cells.push(piece);
		else lines.push({ page, top: base, bottom: base, cells: [piece] });
	}
	return lines;
}

/** The cells of the first column, of one or more lines each. */
function firstCells(
	pieces: readonly Piece[],
	others: readonly Piece[],
	rowGap: number,
	tolerances: Tolerances,
): Anchor[] {
	const sorted = [...pieces].sort((a, b) => a.line.base - b.line.base);
	const hasNumbers = NUMBER.test(sorted[0]?.line.text ?? '');
	const inside =
		hasNumbers || rowGap > 0
			? -Infinity
			: Math.max(
					...sorted.slice(1).map((piece, index) => gapWithin(sorted[index] as Piece, piece, others, tolerances)),
				);
	const rows: Anchor[] = [];
	for (const piece of sorted) {
		const { page, base, size, y0 } = piece.line;
		const row = rows[rows.length - 1];
		const last = row?.cells[row.cells.length - 1]?.line;
		const isClose =
			!hasNumbers &&
			last !== undefined &&
			y0 - last.y1 < rowGap - tolerances.closer * size &&
			!isWhole(piece, others, tolerances);
		if (row && last && (isClose || base - last.base <= inside + tolerances.samePitch * size)) {
			row.cells.push(piece);
			row.bottom = base;
		} else rows.push({ page, top: base, bottom: base, cells: [piece] });
	}
	return rows;
}

/** Is there a cell in every other column right beside a piece, and a number or a dash among them? Then it begins a row, and goes on with none. */
function isWhole({ line }: Piece, others: readonly Piece[], tolerances: Tolerances): boolean {
	const beside = others.filter((other) => Math.abs(other.line.base - line.base) < tolerances.closer * line.size);
	return (
		new Set(beside.map(({ column }) => column)).size === new Set(others.map(({ column }) => column)).size &&
		beside.some((other) => WHOLE.test(other.line.text))
	);
}

/** The pitch of two lines that are of one cell, for another cell is centred beside them; else none. */
function gapWithin(a: Piece, b: Piece, others: readonly Piece[], tolerances: Tolerances): number {
	const from = a.line.base + tolerances.closer * a.line.size;
	const to = b.line.base - tolerances.closer * b.line.size;
	return others.some(({ line: { base } }) => from < base && base < to) ? b.line.base - a.line.base : -Infinity;
}

/** Runs of lines that follow each other at the pitch of one paragraph. */
function clustersOf(pieces: Piece[], tolerances: Tolerances): Piece[][] {
	pieces.sort((a, b) => a.line.base - b.line.base);
	const gaps = pieces.slice(1).map((piece, index) => piece.line.base - (pieces[index] as Piece).line.base);
	const size = Math.max(...pieces.map((piece) => piece.line.size));
	const pitch = Math.min(...gaps.filter((gap) => gap > tolerances.sameLine * size), tolerances.mostPitch * size);
	const clusters: Piece[][] = [];
	pieces.forEach((piece, index) => {
		if (index > 0 && (gaps[index - 1] as number) <= pitch + tolerances.samePitch * size)
			clusters[clusters.length - 1]?.push(piece);
		else clusters.push([piece]);
	});
	return clusters;
}

function assign(cluster: Piece[], rows: Anchor[], above: Piece[], below: Piece[], tolerances: Tolerances): void {
	const first = (cluster[0] as Piece).line;
	const last = (cluster[cluster.length - 1] as Piece).line;
	const slack = first.size * tolerances.beside;
	const inside = rows.filter((row) => row.bottom > first.base - slack && row.top < last.base + slack);
	const distance = (row: Anchor, base: number) => Math.max(row.top - base, base - row.bottom, 0);
	const nearest = (base: number) =>
		rows.reduce((best, row) => (distance(row, base) < distance(best, base) ? row : best));
	if (inside.length === 1) (inside[0] as Anchor).cells.push(...cluster);
	else if (inside.length === 0) {
		if (last.base < (rows[0] as Anchor).top) above.push(...cluster);
		else if (first.base > (rows[rows.length - 1] as Anchor).bottom) below.push(...cluster);
		else nearest((first.base + last.base) / 2).cells.push(...cluster);
	} else {
		const topAligned = Math.abs((inside[0] as Anchor).top - first.base) < slack;
		for (const piece of cluster) {
			const row = topAligned ? inside.filter((candidate) => candidate.top <= piece.line.base + slack).pop() : undefined;
			(row ?? nearest(piece.line.base)).cells.push(piece);
		}
	}
}
