import type { WallEvidence } from './wallEvidence';
import { cutsAlong, lineAt, type Frame, type Line } from './wallFrames';

/** A row this long and without gaps needs no columns to be believed. */
const LONG = { length: 8, share: 0.93 };
/** What a piece needs, from one trusted line across to the next, for its line to be believed. */
const BEARING = { length: 1.05, share: 0.86, ends: 0.72, contrast: 0.3 };
/** The same of a piece no longer than so many heights of a character: a stroke and some grain are as long. Strokes are darker than rules, and others cross them. */
const SHORT = { length: 2.6, share: 0.88, contrast: 0.4, darkest: 1.8, darkestCrowded: 1.4, crowded: 0.3 };
/** Strokes of characters above each other make no more pieces of one line. */
const STROKES = 2;
/** The same of a piece that runs on beyond the last line across: a row that a page break cuts, a table without sides. */
const OPEN = { length: 2, share: 0.93 };
/** What a piece needs of a line at which others end, one below the other: strokes of characters have no such place. It may be as faint as it likes. */
const EDGE = { lines: 3, near: 0.4, share: 0.6, ends: 0.4 };
const ROUNDS = 5;

/**
 * Leaves out lines that strokes of characters made. A rule has somewhere a piece that reaches from one rule to the next; a stroke
 * only reaches from another stroke to the next. So the long rows are trusted first, then columns between them, then rows between these.
 */
export function trusted(frame: Frame, across: WallEvidence, down: WallEvidence, characterHeight: number): Frame {
	const usual = { rows: usualContrast(frame.rows), columns: usualContrast(frame.columns) };
	const darkest = Math.max(usual.rows, usual.columns);
	const long = frame.rows.filter((line) =>
		line.ridges.some(
			({ from, to, share, contrast }) =>
				to - from >= LONG.length * characterHeight && share >= LONG.share && contrast >= BEARING.contrast * usual.rows,
		),
	);
	let rows = long.length > 0 ? long : frame.rows;
	let columns: Line[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const before = rows.length + columns.length;
		const [knownRows, bearing] = [
			rows,
			(line: Line) => isBorneOut(line, knownRows, down, { usual: usual.columns, darkest }, characterHeight),
		];
		columns = frame.columns.filter(bearing);
		const knownColumns = columns;
		rows = frame.rows.filter(
			(line) =>
				long.includes(line) || isBorneOut(line, knownColumns, across, { usual: usual.rows, darkest }, characterHeight),
		);
		if (rows.length + columns.length === before) break;
	}
	return { rows, columns };
}

/** How dark the rules of a direction are, longer ones counting more. */
function usualContrast(lines: readonly Line[]): number {
	const ridges = lines.flatMap((line) => line.ridges).sort((a, b) => a.contrast - b.contrast);
	let left = ridges.reduce((sum, { from, to }) => sum + to - from, 0) / 2;
	for (const { from, to, contrast } of ridges) {
		left -= to - from;
		if (left <= 0) return contrast;
	}
	return 0;
}

function isBorneOut(
	line: Line,
	crossing: readonly Line[],
	evidence: WallEvidence,
	{ usual, darkest }: { usual: number; darkest: number },
	characterHeight: number,
): boolean {
	const cuts = cutsAlong(line, crossing, characterHeight);
	const isEdge = isWhereOthersEnd(line, crossing, characterHeight);
	let perhapsStrokes = 0;
	const isSure = cuts.slice(1).some((end, index) => {
		const start = cuts[index] as (typeof cuts)[number];
		const isOpen = start.isOpen || end.isOpen;
		if (end.at - start.at < (isOpen ? OPEN : BEARING).length * characterHeight) return false;
		const middle = (start.at + end.at) / 2;
		// Where no ridge was followed there is hardly a rule.
		if (!line.ridges.some(({ from, to }) => from <= middle && middle <= to)) return false;
		const { share, ends, contrast, crowded } = evidence.between(start.at + 2, end.at - 2, (along) =>
			lineAt(line, along),
		);
		if (isEdge && !isOpen && share >= EDGE.share && ends >= EDGE.ends) return true;
		const needed = isOpen ? OPEN : end.at - start.at < SHORT.length * characterHeight ? SHORT : BEARING;
		const least = needed === SHORT ? SHORT.contrast : BEARING.contrast;
		if (share < needed.share || ends < BEARING.ends || contrast < least * usual) return false;
		const isDark = contrast > (crowded > SHORT.crowded ? SHORT.darkestCrowded : SHORT.darkest) * darkest;
		if (needed !== SHORT || !isDark) return true;
		perhapsStrokes++;
		return false;
	});
	return isSure || perhapsStrokes > STROKES;
}

/** Do lines across, more of them than not, begin or end at this one? */
function isWhereOthersEnd(line: Line, crossing: readonly Line[], characterHeight: number): boolean {
	const met = crossing.filter(({ at }) => line.from - characterHeight <= at && at <= line.to + characterHeight);
	const near = EDGE.near * characterHeight;
	const ending = met.filter(({ from, to }) => Math.abs(from - line.at) <= near || Math.abs(to - line.at) <= near);
	return ending.length >= EDGE.lines && 2 * ending.length > met.length;
}
