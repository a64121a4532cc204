import type { Report } from '../../../nodes/CreditReport/report/forms/types';

/** A brief report of the second generation: two cards, an overdue loan and a settled one. */
export const BRIEF: Report = {
	serialNo: '2025061010000000000002',
	createAt: '2025-06-10 10:00:00',
	whoWasChecked: '演示某',
	idType: '身份证',
	idNum: '519999199001010017',
	profile: { isMarried: '未婚' },
	briefSummary: [
		{ item: '账户数', creditCards: '2', houseLoans: '1', otherLoans: '1', otherBusiness: '--' },
		{ item: '未结清/未销户账户数', creditCards: '2', houseLoans: '--', otherLoans: '1', otherBusiness: '--' },
		{ item: '发生过逾期的账户数', creditCards: '1', houseLoans: '--', otherLoans: '1', otherBusiness: '--' },
		{ item: '发生过90天以上逾期的账户数', creditCards: '--', houseLoans: '--', otherLoans: '1', otherBusiness: '--' },
	],
	briefLiabilitySummary: { personal: '1', enterprise: '--' },
	creditCards: [
		{ serialNo: '1', startAt: '2015年01月01日', organization: '示例银行', businessType: '贷记卡', accountCategory: '人民币账户', finAt: '2025年05月', amountType: '信用额度', amount: '10,000', balance: '6,000', unbilledInstallment: '1,000', overdueNow: '当前无逾期', overdueMonths5y: '2', overdue90Months5y: '0' },
		{ serialNo: '2', startAt: '2016年01月01日', organization: '样例银行', businessType: '贷记卡', accountCategory: '美元账户', finAt: '2025年05月', status: '尚未激活', overdueMonths5y: '0', overdue90Months5y: '0' },
	],
	loans: [
		{ serialNo: '1', startAt: '2020年01月01日', organization: '样例小额贷款有限公司', type: '个人经营性贷款', currency: '人民币', amount: '20,000', endAt: '2026年01月01日', finAt: '2025年05月', balance: '5,000', overdueNow: '当前有逾期', overdueMonths5y: '4', overdue90Months5y: '1' },
		{ serialNo: '2', startAt: '2010年01月01日', organization: '示例银行', type: '个人住房商业贷款', currency: '人民币', amount: '500,000', closedAt: '2019年02月', status: '结清', overdueMonths5y: '0', overdue90Months5y: '0' },
	],
	relatedLiabilities: [{ no: '1', borrower: '个人', organization: '示例银行', amount: '--', balance: '9,000' }],
	checkDetails: [{ no: '1', checkedAt: '2025年05月20日', operator: '示例银行', reason: '贷后管理' }],
};
