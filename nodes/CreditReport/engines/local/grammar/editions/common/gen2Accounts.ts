import { noteTable, specialEvent, specialTransactions } from './accountTables';
import type { SectionSource, TableSource } from '../types';

// 24 base columns.
export const LOAN_OPENED: TableSource = {
	layout: 'header-row-then-values',
	columns: [
		['管理机构', 'loans[].organization'],
		['账户标识', 'loans[].businessNo'],
		['开立日期', 'loans[].startAt'],
		['到期日期', 'loans[].endAt'],
		['借款金额', 'loans[].amount'],
		['账户币种', 'loans[].currency'],
	],
	spans: [4, 4, 4, 4, 4, 4],
};

// 还款期数 -- = not by instalments.
export const LOAN_TERMS: TableSource = {
	layout: 'header-row-then-values',
	columns: [
		['业务种类', 'loans[].type'],
		['担保方式', 'loans[].guarantee'],
		['还款期数', 'loans[].periods'],
		['还款频率', 'loans[].rate'],
		['还款方式', 'loans[].repaymentMethod'],
		['共同借款标志', 'loans[].jointLoan'],
	],
	spans: [4, 4, 4, 4, 4, 4],
};

export const LOAN_STATE: TableSource = {
	when: { statusIsNot: ['结清', '呆账', '转出'] },
	layout: 'header-row-then-values',
	title: '截至2015年05月05日',
	columns: [
		['账户状态', 'loans[].status'],
		['五级分类', 'loans[].category'],
		['余额', 'loans[].balance'],
		['剩余还款期数', 'loans[].surplusPaymentNum'],
		['本月应还款', 'loans[].scheduledPayment'],
		['应还款日', 'loans[].scheduledPayAt'],
		['本月实还款', 'loans[].currPayed'],
		['最近一次还款日期', 'loans[].lastPayedAt'],
	],
	spans: [3, 3, 3, 3, 3, 3, 3, 3],
};

export const LOAN_OVERDUE: TableSource = {
	when: { statusIsNot: ['结清', '呆账', '转出'] },
	layout: 'header-row-then-values',
	columns: [
		['当前逾期期数', 'loans[].currOverduePeriods'],
		['当前逾期总额', 'loans[].currOverdue'],
		['逾期31—60天未还本金', 'loans[].overdue31Tp60'],
		['逾期61—90天未还本金', 'loans[].overdue61Tp90'],
		['逾期91—180天未还本金', 'loans[].overdue91Tp180'],
		['逾期180天以上未还本金', 'loans[].overdue180'],
	],
	spans: [4, 4, 4, 4, 4, 4],
};

export const LOAN_BAD_DEBT: TableSource = {
	when: { statusIs: '呆账' },
	layout: 'header-row-then-values',
	title: '截至2015年05月05日',
	columns: [
		['账户状态', 'loans[].status'],
		['余额', 'loans[].balance'],
		['最近一次还款日期', 'loans[].lastPayedAt'],
	],
};

// Also printed 关闭日期.
export const LOAN_CLOSED: TableSource = {
	when: { statusIs: '结清' },
	layout: 'header-row-then-values',
	title: '截至2015年05月05日',
	columns: [
		['账户状态', 'loans[].status'],
		['账户关闭日期', 'loans[].closedAt'],
	],
};

// Only when there is a later repayment report.
export const LOAN_LATEST_REPAYMENT: TableSource = {
	layout: 'header-row-then-values',
	title: '2015年05月05日以后的最新还款记录',
	columns: [
		['五级分类', 'loans[].latestRepayment.category'],
		['余额', 'loans[].latestRepayment.balance'],
		['还款日期', 'loans[].latestRepayment.repayDate'],
		['还款金额', 'loans[].latestRepayment.repayAmount'],
		['当前还款状态', 'loans[].latestRepayment.status'],
	],
};

// Per year (descending) two rows: status codes, then overdue/overdraft amounts; the year cell spans
// both; empty cells are months outside the range and give no entry; output oldest first; up to 60
// months.
export const LOAN_MONTHS: TableSource = {
	layout: 'months',
	title: '2010年09月—2015年05月的还款记录',
	fills: ['loans[].repaymentHistory[].month', 'loans[].repaymentHistory[].status', 'loans[].repaymentHistory[].amount'],
	rowsPerYear: 2,
};

