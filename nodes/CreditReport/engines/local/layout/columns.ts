import { gridRows, rowsBeside, rowsBetween, type Anchor, type Piece } from './anchors';
import { cellOf } from './cell';
import { splitLine } from './lines';
import { headerRows, isMonths, monthsIn, titlesOf, type Titles } from './storeys';
import { withColumns } from './tableColumns';
import { columnsOf, columnUnder, partsUnder, type Column } from './columnTitles';
import type { Line, TableBlock, Vocabulary } from './types';
import { TOLERANCES, type Tolerances } from './tolerances';

/** A title may wrap, beside others that begin higher or lower; no header of a borderless table has more lines. */
export const MAX_HEADER_LINES = 16;

/**
 * Finds the header of a borderless table at the start of `lines`: at least two column titles side by side, or the months of
 * a grid.
 * @returns its titles and how many lines it takes, or undefined
 */
export function headerAt(
	lines: readonly Line[],
	vocabulary: Vocabulary,
	tolerances: Tolerances = TOLERANCES,
): { titles: Titles; height: number } | undefined {
	const months = lines[0] && monthsIn(lines[0], tolerances);
	if (months) return { titles: { columns: months, groups: [] }, height: 1 };
	let grouped: { titles: Titles; height: number } | undefined;
	for (let height = 1; height <= Math.min(MAX_HEADER_LINES, lines.length); height++) {
		if (
			!splitLine(lines[height - 1] as Line, tolerances.withinTitle).every(({ text }) => vocabulary.isPartOfTitle(text))
		)
			break;
		const titles = titlesOf(lines.slice(0, height), vocabulary, tolerances);
		// Under groups of columns, the titles that stand lower are still to come.
		if (titles && titles.groups.length === 0) return { titles, height };
		if (titles) grouped = { titles, height };
	}
	return grouped;
}

/**
 * Builds the rows of a borderless table from its titles and the lines below them, page by page. A row is anchored by
 * its first column; the lines of the other columns belong to the row beside them, whether cells are aligned at the top or
 * in the middle. Rules between rows, where there are any, decide.
 *
 * @param separators per page, y of horizontal rules
 */
export function borderlessTable(
	titles: Titles,
	body: readonly Line[],
	separators: ReadonlyMap<number, readonly number[]>,
	tolerances: Tolerances = TOLERANCES,
): TableBlock {
	const header = withCorner(titles, body, tolerances);
	if (isMonths(titles))
		return tableOf(
			{ ...titles, columns: header },
			header,
			gridRows(piecesUnder(header, body, tolerances), header.length > titles.columns.length, tolerances),
			tolerances,
		);
	const { columns, anchor } = withRowLabels(header, body, tolerances);
	const rowGap = gapBelow(titles, body);
	const anchors: Anchor[] = [];
	let waiting: Piece[] = []; // lines at the foot of a page whose row begins on the next
	for (const page of pagesOf(body)) {
		const pieces = piecesUnder(columns, page, tolerances);
		const rules = rulesBetween(page, separators.get((page[0] as Line).page) ?? []);
		const numbered = pieces.filter((piece) => piece.column === anchor).length;
		const rows =
			numbered > 1 && rules.length >= numbered - 1
				? rowsBetween(pieces, rules, anchor)
				: rowsBeside(pieces, anchor, rowGap, tolerances);
		const [first] = rows.rows;
		if (first) first.cells.push(...waiting);
		waiting = rows.below;
		(anchors[anchors.length - 1] ?? first)?.cells.push(...rows.above);
		anchors.push(...rows.rows);
		if (anchors.length === 0) waiting.push(...rows.above);
	}
	const last = anchors[anchors.length - 1];
	if (last) last.cells.push(...waiting);
	else if (waiting.length > 0)
		anchors.push({ page: (waiting[0] as Piece).line.page, top: 0, bottom: 0, cells: waiting });
	return tableOf({ ...titles, columns: header }, columns, anchors, tolerances);
}

/** Row labels stand left of the first title, under a blank corner. */
function withCorner(titles: Titles, body: readonly Line[], tolerances: Tolerances): Column[] {
	const { columns } = titles;
	const corner = (columns[0] as Column).x0;
	const labels = body.flatMap((line) => {
		const parts = partsUnder(line, columns, tolerances.cellGaps) ?? [];
		const [first] = parts;
		return first && first.x1 < corner && (isMonths(titles) || parts.length > columns.length) ? [first] : [];
	});
	return labels.length === 0
		? [...columns]
		: [
				{ x0: Math.min(...labels.map(({ x0 }) => x0)), x1: Math.max(...labels.map(({ x1 }) => x1)), lines: [] },
				...columns,
			];
}

/** Fewer labels than this make no column of their own. */
const FEWEST_LABELS = 2;

/**
 * One title may stand over two columns: labels of several rows each (贷款), and beside them those of the rows (个人住房贷款),
 * which are one for each row.
 * @returns the columns, and the one whose cells begin the rows
 */
function withRowLabels(
	columns: readonly Column[],
	body: readonly Line[],
	tolerances: Tolerances,
): { columns: Column[]; anchor: number } {
	const pieces = body
		.flatMap((line) => partsUnder(line, columns, tolerances.cellGaps) ?? [line])
		.filter((part) => columnUnder(part, columns) === 0);
	const [labels, ...others] = columnsOf(pieces, tolerances.labelGap).filter(
		({ lines }) => lines.length >= FEWEST_LABELS,
	);
	const [rows] = others;
	if (!labels || !rows || others.length > 1 || labels.lines.length >= rows.lines.length)
		return { columns: [...columns], anchor: 0 };
	return { columns: [{ ...labels, lines: [] }, { ...rows, lines: [] }, ...columns.slice(1)], anchor: 1 };
}

/** White space between the titles and the first row; none where the row stands overleaf. */
function gapBelow(titles: Titles, body: readonly Line[]): number {
	const lines = titles.columns.flatMap((column) => column.lines);
	const below = body.filter(({ page }) => page === lines[0]?.page);
	return below.length === 0 ? 0 : Math.min(...below.map(({ y0 }) => y0)) - Math.max(...lines.map(({ y1 }) => y1));
}

/** The pieces of lines, each with the column it stands in. */
function piecesUnder(columns: readonly Column[], lines: readonly Line[], tolerances: Tolerances): Piece[] {
	return lines.flatMap((line) =>
		(partsUnder(line, columns, tolerances.cellGaps) ?? [line]).map((part) => ({
			line: part,
			column: columnUnder(part, columns),
		})),
	);
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

function tableOf(
	titles: Titles,
	columns: readonly Column[],
	anchors: readonly Anchor[],
	tolerances: Tolerances,
): TableBlock {
	const [{ page, y0 }] = (titles.columns.find(({ lines }) => lines.length > 0) as Column).lines as [Line];
	const rows = headerRows(titles, 0, page, tolerances);
	for (const anchor of anchors) {
		const index = rows.length;
		const cells = columns.map((title, column) => {
			const pieces = anchor.cells.filter((piece) => piece.column === column).map((piece) => piece.line);
			return cellOf(
				{ ...title, lines: pieces.sort((a, b) => a.page - b.page || a.base - b.base) },
				index,
				1,
				anchor.page,
			);
		});
		rows.push({ page: anchor.page, index, cells });
	}
	const lines = rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines));
	return withColumns(
		{
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
		},
		tolerances,
	);
}
