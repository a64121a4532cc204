import type { Completeness, Meta, ReportRecord } from '../../../nodes/CreditReport/report/forms/types';
import { history, NOT_OVERDUE } from './parts';

const ADDRESSES = { mobiles: [{ no: '1', mobile: '13900000002' }] };

/** A detailed report on somebody no lender has anything against: a house loan and a card, both paid on time, and a wage. */
export const CLEAN: ReportRecord = {
	serialNo: '2025061010000000000009',
	createAt: '2025.06.10 10:00:00',
	whoWasChecked: '清白某',
	idType: '身份证',
	idNum: '110199199001010017',
	organization: '示例银行',
	reason: '贷款审批',
	profile: { gender: '男', birthday: '1990.01.01', ...ADDRESSES },
	creditTypeSummary: [{ category: '合计', accounts: '2' }],
	loans: [
		{
			serialNo: '1',
			accountKind: '非循环贷账户',
			organization: '示例银行股份有限公司',
			startAt: '2020.01.05',
			endAt: '2040.01.05',
			amount: '1,000,000',
			currency: '人民币元',
			type: '个人住房商业贷款',
			guarantee: '抵押',
			finAt: '2025年05月31日',
			status: '正常',
			category: '正常',
			balance: '800,000',
			scheduledPayment: '5,000',
			...NOT_OVERDUE,
			startRt: '2020年06月',
			endRt: '2025年05月',
			repaymentHistory: history('2020.06', 'N'.repeat(60)),
		},
	],
	creditCards: [
		{
			serialNo: '1',
			organization: '示例银行信用卡中心',
			startAt: '2021.05.01',
			amount: '40,000',
			currency: '人民币元',
			businessType: '贷记卡',
			finAt: '2025年06月01日',
			status: '正常',
			balance: '8,000',
			used: '8,000',
			unbilledInstallment: '0',
			scheduledPayed: '800',
			currOverduePeriods: '0',
			currOverdue: '0',
			startRt: '2021年06月',
			endRt: '2025年05月',
			repaymentHistory: history('2021.06', 'N'.repeat(48)),
		},
	],
	houseFundPayedRecord: [
		{
			no: '1',
			amount: '3,600',
			personalPercent: '12%',
			componyPercent: '12%',
			status: '缴交',
			firstPayedAt: '2015.07',
			lastPayedAt: '2025.05',
			compony: '示例公司',
			updateAt: '2025.06.01',
		},
	],
	checkedRecord: {
		lastMonthLoanCheckOrgs: '1',
		lastMonthLoanCheck: '1',
		lastMonthCheckBySelf: '0',
		last2YearsQualificationCheck: '0',
	},
	checkDetails: [{ no: '1', checkedAt: '2025.06.01', operator: '示例银行股份有限公司', reason: '贷款审批' }],
};

/** The same in the brief edition, which prints no repayment record, no class, no instalment and no wage. */
export const CLEAN_BRIEF: ReportRecord = {
	serialNo: '2025061010000000000010',
	createAt: '2025-06-10 10:00:00',
	whoWasChecked: '清白某',
	idType: '身份证',
	idNum: '110199199001010017',
	briefSummary: [
		{ item: '账户数', creditCards: '1', houseLoans: '1', otherLoans: '--', otherBusiness: '--' },
		{ item: '未结清/未销户账户数', creditCards: '1', houseLoans: '1', otherLoans: '--', otherBusiness: '--' },
		{ item: '发生过逾期的账户数', creditCards: '--', houseLoans: '1', otherLoans: '--', otherBusiness: '--' },
		{ item: '发生过90天以上逾期的账户数', creditCards: '--', houseLoans: '--', otherLoans: '--', otherBusiness: '--' },
	],
	creditCards: [
		{
			serialNo: '1',
			startAt: '2021年05月01日',
			organization: '示例银行',
			businessType: '贷记卡',
			accountCategory: '人民币账户',
			finAt: '2025年05月',
			amountType: '信用额度',
			amount: '40,000',
			balance: '8,000',
			overdueNow: '当前无逾期',
			overdueMonths5y: '0',
			overdue90Months5y: '0',
		},
	],
	loans: [
		{
			serialNo: '1',
			startAt: '2020年01月05日',
			endAt: '2040年01月05日',
			organization: '示例银行股份有限公司',
			amount: '1,000,000',
			currency: '人民币',
			type: '个人住房商业贷款',
			finAt: '2025年05月',
			balance: '800,000',
			overdueNow: '当前无逾期',
			overdueMonths5y: '2',
			overdue90Months5y: '0',
		},
	],
	checkDetails: [{ no: '1', checkedAt: '2025年06月01日', operator: '示例银行股份有限公司', reason: '贷款审批' }],
};

const WHOLE: Completeness[] = [{ section: 'document', expected: null, read: 2, basis: 'document', status: 'complete' }];
/** What the parser says of a report that it read from title to end. */
export const READ_WHOLE: Partial<Meta> = {
	engine: 'local',
	edition: 'gen2-detailed-personal',
	generation: 2,
	completeness: WHOLE,
};
