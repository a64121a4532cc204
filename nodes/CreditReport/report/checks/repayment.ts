import type { Account } from '../facts/accounts';
import { addMonths, monthOf, monthsBetween } from '../facts/dates';
import type { Facts } from '../facts';
import { ACCOUNT_LISTS } from '../facts/status';
import { gridOf, HIGHEST_LEVEL, isOverdue, overdueTableOf, type MonthStatus } from '../facts/history';
import { numberAt, textAt } from '../forms/read';
import type { AccountList } from '../facts/status';
import { compareValues, type CheckDefinition, type Comparison } from './check';

/** The account did not exist yet. */
const NOT_OPENED = '/';
/**
 * From one month-end to the next at most 31 days pass, so a level can rise by one, at the edge of a level by two.
 */
const MOST_LEVELS_A_MONTH = 2;

/** Runs a comparison over every account. */
const each =
	(compare: (account: Account) => Comparison[]) =>
	({ accounts }: Facts): Comparison[] =>
		accounts.flatMap(compare);

/**
 * Gen-1 prints overdue months in the grid and in a table. In real prints the table covers the months before the grid
 * (docs/contract.md, rule 25), in others those of the grid as well: they must agree where both reach.
 */
function gridAgainstTable(account: Account): Comparison[] {
	const { row, list, path } = account;
	const table = overdueTableOf(row, list);
	const grid = gridOf(row, list).filter(({ month }) => isCovered(month, account, table));
	if (textAt(row, 'last24Status') === null || grid.length === 0) return [];
	const inTable = new Map(table.map((entry) => [entry.month, entry.level]));
	const inGrid = new Map(grid.map((entry) => [entry.month, entry]));
	const fromGrid = grid
		.filter(isOverdue)
		.map((entry) => compare(`${path}.last24Status`, entry, inTable.get(entry.month) ?? null, list));
	const fromTable = table
		.filter(({ month }) => inGrid.has(month))
		.map((entry) => {
			const level = inGrid.get(entry.month)?.level ?? null;
			// A code without a level (D, Z, #) says nothing of days. Tables of quasi-credit cards have short overdrafts or leave them out.
			return level === null
				? { ...compare(`${path}.overdueRecordSummary`, entry, null, list), holds: null }
				: compare(`${path}.overdueRecordSummary`, entry, level === 0 ? null : level, list);
		});
	const both = [...fromGrid, ...fromTable];
	return both.length > 0 || isNeverOverdue(grid) ? [...both, ...(both.length === 0 ? [agreeing(path)] : [])] : [];
}

/** Whether a table of overdue months reaches a month: by its title, else when it goes beyond the first month of the grid. */
function isCovered(month: string, { row, list }: Account, table: readonly MonthStatus[]): boolean {
	const summary = list === 'quasiCreditCards' ? 'overdraftRecordSummary' : 'overdueRecordSummary';
	const [first, last] = [monthOf(textAt(row, `${summary}.startAt`)), monthOf(textAt(row, `${summary}.endAt`))];
	if (first !== null && last !== null)
		return (month >= first && month <= last) || table.some((entry) => entry.month === month);
	const start = monthOf(textAt(row, 'startRt'));
	return start !== null && table.some((entry) => entry.month >= start);
}

function isNeverOverdue(grid: readonly MonthStatus[]): boolean {
	return !grid.some(isOverdue);
}

function agreeing(path: string): Comparison {
	return { path, value: 'no overdue month', against: 'no overdue record', holds: true };
}

function compare(path: string, entry: MonthStatus, other: number | null, list: AccountList): Comparison {
	const isSame = (a: number, b: number): boolean =>
		Math.abs(Math.min(a, HIGHEST_LEVEL) - Math.min(b, HIGHEST_LEVEL)) <= (list === 'loans' ? LEVELS_BESIDE_PERIODS : 0);
	return {
		path,
		value: `${entry.month}: ${entry.level ?? '?'}`,
		against: other === null ? `${entry.month}: not overdue` : `${entry.month}: ${other}`,
		holds: entry.level === null ? null : other !== null && isSame(entry.level, other),
	};
}

/**
 * Codes of loans count days and periods count due dates: of a loan due on the 1st of July and of August 61 days have passed by the
 * end of August, which is level 3 with two periods.
 */
