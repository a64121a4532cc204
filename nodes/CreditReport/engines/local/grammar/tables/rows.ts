import { nearestTitle, titlesUnder, widest, type Extent } from '../../layout/alignment';
import type { Line, Row } from '../../layout/types';
import { normaliseLabel, titleLabel } from '../labels';
import { Passage } from '../passage';

/** A cell as the grammar reads it. */
export interface PrintedCell {
	passage: Passage;
	/** Text in comparable form. */
	label: string;
	/** False for a cell that reaches down from a row above. */
	fresh: boolean;
	extent: Extent;
}

/** A table row as the grammar reads it: every cell that covers it, left to right. */
export interface PrintedRow {
	page: number;
	cells: PrintedCell[];
}

/** A column, by its title. */
type Titled = Pick<PrintedCell, 'extent'>;

export function printedRow(row: Row): PrintedRow {
	return {
		page: row.page,
		cells: row.cells.map((cell) => {
			const passage = new Passage(cell.lines);
			return { passage, label: labelOf(passage), fresh: cell.row === row.index, extent: cell };
		}),
	};
}

/** Marks around a title are no part of it, but may be all that a cell holds. */
function labelOf({ text }: Passage): string {
	return titleLabel(text) || normaliseLabel(text);
}

/** A line that may be the one cell of a row whose table has no vertical rules. */
export function loneRow(line: Line): PrintedRow {
	const passage = new Passage([line]);
	return { page: line.page, cells: [{ passage, label: labelOf(passage), fresh: true, extent: line }] };
}

/**
 * Lines up the cells of a row with columns: by position when there are as many, else each cell goes to the column under
 * whose title its centre lies.
 */
export function alignCells(cells: readonly PrintedCell[], columns: readonly Titled[]): Passage[] {
	const groups: PrintedCell[][] = columns.map(() => []);
	placesOf(cells, columns).forEach((at, index) => groups[at]?.push(cells[index] as PrintedCell));
	return groups.map((group) => {
		const fresh = group.filter((cell) => cell.fresh);
		return new Passage(
			fresh.flatMap((cell) => cell.passage.lines),
			widest(fresh.map(({ extent }) => extent)),
		);
	});
}

/** For each cell the column it stands under. */
export function placesOf(cells: readonly PrintedCell[], columns: readonly Titled[]): number[] {
	const titles = columns.map(({ extent }) => extent);
	return cells.map(({ extent }, index) => (cells.length === columns.length ? index : nearestTitle(extent, titles)));
}

/**
 * Does every cell with text have a column to itself? Cells of another table crowd under the same titles; codes may. A cell
 * that reaches over two columns may hold the values of both.
 */
export function isOneEach(cells: readonly PrintedCell[], columns: readonly Titled[]): boolean {
	if (reachOver(cells, columns)) return false;
	const places = placesOf(cells, columns).filter((_, index) => (cells[index]?.passage.text.length ?? 0) > 1);
	return new Set(places).size === places.length;
}

/** Does a cell with text reach over two columns or more? */
export function reachOver(cells: readonly PrintedCell[], columns: readonly Titled[]): boolean {
	const titles = columns.map(({ extent }) => extent);
	const isWide = ({ passage: { text }, extent }: PrintedCell): boolean =>
		text !== '' && !isDashes(text) && titlesUnder(extent, titles).length > 1;
	return cells.length !== columns.length && cells.some(isWide);
}

/** Two dashes, however they are printed: no data. */
export function isDashes(text: string): boolean {
	return /^[-—–－]{1,2}$/.test(text);
}