export const LOAN_EVENT_MONTHS: TableSource = {
	form: 'rare',
	layout: 'rows',
	columns: [
		['特殊事件发生月份', 'loans[].notes[].addedAt'],
		['特殊事件类型', 'loans[].notes[].content'],
	],
	set: { 'loans[].notes[].type': '特殊事件说明' },
};

export const CREDIT_CARD_OPENED: TableSource = {
	layout: 'header-row-then-values',
	columns: [
		['发卡机构', 'creditCards[].organization'],
		['账户标识', 'creditCards[].businessNo'],
		['开立日期', 'creditCards[].startAt'],
		['账户授信额度', 'creditCards[].amount'],
		['共享授信额度', 'creditCards[].sharedAmount'],
		['币种', 'creditCards[].currency'],
		['业务种类', 'creditCards[].businessType'],
		['担保方式', 'creditCards[].guarantee'],
	],
	set: { 'creditCards[].amountType': '账户授信额度', 'creditCards[].sharedAmountType': '共享授信额度' },
};

export const CREDIT_CARD_STATE: TableSource = {
	when: { statusIsNot: ['销户', '呆账', '未激活'] },
	layout: 'header-row-then-values',
	title: '截至2015年04月12日',
	columns: [
		['账户状态', 'creditCards[].status'],
		['余额', 'creditCards[].balance'],
		['已用额度', 'creditCards[].used'],
		['未出单的大额专项分期余额', 'creditCards[].unbilledInstallment'],
		['剩余分期期数', 'creditCards[].installmentPeriods'],
		['最近6个月平均使用额度', 'creditCards[].avgUsed6Months'],
		['最大使用额度', 'creditCards[].maxAmount'],
	],
};

export const CREDIT_CARD_PAYMENTS: TableSource = {
	when: { statusIsNot: ['销户', '呆账', '未激活'] },
	layout: 'header-row-then-values',
	columns: [
		['账单日', 'creditCards[].payAt'],
		['本月应还款', 'creditCards[].scheduledPayed'],
		['本月实还款', 'creditCards[].payed'],
		['最近一次还款日期', 'creditCards[].lastPayedAt'],
		['当前逾期期数', 'creditCards[].currOverduePeriods'],
		['当前逾期总额', 'creditCards[].currOverdue'],
	],
};

export const CREDIT_CARD_INSTALLMENTS: TableSource = {
	layout: 'rows',
	title: '大额专项分期信息',
	columns: [
		['大额专项分期额度', 'creditCards[].largeInstallments[].amount'],
		['分期额度生效日期', 'creditCards[].largeInstallments[].startAt'],
		['分期额度到期日期', 'creditCards[].largeInstallments[].endAt'],
		['已用分期金额', 'creditCards[].largeInstallments[].used'],
	],
};

export const CREDIT_CARD_CLOSED: TableSource = {
	when: { statusIs: '销户' },
	layout: 'header-row-then-values',
	title: '截至2015年04月12日',
	columns: [
		['账户状态', 'creditCards[].status'],
		['销户日期', 'creditCards[].closedAt'],
	],
};

export const CREDIT_CARD_BAD_DEBT: TableSource = {
	when: { statusIs: '呆账' },
	layout: 'header-row-then-values',
	title: '截至2015年04月12日',
	columns: [
		['账户状态', 'creditCards[].status'],
		['余额', 'creditCards[].balance'],
		['最近一次还款日期', 'creditCards[].lastPayedAt'],
	],
};

// Per year (descending) two rows: status codes, then overdue/overdraft amounts; the year cell spans
// both; empty cells are months outside the range and give no entry; output oldest first; up to 60
// months.
export const CREDIT_CARD_MONTHS: TableSource = {
	layout: 'months',
	title: '2010年07月—2015年04月的还款记录',
	fills: [
		'creditCards[].repaymentHistory[].month',
		'creditCards[].repaymentHistory[].status',
		'creditCards[].repaymentHistory[].amount',
	],
	rowsPerYear: 2,
};

export const CREDIT_CARD_EVENT_MONTHS: TableSource = {
	form: 'rare',
	layout: 'rows',
	columns: [
		['特殊事件发生月份', 'creditCards[].notes[].addedAt'],
		['特殊事件类型', 'creditCards[].notes[].content'],
	],
	set: { 'creditCards[].notes[].type': '特殊事件说明' },
};