const LEVELS_BESIDE_PERIODS = 1;
const MONTHLY = /^按?月/;

/** Whether periods overdue and the level of a month can be of one account at one time. */
function isOneState(periods: number, level: number, { row, list }: Account): boolean {
	if (periods > 0 !== level > 0) return false;
	if (list !== 'loans') return Math.min(periods, HIGHEST_LEVEL) === level;
	// A loan that is paid by the week or the quarter has more, or fewer, periods than months.
	return (
		!MONTHLY.test(textAt(row, 'rate') ?? '') ||
		Math.abs(Math.min(periods, HIGHEST_LEVEL) - level) <= LEVELS_BESIDE_PERIODS
	);
}

/** The last month of the grid against the periods overdue now, where both speak of the same month. */
function gridAgainstState(account: Account): Comparison[] {
	const { row, list, path } = account;
	const last = gridOf(row, list).at(-1);
	const periods = numberAt(row, 'currOverduePeriods');
	if (!last || last.level === null || periods === null || last.month !== monthOf(textAt(row, 'finAt'))) return [];
	const holds = isOneState(periods, last.level, account);
	return [{ path: `${path}.currOverduePeriods`, value: periods, against: `${last.month}: ${last.code ?? ''}`, holds }];
}

/** Gen-2 prints the amount overdue in each month beside the code, and the last one again as the amount overdue now. */
function gridAmounts({ row, list, path }: Account): Comparison[] {
	if (textAt(row, 'last24Status') !== null) return [];
	const grid = gridOf(row, list);
	const months = grid.flatMap((status, index): Comparison[] => {
		if (status.amount === null || status.level === null || status.writtenOff) return [];
		// Less than half a yuan is printed as 0.
		const holds = status.level >= 1 === status.amount > 0 || (status.level === 1 && status.amount === 0);
		return [{ path: `${path}.repaymentHistory[${index}]`, value: status.amount, against: status.code, holds }];
	});
	const last = grid.at(-1);
	const now = numberAt(row, 'currOverdue');
	const isSameMonth = last !== undefined && last.month === monthOf(textAt(row, 'finAt'));
	return isSameMonth
		? [...months, compareValues(`${path}.currOverdue`, now, last.amount, now === last.amount)]
		: months;
}

function gridSteps({ row, list, path }: Account): Comparison[] {
	const grid = gridOf(row, list);
	return grid.slice(1).flatMap((status, index): Comparison[] => {
		const before = grid[index];
		if (!before || before.level === null || status.level === null || status.writtenOff) return [];
		const holds = status.level - before.level <= MOST_LEVELS_A_MONTH;
		return [
			{
				path: `${path}.repaymentHistory[${index + 1}]`,
				value: `${status.month}: ${status.code}`,
				against: `${before.month}: ${before.code}`,
				holds,
			},
		];
	});
}

/** The grid covers every month from its first to its last. */
function gridMonths({ row, list, path }: Account): Comparison[] {
	const grid = gridOf(row, list);
	const first = monthOf(textAt(row, 'startRt'));
	const last = monthOf(textAt(row, 'endRt'));
	if (grid.length === 0 || first === null || last === null) return [];
	// The caption may name fewer months than the cells hold (docs/contract.md, rule 27), never more.
	const begins = grid[0]?.month ?? '';
	const expected = monthsBetween(first, last) + 1;
	const isWhole = begins <= first && (grid.at(-1)?.month ?? '') >= last && grid.length >= expected;
	const gap = grid.find((status, index) => status.month !== addMonths(begins, index));
	return [
		compareValues(`${path}.repaymentHistory`, grid.length, expected, isWhole),
		{
			path: `${path}.repaymentHistory`,
			value: gap?.month ?? last,
			against: 'month after month',
			holds: gap === undefined,
		},
	];
}

/**
 * Months before an account was opened are marked `/`, and in the 24 months of gen-1 no others: what that sign means inside a
 * record of gen-2 is not certain. An account may be reported a month late.
 */
