import type { Glyph, Page } from '../source/types';
import { cellOf } from './cell';
import { linesOf } from './lines';
import type { RuleLine } from './mergedRules';
import { withColumns } from './tableColumns';
import { headerRows, titlesOf } from './storeys';
import { cellCount, columnsOf, columnUnder, partsUnder, type Column } from './columnTitles';
import type { Line, Row, TableBlock, Vocabulary } from './types';
import { holdsLabels, holdsTable } from './unmerge';
import { TOLERANCES, type Tolerances } from './tolerances';

/**
 * Tables with horizontal rules only: each band between two rules is a row, and its columns are parted by white space.
 * A band that is one column wide, or that plainly holds something else (label：value pairs, a whole borderless table
 * between the underlines of two headings), is left as lines.
 *
 * @param rules that meet no upright ones
 * @param others the horizontal rules of tables with upright ones
 */
export function bandTables(
	glyphs: readonly Glyph[],
	rules: readonly RuleLine[],
	others: readonly RuleLine[],
	{ number: page, unit }: Pick<Page, 'number' | 'unit'>,
	vocabulary: Vocabulary,
	tolerances: Tolerances = TOLERANCES,
): { tables: TableBlock[]; rest: Glyph[] } {
	const taken = new Set<Glyph>();
	const tables: TableBlock[] = [];
	const chains = chainsOf(rules, tolerances.extent * unit);
	for (const chain of chains) if (chain.ys.length >= 2) partAt(chain, others);
	for (const chain of chains.filter(({ ys }) => ys.length >= 2)) {
		const partial = rules.filter(
			({ at, from, to }) => !chain.ys.includes(at) && from > chain.from - unit && to < chain.to + unit,
		);
		const inside = glyphs.filter(
			(glyph) => !taken.has(glyph) && centreX(glyph) >= chain.from && centreX(glyph) <= chain.to,
		);
		let rows: BandRow[] = [];
		let titles: Column[] | undefined;
		const flush = () => {
			if (rows.length > 0) tables.push(tableOf(rows, partial, chain, page, tolerances));
			for (const row of rows) for (const glyph of row.glyphs) taken.add(glyph);
			rows = [];
			titles = undefined;
		};
		for (const band of bandsOf(inside, chain.ys, page, tolerances)) {
			const lines = linesOf(band, page, tolerances);
			const header = titlesOf(lines, vocabulary, tolerances);
			const cells = header?.columns ?? (titles && underTitles(lines, titles, vocabulary, tolerances));
			titles = header?.columns ?? (cells && titles);
			const columns = cells ?? cellsOf(lines, vocabulary, tolerances);
			const above = rows[rows.length - 1];
			if (above && !header && columns && columns.length > above.columns.length + 1)
				rows[rows.length - 1] = { ...above, columns: over(above.columns, columns) };
			if (columns) rows.push({ glyphs: band, columns, groups: header?.groups ?? [] });
			else flush();
		}
		flush();
	}
	return { tables, rest: taken.size === 0 ? [...glyphs] : glyphs.filter((glyph) => !taken.has(glyph)) };
}

interface Chain {
	from: number;
	to: number;
	ys: number[];
}

function chainsOf(rules: readonly RuleLine[], slack: number): Chain[] {
	const chains: Chain[] = [];
	for (const { at, from, to } of rules) {
		const chain = chains.find(
			(candidate) => Math.abs(candidate.from - from) <= slack && Math.abs(candidate.to - to) <= slack,
		);
		if (chain) chain.ys.push(at);
		else chains.push({ from, to, ys: [at] });
	}
	return chains;
}

/** A band ends where another table stands between two of its rules. */
function partAt(chain: Chain, others: readonly RuleLine[]): void {
	const [first = 0, last = 0] = [chain.ys[0], chain.ys[chain.ys.length - 1]];
	for (const { at, from, to } of others)
		if (at > first && at < last && from < chain.to && to > chain.from) chain.ys.push(at);
	chain.ys.sort((a, b) => a - b);
}

