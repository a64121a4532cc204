import { centreAt, type Ridge } from './ridges';

/** Ridges nearer to each other across than this, in heights of a character, are one line: double and thick rules. */
const SAME_LINE = 0.28;
/** Lines touch when they end no farther from each other. */
const TOUCH = 0.3;
/** Shorter than this, between two others, it is a stroke: a row with text in it is taller, a column wider. */
const BOTH_ENDS = 1.12;
/** The longest row of a table. */
const WIDTH = 3.5;
/** A rule that meets others at one end only, or nowhere, is at least so long: strokes of characters are not. */
const ONE_END = 3.2;
const NO_END = 8;
/** And there without gaps: the lowest strokes of a row of characters are not. */
const UNBROKEN = 0.95;

/** A ruling line of a table, found in pieces: they lie behind one another. */
export interface Line {
	/** Usual place across. */
	at: number;
	ridges: Ridge[];
	from: number;
	to: number;
}

/** Lines that touch each other. `rows` run from left to right, `columns` from top to bottom. */
export interface Frame {
	rows: Line[];
	columns: Line[];
}

/** Where a line is at some pixel of its length, also between its pieces. */
export function lineAt({ ridges }: Line, along: number): number {
	let [before, after]: [Ridge | undefined, Ridge | undefined] = [undefined, undefined];
	for (const ridge of ridges) {
		if (ridge.from <= along && along <= ridge.to) return centreAt(ridge, along);
		if (ridge.to < along && (!before || ridge.to > before.to)) before = ridge;
		if (ridge.from > along && (!after || ridge.from < after.from)) after = ridge;
	}
	if (before && after) {
		const [start, end] = [centreAt(before, before.to), centreAt(after, after.from)];
		return start + ((end - start) * (along - before.to)) / (after.from - before.to);
	}
	const nearest = before ?? after;
	return nearest ? centreAt(nearest, along) : 0;
}

/** Where a line is cut by lines that cross it. */
export interface Cut {
	/** Where along the line. */
	at: number;
	/** Usual place of the line that cuts it: walls end there. */
	wall: number;
	/** The line ends here, and no other crosses it. */
	isOpen: boolean;
}

/** Lines that run on beyond the last one across them by more heights of a character leave a row or column open. */
export const OVERHANG = 0.5;

/** Cuts of a line, in order; its own ends are among them where it runs on beyond the lines across, or where there are none. */
export function cutsAlong(line: Line, crossing: readonly Line[], characterHeight: number): Cut[] {
	const overhang = OVERHANG * characterHeight;
	const cuts: Cut[] = crossing.map((other) => ({ at: lineAt(other, line.at), wall: other.at, isOpen: false }));
	const [first, last] = [cuts[0], cuts[cuts.length - 1]];
	if (!first || line.from < first.at - overhang) cuts.unshift({ at: line.from, wall: line.from, isOpen: true });
	if (!last || line.to > last.at + overhang) cuts.push({ at: line.to, wall: line.to, isOpen: true });
	return cuts;
}

/**
 * Leaves out strokes of characters, which touch no rules, and joins what touches to frames.
 * @param across ridges that run from left to right
 * @param down ridges that run from top to bottom: their places along are y, across x
 */
export function framesOf(across: readonly Ridge[], down: readonly Ridge[], characterHeight: number): Frame[] {
	const touch = TOUCH * characterHeight;
	let rows = [...across];
	let columns = [...down];
	for (let round = 0; round < 2; round++) {
		columns = columns.filter((ridge) => isRule(ridge, rows, touch, characterHeight));
		rows = rows.filter((ridge) => isRule(ridge, columns, touch, characterHeight, NO_END));
	}
	const parents = [...rows, ...columns].map((_, index) => index);
	const rootOf = (index: number): number => {
		let root = index;
		while (parents[root] !== root) root = parents[root] as number;
		parents[index] = root;
		return root;
	};
	columns.forEach((column, index) => {
		for (let row = 0; row < rows.length; row++)
			if (meets(column, rows[row] as Ridge, touch)) parents[rootOf(row)] = rootOf(rows.length + index);
	});
	const frames = new Map<number, { rows: Ridge[]; columns: Ridge[] }>();
	[...rows, ...columns].forEach((ridge, index) => {
		const root = rootOf(index);
		const frame = frames.get(root) ?? { rows: [], columns: [] };
		frames.set(root, frame);
		(index < rows.length ? frame.rows : frame.columns).push(ridge);
	});
	return [...frames.values()]
		.filter((frame) => frame.rows.some(({ from, to }) => to - from >= WIDTH * characterHeight))
		.map((frame) => ({
			rows: linesOf(frame.rows, SAME_LINE * characterHeight),
			columns: linesOf(frame.columns, SAME_LINE * characterHeight),
		}));
}

function meets(one: Ridge, other: Ridge, touch: number): boolean {
	const place = centreAt(one, centreAt(other, other.from));
	if (place < other.from - touch || place > other.to + touch) return false;
	const cross = centreAt(other, place);
	return one.from - touch <= cross && cross <= one.to + touch;
}

/** Does one ridge end at another? */
function endsAt(along: number, across: number, others: readonly Ridge[], touch: number): boolean {
	return others.some(
		(other) =>
			other.from - touch <= across && across <= other.to + touch && Math.abs(centreAt(other, across) - along) <= touch,
	);
}

function isRule(
	ridge: Ridge,
	others: readonly Ridge[],
	touch: number,
	characterHeight: number,
	alone?: number,
): boolean {
	const length = ridge.to - ridge.from;
	if (length < BOTH_ENDS * characterHeight) return false;
	if (alone !== undefined && length >= alone * characterHeight && ridge.share >= UNBROKEN) return true;
	const start = endsAt(ridge.from, centreAt(ridge, ridge.from), others, touch);
	const end = endsAt(ridge.to, centreAt(ridge, ridge.to), others, touch);
	if (start && end) return true;
	if (length < ONE_END * characterHeight) return false;
	return start || end || others.some((other) => meets(ridge, other, touch));
}

/** Joins what lies behind one another: the longest first, the others to the line they go on. */
function linesOf(ridges: readonly Ridge[], near: number): Line[] {
	const lines: Line[] = [];
	for (const ridge of [...ridges].sort((a, b) => b.to - b.from - (a.to - a.from))) {
		const middle = (ridge.from + ridge.to) / 2;
		const place = centreAt(ridge, middle);
		let best: Line | undefined;
		let distance = near;
		for (const line of lines) {
			const apart = Math.abs(lineAt(line, middle) - place);
			if (apart <= distance) [best, distance] = [line, apart];
		}
		if (best) best.ridges.push(ridge);
		else lines.push({ at: 0, ridges: [ridge], from: 0, to: 0 });
	}
	for (const line of lines) {
		let [sum, weight] = [0, 0];
		for (const ridge of line.ridges) {
			for (const place of ridge.path) sum += place;
			weight += ridge.path.length;
		}
		line.at = sum / weight;
		line.from = Math.min(...line.ridges.map(({ from }) => from));
		line.to = Math.max(...line.ridges.map(({ to }) => to));
	}
	return lines.sort((a, b) => a.at - b.at);
}
