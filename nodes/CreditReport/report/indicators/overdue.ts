import { monthsWithin, overdueMonths, worstLevel, type Account } from '../accounts';
import { isNone, type Facts } from '../facts';
import { isOverdue, isUnlevelled, type MonthStatus } from '../history';
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
const NO_RECORD = 'null when no account has a repayment record in those months (briefs, months of unknown state alone)';
const WINDOW = (span: number): string =>
	`the ${span} calendar months up to the last one that the account reported, that month and the first both included (an account closed before the ${span} months up to the report has none)`;

/** Nobody owes anything who has no account; an empty list alone says nothing. */
const hasNone = (facts: Facts): boolean => facts.accounts.length === 0 && isNone(facts, ...LISTS);

function overdueNow(facts: Facts): Account[] | null {
	const { accounts, openAccounts, meta } = facts;
	if (openAccounts.length === 0) return isNone(facts, ...LISTS) && accounts.every(({ state }) => state !== 'unknown') ? [] : null;
	const told = openAccounts.filter((account) => isOverdueNow(account, meta.edition ?? null) !== null);
	return told.length === 0 ? null : told.filter((account) => isOverdueNow(account, meta.edition ?? null));
}

function overdueAmount(facts: Facts): number | null {
	const overdue = overdueNow(facts);
	if (overdue === null || overdue.length === 0) return overdue === null ? null : 0;
	const amounts = overdue.map(({ row }) => numberAt(row, 'currOverdue'));
	return amounts.includes(null) ? null : sum(amounts);
}

/** A figure over all accounts; 0 when it is known that there is none. */
const overAll =
	(figure: (accounts: readonly Account[], month: string | null) => number | null) =>
	(facts: Facts): number | null =>
		hasNone(facts) ? 0 : figure(facts.accounts, facts.month);

function worstOf(accounts: readonly Account[], month: string | null, span: number): number | null {
	const worst = highest(accounts.map((account) => worstLevel(account, month, span)));
	const isUnclear = accounts.some((account) => monthsWithin(account, month, span).some(isUnlevelled));
	return worst === 0 && isUnclear ? null : worst;
}

function unlevelledMonths(account: Account, month: string | null, span: number): number | null {
	const known = monthsWithin(account, month, span);
	return known.length === 0 ? null : known.filter(isUnlevelled).length;
}

const BY_SPAN: readonly Indicator[] = SPANS.flatMap((span): Indicator[] => [
	{
		id: `overdueMonths${span}`,
		zh: `最近${span}个月逾期月数合计`,
		english: `Overdue months in ${span} months`,
		unit: 'months',
		definition: `Months overdue within ${WINDOW(span)}, summed over all accounts${span === 60 ? '; in the briefs their printed number of months' : ''}. Of quasi-credit cards, months overdrawn for more than 60 days`,
		sources: LISTS,
		missing: span === 60 ? 'null when no account has a repayment record or a printed number' : NO_RECORD,
		value: overAll((accounts, month) => sum(accounts.map((account) => overdueMonths(account, month, span)))),
	},
	{
		id: `worstLevel${span}`,
		zh: `最近${span}个月最差逾期等级`,
		english: `Worst level in ${span} months`,
		unit: 'level',
		definition: `Highest level in those months: 0 none, 1 to 30 days, ... 7 over 180 days or written off`,
		sources: LISTS,
		missing: `${NO_RECORD}, or none is overdue by days but one was repaid by the guarantor, with assets, or ended otherwise (D, Z, G)`,
		value: overAll((accounts, month) => worstOf(accounts, month, span)),
	},
	{
		id: `adverseMonthsOther${span}`,
		zh: `最近${span}个月代还/以资抵债/呆账/非正常结束月数`,
		english: `Adverse months without a level in ${span} months`,
		unit: 'months',
		definition: 'Months in which the guarantor paid (D), assets were given (Z), the account was written off (B) or ended otherwise than settled (G), summed over all accounts',
		sources: LISTS,
		missing: NO_RECORD,
		value: overAll((accounts, month) => sum(accounts.map((account) => unlevelledMonths(account, month, span)))),
	},
]);

/** Per account, as lenders read the rule: months of different accounts are not added up. */
function windows({ accounts, month }: Facts): Array<{ account: Account; known: MonthStatus[] }> {
	return accounts.map((account) => ({ account, known: monthsWithin(account, month, RULE_SPAN) })).filter(({ known }) => known.length > 0);
}

type Rule = (known: readonly MonthStatus[], isBad?: (status: MonthStatus) => boolean) => boolean;