// Some prints carry 业务种类 before 担保方式 as for 贷记卡.
export const QUASI_CARD_OPENED: TableSource = {
	layout: 'header-row-then-values',
	columns: [
		['发卡机构', 'quasiCreditCards[].organization'],
		['账户标识', 'quasiCreditCards[].businessNo'],
		['开立日期', 'quasiCreditCards[].startAt'],
		['账户授信额度', 'quasiCreditCards[].amount'],
		['共享授信额度', 'quasiCreditCards[].sharedAmount'],
		['币种', 'quasiCreditCards[].currency'],
		['担保方式', 'quasiCreditCards[].guarantee'],
	],
	set: {
		'quasiCreditCards[].amountType': '账户授信额度',
		'quasiCreditCards[].sharedAmountType': '共享授信额度',
		'quasiCreditCards[].businessType': '准贷记卡',
	},
};

// May print as two rows of 4.
export const QUASI_CARD_STATE: TableSource = {
	when: { statusIsNot: ['销户', '呆账', '未激活'] },
	layout: 'header-row-then-values',
	title: '截至2015年04月12日',
	columns: [
		['账户状态', 'quasiCreditCards[].status'],
		['透支余额', 'quasiCreditCards[].surplusOverdraft'],
		['最近6个月平均透支余额', 'quasiCreditCards[].avgSurOver6Months'],
		['最大透支余额', 'quasiCreditCards[].maxSurplusOverdraft'],
		['账单日', 'quasiCreditCards[].payAt'],
		['本月实还款', 'quasiCreditCards[].payed'],
		['最近一次还款日期', 'quasiCreditCards[].lastPayedAt'],
		['透支180天以上未付余额', 'quasiCreditCards[].noPayedOver180'],
	],
};

export const QUASI_CARD_CLOSED: TableSource = {
	when: { statusIs: '销户' },
	layout: 'header-row-then-values',
	title: '截至2015年04月12日',
	columns: [
		['账户状态', 'quasiCreditCards[].status'],
		['销户日期', 'quasiCreditCards[].closedAt'],
	],
};

export const QUASI_CARD_BAD_DEBT: TableSource = {
	when: { statusIs: '呆账' },
	layout: 'header-row-then-values',
	title: '截至2015年04月12日',
	columns: [
		['账户状态', 'quasiCreditCards[].status'],
		['余额', 'quasiCreditCards[].balance'],
		['最近一次还款日期', 'quasiCreditCards[].lastPayedAt'],
	],
};

// Per year (descending) two rows: status codes, then overdue/overdraft amounts; the year cell spans
// both; empty cells are months outside the range and give no entry; output oldest first; up to 60
// months.
export const QUASI_CARD_MONTHS: TableSource = {
	layout: 'months',
	title: '2010年07月—2015年04月的还款记录',
	fills: [
		'quasiCreditCards[].repaymentHistory[].month',
		'quasiCreditCards[].repaymentHistory[].status',
		'quasiCreditCards[].repaymentHistory[].amount',
	],
	rowsPerYear: 2,
};

export const QUASI_CARD_EVENT_MONTHS: TableSource = {
	form: 'rare',
	layout: 'rows',
	columns: [
		['特殊事件发生月份', 'quasiCreditCards[].notes[].addedAt'],
		['特殊事件类型', 'quasiCreditCards[].notes[].content'],
	],
	set: { 'quasiCreditCards[].notes[].type': '特殊事件说明' },
};

export const QUASI_CARD_BUSINESS_TYPE: TableSource = {
	form: 'rare',
	layout: 'header-row-then-values',
	columns: [['业务种类', 'quasiCreditCards[].businessType']],
};

export const NON_REVOLVING_LOANS: SectionSource = {
	id: 'nonRevolvingLoans',
	titles: ['非循环贷账户'],
	isNumbered: true,
	isOptional: true,
	level: 2,
	set: { 'loans[].accountKind': '非循环贷账户' },
	openedByText: ['loans'],
	tables: [
		LOAN_OPENED,
		LOAN_TERMS,
		LOAN_STATE,
		LOAN_OVERDUE,
		LOAN_BAD_DEBT,
		LOAN_CLOSED,
		{
			when: { statusIs: '转出' },
			layout: 'header-row-then-values',
			title: '截至2015年05月05日',
			columns: [
				['账户状态', 'loans[].status'],
				['转出月份', 'loans[].transferredAt'],
			],
		},
		LOAN_LATEST_REPAYMENT,
		LOAN_MONTHS,
		specialEvent('loans'),
		specialTransactions('loans'),
		noteTable('loans', '机构说明'),
		noteTable('loans', '本人声明'),
		noteTable('loans', '异议标注'),
		LOAN_EVENT_MONTHS,
	],
};

