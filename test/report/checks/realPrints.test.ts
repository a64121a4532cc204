import { verify } from '../../../nodes/CreditReport/report/checks';
import type { Meta, ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { history, parsed } from '../support/reports';

/** Honest records in the ways real prints have them (contract README, rules 19 to 28; the contract, 3): no false alarm. */

function failures(report: ReportRecord, edition: string, meta: Partial<Meta> = {}): string[] {
	const checks = verify(
		parsed(
			{ serialNo: '2018020600001234567890', createAt: '2018.02.06 17:10:36', ...report },
			{ edition, generation: edition.startsWith('gen1') ? 1 : 2, ...meta },
		),
	);
	return checks
		.filter(({ status }) => status === 'fail')
		.map(
			({ id, evidence }) =>
				`${id}: ${evidence.map(({ path, value, against }) => `${path} ${value} / ${against}`).join('; ')}`,
		);
}

const GEN1_LOAN: ReportRecord = {
	serialNo: '1',
	organization: '示例银行',
	amount: '12,000',
	currency: '人民币',
	type: '个人消费贷款',
	guarantee: '信用/免担保',
	startAt: '2017年01月09日',
	endAt: '2018年12月30日',
	finAt: '2018年01月31日',
	status: '正常',
	category: '正常',
	balance: '6,000',
	scheduledPayment: '600',
	currOverduePeriods: '0',
	currOverdue: '0',
	startRt: '2016年02月',
	endRt: '2018年01月',
	last24Status: '/'.repeat(11) + '*' + 'N'.repeat(12),
};
const GEN1_CARD: ReportRecord = {
	serialNo: '1',
	organization: '示例银行',
	amount: '10,000',
	amountType: '授信额度',
	sharedAmount: '10,000',
	sharedAmountType: '共享授信额度',
	accountCategory: '人民币账户',
	currency: '人民币',
	startAt: '2012年01月01日',
	finAt: '2018年01月10日',
	status: '正常',
	used: '3,000',
	avgUsed6Months: '2,000',
	maxAmount: '9,000',
	scheduledPayed: '300',
	currOverduePeriods: '0',
	currOverdue: '0',
	startRt: '2016年02月',
	endRt: '2018年01月',
	last24Status: 'N'.repeat(24),
};
const DOLLARS: ReportRecord = {
	amount: '11,916',
	amountType: '授信额度折合人民币',
	sharedAmount: '0',
	sharedAmountType: '共享授信额度折合人民币',
	accountCategory: '美元账户',
	currency: '美元',
	used: '0',
	avgUsed6Months: '0',
};

describe('a first-generation print', () => {
	it.each<[string, ReportRecord]>([
		[
			'two cards of a bank share a limit, and the summary counts the shared ones',
			{
				creditCards: [
					GEN1_CARD,
					{ ...GEN1_CARD, serialNo: '2', ...DOLLARS },
					{
						...GEN1_CARD,
						serialNo: '3',
						organization: '样例银行',
						amount: '9,000',
						sharedAmount: '19,000',
						used: '0',
						avgUsed6Months: '0',
					},
				],
				destroyedCrtCardCollection: {
					companys: '2',
					organizations: '2',
					accounts: '3',
					amount: '29,000',
					maxAmount: '19,000',
					leastAmount: '10,000',
					usedAmount: '3,000',
					avg6monthPay: '2,000',
				},
			},
		],
		[
			'the shared limits come to more than the limits',
			{
				creditCards: [
					GEN1_CARD,
					{
						...GEN1_CARD,
						serialNo: '2',
						organization: '样例银行',
						amount: '8,000',
						sharedAmount: '19,000',
						used: '0',
						avgUsed6Months: '0',
					},
				],
				destroyedCrtCardCollection: {
					companys: '2',
					organizations: '2',
					accounts: '2',
					amount: '29,000',
					maxAmount: '19,000',
					leastAmount: '10,000',
					usedAmount: '3,000',
					avg6monthPay: '2,000',
				},
			},
		],
		[
			'cards that print no shared limit count their own',
			{
				creditCards: [
					GEN1_CARD,
					{
						...GEN1_CARD,
						serialNo: '2',
						organization: '样例银行',
						amount: '6,000',
						sharedAmount: null,
						sharedAmountType: null,
					},
				],
				destroyedCrtCardCollection: {
					companys: '2',
					organizations: '2',
					accounts: '2',
					amount: '16,000',
					maxAmount: '10,000',
					leastAmount: '6,000',
					usedAmount: '6,000',
					avg6monthPay: '4,000',
				},
			},
		],
		[
			'a card that was never activated counts with its shared limit',
			{
				creditCards: [
					GEN1_CARD,
					{
						...GEN1_CARD,
						serialNo: '2',
						organization: '样例银行',
						amount: '20,000',
						sharedAmount: '20,000',
						status: '未激活',
						used: null,
						avgUsed6Months: null,
						last24Status: null,
						startRt: null,
						endRt: null,
						currOverdue: null,
						currOverduePeriods: null,
					},
				],
				destroyedCrtCardCollection: {
					companys: '2',
					organizations: '2',
					accounts: '2',
					amount: '30,000',
					maxAmount: '20,000',
					leastAmount: '10,000',
					usedAmount: '3,000',
					avg6monthPay: '2,000',
				},
			},
		],
		[
			'the overdue table covers the months before the grid, and not those in it',
			{
				creditCards: [
					{
						...GEN1_CARD,
						last24Status: `${'N'.repeat(20)}1NNN`,
						overdueRecordSummary: {
							startAt: '2013年02月',
							endAt: '2016年01月',
							records: [{ overdueMonth: '2013.08', overdueMonthsNum: '1', amount: '20' }],
						},
					},
				],
			},
		],
		[
			'and where its title begins later, it ends before the grid all the same',
			{
				loans: [
					{
						...GEN1_LOAN,
						last24Status: `1${'N'.repeat(23)}`,
						startAt: '2014年01月09日',
						overdueRecordSummary: {
							startAt: '2014年02月',
							endAt: '2016年01月',
							records: [
								{ overdueMonth: '2016.01', overdueMonthsNum: '1', amount: '20' },
								{ overdueMonth: '2015.12', overdueMonthsNum: '1', amount: '20' },
							],
						},
					},
				],
			},
		],
		[
			'an account overdue in the month that is being reported, whose grid ends the month before',
			{
				loans: [{ ...GEN1_LOAN, finAt: '2018年02月01日', currOverduePeriods: '1', currOverdue: '600', status: '逾期' }],
			},
		],
		[
			'the same account twice, real duplicates',
			{
				creditInfo: {
					houseLoansNum: '0',
					commercialHouseLoansNum: '0',
					otherLoansNum: '2',
					firstLoanGotAt: '2017.01',
					creditCardsNum: '0',
					firstCreditCardGotAt: '--',
					quasiCardsNum: '0',
					firstQuasiCardGotAt: '--',
				},
				loans: [GEN1_LOAN, { ...GEN1_LOAN, serialNo: '2' }],
			},
		],
		[
			'own inquiries over the internet platform, which the summary leaves out',
			{
				checkedRecord: {
					lastMonthLoanCheckOrgs: '0',
					lastMonthCardCheckOrgs: '0',
					lastMonthLoanCheck: '0',
					lastMonthCardCheck: '0',
					lastMonthCheckBySelf: '0',
					last2YearsAfterLoaned: '1',
					last2YearsQualificationCheck: '0',
					last2YearsVIPNameCheck: '0',
				},
				checkDetails: [{ no: '1', checkedAt: '2017.05.01', operator: '示例银行/ab*', reason: '贷后管理' }],
				querySelfRecordDetail: [
					{
						no: '1',
						queryDate: '2018.01.20',
						queryOperator: '本人',
						queryReason: '本人查询（互联网个人信用信息服务平台）',
					},
					{ no: '2', queryDate: '2017.01.20', queryOperator: '示例中心支行', queryReason: '本人查询（临柜）' },
				],
			},
		],
		[
			'a closed loan without a term, followed by its overdue record',
			{
				loans: [
					{
						serialNo: '1',
						organization: '示例银行',
						amount: '5,000',
						currency: '人民币',
						type: '个人消费贷款',
						guarantee: '信用/免担保',
						periods: '6',
						rate: '按月归还',
						startAt: '2015年01月09日',
						finAt: '2016年07月23日',
						status: '结清',
						overdueRecordSummary: { records: [{ overdueMonth: '2015.08', overdueMonthsNum: '1', amount: '20' }] },
					},
				],
			},
		],
		[
			'a written-off card with its balance alone',
			{
				creditCards: [
					{
						serialNo: '1',
						organization: '示例银行',
						amount: '10,000',
						sharedAmount: '10,000',
						accountCategory: '人民币账户',
						currency: '人民币',
						startAt: '2005年01月01日',
						finAt: '2009年08月05日',
						status: '呆账',
						balance: '10,650',
					},
				],
				overdueBreachOutline: { badDebtsNumber: '1', badDebtsBalance: '10,650' },
			},
		],
		[
			'a quasi-credit card overdrawn for less than 60 days is not overdue',
			{
				quasiCreditCards: [
					{
						serialNo: '1',
						organization: '示例银行',
						amount: '5,000',
						accountCategory: '人民币账户',
						currency: '人民币',
						startAt: '2012年01月01日',
						finAt: '2018年01月10日',
						status: '正常',
						surplusOverdraft: '100',
						startRt: '2016年02月',
						endRt: '2018年01月',
						last24Status: `${'N'.repeat(21)}12N`,
					},
				],
				overDueInfoCollection: { qcCardAccounts: '0', qcCardMonth: '0', qcCardMaxAmount: '0', qcCardMaxMonths: '0' },
			},
		],
		[
			'a housing fund whose first month is not known, paid ahead',
			{
				houseFundPayedRecord: [
					{
						no: '1',
						place: '示例市',
						payedAt: '2012.05.01',
						firstPayedAt: '0000.00',
						lastPayedAt: '2018.03',
						status: '缴交',
						amount: '0000.00',
						updateAt: '2018.01',
					},
				],
			},
		],
		[
			'missed months run up in steps of one, and end at once when all is paid',
			{ loans: [{ ...GEN1_LOAN, last24Status: '///////////*N1234567NNNN' }] },
		],
		[
			'a loan due on the 1st of July and of August, two periods and 61 days late by the end of August',
			{
				createAt: '2018.09.06 17:10:36',
				serialNo: '2018090600001234567890',
				loans: [
					{
						...GEN1_LOAN,
						rate: '按月归还',
						startAt: '2017年03月01日',
						finAt: '2018年08月31日',
						status: '逾期',
						currOverduePeriods: '2',
						currOverdue: '1,200',
						startRt: '2016年09月',
						endRt: '2018年08月',
						last24Status: `//////*${'N'.repeat(15)}13`,
					},
				],
				overDueInfoCollection: { loanNum: '1', loanMonth: '2', loanMaxAmount: '1,200', loanMaxMonths: '2' },
			},
		],
		[
			'a loan paid by the quarter, one period and 75 days late',
			{
				loans: [
					{
						...GEN1_LOAN,
						rate: '按季归还',
						status: '逾期',
						currOverduePeriods: '1',
						currOverdue: '600',
						last24Status: `${'/'.repeat(11)}*${'N'.repeat(9)}123`,
					},
				],
			},
		],
		[
			'a loan paid by the week, four periods late and of the class 正常',
			{
				loans: [
					{
						...GEN1_LOAN,
						rate: '按周归还',
						status: '逾期',
						currOverduePeriods: '4',
						currOverdue: '60',
						last24Status: `${'/'.repeat(11)}*${'N'.repeat(11)}1`,
					},
				],
			},
		],
		[
			'a card that owes less than half a yuan',
			{
				creditCards: [{ ...GEN1_CARD, currOverduePeriods: '1', currOverdue: '0', last24Status: `${'N'.repeat(23)}1` }],
			},
		],
		[
			'written-off loans that the summary of open ones counts',
			{
				loans: [
					GEN1_LOAN,
					{
						...GEN1_LOAN,
						serialNo: '2',
						status: '呆账',
						category: null,
						balance: '3,000',
						currOverduePeriods: null,
						currOverdue: null,
						last24Status: null,
						startRt: null,
						endRt: null,
					},
				],
				noPayedInfoCollection: {
					companys: '1',
					organizations: '1',
					num: '2',
					amount: '24,000',
					surplusAmount: '9,000',
					avg6monthPay: '600',
				},
			},
		],
		[
			'a record that was repaid with assets or by the guarantor',
			{ loans: [{ ...GEN1_LOAN, last24Status: '///////////*N123DDDZZCNN' }] },
		],
		[
			'dates that are not padded and an operator with stars',
			{
				loans: [{ ...GEN1_LOAN, startAt: '2017年1月9日' }],
				checkDetails: [{ no: '1', checkedAt: '2018.02.06', operator: '示例银行/x*Y', reason: '贷款审批' }],
				checkedRecord: { lastMonthLoanCheckOrgs: '1', lastMonthLoanCheck: '1' },
			},
		],
	])('%s', (_, report) => expect(failures(report, 'gen1-detailed-personal')).toEqual([]));
});

describe('a forged first-generation print is noticed all the same', () => {
	const table = {
		startAt: '2013年02月',
		endAt: '2018年01月',
		records: [{ overdueMonth: '2017.10', overdueMonthsNum: '1', amount: '20' }],
	};
	it.each<[string, ReportRecord, string]>([
		[
			'an overdue month taken out of a grid that the table covers',
			{ creditCards: [{ ...GEN1_CARD, overdueRecordSummary: table }] },
			'gridAgainstOverdueTable',
		],
		[
			'a month taken out of a table that covers the grid',
			{ creditCards: [{ ...GEN1_CARD, last24Status: `${'N'.repeat(20)}1N1N`, overdueRecordSummary: table }] },
			'gridAgainstOverdueTable',
		],
		[
			'a higher total of limits',
			{ creditCards: [GEN1_CARD], destroyedCrtCardCollection: { accounts: '1', amount: '90,000' } },
			'openAccountSummaries',
		],
		[
			'an own inquiry more than were made',
			{
				checkedRecord: { lastMonthCheckBySelf: '0' },
				querySelfRecordDetail: [
					{ no: '1', queryDate: '2018.01.20', queryOperator: '示例中心支行', queryReason: '本人查询（临柜）' },
				],
			},
			'inquirySummary',
		],
		[
			'a month cut off a grid',
			{ loans: [{ ...GEN1_LOAN, startRt: '2016年01月', repaymentHistory: history('2016.02', 'N'.repeat(24)) }] },
			'gridMonths',
		],
		[
			'an overdue state wiped beside its record',
			{ loans: [{ ...GEN1_LOAN, rate: '按月归还', last24Status: `${'/'.repeat(11)}*${'N'.repeat(11)}1` }] },
			'gridAgainstCurrentState',
		],
		[
			'periods far from the level of the last month',
			{
				loans: [
					{
						...GEN1_LOAN,
						rate: '按月归还',
						status: '逾期',
						currOverduePeriods: '1',
						currOverdue: '600',
						last24Status: `${'/'.repeat(11)}*${'N'.repeat(9)}123`,
					},
				],
			},
			'gridAgainstCurrentState',
		],
	])('%s', (_, report, check) =>
		expect(failures(report, 'gen1-detailed-personal').map((text) => text.split(':')[0])).toContain(check),
	);
});

describe('the print for banks', () => {
	it('lists approvals alone and counts the other inquiries', () => {
		const report = {
			checkDetails: [{ no: '1', checkedAt: '2018.01.20', operator: '示例银行', reason: '信用卡审批' }],
			checkedRecord: {
				lastMonthLoanCheckOrgs: '0',
				lastMonthCardCheckOrgs: '1',
				lastMonthLoanCheck: '0',
				lastMonthCardCheck: '1',
				lastMonthCheckBySelf: '2',
				last2YearsAfterLoaned: '7',
				last2YearsQualificationCheck: '3',
				last2YearsVIPNameCheck: '1',
			},
		};
		expect(failures(report, 'gen1-detailed-bank')).toEqual([]);
		expect(
			failures(
				{ ...report, checkedRecord: { ...report.checkedRecord, lastMonthCardCheck: '3' } },
				'gen1-detailed-bank',
			),
		).toEqual([expect.stringContaining('lastMonthCardCheck')]);
	});
});

describe('a second-generation print', () => {
	const TIME = { serialNo: '2025060117103600001234', createAt: '2025.06.01 17:10:36' };
	const LOAN: ReportRecord = {
		serialNo: '1',
		accountKind: '非循环贷账户',
		organization: '示例银行',
		startAt: '2021.05.05',
		endAt: '2031.05.05',
		amount: '100,000',
		currency: '人民币元',
		type: '其他个人消费贷款',
		guarantee: '信用/无担保',
		finAt: '2025年05月31日',
		status: '正常',
		category: '正常',
		balance: '50,000',
		scheduledPayment: '1,000',
		currOverduePeriods: '0',
		currOverdue: '0',
		startRt: '2024年06月',
		endRt: '2025年05月',
		repaymentHistory: history('2024.06', 'N'.repeat(12)),
	};
	const CARD: ReportRecord = {
		serialNo: '1',
		organization: '示例银行',
		businessType: '贷记卡',
		currency: '人民币元',
		startAt: '2020.05.05',
		amount: '30,000',
		sharedAmount: '0',
		finAt: '2025年05月31日',
		status: '正常',
		balance: '9,000',
		used: '9,000',
		avgUsed6Months: '8,000',
		currOverduePeriods: '0',
		currOverdue: '0',
	};

	it.each<[string, ReportRecord]>([
		['the caption of a grid names fewer months than it holds', { loans: [{ ...LOAN, startRt: '2024年08月' }] }],
		[
			'a loan that came from another institution',
			{ loans: [{ ...LOAN, transferIn: '其他机构转入', startAt: '2024.05.05' }] },
		],
		[
			'a loan under judicial recovery',
			{
				loans: [
					{
						...LOAN,
						status: '司法追偿',
						category: '损失',
						currOverduePeriods: '9',
						currOverdue: '50,000',
						repaymentHistory: history(
							'2024.06',
							'NNN123456777',
							Object.fromEntries(
								[...'2024.09 2024.10 2024.11 2024.12 2025.01 2025.02 2025.03 2025.04 2025.05'.split(' ')].map(
									(month) => [month, '50,000'],
								),
							),
						),
					},
				],
			},
		],
		[
			'drawings under an agreement, above what is used of it no more',
			{
				loans: [{ ...LOAN, accountKind: '循环额度下分账户', agreementNo: 'A1', amount: '20,000', balance: '15,000' }],
				creditAgreements: [
					{
						no: '1',
						agreementNo: 'A1',
						purpose: '循环贷款额度',
						creditLimit: '100,000',
						used: '15,000',
						currency: '人民币元',
					},
				],
			},
		],
		[
			'a recovered account names its first creditor',
			{
				recoveredAccounts: [
					{
						no: '1',
						organization: '示例资产管理有限公司',
						originalCreditor: '示例银行',
						businessType: '资产处置',
						status: '催收',
						balance: '900',
					},
				],
				recoverySummary: [
					{ businessType: '资产处置业务', accounts: '1', balance: '900' },
					{ businessType: '合计', accounts: '1', balance: '900' },
				],
			},
		],
		[
			'a card whose large instalments stand beside its limit',
			{ creditCards: [{ ...CARD, balance: '49,000', unbilledInstallment: '40,000', installmentPeriods: '20' }] },
		],
		['a card over its limit by fees', { creditCards: [{ ...CARD, used: '30,600', balance: '30,600' }] }],
		[
			'no own inquiry, no summary of it',
			{
				checkDetails: [{ no: '1', checkedAt: '2025.05.20', operator: '示例银行', reason: '贷款审批' }],
				checkedRecord: { lastMonthLoanCheckOrgs: '1', lastMonthLoanCheck: '1', lastMonthCheckBySelf: '0' },
			},
		],
		[
			'a quasi-credit card overdrawn by a small amount for a month',
			{
				quasiCreditCards: [
					{
						serialNo: '1',
						organization: '示例银行',
						businessType: '准贷记卡',
						startAt: '2012.01.01',
						amount: '5,000',
						finAt: '2025年05月31日',
						status: '正常',
						surplusOverdraft: '10',
						startRt: '2024年06月',
						endRt: '2025年05月',
						repaymentHistory: history('2024.06', 'NNNNNNNNN1NN', { '2025.03': '10' }),
					},
				],
			},
		],
		[
			'the same, and the summary counts that month',
			{
				overdueSummary: [{ accountType: '准贷记卡账户', accounts: '1', months: '1', maxAmount: '10', maxMonths: '1' }],
				quasiCreditCards: [
					{
						serialNo: '1',
						organization: '示例银行',
						businessType: '准贷记卡',
						startAt: '2012.01.01',
						amount: '5,000',
						finAt: '2025年05月31日',
						status: '正常',
						surplusOverdraft: '10',
						startRt: '2024年06月',
						endRt: '2025年05月',
						repaymentHistory: history('2024.06', 'NNNNNNNNN1NN', { '2025.03': '10' }),
					},
				],
			},
		],
	])('%s', (_, report) => expect(failures({ ...TIME, ...report }, 'gen2-detailed-personal')).toEqual([]));
});

describe('a brief', () => {
	it.each<[string, string, ReportRecord]>([
		[
			'numbering that runs on from cards to loans',
			'gen2-brief',
			{
				serialNo: '2025060117103600001234',
				createAt: '2025-06-01 17:10:36',
				briefSummary: [{ item: '账户数', creditCards: '2', houseLoans: '--', otherLoans: '1', otherBusiness: '--' }],
				creditCards: ['1', '2'].map((serialNo) => ({
					serialNo,
					startAt: '2015年01月01日',
					organization: '示例银行',
					businessType: '贷记卡',
					accountCategory: '人民币账户',
					finAt: '2025年05月',
					amount: '10,000',
					balance: '0',
					overdueNow: '当前无逾期',
					overdueMonths5y: '0',
					overdue90Months5y: '0',
				})),
				loans: [
					{
						serialNo: '3',
						startAt: '2020年01月01日',
						organization: '示例银行',
						type: '个人经营性贷款',
						amount: '20,000',
						finAt: '2025年05月',
						balance: '5,000',
						overdueNow: '当前无逾期',
						overdueMonths5y: '0',
						overdue90Months5y: '0',
					},
				],
			},
		],
		[
			'a card that became a bad debt, without counts',
			'gen1-brief',
			{
				briefSummary: [
					{ item: '账户数', creditCards: '1', houseLoans: '0', otherLoans: '0' },
					{ item: '未结清/未销户账户数', creditCards: '1', houseLoans: '0', otherLoans: '0' },
					{ item: '发生过逾期的账户数', creditCards: '1', houseLoans: '0', otherLoans: '0' },
					{ item: '发生过90天以上逾期的账户数', creditCards: '1', houseLoans: '0', otherLoans: '0' },
				],
				creditCards: [
					{
						serialNo: '1',
						startAt: '2005年1月1日',
						organization: '示例银行',
						businessType: '贷记卡',
						accountCategory: '人民币账户',
						finAt: '2009年8月',
						status: '呆账',
						amount: '10,000',
						balance: '10,650',
					},
				],
			},
		],
		[
			'a quasi-credit card overdrawn for months',
			'gen1-brief',
			{
				briefSummary: [
					{ item: '账户数', creditCards: '1', houseLoans: '0', otherLoans: '0' },
					{ item: '发生过逾期的账户数', creditCards: '1', houseLoans: '0', otherLoans: '0' },
					{ item: '发生过90天以上逾期的账户数', creditCards: '1', houseLoans: '0', otherLoans: '0' },
				],
				quasiCreditCards: [
					{
						serialNo: '1',
						startAt: '2005年1月1日',
						organization: '示例银行',
						businessType: '准贷记卡',
						accountCategory: '人民币账户',
						finAt: '2018年1月',
						amount: '10,000',
						surplusOverdraft: '650',
						overdueMonths5y: '4',
						overdue90Months5y: '2',
					},
				],
			},
		],
	])('%s', (_, edition, report) => expect(failures(report, edition)).toEqual([]));
});
