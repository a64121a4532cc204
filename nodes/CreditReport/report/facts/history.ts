import { codeOf, type CodeTable } from '../catalogue/codes';
import { addMonths, monthOf } from './dates';
import { numberAt, rowsAt, textAt } from '../forms/read';
import type { AccountList, AccountRow } from './status';

/** One month of an account's record. */
export interface MonthStatus {
	/** `YYYY-MM`. */
	month: string;
	/** The code in the grid; null when only the overdue table has the month. */
	code: string | null;
	/** Level 1 to 7 (7: more than 180 days, and written off), 0 not overdue, null when nothing is said about days. */
	level: number | null;
	/** The account was written off (呆账) in that month: a state of its own, which summaries of overdue months leave out. */
	writtenOff: boolean;
	/** A negative month, also without a level (repaid by the guarantor, with assets, ended otherwise). */
	adverse: boolean;
	/** Overdue amount of the month where it is printed. */
	amount: number | null;
}

const GEN1_TABLES: Record<AccountList, CodeTable> = {
	loans: 'repaymentGen1Loan',
	creditCards: 'repaymentGen1Card',
	quasiCreditCards: 'repaymentGen1Quasi',
};
/** The code tables give 呆账 no level; callers that need a number take the highest (codes.json, note on repaymentGen2). */
const WRITTEN_OFF = '呆账';
export const HIGHEST_LEVEL = 7;
/** Level 3 begins at 61 days. */
const OVERDRAFT_LEVEL = 3;

/** Where the overdue table of a list stands, and its columns. */
const OVERDUE_TABLES = {
	loans: { path: 'overdueRecordSummary.records', month: 'overdueMonth', months: 'overdueMonthsNum' },
	creditCards: { path: 'overdueRecordSummary.records', month: 'overdueMonth', months: 'overdueMonthsNum' },
	quasiCreditCards: { path: 'overdraftRecordSummary.records', month: 'month', months: 'keepMonths' },
} as const satisfies Record<AccountList, object>;

/** The code table of an account: gen-1 prints a string of 24 codes, gen-2 does not. */
export function codeTableOf(account: AccountRow, list: AccountList): CodeTable {
	return textAt(account, 'last24Status') === null ? 'repaymentGen2' : GEN1_TABLES[list];
}

/**
 * The grid of an account, oldest month first: `repaymentHistory`, or the 24 codes where an engine gives only those.
 * The account must be normalised. Empty when the print has no grid (closed accounts, both briefs).
 */
export function gridOf(account: AccountRow, list: AccountList): MonthStatus[] {
	const table = codeTableOf(account, list);
	const history = rowsAt(account, 'repaymentHistory');
	const grid =
		history.length === 0
			? gridOf24(account, table)
			: history.flatMap((row) => {
					const month = monthOf(textAt(row, 'month'));
					return month === null ? [] : [monthStatus(month, textAt(row, 'status'), table, numberAt(row, 'amount'))];
				});
	return list === 'quasiCreditCards' ? grid.map(asOverdraft) : grid;
}

/** An overdraft of a quasi-credit card counts as overdue after 60 days, in both generations (codes.json, repaymentGen1Quasi). */
function asOverdraft(status: MonthStatus): MonthStatus {
	return status.level === null || status.level === 0 ? status : { ...status, adverse: status.level >= OVERDRAFT_LEVEL };
}

function gridOf24(account: AccountRow, table: CodeTable): MonthStatus[] {
	const codes = [...(textAt(account, 'last24Status') ?? '').normalize('NFKC')];
	const last = monthOf(textAt(account, 'endRt'));
	if (last === null) return [];
	return codes.map((code, index) => monthStatus(addMonths(last, index - codes.length + 1), code, table, null));
}

function monthStatus(month: string, code: string | null, table: CodeTable, amount: number | null): MonthStatus {
	const row = code === null ? undefined : codeOf(table, code);
	const writtenOff = row?.zh === WRITTEN_OFF;
	const level = writtenOff ? HIGHEST_LEVEL : (row?.overdueLevel ?? null);
	return { month, code, level, writtenOff, adverse: row?.adverse ?? false, amount };
}

/** The overdue table of an account (gen-1, five years), as printed: newest first. */
export function overdueTableOf(account: AccountRow, list: AccountList): MonthStatus[] {
	const { path, month: monthKey, months } = OVERDUE_TABLES[list];
	return rowsAt(account, path).flatMap((row) => {
		const month = monthOf(textAt(row, monthKey));
		const level = numberAt(row, months);
		return month === null
			? []
			: [{ month, code: null, level, writtenOff: false, adverse: true, amount: numberAt(row, 'amount') }];
	});
}

/**
 * Every month that is known of an account, oldest first: the grid, and the months before it that only the
 * overdue table has. Amounts of gen-1 come from that table.
 */
export function monthsOf(account: AccountRow, list: AccountList): MonthStatus[] {
	const table = overdueTableOf(account, list).map((status) => onScale(status, list));
	const amounts = new Map(table.map(({ month, amount }) => [month, amount]));
	const grid = gridOf(account, list).map((status) =>
		status.amount === null && amounts.has(status.month)
			? { ...status, amount: amounts.get(status.month) ?? null }
			: status,
	);
	const inGrid = new Set(grid.map(({ month }) => month));
	return [...grid, ...table.filter(({ month }) => !inGrid.has(month))].sort((a, b) =>
		a.month < b.month ? -1 : a.month > b.month ? 1 : 0,
	);
}

/** The table counts months in a row, also beyond 7, and of a quasi-credit card those of a short overdraft; a level ends at 7. */
function onScale(status: MonthStatus, list: AccountList): MonthStatus {
	const level = status.level === null ? null : Math.min(status.level, HIGHEST_LEVEL);
	return list === 'quasiCreditCards' ? asOverdraft({ ...status, level }) : { ...status, level };
}

/** Whether a month counts as overdue. For quasi-credit cards that is an overdraft of more than 60 days. */
export function isOverdue(status: MonthStatus): boolean {
	return status.adverse && status.level !== null && status.level >= 1;
}

/** A negative month of which the code says nothing about days: repaid by the guarantor or with assets, ended otherwise, written off. */
export function isUnlevelled(status: MonthStatus): boolean {
	return status.adverse && (status.level === null || status.writtenOff);
}

/** Whether the print says how the month went: neither before the account (`/`) nor unknown (`#`). */
export function isKnown(status: MonthStatus): boolean {
	return status.code !== '/' && status.code !== '#';
}
