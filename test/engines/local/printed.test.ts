import { layoutDocument } from '../../../nodes/CreditReport/engines/local/layout';
import type { Block } from '../../../nodes/CreditReport/engines/local/layout';
import { VOCABULARY } from '../../../nodes/CreditReport/engines/local/grammar/vocabulary';
import { textsOf } from '../../support/layout';
import { sheetsOf } from '../../../scripts/localEngine';
import { pdfOf, show } from '../../support/pdf';
import { printTable, type PrintedRow } from '../../support/printed';

/** The geometry of real first-generation prints, at the sizes at which such prints come. */

const HEADER = 10.44;
const VALUE = 9;
const [LEFT, RIGHT] = [65, 530];

/** Edges that part the width of the page evenly. */
const even = (columns: number): number[] =>
	Array.from({ length: columns + 1 }, (_, index) => LEFT + ((RIGHT - LEFT) * index) / columns);
const header = (edges: readonly number[], cells: readonly string[], height = 20): PrintedRow => ({
	edges,
	cells,
	height,
	size: HEADER,
});
const values = (edges: readonly number[], cells: readonly string[], height = 16): PrintedRow => ({
	edges,
	cells,
	height,
	size: VALUE,
});
const title = (text: string): PrintedRow => header([LEFT, RIGHT], [text], 18);

const HEAD = [65, 130, 218, 306, 422, 530];
const HINTS = [65, 108, 156, 200, 254, 298, 348, 391, 439, 482, 530];
const INQUIRIES = [65, 95, 188, 510, 530];
const CARDS = [65, 136, 187, 218, 264, 334, 404, 441, 530];
const STATES = [...'NNNN1N2N//NNNN*NNNNNNNCC'];
const CARD_TITLES = [
	'发卡法人机\n构数',
	'发卡机\n构数',
	'账\n户\n数',
	'授信\n总额',
	'单家行最高\n授信额',
	'单家行最低\n授信额',
	'已用\n额度',
	'最近6个月平均\n使用额度',
];

const PAGES = [
	[
		show('报告编号:2018020600001234567890', LEFT, 790, { size: VALUE }),
		printTable(780, [
			header(HEAD, ['被查询者姓\n名', '被查询者证件\n类型', '被查询者证件号\n码', '查询操作员', '查询原因'], 32),
			values(HEAD, ['孙某某', '身份证', '110101199003077717', '样例银行某某支行\n/*ABC_d*', '本人查询（临柜）'], 30),
		]),
		printTable(700, [
			title('身份信息'),
			header(even(4), ['性别', '出生日期', '婚姻状况', '手机号码']),
			values(even(4), ['男性', '1990.03.07', '已婚', '13800000000']),
			header(even(2), ['通讯地址', '户籍地址']),
			values(even(2), ['测试省示例市样例路1号', '--']),
		]),
		printTable(580, [
			title('信用提示'),
			header(
				HINTS,
				[
					'个人住\n房贷款\n笔数',
					'个人商\n用房\n（包括\n商住两\n用）贷\n款笔数',
					'其他贷\n款笔数',
					'首笔贷\n款发放\n月份',
					'贷记卡\n账户数',
					'首张贷\n记卡发\n卡月份',
					'准贷记\n卡账户\n数',
					'首张准\n贷记卡\n发卡月\n份',
					'本人声\n明数目',
					'异议标\n注数目',
				],
				90,
			),
			values(HINTS, ['0', '0', '1', '2017.09', '1', '2008.07', '0', '--', '0', '0']),
		]),
		printTable(120, [title('未销户贷记卡信息汇总'), { ...header(CARDS, CARD_TITLES, 50), cut: 'below' }]),
	],
	[
		printTable(790, [
			{ ...values(CARDS, ['1', '1', '2', '10,000', '10,000', '10,000', '4,242', '2,727']), cut: 'above' },
		]),
		show('贷款', 290, 750, { size: 12 }),
		printTable(740, [title('2016年01月-2017年12月的还款记录'), values(even(24), STATES, 14)]),
		printTable(60, [title('2015年12月-2017年11月的还款记录')]),
	],
	[
		printTable(790, [values(even(24), STATES, 14)]),
		show('机构查询记录明细', 250, 740, { size: 12 }),
		printTable(730, [
			header(INQUIRIES, ['编号', '查询日期', '查询操作员', '查询\n原因'], 32),
			values(INQUIRIES, ['1', '2018.01.20', '样例银行', '贷款\n审批'], 28),
			{ ...values(INQUIRIES, ['2', '2018.01.19', '示例消费金融公司', '信用\n卡审\n批'], 40), cut: 'below' },
		]),
	],
	[
		printTable(790, [
			{ ...values(INQUIRIES, ['3', '2017.12.01', '样例银行', '贷后\n管理'], 28), cut: 'above' },
			{ ...values(INQUIRIES, ['4', '2017.11.30', '示例银行信用卡中心', '本人\n查询'], 28), cut: 'below' },
		]),
	],
	[printTable(790, [{ ...values(INQUIRIES, ['', '', '', '（临\n柜）'], 28), cut: 'above' }])],
].map((parts) => parts.join('\n'));

