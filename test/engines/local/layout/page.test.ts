import { layoutPage } from '../../../../nodes/CreditReport/engines/local/layout/page';
import { isTable, type PageLayout } from '../../../../nodes/CreditReport/engines/local/layout/types';
import type { Page } from '../../../../nodes/CreditReport/engines/local/source/types';
import { glyphs, gridRules, horizontal, NO_WORDS, page, textsOf, vertical } from '../../../support/layout';

/** Lines as they are, tables as their rows of cells. */
function read(content: Page): Array<string | string[][]> {
	return contentsOf(layoutPage(content, NO_WORDS));
}

function contentsOf({ items }: PageLayout): Array<string | string[][]> {
	return items.map((item) => (isTable(item) ? textsOf(item) : item.text));
}

const TABLE = gridRules([50, 150, 250], [100, 120, 140]);

it('characters inside the rules stand in cells, the others in lines, all from top to bottom', () => {
	const text = [
		...glyphs('脚注', 50, 160),
		...glyphs('余额', 160, 124),
		...glyphs('账户', 55, 104),
		...glyphs('标题', 50, 60),
	];
	expect(read(page({ glyphs: text, rules: TABLE }))).toEqual([
		'标题',
		[
			['账户', ''],
			['', '余额'],
		],
		'脚注',
	]);
});

it('the lines of a cell go from top to bottom', () => {
	const rules = gridRules([50, 150], [100, 140]);
	expect(read(page({ glyphs: [...glyphs('担保', 55, 120), ...glyphs('抵押', 55, 105)], rules }))).toEqual([
		[['抵押\n担保']],
	]);
});

it('a tall cell covers all its rows but begins in the first', () => {
	const rules = [...gridRules([50, 150, 250], [100, 140]), horizontal(120, 150, 250)];
	const text = [...glyphs('贷款', 55, 115), ...glyphs('甲', 160, 104), ...glyphs('乙', 160, 124)];
	expect(read(page({ glyphs: text, rules }))).toEqual([
		[
			['贷款', '甲'],
			['^', '乙'],
		],
	]);
});

it('a frame around a table, whatever bars it has, is no table', () => {
	const outer = gridRules([40, 500], [90, 300, 320]);
	const text = [...glyphs('账户', 55, 104), ...glyphs('外', 60, 305)];
	expect(read(page({ glyphs: text, rules: [...TABLE, ...outer] }))).toEqual([
		[
			['账户', ''],
			['', ''],
		],
		'外',
	]);
});

it('a frame around the page is no table', () => {
	const frame = gridRules([20, 575], [20, 822]);
	expect(read(page({ glyphs: glyphs('余额', 55, 104), rules: frame }))).toEqual(['余额']);
});

it('the strip between the two strokes of a double rule is no cell', () => {
	const rules = [...gridRules([50, 150, 154.5, 250], [100, 120])];
	expect(read(page({ glyphs: [...glyphs('甲', 60, 104), ...glyphs('乙', 160, 104)], rules }))).toEqual([
		[['甲', '乙']],
	]);
});

it('empty rows between rules that hold nothing are left out, empty cells are not', () => {
	const rules = gridRules([50, 150, 250], [100, 104, 124]);
	expect(read(page({ glyphs: glyphs('甲', 60, 108), rules }))).toEqual([[['甲', '']]]);
});

it('a row that the page break cut is marked', () => {
	const rules = [horizontal(700, 50, 250), vertical(50, 700, 760), vertical(250, 700, 760)];
	const [table] = layoutPage(page({ glyphs: glyphs('余额', 60, 720), rules }), NO_WORDS).items;
	expect(table).toMatchObject({ openTop: false, openBottom: true });
});

describe('characters far larger than the usual ones', () => {
	const body = glyphs('这部分包含您的信用卡信息', 50, 400);

	it('are a watermark', () => {
		expect(read(page({ glyphs: [...body, ...glyphs('样例', 200, 500, 40)] }))).toEqual([
			body.map(({ text }) => text).join(''),
		]);
		expect(read(page({ glyphs: [...body, ...glyphs('样例', 200, 50, 40)], number: 2 }))).toHaveLength(1);
	});

	it('are the title at the head of the first page', () => {
		expect(read(page({ glyphs: [...body, ...glyphs('信用报告', 200, 50, 40)] }))).toEqual([
			'信用报告',
			expect.any(String),
		]);
	});
});

it('rules that belong to no ruled table separate rows', () => {
	expect(
		layoutPage(
			page({
				glyphs: glyphs('甲', 50, 104),
				rules: [horizontal(140, 50, 400), horizontal(120, 60, 300), ...gridRules([50, 90], [300, 320])],
			}),
			NO_WORDS,
		).separators,
	).toEqual([120, 140]);
});

describe('lines under the values of a ruled table', () => {
	const CELL = gridRules([50, 94, 250], [100, 140]);
	const text = [...glyphs('样例银行', 52, 104), ...glyphs('甲', 52, 120), ...glyphs('2019', 110, 112)];
	const below = [...glyphs('（三）', 60, 150), ...glyphs('账户', 112, 150)];

	it('part no cell of it where a text nearly fills its cell', () => {
		expect(read(page({ glyphs: text, rules: [...CELL, horizontal(113.2, 52, 92)] }))).toEqual([
			[['样例银行\n甲', '2019']],
		]);
	});

	it('are no rows of another table', () => {
		const underlines = [113, 121.2].map((y) => horizontal(y, 110, 150));
		expect(read(page({ glyphs: [...text, ...below], rules: [...CELL, ...underlines] }))).toEqual([
			[['样例银行\n甲', '2019']],
			'（三）账户',
		]);
	});

	it('are told from the border of a cell that ends at upright rules', () => {
		expect(read(page({ glyphs: text, rules: [...CELL, horizontal(113.2, 50, 94)] }))).toEqual([
			[
				['样例银行', '2019'],
				['甲', '^'],
			],
		]);
	});
});
