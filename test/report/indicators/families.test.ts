import {
	INDICATOR_GROUPS,
	INDICATORS,
	summarize,
	type IndicatorValue,
	type SummarizeOptions,
} from '../../../nodes/CreditReport/report/indicators';
import type { Completeness, Meta, ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { GEN1, history, parsed } from '../support/reports';

/** What lenders ask for beyond sums: each with the answer by hand, and with a part of it missing. */

const WHOLE: Completeness[] = [{ section: 'document', expected: null, read: 2, basis: 'document', status: 'complete' }];
const LOAN: ReportRecord = {
	accountKind: '非循环贷账户',
	organization: '示例银行',
	startAt: '2022.01.01',
	endAt: '2027.01.01',
	amount: '100,000',
	currency: '人民币元',
	type: '其他个人消费贷款',
	status: '正常',
	category: '正常',
	balance: '50,000',
	scheduledPayment: '2,000',
	currOverduePeriods: '0',
	currOverdue: '0',
};
const CARD: ReportRecord = {
	organization: '示例银行',
	businessType: '贷记卡',
	startAt: '2021.06.01',
	currency: '人民币元',
	amount: '30,000',
	status: '正常',
	balance: '9,000',
	used: '9,000',
	currOverduePeriods: '0',
	currOverdue: '0',
};

function figures(
	report: ReportRecord,
	meta: Partial<Meta> = {},
	options: SummarizeOptions = {},
): Record<string, IndicatorValue> {
	return summarize(
		parsed(
			{ serialNo: '1', createAt: '2025.03.01 09:00:00', ...report },
			{ edition: 'gen2-institution', generation: 2, completeness: WHOLE, ...meta },
		),
		options,
	);
}
const months = (first: string, codes: string): ReportRecord => ({ repaymentHistory: history(first, codes) });

describe('the repayment record by level and window', () => {
	const report = {
		loans: [
			{ ...LOAN, ...months('2023.03', `45${'N'.repeat(16)}11N2NN`) },
			{ ...LOAN, ...months('2025.01', 'N1') },
		],
		creditCards: [{ ...CARD, ...months('2024.03', '1NNNNNNNN12N') }],
		quasiCreditCards: [
			{ organization: '示例银行', status: '正常', surplusOverdraft: '100', ...months('2024.09', 'N1233N') },
		],
	};

	it('counts the months at exactly a level, of loans and of cards', () => {
		expect(figures(report)).toMatchObject({
			loanM1In3: 1,
			loanM1In6: 3,
			loanM2In3: 1,
			loanM2In6: 1,
			loanM4In12: 0,
			loanM4In24: 1,
			loanM5In24: 1,
			cardM1In3: 1,
			cardM2In3: 1,
			cardM1In12: 2,
			cardM3In6: 2,
			cardM2In24: 1,
		});
	});

	it('tells the longest run and the most months of one account', () => {
		expect(figures(report)).toMatchObject({
			longestOverdueRun3: 3,
			longestOverdueRun12: 3,
			longestOverdueRun24: 5,
			mostOverdueMonths6: 3,
			mostOverdueMonths24: 5,
			accountsOverdue3: 4,
			accountsOverdue6: 4,
		});
	});

	it('is null for a kind without a record, and 0 for a kind that nobody has', () => {
		expect(figures({ loans: [LOAN], creditCards: [] })).toMatchObject({
			loanM1In24: null,
			cardM1In24: 0,
			longestOverdueRun24: null,
			accountsOverdue24: null,
		});
	});

	it('keeps months of codes without days apart', () => {
		const found = figures({
			loans: [
				{ ...LOAN, ...months('2024.03', 'NNNNDDZNNNNG') },
				{ ...LOAN, status: '呆账', ...months('2025.02', 'B') },
			],
		});
		expect(found).toMatchObject({
			guarantorPaidMonths12: 2,
			guarantorPaidMonths6: 0,
			assetsGivenMonths6: 1,
			endedOtherwiseMonths3: 1,
			writtenOffMonths3: 1,
			loanM7In3: 0,
			longestOverdueRun12: null,
			adverseMonthsOther12: 5,
		});
		expect(figures({ loans: [{ ...LOAN, ...months('2024.03', '#') }] })).toMatchObject({
			guarantorPaidMonths12: null,
			writtenOffMonths60: null,
		});
	});

	it('of the briefs is the printed number of five years', () => {
		const brief = {
			loans: [
				{ ...LOAN, overdueMonths5y: '4' },
				{ ...LOAN, overdueMonths5y: '0' },
			],
		};
		expect(figures(brief, { edition: 'gen2-brief' })).toMatchObject({
			mostOverdueMonths60: 4,
			accountsOverdue60: 1,
			mostOverdueMonths24: null,
			longestOverdueRun60: null,
		});
	});
});

describe('连N累M', () => {
	const report = { loans: [{ ...LOAN, ...months('2024.03', '11N1N1N1NNNN') }] };

	it.each<[SummarizeOptions['overdueRule'], Record<string, IndicatorValue>]>([
		[undefined, { overdueRule: '连3累6（24个月）', overdueRuleBroken: false, overdueRuleMonths: null }],
		[
			{ inARow: 2 },
			{
				overdueRule: '连2累6（24个月）',
				overdueRuleBroken: true,
				overdueRuleMonths: 'loans 示例银行: 2024-03 2024-04',
			},
		],
		[
			{ inTotal: 5 },
			{ overdueRuleBroken: true, overdueRuleMonths: 'loans 示例银行: 2024-03 2024-04 2024-06 2024-08 2024-10' },
		],
		[
			{ inARow: 2, inTotal: 4, months: 6 },
			{ overdueRule: '连2累4（6个月）', overdueRuleBroken: false },
		],
	])('%j', (overdueRule, expected) =>
		expect(figures(report, {}, { overdueRule })).toMatchObject({ ...expected, lianSanLeiLiu: false }),
	);

	it('is null without a record', () =>
		expect(figures({ loans: [LOAN] }, {}, { overdueRule: { inARow: 1 } })).toMatchObject({ overdueRuleBroken: null }));
});

describe('五级分类', () => {
	it('counts open loans by their latest class', () => {
		const loans = [
			LOAN,
			{ ...LOAN, category: '关注', latestRepayment: { reportedAt: '2025.02.28', category: '可疑' } },
			{ ...LOAN, category: '次级' },
			{ ...LOAN, status: '结清', category: '损失' },
			{ ...LOAN, status: '呆账', category: null },
		];
		expect(figures({ loans })).toMatchObject({
			worstCategory: '可疑',
			accountsNormal: 1,
			accountsSpecialMention: 0,
			accountsSubstandard: 1,
			accountsDoubtful: 1,
			accountsLoss: 0,
			nonPerformingAccounts: 2,
		});
	});

	it('is null when a loan prints none, and 0 when nobody has a loan', () => {
		expect(figures({ loans: [LOAN, { ...LOAN, category: null }] })).toMatchObject({
			worstCategory: null,
			accountsNormal: null,
			nonPerformingAccounts: null,
		});
		expect(figures({ loans: [] })).toMatchObject({ worstCategory: null, nonPerformingAccounts: 0 });
	});
});

describe('special transactions', () => {
	const special = (...types: string[]): ReportRecord => ({
		speBusinesses: types.map((type) => ({ type, startAt: '2024.01.01' })),
	});

	it('are counted by kind, in the words of either generation', () => {
		const found = figures({
			loans: [{ ...LOAN, ...special('展期（延期）', '银行主动延期', '提前还款') }],
			creditCards: [{ ...CARD, ...special('个性化分期') }],
			recoveredAccounts: [
				{ organization: '示例担保有限公司', ...special('债务减免', '担保人（第三方）代偿', '以资抵债', '司法追偿') },
			],
		});
		expect(found).toMatchObject({
			extensions: 2,
			personalInstalments: 1,
			debtReliefs: 1,
			guarantorRepayments: 1,
			assetSettlements: 1,
			judicialRecoveries: 1,
			forcedLiquidations: 0,
		});
	});

	it('of another kind are none of these', () => {
		expect(figures({ loans: [{ ...LOAN, ...special('某种新交易', '其他', '担保人代偿') }] })).toMatchObject({
			extensions: 0,
			guarantorRepayments: 1,
		});
	});

	it('are null where a type is missing, and in the briefs, which print none', () => {
		expect(figures({ loans: [{ ...LOAN, speBusinesses: [{ startAt: '2024.01.01' }] }] })).toMatchObject({
			extensions: null,
		});
		expect(figures({ loans: [LOAN] }, { edition: 'gen2-brief' })).toMatchObject({ extensions: null });
	});
});

describe('debts by purpose and by lender', () => {
	const loans = [
		{ ...LOAN, type: '个人汽车消费贷款', organization: '示例汽车金融有限公司' },
		{ ...LOAN, type: '农户贷款' },
		{ ...LOAN, type: '个人经营性贷款', balance: '1' },
		{ ...LOAN, type: '国家助学贷款' },
		{ ...LOAN, type: '融资融券业务' },
		LOAN,
	];

	it('are summed', () => {
		expect(figures({ loans })).toMatchObject({
			carLoansOpen: 1,
			carBalance: 50_000,
			businessLoansOpen: 2,
			businessBalance: 50_001,
			educationLoansOpen: 1,
			otherPurposeLoansOpen: 1,
			consumerLoansOpen: 1,
			consumerBalance: 50_000,
			bankLoans: 5,
			bankBalance: 200_001,
			autoFinanceBalance: 50_000,
		});
	});

	it('are null when a purpose, or a balance of it, is not known', () => {
		expect(figures({ loans: [...loans, { ...LOAN, type: '未知业务' }] })).toMatchObject({
			carLoansOpen: null,
			carBalance: null,
			bankLoans: 6,
		});
		expect(figures({ loans: [{ ...LOAN, balance: null }] })).toMatchObject({
			consumerBalance: null,
			consumerLoansOpen: 1,
			carBalance: 0,
		});
	});
});

describe('the age of credit', () => {
	it('is that of the earliest account, by the overview where there is one', () => {
		expect(figures({ loans: [{ ...LOAN, status: '结清' }], creditCards: [CARD] })).toMatchObject({
			firstLoanMonth: '2022-01',
			firstCardMonth: '2021-06',
			oldestAccountMonths: 45,
		});
		const overview = {
			creditTypeSummary: [
				{ category: '贷款', accounts: '1', firstIssuedAt: '2010.05' },
				{ category: '信用卡', accounts: '0', firstIssuedAt: '--' },
			],
		};
		expect(figures({ ...overview, loans: [LOAN] })).toMatchObject({
			firstLoanMonth: '2010-05',
			firstCardMonth: null,
			oldestAccountMonths: 178,
		});
		expect(
			figures({
				creditInfo: { firstLoanGotAt: '2009.02', firstCreditCardGotAt: '2008.11', firstQuasiCardGotAt: '2007.01' },
			}),
		).toMatchObject({ firstCardMonth: '2007-01', oldestAccountMonths: 218 });
	});

	it('is not known when an opening date is missing', () => {
		expect(figures({ loans: [LOAN, { ...LOAN, startAt: null }] })).toMatchObject({
			firstLoanMonth: null,
			oldestAccountMonths: null,
			newLoans3: null,
			newAccounts12: null,
			newCards3: 0,
		});
	});

	it('counts new accounts by date, both edges in', () => {
		const on = (startAt: string): ReportRecord => ({ ...LOAN, startAt });
		const found = figures({
			loans: [on('2025.03.01'), on('2024.12.01'), on('2024.11.30'), on('2024.03.01'), on('2024.02.29')],
			creditCards: [{ ...CARD, startAt: '2025.01.01', status: '未激活' }],
		});
		expect(found).toMatchObject({ newLoans3: 2, newLoans6: 3, newLoans12: 4, newCards3: 1, newAccounts12: 5 });
	});

	it('counts an account that prints only a month where the month is in the window or out of it, and not where it may be either', () => {
		const on = (startAt: string): ReportRecord => ({ loans: [{ ...LOAN, startAt }] });
		expect(figures(on('2025.01'))).toMatchObject({ newLoans3: 1, newLoans6: 1 });
		expect(figures(on('2024.11'))).toMatchObject({ newLoans3: 0, newLoans6: 1 });
		expect(figures(on('2024.12'))).toMatchObject({ newLoans3: null, newLoans6: 1 });
		expect(figures(on('2025.03'))).toMatchObject({ newLoans3: null, newLoans12: null });
	});

	it('counts loans that fall due, and those that did', () => {
		const due = (endAt: string | null): ReportRecord => ({ ...LOAN, endAt });
		const found = figures({
			loans: [
				due('2025.03.01'),
				due('2025.09.01'),
				due('2025.09.02'),
				due('2025.02.28'),
				due('长期有效'),
				{ ...due('2025.04.01'), status: '结清' },
			],
		});
		expect(found).toMatchObject({ loansMaturing6: 2, loansMaturing6Balance: 100_000, loansPastDue: 1 });
		expect(figures({ loans: [due(null)] })).toMatchObject({
			loansMaturing6: null,
			loansMaturing6Balance: null,
			loansPastDue: null,
		});
	});
});

describe('cards', () => {
	it('are used up above 90 % of the limit', () => {
		const used = (amount: string | null): ReportRecord => ({ ...CARD, balance: null, used: amount });
		expect(figures({ creditCards: [used('27,000'), used('27,001'), used('31,000')] })).toMatchObject({
			cardsOver90: 2,
		});
		expect(figures({ creditCards: [used(null)] })).toMatchObject({ cardsOver90: null });
		expect(figures({ creditCards: [] })).toMatchObject({ cardsOver90: 0 });
	});

	it('have a highest and a lowest line per bank: as the summary prints it, else by names', () => {
		const creditCards = [CARD, { ...CARD, amount: '5,000' }, { ...CARD, organization: '样例银行', amount: '20,000' }];
		expect(figures({ creditCards })).toMatchObject({ highestCardLine: 35_000, lowestCardLine: 20_000 });
		const creditLineSummary: ReportRecord[] = [
			{ accountType: '贷记卡账户', maxAmount: '40,000', leastAmount: '10,000', avg6month: '7,000' },
			{ accountType: '循环贷账户', avg6month: '300' },
			{ accountType: '非循环贷账户', avg6month: '6,000' },
			{ accountType: '准贷记卡账户', avg6month: '9' },
		];
		expect(figures({ creditCards, creditLineSummary })).toMatchObject({
			highestCardLine: 40_000,
			lowestCardLine: 10_000,
			cardAverageUsed6: 7_000,
			loanAverageDue6: 6_300,
			quasiCardAverageOverdraft6: 9,
		});
		expect(figures({ creditCards: [...creditCards, { ...CARD, amount: null }] })).toMatchObject({
			highestCardLine: null,
		});
		const short: Completeness[] = [
			...WHOLE,
			{ section: 'creditCards', expected: 4, read: 3, basis: 'lastNumber', status: 'short' },
		];
		expect(figures({ creditCards }, { completeness: short })).toMatchObject({
			highestCardLine: null,
			lowestCardLine: null,
		});
		expect(figures({ creditCards, creditLineSummary }, { completeness: short })).toMatchObject({
			highestCardLine: 40_000,
		});
		expect(figures({ creditCards: [{ ...CARD, avgUsed6Months: '500' }] })).toMatchObject({ cardAverageUsed6: 500 });
	});
});

describe('income by the housing fund', () => {
	const fund = (about: ReportRecord): ReportRecord => ({
		houseFundPayedRecord: [
			{
				no: '1',
				status: '缴交',
				amount: '2,400',
				personalPercent: '12%',
				componyPercent: '12%',
				updateAt: '2025.02',
				...about,
			},
		],
	});

	it('is the base that both rates are taken of; the burden in per cent of it', () => {
		expect(figures({ ...fund({}), loans: [LOAN], creditCards: [CARD] })).toMatchObject({
			housingFundIncome: 10_000,
			monthlyBurden: 2_900,
			debtToIncome: 29,
		});
		expect(
			figures({
				...fund({ lastPayedAt: '2024.09', amount: '2,040', personalPercent: '5', componyPercent: '12' }),
				loans: [],
			}),
		).toMatchObject({ housingFundIncome: 12_000, debtToIncome: 0 });
	});

	it.each<ReportRecord>([
		{ amount: '0' },
		{ personalPercent: '--' },
		{ componyPercent: null },
		{ personalPercent: '0', componyPercent: '0' },
		{ status: '封存' },
		{ status: null },
		{ lastPayedAt: '2024.08' },
	])('is not known with %j', (about) => {
		expect(figures({ ...fund(about), loans: [LOAN] })).toMatchObject({ housingFundIncome: null, debtToIncome: null });
	});

	it('gives no ratio to a burden that is only a lower bound', () => {
		expect(figures({ ...fund({}), loans: [LOAN, { ...LOAN, scheduledPayment: null }] })).toMatchObject({
			monthlyBurden: 2_000,
			debtToIncome: null,
		});
	});
});

describe('hard inquiries', () => {
	const inquiry = (checkedAt: string, operator: string | null, reason = '贷款审批'): ReportRecord => ({
		no: '1',
		checkedAt,
		operator,
		reason,
	});
	const list = [
		inquiry('2025.02.20', '示例银行'),
		inquiry('2025.02.15', '示例银行'),
		inquiry('2025.02.14', '示例银行', '信用卡审批'),
		inquiry('2025.02.01', '示例银行'),
		inquiry('2025.01.18', '示例银行'),
		inquiry('2025.01.17', '样例小额贷款有限公司', '担保资格审查'),
		inquiry('2025.02.25', '示例银行', '贷后管理'),
	];

	it('of one institution for one reason count once within 14 or 30 days of the one that counted', () => {
		expect(figures({ checkDetails: list })).toMatchObject({
			inquiriesApplications3: 6,
			hardInquiries14Days3: 4,
			hardInquiries30Days3: 4,
			hardInquiries14Days1: 3,
			hardInquiries30Days1: 2,
		});
	});

	it('are told by lender, by the newest one and by the busiest week', () => {
		expect(figures({ checkDetails: list })).toMatchObject({
			hardInquiriesBank3: 5,
			hardInquiriesNonBank3: 1,
			lastHardInquiry: '2025-02-20',
			daysSinceHardInquiry: 9,
			mostHardInquiries7Days: 3,
		});
		expect(figures({ checkDetails: [inquiry('2025.02.20', '示例银行', '贷后管理')] })).toMatchObject({
			lastHardInquiry: null,
			daysSinceHardInquiry: null,
			mostHardInquiries7Days: 0,
			hardInquiries14Days3: 0,
		});
	});

	it('are in one week on seven days, the first and the last included', () => {
		const on = (...days: string[]): ReportRecord => ({ checkDetails: days.map((day) => inquiry(day, '示例银行')) });
		expect(figures(on('2025.02.07', '2025.02.01'))).toMatchObject({ mostHardInquiries7Days: 2 });
		expect(figures(on('2025.02.08', '2025.02.01'))).toMatchObject({ mostHardInquiries7Days: 1 });
	});

	it('are null where a name is missing, or the list', () => {
		expect(figures({ checkDetails: [...list, inquiry('2025.01.01', null)] })).toMatchObject({
			hardInquiries14Days3: null,
			hardInquiriesBank3: null,
			hardInquiries14Days1: 3,
		});
		const short: Completeness[] = [
			...WHOLE,
			{ section: 'checkDetails', expected: 9, read: 7, basis: 'lastNumber', status: 'short' },
		];
		expect(figures({ checkDetails: list }, { completeness: short })).toMatchObject({
			hardInquiries30Days3: null,
			lastHardInquiry: null,
			mostHardInquiries7Days: null,
		});
	});
});

describe('liabilities, marks and score', () => {
	it.each<[ReportRecord, number | null]>([
		[{ repaymentStatus: 'N' }, 0],
		[{ repaymentStatus: '2' }, 1],
		[{ repaymentStatus: 'B' }, 1],
		[{ overdueMonths: '0', category: '关注' }, 0],
		[{ overdueMonths: '3' }, 1],
		[{ category: '次级' }, 1],
		[{ balance: '5,000' }, null],
	])('a liability with %j', (about, expected) =>
		expect(figures({ relatedLiabilities: [{ no: '1', organization: '示例银行', ...about }] })).toMatchObject({
			overdueLiabilities: expected,
		}),
	);

	it.each<[string, ReportRecord, Partial<Meta>, boolean | null]>([
		['the head counts one', { objectionNum: '2' }, {}, true],
		['the overview counts one', { creditInfo: { objectionLabelNum: '1' } }, {}, true],
		[
			'a note under an account is one',
			{ loans: [{ ...LOAN, notes: [{ type: '异议标注', content: '核查中' }] }] },
			{},
			true,
		],
		['the overview counts none', { creditInfo: { objectionLabelNum: '0' } }, { completeness: [] }, false],
		['a report read to its end has none', {}, {}, false],
		['nothing is known', {}, { completeness: [] }, null],
	])('an objection: %s', (_, report, meta, expected) =>
		expect(figures(report, meta)).toMatchObject({ hasDissent: expected }),
	);

	it.each<[ReportRecord, Partial<Meta>, boolean | null]>([
		[{ fraudAlert: { flag: '信息主体申请设置防欺诈警示', startAt: '2024.01.01' } }, {}, true],
		[{ fraudAlert: { flag: '否' } }, {}, false],
		[{}, {}, false],
		[{}, { completeness: [] }, null],
	])('a fraud alert: %j', (report, meta, expected) =>
		expect(figures(report, meta)).toMatchObject({ hasFraudAlert: expected }),
	);

	it('the score with its position and reasons', () => {
		expect(
			figures({ creditScore: { score: '864', percentile: '>43%', notes: ['缺少房贷历史', '查询次数较多'] } }),
		).toMatchObject({ creditScore: 864, creditScorePercentile: 43, creditScoreReasons: '缺少房贷历史; 查询次数较多' });
		expect(figures({})).toMatchObject({ creditScore: null, creditScorePercentile: null, creditScoreReasons: null });
	});

	it('states of accounts and the base of the pension insurance', () => {
		expect(
			figures({
				loans: [
					{ ...LOAN, status: '司法追偿' },
					{ ...LOAN, status: '担保物不足' },
				],
				socialSecuritys: [{ no: '1', personageCostNumber: '8,000', messageUpdateDate: '2025.01' }],
			}),
		).toMatchObject({ judicialRecoveryAccounts: 1, collateralShortAccounts: 1, pensionBase: 8_000 });
		expect(figures({}, { completeness: [] })).toMatchObject({ judicialRecoveryAccounts: null, pensionBase: null });
	});
});

describe('INDICATOR_GROUPS', () => {
	it('hold every indicator once, and can be put out by themselves', () => {
		const families = INDICATOR_GROUPS.flatMap((group) => [...group.families]);
		expect(families.flatMap(({ members }) => members)).toEqual(INDICATORS);
		const picked = summarize(GEN1, { groups: ['debts', 'identity'] });
		expect(Object.keys(picked).slice(0, 2)).toEqual(['reportSerialNo', 'reportTime']);
		expect(Object.keys(picked)).toContain('carBalance');
		expect(picked).not.toHaveProperty('overdueMonths24');
	});
});