function centreY(glyph: Glyph): number {
	return (glyph.y0 + glyph.y1) / 2;
}

function centreX(glyph: Glyph): number {
	return (glyph.x0 + glyph.x1) / 2;
}

/** The characters between each two rules, and those close above the first and below the last. */
function bandsOf(glyphs: readonly Glyph[], ys: readonly number[], page: number, tolerances: Tolerances): Glyph[][] {
	const bands: Glyph[][] = ys.map(() => []);
	const above: Glyph[] = [];
	const below: Glyph[] = [];
	const last = ys[ys.length - 1] as number;
	for (const glyph of glyphs) {
		const y = centreY(glyph);
		if (y < (ys[0] as number)) above.push(glyph);
		else if (y > last) below.push(glyph);
		else bands[ys.findIndex((rule, index) => rule <= y && y < (ys[index + 1] ?? Infinity))]?.push(glyph);
	}
	return [
		adjacent(above, ys[0] as number, page, true, tolerances),
		...bands,
		adjacent(below, last, page, false, tolerances),
	].filter((band) => band.length > 0);
}

/** The block of lines next to a rule. */
function adjacent(
	glyphs: readonly Glyph[],
	rule: number,
	page: number,
	upwards: boolean,
	tolerances: Tolerances,
): Glyph[] {
	const lines = linesOf(glyphs, page, tolerances);
	if (upwards) lines.reverse();
	let edge = rule;
	let reach = edge;
	for (const line of lines) {
		const gap = upwards ? edge - line.y1 : line.y0 - edge;
		if (gap > tolerances.contiguous * line.size) break;
		edge = upwards ? line.y0 : line.y1;
		reach = edge;
	}
	return glyphs.filter((glyph) => (upwards ? centreY(glyph) >= reach : centreY(glyph) <= reach));
}

interface BandRow {
	glyphs: Glyph[];
	columns: Column[];
	/** Titles of groups above some of the columns of a header. */
	groups: Column[];
}

/** The pieces of a band under the titles above it; a column without any is an empty cell. */
function underTitles(
	lines: readonly Line[],
	titles: readonly Column[],
	vocabulary: Vocabulary,
	tolerances: Tolerances,
): Column[] | undefined {
	if (lines.some((line) => vocabulary.isHeading(line.text) || vocabulary.isTableTitle(line.text))) return undefined;
	const columns = titles.map(({ x0, x1 }): Column => ({ x0, x1, lines: [] }));
	const parts: Line[] = [];
	for (const line of lines) {
		const pieces = partsUnder(line, titles, tolerances.bandGaps);
		// The cells of a grid stand under one title, more of them than there are titles.
		if (!pieces || cellCount(pieces, titles, tolerances) > titles.length + 1) return undefined;
		parts.push(...pieces);
	}
	// A row label stands left of the first title, under a blank corner.
	const corner = titles[0]?.x0 ?? 0;
	if (parts.length > titles.length && parts.some((part) => part.x1 < corner))
		columns.unshift({ x0: Math.min(...parts.map((part) => part.x0)), x1: corner, lines: [] });
	for (const part of parts) columns[columnUnder(part, columns)]?.lines.push(part);
	return columns.filter((column) => column.lines.length > 0).length >= 2 ? columns : undefined;
}

/**
 * Titles as wide as the cells below them, where there are more cells than titles: what stands under none is of the one that
 * spans several, not of the one that has its cell.
 */
function over(titles: readonly Column[], cells: readonly Column[]): Column[] {
	const wide = titles.map((title) => ({ ...title }));
	const overlaps = (a: Column, b: Column) => Math.min(a.x1, b.x1) > Math.max(a.x0, b.x0);
	const isTaken = (title: Column | undefined) =>
		title === undefined || cells.filter((cell) => overlaps(cell, title)).length === 1;
	for (const cell of cells) {
		if (titles.some((title) => overlaps(cell, title))) continue;
		const next = titles.findIndex((title) => title.x0 > cell.x0);
		const right = next < 0 ? titles.length : next;
		const [before, after] = [wide[right - 1], wide[right]];
		if (after && isTaken(titles[right - 1]) && !isTaken(titles[right])) after.x0 = Math.min(after.x0, cell.x0);
		else if (before && isTaken(titles[right]) && !isTaken(titles[right - 1])) before.x1 = Math.max(before.x1, cell.x1);
	}
	return wide;
}

