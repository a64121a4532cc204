import type { Account } from '../facts/accounts';
import type { Facts } from '../facts';
import { numberAt, rowsAt } from '../forms/read';
import type { AccountNumber } from '../facts/status';
import { atMost, compareValues, within, type CheckDefinition, type Comparison } from './check';

const LISTS = ['creditCards', 'quasiCreditCards'];
/** Interest and fees stand in a balance and not in what is used. */
const FEES = 0.05;
const SMALL_AMOUNT = 1000;

const each =
	(compare: (account: Account) => Comparison[]) =>
	({ accounts }: Facts): Comparison[] =>
		accounts.filter(({ list }) => LISTS.includes(list)).flatMap(compare);

/** The highest amount ever used, and what may not be above it. */
const MAXIMA: Readonly<Record<string, { most: AccountNumber; others: readonly AccountNumber[] }>> = {
	creditCards: { most: 'maxAmount', others: ['used', 'avgUsed6Months'] },
	quasiCreditCards: { most: 'maxSurplusOverdraft', others: ['surplusOverdraft', 'avgSurOver6Months'] },
};

function maximum({ row, list, path }: Account): Comparison[] {
	const maxima = MAXIMA[list];
	return maxima === undefined
		? []
		: maxima.others.map((key) => atMost(`${path}.${key}`, numberAt(row, key), numberAt(row, maxima.most)));
}

/** A balance holds what is used of the limit, and large instalments that were not billed yet. */
function balance({ row, path }: Account): Comparison[] {
	const [balanced, used] = [numberAt(row, 'balance'), numberAt(row, 'used')];
	if (balanced === null || used === null) return [];
	const most = used + (numberAt(row, 'unbilledInstallment') ?? 0);
	return [within(`${path}.balance`, balanced, used, Math.ceil(most * (1 + FEES)) + SMALL_AMOUNT)];
}

function instalments({ row, path }: Account): Comparison[] {
	const [left, periods] = [numberAt(row, 'unbilledInstallment'), numberAt(row, 'installmentPeriods')];
	const lines = rowsAt(row, 'largeInstallments').map((line, index) =>
		atMost(`${path}.largeInstallments[${index}].used`, numberAt(line, 'used'), numberAt(line, 'amount')),
	);
	return [
		compareValues(`${path}.unbilledInstallment`, left, periods, () => (left ?? 0) > 0 === (periods ?? 0) > 0),
		...lines,
	];
}

const ROWS: ReadonlyArray<Omit<CheckDefinition, 'group' | 'sources'>> = [
	{
		id: 'maximumUsed',
		severity: 'look',
		claim: 'No card has used more than the most it ever used',
		claimZh: '信用卡已用额度不超过最大使用额度',
		method: 'Used (or overdraft) and its 6-month average <= maximum used (or overdraft)',
		methodZh: '已用额度（透支余额）及近6个月平均值 ≤ 最大使用额度（最大透支余额）',
		compare: each(maximum),
	},
	{
		id: 'cardBalance',
		severity: 'look',
		claim: 'The balance of each card is what is used and its unbilled instalments',
		claimZh: '信用卡余额等于已用额度与未出单大额专项分期余额之和',
		method:
			'Where both are printed: balance >= used, and <= used and unbilled instalments with 5 % and 1,000 yuan of tolerance for interest and fees (gen-2)',
		methodZh: '两者均印出时：余额 ≥ 已用额度，且 ≤ 已用额度与未出单分期余额之和，利息费用容差为5%加1000元（二代）',
		compare: each(balance),
	},
	{
		id: 'instalments',
		severity: 'look',
		claim: 'Large instalments agree with the periods left and with what was granted for them',
		claimZh: '大额专项分期余额与剩余期数、分期额度一致',
		method: 'An unbilled balance and periods left, or neither; used <= amount of each instalment line (gen-2)',
		methodZh: '未出单分期余额与剩余分期期数同为0或同不为0；各笔已用分期金额 ≤ 分期额度（二代）',
		compare: each(instalments),
	},
];

/** What the figures of a card must be to each other. */
export const CARD_CHECKS: readonly CheckDefinition[] = ROWS.map((row) => ({
	group: 'consistent',
	sources: LISTS,
	...row,
}));
