import type * as Layout from '../../../../nodes/CreditReport/engines/local/layout';
import type { Tolerances } from '../../../../nodes/CreditReport/engines/local/layout/tolerances';
import type { Glyph, Rule } from '../../../../nodes/CreditReport/engines/local/source/types';
import { glyphs, gridRules, horizontal, page, textsOf, vocabulary } from '../../../support/layout';

const PATH = '../../../../nodes/CreditReport/engines/local/layout/tolerances';
const ACTUAL = jest.requireActual<{ TOLERANCES: Tolerances; TOLERANCE_TABLE: Record<string, { why: string }> }>(PATH);

/** Layout with a record of its own that cannot be read: whatever it needs must come with the call. */
function layoutWithout(): typeof Layout {
	const unreadable = new Proxy(ACTUAL.TOLERANCES, {
		get(_, name) {
			throw new Error(`${String(name)} was not passed on`);
		},
	});
	let found: typeof Layout | undefined;
	jest.isolateModules(() => {
		jest.doMock(PATH, () => ({ ...ACTUAL, TOLERANCES: unreadable }));
		found = jest.requireActual<typeof Layout>('../../../../nodes/CreditReport/engines/local/layout');
	});
	return found as typeof Layout;
}

const WORDS = vocabulary({
	titles: ['编号', '余额', '账户数', '到期日'],
	groups: ['发生过逾期的账户'],
	headings: ['公开信息'],
});

/** Room for the head of a page, whose lines recur. */
const TOP = 100;

/** A page with a table of each kind, and an underlined line. */
function contentOf(scale: number): { glyphs: Glyph[]; rules: Rule[] } {
	const size = 10 * scale;
	const put = (text: string, x: number, y: number) => glyphs(text, x * scale, (y + TOP) * scale, size);
	const rules = [
		...gridRules([50, 150, 250], [100, 120, 140]),
		...[200, 220, 240].map((y) => horizontal(y, 40, 340)),
		horizontal(61, 50, 90),
	];
	return {
		rules: rules.map(({ x0, y0, x1, y1 }) => ({
			x0: x0 * scale,
			y0: (y0 + TOP) * scale,
			x1: x1 * scale,
			y1: (y1 + TOP) * scale,
		})),
		glyphs: [
			...put('账户明细', 50, 50),
			...put('甲', 55, 104),
			...put('乙', 155, 104),
			...put('丙', 55, 124),
			...put('编号', 55, 204),
			...put('余额', 155, 204),
			...put('1', 55, 224),
			...put('100', 155, 224),
			...put('发生过逾期的账户', 150, 300),
			...put('编号', 50, 320),
			...put('账户数', 150, 320),
			...put('余额', 200, 320),
			...put('1', 55, 340),
			...put('2', 160, 340),
			...put('30', 205, 340),
			...put('1', 55, 360),
			...put('2', 160, 360),
			...put('30', 205, 360),
			...put('公开信息', 50, 400),
		],
	};
}

function read(layout: typeof Layout, tolerances: Tolerances, scale = 1): Array<string | string[][]> {
	const pages = [1, 2].map((number) => {
		const content = { ...page(contentOf(scale)), number, unit: 10 * scale, width: 595 * scale, height: 842 * scale };
		return layout.layoutPage(content, WORDS, tolerances);
	});
	return layout
		.layoutDocument(pages, WORDS, tolerances)
		.blocks.map((block) => (block.kind === 'table' ? textsOf(block) : block.lines.map(({ text }) => text).join('|')));
}

const BLOCKS = [
	'账户明细',
	[
		['甲', '乙'],
		['丙', ''],
	],
	[
		['编号', '余额'],
		['1', '100'],
	],
	[['发生过逾期的账户'], ['编号', '账户数', '余额'], ['1', '2', '30'], ['1', '2', '30']],
	'公开信息',
];

it('a record that is passed in reaches every part of layout', () => {
	expect(read(layoutWithout(), ACTUAL.TOLERANCES)).toEqual([...BLOCKS, ...BLOCKS]);
});

it('what is near follows from the record', () => {
	const layout = layoutWithout();
	const wide = read(layout, { ...ACTUAL.TOLERANCES, snap: 2.1 });
	expect(wide).not.toEqual([...BLOCKS, ...BLOCKS]);
});

it.each([0.2, 3])('a print at %s of its size reads the same: no tolerance is in points', (scale) => {
	expect(read(layoutWithout(), ACTUAL.TOLERANCES, scale)).toEqual([...BLOCKS, ...BLOCKS]);
});

it('every tolerance says why it is', () => {
	const table = Object.entries(ACTUAL.TOLERANCE_TABLE);
	expect(Object.keys(ACTUAL.TOLERANCES)).toEqual(table.map(([name]) => name));
	expect(table.filter(([, { why }]) => !/\p{L}.*\.$/u.test(why))).toEqual([]);
});