const inARow: Rule = (known, isBad) => longestRun(known, isBad).length >= IN_A_ROW;
const inTotal: Rule = (known, isBad = isOverdue) => Math.max(known.filter(isBad).length, longestRun(known, isBad).length) >= IN_TOTAL;
const either: Rule = (known, isBad) => inARow(known, isBad) || inTotal(known, isBad);

/** Whether a rule holds for some account; null when only bad months of unknown level could make it hold. */
const anyAccount =
	(rule: Rule) =>
	(facts: Facts): boolean | null => {
		if (hasNone(facts)) return false;
		const known = windows(facts).map((window) => window.known);
		if (known.length === 0) return null;
		if (known.some((months) => rule(months))) return true;
		return known.some((months) => rule(months, (status) => isOverdue(status) || isUnlevelled(status))) ? null : false;
	};

function triggers(facts: Facts): string | null {
	const texts = windows(facts).flatMap(({ account, known }) => {
		const overdue = known.filter(isOverdue).map(({ month }) => month);
		if (overdue.length >= IN_TOTAL) return [`${nameOfAccount(account)}: ${overdue.join(' ')}`];
		return either(known) ? [`${nameOfAccount(account)}: ${longestRun(known).months.join(' ')}`] : [];
	});
	return texts.length === 0 ? null : texts.join('; ');
}

function over90Months(account: Account, month: string | null): number | null {
	const known = monthsWithin(account, month, 60);
	if (known.length === 0) return numberAt(account.row, 'overdue90Months5y');
	return known.filter((status) => isOverdue(status) && (status.level ?? 0) >= OVER_90_DAYS).length;
}

function over90Accounts(accounts: readonly Account[], month: string | null): number | null {
	const counts = accounts.map((account) => over90Months(account, month)).filter((count) => count !== null);
	return counts.length === 0 ? null : counts.filter((count) => count > 0).length;
}

const UNCLEAR = 'also when only months without a level (D, Z, G, B) could make it hold';
const IMPLIED = 'A month of level 3 says three missed instalments in a row, wherever the two before it are';

/** What is and was overdue. */
export const OVERDUE: readonly Indicator[] = [
	{ id: 'overdueAccountsNow', zh: '当前逾期账户数', english: 'Accounts overdue now', unit: 'accounts', definition: 'Open accounts with overdue periods or amount, status 逾期, or the clause 当前有逾期', sources: LISTS, missing: 'null when no open account says whether it is overdue', value: (facts) => overdueNow(facts)?.length ?? null },
	{ id: 'overdueAmountNow', zh: '当前逾期金额', english: 'Amount overdue now', unit: 'CNY', definition: 'Their overdue amounts; 0 when there is none', sources: LISTS, missing: 'null as above, and when one of them does not print its amount (gen2-brief)', value: overdueAmount },
	...BY_SPAN,
	{ id: 'threeInARow24', zh: '连三（24个月内连续3个月逾期）', english: 'Three in a row', unit: 'yes/no', definition: `Some account was overdue in three successive months of ${WINDOW(RULE_SPAN)}. ${IMPLIED}`, sources: LISTS, missing: `${NO_RECORD}; ${UNCLEAR}`, value: anyAccount(inARow) },
	{ id: 'sixInTotal24', zh: '累六（24个月内累计6个月逾期）', english: 'Six in total', unit: 'yes/no', definition: 'Some account was overdue in six of those months; a month of level 6 or 7 says six missed instalments', sources: LISTS, missing: `${NO_RECORD}; ${UNCLEAR}`, value: anyAccount(inTotal) },
	{ id: 'lianSanLeiLiu', zh: '连三累六', english: 'Three in a row or six in total', unit: 'yes/no', definition: 'Either of the two above', sources: LISTS, missing: `${NO_RECORD}; ${UNCLEAR}`, value: anyAccount(either) },
	{ id: 'lianSanLeiLiuMonths', zh: '连三累六触发月份', english: 'Months that triggered it', unit: 'text', definition: 'For each such account its list, number and institution, and the months: all overdue ones if six in total, else those of the longest run that are in print', sources: LISTS, missing: 'null when nothing triggered it or no record is printed', value: triggers, isPersonal: true },
	{ id: 'over90Months60', zh: '最近5年逾期90天以上月数合计', english: 'Months over 90 days overdue in 60 months', unit: 'months', definition: 'Months of level 4 (91 days) or worse, summed over all accounts; in the briefs the printed numbers', sources: LISTS, missing: 'null when no account has a repayment record or a printed number', value: overAll((accounts, month) => sum(accounts.map((account) => over90Months(account, month)))) },
	{ id: 'over90Accounts60', zh: '最近5年有90天以上逾期的账户数', english: 'Accounts over 90 days overdue in 60 months', unit: 'accounts', definition: 'Accounts with such a month', sources: LISTS, missing: 'as above', value: overAll(over90Accounts) },
];
