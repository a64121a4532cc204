import type { Account } from '../facts/accounts';
import { addMonths } from '../facts/dates';
import type { Facts } from '../facts';
import { HIGHEST_LEVEL, isOverdue, type MonthStatus } from '../facts/history';
import { isEmpty } from '../forms/present';
import { highest, numberAt, rowsAt, textAt } from '../forms/read';
import type { NumberOf, ReportNumber } from '../forms/reports';
import type { AccountList } from '../facts/status';
import { within, type CheckDefinition, type Comparison, type Figure } from './check';

/** The summary looks back five years; where exactly that begins differs between prints, so older months may count. */
const SPAN = 60;

/** A row of an overdue summary: its four figures, and the accounts it is about. */
interface SummaryRow {
	accounts: Figure;
	months: Figure;
	maxAmount: Figure;
	maxMonths: Figure;
	members: readonly Account[];
}

function gen1Rows({ report, accounts }: Facts): SummaryRow[] {
	if (!isEmpty(report.overdueSummary)) return [];
	const figure = (path: ReportNumber): Figure => ({ path, value: numberAt(report, path) });
	const row = (
		list: AccountList,
		count: 'loanNum' | 'crdCardAccounts' | 'qcCardAccounts',
		prefix: 'loan' | 'crdCard' | 'qcCard',
	): SummaryRow => ({
		accounts: figure(`overDueInfoCollection.${count}`),
		months: figure(`overDueInfoCollection.${prefix}Month`),
		maxAmount: figure(`overDueInfoCollection.${prefix}MaxAmount`),
		maxMonths: figure(`overDueInfoCollection.${prefix}MaxMonths`),
		members: accounts.filter((account) => account.list === list),
	});
	return [
		row('loans', 'loanNum', 'loan'),
		row('creditCards', 'crdCardAccounts', 'crdCard'),
		row('quasiCreditCards', 'qcCardAccounts', 'qcCard'),
	];
}

const CARD_TYPES: Readonly<Record<string, string>> = { 贷记卡账户: 'creditCards', 准贷记卡账户: 'quasiCreditCards' };

function gen2Rows({ report, accounts }: Facts): SummaryRow[] {
	return rowsAt(report, 'overdueSummary').map((row, index) => {
		const type = textAt(row, 'accountType') ?? '';
		const list = CARD_TYPES[type];
		const figure = (column: NumberOf<'overdueSummary'>): Figure => ({
			path: `overdueSummary[${index}].${column}`,
			value: numberAt(row, column),
		});
		return {
			accounts: figure('accounts'),
			months: figure('months'),
			maxAmount: figure('maxAmount'),
			maxMonths: figure('maxMonths'),
			members: accounts.filter((account) =>
				list ? account.list === list : textAt(account.row, 'accountKind') === type,
			),
		};
	});
}

const overdueOf = (months: readonly MonthStatus[]): MonthStatus[] =>
	months.filter((month) => isOverdue(month) && !month.writtenOff);
/** With overdrafts of quasi-credit cards for 60 days and less, which gen-1 leaves out and gen-2 counts. */
const possiblyOverdueOf = (months: readonly MonthStatus[]): MonthStatus[] =>
	months.filter((month) => (month.level ?? 0) >= 1 && !month.writtenOff);

/** What a set of overdue months amounts to, as the summary counts: months and amounts over all accounts together. */
function figuresOf(months: readonly MonthStatus[]): { months: number; maxAmount: number | null; maxMonths: number } {
	const totals = new Map<string, number | null>();
	for (const { month, amount } of months) {
		const before = totals.get(month) ?? (totals.has(month) ? null : 0);
		totals.set(month, before === null || amount === null ? null : before + amount);
	}
	const amounts = [...totals.values()];
	return {
		months: totals.size,
		maxAmount: amounts.includes(null) ? null : (highest(amounts) ?? 0),
		maxMonths: highest(months.map(({ level }) => level)) ?? 0,
	};
}

function compareRow({ month }: Facts, row: SummaryRow): Comparison[] {
	const printed = row.accounts.value;
	if (printed === null || month === null) return [];
	const first = addMonths(month, 1 - SPAN);
	const recent = (account: Account): MonthStatus[] =>
		overdueOf(account.months).filter((status) => status.month >= first);
	const all = row.members.flatMap(({ months }) => possiblyOverdueOf(months));
	const certain = row.members.filter((account) => recent(account).length > 0).length;
	const seen = row.members.filter(({ months }) => possiblyOverdueOf(months).length > 0).length;
	const silent = row.members.filter(({ months, state }) => months.length === 0 && state !== 'inactive').length;
	const low = figuresOf(row.members.flatMap(recent));
	const high = figuresOf(all);
	// More accounts announced than show an overdue month: the rest were overdue without a record in print.
	const isOpenEnded = printed > seen;
	const upper = (value: number | null): number | null => (isOpenEnded ? Number.POSITIVE_INFINITY : value);
	// Codes of loans count days, and two due dates may be more than 60 of them apart.
	const slack = row.members.some(({ list }) => list === 'loans') ? 1 : 0;
	const longest = high.maxMonths >= HIGHEST_LEVEL ? Number.POSITIVE_INFINITY : high.maxMonths;
	return [
		within(row.accounts.path, printed, certain, seen + silent),
		within(row.months.path, row.months.value, low.months, upper(high.months)),
		within(row.maxAmount.path, row.maxAmount.value, low.maxAmount, upper(high.maxAmount)),
		within(
			row.maxMonths.path,
			row.maxMonths.value,
			Math.max(Math.min(1, low.maxMonths), low.maxMonths - slack),
			upper(longest + slack),
		),
	];
}

/** Overdue accounts and months in the summary against the records of the accounts. */
export const OVERDUE_SUMMARY_CHECKS: readonly CheckDefinition[] = [
	{
		id: 'overdueSummary',
		severity: 'serious',
		group: 'consistent',
		claim: 'The overdue summary agrees with the repayment records of the accounts',
		claimZh: '逾期（透支）信息汇总与各账户还款记录一致',
		sources: ['overDueInfoCollection', 'overdueSummary', 'loans', 'creditCards', 'quasiCreditCards'],
		method:
			'By account type: accounts with an overdue month, distinct months, highest total of a month, longest overdue (of loans, whose codes count days, within one). Months before the last 60 may count or not, and so may overdrafts of quasi-credit cards for 60 days and less; accounts without a record in print may have been overdue; written-off months do not count',
		methodZh:
			'按账户类型比较：有逾期月份的账户数、不重复的月份数、单月最高逾期总额、最长逾期月数（贷款代码按天数，可相差1）。60个月以前的月份可计可不计，准贷记卡60天以内的透支亦然；未展示还款记录的账户可能有过逾期；呆账月份不计',
		countsRows: true,
		compare: (facts) => [...gen1Rows(facts), ...gen2Rows(facts)].flatMap((row) => compareRow(facts, row)),
	},
];
