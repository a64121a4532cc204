import { balanceOf, usedOf, type Account } from '../facts/accounts';
import { dayOf, monthOf } from '../facts/dates';
import type { Facts } from '../facts';
import { lenderKindOf, type LenderKind } from '../facts/lenders';
import { highest, numberAt, sum, textAt } from '../forms/read';
import { ACCOUNT_LISTS, isBadDebt, type AccountNumber } from '../facts/status';
import { atMost, compareValues, type CheckDefinition, type Comparison } from './check';

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
	return (['endAt', 'finAt', 'closedAt', 'transferredAt', 'lastPayedAt'] as const).flatMap((key) =>
		notAfter(`${path}.startAt (${key})`, opened, textAt(row, key)),
	);
}

/** Interest and penalties grow on what is not paid, beyond any limit. */
function isInTrouble({ row, list }: Account): boolean {
	return isBadDebt(row, list) || textAt(row, 'status') === '司法追偿' || (numberAt(row, 'currOverduePeriods') ?? 0) > 0;
}

function balanceWithinLimit(account: Account): Comparison[] {
	const { row, list, path } = account;
	if (isInTrouble(account)) return [];
	const limit = Math.max(numberAt(row, 'amount') ?? 0, numberAt(row, 'sharedAmount') ?? 0);
	const owed = list === 'loans' ? balanceOf(account) : usedOf(account);
	if (limit === 0 || owed === null) return [];
	const allowed = list === 'loans' ? limit * LOAN_TOLERANCE : limit * CARD_TOLERANCE + SMALL_AMOUNT;
	return [compareValues(`${path}.${list === 'loans' ? 'balance' : 'used'}`, owed, limit, owed <= allowed)];
}

function closedOwesNothing(account: Account): Comparison[] {
	if (account.state !== 'closed' && account.state !== 'inactive') return [];
	const owed = sum([balanceOf(account), numberAt(account.row, 'currOverdue')]);
	return [
		{
			path: `${account.path}.balance`,
			value: owed,
			against: textAt(account.row, 'status') ?? account.state,
			holds: (owed ?? 0) === 0,
		},
	];
}

/** A loan is 正常 or 逾期 by whether it is overdue; a card stays 正常. */
function statusAgainstOverdue({ row, list, path }: Account): Comparison[] {
	const periods = numberAt(row, 'currOverduePeriods');
	const status = textAt(row, 'status');
	if (list !== 'loans' || periods === null || (status !== '正常' && status !== '逾期')) return [];
	return [
		{
			path: `${path}.status`,
			value: status,
			against: `${periods} periods overdue`,
			holds: (status === '逾期') === periods > 0,
		},
	];
}

function periodsAgainstAmount({ row, path }: Account): Comparison[] {
	const periods = numberAt(row, 'currOverduePeriods');
	const amount = numberAt(row, 'currOverdue');
	// Less than half a yuan is printed as 0.
	return [
		compareValues(
			`${path}.currOverdue`,
			amount,
			periods,
			() => (amount ?? 0) > 0 === (periods ?? 0) > 0 || (periods === 1 && amount === 0),
		),
	];
}

function overduePrincipal({ row, list, path }: Account): Comparison[] {
	if (list === 'quasiCreditCards')
		return [atMost(`${path}.noPayedOver180`, numberAt(row, 'noPayedOver180'), numberAt(row, 'surplusOverdraft'))];
	const buckets = (['overdue31Tp60', 'overdue61Tp90', 'overdue91Tp180', 'overdue180'] as const).map((key) =>
		numberAt(row, key),
	);
	const balance = numberAt(row, 'balance');
	const total = buckets.includes(null) ? null : sum(buckets);
	return [atMost(`${path}.overdue31Tp60`, total, balance)];
}

function remainingPeriods({ row, path }: Account): Comparison[] {
	return [atMost(`${path}.surplusPaymentNum`, numberAt(row, 'surplusPaymentNum'), numberAt(row, 'periods'))];
}

/**
 * The classes of a loan and the most periods overdue that they allow. 《商业银行金融资产风险分类办法》 (order 1 of 2023, from July 2023)
 * asks for 次级 or worse beyond 90 days, 可疑 beyond 270, 损失 beyond 360; before it, the guideline of 2007 left more to the
 * bank, so that each limit here is milder by a class or by months.
 */
