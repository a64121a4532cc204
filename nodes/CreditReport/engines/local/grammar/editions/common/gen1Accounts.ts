import { LOAN_SENTENCES, CARD_SENTENCES } from './accountSentences';
import { noteTable, specialTransactions } from './accountTables';
import type { SectionSource } from '../types';

// One numbered sentence per account, then its tables; identical accounts are real, never de-duplicate;
// the note blocks and 逾期记录 wording are secondary.
export const LOANS: SectionSource = {
	id: 'loans',
	titles: ['贷款'],
	isOptional: true,
	level: 2,
	openedByText: ['loans'],
	sentences: LOAN_SENTENCES,
	tables: [
		// Only for open accounts.
		{
			layout: 'header-row-then-values',
			columns: [
				['账户状态', 'loans[].status'],
				['五级分类', 'loans[].category'],
				['本金余额', 'loans[].balance'],
				['剩余还款期数', 'loans[].surplusPaymentNum'],
				['本月应还款', 'loans[].scheduledPayment'],
				['应还款日', 'loans[].scheduledPayAt'],
				['本月实还款', 'loans[].currPayed'],
				['最近一次还款日期', 'loans[].lastPayedAt'],
			],
		},
		// Three different dashes are printed in one row.
		{
			layout: 'header-row-then-values',
			columns: [
				['当前逾期期数', 'loans[].currOverduePeriods'],
				['当前逾期金额', 'loans[].currOverdue'],
				['逾期31—60天未还本金', 'loans[].overdue31Tp60'],
				['逾期61－90天未还本金', 'loans[].overdue61Tp90'],
				['逾期91－180天未还本金', 'loans[].overdue91Tp180'],
				['逾期180天以上未还本金', 'loans[].overdue180'],
			],
		},
		// No header row is printed: 24 one-character cells, oldest month first, under the caption;
		// last24Status = the 24 characters joined; repaymentHistory gets 24 entries, months counted from
		// startRt, amount null; the caption may be at the foot of a page and the cells on the next.
		{
			layout: 'codes',
			title: '2016年01月-2017年12月的还款记录',
			fills: ['loans[].last24Status', 'loans[].repaymentHistory[].status'],
		},
		// Two records per row, read left half then right half; a padding half of -- -- -- is dropped.
		// Only when there was an overdue month in 5 years.
		{
			layout: 'rows',
			title: '2013年01月-2017年12月的逾期记录',
			columns: [
				['逾期月份', 'loans[].overdueRecordSummary.records[].overdueMonth'],
				['逾期持续月数', 'loans[].overdueRecordSummary.records[].overdueMonthsNum'],
				['逾期金额', 'loans[].overdueRecordSummary.records[].amount'],
				['逾期月份', 'loans[].overdueRecordSummary.records[].overdueMonth'],
				['逾期持续月数', 'loans[].overdueRecordSummary.records[].overdueMonthsNum'],
				['逾期金额', 'loans[].overdueRecordSummary.records[].amount'],
			],
		},
		specialTransactions('loans'),
		noteTable('loans', '贷款机构说明'),
		noteTable('loans', '本人声明'),
		noteTable('loans', '异议标注'),
	],
};

