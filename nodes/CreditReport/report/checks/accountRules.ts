import { balanceOf, usedOf, type Account } from '../accounts';
import { dayOf, monthOf } from '../dates';
import type { Facts } from '../facts';
import { numberAt, sum, textAt } from '../read';
import { compareValues, type CheckDefinition, type Comparison } from './definition';

const LISTS = ['loans', 'creditCards', 'quasiCreditCards'];
/** Interest may be added to the principal of a loan. */
const LOAN_TOLERANCE = 1.05;
/** Limits are raised for a time, and fees and interest come on top. */
const CARD_TOLERANCE = 1.5;
/** Below this an excess is a fee. */
const SMALL_AMOUNT = 1000;

const each =
	(compare: (account: Account) => Comparison[]) =>
	({ accounts }: Facts): Comparison[] =>
		accounts.flatMap(compare);

/** Both as days, or where one gives only a month both as months. */
function notAfter(path: string, earlier: string | null, later: string | null): Comparison[] {
	const byDay = dayOf(earlier) !== null && dayOf(later) !== null;
	const [first, second] = byDay ? [dayOf(earlier), dayOf(later)] : [monthOf(earlier), monthOf(later)];
	return first === null || second === null ? [] : [compareValues(path, earlier, later, first <= second)];
}

function dateOrder({ row, path }: Account): Comparison[] {
	const opened = textAt(row, 'startAt');
	return ['endAt', 'finAt', 'closedAt', 'transferredAt', 'lastPayedAt'].flatMap((key) => notAfter(`${path}.startAt (${key})`, opened, textAt(row, key)));
}

function balanceWithinLimit(account: Account): Comparison[] {
	const { row, list, path } = account;
	const limit = Math.max(numberAt(row, 'amount') ?? 0, numberAt(row, 'sharedAmount') ?? 0);
	const owed = list === 'loans' ? balanceOf(account) : usedOf(account);
	if (limit === 0 || owed === null) return [];
	const allowed = list === 'loans' ? limit * LOAN_TOLERANCE : limit * CARD_TOLERANCE + SMALL_AMOUNT;
	return [compareValues(`${path}.${list === 'loans' ? 'balance' : 'used'}`, owed, limit, owed <= allowed)];
}

function closedOwesNothing(account: Account): Comparison[] {
	if (account.state !== 'closed' && account.state !== 'inactive') return [];
	const owed = sum([balanceOf(account), numberAt(account.row, 'currOverdue')]);
	return [{ path: `${account.path}.balance`, value: owed, against: textAt(account.row, 'status') ?? account.state, holds: (owed ?? 0) === 0 }];
}

/** A loan is 正常 or 逾期 by whether it is overdue; a card stays 正常. */
function statusAgainstOverdue({ row, list, path }: Account): Comparison[] {
	const periods = numberAt(row, 'currOverduePeriods');
	const status = textAt(row, 'status');
	if (list !== 'loans' || periods === null || (status !== '正常' && status !== '逾期')) return [];
	return [{ path: `${path}.status`, value: status, against: `${periods} periods overdue`, holds: (status === '逾期') === periods > 0 }];
}

function periodsAgainstAmount({ row, path }: Account): Comparison[] {
	const periods = numberAt(row, 'currOverduePeriods');
	const amount = numberAt(row, 'currOverdue');
	return [compareValues(`${path}.currOverdue`, amount, periods, (amount ?? 0) > 0 === (periods ?? 0) > 0)];
}

function overduePrincipal({ row, path }: Account): Comparison[] {
	const buckets = ['overdue31Tp60', 'overdue61Tp90', 'overdue91Tp180', 'overdue180'].map((key) => numberAt(row, key));
	const balance = numberAt(row, 'balance');
	const total = buckets.includes(null) ? null : sum(buckets);
	return [compareValues(`${path}.overdue31Tp60`, total, balance, (total ?? 0) <= (balance ?? 0))];
}

function remainingPeriods({ row, path }: Account): Comparison[] {
	const left = numberAt(row, 'surplusPaymentNum');
	const periods = numberAt(row, 'periods');
	return [compareValues(`${path}.surplusPaymentNum`, left, periods, (left ?? 0) <= (periods ?? 0))];
}

const definition = (id: string, claim: string, claimZh: string, method: string, compare: CheckDefinition['compare']): CheckDefinition => ({
	id,
	group: 'consistent',
	claim,
	claimZh,
	sources: LISTS,
	method,
	compare,
});

/** What must hold within each account. */
export const ACCOUNT_CHECKS: readonly CheckDefinition[] = [
	definition('accountDateOrder', 'Each account was opened before it is due, reported, paid and closed', '各账户开立日期不晚于到期、截至、还款及关闭日期', 'By days, or by months where only a month is printed', each(dateOrder)),
	definition('balanceWithinLimit', 'No account owes more than was granted', '各账户余额不超过金额或额度', 'Loans: balance up to 105 % of the amount; cards: used up to 150 % of the limit (or shared limit) and 1,000 yuan', each(balanceWithinLimit)),
	definition('closedAccountsOweNothing', 'Closed and inactive accounts owe nothing', '已结清、销户、转出、未激活账户无余额', 'Balance and amount overdue are absent or 0', each(closedOwesNothing)),
	definition('statusAgainstOverdue', 'The status of each loan agrees with its periods overdue', '贷款账户状态与当前逾期期数一致', '逾期 with periods, 正常 without; other states and cards are not judged', each(statusAgainstOverdue)),
	definition('overduePeriodsAgainstAmount', 'Periods and amount overdue now agree', '当前逾期期数与当前逾期金额一致', 'Both are 0 or neither is', each(periodsAgainstAmount)),
	definition('overduePrincipalWithinBalance', 'The principal overdue is part of the balance', '各逾期区间未还本金合计不超过余额', 'Sum of the four ranges of days <= balance', each(overduePrincipal)),
	definition('remainingPeriods', 'No loan has more instalments left than it began with', '剩余还款期数不超过总期数', 'surplusPaymentNum <= periods', each(remainingPeriods)),
];
