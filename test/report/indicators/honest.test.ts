import { summarize, type IndicatorValue } from '../../../nodes/CreditReport/report/indicators';
import type { Completeness, Meta, ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { changed, GEN1, GEN2, history, META, parsed } from '../support/reports';

/** Zeros, windows and sums as an underwriter reads them: what is not known is null, and what is known is said. */

const OVERVIEW = { creditTypeSummary: [{ category: '合计', accounts: '1' }] };
const LOAN: ReportRecord = {
	accountKind: '非循环贷账户',
	organization: '示例银行股份有限公司',
	startAt: '2022.01.01',
	amount: '100,000',
	currency: '人民币元',
	status: '正常',
	balance: '50,000',
	scheduledPayment: '2,000',
	currOverduePeriods: '0',
	currOverdue: '0',
};
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

function figures(report: ReportRecord, meta: Partial<Meta> = {}): Record<string, IndicatorValue> {
	return summarize(
		parsed(
			{ serialNo: '1', createAt: '2025.03.01 09:00:00', ...report },
			{ edition: 'gen2-institution', generation: 2, ...meta },
		),
	);
}
const loanWith = (fields: ReportRecord): ReportRecord => ({ ...OVERVIEW, loans: [{ ...LOAN, ...fields }] });
const months = (first: string, codes: string): ReportRecord => ({ repaymentHistory: history(first, codes) });

describe('the windows of the repayment record', () => {
	it('are those of the print: all 24 months of the grid, though the report is of the month after', () => {
		expect(figures(loanWith(months('2023.03', `123${'N'.repeat(21)}`)))).toMatchObject({
			overdueMonths24: 3,
			threeInARow24: true,
			lianSanLeiLiu: true,
			overdueMonths12: 0,
		});
	});

	it('and so they are when the account reported months before the report', () => {
		expect(figures(loanWith(months('2022.12', `${'N'.repeat(18)}N1N1N1`)))).toMatchObject({
			overdueMonths6: 3,
			overdueMonths12: 3,
		});
	});

	it('no longer reach an account that was closed before the span', () => {
		const closed = { status: '结清', closedAt: '2023.05.20', ...months('2022.06', 'NNNNNNNN123C') };
		expect(figures(loanWith(closed))).toMatchObject({
			overdueMonths12: null,
			overdueMonths24: 3,
			threeInARow24: true,
			overdueMonths60: 3,
		});
	});

	it('take in the first month of the span and not the one before it', () => {
		expect(figures(loanWith(months('2022.02', `1${'N'.repeat(12)}1${'N'.repeat(23)}`)))).toMatchObject({
			overdueMonths24: 1,
			overdueMonths60: 2,
		});
	});

	it('of gen-1 end with the string of 24 codes, and go on in the overdue table before it', () => {
		const table = {
			startAt: '2013年01月',
			endAt: '2015年12月',
			records: [
				{ overdueMonth: '2015.12', overdueMonthsNum: '1', amount: '10' },
				{ overdueMonth: '2013.01', overdueMonthsNum: '4', amount: '40' },
			],
		};
		const loan = {
			...LOAN,
			accountKind: null,
			startRt: '2016年01月',
			endRt: '2017年12月',
			last24Status: `1${'N'.repeat(23)}`,
			overdueRecordSummary: table,
		};
		const report = { createAt: '2018.01.20 10:00:00', creditInfo: { otherLoansNum: '1' }, loans: [loan] };
		expect(figures(report, { edition: 'gen1-detailed-personal' })).toMatchObject({
			overdueMonths24: 1,
			worstLevel24: 1,
			overdueMonths60: 3,
			worstLevel60: 4,
			over90Months60: 1,
		});
	});
});

describe('codes of the repayment record', () => {
	it.each([
		['NNNN3NNNNNNN', { threeInARow24: true, sixInTotal24: false, worstLevel24: 3 }],
		['####3NNNNNNN', { threeInARow24: true }],
		['NNNNN7CNNNNN', { threeInARow24: true, sixInTotal24: true }],
		['NNNN2NNNNNNN', { threeInARow24: false, lianSanLeiLiu: false }],
	])('%s: a month of level 3 or more says as many in a row', (codes, expected) => {
		expect(figures(loanWith(months('2024.03', codes)))).toMatchObject(expected);
	});

	it.each([
		['NNNNNNNNNDDZ', { worstLevel6: null, adverseMonthsOther6: 3, threeInARow24: null, overdueMonths24: 0 }],
		['NNNNNNNNNNNG', { worstLevel24: null, adverseMonthsOther24: 1, threeInARow24: false }],
		['NNNN1NNNNNDN', { worstLevel24: 1, adverseMonthsOther12: 1 }],
		['NNNNNNNNN12D', { threeInARow24: null, worstLevel24: 2 }],
	])('%s: months without a level are not none', (codes, expected) => {
		expect(figures(loanWith(months('2024.03', codes)))).toMatchObject(expected);
	});

	it.each(['#'.repeat(24), `//////${'#'.repeat(18)}`, '#'])('%s: nothing is known', (codes) => {
		expect(figures(loanWith(months('2023.04', codes)))).toMatchObject({
			overdueMonths24: null,
			worstLevel24: null,
			threeInARow24: null,
			lianSanLeiLiu: null,
			adverseMonthsOther24: null,
		});
	});

	it('of quasi-credit cards: overdrafts of more than 60 days, in both generations', () => {
		const card = { organization: '示例银行', status: '正常', surplusOverdraft: '100' };
		const gen2 = figures({ ...OVERVIEW, quasiCreditCards: [{ ...card, ...months('2024.03', 'NN12N123NNNN') }] });
		const gen1 = figures(
			{
				creditInfo: { quasiCardsNum: '1' },
				quasiCreditCards: [{ ...card, endRt: '2025年02月', last24Status: '////////////NN12N123NNNN' }],
			},
			{ edition: 'gen1-detailed-personal' },
		);
		for (const found of [gen1, gen2]) expect(found).toMatchObject({ overdueMonths24: 1, worstLevel24: 3 });
	});
});

describe('lenders', () => {
	it.each<[string, ReportRecord]>([
		['示例农村商业银行股份有限公司小贷中心', { nonBankLoans: 0, microLoanLoans: 0 }],
		['某某银行消费金融部', { nonBankLoans: 0, consumerFinanceLoans: 0 }],
		['示例银行消费金融有限公司', { nonBankLoans: 1, consumerFinanceLoans: 1 }],
		['示例汽车金融有限责任公司', { autoFinanceLoans: 1, nonBankLoans: 1 }],
		['示例融资担保有限公司', { guaranteeCompanyLoans: 1 }],
		['示例典当行', { pawnLoans: 1 }],
		['示例商业保理有限公司', { factoringLoans: 1 }],
		['示例集团财务有限公司', { financeCompanyLoans: 1 }],
		['示例资产管理股份有限公司', { assetManagementLoans: 1 }],
		['示例网商银行股份有限公司', { internetBankLoans: 1, nonBankLoans: 0 }],
		['示例市住房公积金管理中心', { nonBankLoans: 0 }],
		['商业银行“A”', { nonBankLoans: 0, microLoanLoans: 0 }],
		['小额贷款公司“C”', { nonBankLoans: 1, microLoanLoans: 1 }],
		['机构“B”', { nonBankLoans: null, microLoanLoans: null }],
		['ＧＮ', { nonBankLoans: null, internetBankLoans: null }],
		['某金融机构', { nonBankLoans: null, pawnLoans: null }],
		['***', { nonBankLoans: null }],
	])('%s', (organization, expected) => expect(figures(loanWith({ organization }))).toMatchObject(expected));
});

describe('no account at all', () => {
	const ZEROS = {
		loansOpen: 0,
		loanBalance: 0,
		cardBalance: 0,
		creditLines: 0,
		monthlyDue: 0,
		monthlyBurden: 0,
		houseBalance: 0,
		badDebtBalance: 0,
		overdueAccountsNow: 0,
		overdueAmountNow: 0,
		overdueMonths24: 0,
		worstLevel24: 0,
		lianSanLeiLiu: false,
		nonBankLoans: 0,
		nonBankBalance: 0,
		cardUtilisation: null,
	};

	it.each([
		['an overview of zeros', { creditTypeSummary: [{ category: '合计', accounts: '0' }] }, {}],
		[
			'a brief of zeros',
			{ briefSummary: [{ item: '账户数', creditCards: '0', houseLoans: '0', otherLoans: '0', otherBusiness: '0' }] },
			{ edition: 'gen2-brief' },
		],
		[
			'a report read to its end',
			{},
			{
				completeness: [
					{ section: 'document', expected: null, read: 2, basis: 'document', status: 'complete' },
				] as Completeness[],
			},
		],
	])('%s says none: zeros', (_, report, meta) => expect(figures(report, meta)).toMatchObject(ZEROS));

	it.each([
		['no overview', {}, {}],
		['an overview that announces some', { creditInfo: { otherLoansNum: '2' } }, { edition: 'gen1-detailed-personal' }],
		[
			'text left over',
			OVERVIEW,
			{
				completeness: [
					{ section: 'document', expected: null, read: 2, basis: 'document', status: 'unknown', reason: 'textLeft' },
				] as Completeness[],
			},
		],
	])('%s does not: null', (_, report, meta) => {
		const found = figures(report, meta);
		for (const id of [
			'loansOpen',
			'loanBalance',
			'overdueAccountsNow',
			'overdueMonths24',
			'lianSanLeiLiu',
			'nonBankLoans',
			'enforcements',
		])
			if (id !== 'enforcements' || !('creditInfo' in report)) expect([id, found[id]]).toEqual([id, null]);
	});
});

describe('credit lines', () => {
	const drawing = (amount: string, fields: ReportRecord = {}): ReportRecord => ({
		...LOAN,
		accountKind: '循环额度下分账户',
		amount,
		agreementNo: 'A1',
		...fields,
	});
	const agreement = {
		no: '1',
		agreementNo: 'A1',
		purpose: '循环贷款额度',
		creditLimit: '100,000',
		used: '40,000',
		currency: '人民币元',
	};

	it('of drawings under an agreement are its limit, once', () => {
		expect(
			figures({ ...OVERVIEW, loans: [drawing('20,000'), drawing('30,000')], creditAgreements: [agreement] }),
		).toMatchObject({ creditLines: 100_000 });
	});

	it('of a drawing whose agreement is not printed are not known', () => {
		expect(figures({ ...OVERVIEW, loans: [drawing('20,000')] }).creditLines).toBeNull();
	});

	it('that cards share count once; a card of its own beside them', () => {
		const shared = { ...agreement, purpose: '信用卡共享额度', creditLimit: '30,000' };
		const creditCards = [
			{ ...CARD, agreementNo: 'A1' },
			{ ...CARD, agreementNo: 'A1', amount: '20,000' },
			{ ...CARD, amount: '5,000' },
		];
		expect(figures({ ...OVERVIEW, creditCards, creditAgreements: [shared] })).toMatchObject({
			creditLines: 35_000,
			cardLimits: 35_000,
			cardUsed: 27_000,
		});
	});
});

describe('what is owed', () => {
	it('on a card takes in large instalments, where no balance is printed as well', () => {
		expect(
			figures({ ...OVERVIEW, creditCards: [{ ...CARD, balance: null, unbilledInstallment: '4,000' }] }),
		).toMatchObject({ cardBalance: 13_000, cardUsed: 9_000 });
	});

	it('each month takes in instalments by the periods left; a missing figure makes it a lower bound', () => {
		const card = { ...CARD, used: '9,000', unbilledInstallment: '2,400', installmentPeriods: '12' };
		expect(figures({ ...OVERVIEW, loans: [LOAN], creditCards: [card] })).toMatchObject({
			monthlyBurden: 3_100,
			monthlyBurdenIsLowerBound: false,
		});
		expect(
			figures({ ...OVERVIEW, loans: [LOAN, { ...LOAN, scheduledPayment: '--' }], creditCards: [card] }),
		).toMatchObject({ monthlyBurden: 3_100, monthlyBurdenIsLowerBound: true, monthlyDue: null });
		expect(figures({ ...OVERVIEW, loans: [{ ...LOAN, scheduledPayment: null }], creditCards: [card] })).toMatchObject({
			monthlyBurden: null,
			monthlyBurdenIsLowerBound: null,
		});
	});
});

describe('inquiries', () => {
	const inquiry = (checkedAt: string, reason: string): ReportRecord => ({
		no: '1',
		checkedAt,
		operator: '示例银行',
		reason,
	});

	it.each(['gen2-institution', 'gen2-detailed-personal', 'gen1-brief'])(
		'of the person: none in a full list is 0 (%s)',
		(edition) => {
			expect(figures({ ...OVERVIEW, checkDetails: [inquiry('2025.02.20', '贷款审批')] }, { edition })).toMatchObject({
				inquiriesSelf1: 0,
				inquiriesSelf3: 0,
				inquiriesLoan1: 1,
			});
		},
	);

	it.each([
		['the print for banks, which leaves them out', 'gen1-detailed-bank', 'local'],
		['an engine that does not tell the edition', null, 'jd'],
	] as const)('of the person: none listed by %s is not known', (_, edition, engine) => {
		expect(
			figures(
				{
					...OVERVIEW,
					checkDetails: [inquiry('2025.02.20', '贷款审批')],
					checkedRecord: { lastMonthCheckBySelf: '2' },
				},
				{ edition, engine },
			),
		).toMatchObject({ inquiriesSelf1: 2, inquiriesSelf3: null });
	});

	it('that the print for banks only counts: the printed number, and null for other spans', () => {
		const checkedRecord = {
			lastMonthLoanCheck: '1',
			lastMonthCardCheck: '0',
			last2YearsAfterLoaned: '7',
			last2YearsQualificationCheck: '2',
		};
		const found = figures(
			{ creditInfo: { otherLoansNum: '0' }, checkDetails: [inquiry('2025.02.20', '贷款审批')], checkedRecord },
			{ edition: 'gen1-detailed-bank' },
		);
		expect(found).toMatchObject({
			inquiriesPostLoan24: 7,
			inquiriesPostLoan12: null,
			inquiriesGuarantee24: 2,
			inquiriesApplications24: 3,
			inquiriesApplications12: null,
			inquiriesLoan12: 1,
			inquiriesOther1: null,
		});
	});

	it('that are counted as none are none', () => {
		const checkedRecord = { last2YearsAfterLoaned: '0', last2YearsQualificationCheck: '0' };
		expect(
			figures(
				{ ...OVERVIEW, checkDetails: [inquiry('2025.02.20', '贷款审批')], checkedRecord },
				{ edition: 'gen1-detailed-bank' },
			),
		).toMatchObject({ inquiriesPostLoan6: 0, inquiriesApplications6: 1, inquiringInstitutions6: 1 });
	});

	it('of a list that was not read whole are not known, but for what the summary counts', () => {
		const completeness: Completeness[] = [
			{ section: 'checkDetails', expected: 5, read: 1, basis: 'lastNumber', status: 'short' },
		];
		const report = {
			...OVERVIEW,
			checkDetails: [inquiry('2025.02.20', '贷款审批')],
			checkedRecord: { lastMonthLoanCheck: '3' },
		};
		expect(figures(report, { completeness })).toMatchObject({
			inquiriesLoan1: 3,
			inquiriesLoan2: null,
			inquiriesSelf1: null,
			inquiringInstitutions1: null,
		});
	});
});

describe('a section that was not read whole', () => {
	const entry = (section: string, about: Partial<Completeness>): Completeness => ({
		section,
		expected: null,
		read: 0,
		basis: 'heading',
		status: 'unknown',
		...about,
	});
	const WHOLE = entry('document', { basis: 'document', status: 'complete' });

	it.each<[string, Completeness[], readonly string[], readonly string[]]>([
		[
			'a heading without rows',
			[WHOLE, entry('forceExecutions', { reason: 'nothingRead' })],
			['enforcements', 'enforcementsAmount'],
			['taxArrears', 'loanBalance'],
		],
		[
			'lines left over among the loans',
			[WHOLE, entry('loans', { reason: 'textLeft' })],
			['loansOpen', 'loanBalance', 'creditLines', 'overdueMonths24', 'lianSanLeiLiu', 'nonBankLoans', 'monthlyDue'],
			['cardLimits', 'cardUsed', 'enforcements'],
		],
		[
			'fewer cards than announced',
			[WHOLE, entry('creditCards', { basis: 'summary', status: 'short', expected: 3, read: 2 })],
			['cardLimits', 'cardUtilisation', 'overdueAccountsNow'],
			['loanBalance', 'securedLoans'],
		],
		[
			'a doubled page',
			[WHOLE, entry('loans', { basis: 'lastNumber', status: 'more', expected: 3, read: 6 })],
			['loanBalance', 'loansOpen'],
			['cardUsed'],
		],
	])('%s: what rests on it is null, and nothing else', (_, completeness, empty, filled) => {
		const found = summarize(parsed(GEN2, { edition: 'gen2-detailed-personal', completeness }));
		expect(empty.filter((id) => found[id] !== null)).toEqual([]);
		expect(filled.filter((id) => found[id] === null)).toEqual([]);
	});

	it('that is not in print is not known to be empty when the print stops or text is left over', () => {
		for (const reason of ['endNotSeen', 'pagesNotRead', 'textLeft'] as const) {
			const found = summarize(
				parsed(changed(GEN1, 'forceExecutions', []), {
					completeness: [entry('document', { basis: 'document', reason })],
				}),
			);
			expect(found).toMatchObject({ enforcements: null, loansOpen: 2, civilJudgments: null });
		}
	});

	it('shows where nobody told, when the report itself counts more (JD)', () => {
		const short = summarize(parsed(changed(GEN1, 'loans.1', undefined), { engine: 'jd' }));
		expect(short).toMatchObject({ complete: 'no', loansOpen: null, cardLimits: 20_000, doubtfulSections: 'loans' });
		expect(summarize(parsed(GEN1, { engine: 'jd' }))).toMatchObject({
			complete: 'unknown',
			loansOpen: 2,
			civilJudgments: 0,
			unparsedLines: null,
		});
	});
});

describe('how far a summary can be trusted', () => {
	const entry = (about: Partial<Completeness>): Completeness => ({
		section: 'document',
		expected: null,
		read: 2,
		basis: 'document',
		status: 'complete',
		...about,
	});
	it.each<[string, Partial<Meta>, ReportRecord]>([
		['read to its end', {}, { complete: 'yes', unparsedLines: 0, warnings: 0, doubtfulSections: null }],
		['a line left over', { unparsed: [{ page: 1, text: 'x' }] }, { complete: 'unknown', unparsedLines: 1 }],
		['text read from pictures', { textSource: 'ocr' }, { complete: 'unknown' }],
		[
			'characters nobody can read',
			{ warnings: [{ code: 'UNREADABLE_CHARACTERS', message: '' }] },
			{ complete: 'unknown', warnings: 1 },
		],
		[
			'a number in another form, which is read',
			{ warnings: [{ code: 'REPAIRED_NUMBER', message: '' }] },
			{ complete: 'yes', warnings: 1 },
		],
		[
			'a value that is none of its kind',
			{ warnings: [{ code: 'VALUE_DOES_NOT_FIT', message: '' }] },
			{ complete: 'unknown', warnings: 1 },
		],
		[
			'two values for one field',
			{ warnings: [{ code: 'CONFLICTING_VALUE', message: '' }] },
			{ complete: 'unknown', warnings: 1 },
		],
		[
			'rows missing',
			{ completeness: [entry({}), entry({ section: 'loans', basis: 'summary', status: 'short', expected: 9 })] },
			{ complete: 'no', doubtfulSections: 'loans' },
		],
		[
			'a page missing',
			{ completeness: [entry({ status: 'unknown', reason: 'pagesNotRead' })] },
			{ complete: 'no', doubtfulSections: 'document' },
		],
		[
			'a heading without rows',
			{
				completeness: [
					entry({}),
					entry({ section: 'statements', basis: 'heading', status: 'unknown', reason: 'nothingRead' }),
				],
			},
			{ complete: 'unknown', doubtfulSections: 'statements' },
		],
		['an engine that does not tell', { engine: 'jd', completeness: [] }, { complete: 'unknown', unparsedLines: null }],
	])('%s', (_, meta, expected) =>
		expect(summarize(parsed(GEN1, { ...META, completeness: [entry({})], ...meta }))).toMatchObject(expected),
	);
});

it('a mask changes names and numbers, and no figure', () => {
	const report = changed(changed(GEN1, 'profile.gender', undefined), 'profile.birthday', undefined);
	const { name, idNum, ...plain } = summarize(parsed(report));
	const { name: maskedName, idNum: maskedId, ...masked } = summarize(parsed(report), { mask: true });
	expect([name, idNum, maskedName, maskedId]).toEqual([
		'测试样例',
		'519999198506150029',
		'测***',
		'**************0029',
	]);
	expect({ ...masked, housingFundEmployer: null }).toEqual({ ...plain, housingFundEmployer: null });
	expect(masked).toMatchObject({ age: 32, gender: '女性' });
});
