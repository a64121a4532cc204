import { wordOf } from '../catalogue/codes';
import type { Facts } from '../facts';
import { isEmpty } from '../forms/present';
import { numberAt, rowsAt, sum, textAt } from '../forms/read';
import { isBadDebt } from '../facts/status';
import type { NumberPath } from '../forms/paths';
import type { NumberOf, RowOf } from '../forms/reports';
import type { ReportRecord } from '../forms/types';
import { within, type CheckDefinition, type Comparison } from './check';

/** Sum of a column: 0 of no rows, null when one row lacks it. */
function total<Row extends ReportRecord>(rows: readonly Row[], key: NumberPath<Row>): number | null {
	const values = rows.map((row) => numberAt(row, key));
	return values.includes(null) ? null : (sum(values) ?? 0);
}

function badDebts({ report, accounts }: Facts): Comparison[] {
	const written = accounts.filter(({ row, list }) => isBadDebt(row, list)).map(({ row }) => row);
	return [
		within(
			'overdueBreachOutline.badDebtsNumber',
			numberAt(report, 'overdueBreachOutline.badDebtsNumber'),
			written.length,
		),
		within(
			'overdueBreachOutline.badDebtsBalance',
			numberAt(report, 'overdueBreachOutline.badDebtsBalance'),
			total(written, 'balance'),
		),
	];
}

const GEN1_BREACHES = [
	{ list: 'assetsDisposal', number: 'assetsDisposalNumber', balance: 'assetsDisposalBalance' },
	{ list: 'assurerRepayInfos', number: 'guarantorCompensationNumber', balance: 'guarantorCompensationBalance' },
] as const;

/** In gen-2 the same keys are derived from the summary that {@link recoveries} looks at. */
function breaches({ report }: Facts): Comparison[] {
	if (!isEmpty(report.recoverySummary) || !isEmpty(report.creditTypeSummary)) return [];
	return GEN1_BREACHES.flatMap(({ list, number, balance }) => [
		within(
			`overdueBreachOutline.${number}`,
			numberAt(report, `overdueBreachOutline.${number}`),
			rowsAt(report, list).length,
		),
		within(
			`overdueBreachOutline.${balance}`,
			numberAt(report, `overdueBreachOutline.${balance}`),
			total(rowsAt(report, list), 'balance'),
		),
	]);
}

const ENDED = '结束';
const ALL_ROWS = '合计';

function recoveries({ report }: Facts): Comparison[] {
	const open = rowsAt(report, 'recoveredAccounts').filter((row) => textAt(row, 'status') !== ENDED);
	const codeOf = (row: RowOf<'recoverySummary' | 'recoveredAccounts'>): string | undefined =>
		wordOf(['businessType'], textAt(row, 'businessType') ?? '')?.code;
	return rowsAt(report, 'recoverySummary').flatMap((row, index) => {
		const isTotal = textAt(row, 'businessType') === ALL_ROWS;
		const code = codeOf(row);
		if (!isTotal && code === undefined) return [];
		const members = isTotal ? open : open.filter((account) => codeOf(account) === code);
		return [
			within(`recoverySummary[${index}].accounts`, numberAt(row, 'accounts'), members.length),
			within(`recoverySummary[${index}].balance`, numberAt(row, 'balance'), total(members, 'balance')),
		];
	});
}

function guarantees({ report }: Facts): Comparison[] {
	const loans = rowsAt(report, 'loanGuaranteeInfos');
	const cards = rowsAt(report, 'creditCardGuaranteeInfos');
	if (isEmpty(report.guaranteeCollection) || !isEmpty(report.liabilitySummary)) return [];
	const both = (
		loanKey: NumberOf<'loanGuaranteeInfos'>,
		cardKey: NumberOf<'creditCardGuaranteeInfos'>,
	): number | null => {
		const parts = [total(loans, loanKey), total(cards, cardKey)];
		return parts.includes(null) ? null : sum(parts);
	};
	return [
		within('guaranteeCollection.count', numberAt(report, 'guaranteeCollection.count'), loans.length + cards.length),
		within(
			'guaranteeCollection.amount',
			numberAt(report, 'guaranteeCollection.amount'),
			both('guaranteeAmount', 'guaranteeAmount'),
		),
		within('guaranteeCollection.balance', numberAt(report, 'guaranteeCollection.balance'), both('balance', 'used')),
	];
}

/** By borrower only: which of the two kinds a liability type belongs to is not printed. */
function liabilities({ report }: Facts): Comparison[] {
	return ['个人', '企业'].flatMap((borrower) => {
		const isOf = (row: RowOf<'liabilitySummary' | 'relatedLiabilities'>): boolean =>
			textAt(row, 'borrower') === borrower;
		const summary = rowsAt(report, 'liabilitySummary').filter(isOf);
		const rows = rowsAt(report, 'relatedLiabilities').filter(isOf);
		if (summary.length === 0) return [];
		return (['accounts', 'amount', 'balance'] as const).map((key) =>
			within(
				`liabilitySummary[${borrower}].${key}`,
				total(summary, key),
				key === 'accounts' ? rows.length : total(rows, key),
			),
		);
	});
}

