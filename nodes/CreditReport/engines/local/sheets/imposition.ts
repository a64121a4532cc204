import { cornersOf } from '../layout/furniture';
import { pageNumberIn } from '../layout/pageNumbers';
import { isTable, type PageLayout } from '../layout/types';
import { cutsBetween, isPrinted, printOfParts, type Coverage, type Gap } from './coverage';
import type { Imposition } from './types';

/** What a sheet tells of the printed pages on it. */
export interface SheetSigns extends Coverage {
	/** Page numbers on it, by their centre as parts of the sheet. */
	numbers: Array<{ x: number; y: number; number: number }>;
}

/** Sheets read in vain cost time: only where letters are small for the sheet, or it lies on its side, is it looked at at all. */
const SMALL_TYPE = 0.0138;
const SIDEWAYS = 1.05;
/** Characters of a sheet that can bear witness. */
const ENOUGH = 80;
const MAX_COLUMNS = 4;
const MAX_ROWS = 4;
/** Pages on a sheet without end: no report has more. */
const MAX_ROLL = 500;
/** Pages one below the other on a sheet without end are no flatter than this, by the width of the sheet. */
const FLATTEST = 0.7;
/** Width by height of a printed page with the margin its part of the sheet leaves around it. */
const PAGE_ASPECT = { least: 0.5, most: 1.2, usual: 0.707 };
/** The same of what is printed on it, where pages are placed far apart. */
const PRINT_ASPECT = { least: 0.45, most: 0.9, usual: 0.63 };
/** Height of the usual character by width of the printed page: below and above no report is set. */
const PAGE_TYPE = { least: 0.009, most: 0.03 };
/** The printed part of the width of a page. */
const PRINTED = 0.8;
/** With less of its height printed a part of a sheet is cut to its print; a page alone on its sheet, with less of both sides. */
const LOOSE = 0.7;
/** Two page numbers stand at the same place of their pages when they are no further apart than this part of the sheet. */
const SAME_PLACE = 0.02;

/** Higher by its width, a sheet is a roll: pages hang one below the other. */
const ROLL = 1.6;

/** May this sheet hold more than one printed page? A cheap sign, to spare other files the closer look. */
export function mayBeShared({ size, aspect, characters }: Coverage): boolean {
	return characters > 0 && (aspect > SIDEWAYS || aspect < 1 / ROLL || size < SMALL_TYPE);
}

