import { interpret } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/dispatcher';
import { CurrentTable } from '../../../../../nodes/CreditReport/engines/local/grammar/tables/currentTable';
import { joinTables } from '../../../../../nodes/CreditReport/engines/local/layout/stitch';
import type { Block } from '../../../../../nodes/CreditReport/engines/local/layout/types';
import { built, edition, heading } from '../../../../support/grammar';
import { VOCABULARY } from '../../../../../nodes/CreditReport/engines/local/grammar/vocabulary';
import { paragraph, table } from '../../../../support/layout';

const EDITION = edition('gen1-detailed-personal');
const INQUIRY = ['编号', '查询日期', '查询操作员', '查询原因'];
const NOTES = '报告说明';

function read(...blocks: Block[]) {
	const { context, unparsed } = interpret(blocks, EDITION);
	return { report: built(context), unparsed: unparsed.map(({ page, text }) => `${page} ${text}`) };
}

it('headings, text and tables together make the report', () => {
	const { report, unparsed } = read(
		paragraph(['报告编号：2018012100001']),
		heading('机构查询记录明细'),
		table([INQUIRY, ['1', '2017.05.06', '样例银行', '贷后管理']]),
	);
	expect(report).toMatchObject({ serialNo: '2018012100001', checkDetails: [{ no: '1', reason: '贷后管理' }] });
	expect(unparsed).toEqual([]);
});

it('a head line whose parts wrap side by side is read part by part', () => {
	const { report, unparsed } = read(
		paragraph(['报告编 查询请求时间：2018.01.21 报告时间：2018.01.21', '号：1 15：27：25          15：27：29']),
	);
	expect(report).toEqual({ serialNo: '1', askAt: '2018.01.21 15：27：25', createAt: '2018.01.21 15：27：29' });
	expect(unparsed).toEqual([]);
});

it('lines of the head that merely stand below each other are not joined', () => {
	expect(read(paragraph(['样例 示例', '甲某 乙某'])).unparsed).toEqual(['1 样例示例', '1 甲某乙某']);
});

it('what nothing understands comes back with its page', () => {
	const { unparsed } = read(
		heading('机构查询记录明细'),
		table([INQUIRY, ['1', '2017.05.06', '甲', '甲']]),
		table([['样例', '示例']], { page: 2 }),
		paragraph(['多余的话'], { page: 3 }),
	);
	expect(unparsed).toEqual(['2 样例', '2 示例', '3 多余的话']);
});

it('a header that a page break cut between closed rules is one header', () => {
	const cut = joinTables(
		table([['编号', '查询日期', '查询操', '查询原因']]),
		table(
			[
				['', '', '作员', ''],
				['1', '2017.05.06', '甲', '乙'],
			],
			{ page: 2 },
		),
		VOCABULARY,
	);
	const { report, unparsed } = read(heading('机构查询记录明细'), cut);
	expect(report).toEqual({ checkDetails: [{ no: '1', checkedAt: '2017.05.06', operator: '甲', reason: '乙' }] });
	expect(unparsed).toEqual([]);
});

it('a title may be a row of the table', () => {
	const { report } = read(
		heading('机构查询记录明细'),
		table([INQUIRY, ['1', '2017.05.06', '甲', '甲']]),
		table([['本人查询记录明细', '', '', ''], INQUIRY, ['1', '2017.05.07', '乙', '乙']]),
	);
	expect(report).toMatchObject({
		checkDetails: [{ operator: '甲' }],
		querySelfRecordDetail: [{ queryOperator: '乙' }],
	});
});

it('a borderless table ends with its block', () => {
	const open = { ...table([INQUIRY, ['1', '2017.05.06', '甲', '甲']]), ruled: false };
	expect(
		read(heading('机构查询记录明细'), open, table([['2', '2017.05.07', '乙', '乙']], { top: 300 })).unparsed,
	).toHaveLength(4);
});

