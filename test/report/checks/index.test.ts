import { CHECKS, verdictOf, verify, type Check } from '../../../nodes/CreditReport/report/checks';
import { emptyReport } from '../../../nodes/CreditReport/report/catalogue';
import { normaliseReport } from '../../../nodes/CreditReport/report/forms/normalise';
import type { ParseResult } from '../../../nodes/CreditReport/report/forms/present';
import type { ParsedReport, ReportInput } from '../../../nodes/CreditReport/report/forms/reports';
import type { FileFacts, PrintedPages, ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { BRIEF, changed, GEN1, GEN2, history, parsed } from '../support/reports';
import { completenessOf, seen } from '../support/seen';

const FILE: FileFacts = {
	producer: 'Skia/PDF m120',
	creator: 'Mozilla/5.0',
	createdAt: '2018-01-20T10:05:00',
	modifiedAt: '2018-01-20T10:05:02',
	revisions: 1,
	fonts: [
		{ name: 'SimSun', glyphs: 5_000, digits: 900 },
		{ name: 'SimHei', glyphs: 400, digits: 10 },
	],
	pageSizes: [
		{ width: 595, height: 842, pages: 8 },
		{ width: 842, height: 595, pages: 1 },
	],
	overlays: [],
	addedTexts: [],
};
const PAGES: PrintedPages = {
	announced: 9,
	read: 9,
	missing: [],
	withoutText: [],
	numberedOtherwise: [],
	doubled: [],
	foreign: [],
	skipped: [],
	reordered: false,
};
const FULL_META: Partial<ParseResult['meta']> = {
	file: FILE,
	printedPages: PAGES,
	completeness: completenessOf(GEN1, seen({ announced: [['checkedRecord']] })),
};

const gen1 = (report: ReportRecord = GEN1): ParsedReport => parsed(report, FULL_META);
const gen2 = (report: ReportRecord = GEN2): ParsedReport => parsed(report);
const brief = (report: ReportRecord = BRIEF): ParsedReport => parsed(report);
const withMeta = (meta: Partial<ParseResult['meta']>): ParsedReport => parsed(GEN1, { ...FULL_META, ...meta });
const withFile = (file: FileFacts): ParsedReport => withMeta({ file: { ...FILE, ...file } });

const withPages = (pages: Partial<PrintedPages>): ParsedReport => withMeta({ printedPages: { ...PAGES, ...pages } });

const verified = new Map<ReportInput, Check[]>();

function checkOf(report: ReportInput, id: string): Check {
	const checks = verified.get(report) ?? verify(report);
	verified.set(report, checks);
	const check = checks.find((candidate) => candidate.id === id);
	if (!check) throw new Error(`no check ${id}`);
	return check;
}

const SOUND1 = gen1();
const SOUND2 = gen2();
const SOUND_BRIEF = brief();
const SCORED: ReportRecord = { ...GEN2, creditScore: { score: '640', percentile: '>50%', notes: ['--'] } };
/** The revolving loan draws on an agreement of 50,000, and owes 10,000. */
const AGREED: ReportRecord = changed(
	{
		...GEN2,
		creditAgreements: [
			{
				no: '1',
				organization: '样例小额贷款有限公司',
				agreementNo: 'X1',
				purpose: '循环贷款额度',
				creditLimit: '50,000',
				used: '10,000',
				currency: '人民币元',
			},
		],
	},
	'loans.2.agreementNo',
	'X1',
);
/** A loan opened the day after its lender asked. */
const RECENT: ReportRecord = changed(GEN1, 'loans.1.startAt', '2017年12月29日');
const BILLED: ReportRecord = changed(GEN2, 'creditCards.0.installmentPeriods', '3');
const MAXIMUM: ReportRecord = changed(GEN1, 'creditCards.0.maxAmount', '5,000');
const NOTHING: readonly ReportRecord[] = [{}, emptyReport() as ReportRecord];

/** Every check: a report it passes, that report changed so that it fails, and where it says it looked. */
const CASES: ReadonlyArray<[id: string, passing: ParsedReport, failing: ParsedReport, path: string]> = [
	['announcedRows', SOUND2, gen2(changed(GEN2, 'telRecord', [])), ''],
	['numberingWithoutGaps', SOUND2, gen2(changed(GEN2, 'checkDetails.0', undefined)), 'checkDetails'],
	[
		'announcedSections',
		SOUND1,
		withMeta({
			completeness: [
				{
					section: 'forceExecutions',
					expected: null,
					read: 0,
					basis: 'heading',
					status: 'unknown',
					reason: 'nothingRead',
				},
			],
		}),
		'forceExecutions',
	],
	['readToItsEnd', SOUND1, withMeta({ completeness: completenessOf(GEN1, seen({ isEndSeen: false })) }), 'document'],
	['printedPages', SOUND1, withPages({ read: 8, missing: [4] }), 'meta.printedPages.missing'],
	['textIsPrinted', SOUND1, withMeta({ textSource: 'ocr' }), ''],
	['nothingUnparsed', SOUND1, withMeta({ unparsed: [{ page: 3, text: '未识别的一行' }] }), 'meta.unparsed[0]'],
	['valuesFitTheirTypes', SOUND1, gen1(changed(GEN1, 'loans.0.amount', '3OO,000')), 'loans[0].amount'],
	['reportNumberDate', SOUND1, gen1(changed(GEN1, 'serialNo', '2018011800000000000001')), 'serialNo'],
	['requestBeforeReport', SOUND1, gen1(changed(GEN1, 'askAt', '2018.01.20 10:00:01')), 'askAt'],
	['noFutureDates', SOUND1, gen1(changed(GEN1, 'loans.0.lastPayedAt', '2018.01.21')), 'loans[0].lastPayedAt'],
	['idNumberChecksum', SOUND1, gen1(changed(GEN1, 'idNum', '519999198506150020')), 'idNum'],
	[
		'otherIdNumberChecksums',
		SOUND1,
		gen1(changed(GEN1, 'loanGuaranteeInfos.0.guarantorId', '519999199001010018')),
		'loanGuaranteeInfos[0].guarantorId',
	],
	['birthdayAgainstId', SOUND1, gen1(changed(GEN1, 'profile.birthday', '1985.06.16')), 'profile.birthday'],
	['genderAgainstId', SOUND1, gen1(changed(GEN1, 'profile.gender', '男性')), 'profile.gender'],
	['openedByAdult', SOUND1, gen1(changed(GEN1, 'loans.0.startAt', '2001年06月14日')), 'loans[0].startAt'],
	[
		'overviewAgainstItself',
		SOUND2,
		gen2(changed(GEN2, 'creditTypeSummary.4.accounts', '7')),
		'creditTypeSummary[4].accounts',
	],
	['scoreRange', gen2(SCORED), gen2(changed(SCORED, 'creditScore.score', '1640')), 'creditScore.score'],
	['creditInfoCounts', SOUND1, gen1(changed(GEN1, 'loans.0.type', '个人汽车贷款')), 'creditInfo.houseLoansNum'],
	[
		'creditTypeSummaryCounts',
		SOUND2,
		gen2(changed(GEN2, 'loans.2.startAt', '2021.03.01')),
		'creditTypeSummary[1].firstIssuedAt',
	],
	[
		'briefSummaryCounts',
		SOUND_BRIEF,
		brief(changed(BRIEF, 'loans.0.overdue90Months5y', '0')),
		'briefSummary[3].otherLoans',
	],
	[
		'overdueSummary',
		SOUND1,
		gen1(changed(GEN1, 'loans.1.overdueRecordSummary.records.0.amount', '1,400')),
		'overDueInfoCollection.loanMaxAmount',
	],
	[
		'openAccountSummaries',
		SOUND1,
		gen1(changed(GEN1, 'loans.0.balance', '25,000')),
		'noPayedInfoCollection.surplusAmount',
	],
	['badDebtSummary', SOUND2, gen2(changed(GEN2, 'loans.3.balance', '70')), 'overdueBreachOutline.badDebtsBalance'],
	[
		'breachSummary',
		SOUND1,
		gen1(changed(GEN1, 'assetsDisposal.0.balance', '500')),
		'overdueBreachOutline.assetsDisposalBalance',
	],
	['recoverySummary', SOUND2, gen2(changed(GEN2, 'recoveredAccounts.0.status', '结束')), 'recoverySummary[0].accounts'],
	[
		'guaranteeSummary',
		SOUND1,
		gen1(changed(GEN1, 'creditCardGuaranteeInfos.0.used', '100')),
		'guaranteeCollection.balance',
	],
	[
		'liabilitySummary',
		SOUND2,
		gen2(changed(GEN2, 'relatedLiabilities.0.amount', '2,000')),
		'liabilitySummary[个人].amount',
	],
	[
		'publicSummary',
		SOUND2,
		gen2(changed(GEN2, 'forceExecutions.0.enforceObjectMoney', '300')),
		'publicSummary[0].amount',
	],
	['postpaidSummary', SOUND2, gen2(changed(GEN2, 'telRecord.0.oweMoney', '0')), 'postpaidSummary.accounts'],
	[
		'gridAgainstOverdueTable',
		SOUND1,
		gen1(changed(GEN1, 'loans.1.last24Status', '//////////////*NNNNNN123')),
		'loans[1].overdueRecordSummary',
	],
	[
		'gridAgainstCurrentState',
		SOUND1,
		gen1(changed(GEN1, 'loans.1.last24Status', '//////////////*NN12NN12N')),
		'loans[1].currOverduePeriods',
	],
	[
		'gridAmounts',
		SOUND2,
		gen2(changed(GEN2, 'loans.2.repaymentHistory.3.status', 'N')),
		'loans[2].repaymentHistory[3]',
	],
	['gridSteps', SOUND2, gen2(changed(GEN2, 'loans.2.repaymentHistory.3.status', '4')), 'loans[2].repaymentHistory[3]'],
	['gridMonths', SOUND2, gen2(changed(GEN2, 'loans.2.repaymentHistory.2', undefined)), 'loans[2].repaymentHistory'],
	[
		'gridAgainstOpening',
		SOUND1,
		gen1(changed(GEN1, 'loans.1.startAt', '2015年03月01日')),
		'loans[1].repaymentHistory[0]',
	],
	[
		'accountDateOrder',
		SOUND1,
		gen1(changed(GEN1, 'creditCards.1.finAt', '2014年12月31日')),
		'creditCards[1].startAt (finAt)',
	],
	['balanceWithinLimit', SOUND1, gen1(changed(GEN1, 'loans.0.amount', '30,000')), 'loans[0].balance'],
	['closedAccountsOweNothing', SOUND1, gen1(changed(GEN1, 'creditCards.1.balance', '1')), 'creditCards[1].balance'],
	['statusAgainstOverdue', SOUND1, gen1(changed(GEN1, 'loans.1.status', '正常')), 'loans[1].status'],
	['overduePeriodsAgainstAmount', SOUND1, gen1(changed(GEN1, 'loans.1.currOverdue', '0')), 'loans[1].currOverdue'],
	[
		'overduePrincipalWithinBalance',
		SOUND1,
		gen1(changed(GEN1, 'loans.1.overdue31Tp60', '9,000')),
		'loans[1].overdue31Tp60',
	],
	['remainingPeriods', SOUND1, gen1(changed(GEN1, 'loans.1.surplusPaymentNum', '19')), 'loans[1].surplusPaymentNum'],
	[
		'classAgainstOverdue',
		SOUND1,
		gen1(changed(changed(GEN1, 'loans.1.category', '正常'), 'loans.1.currOverduePeriods', '4')),
		'loans[1].category',
	],
	['dueWithinAmount', SOUND1, gen1(changed(GEN1, 'loans.1.scheduledPayment', '18,001')), 'loans[1].scheduledPayment'],
	[
		'briefOverdueMonths',
		SOUND_BRIEF,
		brief(changed(BRIEF, 'loans.0.overdueMonths5y', '0')),
		'loans[0].overdue90Months5y',
	],
	['maximumUsed', gen1(MAXIMUM), gen1(changed(MAXIMUM, 'creditCards.0.maxAmount', '4,999')), 'creditCards[0].used'],
	['cardBalance', SOUND2, gen2(changed(GEN2, 'creditCards.0.balance', '11,999')), 'creditCards[0].balance'],
	[
		'instalments',
		gen2(BILLED),
		gen2(changed(BILLED, 'creditCards.0.installmentPeriods', '0')),
		'creditCards[0].unbilledInstallment',
	],
	[
		'agreementWithinLimit',
		gen2(AGREED),
		gen2(changed(AGREED, 'creditAgreements.0.used', '53,501')),
		'creditAgreements[0].used',
	],
	[
		'agreementAgainstAccounts',
		gen2(AGREED),
		gen2(changed(AGREED, 'creditAgreements.0.used', '6,999')),
		'creditAgreements[0].used',
	],
	[
		'inquirySummary',
		SOUND1,
		gen1(changed(GEN1, 'checkDetails.0.reason', '贷后管理')),
		'checkedRecord.lastMonthLoanCheck',
	],
	['lastInquiryListed', SOUND2, gen2(changed(GEN2, 'lastInquiry.queryDate', '2025.06.02')), 'lastInquiry.queryDate'],
	['inquiriesWithinTwoYears', SOUND1, gen1(changed(GEN1, 'checkDetails.2.checkedAt', '2015.06.01')), 'checkDetails[2]'],
	['inquiriesDescending', SOUND1, gen1(changed(GEN1, 'checkDetails.2.checkedAt', '2018.01.15')), 'checkDetails[2]'],
	['postLoanInquirers', SOUND1, gen1(changed(GEN1, 'checkDetails.2.operator', '别处银行/B')), 'checkDetails[2]'],
	[
		'recentAccountsAskedFor',
		gen1(RECENT),
		gen1(changed(RECENT, 'loans.1.organization', '别处消费金融有限公司')),
		'loans[1].startAt',
	],
	['fileProducer', SOUND1, withFile({ creator: 'Adobe Photoshop 24.0' }), 'meta.file.creator'],
	['fileCreatedAfterReport', SOUND1, withFile({ createdAt: '2017-12-01T00:00:00' }), 'meta.file.createdAt'],
	['fileNotModified', SOUND1, withFile({ modifiedAt: '2018-02-01T00:00:00' }), 'meta.file.modifiedAt'],
	['fileSavedOnce', SOUND1, withFile({ revisions: 2 }), 'meta.file.revisions'],
	[
		'fileDigitFonts',
		SOUND1,
		withFile({ fonts: [...(FILE.fonts ?? []), { name: 'Arial', glyphs: 7, digits: 6 }] }),
		'meta.file.fonts',
	],
	[
		'fileNoOverlays',
		SOUND1,
		withFile({ overlays: [{ page: 4, kind: 'box-over-text', box: [1, 2, 3, 4] }] }),
		'meta.file.overlays[0]',
	],
	[
		'fileNoAddedText',
		SOUND1,
		withFile({ addedTexts: [{ page: 2, kind: 'FreeText', box: [1, 2, 3, 4] }] }),
		'meta.file.addedTexts[0]',
	],
	[
		'filePageSizes',
		SOUND1,
		withFile({
			pageSizes: [
				{ width: 595, height: 842, pages: 8 },
				{ width: 612, height: 792, pages: 1 },
			],
		}),
		'meta.file.pageSizes',
	],
	['filePagesOfOneReport', SOUND1, withPages({ foreign: [4] }), 'meta.printedPages.foreign'],
	['filePageNumberForm', SOUND1, withPages({ numberedOtherwise: [3] }), 'meta.printedPages.numberedOtherwise'],
];
/** Announced rows fail on the section whose summary does not agree. */
const FAILING_ROWS = gen2(changed(changed(GEN2, 'forceExecutions', []), 'publicSummary.0.records', '2'));

describe('verify', () => {
	it('has a case for every check', () => {
		expect(CASES.map(([id]) => id)).toEqual(CHECKS.map(({ id }) => id));
	});

	it.each([
		['gen1', gen1()],
		['gen2', gen2()],
		['brief', brief()],
	])('finds nothing in a %s report that agrees with itself', (_name, report) => {
		expect(verify(report).filter(({ status }) => status === 'fail')).toEqual([]);
	});

	it.each(CASES)('%s passes when it holds', (id, passing) => {
		expect(checkOf(passing, id)).toMatchObject({ id, status: 'pass', evidence: [] });
	});

	it.each(CASES.filter(([id]) => id !== 'announcedRows' && id !== 'textIsPrinted'))(
		'%s fails when it does not, and says where',
		(id, _passing, failing, path) => {
			const check = checkOf(failing, id);
			expect(check.status).toBe('fail');
			expect(check.evidence.map((evidence) => evidence.path)).toContain(path);
		},
	);

	it.each(['ocr', 'mixed'] as const)(
		'textIsPrinted is open for text of the kind %s, says why, and keeps the report from being called complete',
		(textSource) => {
			const report = withMeta({ textSource });
			expect(checkOf(report, 'textIsPrinted')).toMatchObject({
				status: 'unknown',
				evidence: [{ path: 'meta.textSource', value: textSource, against: 'text' }],
			});
			expect(verdictOf(verify(report)).complete).toBe('unknown');
			expect(verdictOf(verify(SOUND1)).complete).toBe('pass');
		},
	);

	it('textIsPrinted says nothing where the engine does not', () => {
		expect(checkOf(withMeta({ textSource: null }), 'textIsPrinted')).toMatchObject({ status: 'unknown', evidence: [] });
	});

	it('announcedRows fails when rows are missing, and says where', () => {
		expect(checkOf(FAILING_ROWS, 'announcedRows')).toMatchObject({
			status: 'fail',
			evidence: [{ path: 'forceExecutions', value: 0, against: 2 }],
		});
	});

	it.each(CHECKS.map(({ id }) => id))('%s is unknown when nothing is known', (id) => {
		expect(NOTHING.map((report) => checkOf(report, id).status)).toEqual(['unknown', 'unknown']);
	});

	it('takes a printed and a normalised report alike', () => {
		const statuses = (report: ReportInput): string[] => verify(report).map(({ id, status }) => `${id} ${status}`);
		expect(statuses(GEN2)).toEqual(statuses(normaliseReport(GEN2).report));
	});

	it('words a failure as something to look at, in both languages', () => {
		const { message, messageZh } = checkOf(gen1(changed(GEN1, 'profile.gender', '男性')), 'genderAgainstId');
		expect(message).toBe(
			'It does not hold in one place that the gender agrees with the ID number. Worth a look: the cause may be harmless.',
		);
		expect(messageZh).toBe('“性别与证件号码一致”有1处不符。建议人工核对，不代表必然有误。');
	});
});

describe('tolerances', () => {
	const asked = [
		['checkDetails.1.reason', '贷款审批'],
		['checkDetails.1.operator', '示例银行某某分行/A'],
		['checkedRecord.lastMonthLoanCheck', '2'],
		['checkedRecord.lastMonthCardCheck', '0'],
		['checkedRecord.lastMonthCardCheckOrgs', '0'],
	] as const;
	const TWO_BRANCHES = asked.reduce<ReportRecord>((report, [path, value]) => changed(report, path, value), GEN1);

	it.each([
		['a masked ID number', 'idNumberChecksum', gen1(changed(GEN1, 'idNum', '**************0029')), 'unknown'],
		[
			'another document',
			'otherIdNumberChecksums',
			gen1(changed(GEN1, 'loanGuaranteeInfos.0.guarantorIdType', '户口簿')),
			'unknown',
		],
		['a report number of another form', 'reportNumberDate', gen1(changed(GEN1, 'serialNo', 'X1')), 'unknown'],
		[
			'a report made after midnight',
			'reportNumberDate',
			gen1(changed(GEN1, 'serialNo', '2018011900000000000001')),
			'pass',
		],
		['a due date to come', 'noFutureDates', gen1(changed(GEN1, 'loans.0.scheduledPayAt', '2018.02.01')), 'pass'],
		['a limit raised for a time', 'balanceWithinLimit', gen1(changed(GEN1, 'creditCards.0.used', '29,000')), 'pass'],
		['an excess no raise explains', 'balanceWithinLimit', gen1(changed(GEN1, 'creditCards.0.used', '39,000')), 'fail'],
		[
			'a rounded average',
			'openAccountSummaries',
			gen1(changed(GEN1, 'destroyedCrtCardCollection.avg6monthPay', '4,001')),
			'pass',
		],
		[
			'an average that is off',
			'openAccountSummaries',
			gen1(changed(GEN1, 'destroyedCrtCardCollection.avg6monthPay', '4,002')),
			'fail',
		],
		[
			'a total below the limit and the shared one',
			'openAccountSummaries',
			gen1(changed(changed(GEN1, 'creditCards.0.sharedAmount', '30,000'), 'creditCards.0.amount', '25,000')),
			'fail',
		],
		[
			"a loan that is 3 months overdue and 正常 by the bank's own rules",
			'classAgainstOverdue',
			gen1(changed(GEN1, 'loans.1.category', '正常')),
			'pass',
		],
		[
			'关注 at 6 periods',
			'classAgainstOverdue',
			gen1(changed(changed(GEN1, 'loans.1.category', '关注'), 'loans.1.currOverduePeriods', '6')),
			'pass',
		],
		[
			'关注 with principal overdue for more than 180 days',
			'classAgainstOverdue',
			gen1(changed(changed(GEN1, 'loans.1.category', '关注'), 'loans.1.overdue180', '1')),
			'fail',
		],
		[
			'a micro-lender, which no rule binds',
			'classAgainstOverdue',
			gen1(
				changed(
					changed(changed(GEN1, 'loans.1.category', '正常'), 'loans.1.currOverduePeriods', '6'),
					'loans.1.organization',
					'测试小额贷款有限公司',
				),
			),
			'pass',
		],
		[
			'a class that is not told',
			'classAgainstOverdue',
			gen1({ loans: [{ organization: '示例银行', category: '未分类', currOverduePeriods: '9' }] }),
			'unknown',
		],
		['an account opened at 16', 'openedByAdult', gen1(changed(GEN1, 'loans.0.startAt', '2001年06月15日')), 'pass'],
		[
			'a first account older than any listed',
			'creditInfoCounts',
			gen1(changed(GEN1, 'creditInfo.firstLoanGotAt', '2009.01')),
			'pass',
		],
		[
			'a first account younger than one listed',
			'creditInfoCounts',
			gen1(changed(GEN1, 'creditInfo.firstLoanGotAt', '2016.01')),
			'fail',
		],
		[
			'an account that is reported a month late',
			'gridAgainstOpening',
			gen1(changed(GEN1, 'loans.1.last24Status', '///////////////*N12NN123')),
			'pass',
		],
		[
			'an account with a record from before it was opened',
			'gridAgainstOpening',
			gen1(changed(GEN1, 'loans.1.last24Status', '/////////////**NN12NN123')),
			'fail',
		],
		[
			'the same, taken over from another institution',
			'gridAgainstOpening',
			gen2({
				loans: [{ startAt: '2025.03.05', transferIn: '其他机构转入', repaymentHistory: history('2025.01', 'NNNNN') }],
			}),
			'unknown',
		],
		[
			'a position given as a fraction',
			'scoreRange',
			gen1({ creditScore: { score: '640', percentile: '>1/100' } }),
			'pass',
		],
		['a position beyond everybody', 'scoreRange', gen2(changed(SCORED, 'creditScore.percentile', '>101%')), 'fail'],
		['a score that is not given', 'scoreRange', gen2(changed(SCORED, 'creditScore.score', '--')), 'pass'],
		[
			'more institutions than accounts',
			'overviewAgainstItself',
			gen1(changed(GEN1, 'noPayedInfoCollection.organizations', '3')),
			'fail',
		],
		[
			'more institutions than inquiries',
			'overviewAgainstItself',
			gen1(changed(GEN1, 'checkedRecord.lastMonthLoanCheckOrgs', '2')),
			'fail',
		],
		[
			'overdue months of no account',
			'overviewAgainstItself',
			gen1(changed(GEN1, 'overDueInfoCollection.crdCardMonth', '2')),
			'fail',
		],
		[
			'more accounts overdue over 90 days than overdue',
			'overviewAgainstItself',
			brief(changed(BRIEF, 'briefSummary.3.creditCards', '2')),
			'fail',
		],
		[
			'interest on a card beside its instalments',
			'cardBalance',
			gen2(changed(GEN2, 'creditCards.0.balance', '16,750')),
			'pass',
		],
		['a balance that nothing explains', 'cardBalance', gen2(changed(GEN2, 'creditCards.0.balance', '16,751')), 'fail'],
		[
			'more of an instalment line used than granted',
			'instalments',
			gen2(changed(BILLED, 'creditCards.0.largeInstallments', [{ amount: '2,000', used: '3,000' }])),
			'fail',
		],
		[
			'a limit of cards that was raised for a time',
			'agreementWithinLimit',
			gen2(
				changed(changed(AGREED, 'creditAgreements.0.used', '70,000'), 'creditAgreements.0.purpose', '信用卡独立额度'),
			),
			'pass',
		],
		[
			'an agreement whose only account is closed',
			'agreementAgainstAccounts',
			gen2(changed(changed(AGREED, 'loans.2.status', '结清'), 'creditAgreements.0.used', '40,000')),
			'unknown',
		],
		[
			'an agreement whose accounts are not listed',
			'agreementAgainstAccounts',
			gen2(changed(AGREED, 'creditAgreements.0.agreementNo', 'X2')),
			'unknown',
		],
		[
			'a post-loan inquiry by the card centre of a lender',
			'postLoanInquirers',
			gen1(changed(GEN1, 'checkDetails.2.operator', '示例银行股份有限公司信用卡中心/B')),
			'pass',
		],
		[
			'lenders whose names are kept back',
			'postLoanInquirers',
			gen1(changed(changed(GEN1, 'loans.1.organization', 'A'), 'checkDetails.2.operator', '别处银行/B')),
			'unknown',
		],
		[
			'a recent account, and inquiries of which one was not read',
			'recentAccountsAskedFor',
			gen1(changed(RECENT, 'checkDetails.0', undefined)),
			'unknown',
		],
		['page numbers without a total', 'printedPages', withPages({ announced: null }), 'unknown'],
		[
			'pages of which an earlier version told less',
			'printedPages',
			withMeta({ printedPages: {} as PrintedPages }),
			'unknown',
		],
		['the same, of their numbers', 'filePageNumberForm', withMeta({ printedPages: {} as PrintedPages }), 'unknown'],
		['page numbers without a total, written alike', 'filePageNumberForm', withPages({ announced: null }), 'unknown'],
		[
			'interest and penalties on a loan that is overdue',
			'balanceWithinLimit',
			gen1(changed(GEN1, 'loans.1.balance', '20,000')),
			'pass',
		],
		[
			'a month written off without an amount',
			'gridAmounts',
			gen2(changed(GEN2, 'loans.3.repaymentHistory.0.amount', '0')),
			'pass',
		],
		['two branches that count as one institution', 'inquirySummary', gen1(TWO_BRANCHES), 'pass'],
		[
			'two branches that count as three',
			'inquirySummary',
			gen1(changed(TWO_BRANCHES, 'checkedRecord.lastMonthLoanCheckOrgs', '3')),
			'fail',
		],
		[
			'overdue months of an account whose record is not printed',
			'overdueSummary',
			gen1(changed(GEN1, 'overDueInfoCollection.crdCardAccounts', '1')),
			'pass',
		],
		[
			'more overdue accounts than there are',
			'overdueSummary',
			gen1(changed(GEN1, 'overDueInfoCollection.crdCardAccounts', '2')),
			'fail',
		],
		[
			'an overdue month taken out of the grid',
			'overdueSummary',
			gen2(
				changed(GEN2, 'loans.2.repaymentHistory', history('2025.01', 'NNN12', { '2025.04': '200', '2025.05': '300' })),
			),
			'fail',
		],
	])('%s: %s', (_name, id, report, status) => {
		expect(checkOf(report, id).status).toBe(status);
	});
});

describe('overdue summary', () => {
	const other = {
		status: '逾期',
		last24Status: 'NNNNNNNNNNNNNNNNNNNNNNN1',
		currOverduePeriods: '1',
		currOverdue: '300',
	};
	const records = [{ overdueMonth: '2017.12', overdueMonthsNum: '1', amount: '300' }];
	const [first, second] = GEN1.loans as ReportRecord[];
	const loans = [{ ...first, ...other, overdueRecordSummary: { records } }, second ?? {}];
	const both = (maxAmount: string, months: string): ReportRecord => ({
		...GEN1,
		loans,
		overDueInfoCollection: { loanNum: '2', loanMonth: months, loanMaxAmount: maxAmount, loanMaxMonths: '3' },
	});

	it('counts a month once in which two accounts were overdue, and adds their amounts up', () => {
		expect(checkOf(gen1(both('1,800', '5')), 'overdueSummary').status).toBe('pass');
		expect(checkOf(gen1(both('1,500', '5')), 'overdueSummary').evidence).toEqual([
			{ path: 'overDueInfoCollection.loanMaxAmount', value: 1500, against: 1800 },
		]);
		expect(checkOf(gen1(both('1,800', '6')), 'overdueSummary').evidence).toEqual([
			{ path: 'overDueInfoCollection.loanMonth', value: 6, against: 5 },
		]);
	});
});

describe('tampering with a report', () => {
	it.each<[string, ReportRecord, string[]]>([
		[
			'a lower balance',
			changed(GEN1, 'loans.1.balance', '800'),
			['openAccountSummaries', 'overduePrincipalWithinBalance'],
		],
		[
			'a loan taken out',
			changed(GEN1, 'loans.1', undefined),
			['announcedRows', 'creditInfoCounts', 'overdueSummary', 'openAccountSummaries'],
		],
		['a later report time', changed(GEN1, 'createAt', '2018.03.20 10:00:00'), ['reportNumberDate', 'inquirySummary']],
		[
			'another birthday in the ID number',
			changed(GEN1, 'idNum', '519999198806150029'),
			['idNumberChecksum', 'birthdayAgainstId'],
		],
		[
			'a cleaned overdue state',
			changed(changed(GEN1, 'loans.1.currOverduePeriods', '0'), 'loans.1.currOverdue', '0'),
			['gridAgainstCurrentState', 'statusAgainstOverdue'],
		],
		['an inquiry taken out', changed(GEN1, 'checkDetails.0', undefined), ['numberingWithoutGaps', 'inquirySummary']],
	])('%s is noticed', (_name, report, expected) => {
		const failed = verdictOf(verify(parsed(report))).failed;
		expect(failed).toEqual(expect.arrayContaining(expected));
	});
});

describe('verdictOf', () => {
	const NOTHING_FAILED = { severity: null, failed: [], serious: [], look: [], info: [] };

	it('answers three questions and names what failed, by severity', () => {
		expect(verdictOf(verify(gen1()))).toEqual({
			complete: 'pass',
			consistent: 'pass',
			file: 'pass',
			...NOTHING_FAILED,
		});
		expect(verdictOf(verify(gen1(changed(GEN1, 'profile.gender', '男性'))))).toEqual({
			...{ complete: 'pass', consistent: 'fail', file: 'pass' },
			...{ severity: 'look', failed: ['genderAgainstId'], serious: [], look: ['genderAgainstId'], info: [] },
		});
		expect(verdictOf(verify({}))).toEqual({
			complete: 'unknown',
			consistent: 'unknown',
			file: 'unknown',
			...NOTHING_FAILED,
		});
	});

	it('has the highest severity of what failed', () => {
		const report = gen1(changed(changed(GEN1, 'profile.gender', '男性'), 'noPayedInfoCollection.surplusAmount', '1'));
		expect(verdictOf(verify(report))).toMatchObject({
			severity: 'serious',
			serious: ['openAccountSummaries'],
			look: ['genderAgainstId'],
		});
	});

	it('lists what is for information, and fails no group by it', () => {
		const report = withFile({
			pageSizes: [
				{ width: 595, height: 842, pages: 8 },
				{ width: 612, height: 792, pages: 1 },
			],
		});
		expect(verdictOf(verify(report))).toMatchObject({
			file: 'pass',
			severity: 'info',
			failed: ['filePageSizes'],
			info: ['filePageSizes'],
		});
	});
});

describe('checks that count rows', () => {
	const wrong = changed(GEN1, 'noPayedInfoCollection.surplusAmount', '1');
	const read = (about: Parameters<typeof seen>[0], pages?: { read: number; gaps: number[] }): Check =>
		checkOf(
			parsed(wrong, { ...FULL_META, completeness: completenessOf(wrong, seen(about), pages) }),
			'openAccountSummaries',
		);

	it('are serious where the report was read from end to end', () => {
		expect(read({})).toMatchObject({ status: 'fail', severity: 'serious' });
	});

	it('are worth a look and no more where lines were left over: one may be an account', () => {
		expect(read({ isTextLeft: true })).toMatchObject({ status: 'fail', severity: 'look' });
	});

	it('are worth a look and no more where a row may have been cut in two, or a list was missed', () => {
		const [first = {}, second = {}] = GEN1.loans as ReportRecord[];
		expect(
			checkOf(gen1({ ...GEN1, loans: [first, second, { ...second, serialNo: '3' }] }), 'creditInfoCounts'),
		).toMatchObject({ status: 'fail', severity: 'look' });
		expect(checkOf(gen1({ ...GEN1, loans: [] }), 'creditInfoCounts')).toMatchObject({
			status: 'fail',
			severity: 'look',
		});
		expect(checkOf(gen1({ ...GEN1, loans: [first] }), 'creditInfoCounts')).toMatchObject({
			status: 'fail',
			severity: 'serious',
		});
	});

	it('are not judged where pages are missing, say so, and keep the report from agreeing with itself', () => {
		const check = read({}, { read: 5, gaps: [2.5] });
		expect(check).toMatchObject({
			status: 'unknown',
			message:
				'Pages were not read, so nobody can tell whether it holds that the summaries of open loans and cards agree with the accounts listed.',
		});
		expect(check.evidence).toEqual([{ path: 'noPayedInfoCollection.surplusAmount', value: 1, against: 258000 }]);
		expect(verdictOf([check, { ...check, id: 'other', status: 'pass', evidence: [] }]).consistent).toBe('unknown');
	});
});

describe('text that another program recognised', () => {
	it.each(['ocr', 'mixed'] as const)('may be misread: nothing of it is more than worth a look (%s)', (textSource) => {
		const report = parsed(changed(GEN1, 'idNum', '519999198506150020'), { ...FULL_META, textSource });
		expect(checkOf(report, 'idNumberChecksum')).toMatchObject({ status: 'fail', severity: 'look' });
		expect(checkOf(gen1(changed(GEN1, 'idNum', '519999198506150020')), 'idNumberChecksum').severity).toBe('serious');
	});

	it('leaves what the file tells as it is', () => {
		const report = withMeta({
			textSource: 'ocr',
			file: { ...FILE, overlays: [{ page: 4, kind: 'box-over-text', box: [1, 2, 3, 4] }] },
		});
		expect(checkOf(report, 'fileNoOverlays').severity).toBe('serious');
	});
});

describe('CHECKS', () => {
	it('have distinct ids, and a claim and a method in both languages', () => {
		expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
		for (const { claim, claimZh, method, methodZh } of CHECKS) {
			expect([
				/^[A-Z][a-z]/.test(claim),
				method !== '',
				/\p{Script=Han}/u.test(claimZh),
				/\p{Script=Han}/u.test(methodZh),
			]).toEqual([true, true, true, true]);
			for (const sentence of [claim, claimZh]) expect(sentence).not.toMatch(/[.。]$/);
		}
	});

	it.each(CHECKS.map((check) => [check.id, check] as const))(
		'%s reads as a sentence in both languages, whatever it says',
		(id, { group }) => {
			const messages = [...NOTHING, SOUND1, SOUND2]
				.map((report) => checkOf(report, id))
				.flatMap(({ message, messageZh }) => [message, messageZh]);
			for (const message of messages) expect(message).toMatch(/^[A-Z\d“\p{Script=Han}].*[.。]$/u);
			expect(['complete', 'consistent', 'file']).toContain(group);
		},
	);
});