async function read(scale: number, page = ''): Promise<unknown[]> {
	const contents = PAGES.map((content) => `${scale} 0 0 ${scale} 0 0 cm ${content}`);
	const file = pdfOf(contents, { mediaBox: [0, 0, 595 * scale, 842 * scale], page });
	return layoutDocument(
		(await sheetsOf(file)).pages.map(({ layout }) => layout),
		VOCABULARY,
	).blocks.map(contentOf);
}

function contentOf(block: Block): unknown {
	return block.kind === 'table' ? textsOf(block) : block.lines.map(({ text }) => text).join('/');
}

const flat = (cells: readonly string[]): string[] => [...cells];

const EXPECTED = [
	'报告编号:2018020600001234567890',
	[
		['被查询者姓\n名', '被查询者证件\n类型', '被查询者证件号\n码', '查询操作员', '查询原因'],
		['孙某某', '身份证', '110101199003077717', '样例银行某某支行\n/*ABC_d*', '本人查询（临柜）'],
	],
	[
		['身份信息'],
		['性别', '出生日期', '婚姻状况', '手机号码'],
		['男性', '1990.03.07', '已婚', '13800000000'],
		['通讯地址', '户籍地址'],
		['测试省示例市样例路1号', '--'],
	],
	[
		['信用提示'],
		expect.arrayContaining(['个人商\n用房\n（包括\n商住两\n用）贷\n款笔数']),
		['0', '0', '1', '2017.09', '1', '2008.07', '0', '--', '0', '0'],
	],
	[['未销户贷记卡信息汇总'], CARD_TITLES, ['1', '1', '2', '10,000', '10,000', '10,000', '4,242', '2,727']],
	'贷款',
	[['2016年01月-2017年12月的还款记录'], flat(STATES)],
	[['2015年12月-2017年11月的还款记录'], flat(STATES)],
	'机构查询记录明细',
	[
		['编号', '查询日期', '查询操作员', '查询\n原因'],
		['1', '2018.01.20', '样例银行', '贷款\n审批'],
		['2', '2018.01.19', '示例消费金融公司', '信用\n卡审\n批'],
		['3', '2017.12.01', '样例银行', '贷后\n管理'],
		['4', '2017.11.30', '示例银行信用卡中心', '本人\n查询\n（临\n柜）'],
	],
];

it.each([0.35, 0.6, 1, 1.8, 4.2])('a real print reads the same at %d times its size', async (scale) => {
	expect(await read(scale)).toEqual(EXPECTED);
});

it('a real print reads the same where the page has a unit of its own', async () => {
	expect(await read(0.25, '/UserUnit 4')).toEqual(EXPECTED);
});
