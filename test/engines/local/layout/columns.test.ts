import { borderlessTable, headerAt } from '../../../../nodes/CreditReport/engines/local/layout/columns';
import type { Titles } from '../../../../nodes/CreditReport/engines/local/layout/storeys';
import type { Line } from '../../../../nodes/CreditReport/engines/local/layout/types';
import { line, textsOf, vocabulary } from '../../../support/layout';

const WORDS = vocabulary({ titles: ['编号', '查询日期', '查询机构', '查询原因'] });
const TITLES = headerAt([line('编号   查询日期   查询机构   查询原因', { top: 80 })], WORDS)?.titles ?? {
	columns: [],
	groups: [],
};
/** Left edges of the columns of TITLES. */
const [NO, DATE, BANK, REASON] = TITLES.columns.map(({ x0 }) => x0) as [number, number, number, number];

function rowsOf(body: Line[], separators: ReadonlyMap<number, number[]> = new Map()): string[][] {
	return textsOf(borderlessTable(TITLES, body, separators)).slice(1);
}

/** A piece of a cell: its text at a column and a height. */
const at = (x: number, top: number, text: string, page = 1): Line => line(text, { x, top, page });

describe('a header', () => {
	it('is a line of titles', () => {
		expect(headerAt([line('编号   查询日期'), line('1     二日', { top: 115 })], WORDS)).toMatchObject({
			height: 1,
			titles: { columns: [{ x0: 50 }, { x0: 100 }] },
		});
	});

	it('may take several lines', () => {
		const wrapped = [
			line('编号  查询   查询', { top: 100 }),
			line('日期   原因', { x: 90, top: 112 }),
			line('1    二日', { top: 130 }),
		];
		expect(headerAt(wrapped, WORDS)?.height).toBe(2);
	});

	it('is nothing else', () => {
		expect(headerAt([line('您的查询日期'), line('编号   查询日期', { top: 115 })], WORDS)).toBeUndefined();
	});
});

