import { monthsWithin, overdueMonths, worstLevel, type Account } from '../accounts';
import type { Facts } from '../facts';
import { isOverdue } from '../history';
import { isOverdueNow, longestRun, nameOfAccount } from '../overdue';
import { highest, numberAt, sum } from '../read';
import type { Indicator } from './definition';

const LISTS = ['loans', 'creditCards', 'quasiCreditCards'];
const SPANS = [6, 12, 24, 60];
/** The window and the two thresholds of 连三累六. */
const RULE_SPAN = 24;
const IN_A_ROW = 3;
const IN_TOTAL = 6;
/** Level 4 begins at 91 days. */
const OVER_90_DAYS = 4;
const NO_RECORD = 'null when no account has a repayment record in those months (briefs)';

function overdueNow({ openAccounts, meta }: Facts): Account[] | null {
	const told = openAccounts.filter((account) => isOverdueNow(account, meta.edition ?? null) !== null);
	return told.length === 0 ? null : told.filter((account) => isOverdueNow(account, meta.edition ?? null));
}

function overdueAmount(facts: Facts): number | null {
	const overdue = overdueNow(facts);
	if (overdue === null || overdue.length === 0) return overdue === null ? null : 0;
	const amounts = overdue.map(({ row }) => numberAt(row, 'currOverdue'));
	return amounts.includes(null) ? null : sum(amounts);
}

const BY_SPAN: readonly Indicator[] = SPANS.flatMap((span): Indicator[] => [
	{
		id: `overdueMonths${span}`,
		zh: `最近${span}个月逾期月数合计`,
		english: `Overdue months in ${span} months`,
		unit: 'months',
		definition: `Months overdue within the ${span} months up to that of the report, summed over all accounts${span === 60 ? '; in the briefs their printed number of months' : ''}`,
		sources: LISTS,
		missing: span === 60 ? 'null when no account has a repayment record or a printed number' : NO_RECORD,
		value: ({ accounts, month }) => sum(accounts.map((account) => overdueMonths(account, month, span))),
	},
	{
		id: `worstLevel${span}`,
		zh: `最近${span}个月最差逾期等级`,
		english: `Worst level in ${span} months`,
		unit: 'level',
		definition: `Highest level in those months: 0 none, 1 to 30 days, ... 7 over 180 days or written off`,
		sources: LISTS,
		missing: NO_RECORD,
		value: ({ accounts, month }) => highest(accounts.map((account) => worstLevel(account, month, span))),
	},
]);

/** Per account, as lenders read the rule: months of different accounts are not added up. */
function windows({ accounts, month }: Facts): Array<{ account: Account; run: string[]; months: string[] }> {
	return accounts
		.map((account) => ({ account, known: monthsWithin(account, month, RULE_SPAN) }))
		.filter(({ known }) => known.length > 0)
		.map(({ account, known }) => ({ account, run: longestRun(known), months: known.filter(isOverdue).map((status) => status.month) }));
}

function anyWindow(facts: Facts, matches: (window: { run: string[]; months: string[] }) => boolean): boolean | null {
	const known = windows(facts);
	return known.length === 0 ? null : known.some(matches);
}

const inARow = ({ run }: { run: string[] }): boolean => run.length >= IN_A_ROW;
const inTotal = ({ months }: { months: string[] }): boolean => months.length >= IN_TOTAL;

function triggers(facts: Facts): string | null {
	const texts = windows(facts).flatMap(({ account, run, months }) => {
		if (inTotal({ months })) return [`${nameOfAccount(account)}: ${months.join(' ')}`];
		return inARow({ run }) ? [`${nameOfAccount(account)}: ${run.join(' ')}`] : [];
	});
	return texts.length === 0 ? null : texts.join('; ');
}

function over90Months(account: Account, month: string | null): number | null {
	const known = monthsWithin(account, month, 60);
	if (known.length === 0) return numberAt(account.row, 'overdue90Months5y');
	return known.filter((status) => isOverdue(status) && (status.level ?? 0) >= OVER_90_DAYS).length;
}

function over90Accounts({ accounts, month }: Facts): number | null {
	const counts = accounts.map((account) => over90Months(account, month)).filter((count) => count !== null);
	return counts.length === 0 ? null : counts.filter((count) => count > 0).length;
}

/** What is and was overdue. */
export const OVERDUE: readonly Indicator[] = [
	{ id: 'overdueAccountsNow', zh: '当前逾期账户数', english: 'Accounts overdue now', unit: 'accounts', definition: 'Open accounts with overdue periods or amount, status 逾期, or the clause 当前有逾期', sources: LISTS, missing: 'null when no open account says whether it is overdue', value: (facts) => overdueNow(facts)?.length ?? null },
	{ id: 'overdueAmountNow', zh: '当前逾期金额', english: 'Amount overdue now', unit: 'CNY', definition: 'Their overdue amounts; 0 when there is none', sources: LISTS, missing: 'null as above, and when one of them does not print its amount (gen2-brief)', value: overdueAmount },
	...BY_SPAN,
	{ id: 'threeInARow24', zh: '连三（24个月内连续3个月逾期）', english: 'Three in a row', unit: 'yes/no', definition: 'Some account was overdue in three successive months of the 24 up to that of the report', sources: LISTS, missing: NO_RECORD, value: (facts) => anyWindow(facts, inARow) },
	{ id: 'sixInTotal24', zh: '累六（24个月内累计6个月逾期）', english: 'Six in total', unit: 'yes/no', definition: 'Some account was overdue in six of those months', sources: LISTS, missing: NO_RECORD, value: (facts) => anyWindow(facts, inTotal) },
	{ id: 'lianSanLeiLiu', zh: '连三累六', english: 'Three in a row or six in total', unit: 'yes/no', definition: 'Either of the two above', sources: LISTS, missing: NO_RECORD, value: (facts) => anyWindow(facts, (window) => inARow(window) || inTotal(window)) },
	{ id: 'lianSanLeiLiuMonths', zh: '连三累六触发月份', english: 'Months that triggered it', unit: 'text', definition: 'For each such account its list, number and institution, and the months: all overdue ones if six in total, else the longest run', sources: LISTS, missing: 'null when nothing triggered it or no record is printed', value: triggers },
	{ id: 'over90Months60', zh: '最近5年逾期90天以上月数合计', english: 'Months over 90 days overdue in 60 months', unit: 'months', definition: 'Months of level 4 (91 days) or worse, summed over all accounts; in the briefs the printed numbers', sources: LISTS, missing: 'null when no account has a repayment record or a printed number', value: ({ accounts, month }) => sum(accounts.map((account) => over90Months(account, month))) },
	{ id: 'over90Accounts60', zh: '最近5年有90天以上逾期的账户数', english: 'Accounts over 90 days overdue in 60 months', unit: 'accounts', definition: 'Accounts with such a month', sources: LISTS, missing: 'as above', value: over90Accounts },
];