describe('the explanations at the end', () => {
	const [skipped] = edition('gen2-institution').sections.filter(({ skip }) => skip);
	const readLong = (...blocks: Block[]) => {
		const { context, unparsed } = interpret(blocks, edition('gen2-institution'));
		return { report: built(context), unparsed: unparsed.map(({ text }) => text) };
	};

	it('are never read as data, and are not missed', () => {
		expect(skipped?.name).toBe(NOTES);
		const { report, unparsed } = readLong(
			heading('查询记录'),
			table([
				['编号', '查询日期', '查询机构', '查询原因'],
				['1', '2024.05.06', '甲', '甲'],
			]),
			heading(NOTES),
			paragraph(['1.本报告由样例生成', '账户1']),
			table([
				['编号', '查询日期', '查询机构', '查询原因'],
				['9', 'N', '乙', '乙'],
			]),
		);
		expect(report).toEqual({ checkDetails: [{ no: '1', checkedAt: '2024.05.06', operator: '甲', reason: '甲' }] });
		expect(unparsed).toEqual([]);
	});

	it('do not hide a chapter behind them that was not read yet', () => {
		const { report, unparsed } = readLong(
			heading(NOTES),
			paragraph(['1.本报告由样例生成']),
			heading('八 查询记录'),
			table([
				['编号', '查询日期', '查询机构', '查询原因'],
				['1', '2024.05.06', '甲', '甲'],
			]),
		);
		expect(report).toMatchObject({ checkDetails: [{ operator: '甲' }] });
		expect(unparsed).toEqual([]);
	});

	it('do not swallow what no explanation says: persons, reports, accounts', () => {
		const behind = ['证件号码：*************1234', '2025010200000000000001', '3.2020年01月02日机构“甲”发放的贷款'];
		expect(
			readLong(
				heading('查询记录'),
				heading(NOTES),
				paragraph(['1.说明', ...behind, '2.编号由22位数字组成，2011年起使用。']),
			).unparsed,
		).toEqual(behind);
	});

	it('do not swallow a record in a table, which explanations have none of', () => {
		expect(
			readLong(
				heading('查询记录'),
				heading(NOTES),
				table([
					['代码', '含义'],
					['N', '正常'],
					['1', '2024.05.06'],
					['样例', '1,000'],
				]),
			).unparsed,
		).toEqual(['1', '2024.05.06', '样例', '1,000']);
	});

	it('are not reached where only their title is there, at the foot of the last page', () => {
		const seen = (...blocks: Block[]): boolean => interpret(blocks, EDITION).seen.isEndSeen;
		expect(seen(heading('机构查询记录明细'), heading(NOTES))).toBe(false);
		expect(seen(heading('机构查询记录明细'), heading(NOTES), paragraph(['1.说明']))).toBe(true);
	});

	it('do not hide what was not understood before them', () => {
		expect(
			readLong(heading('查询记录'), paragraph(['多余的话']), heading(NOTES), paragraph(['1.说明'])).unparsed,
		).toEqual(['多余的话']);
	});

	it('may begin inside a paragraph or a table', () => {
		expect(readLong(paragraph([NOTES, '账户1'])).unparsed).toEqual([]);
		expect(
			readLong(
				table([
					[NOTES, ''],
					['账户1', ''],
				]),
			).report,
		).toEqual({});
	});
});

it('a defect in one section costs that section, says so without a word of the report, and leaves its text unparsed', () => {
	jest.spyOn(CurrentTable.prototype, 'takeTitles').mockImplementationOnce(() => {
		throw new TypeError('测试行');
	});
	const blocks = [
		heading('本人查询记录明细'),
		table([['测试行', '甲']]),
		heading('机构查询记录明细'),
		table([INQUIRY, ['1', '2017.05.06', '甲', '乙']]),
	];
	const { context, unparsed } = interpret(blocks, EDITION);
	expect(context.ledger.warnings).toEqual([
		{ code: 'SECTION_FAILED', message: expect.not.stringContaining('测试行'), path: '本人查询记录明细', page: 1 },
	]);
	expect(unparsed.map(({ text }) => text)).toEqual(['测试行', '甲']);
	expect(built(context)).toMatchObject({ checkDetails: [{ operator: '甲' }] });
});

it('a caption and a header printed again at the head of a page go on with the grid', () => {
	const months = Array.from({ length: 12 }, (_, index) => String(index + 1));
	const march = (text: string) => months.map((month) => (month === '3' ? text : ''));
	const head = [['2024年03月—2024年03月的还款记录'], ['', ...months]];
	const blocks = [
		heading('贷记卡账户'),
		paragraph(['账户1']),
		table([...head, ['2024', ...march('1')]]),
		table([...head, ['', ...march('250')]], { page: 2 }),
	];
	const { context, unparsed } = interpret(blocks, edition('gen2-institution'));
	expect(built(context)).toMatchObject({
		creditCards: [{ repaymentHistory: [{ month: '2024.03', status: '1', amount: '250' }] }],
	});
	expect(unparsed).toEqual([]);
});

it('a second line beside a cell that reaches down is an entry of its own in a list', () => {
	const { context } = interpret(
		[
			heading('中征信评分'),
			table([
				['相对位置', '说明'],
				['>1/100', '最近查询次数较多'],
				['^', '缺少房贷历史'],
			]),
		],
		edition('gen1-detailed-bank'),
	);
	expect(built(context)).toEqual({
		creditScore: { percentile: '>1/100', notes: ['最近查询次数较多', '缺少房贷历史'] },
	});
});

it('what stands overleaf of a list is an entry of its own, or the rest of one that was full', () => {
	const notes = (first: string, second: string) =>
		built(
			interpret(
				[
					heading('中征信评分'),
					table([
						['相对位置', '说明'],
						['>1/100', first],
					]),
					table([['', second]], { page: 2 }),
				],
				edition('gen1-detailed-bank'),
			).context,
		);
	expect(notes('缺少房贷历史', '最近查询次数较多')).toMatchObject({
		creditScore: { notes: ['缺少房贷历史', '最近查询次数较多'] },
	});
	expect(notes('贷记卡额度使用率较', '高')).toMatchObject({ creditScore: { notes: ['贷记卡额度使用率较高'] } });
});

