import type { Glyph } from '../source/types';
import type { Line } from './types';
import { TOLERANCES, type Tolerances } from './tolerances';

/** Groups characters into lines by their baselines, top to bottom, each line left to right. */
export function linesOf(glyphs: readonly Glyph[], page: number, tolerances: Tolerances = TOLERANCES): Line[] {
	const sorted = inOrder(glyphs, 'base');
	const lines: Line[] = [];
	let current: Glyph[] = [];
	for (const glyph of sorted) {
		const first = current[0];
		if (first && glyph.base - first.base > tolerances.baseline * Math.min(heightOf(first), heightOf(glyph))) {
			lines.push(lineOf(current, page, tolerances));
			current = [];
		}
		current.push(glyph);
	}
	if (current.length > 0) lines.push(lineOf(current, page, tolerances));
	return lines;
}

function heightOf(glyph: Glyph): number {
	return glyph.y1 - glyph.y0 || 10;
}

/** Glyphs by one of their coordinates: the same list where they are in order already, as print nearly always is. */
function inOrder(glyphs: readonly Glyph[], coordinate: 'base' | 'x0'): readonly Glyph[] {
	for (let index = 1; index < glyphs.length; index++)
		if ((glyphs[index - 1] as Glyph)[coordinate] > (glyphs[index] as Glyph)[coordinate])
			return [...glyphs].sort((a, b) => a[coordinate] - b[coordinate]);
	return glyphs;
}

function lineOf(glyphs: readonly Glyph[], page: number, tolerances: Tolerances): Line {
	const [x0s, x1s, segments]: [number[], number[], number[]] = [[], [], [0]];
	let text = '';
	let [base, size] = [0, 0];
	let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
	let edge = Infinity;
	for (const glyph of inOrder(glyphs, 'x0')) {
		const height = heightOf(glyph);
		if (glyph.x0 - edge > tolerances.segment * height) segments.push(text.length);
		for (let unit = 0; unit < glyph.text.length; unit++) {
			x0s.push(glyph.x0);
			x1s.push(glyph.x1);
		}
		text += glyph.text;
		base = Math.max(base, glyph.base);
		size = Math.max(size, height);
		x0 = Math.min(x0, glyph.x0);
		x1 = Math.max(x1, glyph.x1);
		y0 = Math.min(y0, glyph.y0);
		y1 = Math.max(y1, glyph.y1);
		edge = glyph.x1;
	}
	return { page, text, x0s, x1s, segments, base, size, x0, y0, x1, y1 };
}

/** The part of a line between two offsets, as a line of its own. */
export function sliceLine(line: Line, from: number, to: number): Line {
	const x0s = line.x0s.slice(from, to);
	const x1s = line.x1s.slice(from, to);
	return {
		...line,
		text: line.text.slice(from, to),
		x0s,
		x1s,
		x0: Math.min(...x0s),
		x1: Math.max(...x1s),
		segments: [0, ...line.segments.filter((at) => at > from && at < to).map((at) => at - from)],
	};
}

/**
 * What is left of a line when characters of parts cut from it are taken away; parts of other lines take nothing.
 * @param isTaken by part and offset in it
 */
export function withoutParts(
	line: Line,
	parts: readonly Line[],
	isTaken: (part: number, at: number) => boolean,
): string {
	const taken = new Set<number>();
	parts.forEach((part, index) => {
		if (part.page !== line.page || part.base !== line.base) return;
		part.x0s.forEach((x0, at) => isTaken(index, at) && taken.add(x0));
	});
	return [...line.text].filter((_, index) => !taken.has(line.x0s[index] as number)).join('');
}

/** The segments of a line as lines of their own. */
export function segmentsOf(line: Line): Line[] {
	if (line.segments.length === 1) return [line];
	return line.segments.map((from, index) => sliceLine(line, from, line.segments[index + 1] ?? line.text.length));
}

/** Parts a line at white space wider than `gap` times its character height. */
export function splitLine(line: Line, gap: number): Line[] {
	const cuts = [0];
	for (let at = 1; at < line.text.length; at++) {
		if ((line.x0s[at] as number) - (line.x1s[at - 1] as number) > gap * line.size) cuts.push(at);
	}
	return cuts.length === 1
		? [line]
		: cuts.map((from, index) => sliceLine(line, from, cuts[index + 1] ?? line.text.length));
}

/**
 * Lines read as columns without rules whose texts wrap side by side.
 * @returns the lines of each column, or undefined when a part of a lower line stands under no part of the upper one
 */
export function wrappedColumns(
	upper: Line,
	lower: readonly Line[],
	tolerances: Tolerances = TOLERANCES,
): Line[][] | undefined {
	const tops = segmentsOf(upper);
	const rest = lower.flatMap((line) => segmentsOf(line).flatMap((part) => cutUnder(part, tops, tolerances)));
	const columns = tops.map((segment) => [
		segment,
		...rest.filter((part) => Math.abs(part.x0 - segment.x0) <= upper.size),
	]);
	return columns.length > 1 && columns.flat().length === columns.length + rest.length ? columns : undefined;
}

/** Parts a line where columns begin, even if the text of one column fills the way to the next. */
function cutUnder(line: Line, tops: readonly Line[], tolerances: Tolerances): Line[] {
	const begins = (at: number): boolean => {
		const x = line.x0s[at] as number;
		const tolerance =
			x - (line.x1s[at - 1] as number) > tolerances.touching * line.size ? tolerances.touching : tolerances.aligned;
		return tops.some((top) => Math.abs(x - top.x0) <= tolerance * line.size);
	};
	const cuts = [0, ...Array.from({ length: line.text.length - 1 }, (_, index) => index + 1).filter(begins)];
	return cuts.length === 1
		? [line]
		: cuts.map((from, index) => sliceLine(line, from, cuts[index + 1] ?? line.text.length));
}