const MOST_PERIODS: Readonly<Record<string, number>> = { 正常: 3, 关注: 6, 次级: 12 };
/** Lenders outside the banking supervision, to which these rules do not apply. */
const NOT_SUPERVISED: ReadonlyArray<LenderKind | null> = [
	'microLoan',
	'lease',
	'guaranteeCompany',
	'pawn',
	'factoring',
	'assetManagement',
];
/** Loans that are paid more often than by the month. */
const SHORT_PERIODS = /[日周旬]|半月/;
/** Principal that is overdue for so many days tells of as many periods. */
const BUCKET_PERIODS: ReadonlyArray<readonly [bucket: AccountNumber, periods: number]> = [
	['overdue91Tp180', 4],
	['overdue180', 7],
];

function classAgainstOverdue({ row, list, path }: Account): Comparison[] {
	const word = textAt(row, 'category');
	const most = MOST_PERIODS[word ?? ''];
	if (list !== 'loans' || most === undefined || NOT_SUPERVISED.includes(lenderKindOf(textAt(row, 'organization'))))
		return [];
	// Four weeks are no 90 days.
	const counted = SHORT_PERIODS.test(textAt(row, 'rate') ?? '') ? null : numberAt(row, 'currOverduePeriods');
	const periods = highest([
		counted,
		...BUCKET_PERIODS.map(([bucket, least]) => ((numberAt(row, bucket) ?? 0) > 0 ? least : null)),
	]);
	return [
		compareValues(
			`${path}.category`,
			word,
			periods === null ? null : `${periods} periods overdue`,
			() => (periods ?? 0) <= most,
		),
	];
}

/** Interest of years may fall due with a loan. */
const DUE_TOLERANCE = 1.5;

function dueWithinAmount({ row, list, path }: Account): Comparison[] {
	const [due, amount] = [numberAt(row, 'scheduledPayment'), numberAt(row, 'amount')];
	return list === 'loans'
		? [compareValues(`${path}.scheduledPayment`, due, amount, () => (due ?? 0) <= (amount ?? 0) * DUE_TOLERANCE)]
		: [];
}

/** Clauses of the briefs: months overdue for more than 90 days are months overdue, and so is the present one. */
const OVERDUE_NOW = /^(?:当前)?有逾期/;

function briefMonths({ row, path }: Account): Comparison[] {
	const months = numberAt(row, 'overdueMonths5y');
	const clause = textAt(row, 'overdueNow');
	const isNow = clause !== null && OVERDUE_NOW.test(clause);
	return [
		atMost(`${path}.overdue90Months5y`, numberAt(row, 'overdue90Months5y'), months),
		...(isNow ? [compareValues(`${path}.overdueNow`, clause, months, () => (months ?? 0) > 0)] : []),
	];
}

