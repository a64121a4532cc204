import type { SectionSource } from '../types';

export const ASSET_DISPOSALS: SectionSource = {
	id: 'assetDisposals',
	titles: ['资产处置信息', '资产处理信息', '资产处置记录'],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', 'assetsDisposal[].no'],
				['资产管理公司', 'assetsDisposal[].assetsCompany'],
				['债务接收日期', 'assetsDisposal[].debtReceiveDate'],
				['接收的债权金额', 'assetsDisposal[].debtAmount'],
				['最近一次还款日期', 'assetsDisposal[].latestRepayDate'],
				['余额', 'assetsDisposal[].balance'],
			],
		},
	],
};

export const COMPENSATIONS: SectionSource = {
	id: 'compensations',
	titles: ['保证人代偿信息', '保证人代偿记录', '代偿信息'],
	isOptional: true,
	level: 2,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', 'assurerRepayInfos[].no'],
				['代偿机构', 'assurerRepayInfos[].organName'],
				['最近一次代偿日期', 'assurerRepayInfos[].latestAssurerRepayDate'],
				['累计代偿金额', 'assurerRepayInfos[].money'],
				['最近一次还款日期', 'assurerRepayInfos[].latestRepayDate'],
				['余额', 'assurerRepayInfos[].balance'],
			],
		},
	],
};

export const GUARANTEES: SectionSource = {
	id: 'guarantees',
	titles: ['担保信息'],
	isOptional: true,
	level: 2,
};

export const LOAN_GUARANTEES: SectionSource = {
	id: 'loanGuarantees',
	titles: ['对外贷款担保信息', '对外担保信息'],
	isOptional: true,
	level: 3,
	tables: [
		// Header spelled 应还款日 in the seed.
		{
			layout: 'rows',
			columns: [
				['编号', 'loanGuaranteeInfos[].id'],
				['担保贷款发放机构', 'loanGuaranteeInfos[].organization'],
				['担保贷款合同金额', 'loanGuaranteeInfos[].amount'],
				['担保贷款发放日期', 'loanGuaranteeInfos[].gotAt'],
				['担保贷款到期日期', 'loanGuaranteeInfos[].expireAt'],
				['担保金额', 'loanGuaranteeInfos[].guaranteeAmount'],
				['担保贷款本金余额', 'loanGuaranteeInfos[].balance'],
				['担保贷款五级分类', 'loanGuaranteeInfos[].category'],
				['结算日期', 'loanGuaranteeInfos[].payAt'],
			],
		},
		// Second table joined by 编号 (inferred from the seed keys).
		{
			layout: 'rows',
			columns: [
				['编号', 'loanGuaranteeInfos[].id'],
				['被担保人姓名', 'loanGuaranteeInfos[].guarantorName'],
				['被担保人证件类型', 'loanGuaranteeInfos[].guarantorIdType'],
				['被担保人证件号码', 'loanGuaranteeInfos[].guarantorId'],
			],
		},
	],
};

export const CARD_GUARANTEES: SectionSource = {
	id: 'cardGuarantees',
	titles: ['对外信用卡担保信息'],
	isOptional: true,
	level: 3,
	tables: [
		{
			layout: 'rows',
			columns: [
				['编号', 'creditCardGuaranteeInfos[].id'],
				['担保信用卡发放机构', 'creditCardGuaranteeInfos[].organization'],
				['担保信用卡授信额度', 'creditCardGuaranteeInfos[].amount'],
				['担保信用卡发卡日期', 'creditCardGuaranteeInfos[].gotAt'],
				['担保金额', 'creditCardGuaranteeInfos[].guaranteeAmount'],
				['担保信用卡已用额度', 'creditCardGuaranteeInfos[].used'],
				['账单日', 'creditCardGuaranteeInfos[].payAt'],
			],
		},
	],
};
