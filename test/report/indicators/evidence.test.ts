import { summarize, type IndicatorValue } from '../../../nodes/CreditReport/report/indicators';
import type { Completeness, Meta, ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { history, parsed } from '../support/reports';

/** Zeros that an underwriter would take for an answer: each needs evidence, and what the report does tell is no null. */

const OVERVIEW = { creditTypeSummary: [{ category: '合计', accounts: '1' }] };
const LOAN: ReportRecord = {
	accountKind: '非循环贷账户',
	organization: '示例银行股份有限公司',
	startAt: '2022.01.01',
	endAt: '2027.01.01',
	amount: '100,000',
	currency: '人民币元',
	type: '个人汽车消费贷款',
	guarantee: '抵押',
	status: '正常',
	category: '正常',
	balance: '50,000',
	scheduledPayment: '2,000',
	currOverduePeriods: '0',
	currOverdue: '0',
};
const HOUSE: ReportRecord = { ...LOAN, serialNo: '2', type: '个人住房商业贷款', balance: '300,000' };
const CARD: ReportRecord = {
	organization: '示例银行',
	businessType: '贷记卡',
	currency: '人民币元',
	amount: '30,000',
	status: '正常',
	balance: '9,000',
	used: '9,000',
	currOverduePeriods: '0',
	currOverdue: '0',
};
const QUASI: ReportRecord = {
	organization: '示例银行',
	businessType: '准贷记卡',
	currency: '人民币',
	amount: '2,000',
	status: '正常',
	surplusOverdraft: '1,600',
	noPayedOver180: '0',
};

function figures(report: ReportRecord, meta: Partial<Meta> = {}): Record<string, IndicatorValue> {
	return summarize(
		parsed(
			{ serialNo: '1', createAt: '2025.03.01 09:00:00', ...report },
			{ edition: 'gen2-institution', generation: 2, ...meta },
		),
	);
}

describe('an account whose state nobody can tell', () => {
	const report = { ...OVERVIEW, loans: [LOAN, { ...HOUSE, status: '某种新状态' }], creditCards: [CARD] };

	it('might be open: what counts or adds up open accounts of its list is not known', () => {
		expect(figures(report)).toMatchObject({
			accountsStateUnknown: 1,
			loansOpen: null,
			loansClosed: null,
			houseLoansOpen: null,
			loanBalance: null,
			monthlyBurden: null,
			overdueAccountsNow: null,
			carLoansOpen: null,
			bankLoans: null,
			loansPastDue: null,
			accountsNormal: null,
			badDebtAccounts: null,
		});
	});

	it('leaves the other lists and what no state changes as they are', () => {
		expect(figures(report)).toMatchObject({
			creditCardsOpen: 1,
			cardLimits: 30_000,
			cardBalance: 9_000,
			newLoans3: 0,
			firstLoanMonth: '2022-01',
		});
	});

	it('is none where every state is known', () => {
		expect(figures({ ...OVERVIEW, loans: [LOAN, HOUSE], creditCards: [CARD] })).toMatchObject({
			accountsStateUnknown: 0,
			loansOpen: 2,
			loanBalance: 350_000,
			houseLoansOpen: 1,
			houseBalance: 300_000,
		});
	});
});

describe('an engine that does not tell what it read', () => {
	const jd = { engine: 'jd' as const, edition: undefined, completeness: undefined };

	it('gives no zero for a list that is empty, where no overview says so', () => {
		expect(figures({ creditCards: [CARD] }, jd)).toMatchObject({
			loansOpen: null,
			loanBalance: null,
			badDebtAccounts: null,
			creditCardsOpen: 1,
			cardLimits: 30_000,
		});
	});

	it('gives zeros where the overview is there (note 2 of the report)', () => {
		expect(figures({ ...OVERVIEW, creditCards: [CARD] }, jd)).toMatchObject({
			loansOpen: 0,
			loanBalance: 0,
			badDebtAccounts: 0,
		});
	});

	it('gives the numbers of the inquiry summary and no others, where it lists no inquiry', () => {
		const checkedRecord = {
			lastMonthLoanCheck: '4',
			lastMonthCardCheck: '0',
			last2YearsAfterLoaned: '7',
			last2YearsQualificationCheck: '0',
		};
		expect(figures({ ...OVERVIEW, checkedRecord }, jd)).toMatchObject({
			inquiriesLoan1: 4,
			inquiriesLoan3: null,
			inquiriesCard1: 0,
			inquiriesCard24: null,
			inquiriesPostLoan24: 7,
			inquiriesOther3: null,
			hardInquiries30Days1: null,
		});
	});
});

describe('an inquiry', () => {
	const row = (checkedAt: string, reason: string): ReportRecord => ({ checkedAt, operator: '示例银行', reason });

	it('without a date may be within any window of its reason', () => {
		expect(figures({ checkDetails: [row('--', '贷款审批'), row('2025.02.20', '信用卡审批')] })).toMatchObject({
			inquiriesLoan1: null,
			inquiriesLoan24: null,
			inquiriesApplications3: null,
			inquiriesCard1: 1,
			inquiriesPostLoan3: 0,
			lastHardInquiry: null,
		});
	});

	it('without a reason may be of any within its window', () => {
		expect(figures({ checkDetails: [row('2024.12.15', '--'), row('2025.02.20', '信用卡审批')] })).toMatchObject({
			inquiriesLoan1: 0,
			inquiriesLoan2: 0,
			inquiriesLoan3: null,
			inquiriesCard1: 1,
			inquiriesCard3: null,
			inquiriesOther3: null,
		});
	});

	it('for a reason that no table knows is one for other reasons', () => {
		expect(figures({ checkDetails: [row('2025.02.20', '某种新原因')] })).toMatchObject({
			inquiriesLoan1: 0,
			inquiriesOther1: 1,
		});
	});
});

describe('the print for banks, which lists approvals', () => {
	const guarantee = { checkedAt: '2025.01.15', operator: 'A', reason: '担保资格审查' };
	const bank = (counted: string): Record<string, IndicatorValue> =>
		figures(
			{
				...OVERVIEW,
				checkedRecord: { last2YearsQualificationCheck: counted },
				checkDetails: [{ ...guarantee, reason: '贷款审批' }, guarantee],
			},
			{ edition: 'gen1-detailed-bank' },
		);

	it('lists a guarantee check too when it lists as many as the summary counts', () => {
		expect(bank('1')).toMatchObject({
			inquiriesGuarantee1: 0,
			inquiriesGuarantee2: 1,
			inquiriesApplications2: 2,
			hardInquiries30Days2: 2,
		});
	});

	it('and does not tell when the others were, where it counts more', () => {
		expect(bank('2')).toMatchObject({
			inquiriesGuarantee2: null,
			inquiriesGuarantee24: 2,
			inquiriesApplications2: null,
			hardInquiries30Days2: null,
		});
	});
});

describe('what a loan is for', () => {
	it('is not known without its business type: it may be a house', () => {
		expect(figures({ ...OVERVIEW, loans: [LOAN, { ...HOUSE, type: '--' }] })).toMatchObject({
			houseLoansOpen: null,
			houseBalance: null,
			mortgageShare: null,
			loanBalance: 350_000,
		});
	});

	it('is told by the heading of a brief, whatever the words of the business', () => {
		const brief = {
			briefSummary: [{ item: '账户数', creditCards: '0', houseLoans: '1', otherLoans: '1' }],
			loans: [
				{ ...LOAN, type: '某种新贷款', briefGroup: '其他贷款' },
				{ ...HOUSE, type: '某种房贷', briefGroup: '购房贷款' },
			],
		};
		expect(figures(brief, { edition: 'gen2-brief' })).toMatchObject({ houseLoansOpen: 1, houseBalance: 300_000 });
	});

	it('and how it is secured must be told by every loan', () => {
		expect(figures({ ...OVERVIEW, loans: [LOAN, { ...HOUSE, guarantee: '--' }] })).toMatchObject({
			securedLoans: null,
			unsecuredLoans: null,
			securedBalance: null,
		});
	});
});

describe('debts that were taken over', () => {
	it('count by their records where the summary does not print their number', () => {
		const rows = {
			assetsDisposal: [{ assetsCompany: '示例资产管理有限公司', balance: '500' }],
			assurerRepayInfos: [
				{ organName: '示例担保有限公司', balance: '70' },
				{ organName: '示例保险有限公司', balance: '30' },
			],
		};
		expect(figures({ ...OVERVIEW, ...rows }, { edition: 'gen2-brief' })).toMatchObject({
			assetDisposals: 1,
			assetDisposalBalance: 500,
			compensations: 2,
			compensationBalance: 100,
		});
	});

	it('count by those of 被追偿信息 that have not ended', () => {
		const recoveredAccounts: ReportRecord[] = [
			{ businessType: '资产处置', organization: '示例资产', status: '催收', balance: '900' },
			{ businessType: '代偿债务', organization: '示例担保', status: '结束' },
		];
		expect(figures({ ...OVERVIEW, recoveredAccounts })).toMatchObject({
			assetDisposals: 1,
			assetDisposalBalance: 900,
			compensations: 0,
		});
	});
});

describe('what is overdue now', () => {
	it('is not nothing, where an account that could say so does not', () => {
		expect(
			figures({ ...OVERVIEW, loans: [LOAN, { ...HOUSE, currOverduePeriods: '--', currOverdue: '--' }] }),
		).toMatchObject({ overdueAccountsNow: null, overdueAmountNow: null });
	});

	it('is nothing on an account of a brief that was never overdue, though it has no clause', () => {
		const { currOverduePeriods, currOverdue, ...loan } = LOAN;
		expect([currOverduePeriods, currOverdue]).toEqual(['0', '0']);
		expect(
			figures(
				{ ...OVERVIEW, loans: [{ ...loan, overdueMonths5y: '0', overdue90Months5y: '0' }] },
				{ edition: 'gen2-brief' },
			),
		).toMatchObject({ overdueAccountsNow: 0, overdueAmountNow: 0 });
	});

	it.each([
		['unpaid for more than 180 days', { noPayedOver180: '1,600' }, 1, 1600],
		[
			'a last month of level 3',
			{ repaymentHistory: history('2025.01', '123'), startRt: '2025年01月', endRt: '2025年03月' },
			1,
			1600,
		],
		[
			'a last month of level 2',
			{ repaymentHistory: history('2025.02', '12'), startRt: '2025年02月', endRt: '2025年03月' },
			0,
			0,
		],
		['nothing overdrawn', { surplusOverdraft: '0' }, 0, 0],
		['nothing that tells', {}, null, null],
	])('on a quasi-credit card is an overdraft of more than 60 days: %s', (_, fields, cards, amount) => {
		expect(figures({ ...OVERVIEW, quasiCreditCards: [{ ...QUASI, ...fields }] })).toMatchObject({
			quasiCardsOverdrawn60: cards,
			quasiCardsOverdrawn60Amount: amount,
			overdueAccountsNow: null,
		});
	});
});

describe('a brief that lists accounts as never overdue', () => {
	const never = { overdueMonths5y: '0', overdue90Months5y: '0', overdueNow: '当前无逾期' };
	const once = { overdueMonths5y: '1', overdue90Months5y: '0', overdueNow: '当前无逾期' };
	const brief = (loan: ReportRecord, card: ReportRecord): Record<string, IndicatorValue> =>
		figures(
			{
				briefSummary: [{ item: '账户数', creditCards: '1', otherLoans: '1' }],
				loans: [{ ...LOAN, ...loan }],
				creditCards: [{ ...CARD, ...card }],
			},
			{ edition: 'gen2-brief' },
		);

	it('says of every month that none was overdue, and nothing of guarantors and assets', () => {
		expect(brief(never, never)).toMatchObject({
			overdueMonths24: 0,
			worstLevel24: 0,
			accountsOverdue12: 0,
			longestOverdueRun24: 0,
			mostOverdueMonths60: 0,
			loanM1In6: 0,
			cardM7In60: 0,
			over90Months60: 0,
			threeInARow24: false,
			lianSanLeiLiu: false,
			overdueRuleBroken: false,
			guarantorPaidMonths24: null,
			adverseMonthsOther24: null,
		});
	});

	it('does not say it of the others: one overdue month in five years may be any', () => {
		expect(brief(never, once)).toMatchObject({
			overdueMonths24: null,
			worstLevel24: null,
			lianSanLeiLiu: null,
			overdueMonths60: 1,
			accountsOverdue60: 1,
			loanM1In24: 0,
			cardM1In24: null,
		});
	});

	it('nor of one that prints neither, such as a written-off one', () => {
		expect(brief(never, { status: '呆账' })).toMatchObject({ overdueMonths24: null, lianSanLeiLiu: null });
	});
});

describe('the overview of a print that lacks a page', () => {
	const completeness: Completeness[] = [
		{ section: 'document', expected: null, read: 3, basis: 'document', status: 'unknown', reason: 'pagesNotRead' },
		{ section: 'loans', expected: 1, read: 1, basis: 'summary', status: 'complete' },
		{ section: 'creditCards', expected: 1, read: 1, basis: 'summary', status: 'complete' },
	];
	const overview = (quasi: string, total: string): ReportRecord => ({
		creditTypeSummary: [
			{ category: '贷款', businessType: '其他类贷款', accounts: '1' },
			{ category: '信用卡', businessType: '贷记卡', accounts: '1' },
			{ category: '信用卡', businessType: '准贷记卡', accounts: quasi },
			{ category: '合计', accounts: total },
		],
		loans: [LOAN],
		creditCards: [CARD],
	});

	it('says that there is no quasi-credit card by its dashes, when the rest is the total', () => {
		expect(figures(overview('--', '2'), { completeness })).toMatchObject({
			complete: 'no',
			quasiCardsOpen: 0,
			badDebtAccounts: 0,
			cardBalance: 9_000,
		});
	});

	it('does not say it when the total is another one, or a card is counted', () => {
		expect(figures(overview('--', '3'), { completeness })).toMatchObject({
			quasiCardsOpen: null,
			badDebtAccounts: null,
			cardBalance: null,
		});
		expect(figures(overview('1', '3'), { completeness })).toMatchObject({
			quasiCardsOpen: null,
			badDebtAccounts: null,
			cardBalance: null,
		});
	});
});

describe('a page that was not read', () => {
	const completeness: Completeness[] = [
		{ section: 'document', expected: null, read: 3, basis: 'document', status: 'unknown', reason: 'pagesNotRead' },
		{ section: 'statements', expected: null, read: 1, basis: 'heading', status: 'complete' },
		{
			section: 'creditLineSummary',
			expected: null,
			read: 1,
			basis: 'heading',
			status: 'unknown',
			reason: 'pagesNotRead',
		},
	];
	const report = {
		...OVERVIEW,
		statements: [{ type: '本人声明', content: '示例' }],
		creditLineSummary: [{ accountType: '非循环贷账户', avg6month: '513' }],
		noPayedInfoCollection: { avg6monthPay: '513' },
	};

	it('may hold notes under public records, and the row of another kind of loan', () => {
		expect(figures(report, { completeness })).toMatchObject({
			statements: null,
			hasDissent: null,
			loanAverageDue6: null,
		});
	});

	it('is no matter where all was read', () => {
		expect(figures(report)).toMatchObject({ statements: 1, hasDissent: false, loanAverageDue6: 513 });
	});
});

describe('the overdue table of gen-1', () => {
	const gen1 = (list: 'loans' | 'quasiCreditCards', fields: ReportRecord): Record<string, IndicatorValue> =>
		figures(
			{
				createAt: '2018.01.20 10:00:00',
				creditInfo: list === 'loans' ? { otherLoansNum: '1' } : { quasiCardsNum: '1' },
				[list]: [
					{
						organization: '示例银行',
						status: '正常',
						balance: '10',
						startRt: '2016年01月',
						endRt: '2017年12月',
						last24Status: 'N'.repeat(24),
						...fields,
					},
				],
			},
			{ edition: 'gen1-detailed-personal' },
		);

	it('counts months in a row beyond 7, which is where levels end', () => {
		expect(
			gen1('loans', {
				overdueRecordSummary: {
					startAt: '2013年01月',
					endAt: '2015年12月',
					records: [{ overdueMonth: '2015.12', overdueMonthsNum: '11', amount: '10' }],
				},
			}),
		).toMatchObject({ worstLevel60: 7, loanM7In60: 1, over90Months60: 1 });
	});

	it('of a quasi-credit card counts what is overdrawn for more than 60 days, as the grid does', () => {
		const records = [
			{ month: '2015.12', keepMonths: '3', amount: '10' },
			{ month: '2015.11', keepMonths: '2', amount: '10' },
			{ month: '2015.10', keepMonths: '1', amount: '10' },
		];
		expect(
			gen1('quasiCreditCards', { overdraftRecordSummary: { startAt: '2013年01月', endAt: '2015年12月', records } }),
		).toMatchObject({ overdueMonths60: 1, worstLevel60: 3, overdueMonths24: 0 });
	});
});

describe('a percentage', () => {
	it('is rounded to two decimals, halves up', () => {
		expect(figures({ ...OVERVIEW, creditCards: [{ ...CARD, amount: '20,000', used: '5,307' }] }).cardUtilisation).toBe(
			26.54,
		);
	});
});

describe('windows at the ends of months', () => {
	const on = (createAt: string, checkedAt: string): IndicatorValue | undefined =>
		figures({
			createAt,
			checkDetails: [
				{ checkedAt, operator: '示例银行', reason: '贷款审批' },
				{ checkedAt: '2020.01.01', operator: '示例银行', reason: '贷款审批' },
			],
		}).inquiriesLoan1;

	it.each([
		['2025.03.31 09:00:00', '2025.02.28', 1],
		['2025.03.31 09:00:00', '2025.02.27', 0],
		['2024.03.29 09:00:00', '2024.02.29', 1],
		['2024.02.29 09:00:00', '2024.01.29', 1],
		['2024.02.29 09:00:00', '2024.01.28', 0],
		['2025.03.01 00:00:01', '2025.02.01', 1],
		['2025.03.01 00:00:01', '2025.01.31', 0],
		['2025.03.01 00:00:01', '2025.03.01', 1],
		['2025.03.01 00:00:01', '2025.03.02', 0],
	])('of %s: an inquiry on %s counts %s times in one month', (createAt, checkedAt, expected) => {
		expect(on(createAt, checkedAt)).toBe(expected);
	});
});