const ROWS: ReadonlyArray<Omit<CheckDefinition, 'group' | 'sources'>> = [
	{
		id: 'accountDateOrder',
		severity: 'look',
		claim: 'Each account was opened before it is due, reported, paid and closed',
		claimZh: '各账户开立日期不晚于到期、截至、还款及关闭日期',
		method: 'By days, or by months where only a month is printed',
		methodZh: '按日比较，仅印月份的按月比较',
		compare: each(dateOrder),
	},
	{
		id: 'balanceWithinLimit',
		severity: 'look',
		claim: 'No account owes more than was granted',
		claimZh: '各账户余额不超过金额或额度',
		method:
			'Loans: balance up to 105 % of the amount; cards: used up to 150 % of the limit (or shared limit) and 1,000 yuan; accounts that are overdue, written off or under judicial recovery bear interest, and are not judged',
		methodZh:
			'贷款余额不超过金额的105%；信用卡已用额度不超过额度（或共享额度）的150%加1000元；逾期、呆账、司法追偿账户计有利息罚息，不作判断',
		compare: each(balanceWithinLimit),
	},
	{
		id: 'closedAccountsOweNothing',
		severity: 'serious',
		claim: 'Closed and inactive accounts owe nothing',
		claimZh: '已结清、销户、转出、未激活账户无余额',
		method: 'Balance and amount overdue are absent or 0',
		methodZh: '余额和当前逾期金额为空或为0',
		compare: each(closedOwesNothing),
	},
	{
		id: 'statusAgainstOverdue',
		severity: 'serious',
		claim: 'The status of each loan agrees with its periods overdue',
		claimZh: '贷款账户状态与当前逾期期数一致',
		method: '逾期 with periods, 正常 without; other states and cards are not judged',
		methodZh: '有逾期期数的为逾期，没有的为正常；其他状态和信用卡不作判断',
		compare: each(statusAgainstOverdue),
	},
	{
		id: 'overduePeriodsAgainstAmount',
		severity: 'serious',
		claim: 'Periods and amount overdue now agree',
		claimZh: '当前逾期期数与当前逾期金额一致',
		method: 'Both are 0 or neither is; with one period the amount may be 0 (below half a yuan)',
		methodZh: '两者同为0或同不为0；逾期1期时金额可为0（不足半元）',
		compare: each(periodsAgainstAmount),
	},
	{
		id: 'overduePrincipalWithinBalance',
		severity: 'serious',
		claim: 'The principal overdue is part of the balance',
		claimZh: '各逾期区间未还本金合计不超过余额',
		method:
			'Sum of the four ranges of days <= balance; of quasi-credit cards what is overdrawn for more than 180 days <= overdraft',
		methodZh: '四个逾期区间未还本金之和 ≤ 余额；准贷记卡透支180天以上未付余额 ≤ 透支余额',
		compare: each(overduePrincipal),
	},
	{
		id: 'remainingPeriods',
		severity: 'look',
		claim: 'No loan has more instalments left than it began with',
		claimZh: '剩余还款期数不超过总期数',
		method: 'surplusPaymentNum <= periods; an extension may add some',
		methodZh: '剩余还款期数 ≤ 还款期数；展期可能使其增加',
		compare: each(remainingPeriods),
	},
	{
		id: 'classAgainstOverdue',
		severity: 'look',
		claim: 'The class of each loan goes with its periods overdue',
		claimZh: '贷款五级分类与逾期期数相符',
		method:
			'正常 up to 3 periods, 关注 up to 6, 次级 up to 12; principal overdue for 91 to 180 days counts as 4 periods, for more as 7. 《商业银行金融资产风险分类办法》 (2023) asks for 次级 or worse beyond 90 days, 可疑 beyond 270 and 损失 beyond 360; the limits are milder, since older reports are under the guideline of 2007. Periods shorter than a month are not counted. A worse class than the days ask for is not judged, and neither are lenders outside the banking supervision (micro-loans, leases, guarantees, pawn, factoring, debt buyers)',
		methodZh:
			'正常至多3期，关注至多6期，次级至多12期；有逾期91－180天未还本金的至少按4期计，180天以上的至少按7期计。《商业银行金融资产风险分类办法》（2023年第1号令）规定逾期超过90天至少归为次级、270天可疑、360天损失；较早的报告适用2007年《贷款风险分类指引》，故从宽。还款周期短于1个月的期数不计；分类比天数要求的更差不作判断；非银行业金融机构（小额贷款、租赁、担保、典当、保理、资产管理）不作判断',
		compare: each(classAgainstOverdue),
	},
	{
		id: 'dueWithinAmount',
		severity: 'info',
		claim: 'No loan asks for more this month than was lent',
		claimZh: '贷款本月应还款不超过贷款金额',
		method: 'scheduledPayment <= 150 % of the amount: with a loan that is repaid at once its interest falls due',
		methodZh: '本月应还款 ≤ 贷款金额的150%：一次性还本付息的贷款，利息同时到期',
		compare: each(dueWithinAmount),
	},
	{
		id: 'briefOverdueMonths',
		severity: 'serious',
		claim: 'The clauses on overdue months of each account agree with each other',
		claimZh: '各账户逾期月数的表述相互一致',
		method: 'Months overdue over 90 days <= months overdue; an account that is overdue now has at least one (briefs)',
		methodZh: '逾期超过90天的月数 ≤ 逾期月数；当前有逾期的账户至少有1个逾期月（简版）',
		compare: each(briefMonths),
	},
];

/** What must hold within each account. */
export const ACCOUNT_CHECKS: readonly CheckDefinition[] = ROWS.map((row) => ({
	group: 'consistent',
	sources: ACCOUNT_LISTS,
	...row,
}));
