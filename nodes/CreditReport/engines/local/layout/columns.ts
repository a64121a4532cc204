import { columnUnder, partsUnder, titleColumns, type Column } from './titles';
import type { Cell, Line, Row, TableBlock, Vocabulary } from './types';

/** Lines of one cell follow each other at the smallest pitch of their column, give or take this part of the character height. */
const SAME_PITCH = 0.06;
/** Baselines closer than this part of the character height are of one line. */
const SAME_LINE = 0.1;
/** Lines farther apart than this many character heights are never of one paragraph, however few lines the column has. */
const MAX_PITCH = 2.5;

/** A title may wrap; no header of a borderless table is taller than this (lines). */
const MAX_HEADER_LINES = 5;

/**
 * Finds the header of a borderless table at the start of `lines`: at least two column titles side by side.
 * @returns its columns and how many lines it takes, or undefined
 */
export function headerAt(lines: readonly Line[], vocabulary: Vocabulary): { columns: Column[]; height: number } | undefined {
	for (let height = 1; height <= Math.min(MAX_HEADER_LINES, lines.length); height++) {
		const columns = titleColumns(lines.slice(0, height), vocabulary);
		if (columns) return { columns, height };
	}
	return undefined;
}

interface Piece {
	line: Line;
	column: number;
}

interface Anchor {
	page: number;
	base: number;
	cells: Piece[];
}

/**
 * Builds the rows of a borderless table from its header line and the lines below it, page by page. A row is anchored by
 * its first column; the lines of the other columns belong to the row beside them, whether cells are aligned at the top or
 * in the middle. Rules between rows, where there are any, decide.
 *
 * @param separators per page, y of horizontal rules
 */
export function borderlessTable(titles: readonly Column[], body: readonly Line[], separators: ReadonlyMap<number, readonly number[]>): TableBlock {
	const anchors: Anchor[] = [];
	let waiting: Piece[] = []; // lines at the foot of a page whose row begins on the next
	for (const page of pagesOf(body)) {
		const pieces = page.flatMap((line) => (partsUnder(line, titles) ?? [line]).map((part) => ({ line: part, column: columnUnder(part, titles) })));
		const rules = rulesBetween(page, separators.get((page[0] as Line).page) ?? []);
		const numbered = pieces.filter((piece) => piece.column === 0).length;
		const rows = numbered > 1 && rules.length >= numbered - 1 ? rowsBetween(pieces, rules) : rowsBeside(pieces);
		const [first] = rows.rows;
		if (first) first.cells.push(...waiting);
		waiting = rows.below;
		(anchors[anchors.length - 1] ?? first)?.cells.push(...rows.above);
		anchors.push(...rows.rows);
		if (anchors.length === 0) waiting.push(...rows.above);
	}
	const last = anchors[anchors.length - 1];
	if (last) last.cells.push(...waiting);
	else if (waiting.length > 0) anchors.push({ page: (waiting[0] as Piece).line.page, base: 0, cells: waiting });
	return tableOf(titles, anchors);
}

function pagesOf(lines: readonly Line[]): Line[][] {
	const pages = new Map<number, Line[]>();
	for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
	return [...pages.values()];
}

function rulesBetween(lines: readonly Line[], rules: readonly number[]): number[] {
	const top = Math.min(...lines.map((line) => line.y0));
	const bottom = Math.max(...lines.map((line) => line.y1));
	return rules.filter((y) => y > top && y < bottom);
}

interface PageRows {
	rows: Anchor[];
	/** Lines before the first row, which belong to the last row of the page before, and lines after the last row. */
	above: Piece[];
	below: Piece[];
}

function rowsBetween(pieces: readonly Piece[], rules: readonly number[]): PageRows {
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
		const anchor = cells.find((piece) => piece.column === 0);
		if (anchor) rows.push({ page: anchor.line.page, base: anchor.line.base, cells });
		else (rows[rows.length - 1]?.cells ?? above).push(...cells);
	}
	return { rows, above, below: [] };
}