it('a row of column groups cut by a page break between closed rules is one', () => {
	const groups = ['贷款逾期', '贷记卡逾期', '准贷记卡60天以上透'];
	const leaves = [
		'笔数',
		'月份数',
		'单月最高逾期总额',
		'最长逾期月数',
		'账户数',
		'月份数',
		'单月最高逾期总额',
		'最长逾期月数',
		'账户数',
		'月份数',
		'单月最高透支余额',
		'最长透支月数',
	];
	const cut = joinTables(table([groups]), table([['', '', '支']], { page: 2 }), VOCABULARY);
	const blocks = [
		heading('逾期（透支）信息汇总'),
		cut,
		table([leaves, ['1', '2', '300', '4', '5', '6', '700', '8', '0', '0', '0', '0']], { page: 2, top: 120 }),
	];
	const { context, unparsed } = interpret(blocks, edition('gen1-detailed-bank'));
	expect(unparsed).toEqual([]);
	expect(built(context)).toMatchObject({ overDueInfoCollection: { loanMaxAmount: '300', crdCardAccounts: '5' } });
});

it('a list of which the print says it shows the newest only is known to be capped', () => {
	const line = '（由于该类账户的数量过大，本报告中仅展示最新的20个账户。）';
	const { seen, unparsed } = interpret([heading('循环额度下分账户'), paragraph([line])], edition('gen2-institution'));
	expect(seen.capped).toContain('loans');
	expect(unparsed).toEqual([]);
});

it('a record without a number whose only long cell runs on overleaf is one record', () => {
	const titles = ['特殊交易类型', '发生日期', '变更月数', '发生金额', '明细记录'];
	const blocks = [
		heading('非循环贷账户'),
		paragraph(['账户1']),
		table([titles, ['样例的第三', '2014.07.05', '0', '20,000', '--']]),
		table([['方代偿', '', '', '', '']], { page: 2 }),
	];
	const { context, unparsed } = interpret(blocks, edition('gen2-institution'));
	expect(built(context)).toMatchObject({
		loans: [{ speBusinesses: [{ type: '样例的第三方代偿', amount: '20,000' }] }],
	});
	expect(unparsed).toEqual([]);
});

it.each(['其他补充信息', '1.2015年03月04日样例平台登记的事项'])(
	'overleaf, %s is no rest of the row that the page ended with',
	(text) => {
		const head = ['编号', '缴费单位', '信息更新日期'];
		const { report, unparsed } = read(
			heading('住房公积金参缴记录'),
			table([head, ['1', '样例公司', '2017.05.06']]),
			paragraph([text, '样例平台登记'], { page: 2 }),
		);
		expect(report).toMatchObject({ houseFundPayedRecord: [{ compony: '样例公司' }] });
		expect(unparsed).toEqual([`2 ${text}`, '2 样例平台登记']);
	},
);

it.each<[string, string, string, string[], object]>([
	[
		'上一次查询记录',
		'gen2-detailed-personal',
		'查询记录概要',
		['2021.08.07', '本人', '本人查询（临柜）'],
		{ lastInquiry: { queryDate: '2021.08.07', organization: '本人' } },
	],
	[
		'特殊事件说明',
		'gen2-detailed-personal',
		'贷记卡账户',
		['该账户2021年01月不出单。'],
		{ creditCards: [{ notes: [{ content: '该账户2021年01月不出单。' }] }] },
	],
])('%s is a title of a table, also where no rule is drawn around it', (title, key, name, values, expected) => {
	const { context, unparsed } = interpret([heading(name), paragraph([title]), table([values])], edition(key));
	expect(built(context)).toMatchObject(expected);
	expect(unparsed).toEqual([]);
});

it('values under a column without a title are left over', () => {
	const { report, unparsed } = read(
		heading('机构查询记录明细'),
		table([
			['编号', '查询日期', '', '查询原因'],
			['1', '2017.05.06', '甲', '贷后管理'],
		]),
	);
	expect(report).toEqual({ checkDetails: [{ no: '1', checkedAt: '2017.05.06', reason: '贷后管理' }] });
	expect(unparsed).toEqual(['1 甲']);
});

it('a single cell below a numbered row is no row', () => {
	const { report, unparsed } = read(
		heading('机构查询记录明细'),
		table([INQUIRY, ['1', '2017.05.06', '样例银行', '贷后管理'], ['', '', '某支行', '']]),
	);
	expect(report).toMatchObject({ checkDetails: [{ operator: '样例银行' }] });
	expect(unparsed).toEqual(['1 某支行']);
});

it('a number that is blank until its row goes on overleaf is not missing', () => {
	const head = ['编号', '缴费单位', '信息更新日期'];
	const blanks = (...blocks: Block[]) => interpret(blocks, EDITION).seen.blank;
	expect(blanks(heading('住房公积金参缴记录'), table([head, ['1', '样例公司', '']]))).toEqual(['houseFundPayedRecord']);
	expect(
		blanks(
			heading('住房公积金参缴记录'),
			table([head, ['1', '样例公司', '']]),
			table([['', '', '2017.05.06']], { page: 2 }),
		),
	).toEqual([]);
	expect(blanks(heading('住房公积金参缴记录'), table([head, ['1', '', '--']]))).toEqual([]);
});
