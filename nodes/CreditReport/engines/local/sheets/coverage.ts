import type { Box, Page } from '../source/types';

/** Steps into which a side of a sheet is parted to find where nothing is printed. */
const STEPS = 400;
/** A line longer than this part of its sheet is a frame around everything, and parts nothing. */
const FRAME = 0.9;
/** At the head and foot of a sheet the program that made it may print its own number or address, across everything. */
const MARGIN = 0.035;

/** A stretch without anything printed, as parts of the side of a sheet. */
export interface Gap {
	from: number;
	to: number;
}

/** Where on a sheet something is printed, seen from below and from the side. */
export interface Coverage {
	/** White bands from top to bottom, left to right. */
	vertical: Gap[];
	/** White bands from side to side, top to bottom. */
	horizontal: Gap[];
	/** From the first to the last line, those at the very head and foot among them. */
	lines: Gap;
	/** Height of the usual character as a part of the width of the sheet. */
	size: number;
	/** Width by height. */
	aspect: number;
	characters: number;
}

export function coverageOf({ glyphs, rules, width, height }: Page): Coverage {
	const across = new Uint8Array(STEPS);
	const down = new Uint8Array(STEPS);
	const heights: number[] = [];
	const body = glyphs.filter(({ y0, y1 }) => y1 > MARGIN * height && y0 < (1 - MARGIN) * height);
	for (const glyph of body) {
		cover(across, glyph.x0 / width, glyph.x1 / width);
		cover(down, glyph.y0 / height, glyph.y1 / height);
		heights.push(glyph.y1 - glyph.y0);
	}
	for (const rule of rules) coverRule(rule, across, down, width, height);
	heights.sort((a, b) => a - b);
	return {
		vertical: gapsIn(across),
		horizontal: gapsIn(down),
		lines: {
			from: Math.min(...glyphs.map(({ y0 }) => y0)) / height,
			to: Math.max(...glyphs.map(({ y1 }) => y1)) / height,
		},
		size: (heights[heights.length >> 1] ?? 0) / width,
		aspect: width / height,
		characters: body.length,
	};
}

function coverRule({ x0, y0, x1, y1 }: Box, across: Uint8Array, down: Uint8Array, width: number, height: number): void {
	if (y0 === y1 && x1 - x0 < FRAME * width) cover(across, x0 / width, x1 / width);
	if (x0 === x1 && y1 - y0 < FRAME * height) cover(down, y0 / height, y1 / height);
}

function cover(side: Uint8Array, from: number, to: number): void {
	const last = Math.min(STEPS - 1, Math.floor(to * STEPS));
	for (let step = Math.max(0, Math.floor(from * STEPS)); step <= last; step++) side[step] = 1;
}

function gapsIn(side: Uint8Array): Gap[] {
	const gaps: Gap[] = [];
	let from = 0;
	for (let step = 0; step <= STEPS; step++) {
		if (step < STEPS && side[step] === 0) continue;
		if (step > from) gaps.push({ from: from / STEPS, to: step / STEPS });
		from = step + 1;
	}
	return gaps;
}

/** Furthest that the middle between two printed pages lies from where equal parts of the sheet meet. */
const OFF_CENTRE = 0.06;
/** Narrowest white between two printed pages, as a part of the sheet: their margins, made smaller with them. */
const NARROWEST = 0.008;

/** Is anything printed between the cuts before and behind a part? */
export function isPrinted(gaps: readonly Gap[], cuts: readonly number[], part: number): boolean {
	return printedIn(gaps, cuts, part) !== undefined;
}

/** From where to where something is printed between the cuts before and behind a part. */
function printedIn(gaps: readonly Gap[], cuts: readonly number[], part: number): Gap | undefined {
	const [from, to] = [cuts[part - 1] ?? 0, cuts[part] ?? 1];
	const first = gaps.find((gap) => gap.from <= from && gap.to > from);
	const last = gaps.find((gap) => gap.from < to && gap.to >= to);
	const printed = { from: first?.to ?? from, to: last?.from ?? to };
	return printed.from < printed.to ? printed : undefined;
}

/**
 * What is printed in `count` equal parts of a side, the parts of all sheets laid one over the other.
 * @returns the stretch from the beginning of a part, as parts of the whole side
 */
export function printOfParts(sheets: ReadonlyArray<readonly Gap[]>, count: number): Gap {
	const printed = sheets.flatMap((gaps) => {
		const cuts = cutsBetween(gaps, count) ?? [];
		return Array.from({ length: count }, (_, part) => ({
			stretch: printedIn(gaps, cuts, part),
			origin: part / count,
		})).flatMap(({ stretch, origin }) => (stretch ? [{ from: stretch.from - origin, to: stretch.to - origin }] : []));
	});
	return { from: Math.min(...printed.map(({ from }) => from)), to: Math.max(...printed.map(({ to }) => to)) };
}

/**
 * Where `count` equal parts of a side may be told apart.
 * @returns the cuts as parts of the side, or undefined where something is printed across one of them
 */
export function cutsBetween(gaps: readonly Gap[], count: number): number[] | undefined {
	const cuts: number[] = [];
	let last: Gap | undefined;
	for (let part = 1; part < count; part++) {
		const ideal = part / count;
		const reachable = gaps.filter(
			({ from, to }) => to - from >= NARROWEST && from <= ideal + OFF_CENTRE && to >= ideal - OFF_CENTRE,
		);
		// The one in the middle: a short page leaves more white above its page number than there is between two pages.
		const band =
			reachable.find(({ from, to }) => from <= ideal && to >= ideal) ??
			[...reachable].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
		// Where two cuts fall into one white band, the part between them is empty: as at the end of the last sheet, but nowhere else.
		if (!band || (band === last && band.to < 1 - NARROWEST && band.from > NARROWEST)) return undefined;
		last = band;
		const inner = NARROWEST / 2;
		cuts.push(Math.min(Math.max(ideal, band.from + inner), band.to - inner));
	}
	return cuts;
}