function rowsBeside(pieces: readonly Piece[]): PageRows {
	const rows: Anchor[] = pieces
		.filter((piece) => piece.column === 0)
		.map((piece) => ({ page: piece.line.page, base: piece.line.base, cells: [piece] }));
	const above: Piece[] = [];
	const below: Piece[] = [];
	if (rows.length === 0) return { rows, above: [...pieces], below };
	const columns = new Set(pieces.map((piece) => piece.column));
	columns.delete(0);
	for (const column of columns) {
		for (const cluster of clustersOf(pieces.filter((piece) => piece.column === column))) assign(cluster, rows, above, below);
	}
	return { rows, above, below };
}

/** Runs of lines that follow each other at the pitch of one paragraph. */
function clustersOf(pieces: Piece[]): Piece[][] {
	pieces.sort((a, b) => a.line.base - b.line.base);
	const gaps = pieces.slice(1).map((piece, index) => piece.line.base - (pieces[index] as Piece).line.base);
	const size = Math.max(...pieces.map((piece) => piece.line.size));
	const pitch = Math.min(...gaps.filter((gap) => gap > SAME_LINE * size), MAX_PITCH * size);
	const clusters: Piece[][] = [];
	pieces.forEach((piece, index) => {
		if (index > 0 && (gaps[index - 1] as number) <= pitch + SAME_PITCH * size) clusters[clusters.length - 1]?.push(piece);
		else clusters.push([piece]);
	});
	return clusters;
}

function assign(cluster: Piece[], rows: Anchor[], above: Piece[], below: Piece[]): void {
	const first = cluster[0] as Piece;
	const last = cluster[cluster.length - 1] as Piece;
	const slack = first.line.size * 0.6;
	const inside = rows.filter((row) => row.base > first.line.base - slack && row.base < last.line.base + slack);
	const nearest = (base: number) => rows.reduce((best, row) => (Math.abs(row.base - base) < Math.abs(best.base - base) ? row : best));
	if (inside.length === 1) (inside[0] as Anchor).cells.push(...cluster);
	else if (inside.length === 0) {
		if (last.line.base < (rows[0] as Anchor).base) above.push(...cluster);
		else if (first.line.base > (rows[rows.length - 1] as Anchor).base) below.push(...cluster);
		else nearest((first.line.base + last.line.base) / 2).cells.push(...cluster);
	} else {
		const topAligned = Math.abs((inside[0] as Anchor).base - first.line.base) < slack;
		for (const piece of cluster) {
			const row = topAligned ? inside.filter((candidate) => candidate.base <= piece.line.base + slack).pop() : undefined;
			(row ?? nearest(piece.line.base)).cells.push(piece);
		}
	}
}

function tableOf(titles: readonly Column[], anchors: readonly Anchor[]): TableBlock {
	const { page, y0 } = (titles[0] as Column).lines[0] as Line;
	const rows: Row[] = [{ page, index: 0, cells: titles.map((title) => cellOf(title.lines, title, 0, page)) }];
	for (const anchor of anchors) {
		const index = rows.length;
		const cells = titles.map((title, column) => {
			const pieces = anchor.cells.filter((piece) => piece.column === column).map((piece) => piece.line);
			return cellOf(pieces.sort((a, b) => a.page - b.page || a.base - b.base), title, index, anchor.page);
		});
		rows.push({ page: anchor.page, index, cells });
	}
	const lines = rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines));
	return {
		kind: 'table',
		page,
		ruled: false,
		rows,
		openTop: false,
		openBottom: false,
		x0: Math.min(...lines.map((line) => line.x0)),
		y0,
		x1: Math.max(...lines.map((line) => line.x1)),
		y1: Math.max(...lines.map((line) => line.y1)),
	};
}

function cellOf(lines: Line[], edge: { x0: number; x1: number }, row: number, page: number): Cell {
	return {
		page,
		lines,
		row,
		rowSpan: 1,
		x0: Math.min(edge.x0, ...lines.map((line) => line.x0)),
		x1: Math.max(edge.x1, ...lines.map((line) => line.x1)),
		y0: Math.min(...lines.map((line) => line.y0)),
		y1: Math.max(...lines.map((line) => line.y1)),
	};
}
