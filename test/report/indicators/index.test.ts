import { INDICATORS, summarize } from '../../../nodes/CreditReport/report/indicators';
import { emptyReport, sectionOf } from '../../../nodes/CreditReport/report/catalogue';
import type { ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { BRIEF, changed, GEN1, GEN2, history, parsed } from '../support/reports';

const SPANS = [1, 2, 3, 6, 12, 24];

/** `inquiriesLoan: [1, 1, ...]` as `inquiriesLoan1: 1, inquiriesLoan2: 1, ...` */
function bySpan(rows: Record<string, Array<number | null>>): Record<string, number | null> {
	return Object.fromEntries(
		Object.entries(rows).flatMap(([id, values]) => values.map((value, index) => [`${id}${SPANS[index]}`, value])),
	);
}

const MONTHS = [3, 6, 12, 24, 60];

/** The same for windows of the repayment record. */
function byMonths(rows: Record<string, number[]>): Record<string, number | undefined> {
	return Object.fromEntries(
		Object.entries(rows).flatMap(([id, values]) => MONTHS.map((months, index) => [`${id}${months}`, values[index]])),
	);
}

const gen1 = (report: ReportRecord = GEN1) => summarize(parsed(report, { edition: 'gen1-detailed-personal' }));
const gen2 = (report: ReportRecord = GEN2) => summarize(parsed(report, { edition: 'gen2-detailed-personal' }));
const brief = (report: ReportRecord = BRIEF) => summarize(parsed(report, { edition: 'gen2-brief' }));

describe('summarize', () => {
	it('reckons every indicator of a first-generation report', () => {
		expect(gen1()).toEqual({
			reportSerialNo: '2018012000000000000001',
			reportTime: '2018-01-20T10:00:00',
			edition: 'gen1-detailed-personal',
			name: '测试样例',
			idType: '身份证',
			idNum: '519999198506150029',
			age: 32,
			gender: '女性',
			maritalStatus: '已婚',
			queriedBy: '示例中心支行',
			queryReason: '本人查询（临柜）',
			complete: 'unknown',
			unparsedLines: 0,
			warnings: 0,
			valuesUnderReview: 0,
			doubtfulSections: null,
			loansOpen: 2,
			loansClosed: 0,
			revolvingLoansOpen: 0,
			revolvingLoansClosed: 0,
			creditCardsOpen: 1,
			creditCardsClosed: 1,
			quasiCardsOpen: 0,
			quasiCardsClosed: 0,
			cardsInactive: 0,
			accountsStateUnknown: 0,
			houseLoansOpen: 1,
			institutionsOpen: 2,
			stoppedAccounts: 0,
			badDebtAccounts: 0,
			judicialRecoveryAccounts: 0,
			collateralShortAccounts: 0,
			creditLines: 20_000,
			cardLimits: 20_000,
			cardUsed: 5_000,
			cardUtilisation: 25,
			cardsOver90: 0,
			highestCardLine: 20_000,
			lowestCardLine: 20_000,
			loanBalance: 258_000,
			cardBalance: 5_000,
			monthlyDue: 3_400,
			monthlyBurden: 3_400,
			monthlyBurdenIsLowerBound: false,
			housingFundIncome: null,
			debtToIncome: null,
			loanAverageDue6: 2_900,
			cardAverageUsed6: 4_000,
			quasiCardAverageOverdraft6: null,
			pensionBase: null,
			securedLoans: 1,
			securedBalance: 250_000,
			unsecuredLoans: 1,
			unsecuredBalance: 8_000,
			houseBalance: 250_000,
			mortgageShare: 96.9,
			carLoansOpen: 0,
			carBalance: 0,
			businessLoansOpen: 0,
			businessBalance: 0,
			consumerLoansOpen: 1,
			consumerBalance: 8_000,
			educationLoansOpen: 0,
			educationBalance: 0,
			otherPurposeLoansOpen: 0,
			otherPurposeBalance: 0,
			badDebtBalance: 0,
			overdueAccountsNow: 1,
			overdueAmountNow: 1_500,
			quasiCardsOverdrawn60: 0,
			quasiCardsOverdrawn60Amount: 0,
			...byMonths({
				overdueMonths: [3, 4, 5, 5, 5],
				worstLevel: [3, 3, 3, 3, 3],
				adverseMonthsOther: [0, 0, 0, 0, 0],
				guarantorPaidMonths: [0, 0, 0, 0, 0],
				assetsGivenMonths: [0, 0, 0, 0, 0],
				endedOtherwiseMonths: [0, 0, 0, 0, 0],
				writtenOffMonths: [0, 0, 0, 0, 0],
				accountsOverdue: [1, 1, 1, 1, 1],
				longestOverdueRun: [3, 3, 3, 3, 3],
				mostOverdueMonths: [3, 4, 5, 5, 5],
				loanM1In: [1, 1, 2, 2, 2],
				loanM2In: [1, 2, 2, 2, 2],
				loanM3In: [1, 1, 1, 1, 1],
				...Object.fromEntries(
					[
						'loanM4In',
						'loanM5In',
						'loanM6In',
						'loanM7In',
						...[1, 2, 3, 4, 5, 6, 7].map((level) => `cardM${level}In`),
					].map((id) => [id, [0, 0, 0, 0, 0]]),
				),
			}),
			threeInARow24: true,
			sixInTotal24: false,
			lianSanLeiLiu: true,
			lianSanLeiLiuMonths: 'loans 2 测试消费金融有限公司: 2017-10 2017-11 2017-12',
			overdueRule: '连3累6（24个月）',
			overdueRuleBroken: true,
			overdueRuleMonths: 'loans 2 测试消费金融有限公司: 2017-10 2017-11 2017-12',
			over90Months60: 0,
			over90Accounts60: 0,
			nonBankLoans: 1,
			nonBankLenders: 1,
			nonBankBalance: 8_000,
			microLoanLoans: 0,
			microLoanBalance: 0,
			consumerFinanceLoans: 1,
			consumerFinanceBalance: 8_000,
			trustLoans: 0,
			trustBalance: 0,
			leaseLoans: 0,
			leaseBalance: 0,
			autoFinanceLoans: 0,
			autoFinanceBalance: 0,
			guaranteeCompanyLoans: 0,
			guaranteeCompanyBalance: 0,
			pawnLoans: 0,
			pawnBalance: 0,
			factoringLoans: 0,
			factoringBalance: 0,
			financeCompanyLoans: 0,
			financeCompanyBalance: 0,
			assetManagementLoans: 0,
			assetManagementBalance: 0,
			internetBankLoans: 0,
			internetBankBalance: 0,
			bankLoans: 1,
			bankBalance: 250_000,
			worstCategory: '次级',
			accountsNormal: 1,
			accountsSpecialMention: 0,
			accountsSubstandard: 1,
			accountsDoubtful: 0,
			accountsLoss: 0,
			nonPerformingAccounts: 1,
			extensions: 1,
			guarantorRepayments: 0,
			assetSettlements: 0,
			debtReliefs: 0,
			judicialRecoveries: 0,
			forcedLiquidations: 0,
			personalInstalments: 0,
			firstLoanMonth: '2015-03',
			firstCardMonth: '2014-05',
			oldestAccountMonths: 44,
			newAccounts3: 0,
			newAccounts6: 0,
			newAccounts12: 1,
			newLoans3: 0,
			newLoans6: 0,
			newLoans12: 1,
			newCards3: 0,
			newCards6: 0,
			newCards12: 0,
			loansMaturing6: 0,
			loansMaturing6Balance: 0,
			loansPastDue: 0,
			...bySpan({
				inquiriesLoan: [1, 1, 1, 1, 1, 1],
				inquiriesCard: [1, 1, 1, 1, 1, 1],
				inquiriesGuarantee: [0, 0, 0, 0, 0, 0],
				inquiriesApplications: [2, 2, 2, 2, 2, 2],
				inquiriesPostLoan: [0, 0, 0, 0, 1, 1],
				inquiriesOther: [0, 0, 0, 0, 0, 0],
				inquiriesSelf: [1, 1, 1, 1, 1, 1],
				inquiringInstitutions: [2, 2, 2, 2, 2, 2],
				hardInquiries14Days: [2, 2, 2, 2, 2, 2],
				hardInquiries30Days: [2, 2, 2, 2, 2, 2],
				hardInquiriesBank: [1, 1, 1, 1, 1, 1],
				hardInquiriesNonBank: [1, 1, 1, 1, 1, 1],
			}),
			lastHardInquiry: '2018-01-10',
			daysSinceHardInquiry: 10,
			mostHardInquiries7Days: 1,
			assetDisposals: 1,
			assetDisposalBalance: 5_000,
			compensations: 1,
			compensationBalance: 2_000,
			guarantees: 2,
			guaranteeExposure: 31_000,
			overdueLiabilities: null,
			taxArrears: 1,
			taxArrearsAmount: 1_000,
			civilJudgments: 0,
			civilJudgmentsAmount: null,
			enforcements: 0,
			enforcementsAmount: null,
			penalties: 0,
			penaltiesAmount: null,
			postpaidArrears: 35,
			housingFundMonthly: 1_200,
			housingFundStatus: '缴交',
			housingFundFirstMonth: '2016-02',
			housingFundPaidThrough: '2017-12',
			housingFundEmployer: '示例公司',
			creditScore: null,
			creditScorePercentile: null,
			creditScoreReasons: null,
			hasDissent: false,
			hasFraudAlert: null,
			statements: 0,
		});
	});

	it('reckons revolving loans, written-off accounts, instalments and liabilities of the second generation', () => {
		expect(gen2()).toMatchObject({
			age: 35,
			loansOpen: 2,
			revolvingLoansOpen: 2,
			cardsInactive: 1,
			badDebtAccounts: 1,
			badDebtBalance: 700,
			creditLines: 90_000,
			cardUsed: 12_000,
			cardUtilisation: 30,
			cardBalance: 15_000,
			loanBalance: 850_700,
			monthlyDue: 7_500,
			securedLoans: 1,
			unsecuredBalance: 10_000,
			overdueAmountNow: 300,
			overdueMonths6: 4,
			worstLevel6: 7,
			lianSanLeiLiu: false,
			lianSanLeiLiuMonths: null,
			over90Months60: 1,
			over90Accounts60: 1,
			microLoanLoans: 1,
			microLoanBalance: 10_000,
			leaseLoans: 1,
			leaseBalance: 40_000,
			inquiriesGuarantee3: 0,
			inquiriesGuarantee6: 1,
			inquiriesSelf1: 0,
			inquiriesSelf24: 0,
			guaranteeExposure: 20_000,
			enforcements: 1,
			enforcementsAmount: 3_000,
			postpaidArrears: 88,
			statements: 1,
		});
	});

	it('tells of a brief report what it prints, and nothing else', () => {
		expect(brief()).toMatchObject({
			gender: '男性',
			loansOpen: 1,
			loansClosed: 1,
			cardsInactive: 1,
			cardUsed: 5_000,
			cardUtilisation: 50,
			cardBalance: 6_000,
			monthlyDue: null,
			securedLoans: null,
			overdueAccountsNow: 1,
			overdueAmountNow: null,
			overdueMonths24: null,
			worstLevel60: null,
			lianSanLeiLiu: null,
			overdueMonths60: 6,
			over90Months60: 1,
			over90Accounts60: 1,
			guaranteeExposure: 9_000,
			housingFundMonthly: null,
		});
	});

	it.each([
		['nothing', {}],
		['an empty report', emptyReport() as ReportRecord],
	])('gives null for every indicator of %s, never 0', (_name, report) => {
		const { complete, overdueRule, ...figures } = summarize(report);
		expect([complete, overdueRule]).toEqual(['unknown', '连3累6（24个月）']);
		expect(new Set(Object.values(figures))).toEqual(new Set([null]));
	});

	it('takes a printed and a normalised report alike', () => {
		expect(summarize(GEN1)).toEqual({
			...gen1(),
			edition: null,
			unparsedLines: null,
			warnings: null,
			valuesUnderReview: null,
		});
	});

	it('can head the figures in Chinese', () => {
		expect(summarize(GEN1, { headers: 'zh' })).toMatchObject({ 报告编号: '2018012000000000000001', 贷款余额: 258_000 });
	});
});

describe('one missing part', () => {
	it.each([
		['createAt', undefined, ['age', 'overdueMonths24', 'lianSanLeiLiu', 'inquiriesLoan2']],
		['profile.gender', undefined, []],
		['loans.0.balance', '--', ['loanBalance', 'securedBalance', 'houseBalance', 'mortgageShare']],
		[
			'loans.1.balance',
			'--',
			['loanBalance', 'unsecuredBalance', 'mortgageShare', 'nonBankBalance', 'consumerFinanceBalance'],
		],
		['loans.1.scheduledPayment', '--', ['monthlyDue']],
		['loans.1.currOverdue', '--', ['overdueAmountNow']],
		[
			'loans.1.organization',
			'--',
			['institutionsOpen', 'nonBankLoans', 'nonBankLenders', 'microLoanLoans', 'trustBalance'],
		],
		['loans.1.organization', 'B', ['nonBankLoans', 'leaseLoans']],
		['creditCards.0.amount', '--', ['creditLines', 'cardLimits', 'cardUtilisation']],
		['creditCards.0.used', '--', ['cardUsed', 'cardUtilisation', 'cardBalance']],
		['checkDetails.0.operator', '--', ['inquiringInstitutions1']],
		['loanGuaranteeInfos.0', { id: '1' }, ['guaranteeExposure']],
		['telRecord', [], ['postpaidArrears']],
		['owedTaxesRecord', [], ['taxArrearsAmount']],
	])('%s = %j makes null of %j alone', (path, value, ids) => {
		const before = gen1();
		const after = gen1(changed(GEN1, path, value));
		for (const id of ids) expect([id, after[id]]).toEqual([id, null]);
		expect(before).toMatchObject(Object.fromEntries(ids.map((id) => [id, expect.anything()])));
	});

	it('takes gender and age from the ID number when they are not printed', () => {
		expect(gen1(changed(changed(GEN1, 'profile.gender', undefined), 'profile.birthday', undefined))).toMatchObject({
			gender: '女性',
			age: 32,
		});
	});

	it('keeps counts at null without accounts and overview, and counts 0 with an overview', () => {
		expect(summarize({ createAt: '2018.01.20 10:00:00' })).toMatchObject({
			loansOpen: null,
			assetDisposals: null,
			guaranteeExposure: null,
			taxArrears: null,
		});
		const overview = { creditInfo: { houseLoansNum: '0' } };
		expect(summarize(overview)).toMatchObject({
			loansOpen: 0,
			assetDisposals: 0,
			guaranteeExposure: 0,
			taxArrears: 0,
			loanBalance: 0,
			worstLevel24: 0,
		});
	});
});

describe('连三累六', () => {
	const withCodes = (codes: string) => gen2(changed(GEN2, 'loans.2.repaymentHistory', history('2024.06', codes)));

	it('needs three successive months of one account', () => {
		expect(withCodes('11N1NNNNNNNN')).toMatchObject({ threeInARow24: false, sixInTotal24: false });
		expect(withCodes('N123NNNNNNNN')).toMatchObject({
			threeInARow24: true,
			lianSanLeiLiuMonths: 'loans 1 样例小额贷款有限公司: 2024-07 2024-08 2024-09',
		});
	});

	it('or six of one account in all', () => {
		expect(withCodes('1N1N1N1N1NNN')).toMatchObject({ sixInTotal24: false, lianSanLeiLiu: false });
		expect(withCodes('1N1N1N1N1N1N')).toMatchObject({ threeInARow24: false, sixInTotal24: true, lianSanLeiLiu: true });
	});

	it('looks at the last 24 months that an account reported', () => {
		const older = changed(GEN2, 'loans.2.repaymentHistory', history('2022.05', `123${'N'.repeat(23)}`));
		expect(gen2(older)).toMatchObject({ threeInARow24: true, overdueMonths24: 2, overdueMonths60: 4 });
	});
});

describe('current overdue', () => {
	it('is told by amount alone in the first-generation brief, where silence means none', () => {
		const account = {
			startAt: '2010年1月1日',
			organization: '示例银行',
			finAt: '2018年1月',
			amount: '100',
			balance: '50',
		};
		const report = { createAt: '2018.01.20 10:00:00', loans: [account, { ...account, currOverdue: '9' }] };
		expect(summarize(parsed(report, { edition: 'gen1-brief' }))).toMatchObject({
			overdueAccountsNow: 1,
			overdueAmountNow: 9,
		});
		expect(summarize(parsed({ ...report, loans: [account] }, { edition: 'gen2-brief' }))).toMatchObject({
			overdueAccountsNow: null,
			overdueAmountNow: null,
		});
	});
});

describe('INDICATORS', () => {
	it('have distinct ids and labels, and a definition each', () => {
		expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length);
		expect(new Set(INDICATORS.map(({ zh }) => zh)).size).toBe(INDICATORS.length);
		for (const { definition, missing, english } of INDICATORS)
			expect(
				[definition.en, definition.zh, missing.en, missing.zh, english].every(
					(text) => text.length > 1 && !/[{}]/.test(text),
				),
			).toBe(true);
	});

	it('name sections and header fields that exist', () => {
		const header = sectionOf('header')?.fields.map(({ key }) => key) ?? [];
		for (const source of INDICATORS.flatMap(({ sources }) => sources)) {
			expect([
				source,
				source.startsWith('meta.') || sectionOf(source) !== undefined || header.includes(source),
			]).toEqual([source, true]);
		}
	});
});