function gridAgainstOpening({ row, list, path }: Account): Comparison[] {
	const opened = monthOf(textAt(row, 'startAt'));
	if (opened === null || textAt(row, 'transferIn') !== null) return [];
	const isGen2 = textAt(row, 'last24Status') === null;
	return gridOf(row, list).flatMap(({ month, code }, index): Comparison[] => {
		const isEarly = month < opened;
		if (code === null || code === '#' || (!isEarly && (isGen2 || month <= addMonths(opened, 1)))) return [];
		const holds = (code === NOT_OPENED) === isEarly;
		return [
			{ path: `${path}.repaymentHistory[${index}]`, value: `${month}: ${code}`, against: `opened ${opened}`, holds },
		];
	});
}

/** Repayment records against overdue tables, current state and themselves. */
export const REPAYMENT_CHECKS: readonly CheckDefinition[] = [
	{
		id: 'gridAgainstOverdueTable',
		severity: 'serious',
		group: 'consistent',
		claim: 'The 24-month record and the overdue table of each account agree',
		claimZh: '24个月还款记录与逾期记录一致',
		sources: ACCOUNT_LISTS,
		method:
			'Month by month where both reach (gen-1): the table covers the months that its title names, in real prints those before the 24; levels above 7 count as 7, and those of loans (days) may differ from the months of the table by one',
		methodZh:
			'在两者都覆盖的月份逐月比较（一代）：逾期记录覆盖其标题所列月份，实际报告中为24个月之前的月份；7以上按7计；贷款的等级按天数，与持续月数可相差1',
		compare: each(gridAgainstTable),
	},
	{
		id: 'gridAgainstCurrentState',
		severity: 'serious',
		group: 'consistent',
		claim: 'The last month of each repayment record agrees with the periods overdue now',
		claimZh: '最近一个月还款状态与当前逾期期数一致',
		sources: ACCOUNT_LISTS,
		method:
			'Where the record ends in the month of the as-of date: cards alike, 7 standing for 7 and more; loans both overdue or neither, and those paid by the month within one of each other, since codes count days and periods due dates; a code without level is not judged',
		methodZh:
			'还款记录的最后月份与截至日期同月时比较：信用卡须相同，7表示7期及以上；贷款须同为逾期或同不为逾期，按月还款的相差不超过1（代码按天数、期数按应还款日计算）；不含等级的代码不作判断',
		compare: each(gridAgainstState),
	},
	{
		id: 'gridAmounts',
		severity: 'serious',
		group: 'consistent',
		claim: 'Amounts and codes of each repayment record agree',
		claimZh: '还款记录的状态与逾期金额一致',
		sources: ACCOUNT_LISTS,
		method:
			'An amount in overdue months and in no other, months written off not judged, and 0 allowed at level 1 (below half a yuan); the last one is the amount overdue now (gen-2)',
		methodZh:
			'逾期月份有金额，其他月份没有，呆账月份不作判断，等级1的金额可为0（不足半元）；最后月份的金额等于当前逾期总额（二代）',
		compare: each(gridAmounts),
	},
	{
		id: 'gridSteps',
		severity: 'look',
		group: 'consistent',
		claim: 'Overdue levels rise month by month',
		claimZh: '逾期等级逐月递增，无跳跃',
		sources: ACCOUNT_LISTS,
		method:
			'By no more than two levels from one month to the next; months of unknown level and written-off ones are not judged',
		methodZh: '相邻两月最多上升两级；等级未知及呆账的月份不作判断',
		compare: each(gridSteps),
	},
	{
		id: 'gridMonths',
		severity: 'look',
		group: 'consistent',
		claim: 'Each repayment record has every month of its period',
		claimZh: '还款记录月份连续完整',
		sources: ACCOUNT_LISTS,
		method: 'One month after the other, at least from the first to the last that its title names',
		methodZh: '月份逐月相连，至少覆盖标题所列的起止月份',
		compare: each(gridMonths),
	},
	{
		id: 'gridAgainstOpening',
		severity: 'info',
		group: 'consistent',
		claim: 'Each repayment record begins when the account was opened',
		claimZh: '还款记录的起始与开立日期一致',
		sources: ACCOUNT_LISTS,
		method:
			'Months before the one of opening are marked `/`, those after it are not (gen-1); a month of tolerance, unknown months (#) and accounts taken over from another institution are not judged',
		methodZh:
			'开立月份之前的月份为“/”，之后的月份不为“/”（一代）；容差1个月，未知月份（#）和其他机构转入的账户不作判断',
		compare: each(gridAgainstOpening),
	},
];
