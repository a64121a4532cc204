import type { Glyph } from '../pdf/types';
import { linesOf } from './lines';
import type { RuleLine } from './rules';
import type { Cell, Line, Row, TableBlock, Vocabulary } from './types';

/** Rules of one table begin and end alike, give or take this (points). */
const SAME_EXTENT = 4;
/** Columns are parted by at least this part of the character height. */
const COLUMN_GAP = 0.5;
/** A row without a rule above or below it reaches as far as its lines follow each other this closely. */
const CONTIGUOUS = 0.7;

/**
 * Tables with horizontal rules only: each band between two rules is a row, and its columns are parted by white space.
 * A band that is one column wide, or that plainly holds something else (label：value pairs, a whole borderless table
 * between the underlines of two headings), is left as lines.
 */
export function bandTables(glyphs: readonly Glyph[], rules: readonly RuleLine[], page: number, vocabulary: Vocabulary): { tables: TableBlock[]; rest: Glyph[] } {
	const taken = new Set<Glyph>();
	const tables: TableBlock[] = [];
	for (const chain of chainsOf(rules)) {
		const inside = glyphs.filter((glyph) => !taken.has(glyph) && centreX(glyph) >= chain.from && centreX(glyph) <= chain.to);
		let rows: Glyph[][] = [];
		const flush = () => {
			if (rows.length > 0) tables.push(tableOf(rows, chain, page));
			rows.flat().forEach((glyph) => taken.add(glyph));
			rows = [];
		};
		for (const band of bandsOf(inside, chain.ys, page)) {
			if (isRow(band, page, vocabulary)) rows.push(band);
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

function chainsOf(rules: readonly RuleLine[]): Chain[] {
	const chains: Chain[] = [];
	for (const { at, from, to } of rules) {
		const chain = chains.find((candidate) => Math.abs(candidate.from - from) <= SAME_EXTENT && Math.abs(candidate.to - to) <= SAME_EXTENT);
		if (chain) chain.ys.push(at);
		else chains.push({ from, to, ys: [at] });
	}
	return chains.filter((chain) => chain.ys.length >= 2);
}

function centreX(glyph: Glyph): number {
	return (glyph.x0 + glyph.x1) / 2;
}

/** The characters between each two rules, and those close above the first and below the last. */
function bandsOf(glyphs: readonly Glyph[], ys: readonly number[], page: number): Glyph[][] {
	const bands: Glyph[][] = ys.map(() => []);
	const above: Glyph[] = [];
	const below: Glyph[] = [];
	const last = ys[ys.length - 1] as number;
	for (const glyph of glyphs) {
		const y = (glyph.y0 + glyph.y1) / 2;
		if (y < (ys[0] as number)) above.push(glyph);
		else if (y > last) below.push(glyph);
		else bands[ys.findIndex((rule, index) => rule <= y && y < (ys[index + 1] ?? Infinity))]?.push(glyph);
	}
	return [adjacent(above, ys[0] as number, page, true), ...bands, adjacent(below, last, page, false)].filter((band) => band.length > 0);
}

/** The block of lines next to a rule. */
function adjacent(glyphs: readonly Glyph[], rule: number, page: number, upwards: boolean): Glyph[] {
	const lines = linesOf(glyphs, page);
	if (upwards) lines.reverse();
	let edge = rule;
	let reach = edge;
	for (const line of lines) {
		const gap = upwards ? edge - line.y1 : line.y0 - edge;
		if (gap > CONTIGUOUS * line.size) break;
		edge = upwards ? line.y0 : line.y1;
		reach = edge;
	}
	return glyphs.filter((glyph) => (upwards ? glyph.y0 >= reach - 1 : glyph.y1 <= reach + 1));
}

function isRow(band: readonly Glyph[], page: number, vocabulary: Vocabulary): boolean {
	if (columnsOf(band).length < 2) return false;
	const lines = linesOf(band, page);
	if (lines.some((line) => /[：:]/.test(line.text) && !/\d[：:]\d/.test(line.text))) return false;
	return lines.length === 1 || !lines.some((line) => line.segments.length > 1 && partsOf(line).every((part) => vocabulary.isColumnTitle(part)));
}

function partsOf(line: Line): string[] {
	return line.segments.map((from, index) => line.text.slice(from, line.segments[index + 1]));
}

interface Extent {
	x0: number;
	x1: number;
}

/** Stretches of a band in which some line has characters. */
function columnsOf(band: readonly Glyph[]): Extent[] {
	const sorted = [...band].sort((a, b) => a.x0 - b.x0);
	const columns: Extent[] = [];
	for (const glyph of sorted) {
		const last = columns[columns.length - 1];
		if (last && glyph.x0 - last.x1 <= COLUMN_GAP * (glyph.y1 - glyph.y0)) last.x1 = Math.max(last.x1, glyph.x1);
		else columns.push({ x0: glyph.x0, x1: glyph.x1 });
	}
	return columns;
}

function tableOf(bands: readonly Glyph[][], chain: Chain, page: number): TableBlock {
	const rows: Row[] = bands.map((band, index) => ({ page, index, cells: columnsOf(band).map((column) => cellOf(band, column, index, page)) }));
	const glyphs = bands.flat();
	const y0 = Math.min(...glyphs.map((glyph) => glyph.y0));
	const y1 = Math.max(...glyphs.map((glyph) => glyph.y1));
	return { kind: 'table', page, ruled: true, rows, openTop: false, openBottom: false, x0: chain.from, x1: chain.to, y0, y1 };
}

function cellOf(band: readonly Glyph[], column: Extent, row: number, page: number): Cell {
	const lines = linesOf(band.filter((glyph) => glyph.x0 >= column.x0 && glyph.x1 <= column.x1), page);
	return { page, lines, row, rowSpan: 1, ...column, y0: Math.min(...lines.map((line) => line.y0)), y1: Math.max(...lines.map((line) => line.y1)) };
}
