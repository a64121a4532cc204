import { RULING } from './ruling';
import type { Box, Rule } from '../../types';

/** More filled boxes than this on a page make a drawing. */
const MAX_BOXES = 4_000;
/** Boxes side by side have this part of the lower one's height in common. */
const BESIDE = 0.5;
interface CellBox extends Box {
	/** Half the white space to the neighbours, where the line between the cells would run. */
	reachX: number;
	reachY: number;
	beside: boolean;
	group: CellBox[];
}

/**
 * The lines between cells that are drawn as filled boxes with a little space between them: the ground shows through where
 * the lines would be. Boxes that touch each other show no line; a shaded heading has no box beside it.
 *
 * @param unit usual height of the page's characters
 */
export function linesBetween(boxes: readonly Box[], unit: number): Rule[] {
	if (boxes.length < 2 || boxes.length > MAX_BOXES) return [];
	const cells = boxes.map((box): CellBox => {
		const cell: CellBox = { ...box, reachX: 0, reachY: 0, beside: false, group: [] };
		cell.group.push(cell);
		return cell;
	});
	const limit = RULING.gap * unit;
	facing(cells, limit, 'x0', 'x1', 'y0', 'y1', (a, b, gap) => {
		for (const cell of [a, b]) {
			cell.reachX = Math.max(cell.reachX, gap / 2);
			cell.beside ||= isRow(a, b, unit);
		}
	});
	facing(cells, limit, 'y0', 'y1', 'x0', 'x1', (a, b, gap) => {
		for (const cell of [a, b]) cell.reachY = Math.max(cell.reachY, gap / 2);
	});
	const groups = new Set(cells.map(({ group }) => group));
	return [...groups].filter((group) => group.some(({ beside }) => beside)).flatMap((group) => group.flatMap(sidesOf));
}

/** Do two boxes side by side begin and end at the same heights, as the cells of a row do? */
function isRow(a: Box, b: Box, unit: number): boolean {
	return Math.abs(a.y0 - b.y0) <= RULING.skew * unit && Math.abs(a.y1 - b.y1) <= RULING.skew * unit;
}

type Side = keyof Box;

/** Finds boxes that face each other across a gap, and joins their groups. */
function facing(
	cells: readonly CellBox[],
	limit: number,
	near: Side,
	far: Side,
	along0: Side,
	along1: Side,
	found: (a: CellBox, b: CellBox, gap: number) => void,
): void {
	const sorted = [...cells].sort((a, b) => a[near] - b[near]);
	const starts = sorted.map((cell) => cell[near]);
	for (const cell of cells) {
		for (
			let index = firstAbove(starts, cell[far]);
			index < sorted.length && (starts[index] as number) <= cell[far] + limit;
			index++
		) {
			const other = sorted[index] as CellBox;
			const shared = Math.min(cell[along1], other[along1]) - Math.max(cell[along0], other[along0]);
			if (shared < BESIDE * Math.min(cell[along1] - cell[along0], other[along1] - other[along0])) continue;
			found(cell, other, other[near] - cell[far]);
			join(cell, other);
		}
	}
}

function firstAbove(sorted: readonly number[], value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) <= value) low = middle + 1;
		else high = middle;
	}
	return low;
}

function join(a: CellBox, b: CellBox): void {
	if (a.group === b.group) return;
	const [larger, smaller] = a.group.length >= b.group.length ? [a.group, b.group] : [b.group, a.group];
	for (const cell of smaller) {
		larger.push(cell);
		cell.group = larger;
	}
}

function sidesOf({ x0, y0, x1, y1, reachX, reachY }: CellBox): Rule[] {
	const [left, right, top, bottom] = [x0 - reachX, x1 + reachX, y0 - reachY, y1 + reachY];
	return [
		{ x0: left, y0: top, x1: right, y1: top },
		{ x0: left, y0: bottom, x1: right, y1: bottom },
		{ x0: left, y0: top, x1: left, y1: bottom },
		{ x0: right, y0: top, x1: right, y1: bottom },
	];
}
