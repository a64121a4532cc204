import type { DerivationSource } from '../types';

const LOAN_KINDS = ['非循环贷账户', '循环额度下分账户', '循环贷账户'];

/** Fields that follow from the rows of a list with these values. */
function from(
	list: string,
	where: DerivationSource['where'],
	...fields: ReadonlyArray<readonly [target: string, op: DerivationSource['op'], key: string]>
): DerivationSource[] {
	return fields.map(([target, op, key]) => ({ target, op, from: `${list}[].${key}`, where }));
}

/**
 * Keys of the first generation that the second does not print. A printed value is never overwritten, `--` is no input, and
 * no input at all gives nothing. Sums and maxima are written as the report writes them: amounts with thousands separators,
 * counts as plain digits.
 */
export const GEN2_DERIVATIONS: readonly DerivationSource[] = [
	...from('creditTypeSummary', { businessType: ['个人住房贷款'] }, ['creditInfo.houseLoansNum', 'pick', 'accounts']),
	...from(
		'creditTypeSummary',
		{ businessType: ['个人商用房贷款（包括商住两用房）', '个人商用房（包括商住两用）贷款'] },
		['creditInfo.commercialHouseLoansNum', 'pick', 'accounts'],
	),
	...from('creditTypeSummary', { businessType: ['其他类贷款', '其他贷款'] }, [
		'creditInfo.otherLoansNum',
		'pick',
		'accounts',
	]),
	...from('creditTypeSummary', { businessType: ['贷记卡'] }, ['creditInfo.creditCardsNum', 'pick', 'accounts']),
	...from('creditTypeSummary', { businessType: ['准贷记卡'] }, ['creditInfo.quasiCardsNum', 'pick', 'accounts']),
	...from('creditTypeSummary', { category: ['贷款'] }, ['creditInfo.firstLoanGotAt', 'earliest', 'firstIssuedAt']),
	...from('creditTypeSummary', { businessType: ['贷记卡'] }, [
		'creditInfo.firstCreditCardGotAt',
		'pick',
		'firstIssuedAt',
	]),
	...from('creditTypeSummary', { businessType: ['准贷记卡'] }, [
		'creditInfo.firstQuasiCardGotAt',
		'pick',
		'firstIssuedAt',
	]),
	...from(
		'recoverySummary',
		{ businessType: ['资产处置业务', '资产处置'] },
		['overdueBreachOutline.assetsDisposalNumber', 'pick', 'accounts'],
		['overdueBreachOutline.assetsDisposalBalance', 'pick', 'balance'],
	),
	...from(
		'recoverySummary',
		{ businessType: ['垫款业务', '垫款'] },
		['overdueBreachOutline.guarantorCompensationNumber', 'pick', 'accounts'],
		['overdueBreachOutline.guarantorCompensationBalance', 'pick', 'balance'],
	),
	...from(
		'overdueSummary',
		{ accountType: LOAN_KINDS },
		['overDueInfoCollection.loanNum', 'sum', 'accounts'],
		['overDueInfoCollection.loanMonth', 'sum', 'months'],
		['overDueInfoCollection.loanMaxAmount', 'max', 'maxAmount'],
		['overDueInfoCollection.loanMaxMonths', 'max', 'maxMonths'],
	),
	...from(
		'overdueSummary',
		{ accountType: ['贷记卡账户'] },
		['overDueInfoCollection.crdCardAccounts', 'pick', 'accounts'],
		['overDueInfoCollection.crdCardMonth', 'pick', 'months'],
		['overDueInfoCollection.crdCardMaxAmount', 'pick', 'maxAmount'],
		['overDueInfoCollection.crdCardMaxMonths', 'pick', 'maxMonths'],
	),
	...from(
		'overdueSummary',
		{ accountType: ['准贷记卡账户'] },
		['overDueInfoCollection.qcCardAccounts', 'pick', 'accounts'],
		['overDueInfoCollection.qcCardMonth', 'pick', 'months'],
		['overDueInfoCollection.qcCardMaxAmount', 'pick', 'maxAmount'],
		['overDueInfoCollection.qcCardMaxMonths', 'pick', 'maxMonths'],
	),
	...from(
		'creditLineSummary',
		{ accountType: LOAN_KINDS },
		['noPayedInfoCollection.organizations', 'sum', 'institutions'],
		['noPayedInfoCollection.num', 'sum', 'accounts'],
		['noPayedInfoCollection.amount', 'sum', 'creditTotal'],
		['noPayedInfoCollection.surplusAmount', 'sum', 'balance'],
		['noPayedInfoCollection.avg6monthPay', 'sum', 'avg6month'],
	),
	...from(
		'creditLineSummary',
		{ accountType: ['贷记卡账户'] },
		['destroyedCrtCardCollection.organizations', 'pick', 'institutions'],
		['destroyedCrtCardCollection.accounts', 'pick', 'accounts'],
		['destroyedCrtCardCollection.amount', 'pick', 'creditTotal'],
		['destroyedCrtCardCollection.maxAmount', 'pick', 'maxAmount'],
		['destroyedCrtCardCollection.leastAmount', 'pick', 'leastAmount'],
		['destroyedCrtCardCollection.usedAmount', 'pick', 'balance'],
		['destroyedCrtCardCollection.avg6monthPay', 'pick', 'avg6month'],
	),
	...from(
		'creditLineSummary',
		{ accountType: ['准贷记卡账户'] },
		['noDestroyedQuasiCrtCardCollection.organizations', 'pick', 'institutions'],
		['noDestroyedQuasiCrtCardCollection.accounts', 'pick', 'accounts'],
		['noDestroyedQuasiCrtCardCollection.amount', 'pick', 'creditTotal'],
		['noDestroyedQuasiCrtCardCollection.maxAmount', 'pick', 'maxAmount'],
		['noDestroyedQuasiCrtCardCollection.leastAmount', 'pick', 'leastAmount'],
		['noDestroyedQuasiCrtCardCollection.surplusAmount', 'pick', 'balance'],
		['noDestroyedQuasiCrtCardCollection.avg6monthOverdraft', 'pick', 'avg6month'],
	),
	...from(
		'liabilitySummary',
		{ kind: ['担保责任'] },
		['guaranteeCollection.count', 'sum', 'accounts'],
		['guaranteeCollection.amount', 'sum', 'amount'],
		['guaranteeCollection.balance', 'sum', 'balance'],
	),
];
