import { cornersOf } from '../layout/furniture';
import { pageNumberIn } from '../layout/pageNumbers';
import { isTable, type PageLayout } from '../layout/types';
import { cutsBetween, isPrinted, type Coverage, type Gap } from './coverage';
import type { Imposition } from './types';

/** What a sheet tells of the printed pages on it. */
export interface SheetSigns extends Coverage {
	/** Page numbers on it, by their centre as parts of the sheet. */
	numbers: Array<{ x: number; y: number; number: number }>;
}

/** Sheets read in vain cost time: only where letters are small for the sheet, or it lies on its side, is it looked at at all. */
const SMALL_TYPE = 0.0125;
const SIDEWAYS = 1.05;
/** Characters of a sheet that can bear witness. */
const ENOUGH = 80;
const MAX_COLUMNS = 4;
const MAX_ROWS = 4;
/** Width by height of a printed page with the margin its part of the sheet leaves around it. */
const PAGE_ASPECT = { least: 0.5, most: 1.2, usual: 0.707 };
/** Height of the usual character by width of the printed page: below and above no report is set. */
const PAGE_TYPE = { least: 0.009, most: 0.03 };
/** Two page numbers stand at the same place of their pages when they are no further apart than this part of the sheet. */
const SAME_PLACE = 0.02;

/** May this sheet hold more than one printed page? A cheap sign, to spare other files the closer look. */
export function mayBeShared({ size, aspect, characters }: Coverage): boolean {
	return characters > 0 && (aspect > SIDEWAYS || size < SMALL_TYPE);
}

/** @param layout of the sheet as if it were one page */
export function signsOf(coverage: Coverage, layout: PageLayout): SheetSigns {
	const numbers = layout.items.flatMap((item) => {
		if (isTable(item)) return [];
		return cornersOf(item).flatMap((corner) => {
			const read = pageNumberIn(corner.text);
			return read ? [{ x: (corner.x0 + corner.x1) / 2 / layout.width, y: (corner.y0 + corner.y1) / 2 / layout.height, number: read.number }] : [];
		});
	});
	return { ...coverage, numbers };
}

/**
 * Decides how many printed pages the sheets of a file hold: where white bands part every sheet into equal parts of the shape
 * of a page, in type that is small for the sheet and right for such a part. Rows alone (one page above the other) need page
 * numbers in each part besides, since white between paragraphs parts any page.
 * @returns undefined for one page a sheet
 */
export function impositionOf(sheets: readonly SheetSigns[]): Imposition | undefined {
	const witnesses = sheets.filter(({ characters }) => characters >= ENOUGH);
	if (witnesses.length === 0) return undefined;
	const columns = largest(MAX_COLUMNS, (count) => areParted(witnesses.map(({ vertical }) => vertical), count));
	const candidates: Array<Imposition & { score: number }> = [];
	for (let rows = 1; rows <= MAX_ROWS; rows++) {
		if (columns * rows === 1 || !canHaveRows(witnesses.map(({ horizontal }) => horizontal), rows, columns)) continue;
		const isNumbered = areNumbersRepeated(witnesses, { columns, rows });
		if (columns === 1 ? !isNumbered : !hasShapeOfPages(witnesses, { columns, rows }, isNumbered)) continue;
		candidates.push({ columns, rows, score: (isNumbered ? 10 : 0) - Math.abs(Math.log(aspectOf(witnesses, { columns, rows }) / PAGE_ASPECT.usual)) });
	}
	const [best] = candidates.sort((a, b) => b.score - a.score);
	return best && { columns: best.columns, rows: best.rows };
}

/**
 * Can every sheet be parted so, and is there something in the first part and at least one more? Later parts may be empty:
 * the pages of a report seldom fill the last sheet.
 */
function areParted(sheets: ReadonlyArray<readonly Gap[]>, count: number): boolean {
	const cuts = sheets.map((gaps) => cutsBetween(gaps, count));
	if (cuts.includes(undefined)) return false;
	const printed = Array.from({ length: count }, (_, part) => sheets.some((gaps, index) => isPrinted(gaps, cuts[index] ?? [], part)));
	return printed[0] === true && printed.filter(Boolean).length > 1;
}

/** Beside columns even a single row of pages may fill the upper part of a sheet only. */
function canHaveRows(sheets: ReadonlyArray<readonly Gap[]>, rows: number, columns: number): boolean {
	return columns === 1 ? areParted(sheets, rows) : sheets.every((gaps) => cutsBetween(gaps, rows) !== undefined);
}

function largest(most: number, holds: (count: number) => boolean): number {
	for (let count = most; count > 1; count--) if (holds(count)) return count;
	return 1;
}

function aspectOf(sheets: readonly SheetSigns[], { columns, rows }: Imposition): number {
	return ((sheets[0]?.aspect ?? 1) * rows) / columns;
}

/** @param isNumbered page numbers vouch for type of any size */
function hasShapeOfPages(sheets: readonly SheetSigns[], imposition: Imposition, isNumbered: boolean): boolean {
	const aspect = aspectOf(sheets, imposition);
	const types = sheets.map(({ size }) => size * imposition.columns).sort((a, b) => a - b);
	const type = types[types.length >> 1] ?? 0;
	return aspect >= PAGE_ASPECT.least && aspect <= PAGE_ASPECT.most && (isNumbered || (type >= PAGE_TYPE.least && type <= PAGE_TYPE.most));
}

/** Do sheets print different page numbers at the same place of each part? */
function areNumbersRepeated(sheets: readonly SheetSigns[], { columns, rows }: Imposition): boolean {
	const repeated = sheets.filter(({ numbers }) => {
		const found = new Map<string, Set<number>>();
		const cells = new Map<string, Set<string>>();
		for (const { x, y, number } of numbers) {
			const [column, row] = [Math.floor(x * columns), Math.floor(y * rows)];
			const place = `${Math.round((x * columns - column) / columns / SAME_PLACE)} ${Math.round((y * rows - row) / rows / SAME_PLACE)}`;
			found.set(place, (found.get(place) ?? new Set()).add(number));
			cells.set(place, (cells.get(place) ?? new Set()).add(`${column} ${row}`));
		}
		const full = [...found].some(([place, values]) => {
			const own = [...(cells.get(place) ?? [])].map((cell) => cell.split(' ').map(Number));
			const differ = (axis: 0 | 1) => new Set(own.map((cell) => cell[axis])).size;
			return values.size > 1 && values.size === own.length && (columns === 1 || differ(0) > 1) && (columns > 1 || differ(1) > 1);
		});
		return full;
	});
	return repeated.length > 0 && repeated.length >= (sheets.length - 1) / 2;
}
