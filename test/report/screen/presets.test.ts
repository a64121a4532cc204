import { INDICATORS } from '../../../nodes/CreditReport/report/indicators';
import { PRESETS, readRuleSet, screen, type PresetName, type Rule } from '../../../nodes/CreditReport/report/screen';
import { operatorOf } from '../../../nodes/CreditReport/report/screen/operators';
import { kindOf } from '../../../nodes/CreditReport/report/screen/values';
import type { Meta, ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { CLEAN, CLEAN_BRIEF, READ_WHOLE } from '../support/clean';
import { changed, history, parsed } from '../support/reports';

/** The rule sets that come with the package, on people made up for them. */

const NAMES = Object.keys(PRESETS) as PresetName[];
const BRIEF: Partial<Meta> = { ...READ_WHOLE, edition: 'gen2-brief' };

const loan = (CLEAN.loans as ReportRecord[])[0]!;
const card = (CLEAN.creditCards as ReportRecord[])[0]!;
/** The clean report with something else about its loan, its card, or beside them. */
const withLoan = (fields: ReportRecord): ReportRecord => ({ ...CLEAN, loans: [{ ...loan, ...fields }] });
const withCard = (fields: ReportRecord): ReportRecord => ({ ...CLEAN, creditCards: [{ ...card, ...fields }] });
const withRows = (section: string, ...rows: ReportRecord[]): ReportRecord => ({ ...CLEAN, [section]: rows });
const inquiries = (count: number, day: string): ReportRecord => ({
	...CLEAN,
	checkedRecord: {},
	checkDetails: Array.from({ length: count }, (_, index) => ({
		no: String(index + 1),
		checkedAt: day,
		operator: `示例银行${index}`,
		reason: '贷款审批',
	})),
});
const withLoansOf = (count: number, organization: string, fields: ReportRecord = {}): ReportRecord => ({
	...CLEAN,
	creditTypeSummary: [{ category: '合计', accounts: String(count + 1) }],
	loans: Array.from({ length: count }, (_, index) => ({
		...loan,
		type: '其他个人消费贷款',
		scheduledPayment: '100',
		serialNo: String(index + 1),
		organization: `${index}${organization}`,
		...fields,
	})),
});

const hits = (report: ReportRecord, preset: PresetName, meta: Partial<Meta> = READ_WHOLE): string[] =>
	screen(parsed(report, meta), preset).reasons.map(
		({ indicator, outcome, status }) => `${indicator} ${status === 'unknown' ? 'unknown' : outcome}`,
	);

describe.each(NAMES)('%s', (name) => {
	const { rules } = PRESETS[name];

	test.each(rules.map((rule, index) => [index + 1, rule] as const))(
		'rule %i asks an indicator that exists in a way that fits it',
		(_, rule: Rule) => {
			for (const condition of [rule, ...(rule.when ? [rule.when] : [])]) {
				const unit = INDICATORS.find(({ id }) => id === condition.indicator)?.unit;
				expect(unit).toBeDefined();
				expect(operatorOf(condition.operator).kinds).toContain(kindOf(unit!));
			}
		},
	);

	test('each threshold has a source or is marked as an example, and each rule has its text in both languages', () => {
		for (const { source, sourceZh, example, text, textZh } of rules) {
			expect(Boolean(source && sourceZh) !== (example === true)).toBe(true);
			expect(text).toMatch(/^[A-Z][ -~]+$/);
			expect(textZh).toMatch(/^[\u3400-\u9fff\d、，（）]+$/u);
		}
	});

	test('is JSON that reads back the same', () => {
		expect(readRuleSet(JSON.stringify({ rules })).rules).toEqual(rules);
	});

	test('lets a clean person pass', () => {
		expect(screen(parsed(CLEAN, READ_WHOLE), name)).toMatchObject({
			decision: 'pass',
			decisionZh: '通过',
			reasons: [],
			reasonsText: '',
			rulesUnknown: 0,
			complete: 'yes',
		});
	});

	test('lets a clean person pass by a brief report too', () => {
		expect(hits(CLEAN_BRIEF, name, BRIEF)).toEqual([]);
	});

	test('sends a clean person to manual review when it is not known that all was read', () => {
		expect(screen(parsed(CLEAN, { ...READ_WHOLE, completeness: [] }), name)).toMatchObject({
			decision: 'manualReview',
			complete: 'unknown',
		});
	});

	test('cannot tell of a brief with three months overdue whether they were in a row', () => {
		expect(hits(changed(CLEAN_BRIEF, 'loans.0.overdueMonths5y', '3'), name, BRIEF)).toEqual([
			'overdueMonths60 manualReview',
		]);
	});
});

/** What each rule is there for: a report that it hits, and what else that report must bring up. */
const SITUATIONS: Array<
	[what: string, report: ReportRecord, indicator: string, outcomes: Partial<Record<PresetName, string>>]
> = [
	[
		'a minor',
		{ ...CLEAN, profile: { birthday: '2010.01.01' } },
		'age',
		{ 'cautious-bank': 'reject', 'consumer-lender': 'reject', mortgage: 'reject' },
	],
	['someone of 70 years', { ...CLEAN, profile: { birthday: '1955.01.01' } }, 'age', { mortgage: 'manualReview' }],
	[
		'a loan written off',
		withLoan({ status: '呆账' }),
		'badDebtAccounts',
		{ 'cautious-bank': 'reject', 'consumer-lender': 'reject', mortgage: 'reject' },
	],
	[
		'a loan overdue now',
		withLoan({ currOverduePeriods: '1', currOverdue: '5,000' }),
		'overdueAccountsNow',
		{ 'cautious-bank': 'reject', 'consumer-lender': 'reject', mortgage: 'reject' },
	],
	[
		'an asset disposal',
		{ ...CLEAN, overdueBreachOutline: { assetsDisposalNumber: '1' } },
		'assetDisposals',
		{ 'cautious-bank': 'reject', 'consumer-lender': 'reject', mortgage: 'reject' },
	],
	[
		'a guarantor who paid',
		{ ...CLEAN, overdueBreachOutline: { guarantorCompensationNumber: '1' } },
		'compensations',
		{ 'cautious-bank': 'reject', 'consumer-lender': 'reject', mortgage: 'reject' },
	],
	[
		'a loan of the class 次级',
		withLoan({ category: '次级' }),
		'nonPerformingAccounts',
		{ 'cautious-bank': 'reject', 'consumer-lender': 'reject', mortgage: 'reject' },
	],
	[
		'a loan of the class 关注',
		withLoan({ category: '关注' }),
		'accountsSpecialMention',
		{ 'cautious-bank': 'manualReview', mortgage: 'manualReview' },
	],
	[
		'a loan recovered through a court',
		withLoan({ status: '司法追偿' }),
		'judicialRecoveryAccounts',
		{ 'cautious-bank': 'reject', 'consumer-lender': 'reject', mortgage: 'reject' },
	],
	[
		'an enforcement',
		withRows('forceExecutions', { no: '1', court: '示例法院' }),
		'enforcements',
		{ 'cautious-bank': 'reject', 'consumer-lender': 'reject', mortgage: 'reject' },
	],
	[
		'a card frozen',
		withCard({ status: '冻结' }),
		'stoppedAccounts',
		{ 'cautious-bank': 'reject', 'consumer-lender': 'manualReview', mortgage: 'manualReview' },
	],
	[
		'91 days overdue four years ago',
		withLoan({ repaymentHistory: history('2020.06', `${'N'.repeat(10)}4${'N'.repeat(49)}`) }),
		'over90Months60',
		{ 'cautious-bank': 'reject', 'consumer-lender': 'manualReview', mortgage: 'reject' },
	],
	[
		'three months in a row overdue last year',
		withLoan({ repaymentHistory: history('2020.06', `${'N'.repeat(40)}123${'N'.repeat(17)}`) }),
		'lianSanLeiLiu',
		{ 'cautious-bank': 'reject', 'consumer-lender': 'manualReview', mortgage: 'reject' },
	],
	[
		'a month overdue this spring',
		withLoan({ repaymentHistory: history('2020.06', `${'N'.repeat(57)}1NN`) }),
		'overdueMonths6',
		{ 'cautious-bank': 'manualReview' },
	],
	[
		'a card that ended otherwise than paid',
		withCard({ status: '销户', closedAt: '2025.05.20', repaymentHistory: history('2021.06', `${'N'.repeat(47)}G`) }),
		'adverseMonthsOther24',
		{ 'cautious-bank': 'manualReview' },
	],
	[
		'liable for a debt that is overdue',
		withRows('relatedLiabilities', {
			no: '1',
			borrower: '个人',
			organization: '示例银行',
			liabilityType: '保证人',
			amount: '1,000',
			balance: '1,000',
			overdueMonths: '2',
			category: '关注',
		}),
		'overdueLiabilities',
		{ 'cautious-bank': 'manualReview', mortgage: 'reject' },
	],
	[
		'liable for a debt of another',
		withRows('relatedLiabilities', {
			no: '1',
			borrower: '个人',
			organization: '示例银行',
			liabilityType: '保证人',
			amount: '1,000',
			balance: '1,000',
			overdueMonths: '0',
			category: '正常',
		}),
		'guaranteeExposure',
		{ mortgage: 'manualReview' },
	],
	[
		'4 applications this month',
		inquiries(4, '2025.06.01'),
		'inquiriesApplications1',
		{ 'cautious-bank': 'manualReview', 'consumer-lender': 'manualReview' },
	],
	[
		'9 applications two months ago',
		inquiries(9, '2025.04.10'),
		'inquiriesApplications3',
		{ 'cautious-bank': 'reject', 'consumer-lender': 'reject', mortgage: 'manualReview' },
	],
	[
		'13 applications five months ago',
		inquiries(13, '2025.01.10'),
		'inquiriesApplications6',
		{ 'cautious-bank': 'reject', 'consumer-lender': 'reject' },
	],
	[
		'5 applications in one week five months ago',
		inquiries(5, '2025.01.10'),
		'mostHardInquiries7Days',
		{ 'consumer-lender': 'manualReview' },
	],
	[
		'a card used to 95 %',
		withCard({ used: '38,000', balance: '38,000' }),
		'cardUtilisation',
		{ 'cautious-bank': 'manualReview', 'consumer-lender': 'manualReview', mortgage: 'manualReview' },
	],
	[
		'4 micro lenders',
		withLoansOf(4, '小额贷款有限公司'),
		'nonBankLenders',
		{ 'cautious-bank': 'manualReview', 'consumer-lender': 'manualReview' },
	],
	[
		'4 new loans',
		withLoansOf(4, '银行', { startAt: '2025.05.01', repaymentHistory: history('2025.05', 'N'), startRt: '2025年05月' }),
		'newLoans3',
		{ 'consumer-lender': 'manualReview' },
	],
	[
		'an account three months old and none before',
		{
			...CLEAN,
			creditTypeSummary: [{ category: '合计', accounts: '1' }],
			loans: [],
			creditCards: [
				{ ...card, startAt: '2025.03.01', startRt: '2025年04月', repaymentHistory: history('2025.04', 'NN') },
			],
		},
		'oldestAccountMonths',
		{ 'cautious-bank': 'manualReview' },
	],
	['debts of 60 % of the wage', withLoan({ scheduledPayment: '8,200' }), 'debtToIncome', { mortgage: 'manualReview' }],
	[
		'two house loans',
		withLoansOf(2, '银行', { type: '个人住房商业贷款' }),
		'houseLoansOpen',
		{ mortgage: 'manualReview' },
	],
	[
		'a civil judgment',
		withRows('civilJudgmentRecord', { no: '1', court: '示例法院' }),
		'civilJudgments',
		{ 'cautious-bank': 'manualReview', 'consumer-lender': 'manualReview', mortgage: 'manualReview' },
	],
	[
		'tax arrears',
		withRows('owedTaxesRecord', { no: '1', taxesTotal: '500' }),
		'taxArrears',
		{ 'cautious-bank': 'manualReview', 'consumer-lender': 'manualReview', mortgage: 'manualReview' },
	],
	[
		'a penalty',
		withRows('administrativePenaltyRecord', { no: '1' }),
		'penalties',
		{ 'cautious-bank': 'manualReview', 'consumer-lender': 'manualReview', mortgage: 'manualReview' },
	],
	[
		'a fraud alert',
		{ ...CLEAN, fraudAlert: { flag: '有', startAt: '2025.01.01' } },
		'hasFraudAlert',
		{ 'cautious-bank': 'manualReview', 'consumer-lender': 'manualReview', mortgage: 'manualReview' },
	],
	[
		'a loan in dispute',
		withLoan({ notes: [{ type: '异议标注', content: '该笔贷款有异议' }] }),
		'hasDissent',
		{ 'cautious-bank': 'manualReview', 'consumer-lender': 'manualReview', mortgage: 'manualReview' },
	],
	[
		'a status that nobody knows',
		withCard({ status: '某新状态' }),
		'accountsStateUnknown',
		{ 'cautious-bank': 'manualReview', 'consumer-lender': 'manualReview', mortgage: 'manualReview' },
	],
];

describe.each(SITUATIONS)('%s', (_, report, indicator, outcomes) => {
	test.each(NAMES)(`is what %s says of ${indicator}`, (name) => {
		const expected = outcomes[name];
		const found = hits(report, name).filter((hit) => hit.startsWith(`${indicator} `));
		expect(found).toEqual(expected === undefined ? [] : [`${indicator} ${expected}`]);
	});
});

test('a cautious bank looks at who has no account at all, the others need not', () => {
	const none: ReportRecord = {
		...CLEAN,
		creditTypeSummary: [{ category: '合计', accounts: '0' }],
		loans: [],
		creditCards: [],
	};
	expect(hits(none, 'cautious-bank')).toEqual(['oldestAccountMonths unknown']);
	expect(hits(none, 'consumer-lender')).toEqual([]);
});

test('seven micro lenders are too many for a consumer lender', () => {
	expect(hits(withLoansOf(7, '小额贷款有限公司'), 'consumer-lender')).toEqual(
		expect.arrayContaining(['nonBankLenders reject', 'nonBankLenders manualReview']),
	);
});

test('every rule of every preset is hit by one of these', () => {
	const hit = new Set(SITUATIONS.map(([, , indicator]) => indicator));
	const asked = new Set(NAMES.flatMap((name) => PRESETS[name].rules.map(({ indicator }) => indicator)));
	// What only a brief is asked is tried above.
	expect([...asked].filter((indicator) => !hit.has(indicator))).toEqual(['overdueMonths60']);
});