describe('rows of a borderless table', () => {
	it('stand below the titles, one for each cell of the first column', () => {
		const body = [
			line('1    二日     甲     本人查询', { top: 100 }),
			line('2    三日     乙     贷后管理', { top: 115 }),
		];
		expect(rowsOf(body)).toEqual([
			['1', '二日', '甲', '本人查询'],
			['2', '三日', '乙', '贷后管理'],
		]);
	});

	it('hold cells that wrap downwards from the first line', () => {
		const body = [
			at(NO, 100, '1'),
			at(BANK, 100, '样例银行'),
			at(BANK, 112, '某某分行'),
			at(NO, 130, '2'),
			at(BANK, 130, '示例银行'),
		];
		expect(rowsOf(body)).toEqual([
			['1', '', '样例银行\n某某分行', ''],
			['2', '', '示例银行', ''],
		]);
	});

	it('hold cells that wrap around the middle of the row', () => {
		const body = [
			at(BANK, 100, '样例银行'),
			at(NO, 106, '1'),
			at(BANK, 112, '某某分行'),
			at(BANK, 130, '示例银行'),
			at(NO, 136, '2'),
			at(BANK, 142, '示例分行'),
		];
		expect(rowsOf(body)).toEqual([
			['1', '', '样例银行\n某某分行', ''],
			['2', '', '示例银行\n示例分行', ''],
		]);
	});

	it('go on overleaf where the page break cuts a cell', () => {
		const body = [
			at(NO, 800, '1'),
			at(REASON, 800, '贷后'),
			at(REASON, 60, '管理', 2),
			at(NO, 80, '2', 2),
			at(REASON, 80, '本人', 2),
			at(REASON, 92, '查询', 2),
		];
		expect(rowsOf(body)).toEqual([
			['1', '', '', '贷后\n管理'],
			['2', '', '', '本人\n查询'],
		]);
	});

	it('may begin at the foot of a page with a cell centred beside its later lines', () => {
		const body = [
			at(NO, 700, '1'),
			at(BANK, 700, '甲'),
			at(BANK, 790, '样例银行'),
			at(NO, 60, '2', 2),
			at(BANK, 66, '某某分行', 2),
		];
		expect(rowsOf(body).map((cells) => [cells[0], cells[2]])).toEqual([
			['1', '甲'],
			['2', '样例银行\n某某分行'],
		]);
	});

	it('are parted by rules, where there are any, whatever stands beside what', () => {
		const body = [
			at(NO, 100, '1'),
			at(BANK, 100, '样例银行'),
			at(BANK, 112, '某某分行'),
			at(BANK, 124, '甲支行'),
			at(NO, 136, '2'),
			at(BANK, 136, '示例银行'),
		];
		expect(rowsOf(body, new Map([[1, [134]]])).map((cells) => cells[2])).toEqual([
			'样例银行\n某某分行\n甲支行',
			'示例银行',
		]);
		expect(rowsOf(body, new Map([[1, [122]]])).map((cells) => cells[2])).toEqual([
			'样例银行\n某某分行',
			'甲支行\n示例银行',
		]);
	});

	it('lose no line where nothing stands in the first column', () => {
		expect(
			rowsOf([at(DATE, 100, '二日'), at(BANK, 112, '甲')])
				.flat()
				.join(''),
		).toBe('二日甲');
	});

	it('begin with cells that wrap, where other lines are farther apart and stand beside no whole row', () => {
		const wrapped = [
			at(NO, 96, '样例银行'),
			at(BANK, 102, '甲'),
			at(NO, 108, '某某分行'),
			at(NO, 126, '示例银行'),
			at(BANK, 126, '乙'),
		];
		expect(rowsOf(wrapped).map((cells) => [cells[0], cells[2]])).toEqual([
			['样例银行\n某某分行', '甲'],
			['示例银行', '乙'],
		]);
	});

	it('begin with a label under a blank corner', () => {
		const { titles } = headerAt([line('查询机构   查询原因', { x: 150, top: 80 })], WORDS) as { titles: Titles };
		const body = [line('账户数        3      4', { top: 100 }), line('其他户数       5      6', { top: 115 })];
		expect(textsOf(borderlessTable(titles, body, new Map()))).toEqual([
			['', '查询机构', '查询原因'],
			['账户数', '3', '4'],
			['其他户数', '5', '6'],
		]);
	});

	it('are told by the second of two columns of labels under one title', () => {
		const body = [
			at(NO + 50, 100, '住房贷款'),
			at(NO, 107, '贷款'),
			at(NO + 50, 115, '其他贷款'),
			at(NO + 50, 130, '贷记卡'),
			at(NO, 137, '信用卡'),
			at(NO + 50, 145, '准贷记卡'),
		].map((piece, index) =>
			index % 3 === 1 ? piece : line(`${piece.text}       ${index}`, { x: piece.x0, top: piece.y0 }),
		);
		const { titles } = headerAt(
			[line('   业务类型       账户数', { top: 86 })],
			vocabulary({ titles: ['业务类型', '账户数'] }),
		) as { titles: Titles };
		expect(
			textsOf(borderlessTable(titles, body, new Map()))
				.slice(1)
				.map((cells) => cells[1]),
		).toEqual(['住房贷款', '其他贷款', '贷记卡', '准贷记卡']);
	});
});

describe('a grid of months', () => {
	const months = headerAt(
		[line(Array.from({ length: 12 }, (_, month) => String(month + 1)).join('  '), { x: 90, top: 80 })],
		WORDS,
	)?.titles as Titles;
	const states = (top: number, page = 1) =>
		line(Array.from({ length: 12 }, (_, month) => `N${' '.repeat(month < 9 ? 2 : 3)}`).join(''), { x: 90, top, page });

	it('has a row for every line, with the year between two of them in the upper one', () => {
		const table = textsOf(
			borderlessTable(
				months,
				[states(100), at(40, 107, '2023'), states(115), states(60, 2), at(40, 67, '2022', 2), states(75, 2)],
				new Map(),
			),
		);
		expect(table.map(([year, first]) => [year, first])).toEqual([
			['', '1'],
			['2023', 'N'],
			['', 'N'],
			['2022', 'N'],
			['', 'N'],
		]);
	});
});
