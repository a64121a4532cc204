import {
	continues,
	joinRows,
	joinTables,
	sameColumns,
} from '../../../../nodes/CreditReport/engines/local/layout/stitch';
import type { Row, TableBlock } from '../../../../nodes/CreditReport/engines/local/layout/types';
import { NO_WORDS, table, textsOf, vocabulary } from '../../../support/layout';

const firstRow = (block: TableBlock): Row => block.rows[0] as Row;

it('a table goes on overleaf where both sides stand alike', () => {
	const before = table([['甲', '乙']]);
	expect(continues(before, table([['丙', '丁']], { page: 2, left: 54 }))).toBe(true);
	expect(continues(before, table([['丙', '丁']], { page: 2, left: 60 }))).toBe(false);
	expect(continues(before, table([['丙']], { page: 2 }))).toBe(false);
	expect(continues(before, { ...table([['丙', '丁']], { page: 2 }), ruled: false })).toBe(false);
});

it('rows overleaf follow those before, tall cells still telling where they begin', () => {
	const joined = joinTables(
		table([['甲', '乙']]),
		table(
			[
				['贷款', '丙'],
				['^', '丁'],
			],
			{ page: 2 },
		),
		NO_WORDS,
	);
	expect(textsOf(joined)).toEqual([
		['甲', '乙'],
		['贷款', '丙'],
		['^', '丁'],
	]);
	expect(joined.rows.map(({ index, page }) => [index, page])).toEqual([
		[0, 1],
		[1, 2],
		[2, 2],
	]);
});

it('a row that the page break cut becomes one again', () => {
	const before = {
		...table([
			['编号', '机构'],
			['1', '样例银行'],
		]),
		openBottom: true,
	};
	const joined = joinTables(
		before,
		table(
			[
				['', '某某分行'],
				['2', '示例银行'],
			],
			{ page: 2 },
		),
		NO_WORDS,
	);
	expect(textsOf(joined)).toEqual([
		['编号', '机构'],
		['1', '样例银行\n某某分行'],
		['2', '示例银行'],
	]);
	expect(joined.rows.map(({ index }) => index)).toEqual([0, 1, 2]);
});

it('between closed rules nothing was cut', () => {
	expect(
		textsOf(joinTables(table([['1', '样例银行']]), table([['', '某某分行']], { page: 2 }), NO_WORDS)),
	).toHaveLength(2);
});

it('but a header that was cut there is one when its parts are titles together, and not before', () => {
	const words = vocabulary({ titles: ['编号', '查询操作员', '查询'], groups: ['准贷记卡透支'] });
	const joined = (above: string[], below: string[]) =>
		textsOf(joinTables(table([above]), table([below], { page: 2 }), words));
	expect(joined(['编号', '查询操'], ['', '作员'])).toEqual([['编号', '查询操\n作员']]);
	expect(joined(['编号', '准贷记卡'], ['', '透支'])).toEqual([['编号', '准贷记卡\n透支']]);
	expect(joined(['编号', '查询操'], ['1', '作员'])).toHaveLength(2);
	expect(joined(['编号', '查询'], ['', ''])).toHaveLength(2);
	expect(joined(['查询操'], ['作员'])).toHaveLength(2);
});

it('but the rest of a row that was cut between closed rules is told by its blanks', () => {
	const before = table([
		['样例类型', '日期', '金额'],
		['样例银行（第三', '2014.07.05', '0'],
	]);
	expect(textsOf(joinTables(before, table([['方）代偿', '', '']], { page: 2 }), NO_WORDS))[1]).toEqual([
		'样例银行（第三\n方）代偿',
		'2014.07.05',
		'0',
	]);
	expect(textsOf(joinTables(before, table([['2', '2014.08.05', '0']], { page: 2 }), NO_WORDS))).toHaveLength(3);
	expect(textsOf(joinTables(table([['N', 'N', 'N']]), table([['', '', '0']], { page: 2 }), NO_WORDS))).toHaveLength(2);
});

