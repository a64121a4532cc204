import { INQUIRY_COUNTS } from './detailedSummary';
import type { SectionSource, TableSource } from '../types';

// Header words wrap 2-7 lines; -- when there is no such business.
export const CREDIT_HINT_COUNTS: TableSource = {
	layout: 'header-row-then-values',
	columns: [
		['个人住房贷款笔数', 'creditInfo.houseLoansNum'],
		['个人商用房（包括商住两用）贷款笔数', 'creditInfo.commercialHouseLoansNum'],
		['其他贷款笔数', 'creditInfo.otherLoansNum'],
		['首笔贷款发放月份', 'creditInfo.firstLoanGotAt'],
		['贷记卡账户数', 'creditInfo.creditCardsNum'],
		['首张贷记卡发卡月份', 'creditInfo.firstCreditCardGotAt'],
		['准贷记卡账户数', 'creditInfo.quasiCardsNum'],
		['首张准贷记卡发卡月份', 'creditInfo.firstQuasiCardGotAt'],
		['本人声明数目', 'creditInfo.selfDeclaredNum'],
		['异议标注数目', 'creditInfo.objectionLabelNum'],
	],
};

// Not printed when there was none in 5 years (report note 2).
export const DEFAULT_SUMMARY: SectionSource = {
	id: 'defaultSummary',
	titles: ['逾期及违约信息概要', '违约信息概要', '逾期信息概要'],
	isOptional: true,
	level: 2,
};

export const BAD_DEBT_SUMMARY: SectionSource = {
	id: 'badDebtSummary',
	titles: ['呆账、资产处置、保证人代偿信息汇总'],
	isOptional: true,
	level: 3,
	tables: [
		{
			layout: 'header-row-then-values',
			columns: [
				{
					group: '呆账信息汇总',
					columns: [
						['笔数', 'overdueBreachOutline.badDebtsNumber'],
						['余额', 'overdueBreachOutline.badDebtsBalance'],
					],
				},
				{
					group: '资产处置信息汇总',
					columns: [
						['笔数', 'overdueBreachOutline.assetsDisposalNumber'],
						['余额', 'overdueBreachOutline.assetsDisposalBalance'],
					],
				},
				{
					group: '保证人代偿信息汇总',
					columns: [
						['笔数', 'overdueBreachOutline.guarantorCompensationNumber'],
						['余额', 'overdueBreachOutline.guarantorCompensationBalance'],
					],
				},
			],
		},
	],
};

export const OVERDUE_SUMMARY: SectionSource = {
	id: 'overdueSummary',
	titles: ['逾期（透支）信息汇总'],
	isOptional: true,
	level: 3,
	tables: [
		{
			layout: 'header-row-then-values',
			columns: [
				{
					group: '贷款逾期',
					columns: [
						['笔数', 'overDueInfoCollection.loanNum'],
						['月份数', 'overDueInfoCollection.loanMonth'],
						['单月最高逾期总额', 'overDueInfoCollection.loanMaxAmount'],
						['最长逾期月数', 'overDueInfoCollection.loanMaxMonths'],
					],
				},
				{
					group: '贷记卡逾期',
					columns: [
						['账户数', 'overDueInfoCollection.crdCardAccounts'],
						['月份数', 'overDueInfoCollection.crdCardMonth'],
						['单月最高逾期总额', 'overDueInfoCollection.crdCardMaxAmount'],
						['最长逾期月数', 'overDueInfoCollection.crdCardMaxMonths'],
					],
				},
				{
					group: '准贷记卡60天以上透支',
					columns: [
						['账户数', 'overDueInfoCollection.qcCardAccounts'],
						['月份数', 'overDueInfoCollection.qcCardMonth'],
						['单月最高透支余额', 'overDueInfoCollection.qcCardMaxAmount'],
						['最长透支月数', 'overDueInfoCollection.qcCardMaxMonths'],
					],
				},
			],
		},
	],
};

export const DEBT_SUMMARY: SectionSource = {
	id: 'debtSummary',
	titles: ['授信及负债信息概要'],
	isOptional: true,
	level: 2,
};

export const OPEN_LOAN_SUMMARY: SectionSource = {
	id: 'openLoanSummary',
	titles: ['未结清贷款信息汇总'],
	isOptional: true,
	level: 3,
	tables: [
		{
			layout: 'header-row-then-values',
			columns: [
				['贷款法人机构数', 'noPayedInfoCollection.companys'],
				['贷款机构数', 'noPayedInfoCollection.organizations'],
				['笔数', 'noPayedInfoCollection.num'],
				['合同总额', 'noPayedInfoCollection.amount'],
				['余额', 'noPayedInfoCollection.surplusAmount'],
				['最近6个月平均应还款', 'noPayedInfoCollection.avg6monthPay'],
			],
		},
	],
};

export const OPEN_CREDIT_CARD_SUMMARY: SectionSource = {
	id: 'openCreditCardSummary',
	titles: ['未销户贷记卡信息汇总'],
	isOptional: true,
	level: 3,
	tables: [
		{
			layout: 'header-row-then-values',
			columns: [
				['发卡法人机构数', 'destroyedCrtCardCollection.companys'],
				['发卡机构数', 'destroyedCrtCardCollection.organizations'],
				['账户数', 'destroyedCrtCardCollection.accounts'],
				['授信总额', 'destroyedCrtCardCollection.amount'],
				['单家行最高授信额', 'destroyedCrtCardCollection.maxAmount'],
				['单家行最低授信额', 'destroyedCrtCardCollection.leastAmount'],
				['已用额度', 'destroyedCrtCardCollection.usedAmount'],
				['最近6个月平均使用额度', 'destroyedCrtCardCollection.avg6monthPay'],
			],
		},
	],
};

export const OPEN_QUASI_CREDIT_CARD_SUMMARY: SectionSource = {
	id: 'openQuasiCreditCardSummary',
	titles: ['未销户准贷记卡信息汇总'],
	isOptional: true,
	level: 3,
	tables: [
		{
			layout: 'header-row-then-values',
			columns: [
				['发卡法人机构数', 'noDestroyedQuasiCrtCardCollection.companys'],
				['发卡机构数', 'noDestroyedQuasiCrtCardCollection.organizations'],
				['账户数', 'noDestroyedQuasiCrtCardCollection.accounts'],
				['授信总额', 'noDestroyedQuasiCrtCardCollection.amount'],
				['单家行最高授信额', 'noDestroyedQuasiCrtCardCollection.maxAmount'],
				['单家行最低授信额', 'noDestroyedQuasiCrtCardCollection.leastAmount'],
				['透支余额', 'noDestroyedQuasiCrtCardCollection.surplusAmount'],
				['最近6个月平均透支余额', 'noDestroyedQuasiCrtCardCollection.avg6monthOverdraft'],
			],
		},
	],
};

export const GUARANTEE_SUMMARY: SectionSource = {
	id: 'guaranteeSummary',
	titles: ['对外担保信息汇总'],
	isOptional: true,
	level: 3,
	tables: [
		{
			layout: 'header-row-then-values',
			columns: [
				['担保笔数', 'guaranteeCollection.count'],
				['担保金额', 'guaranteeCollection.amount'],
				['担保本金余额', 'guaranteeCollection.balance'],
			],
		},
	],
};

export const INQUIRY_SUMMARY: SectionSource = {
	id: 'inquirySummary',
	titles: ['查询记录汇总'],
	level: 2,
	tables: [INQUIRY_COUNTS],
};
