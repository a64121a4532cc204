import { evidenceOf, isNone, type Facts } from '../facts';
import { numberAt, rowsAt, sum, textAt } from '../read';
import type { ReportRecord } from '../types';
import type { Indicator } from './definition';

const NONE_PRINTED = 'null when nothing is printed and it is not known that there is nothing; 0 when the report was read to its end without it, says itself that there is none or, where the engine does not tell (JD), prints its overview of accounts (note 2 of the report)';

/** A number of a summary; 0 when it is known that the summary is not printed. */
const summaryNumber =
	(path: string) =>
	(facts: Facts): number | null =>
		numberAt(facts.report, path) ?? (isNone(facts, path.split('.')[0] ?? '') ? 0 : null);

/** A number of a summary, else the sum of a column where all its rows were read; null when neither is printed. */
const summaryOrSum =
	(path: string, list: string, columnKey: string) =>
	(facts: Facts): number | null =>
		numberAt(facts.report, path) ?? (evidenceOf(facts, list) === 'doubtful' ? null : sum(rowsAt(facts.report, list).map((row) => numberAt(row, columnKey))));

const rowCount =
	(...lists: string[]) =>
	(facts: Facts): number | null => {
		const rows = lists.reduce((count, list) => count + rowsAt(facts.report, list).length, 0);
		return rows > 0 || isNone(facts, ...lists) ? rows : null;
	};

/** What a guarantor can be asked for: no more than the liability, no more than is still owed. */
function exposure(row: ReportRecord, liabilityKey: string, owedKey: string): number | null {
	const printed = [numberAt(row, liabilityKey), numberAt(row, owedKey)].filter((value) => value !== null);
	return printed.length === 0 ? null : Math.min(...printed);
}

const GUARANTEES = [
	{ list: 'loanGuaranteeInfos', liability: 'guaranteeAmount', owed: 'balance' },
	{ list: 'creditCardGuaranteeInfos', liability: 'guaranteeAmount', owed: 'used' },
	{ list: 'relatedLiabilities', liability: 'amount', owed: 'balance' },
];

function guaranteeExposure(facts: Facts): number | null {
	const exposures = GUARANTEES.flatMap(({ list, liability, owed }) => rowsAt(facts.report, list).map((row) => exposure(row, liability, owed)));
	if (exposures.length === 0) return isNone(facts, ...GUARANTEES.map(({ list }) => list)) ? 0 : null;
	return exposures.includes(null) ? null : sum(exposures);
}

const PUBLIC = [
	{ id: 'taxArrears', list: 'owedTaxesRecord', zh: '欠税记录', english: 'Tax arrears', amount: 'taxesTotal' },
	{ id: 'civilJudgments', list: 'civilJudgmentRecord', zh: '民事判决记录', english: 'Civil judgments', amount: 'actionObjectMoney' },
	{ id: 'enforcements', list: 'forceExecutions', zh: '强制执行记录', english: 'Enforcement records', amount: 'enforceObjectMoney' },
	{ id: 'penalties', list: 'administrativePenaltyRecord', zh: '行政处罚记录', english: 'Administrative penalties', amount: 'punishmentAmount' },
];

const PUBLIC_INDICATORS: readonly Indicator[] = PUBLIC.flatMap(({ id, list, zh, english, amount }): Indicator[] => [
	{ id, zh: `${zh}数`, english, unit: 'records', definition: 'Records listed', sources: [list], missing: NONE_PRINTED, value: rowCount(list) },
	{ id: `${id}Amount`, zh: `${zh}涉及金额`, english: `${english}, amount`, unit: 'CNY', definition: `Sum of ${amount}`, sources: [list], missing: 'null when no record prints one', value: ({ report }) => sum(rowsAt(report, list).map((row) => numberAt(row, amount))) },
]);

/** The housing fund record that was updated last. */
function housingFund({ report }: Facts): ReportRecord {
	const records = rowsAt(report, 'houseFundPayedRecord');
	return [...records].sort((a, b) => (textAt(b, 'updateAt') ?? '').localeCompare(textAt(a, 'updateAt') ?? ''))[0] ?? {};
}

const NO_FUND = 'null when no record is printed';

