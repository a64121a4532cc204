import { screen, type Rule, type Screening } from '../../../nodes/CreditReport/report/screen';
import type { Meta, ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { CLEAN, CLEAN_BRIEF, READ_WHOLE } from '../support/clean';
import { changed, GEN2, parsed } from '../support/reports';

/** Decisions reckoned by hand: what each operator says, and what is not known. */

const loan = (CLEAN.loans as ReportRecord[])[0]!;
const rule = (indicator: string, operator: string, threshold: unknown, more: object = {}): Rule =>
	({ indicator, operator, threshold, outcome: 'reject', ...more }) as Rule;
const screened = (rules: Rule[], report: ReportRecord = CLEAN, meta: Partial<Meta> = READ_WHOLE): Screening =>
	screen(parsed(report, meta), rules);
const REVIEW = { outcome: 'manualReview' };

describe('operators', () => {
	// The clean report: one loan, one card used to 20 %, 35 years old, housing fund paid from 2015-07 through 2025-05.
	test.each<[string, string, unknown, boolean]>([
		['age', '>', 35, false],
		['age', '>', 34, true],
		['age', '>=', 35, true],
		['age', '<', 35, false],
		['age', '<=', 35, true],
		['age', 'is', 35, true],
		['age', 'isNot', 35, false],
		['age', 'isOneOf', [34, 35], true],
		['age', 'isNoneOf', [34, 35], false],
		['cardUtilisation', '>', 19.99, true],
		['cardUtilisation', '>', 20, false],
		['queryReason', 'is', ' 贷款审批 ', true],
		['queryReason', 'isNot', '贷款审批', false],
		['queryReason', 'contains', '审批', true],
		['queryReason', 'contains', '贷后', false],
		['queryReason', 'isOneOf', ['信用卡审批', '贷款审批'], true],
		['queryReason', 'isNoneOf', ['信用卡审批', '担保资格审查'], true],
		['edition', 'is', 'GEN2-DETAILED-PERSONAL', true],
		['lianSanLeiLiu', 'is', true, false],
		['lianSanLeiLiu', 'isNot', true, true],
		['housingFundPaidThrough', '<', '2025-06', true],
		['housingFundPaidThrough', '<', '2025-05', false],
		['housingFundPaidThrough', '<=', '2025-05', true],
		['housingFundPaidThrough', 'is', '2025-05', true],
		['lastHardInquiry', '>=', '2025-06', true],
		['lastHardInquiry', '>', '2025-06', false],
		['lastHardInquiry', 'is', '2025-06', true],
		['lastHardInquiry', '>', '2025-06-01', false],
		['lastHardInquiry', '>=', '2025-06-01', true],
		['reportTime', 'is', '2025-06-10', true],
	])('%s %s %j: %s', (indicator, operator, threshold, holds) => {
		expect(screened([rule(indicator, operator, threshold)]).decision).toBe(holds ? 'reject' : 'pass');
	});

	test('a month is not exact enough for a day within it', () => {
		expect(screened([rule('housingFundPaidThrough', '<', '2025-05-15')])).toMatchObject({
			decision: 'manualReview',
			rulesUnknown: 1,
			reasonsTextZh: expect.stringContaining('2025-05，精度不足'),
		});
		expect(screened([rule('housingFundPaidThrough', '<', '2025-06-15')]).decision).toBe('reject');
	});
});

describe('the decision', () => {
	const HOLDS = rule('age', '>', 30);
	const HOLDS_NOT = rule('age', '>', 40);
	const UNKNOWN = rule('creditScore', '<', 500);

	test.each<[string, Rule[], string, number]>([
		['no rule holds', [HOLDS_NOT], 'pass', 0],
		['a rule for manual review holds', [HOLDS_NOT, { ...HOLDS, outcome: 'manualReview' }], 'manualReview', 1],
		['a rule that rejects holds', [{ ...HOLDS, outcome: 'manualReview' }, HOLDS], 'reject', 2],
		['a rule that would reject cannot be told', [UNKNOWN, HOLDS_NOT], 'manualReview', 1],
		['one cannot be told and another rejects', [UNKNOWN, HOLDS], 'reject', 2],
	])('%s', (_, rules, decision, reasons) => {
		const screening = screened(rules);
		expect(screening.decision).toBe(decision);
		expect(screening.reasons).toHaveLength(reasons);
		expect(screening.rules).toHaveLength(rules.length);
	});

	test('counts what became of each rule', () => {
		expect(
			screened([
				HOLDS,
				{ ...HOLDS, outcome: 'manualReview' },
				HOLDS_NOT,
				UNKNOWN,
				{ ...HOLDS, when: { indicator: 'edition', operator: 'is', threshold: 'gen1-brief' } },
			]),
		).toMatchObject({
			rulesRejecting: 1,
			rulesForReview: 1,
			rulesPassed: 1,
			rulesUnknown: 1,
			rulesNotAsked: 1,
			ruleSet: 'own rules',
			ruleSetZh: '自定义规则',
		});
	});

	test('names what rejects first, and what cannot be told last', () => {
		const screening = screened([UNKNOWN, { ...HOLDS, outcome: 'manualReview' }, HOLDS], CLEAN, {
			...READ_WHOLE,
			completeness: [],
		});
		expect(screening.reasons.map(({ rule: place }) => place)).toEqual([3, 2, 0, 1]);
		expect(screening.reasonsText.split('\n')).toHaveLength(4);
	});

	test.each<[string, Partial<Meta>, string]>([
		['was not told', { ...READ_WHOLE, completeness: [] }, 'unknown'],
		[
			'lacks a row',
			{
				...READ_WHOLE,
				completeness: [
					...READ_WHOLE.completeness!,
					{ section: 'telRecord', expected: 2, read: 1, basis: 'summary', status: 'short' },
				],
			},
			'no',
		],
		['left a line over', { ...READ_WHOLE, unparsed: [{ page: 1, text: '某行' }] }, 'unknown'],
		['is of the JD engine', { ...READ_WHOLE, engine: 'jd', completeness: [] }, 'unknown'],
	])('a report that %s does not pass, though no rule holds', (_, meta, complete) => {
		expect(screened([HOLDS_NOT], CLEAN, meta)).toMatchObject({
			decision: 'manualReview',
			complete,
			reasons: [{ rule: 0, indicator: 'complete', outcome: 'manualReview' }],
		});
	});

	test('what is certain rejects an incomplete report as well, and the reasons say both', () => {
		const { decision, reasons } = screened([HOLDS], CLEAN, {
			...READ_WHOLE,
			completeness: [{ section: 'telRecord', expected: 2, read: 1, basis: 'summary', status: 'short' }],
		});
		expect(decision).toBe('reject');
		expect(reasons.map(({ rule: place }) => place)).toEqual([1, 0]);
		expect(reasons[1]).toMatchObject({
			textZh: '报告未完整读取：电信缴费记录，须人工审核',
			evidence: { doubtfulSections: ['telRecord'] },
		});
	});
});

describe('a null indicator never passes', () => {
	const ENFORCEMENT = rule('enforcements', '>', 0);

	test('where its section was not read whole, which is the reason', () => {
		const meta: Partial<Meta> = {
			...READ_WHOLE,
			completeness: [
				...READ_WHOLE.completeness!,
				{ section: 'forceExecutions', expected: 2, read: 0, basis: 'summary', status: 'short' },
			],
		};
		const { decision, reasons } = screened([ENFORCEMENT], CLEAN, meta);
		expect(decision).toBe('manualReview');
		expect(reasons.find(({ rule: place }) => place === 1)).toMatchObject({
			status: 'unknown',
			outcome: 'manualReview',
			value: null,
			evidence: { doubtfulSections: ['forceExecutions'] },
			textZh: expect.stringContaining('未完整读取或无法确认已完整读取：强制执行记录'),
		});
	});

	test('where the report does not print it', () => {
		expect(screened([rule('creditScore', '<', 500, REVIEW)]).reasons).toEqual([
			expect.objectContaining({
				text: 'Cannot be told, hence manual review: Credit score: the report does not say; the rule: is less than 500 → manual review',
				evidence: expect.objectContaining({ missingZh: '报告未列示时为空' }),
			}),
		]);
	});

	test('whichever way the rule asks', () => {
		for (const [operator, threshold] of [
			['is', 1],
			['isNot', 1],
			['<', 1],
			['isNoneOf', [1]],
		] as const)
			expect(screened([rule('creditScore', operator, threshold)]).decision).toBe('manualReview');
	});

	test('unless the rule is not for this report', () => {
		const forBanks = {
			...rule('creditScore', '<', 500),
			when: { indicator: 'edition', operator: 'is', threshold: 'gen2-institution' },
		} as Rule;
		expect(screened([forBanks, rule('age', '>', 40)])).toMatchObject({
			decision: 'pass',
			rulesNotAsked: 1,
			rules: [
				{ status: 'notAsked', outcome: null, textZh: expect.stringContaining('不适用于本报告') },
				{ status: 'doesNotHold' },
			],
		});
		expect(screened([forBanks], CLEAN, { ...READ_WHOLE, edition: null }).decision).toBe('manualReview');
	});

	test('and where none is for it, there is nothing that passed', () => {
		const forBanks = {
			...rule('creditScore', '<', 500),
			when: { indicator: 'edition', operator: 'is', threshold: 'gen2-institution' },
		} as Rule;
		expect(screened([forBanks])).toMatchObject({
			decision: 'manualReview',
			rulesPassed: 0,
			rulesNotAsked: 1,
			rulesUnknown: 0,
			reasons: [{ rule: 0, text: 'No rule of the set is for this report → manual review' }],
		});
	});
});

describe('a sum of which a part is not printed', () => {
	// 5,000 of the house loan, 800 of the card; another loan prints no instalment.
	const LACKING: ReportRecord = {
		...CLEAN,
		creditTypeSummary: [{ category: '合计', accounts: '3' }],
		loans: [loan, { ...loan, serialNo: '2', scheduledPayment: '--' }],
	};
	test.each([
		['>', 5000, 'reject'],
		['>', 6000, 'manualReview'],
		['>=', 5800, 'reject'],
		['<', 6000, 'manualReview'],
		['<', 5000, 'pass'],
		['<=', 5800, 'manualReview'],
		['is', 5800, 'manualReview'],
		['is', 5000, 'pass'],
		['isNot', 5000, 'reject'],
		['isNoneOf', [5800, 9000], 'manualReview'],
		['isNoneOf', [1000, 5000], 'reject'],
	])('of 5,800 at least, %s %j: %s', (operator, threshold, decision) => {
		expect(screened([rule('monthlyBurden', operator, threshold)], LACKING).decision).toBe(decision);
	});

	test('says so', () => {
		expect(screened([rule('monthlyBurden', '>', 5000)], LACKING).reasonsTextZh).toContain('至少5,800元');
		expect(screened([rule('monthlyBurden', '>', 6000)], LACKING).reasonsText).toContain(
			'what is printed makes 5,800 CNY, and a part of it is not printed',
		);
	});
});

describe('the texts', () => {
	const OVERDUE = changed(CLEAN, 'loans.0.currOverduePeriods', '2');

	test('say what the rule means, the figure, the rows and the rule, in both languages', () => {
		expect(
			screened([rule('overdueAccountsNow', '>', 0, { text: 'Overdue now', textZh: '当前逾期' })], OVERDUE).reasons[0],
		).toMatchObject({
			text: 'Overdue now. Accounts overdue now: 1 (贷款 1 示例银行股份有限公司); the rule: is greater than 0 → reject',
			textZh: '当前逾期。当前逾期账户数：1个（贷款 1 示例银行股份有限公司）；规则：大于0个即拒绝',
			label: 'Accounts overdue now',
			labelZh: '当前逾期账户数',
			evidence: { rows: [{ path: 'loans[0]', name: '贷款 1 示例银行股份有限公司' }] },
		});
	});

	test('of one language serve for both, and the indicator alone where there are none', () => {
		expect(screened([rule('age', '>', 30, { text: '年龄超过三十' })]).reasons[0]).toMatchObject({
			text: expect.stringMatching(/^年龄超过三十\. Age: 35/),
			textZh: '年龄超过三十。年龄：35岁；规则：大于30岁即拒绝',
		});
		expect(screened([rule('lianSanLeiLiu', 'is', false, REVIEW)]).reasonsTextZh).toBe(
			'连三累六：否；规则：为“否”即人工审核',
		);
		expect(screened([rule('queryReason', 'isOneOf', ['贷款审批', '信用卡审批'])]).reasonsTextZh).toBe(
			'查询原因：贷款审批；规则：属于“贷款审批”、“信用卡审批”即拒绝',
		);
	});

	test('name three rows and count the others', () => {
		const inquiries: ReportRecord = {
			...CLEAN,
			checkDetails: [1, 2, 3, 4, 5].map((no) => ({
				no: String(no),
				checkedAt: `2025.06.0${no}`,
				operator: '示例银行',
				reason: '贷款审批',
			})),
			checkedRecord: {},
		};
		const { textZh, evidence } = screened([rule('inquiriesApplications1', '>', 3)], inquiries).reasons[0]!;
		expect(textZh).toContain('2025-06-03 示例银行 贷款审批；等5条）');
		expect(evidence.rows).toHaveLength(5);
	});
});

describe('a mask', () => {
	const RULES = [
		rule('name', 'is', '清白某', { text: 'Is 清白某' }),
		rule('idNum', 'contains', '19900101', REVIEW),
		rule('age', '<', 36),
	];

	test('changes no decision and no count', () => {
		const [plain, masked] = [false, true].map((mask) => screen(parsed(CLEAN, READ_WHOLE), RULES, { mask }));
		expect(masked).toMatchObject({ decision: plain!.decision, rulesRejecting: 2, rulesForReview: 1 });
	});

	test('hides the person in every text, threshold and value', () => {
		const masked = screen(parsed(CLEAN, READ_WHOLE), RULES, { mask: true });
		expect(masked.whoWasChecked).toBe('清**');
		expect(JSON.stringify(masked)).not.toMatch(/清白某|110199199001010017/);
		expect(JSON.stringify(screen(parsed(CLEAN, READ_WHOLE), RULES))).toMatch(/清白某.*110199199001010017/);
	});
});

test('what is put out is the same for a brief, a detailed report and one without anything', () => {
	const keys = (report: ReportRecord, meta: Partial<Meta>): string[] =>
		Object.keys(screen(parsed(report, meta), 'mortgage'));
	expect(keys(CLEAN_BRIEF, { edition: 'gen2-brief' })).toEqual(keys(GEN2, {}));
	expect(screen(parsed({}, {}), 'mortgage')).toMatchObject({
		decision: 'manualReview',
		reportSerialNo: null,
		whoWasChecked: null,
	});
});