const PUBLIC = [
	{ type: '欠税', list: 'owedTaxesRecord', amount: 'taxesTotal' },
	{ type: '民事判决', list: 'civilJudgmentRecord', amount: 'actionObjectMoney' },
	{ type: '强制执行', list: 'forceExecutions', amount: 'enforceObjectMoney' },
	{ type: '行政处罚', list: 'administrativePenaltyRecord', amount: 'punishmentAmount' },
] as const;

function publicRecords({ report }: Facts): Comparison[] {
	return rowsAt(report, 'publicSummary').flatMap((row, index) => {
		const match = PUBLIC.find(({ type }) => (textAt(row, 'type') ?? '').startsWith(type));
		if (!match) return [];
		const records = rowsAt(report, match.list);
		return [
			within(`publicSummary[${index}].records`, numberAt(row, 'records'), records.length),
			within(`publicSummary[${index}].amount`, numberAt(row, 'amount'), total(records, match.amount)),
		];
	});
}

function postpaid({ report }: Facts): Comparison[] {
	const summary = rowsAt(report, 'postpaidSummary');
	if (summary.length === 0) return [];
	const owing = rowsAt(report, 'telRecord').filter((row) => (numberAt(row, 'oweMoney') ?? 0) > 0);
	return [
		within('postpaidSummary.accounts', total(summary, 'accounts'), owing.length),
		within('postpaidSummary.oweAmount', total(summary, 'oweAmount'), total(owing, 'oweMoney')),
	];
}

/** Summaries of defaults, guarantees, public records and arrears against their details. */
export const ADVERSE_CHECKS: readonly CheckDefinition[] = [
	{
		id: 'badDebtSummary',
		severity: 'serious',
		group: 'consistent',
		claim: 'The summary of bad debts agrees with the accounts written off',
		claimZh: '呆账信息汇总与呆账账户一致',
		sources: ['overdueBreachOutline', 'loans', 'creditCards', 'quasiCreditCards'],
		method: 'Number and balance of accounts with status 呆账',
		methodZh: '状态为呆账的账户数和余额',
		countsRows: true,
		compare: badDebts,
	},
	{
		id: 'breachSummary',
		severity: 'serious',
		group: 'consistent',
		claim: 'The summary of asset disposals and compensations agrees with the records',
		claimZh: '资产处置、保证人代偿信息汇总与明细一致',
		sources: ['overdueBreachOutline', 'assetsDisposal', 'assurerRepayInfos'],
		method: 'Number and balance (gen-1, briefs)',
		methodZh: '笔数和余额（一代、简版）',
		countsRows: true,
		compare: breaches,
	},
	{
		id: 'recoverySummary',
		severity: 'serious',
		group: 'consistent',
		claim: 'The recovery summary agrees with the recovered accounts',
		claimZh: '被追偿信息汇总与明细一致',
		sources: ['recoverySummary', 'recoveredAccounts'],
		method: 'Number and balance by business type, without ended accounts (gen-2)',
		methodZh: '按业务种类比较账户数和余额，不含已结束账户（二代）',
		countsRows: true,
		compare: recoveries,
	},
	{
		id: 'guaranteeSummary',
		severity: 'serious',
		group: 'consistent',
		claim: 'The summary of guarantees agrees with the guarantees listed',
		claimZh: '对外担保信息汇总与明细一致',
		sources: ['guaranteeCollection', 'loanGuaranteeInfos', 'creditCardGuaranteeInfos'],
		method: 'Number, guaranteed amount, balance of loans and used limit of cards (gen-1)',
		methodZh: '比较笔数、担保金额、贷款余额与信用卡已用额度（一代）',
		countsRows: true,
		compare: guarantees,
	},
	{
		id: 'liabilitySummary',
		severity: 'serious',
		group: 'consistent',
		claim: 'The summary of repayment liabilities agrees with the liabilities listed',
		claimZh: '相关还款责任信息汇总与明细一致',
		sources: ['liabilitySummary', 'relatedLiabilities'],
		method: 'Number, amount and balance by borrower, both kinds of liability together (gen-2)',
		methodZh: '按借款人类型比较账户数、责任金额和余额，两类责任合并计算（二代）',
		countsRows: true,
		compare: liabilities,
	},
	{
		id: 'publicSummary',
		severity: 'serious',
		group: 'consistent',
		claim: 'The summary of public records agrees with the records',
		claimZh: '公共信息汇总与明细一致',
		sources: ['publicSummary', ...PUBLIC.map(({ list }) => list)],
		method: 'Number and amount by type (gen-2)',
		methodZh: '按类型比较记录数和金额（二代）',
		countsRows: true,
		compare: publicRecords,
	},
	{
		id: 'postpaidSummary',
		severity: 'serious',
		group: 'consistent',
		claim: 'The summary of postpaid arrears agrees with the records',
		claimZh: '后付费业务欠费信息汇总与明细一致',
		sources: ['postpaidSummary', 'telRecord'],
		method: 'Number of records with arrears and their total (gen-2)',
		methodZh: '欠费记录数及合计金额（二代）',
		countsRows: true,
		compare: postpaid,
	},
];
