import { layoutPage } from '../../../../nodes/CreditReport/engines/local/layout';
import { SheetSizes, printedPagesOn, type Imposition } from '../../../../nodes/CreditReport/engines/local/sheets';
import type { Page } from '../../../../nodes/CreditReport/engines/local/source/types';
import { glyphs, gridRules, NO_WORDS, page } from '../../../support/layout';

interface SheetOptions {
	columns: number;
	rows: number;
	width?: number;
	height?: number;
	/** Printed pages on this sheet; else all. */
	count?: number;
	numbered?: boolean;
	frames?: boolean;
	first?: number;
}

const LINES = 22;

/** A sheet with printed pages of 22 lines each, in type that fits their size. */
function sheet(
	{
		columns,
		rows,
		width = 842,
		height = 595,
		count = columns * rows,
		numbered = true,
		frames = false,
		first = 1,
	}: SheetOptions,
	number = 1,
): Page {
	const [w, h] = [width / columns, height / rows];
	const side = Math.min(w, h / 1.414);
	const [left, size] = [(w - side) / 2, side / 60];
	const sheetGlyphs = Array.from({ length: count }, (_, at) => {
		const [x, y] = [(at % columns) * w + left + side * 0.08, Math.floor(at / columns) * h];
		const text = Array.from({ length: LINES }, (_, line) =>
			glyphs(`第${at}部分之${line}${'甲乙丙丁'.repeat(9)}`, x, y + h * (0.08 + line * 0.035), size),
		).flat();
		return numbered ? [...text, ...glyphs(`第${first + at}页，共9页`, x + side * 0.35, y + h * 0.94, size)] : text;
	}).flat();
	const rules = frames
		? gridRules(
				[2, ...Array.from({ length: columns - 1 }, (_, at) => (at + 1) * w), width - 2],
				[2, ...Array.from({ length: rows - 1 }, (_, at) => (at + 1) * h), height - 2],
			)
		: [];
	return { ...page({ glyphs: sheetGlyphs, rules, number }), width, height };
}

function impositionOf(...sheets: Page[]): Imposition | undefined {
	const sizes = new SheetSizes();
	for (const each of sheets) sizes.add(each, layoutPage(each, NO_WORDS));
	return sizes.impositions().get(1);
}

const PORTRAIT = { width: 595, height: 842 };

it.each<[string, SheetOptions]>([
	['two pages side by side', { columns: 2, rows: 1 }],
	['two pages in frames', { columns: 2, rows: 1, frames: true }],
	['four pages', { columns: 2, rows: 2, ...PORTRAIT }],
	['four pages in frames that share their sides', { columns: 2, rows: 2, frames: true, ...PORTRAIT }],
	['six pages', { columns: 3, rows: 2 }],
	['six pages on an upright sheet', { columns: 2, rows: 3, ...PORTRAIT }],
	['eight pages', { columns: 4, rows: 2 }],
])('%s on a sheet are seen, with page numbers and without', (_, options) => {
	const { columns, rows } = options;
	expect(impositionOf(sheet(options))).toEqual({ columns, rows });
	expect(impositionOf(sheet({ ...options, numbered: false }))).toEqual({ columns, rows });
});

it('the size of the sheet in points does not count', () => {
	for (const scale of [0.4, 4])
		expect(impositionOf(sheet({ columns: 2, rows: 1, width: 842 * scale, height: 595 * scale }))).toEqual({
			columns: 2,
			rows: 1,
		});
});

it('one page above the other is seen by their page numbers alone', () => {
	const options = { columns: 1, rows: 2, ...PORTRAIT };
	expect(impositionOf(sheet(options))).toEqual({ columns: 1, rows: 2 });
	expect(impositionOf(sheet({ ...options, numbered: false }))).toBeUndefined();
});

it('the last sheet need not be full, nor the first of a folded one', () => {
	expect(
		impositionOf(sheet({ columns: 2, rows: 1 }, 1), sheet({ columns: 2, rows: 1, count: 1, first: 3 }, 2)),
	).toEqual({ columns: 2, rows: 1 });
	expect(impositionOf(sheet({ columns: 3, rows: 2, count: 2 }))).toEqual({ columns: 3, rows: 2 });
});

it('a cover of another size in front of them is a page of its own', () => {
	const sizes = new SheetSizes();
	for (const each of [sheet({ columns: 1, rows: 1, ...PORTRAIT }, 1), sheet({ columns: 2, rows: 1 }, 2)])
		sizes.add(each, layoutPage(each, NO_WORDS));
	expect([...sizes.impositions()]).toEqual([[2, { columns: 2, rows: 1 }]]);
});