it('the label of several rows may stand overleaf, beside the rest of the first of them', () => {
	const before = table([
		['', '1', '2'],
		['', 'N', '*'],
	]);
	const rest = table(
		[
			['2021', '', ''],
			['^', '0', '0'],
		],
		{ page: 2 },
	);
	expect(textsOf(joinTables(before, rest, NO_WORDS)).slice(1)).toEqual([
		['2021', 'N', '*'],
		['^', '0', '0'],
	]);
	expect(textsOf(joinTables(table([['2020', 'N', '*']]), rest, NO_WORDS))).toHaveLength(3);
	expect(
		textsOf(
			joinTables(
				before,
				table(
					[
						['2021', '', ''],
						['2020', 'N', 'N'],
					],
					{ page: 2 },
				),
				NO_WORDS,
			),
		),
	).toHaveLength(4);
});

it('where several cells of such a row go on, each was full', () => {
	const before = table([
		['样例机构', '样例标识', '日期'],
		['某某信托有限责任公', '八九六四七〇〇五七', '2019'],
	]);
	expect(textsOf(joinTables(before, table([['司', '三三五', '']], { page: 2 }), NO_WORDS))[1]).toEqual([
		'某某信托有限责任公\n司',
		'八九六四七〇〇五七\n三三五',
		'2019',
	]);
	expect(textsOf(joinTables(before, table([['司', '', '三三五']], { page: 2 }), NO_WORDS))).toHaveLength(3);
});

it('a cut row of other columns is not joined', () => {
	const before = { ...table([['1', '样例银行']]), openBottom: true };
	expect(textsOf(joinTables(before, table([['标题']], { page: 2 }), NO_WORDS))).toHaveLength(2);
});

it('the joined table is open at the bottom as its last part is', () => {
	expect(joinTables(table([['甲']]), { ...table([['乙']], { page: 2 }), openBottom: true }, NO_WORDS).openBottom).toBe(
		true,
	);
});

it('columns are the same where their sides agree', () => {
	expect(sameColumns(firstRow(table([['甲', '乙']])), firstRow(table([['丙', '丁']], { left: 53 })))).toBe(true);
	expect(sameColumns(firstRow(table([['甲', '乙']])), firstRow(table([['丙', '丁', '戊']])))).toBe(false);
	expect(sameColumns(firstRow(table([['甲', '乙']])), firstRow(table([['丙', '丁']], { left: 58 })))).toBe(false);
});

it('a joined row keeps the page and the place of its first part', () => {
	const row = joinRows(firstRow(table([['上']])), firstRow(table([['下']], { page: 2 })));
	expect([row.page, row.cells[0]?.page, row.cells[0]?.lines.map(({ text, page }) => text + page)]).toEqual([
		1,
		1,
		['上1', '下2'],
	]);
});

describe('headers printed again overleaf', () => {
	const WORDS = vocabulary({ titles: ['编号', '机构'] });
	const before = {
		...table([
			['编号', '机构'],
			['1', '样例银行'],
		]),
		openBottom: true,
	};

	it('do not part a row that the break cut', () => {
		const joined = joinTables(
			before,
			table(
				[
					['编号', '机构'],
					['', '某某分行'],
					['2', '示例银行'],
				],
				{ page: 2 },
			),
			WORDS,
		);
		expect(textsOf(joined)).toEqual([
			['编号', '机构'],
			['1', '样例银行\n某某分行'],
			['2', '示例银行'],
		]);
		expect(joined.rows.map(({ index }) => index)).toEqual([0, 1, 2]);
	});

	it('stay headers where a new row follows', () => {
		expect(
			textsOf(
				joinTables(
					before,
					table(
						[
							['编号', '机构'],
							['2', '示例银行'],
						],
						{ page: 2 },
					),
					WORDS,
				),
			),
		).toEqual([
			['编号', '机构'],
			['1', '样例银行'],
			['编号', '机构'],
			['2', '示例银行'],
		]);
	});
});
