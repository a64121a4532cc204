import { splitLine } from './lines';
import type { Line, Vocabulary } from './types';
import { TOLERANCES, type Tolerances } from './tolerances';

/** A stretch of a row in which some of its lines have characters. */
export interface Column {
	x0: number;
	x1: number;
	lines: Line[];
}

/** Projects lines onto the x axis and parts them at white space wider than `gap` character heights. */
export function columnsOf(lines: readonly Line[], gap: number): Column[] {
	const parts = lines.flatMap((line) => splitLine(line, gap)).sort((a, b) => a.x0 - b.x0);
	const columns: Column[] = [];
	for (const part of parts) {
		const last = columns[columns.length - 1];
		if (last && part.x0 < last.x1) {
			last.x1 = Math.max(last.x1, part.x1);
			last.lines.push(part);
		} else columns.push({ x0: part.x0, x1: part.x1, lines: [part] });
	}
	for (const column of columns) column.lines.sort((a, b) => a.base - b.base);
	return columns;
}

/**
 * Reads lines as one row of column titles, which may wrap over several lines.
 * @returns the columns, or undefined when not every one of them (at least two) is a known title
 */
export function titleColumns(
	lines: readonly Line[],
	vocabulary: Vocabulary,
	tolerances: Tolerances = TOLERANCES,
): Column[] | undefined {
	for (const gap of tolerances.titleGaps) {
		const columns = columnsOf(lines, gap);
		if (columns.length >= 2 && columns.every((column) => vocabulary.isColumnTitle(textOf(column)))) return columns;
	}
	return undefined;
}

function textOf(column: Column): string {
	return column.lines.map((line) => line.text).join('');
}

/** The column a piece of text stands in: the one it overlaps most, else the nearest. */
export function columnUnder(
	part: { x0: number; x1: number },
	columns: ReadonlyArray<{ x0: number; x1: number }>,
): number {
	const overlaps = columns.map((column) => Math.min(column.x1, part.x1) - Math.max(column.x0, part.x0));
	const best = Math.max(...overlaps);
	if (best > 0) return overlaps.indexOf(best);
	const distances = columns.map((column) => Math.abs(centre(column) - centre(part)));
	return distances.indexOf(Math.min(...distances));
}

/**
 * Parts a line so that every piece stands under one title only.
 * @returns the pieces, or undefined when some piece runs on below two titles: then the line is none of this table's
 */
export function partsUnder(
	line: Line,
	titles: ReadonlyArray<{ x0: number; x1: number }>,
	gaps: readonly number[],
): Line[] | undefined {
	for (const gap of gaps) {
		const parts = splitLine(line, gap);
		if (parts.every((part) => titles.filter((title) => part.x0 < centre(title) && centre(title) < part.x1).length <= 1))
			return parts;
	}
	return undefined;
}

/** How many cells the pieces of a line fill: those that follow each other under one title without a wide gap are of one, such as 2015 年 12 月. */
export function cellCount(
	parts: readonly Line[],
	titles: ReadonlyArray<{ x0: number; x1: number }>,
	tolerances: Tolerances,
): number {
	return parts.filter((part, index) => {
		const before = parts[index - 1];
		return !(
			before &&
			part.x0 - before.x1 <= tolerances.segment * part.size &&
			columnUnder(before, titles) === columnUnder(part, titles)
		);
	}).length;
}

function centre(extent: { x0: number; x1: number }): number {
	return (extent.x0 + extent.x1) / 2;
}
