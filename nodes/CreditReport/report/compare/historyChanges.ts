import type { Account } from '../facts/accounts';
import { monthOf } from '../facts/dates';
import type { Facts } from '../facts';
import { isKnown, isOverdue, isUnlevelled, type MonthStatus } from '../facts/history';
import { textAt } from '../forms/read';
import type { Change } from './change';

const isBad = (status: MonthStatus): boolean => isOverdue(status) || isUnlevelled(status);
const isInGrid = ({ code }: MonthStatus): boolean => code !== null;
/** `2025-04: 2`, the state as printed, or its level where only a table of overdue months has it. */
const nameOf = ({ month, code, level }: MonthStatus): string => `${month}: ${code ?? level ?? '?'}`;
const listed = (months: readonly MonthStatus[]): string => months.map(nameOf).join(', ');

const FIELD = { field: 'repaymentHistory', fieldZh: '还款记录', fieldEnglish: 'repayment history' } as const;

/** Months of an account that are newly overdue, and months that both reports print and that read otherwise. */
export function historyChanges(
	earlier: Facts,
	{ old, now }: { old: Account; now: Account },
): Array<Pick<Change, 'kind'> & Partial<Change>> {
	const fresh = newlyBad(earlier, old, now);
	const rewritten = rewrittenMonths(old, now);
	return [
		...(fresh.length === 0
			? []
			: [
					{
						kind: 'overdueMonthsNew' as const,
						...FIELD,
						new: listed(fresh),
						direction: 'worse' as const,
						date: fresh[0]?.month ?? null,
					},
				]),
		...(rewritten.length === 0
			? []
			: [
					{
						kind: 'historyChanged' as const,
						...FIELD,
						old: listed(rewritten.map(({ before }) => before)),
						new: listed(rewritten.map(({ after }) => after)),
						direction: rewritten.some(({ before, after }) => worth(after) > worth(before))
							? ('worse' as const)
							: ('better' as const),
					},
				]),
	];
}

/** Overdue months behind the last month that the earlier report prints; none where it does not say which that is. */
function newlyBad({ month }: Facts, old: Account, now: Account): MonthStatus[] {
	const last = old.months.findLast(isInGrid)?.month ?? monthOf(textAt(old.row, 'finAt')) ?? month;
	return last === null ? [] : now.months.filter((status) => status.month > last && isBad(status));
}

function rewrittenMonths(old: Account, now: Account): Array<{ before: MonthStatus; after: MonthStatus }> {
	const before = new Map(
		old.months.filter((status) => isInGrid(status) && isKnown(status)).map((status) => [status.month, status]),
	);
	return now.months.flatMap((after) => {
		const status = before.get(after.month);
		return status && isInGrid(after) && isKnown(after) && worth(status) !== worth(after)
			? [{ before: status, after }]
			: [];
	});
}

/** A month as a number that grows with what is wrong with it; 0 when nothing is. */
function worth(status: MonthStatus): number {
	return isBad(status) ? (status.level ?? 0) + (isUnlevelled(status) ? 10 : 0) : 0;
}