/** Defaults outside the repayment record, guarantees, public records, housing fund. */
export const ADVERSE: readonly Indicator[] = [
	{ id: 'assetDisposals', zh: '资产处置笔数', english: 'Asset disposals', unit: 'records', definition: 'Number in the summary (gen-2: 资产处置业务 of 被追偿信息汇总)', sources: ['overdueBreachOutline'], missing: NONE_PRINTED, value: summaryNumber('overdueBreachOutline.assetsDisposalNumber') },
	{ id: 'assetDisposalBalance', zh: '资产处置余额', english: 'Asset disposals, balance', unit: 'CNY', definition: 'Balance in the summary, else of the records', sources: ['overdueBreachOutline', 'assetsDisposal'], needs: [], missing: 'null when neither is printed', value: summaryOrSum('overdueBreachOutline.assetsDisposalBalance', 'assetsDisposal', 'balance') },
	{ id: 'compensations', zh: '保证人代偿/垫款笔数', english: 'Compensations by a guarantor', unit: 'records', definition: 'Number in the summary (gen-2: 垫款业务)', sources: ['overdueBreachOutline'], missing: NONE_PRINTED, value: summaryNumber('overdueBreachOutline.guarantorCompensationNumber') },
	{ id: 'compensationBalance', zh: '保证人代偿/垫款余额', english: 'Compensations by a guarantor, balance', unit: 'CNY', definition: 'Balance in the summary, else of the records', sources: ['overdueBreachOutline', 'assurerRepayInfos'], needs: [], missing: 'null when neither is printed', value: summaryOrSum('overdueBreachOutline.guarantorCompensationBalance', 'assurerRepayInfos', 'balance') },
	{ id: 'guarantees', zh: '对外担保/相关还款责任笔数', english: 'Guarantees and repayment liabilities', unit: 'records', definition: 'Records listed: guarantees given (gen-1), repayment liabilities (gen-2)', sources: GUARANTEES.map(({ list }) => list), missing: NONE_PRINTED, value: rowCount(...GUARANTEES.map(({ list }) => list)) },
	{ id: 'guaranteeExposure', zh: '担保责任余额', english: 'Guarantee exposure', unit: 'CNY', definition: 'Sum over them of the lower of liability and balance; of one alone where the other is not printed', sources: GUARANTEES.map(({ list }) => list), missing: `${NONE_PRINTED}; also null when a record prints neither`, value: guaranteeExposure },
	...PUBLIC_INDICATORS,
	{ id: 'postpaidArrears', zh: '后付费欠费金额', english: 'Postpaid arrears', unit: 'CNY', definition: 'Sum of amounts owed in the telecom and postpaid records', sources: ['telRecord'], missing: NO_FUND, value: ({ report }) => sum(rowsAt(report, 'telRecord').map((row) => numberAt(row, 'oweMoney'))) },
	{ id: 'housingFundMonthly', zh: '公积金月缴存额', english: 'Housing fund, monthly amount', unit: 'CNY', definition: 'Of the record updated last', sources: ['houseFundPayedRecord'], missing: NO_FUND, value: (facts) => numberAt(housingFund(facts), 'amount') },
	{ id: 'housingFundStatus', zh: '公积金缴费状态', english: 'Housing fund, status', unit: 'text', definition: 'Of the record updated last', sources: ['houseFundPayedRecord'], missing: NO_FUND, value: (facts) => textAt(housingFund(facts), 'status') },
	{ id: 'housingFundFirstMonth', zh: '公积金初缴月份', english: 'Housing fund, first month', unit: 'date', definition: 'Of the record updated last', sources: ['houseFundPayedRecord'], missing: NO_FUND, value: (facts) => textAt(housingFund(facts), 'firstPayedAt') },
	{ id: 'housingFundPaidThrough', zh: '公积金缴至月份', english: 'Housing fund, paid through', unit: 'date', definition: 'Of the record updated last', sources: ['houseFundPayedRecord'], missing: NO_FUND, value: (facts) => textAt(housingFund(facts), 'lastPayedAt') },
	{ id: 'housingFundEmployer', zh: '公积金缴费单位', english: 'Housing fund, employer', unit: 'text', definition: 'Of the record updated last', sources: ['houseFundPayedRecord'], missing: NO_FUND, value: (facts) => textAt(housingFund(facts), 'compony'), isPersonal: true },
	{ id: 'creditScore', zh: '数字解读/中征信评分', english: 'Credit score', unit: 'points', definition: 'As printed', sources: ['creditScore'], missing: 'null when it is not printed', value: ({ report }) => numberAt(report, 'creditScore.score') },
	{ id: 'statements', zh: '声明及标注条数', english: 'Statements and objection labels', unit: 'records', definition: 'Rows of the section, without the notes under single records', sources: ['statements'], missing: NONE_PRINTED, value: rowCount('statements') },
];