// May carry the line （由于该类账户的数量过大，本报告中仅展示最新的 N 个账户。）.
export const LIMIT_LOANS: SectionSource = {
	id: 'limitLoans',
	titles: ['循环贷账户一', '循环额度下分账户'],
	isNumbered: true,
	isOptional: true,
	level: 2,
	set: { 'loans[].accountKind': '循环额度下分账户' },
	openedByText: ['loans'],
	tables: [
		LOAN_OPENED,
		LOAN_TERMS,
		LOAN_STATE,
		LOAN_OVERDUE,
		LOAN_BAD_DEBT,
		LOAN_CLOSED,
		LOAN_LATEST_REPAYMENT,
		LOAN_MONTHS,
		specialEvent('loans'),
		specialTransactions('loans'),
		noteTable('loans', '机构说明'),
		noteTable('loans', '本人声明'),
		noteTable('loans', '异议标注'),
		LOAN_EVENT_MONTHS,
	],
};

export const REVOLVING_LOANS: SectionSource = {
	id: 'revolvingLoans',
	titles: ['循环贷账户二', '循环贷账户'],
	isNumbered: true,
	isOptional: true,
	level: 2,
	set: { 'loans[].accountKind': '循环贷账户' },
	openedByText: ['loans'],
	tables: [
		// 24 base columns.
		{
			layout: 'header-row-then-values',
			columns: [
				['管理机构', 'loans[].organization'],
				['账户标识', 'loans[].businessNo'],
				['开立日期', 'loans[].startAt'],
				['到期日期', 'loans[].endAt'],
				['账户授信额度', 'loans[].amount'],
				['账户币种', 'loans[].currency'],
			],
			spans: [4, 4, 4, 4, 4, 4],
		},
		LOAN_TERMS,
		LOAN_STATE,
		LOAN_OVERDUE,
		LOAN_BAD_DEBT,
		LOAN_CLOSED,
		LOAN_LATEST_REPAYMENT,
		LOAN_MONTHS,
		specialEvent('loans'),
		specialTransactions('loans'),
		noteTable('loans', '机构说明'),
		noteTable('loans', '本人声明'),
		noteTable('loans', '异议标注'),
		LOAN_EVENT_MONTHS,
	],
};

export const CREDIT_AGREEMENTS: SectionSource = {
	id: 'creditAgreements',
	titles: ['授信协议信息'],
	isNumbered: true,
	isOptional: true,
	level: 2,
	openedByText: ['creditAgreements'],
	tables: [
		{
			layout: 'header-row-then-values',
			columns: [
				['管理机构', 'creditAgreements[].organization'],
				['授信协议标识', 'creditAgreements[].agreementNo'],
				['生效日期', 'creditAgreements[].startAt'],
				['到期日期', 'creditAgreements[].endAt'],
				['授信额度用途', 'creditAgreements[].purpose'],
			],
		},
		{
			layout: 'header-row-then-values',
			columns: [
				['授信额度', 'creditAgreements[].creditLimit'],
				['授信限额', 'creditAgreements[].limitCap'],
				['授信限额编号', 'creditAgreements[].limitCapNo'],
				['已用额度', 'creditAgreements[].used'],
				['币种', 'creditAgreements[].currency'],
			],
		},
		noteTable('creditAgreements', '机构说明'),
		noteTable('creditAgreements', '本人声明'),
		noteTable('creditAgreements', '异议标注'),
	],
};

export const POSTPAID: SectionSource = {
	id: 'postpaid',
	titles: ['后付费记录', '后付费业务记录', '后付费业务信息'],
	isOptional: true,
	level: 2,
	openedByText: ['telRecord'],
	tables: [
		{
			layout: 'header-row-then-values',
			columns: [
				['机构名称', 'telRecord[].companyNo'],
				['业务类型', 'telRecord[].busiType'],
				['业务开通日期', 'telRecord[].openDate'],
				['当前缴费状态', 'telRecord[].status'],
				['当前欠费金额', 'telRecord[].oweMoney'],
				['记账年月', 'telRecord[].acctDate'],
			],
		},
		// One row per year (descending); pay24Months = codes joined oldest first; also titled 最近24个月缴费记录.
		{
			layout: 'months',
			title: '2013年06月—2015年05月的缴费记录',
			fills: ['telRecord[].paymentHistory[].month', 'telRecord[].paymentHistory[].status', 'telRecord[].pay24Months'],
			rowsPerYear: 1,
		},
	],
};
