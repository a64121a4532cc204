import type { Rule } from '../source/types';
import { TOLERANCES, type Tolerances } from './tolerances';

/** Rules at the same coordinate: `at` is y for horizontal and x for vertical ones; `spans` run along the other axis. */
export interface RuleLine {
	at: number;
	from: number;
	to: number;
}

export interface RuleLines {
	/** Usual height of the page's characters. */
	unit: number;
	horizontal: RuleLine[];
	vertical: RuleLine[];
}

/**
 * Merges collinear pieces into whole lines. Pieces of a dashed rule lie closer together than the snap distance.
 * @param unit usual height of the page's characters
 */
export function mergeRules(rules: readonly Rule[], unit: number, tolerances: Tolerances = TOLERANCES): RuleLines {
	const horizontal: RuleLine[] = [];
	const vertical: RuleLine[] = [];
	for (const rule of rules) {
		if (rule.y0 === rule.y1) horizontal.push({ at: rule.y0, from: rule.x0, to: rule.x1 });
		else vertical.push({ at: rule.x0, from: rule.y0, to: rule.y1 });
	}
	const snap = tolerances.snap * unit;
	return { unit, horizontal: merge(horizontal, snap), vertical: merge(vertical, snap) };
}

/** Of more pieces than this, one beside the other, nobody looks for the widest gap. */
const MAX_COMPARED = 400;

function merge(pieces: RuleLine[], snap: number): RuleLine[] {
	pieces.sort((a, b) => a.at - b.at);
	const merged: RuleLine[] = [];
	for (let start = 0; start < pieces.length;) {
		let end = start + 1;
		while (end < pieces.length && atOf(pieces, end) - atOf(pieces, end - 1) <= snap) end++;
		if (end - start > MAX_COMPARED)
			for (end = start + 1; end < pieces.length && atOf(pieces, end) - atOf(pieces, start) <= snap;) end++;
		for (const together of parted(pieces.slice(start, end), snap))
			merged.push(...joinSpans(together, together.reduce((sum, { at }) => sum + at, 0) / together.length, snap));
		start = end;
	}
	return merged;
}

function atOf(pieces: readonly RuleLine[], index: number): number {
	return (pieces[index] as RuleLine).at;
}

/**
 * Parts sorted pieces into lines none of which is wider than the snap distance. The widest gap parts first: the edge of
 * another table may lie beside the two edges of a cell and its neighbour.
 */
function parted(pieces: RuleLine[], snap: number): RuleLine[][] {
	const last = pieces.length - 1;
	if (atOf(pieces, last) - atOf(pieces, 0) <= snap) return [pieces];
	let cut = 1;
	for (let index = 2; index <= last; index++)
		if (atOf(pieces, index) - atOf(pieces, index - 1) > atOf(pieces, cut) - atOf(pieces, cut - 1)) cut = index;
	return [...parted(pieces.slice(0, cut), snap), ...parted(pieces.slice(cut), snap)];
}

function joinSpans(pieces: RuleLine[], at: number, snap: number): RuleLine[] {
	pieces.sort((a, b) => a.from - b.from);
	const joined: RuleLine[] = [];
	for (const { from, to } of pieces) {
		const last = joined[joined.length - 1];
		if (last && from - last.to <= snap) last.to = Math.max(last.to, to);
		else joined.push({ at, from, to });
	}
	return joined;
}

/** Lines that cross or touch each other, directly or through others: the frame of one table each. */
export function connectedFrames(lines: RuleLines, tolerances: Tolerances = TOLERANCES): RuleLines[] {
	const { unit } = lines;
	const snap = tolerances.snap * unit;
	const all = [
		...lines.horizontal.map((line) => ({ line, horizontal: true })),
		...lines.vertical.map((line) => ({ line, horizontal: false })),
	];
	const parent = all.map((_, index) => index);
	const find = (index: number): number => {
		while (parent[index] !== index) {
			parent[index] = parent[parent[index] as number] as number;
			index = parent[index] as number;
		}
		return index;
	};
	const firstVertical = lines.horizontal.length;
	// Horizontal lines are sorted by y, so a vertical line meets a run of them.
	const ys = lines.horizontal.map((line) => line.at);
	lines.vertical.forEach((vertical, offset) => {
		for (let index = lowerBound(ys, vertical.from - snap); index < ys.length; index++) {
			const horizontal = lines.horizontal[index] as RuleLine;
			if (horizontal.at > vertical.to + snap) break;
			if (horizontal.from - snap <= vertical.at && vertical.at <= horizontal.to + snap)
				parent[find(index)] = find(firstVertical + offset);
		}
	});
	const frames = new Map<number, RuleLines>();
	all.forEach(({ line, horizontal }, index) => {
		const root = find(index);
		const frame = frames.get(root) ?? { unit, horizontal: [], vertical: [] };
		frames.set(root, frame);
		(horizontal ? frame.horizontal : frame.vertical).push(line);
	});
	return [...frames.values()];
}

/** @returns the first index whose value is at least `value` in a sorted array. */
export function lowerBound(sorted: readonly number[], value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