/** @param layout of the sheet as if it were one page */
export function signsOf(coverage: Coverage, layout: PageLayout): SheetSigns {
	const numbers = layout.items.flatMap((item) => {
		if (isTable(item)) return [];
		return cornersOf(item).flatMap((corner) => {
			const read = pageNumberIn(corner.text);
			return read
				? [
						{
							x: (corner.x0 + corner.x1) / 2 / layout.width,
							y: (corner.y0 + corner.y1) / 2 / layout.height,
							number: read.number,
						},
					]
				: [];
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
	const columns = largest(MAX_COLUMNS, (count) =>
		areParted(
			witnesses.map(({ vertical }) => vertical),
			count,
		),
	);
	const candidates: Array<Imposition & { score: number }> = [];
	const mostRows = Math.min(MAX_ROLL, Math.max(MAX_ROWS, Math.floor(1 / (FLATTEST * (witnesses[0]?.aspect ?? 1)))));
	for (let rows = 1; rows <= mostRows; rows++) {
		if (
			columns * rows === 1 ||
			!canHaveRows(
				witnesses.map(({ horizontal }) => horizontal),
				rows,
				columns,
			)
		)
			continue;
		const isNumbered = areNumbersRepeated(witnesses, { columns, rows });
		const distance =
			columns === 1 && !isNumbered ? undefined : distanceFromPages(witnesses, { columns, rows }, isNumbered);
		if (distance !== undefined) candidates.push({ columns, rows, score: (isNumbered ? 10 : 0) - distance });
	}
	const [best] = candidates.sort((a, b) => b.score - a.score);
	const found = { columns: best?.columns ?? 1, rows: best?.rows ?? 1 };
	const print = printOf(sheets, found);
	return print ? { ...found, print } : best && found;
}

/** Where the print lies in the parts of the sheets, when they are much larger than it: what is head and foot of a page follows from the print. */
function printOf(sheets: readonly SheetSigns[], { columns, rows }: Imposition): Imposition['print'] {
	const x = printOfParts(
		sheets.map(({ vertical }) => vertical),
		columns,
	);
	const body = printOfParts(
		sheets.map(({ horizontal }) => horizontal),
		rows,
	);
	// What a program prints at the edges of the sheets is not to be cut off.
	const y = {
		from: Math.min(body.from, ...sheets.map(({ lines }) => lines.from)),
		to: Math.max(body.to, ...sheets.map(({ lines }) => lines.to - (rows - 1) / rows)),
	};
	const isLoose = (y.to - y.from) * rows < LOOSE && (columns * rows > 1 || x.to - x.from < LOOSE);
	return isLoose ? { x, y } : undefined;
}

/**
 * Can every sheet be parted so, and is there something in the first part and at least one more? Later parts may be empty:
 * the pages of a report seldom fill the last sheet.
 */
function areParted(sheets: ReadonlyArray<readonly Gap[]>, count: number): boolean {
	const cuts = sheets.map((gaps) => cutsBetween(gaps, count));
	if (cuts.includes(undefined)) return false;
	const printed = Array.from({ length: count }, (_, part) =>
		sheets.some((gaps, index) => isPrinted(gaps, cuts[index] ?? [], part)),
	);
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

/**
 * How far the parts of the sheets, or what is printed in them, are from the shape of a page.
 * @param isNumbered page numbers vouch for type of any size
 * @returns undefined where neither is like a page
 */
function distanceFromPages(
	sheets: readonly SheetSigns[],
	imposition: Imposition,
	isNumbered: boolean,
): number | undefined {
	const sizes = sheets.map(({ size }) => size).sort((a, b) => a - b);
	const type = sizes[sizes.length >> 1] ?? 0;
	const isSetAsPage = (width: number): boolean =>
		isNumbered || (type / width >= PAGE_TYPE.least && type / width <= PAGE_TYPE.most);
	const [x, y] = [
		printOfParts(
			sheets.map(({ vertical }) => vertical),
			imposition.columns,
		),
		printOfParts(
			sheets.map(({ horizontal }) => horizontal),
			imposition.rows,
		),
	];
	const shapes = [
		{ aspect: aspectOf(sheets, imposition), limits: PAGE_ASPECT, width: 1 / imposition.columns, doubt: 0 },
		{
			aspect: ((sheets[0]?.aspect ?? 1) * (x.to - x.from)) / (y.to - y.from),
			limits: PRINT_ASPECT,
			width: (x.to - x.from) / PRINTED,
			doubt: 0.5,
		},
	];
	const distances = shapes
		.filter(({ aspect, limits, width }) => aspect >= limits.least && aspect <= limits.most && isSetAsPage(width))
		.map(({ aspect, limits, doubt }) => doubt + Math.abs(Math.log(aspect / limits.usual)));
	return distances.length > 0 ? Math.min(...distances) : imposition.columns === 1 && isNumbered ? 1 : undefined;
}

/** Would a part of the sheet have several numbers of pages, and so be several pages? */
function isCrowded(numbers: SheetSigns['numbers'], { columns, rows }: Imposition): boolean {
	const found = new Map<string, number>();
	return numbers.some(({ x, y, number }) => {
		const cell = `${Math.floor(x * columns)} ${Math.floor(y * rows)}`;
		const other = found.get(cell);
		found.set(cell, number);
		return other !== undefined && other !== number;
	});
}

/** Do sheets print different page numbers at the same place of each part? */
function areNumbersRepeated(sheets: readonly SheetSigns[], { columns, rows }: Imposition): boolean {
	const repeated = sheets.filter(({ numbers }) => {
		if (isCrowded(numbers, { columns, rows })) return false;
		const found = new Map<string, Set<number>>();
		const cells = new Map<string, Set<string>>();
		for (const { x, y, number } of numbers) {
			const [column, row] = [Math.floor(x * columns), Math.floor(y * rows)];
			const place = `${Math.round((x * columns - column) / columns / SAME_PLACE)} ${Math.round((y * rows - row) / rows / SAME_PLACE)}`;
			found.set(place, (found.get(place) ?? new Set()).add(number));
			cells.set(place, (cells.get(place) ?? new Set()).add(`${column} ${row}`));
		}
		const all = new Set([...cells.values()].flatMap((own) => [...own]));
		const full = [...found].some(([place, values]) => {
			const own = [...(cells.get(place) ?? [])].map((cell) => cell.split(' ').map(Number));
			const differ = (axis: 0 | 1) => new Set(own.map((cell) => cell[axis])).size;
			return (
				values.size > 1 &&
				values.size === own.length &&
				own.length === all.size &&
				(columns === 1 || differ(0) > 1) &&
				(columns > 1 || differ(1) > 1)
			);
		});
		return full;
	});
	return repeated.length > 0 && repeated.length >= (sheets.length - 1) / 2;
}
