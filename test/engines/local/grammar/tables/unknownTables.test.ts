import { interpret } from '../../../../../nodes/CreditReport/engines/local/grammar/reading/dispatcher';
import type { Block } from '../../../../../nodes/CreditReport/engines/local/layout/types';
import { built, edition, heading, type Plain } from '../../../../support/grammar';
import { paragraph, table } from '../../../../support/layout';

/** Tables, columns and rows that the grammar does not know, among those it knows. */

type Rows = ReadonlyArray<readonly string[]>;

function read(key: string, ...blocks: Block[]) {
	const { context, unparsed, seen } = interpret(blocks, edition(key));
	return {
		report: built(context) as Record<string, Plain>,
		unparsed: unparsed.map(({ text }) => text),
		leftover: seen.leftover,
	};
}

const under = (name: string, ...tables: Rows[]): Block[] => [
	heading(name),
	...tables.map((rows, index) => table(rows, { top: 100 + index * 200 })),
];

const REWARDS = [
	['编号', '奖励机构', '奖励内容', '生效日期', '截止日期'],
	['1', '样例市税务局', '诚信纳税户', '2021.06', '2027.06'],
];
const REWARD = {
	no: '1',
	rewardOrganization: '样例市税务局',
	rewardContent: '诚信纳税户',
	effectDate: '2021.06',
	closeDate: '2027.06',
};

describe('a table that nobody knows', () => {
	it.each<[string, Rows]>([
		[
			'with fewer columns',
			[
				['认证类别', '认证内容', '认证机构'],
				['资格', '样例证书', '样例局'],
				['奖项', '样例奖', '示例局'],
			],
		],
		[
			'with as many columns, numbered anew',
			[
				['编号', '担保机构', '担保物', '登记日期', '注销日期'],
				['1', '样例担保', '房屋', '2019.01', '2020.01'],
			],
		],
		[
			'with as many columns, numbered on',
			[
				['编号', '担保机构', '担保物', '登记日期', '注销日期'],
				['2', '样例担保', '房屋', '2019.01', '2020.01'],
			],
		],
		[
			'with more columns',
			[
				['业务', '号码', '日期', '金额', '天数', '状态'],
				['买卖', 'X1', '2020.01.01', '20,000', '3', '正常'],
			],
		],
	])('ends the one before it: %s', (_how, rows) => {
		const { report, unparsed, leftover } = read('gen2-detailed-personal', ...under('行政奖励记录', REWARDS, rows));
		expect(report).toEqual({ administrativeRewardRecord: [REWARD] });
		expect(unparsed).toEqual(rows.flat());
		expect(leftover).toContain('administrativeRewardRecord');
	});

	it('ends one whose records have no number', () => {
		const { report, unparsed } = read(
			'gen2-institution',
			...under(
				'公共信息概要',
				[['公共信息汇总'], ['信息类型', '记录数', '涉及金额'], ['欠税信息', '1', '500']],
				[
					['资料类型', '笔数'],
					['租赁资料', '1'],
				],
				[
					['资料类型', '机构', '笔数'],
					['租赁资料', '甲', '1'],
				],
			),
		);
		expect(report.publicSummary).toEqual([{ type: '欠税信息', records: '1', amount: '500' }]);
		expect(unparsed).toHaveLength(10);
	});

	it('below a title of its own does not go on with the rows above', () => {
		const { report, unparsed } = read(
			'gen2-institution',
			...under('公共信息概要', [['公共信息汇总'], ['信息类型', '记录数', '涉及金额'], ['欠税信息', '1', '500']]),
			paragraph(['样例信息汇总']),
			table([['租赁信息', '1', '20']], { top: 400 }),
		);
		expect(report.publicSummary).toHaveLength(1);
		expect(unparsed).toEqual(['样例信息汇总', '租赁信息', '1', '20']);
	});
});

