import { editionOf } from '../catalogue/editions';
import { balanceOf, type Account } from './accounts';
import { addMonths } from './dates';
import { isKnown, isOverdue, type MonthStatus } from './history';
import { numberAt, textAt } from '../forms/read';

/** Clauses of the briefs; a quasi-credit card is overdue when its overdraft is older than 60 days. */
const CURRENTLY_OVERDUE = /^(?:当前)?(?:[有已]?逾期|透支超)/;
const NOT_OVERDUE = /^(?:当前)?(?:[无未]|没有)(?:逾期|透支)/;

/**
 * Whether an account is overdue now: by periods or amount, by its status 逾期, or by the clause of the second-generation
 * brief. The first-generation brief prints the amount only when there is one, so silence means no there, and what the
 * briefs list as never overdue is not. Of quasi-credit cards detailed reports print none of it: {@link isOverdrawnTooLong}.
 * @returns null when nothing is printed about it
 */
export function isOverdueNow({ row, state }: Account, edition: string | null): boolean | null {
	const figures = [numberAt(row, 'currOverduePeriods'), numberAt(row, 'currOverdue')].filter(
		(figure) => figure !== null,
	);
	const clause = textAt(row, 'overdueNow');
	if (
		figures.some((figure) => figure > 0) ||
		(clause !== null && CURRENTLY_OVERDUE.test(clause)) ||
		textAt(row, 'status') === '逾期'
	)
		return true;
	if (figures.length > 0 || (clause !== null && NOT_OVERDUE.test(clause))) return false;
	return (editionOf(edition)?.omitsZeroOverdue && state === 'open') || numberAt(row, 'overdueMonths5y') === 0
		? false
		: null;
}

/**
 * Whether a quasi-credit card is overdrawn for more than 60 days, which is its way to be overdue: by what is unpaid for more
 * than 180 days, by what is overdrawn, by the clause of the briefs, else by the last month of its record.
 * @returns null when nothing is printed about it
 */
export function isOverdrawnTooLong(account: Account, edition: string | null): boolean | null {
	const { row, months } = account;
	if ((numberAt(row, 'noPayedOver180') ?? 0) > 0) return true;
	if (balanceOf(account) === 0) return false;
	const last = months.findLast(({ code }) => code !== null);
	return last !== undefined && isKnown(last) ? isOverdue(last) : isOverdueNow(account, edition);
}

/** Months that are bad one after the other. */
export interface OverdueRun {
	/** How many in a row: months of level 3 say three missed instalments, also when those before are not in print. */
	length: number;
	/** Those that are in print. */
	months: string[];
}

/** The longest run among the given months; the earliest of several as long. */
export function longestRun(
	months: readonly MonthStatus[],
	isBad: (status: MonthStatus) => boolean = isOverdue,
): OverdueRun {
	let longest: OverdueRun = { length: 0, months: [] };
	let run: string[] = [];
	for (const status of months.filter(isBad)) {
		run =
			run.at(-1) !== undefined && addMonths(run.at(-1) ?? '', 1) === status.month
				? [...run, status.month]
				: [status.month];
		const length = Math.max(run.length, status.writtenOff ? 0 : (status.level ?? 0));
		if (length > longest.length) longest = { length, months: run };
	}
	return longest;
}

/** A short name of an account in texts: `loans 2 某某银行`. */
export function nameOfAccount({ list, row }: Account): string {
	return [list, textAt(row, 'serialNo'), textAt(row, 'organization')].filter((part) => part !== null).join(' ');
}

/** Whether anything is owed on an account; null when the print does not tell. */
export function owes(account: Account): boolean | null {
	const balance = balanceOf(account);
	return balance === null ? null : balance > 0;
}