/** The cells of a band under no known titles, or undefined when it is no row. */
function cellsOf(lines: readonly Line[], vocabulary: Vocabulary, tolerances: Tolerances): Column[] | undefined {
	const columns = columnsOf(lines, tolerances.untitledGap);
	if (columns.length < 2 || lines.some((line) => vocabulary.isHeading(line.text) || vocabulary.isTableTitle(line.text)))
		return undefined;
	// One cell of a row may tell of several things; where most do, they are pairs of label and value.
	if (2 * columns.filter((column) => column.lines.some(holdsLabels)).length >= columns.length) return undefined;
	return holdsTable(lines, vocabulary, tolerances) ? undefined : columns;
}

function tableOf(
	bands: readonly BandRow[],
	partial: readonly RuleLine[],
	chain: Chain,
	page: number,
	tolerances: Tolerances,
): TableBlock {
	const rows: Row[] = [];
	for (const { columns, groups } of bands) {
		const roomy = withRoom(columns, chain);
		rows.push(
			...(groups.length > 0
				? headerRows({ columns: roomy, groups }, rows.length, page, tolerances)
				: rowsOf(roomy, partial, rows.length, page)),
		);
	}
	const glyphs = bands.flatMap((band) => band.glyphs);
	const y0 = Math.min(...glyphs.map((glyph) => glyph.y0));
	const y1 = Math.max(...glyphs.map((glyph) => glyph.y1));
	return withColumns(
		{
			kind: 'table',
			page,
			ruled: true,
			isSpaced: true,
			rows,
			openTop: false,
			openBottom: false,
			x0: chain.from,
			x1: chain.to,
			y0,
			y1,
		},
		tolerances,
	);
}

/** Columns with the white space around them, as far as it reaches on both sides of their texts: what a line of them may fill. */
function withRoom(columns: readonly Column[], chain: Chain): Column[] {
	return columns.map(({ x0, x1, lines }, index) => {
		const before = columns[index - 1];
		const next = columns[index + 1];
		const room = Math.max(
			0,
			Math.min(x0 - (before ? (before.x1 + x0) / 2 : chain.from), (next ? (x1 + next.x0) / 2 : chain.to) - x1),
		);
		return { x0: x0 - room, x1: x1 + room, lines };
	});
}

/** A band is one row, unless rules below some of its columns part these: the other cells then reach down beside them. */
function rowsOf(columns: readonly Column[], partial: readonly RuleLine[], index: number, page: number): Row[] {
	const parts = columns.map((column) => partsOf(column, partial));
	const count = Math.max(...parts.map((lines) => lines.length));
	const rows = Array.from({ length: count }, (_, row): Row => ({ page, index: index + row, cells: [] }));
	parts.forEach((lines, at) => {
		const column = columns[at] as Column;
		lines.forEach((part, row) => {
			const rowSpan = row === lines.length - 1 ? count - row : 1;
			const cell = cellOf({ ...column, lines: part }, index + row, rowSpan, page);
			for (let covered = row; covered < row + rowSpan; covered++) rows[covered]?.cells.push(cell);
		});
	});
	return rows;
}

/** The lines of a column, parted by the rules that lie across it. */
function partsOf({ x0, x1, lines }: Column, partial: readonly RuleLine[]): Line[][] {
	const middle = (x0 + x1) / 2;
	const parts: Line[][] = [[]];
	lines.forEach((line, index) => {
		const before = lines[index - 1];
		const isParted =
			before && partial.some(({ at, from, to }) => from < middle && middle < to && before.base < at && at < line.base);
		if (isParted) parts.push([]);
		parts[parts.length - 1]?.push(line);
	});
	return parts;
}