describe('a text between the rows of a table', () => {
	it('does not part numbered rows', () => {
		const rows = (no: string) => [no, '2024.01.02', '样例银行', '贷后管理'];
		const { report, unparsed } = read(
			'gen1-detailed-personal',
			heading('机构查询记录明细'),
			table([['编号', '查询日期', '查询操作员', '查询原因'], rows('1')]),
			paragraph(['内部资料']),
			table([rows('2')], { top: 300 }),
		);
		expect(report.checkDetails).toHaveLength(2);
		expect(unparsed).toEqual(['内部资料']);
	});
});

describe('a known table', () => {
	it.each<[string, string, Rows, object, string[]]>([
		[
			'swapped columns',
			'行政奖励记录',
			[
				['编号', '奖励内容', '奖励机构', '截止日期', '生效日期'],
				['1', '诚信纳税户', '样例市税务局', '2027.06', '2021.06'],
			],
			{ administrativeRewardRecord: [REWARD] },
			[],
		],
		[
			'an extra first column',
			'行政奖励记录',
			[
				['序列', ...(REWARDS[0] as string[])],
				['甲', ...(REWARDS[1] as string[])],
			],
			{ administrativeRewardRecord: [REWARD] },
			['序列', '甲'],
		],
		[
			'an unknown column in the middle',
			'行政奖励记录',
			[
				['编号', '奖励机构', '奖励级别', '奖励内容', '生效日期', '截止日期'],
				['1', '样例市税务局', '省级', '诚信纳税户', '2021.06', '2027.06'],
			],
			{ administrativeRewardRecord: [REWARD] },
			['奖励级别', '省级'],
		],
		[
			'a renamed column',
			'行政奖励记录',
			[
				['编号', '奖励机构', '奖励内容', '生效日期', '失效日'],
				['1', '样例市税务局', '诚信纳税户', '2021.06', '2027.06'],
			],
			{ administrativeRewardRecord: [{ ...REWARD, closeDate: undefined }] },
			['失效日', '2027.06'],
		],
		[
			'a missing column',
			'行政奖励记录',
			[
				['编号', '奖励机构', '生效日期'],
				['1', '样例市税务局', '2021.06'],
			],
			{ administrativeRewardRecord: [{ no: '1', rewardOrganization: '样例市税务局', effectDate: '2021.06' }] },
			[],
		],
		[
			'a row of units',
			'呆账信息汇总',
			[
				['账户数', '余额'],
				['笔', '元'],
				['2', '3,000'],
			],
			{ overdueBreachOutline: { badDebtsNumber: '2', badDebtsBalance: '3,000' } },
			[],
		],
		[
			'units in its titles',
			'呆账信息汇总',
			[
				['账户数（笔）', '余额（元）'],
				['2', '3,000'],
			],
			{ overdueBreachOutline: { badDebtsNumber: '2', badDebtsBalance: '3,000' } },
			[],
		],
	])('gives its known columns: %s', (_how, section, rows, expected, left) => {
		const name = section === '呆账信息汇总' ? '信贷交易违约信息概要' : section;
		const { report, unparsed } = read(
			'gen2-detailed-personal',
			...under(name, name === section ? rows : [[section], ...rows]),
		);
		expect(report).toEqual(expected);
		expect([...unparsed].sort()).toEqual([...left].sort());
	});

	const INQUIRY = { checkedAt: '2024.01.02', operator: '样例银行', reason: '贷后管理' };
	it.each<[string, string, string[], string[], string[]]>([
		[
			'in the middle',
			'gen2-brief',
			['编号', '查询日期', '查询终端', '查询机构', '查询原因'],
			['1', '2024.01.02', '自助机', '样例银行', '贷后管理'],
			['查询终端', '自助机'],
		],
		[
			'last',
			'gen1-detailed-personal',
			['编号', '查询日期', '查询操作员', '查询原因', '备注'],
			['1', '2024.01.02', '样例银行', '贷后管理', '无异常'],
			['备注', '无异常'],
		],
		[
			'first',
			'gen1-detailed-bank',
			['批次', '编号', '查询日期', '查询操作员', '查询原因'],
			['甲', '1', '2024.01.02', '样例银行', '贷后管理'],
			['批次', '甲'],
		],
		[
			'twice',
			'gen1-brief',
			['编号', '查询日期', '查询时段', '查询操作员', '查询原因', '查询方式'],
			['1', '2024.01.02', '上午', '样例银行', '贷后管理', '线上'],
			['查询时段', '上午', '查询方式', '线上'],
		],
	])(
		'whose titles other kinds of tables have too gives its columns beside an unknown one %s',
		(_where, key, titles, values, left) => {
			const { report, unparsed } = read(key, heading('机构查询记录明细'), table([titles, values, values]));
			expect(report.checkDetails).toMatchObject([INQUIRY, INQUIRY]);
			expect([...new Set(unparsed)].sort()).toEqual([...left].sort());
		},
	);

	it.each<[string, string[], string[], string, object]>([
		[
			'民事判决记录',
			['编号', '立案法院', '案由', '立案日期', '结案方式', '备注'],
			['1', '样例法院', '借款纠纷', '2015.01.02', '判决', '样例备注'],
			'civilJudgmentRecord',
			{ no: '1', court: '样例法院', caseReason: '借款纠纷', closedType: '判决' },
		],
		[
			'强制执行记录',
			['编号', '执行法院', '执行案由', '备注', '立案日期', '结案方式'],
			['1', '样例法院', '借款纠纷', '样例备注', '2015.01.02', '执行完毕'],
			'forceExecutions',
			{ no: '1', caseReason: '借款纠纷', closedType: '执行完毕' },
		],
		[
			'对外贷款担保信息',
			['编号', '担保贷款发放机构', '担保贷款合同金额', '备注', '担保金额', '担保贷款本金余额'],
			['1', '样例银行', '1,000', '样例备注', '500', '20'],
			'loanGuaranteeInfos',
			{ id: '1', organization: '样例银行', amount: '1,000', guaranteeAmount: '500', balance: '20' },
		],
		[
			'对外信用卡担保信息',
			['备注', '编号', '担保信用卡发放机构', '担保信用卡授信额度', '担保金额'],
			['样例备注', '1', '样例银行', '1,000', '500'],
			'creditCardGuaranteeInfos',
			{ id: '1', organization: '样例银行', amount: '1,000', guaranteeAmount: '500' },
		],
	])('in its section gives its columns beside an unknown one: %s', (section, titles, values, list, expected) => {
		const { report, unparsed } = read('gen1-detailed-bank', ...under(section, [titles, values]));
		expect(report[list]).toMatchObject([expected]);
		expect([...unparsed].sort()).toEqual(['备注', '样例备注']);
	});

	it('whose first cell reaches down over a page break has a blank one overleaf', () => {
		const titles = (group: string) => [group, '账户数', '担保金额', '余额', '账户数', '还款责任金额', '余额'];
		const { report, unparsed } = read(
			'gen2-institution',
			heading('信贷交易授信及负债信息概要'),
			table([['相关还款责任信息汇总'], ['为个人', '担保责任', '其他相关还款责任']]),
			table([titles(''), ['', '1', '100', '80', '2', '50', '40']], { page: 2 }),
		);
		expect(report.liabilitySummary).toMatchObject([
			{ borrower: '个人', kind: '担保责任', accounts: '1' },
			{ borrower: '个人', kind: '其他相关还款责任', accounts: '2' },
		]);
		expect(unparsed).toEqual([]);
	});

	it('a value under a blank title is left over', () => {
		const { report, unparsed } = read(
			'gen1-detailed-personal',
			...under('行政奖励记录', [
				['编号', '奖励机构', '', '奖励内容', '生效日期', '截止日期'],
				['1', '样例市税务局', '样例', '诚信纳税户', '2021.06', '2027.06'],
			]),
		);
		expect(report.administrativeRewardRecord).toMatchObject([REWARD]);
		expect(unparsed).toEqual(['样例']);
	});

	it('with two titles alone that other kinds of tables have too is none', () => {
		const rows = [
			['查询日期', '查询终端', '查询原因'],
			['2024.01.02', '自助机', '贷后管理'],
		];
		const { report, unparsed } = read('gen2-brief', heading('机构查询记录明细'), table(rows));
		expect(report).toEqual({});
		expect(unparsed).toEqual(rows.flat());
	});

	it('may be split in two, joined by the number', () => {
		const { report, unparsed } = read(
			'gen2-detailed-personal',
			...under(
				'行政奖励记录',
				[
					['编号', '奖励机构', '生效日期'],
					['1', '甲局', '2021.06'],
					['2', '乙局', '2022.06'],
				],
				[
					['编号', '奖励内容', '截止日期'],
					['1', '奖一', '--'],
					['2', '奖二', '--'],
				],
			),
		);
		expect(report.administrativeRewardRecord).toEqual([
			{ no: '1', rewardOrganization: '甲局', effectDate: '2021.06', rewardContent: '奖一', closeDate: '--' },
			{ no: '2', rewardOrganization: '乙局', effectDate: '2022.06', rewardContent: '奖二', closeDate: '--' },
		]);
		expect(unparsed).toEqual([]);
	});

	it('does not count its total as a record', () => {
		const { report, unparsed } = read(
			'gen2-institution',
			...under('公共信息概要', [
				['公共信息汇总'],
				['信息类型', '记录数', '涉及金额'],
				['欠税信息', '1', '500'],
				['强制执行信息', '1', '20'],
				['合计', '2', '520'],
			]),
		);
		expect(report.publicSummary).toHaveLength(2);
		expect(unparsed).toEqual(['合计', '2', '520']);
	});

	it.each<[string, string, Rows, object]>([
		[
			'the last inquiry as four columns',
			'查询记录概要',
			[
				['上一次查询记录'],
				['上一次查询日期', '上一次查询机构类型', '上一次查询机构代码', '上一次查询原因'],
				['2025-01-02', '商业银行', 'A9', '贷款审批'],
			],
			{
				lastInquiry: { queryDate: '2025-01-02', organizationType: '商业银行', organization: 'A9', reason: '贷款审批' },
			},
		],
		[
			'the last inquiry as three',
			'查询记录概要',
			[['上一次查询记录'], ['查询日期', '查询机构', '查询原因'], ['2025-01-02', '样例银行', '贷款审批']],
			{ lastInquiry: { queryDate: '2025-01-02', organization: '样例银行', reason: '贷款审批' } },
		],
		[
			'titles in another word order',
			'信贷交易授信及负债信息概要',
			[
				['循环额度下分账户汇总信息'],
				['管理机构数', '账户数', '授信总额', '余额', '最近6个月平均应还款'],
				['1', '2', '30', '20', '5'],
			],
			{
				creditLineSummary: [
					{
						accountType: '循环额度下分账户',
						institutions: '1',
						accounts: '2',
						creditTotal: '30',
						balance: '20',
						avg6month: '5',
					},
				],
			},
		],
		[
			'a row per kind of account',
			'信贷交易授信及负债信息概要',
			[
				['账户类型', '管理机构数', '账户数', '授信总额', '余额', '最近6个月平均应还款'],
				['循环贷账户一', '1', '2', '30', '20', '5'],
				['循环贷账户二', '1', '1', '10', '0', '1'],
			],
			{
				creditLineSummary: [
					{ accountType: '循环额度下分账户', accounts: '2' },
					{ accountType: '循环贷账户', avg6month: '1' },
				],
			},
		],
		[
			'telephone numbers with their institution',
			'身份信息',
			[
				['编号', '手机号码', '信息更新日期', '数据发生机构名称'],
				['1', '12011110001', '2025.05.01', '样例银行'],
			],
			{ profile: { mobiles: [{ mobile: '12011110001', mobilesOrganization: '样例银行' }] } },
		],
		[
			'a fraud alert as a table',
			'个人信用报告',
			[['防欺诈警示'], ['标志', '联系电话', '生效日期', '截止日期'], ['有', '010-1/010-2', '2025.01.01', '长期有效']],
			{ fraudAlert: { flag: '有', tel: '010-1/010-2', startAt: '2025.01.01', endAt: '长期有效' } },
		],
	])('is known in the form of a bank front end: %s', (_how, name, rows, expected) => {
		const { report, unparsed } = read(
			'gen2-institution',
			...(name === '个人信用报告' ? [table(rows)] : under(name, rows)),
		);
		expect(report).toMatchObject(expected);
		expect(unparsed).toEqual([]);
	});

	it('may hold the creditor and the business of the debt before', () => {
		const { report, unparsed } = read(
			'gen2-institution',
			heading('被追偿信息'),
			paragraph(['账户1']),
			table([
				['管理机构', '业务种类', '债权接收日期', '原债权人', '原债务业务种类', '债权金额', '债权转移时的还款状态'],
				['样例资产', '资产处置业务', '2017.11.09', '甲银行', '贷款', '400', '6'],
			]),
			table(
				[
					['特殊标注', '添加日期'],
					['样例标注', '2018.01.02'],
				],
				{ top: 300 },
			),
		);
		expect(report.recoveredAccounts).toEqual([
			{
				no: '1',
				organization: '样例资产',
				businessType: '资产处置业务',
				debtReceiveDate: '2017.11.09',
				originalCreditor: '甲银行',
				originalBusinessType: '贷款',
				debtAmount: '400',
				transferStatus: '6',
				notes: [{ type: '特殊标注', content: '样例标注', addedAt: '2018.01.02' }],
			},
		]);
		expect(unparsed).toEqual([]);
	});

	it('with a title that it has under two groups goes by the group above', () => {
		const groups = [
			'最近1个月内的查询次数',
			'最近1个月内的查询次数',
			'最近1个月内的查询次数',
			'最近1个月内的查询机构数',
			'最近1个月内的查询机构数',
			'最近2年内的查询次数',
			'最近2年内的查询次数',
			'最近2年内的查询次数',
		];
		const titles = [
			'贷款审批',
			'信用卡审批',
			'本人查询',
			'贷款审批',
			'信用卡审批',
			'贷后管理',
			'担保资格审查',
			'特约商户实名审查',
		];
		const { report } = read(
			'gen2-institution',
			...under('查询记录概要', [groups, titles, ['1', '2', '3', '4', '5', '6', '7', '8']]),
		);
		expect(report.checkedRecord).toMatchObject({
			lastMonthLoanCheck: '1',
			lastMonthCardCheck: '2',
			lastMonthCheckBySelf: '3',
			lastMonthLoanCheckOrgs: '4',
			lastMonthCardCheckOrgs: '5',
			last2YearsVIPNameCheck: '8',
		});
	});

	it('of labelled rows may have another row, another order of columns and a blank second label', () => {
		const { report, unparsed } = read(
			'gen2-detailed-personal',
			...under('信贷交易信息提示', [
				['业务类型', '业务类型', '首笔业务发放月份', '账户数', '备注'],
				['贷款', '个人住房贷款', '2017.09', '2', '甲'],
				['其他', '--', '2017.12', '3', '乙'],
			]),
		);
		expect(report.creditTypeSummary).toMatchObject([
			{ businessType: '个人住房贷款', accounts: '2', firstIssuedAt: '2017.09' },
			{ category: '其他', accounts: '3', firstIssuedAt: '2017.12' },
		]);
		expect(unparsed).toEqual(['备注', '甲', '乙']);
		const plain = read(
			'gen2-detailed-personal',
			...under('信贷交易信息提示', [
				['业务类型', '业务类型', '账户数', '首笔业务发放月份'],
				['其他', '--', '3', '2017.12'],
			]),
		);
		expect(plain.report.creditTypeSummary).toMatchObject([
			{ category: '其他', accounts: '3', firstIssuedAt: '2017.12' },
		]);
	});
});