it('upright pages far apart on a lying sheet are told by what is printed', () => {
	expect(impositionOf(sheet({ columns: 2, rows: 2 }))).toEqual({ columns: 2, rows: 2 });
});

it('a print much smaller than its sheet, or its part of one, is cut from it', () => {
	const small = sheet({ columns: 1, rows: 1, width: 300, height: 424 });
	const alone = { ...small, width: 595, height: 842 };
	const found = impositionOf(alone);
	expect(found).toMatchObject({ columns: 1, rows: 1 });
	const [only] = printedPagesOn(alone, found!, 1);
	expect(only?.page.glyphs).toHaveLength(small.glyphs.length);
	expect(only?.page.width).toBeLessThan(300);
	const two = impositionOf(sheet({ columns: 2, rows: 3, count: 2, ...PORTRAIT }));
	expect(two?.print?.y.to).toBeLessThan(0.34);
});

it('what is printed at the edge of the sheet is not cut off', () => {
	const small = sheet({ columns: 1, rows: 1, width: 300, height: 424 });
	expect(
		impositionOf({ ...small, width: 595, height: 842, glyphs: [...small.glyphs, ...glyphs('3', 300, 825)] }),
	).toBeUndefined();
});

describe('one page is', () => {
	it('an upright page', () => {
		expect(impositionOf(sheet({ columns: 1, rows: 1, ...PORTRAIT }))).toBeUndefined();
	});

	it('a wide page: its lines or its tables reach over the middle', () => {
		const wide = (text: string): Page => ({
			...page({ glyphs: Array.from({ length: 30 }, (_, line) => glyphs(text, 40, 40 + line * 16, 9)).flat() }),
			width: 842,
			height: 595,
		});
		expect(impositionOf(wide('甲'.repeat(80)))).toBeUndefined();
		const columns = wide(`${'甲'.repeat(30)}                    ${'乙'.repeat(30)}`);
		expect(impositionOf({ ...columns, rules: gridRules([36, 320, 500, 780], [38, 200, 500]) })).toBeUndefined();
	});

	it('a page of small type', () => {
		const dense = Array.from({ length: 90 }, (_, line) => glyphs('甲'.repeat(90), 30, 30 + line * 8, 6)).flat();
		expect(impositionOf(page({ glyphs: dense }))).toBeUndefined();
	});
});

it('the cut is in the middle, though a short page leaves more white above its number', () => {
	const text = (y: number, lines: number) =>
		Array.from({ length: lines }, (_, at) => glyphs(`${'甲乙丙丁'.repeat(9)}`, 200, y + at * 9, 5)).flat();
	const number = (of: number, y: number) => glyphs(`第${of}页，共2页`, 280, y, 5);
	const both: Page = { ...page({ glyphs: [...text(40, 20), ...number(1, 404), ...text(450, 30), ...number(2, 825)] }) };
	const [upper, lower] = printedPagesOn(both, { columns: 1, rows: 2 }, 1);
	expect([upper, lower].map((part) => part?.page.glyphs.filter(({ text: char }) => char === '第').length)).toEqual([
		1, 1,
	]);
});

describe('a sheet is cut into its printed pages', () => {
	const parts = printedPagesOn(
		sheet({ columns: 2, rows: 2, frames: true, ...PORTRAIT }, 7),
		{ columns: 2, rows: 2 },
		25,
	);

	it('row by row, numbered on, knowing where they stand', () => {
		expect(parts.map(({ page: { number }, sheet: on, x, y }) => [number, on, Math.round(x), Math.round(y)])).toEqual([
			[25, 7, 0, 0],
			[26, 7, 298, 0],
			[27, 7, 0, 421],
			[28, 7, 298, 421],
		]);
	});

	it('each with its own text, in coordinates of its own', () => {
		const heads = parts.map(({ page: own }) =>
			own.glyphs
				.slice(0, 3)
				.map(({ text }) => text)
				.join(''),
		);
		expect(heads).toEqual(['第0部', '第1部', '第2部', '第3部']);
		for (const { page: own } of parts)
			for (const { x0, y0, x1, y1 } of own.glyphs)
				expect(x0 >= 0 && y0 >= 0 && x1 <= own.width && y1 <= own.height).toBe(true);
	});

	it('each with its part of the lines that frame them', () => {
		for (const { page: own } of parts)
			for (const { x0, x1, y0, y1 } of own.rules) expect(x1 - x0 <= own.width && y1 - y0 <= own.height).toBe(true);
	});
});