// In some HTML prints of the bank edition the first column of the first table is 共享额度 (=
// sharedAmount).
export const CREDIT_CARDS: SectionSource = {
	id: 'creditCards',
	titles: ['贷记卡'],
	isOptional: true,
	level: 2,
	openedByText: ['creditCards'],
	sentences: CARD_SENTENCES,
	tables: [
		{
			layout: 'header-row-then-values',
			columns: [
				['账户状态', 'creditCards[].status'],
				['已用额度', 'creditCards[].used'],
				['最近6个月平均使用额度', 'creditCards[].avgUsed6Months'],
				['最大使用额度', 'creditCards[].maxAmount'],
				['本月应还款', 'creditCards[].scheduledPayed'],
			],
		},
		{
			layout: 'header-row-then-values',
			columns: [
				['账单日', 'creditCards[].payAt'],
				['本月实还款', 'creditCards[].payed'],
				['最近一次还款日期', 'creditCards[].lastPayedAt'],
				['当前逾期期数', 'creditCards[].currOverduePeriods'],
				['当前逾期金额', 'creditCards[].currOverdue'],
			],
		},
		// No header row is printed: 24 one-character cells, oldest month first, under the caption;
		// last24Status = the 24 characters joined; repaymentHistory gets 24 entries, months counted from
		// startRt, amount null; the caption may be at the foot of a page and the cells on the next.
		{
			layout: 'codes',
			title: '2016年01月-2017年12月的还款记录',
			fills: ['creditCards[].last24Status', 'creditCards[].repaymentHistory[].status'],
		},
		// Two records per row, read left half then right half; a padding half of -- -- -- is dropped.
		// Only when there was an overdue month in 5 years.
		{
			layout: 'rows',
			title: '2013年01月-2017年12月的逾期记录',
			columns: [
				['逾期月份', 'creditCards[].overdueRecordSummary.records[].overdueMonth'],
				['逾期持续月数', 'creditCards[].overdueRecordSummary.records[].overdueMonthsNum'],
				['逾期金额', 'creditCards[].overdueRecordSummary.records[].amount'],
				['逾期月份', 'creditCards[].overdueRecordSummary.records[].overdueMonth'],
				['逾期持续月数', 'creditCards[].overdueRecordSummary.records[].overdueMonthsNum'],
				['逾期金额', 'creditCards[].overdueRecordSummary.records[].amount'],
			],
		},
		specialTransactions('creditCards'),
		noteTable('creditCards', '发卡机构说明'),
		noteTable('creditCards', '本人声明'),
		noteTable('creditCards', '异议标注'),
		{ form: 'rare', layout: 'header-row-then-values', columns: [['共享额度', 'creditCards[].sharedAmount']] },
	],
};

// The sentence form is verified, the tables of an open account were not seen in a print.
export const QUASI_CREDIT_CARDS: SectionSource = {
	id: 'quasiCreditCards',
	titles: ['准贷记卡'],
	isOptional: true,
	level: 2,
	openedByText: ['quasiCreditCards'],
	sentences: CARD_SENTENCES,
	tables: [
		// HTML prints may put 共享额度 first (= sharedAmount).
		{
			layout: 'header-row-then-values',
			columns: [
				['账户状态', 'quasiCreditCards[].status'],
				['透支余额', 'quasiCreditCards[].surplusOverdraft'],
				['最近6个月平均透支余额', 'quasiCreditCards[].avgSurOver6Months'],
				['最大透支余额', 'quasiCreditCards[].maxSurplusOverdraft'],
			],
		},
		{
			layout: 'header-row-then-values',
			columns: [
				['账单日', 'quasiCreditCards[].payAt'],
				['本月实还款', 'quasiCreditCards[].payed'],
				['最近一次还款日期', 'quasiCreditCards[].lastPayedAt'],
				['透支180天以上未付余额', 'quasiCreditCards[].noPayedOver180'],
			],
		},
		// No header row is printed: 24 one-character cells, oldest month first, under the caption;
		// last24Status = the 24 characters joined; repaymentHistory gets 24 entries, months counted from
		// startRt, amount null; the caption may be at the foot of a page and the cells on the next.
		{
			layout: 'codes',
			title: '2016年01月-2017年12月的还款记录',
			fills: ['quasiCreditCards[].last24Status', 'quasiCreditCards[].repaymentHistory[].status'],
		},
		// Two records per row.
		{
			layout: 'rows',
			title: '2013年01月-2017年12月的透支记录',
			columns: [
				['透支月份', 'quasiCreditCards[].overdraftRecordSummary.records[].month'],
				['透支持续月数', 'quasiCreditCards[].overdraftRecordSummary.records[].keepMonths'],
				['透支金额', 'quasiCreditCards[].overdraftRecordSummary.records[].amount'],
				['透支月份', 'quasiCreditCards[].overdraftRecordSummary.records[].month'],
				['透支持续月数', 'quasiCreditCards[].overdraftRecordSummary.records[].keepMonths'],
				['透支金额', 'quasiCreditCards[].overdraftRecordSummary.records[].amount'],
			],
		},
		specialTransactions('quasiCreditCards'),
		noteTable('quasiCreditCards', '发卡机构说明'),
		noteTable('quasiCreditCards', '本人声明'),
		noteTable('quasiCreditCards', '异议标注'),
		{ form: 'rare', layout: 'header-row-then-values', columns: [['共享额度', 'quasiCreditCards[].sharedAmount']] },
	],
};
