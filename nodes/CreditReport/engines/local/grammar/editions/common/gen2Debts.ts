import { noteTable, specialTransactions } from './accountTables';
import type { SectionSource, TableSource } from '../types';

export const LIABILITY_TERMS: TableSource = {
	layout: 'header-row-then-values',
	columns: [
		['管理机构', 'relatedLiabilities[].organization'],
		['业务种类', 'relatedLiabilities[].businessType'],
		['开立日期', 'relatedLiabilities[].startAt'],
		['到期日期', 'relatedLiabilities[].endAt'],
		['责任人类型', 'relatedLiabilities[].liabilityType'],
		['还款责任金额', 'relatedLiabilities[].amount'],
		['币种', 'relatedLiabilities[].currency'],
		['保证合同编号', 'relatedLiabilities[].contractNo'],
	],
};

// Official form has 3 cells: 还款状态 for persons, 逾期月数 for enterprises.
export const PERSONAL_LIABILITY_STATE: TableSource = {
	layout: 'header-row-then-values',
	title: '截至2015年05月05日',
	columns: [
		['余额', 'relatedLiabilities[].balance'],
		['五级分类', 'relatedLiabilities[].category'],
		['还款状态', 'relatedLiabilities[].repaymentStatus'],
	],
};

// Official form has 3 cells: 还款状态 for persons, 逾期月数 for enterprises.
export const COMPANY_LIABILITY_STATE: TableSource = {
	layout: 'header-row-then-values',
	title: '截至2015年05月05日',
	columns: [
		['余额', 'relatedLiabilities[].balance'],
		['五级分类', 'relatedLiabilities[].category'],
		['逾期月数', 'relatedLiabilities[].overdueMonths'],
	],
};

export const RECOVERED: SectionSource = {
	id: 'recovered',
	titles: ['被追偿信息'],
	isNumbered: true,
	isOptional: true,
	level: 2,
	openedByText: ['recoveredAccounts'],
	tables: [
		{
			layout: 'header-row-then-values',
			columns: [
				['管理机构', 'recoveredAccounts[].organization'],
				['业务种类', 'recoveredAccounts[].businessType'],
				['债权接收日期', 'recoveredAccounts[].debtReceiveDate'],
				['债权金额', 'recoveredAccounts[].debtAmount'],
				['债权转移时的还款状态', 'recoveredAccounts[].transferStatus'],
			],
			spans: [1, 1, 1, 1, 1],
		},
		{
			when: { statusIs: '催收' },
			layout: 'header-row-then-values',
			title: '截至2015年05月05日',
			columns: [
				['账户状态', 'recoveredAccounts[].status'],
				['余额', 'recoveredAccounts[].balance'],
				['最近一次还款日期', 'recoveredAccounts[].lastPayedAt'],
			],
			spans: [1, 2, 2],
		},
		{
			when: { statusIs: '结束' },
			layout: 'header-row-then-values',
			title: '截至2015年05月05日',
			columns: [
				['账户状态', 'recoveredAccounts[].status'],
				['账户关闭日期', 'recoveredAccounts[].closedAt'],
			],
			spans: [2, 3],
		},
		specialTransactions('recoveredAccounts'),
		noteTable('recoveredAccounts', '机构说明'),
		noteTable('recoveredAccounts', '本人声明'),
		noteTable('recoveredAccounts', '异议标注'),
		{
			form: 'rare',
			layout: 'header-row-then-values',
			columns: [
				['管理机构', 'recoveredAccounts[].organization'],
				['业务种类', 'recoveredAccounts[].businessType'],
				['债权接收日期', 'recoveredAccounts[].debtReceiveDate'],
				['原债权人', 'recoveredAccounts[].originalCreditor'],
				['原债务业务种类', 'recoveredAccounts[].originalBusinessType'],
				['债权金额', 'recoveredAccounts[].debtAmount'],
				['债权转移时的还款状态', 'recoveredAccounts[].transferStatus'],
			],
		},
	],
};

export const LIABILITIES: SectionSource = {
	id: 'liabilities',
	titles: ['相关还款责任信息', '相关还款责任'],
	isNumbered: true,
	isOptional: true,
	level: 2,
};
