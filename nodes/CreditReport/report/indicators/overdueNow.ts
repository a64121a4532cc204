import { balanceOf, type Account } from '../facts/accounts';
import { isNone, type Facts } from '../facts';
import { isOverdrawnTooLong, isOverdueNow } from '../facts/overdue';
import { numberAt, sum } from '../forms/read';
import { words } from '../words';
import { family, type Family } from './family';
import { ACCOUNTS, areRead, isWrittenOff, total } from './select';

const QUASI_CARDS = ['quasiCreditCards'];

/** Where nothing is printed about being overdue: written-off accounts, and quasi-credit cards in detailed reports. */
const printsNone = (account: Account): boolean => isWrittenOff(account) || account.list === 'quasiCreditCards';

/** The accounts that are overdue; none only where each account that can say so says that it is not. */
function overdueNow(facts: Facts): Account[] | null {
	const { accounts, openAccounts, meta } = facts;
	if (openAccounts.length === 0)
		return isNone(facts, ...ACCOUNTS) && accounts.every(({ state }) => state !== 'unknown') ? [] : null;
	const answers = openAccounts.map((account) => ({ account, isOverdue: isOverdueNow(account, meta.edition ?? null) }));
	const overdue = answers.filter(({ isOverdue }) => isOverdue).map(({ account }) => account);
	const isUntold =
		answers.every(({ isOverdue }) => isOverdue === null) ||
		answers.some(({ account, isOverdue }) => isOverdue === null && !printsNone(account));
	return overdue.length === 0 && isUntold ? null : overdue;
}

function overdueAmount(facts: Facts): number | null {
	const overdue = overdueNow(facts);
	if (overdue === null || overdue.length === 0) return overdue === null ? null : 0;
	const amounts = overdue.map(({ row }) => numberAt(row, 'currOverdue'));
	return amounts.includes(null) ? null : sum(amounts);
}

/** Quasi-credit cards overdrawn for more than 60 days; null when one does not tell. */
function overdrawn(facts: Facts): Account[] | null {
	if (!areRead(facts, QUASI_CARDS)) return null;
	const cards = facts.openAccounts.filter((account) => QUASI_CARDS.includes(account.list) && !isWrittenOff(account));
	const isOverdrawn = cards.map((card) => isOverdrawnTooLong(card, facts.meta.edition ?? null));
	return isOverdrawn.includes(null) ? null : cards.filter((_, index) => isOverdrawn[index]);
}

function overdrawnAmount(facts: Facts): number | null {
	const cards = overdrawn(facts);
	return cards === null || cards.length === 0 ? (cards === null ? null : 0) : total(cards, balanceOf);
}

/** What is overdue at the time of the report. */
export const OVERDUE_NOW: readonly Family[] = [
	family({
		id: 'overdueAccountsNow',
		zh: '当前逾期账户数',
		english: 'Accounts overdue now',
		unit: 'accounts',
		definition: words(
			'Open accounts with overdue periods or amount, status 逾期, or the clause 当前有逾期 (当前透支超过60天). Detailed reports print none of it of written-off accounts and quasi-credit cards: see badDebtAccounts and quasiCardsOverdrawn60',
			'当前逾期期数或金额大于0、状态为逾期，或注明“当前有逾期”（当前透支超过60天）的未结清、未销户账户数。详版报告对呆账与准贷记卡不列上述各项，另见呆账账户数与准贷记卡透支60天以上账户数',
		),
		sources: ACCOUNTS,
		byState: true,
		missing: words(
			'null when no open account says whether it is overdue, or none is and one that could say so does not',
			'没有未结清账户列示是否逾期，或均未逾期但有账户应列而未列时为空',
		),
		value: (facts) => overdueNow(facts)?.length ?? null,
	}),
	family({
		id: 'overdueAmountNow',
		zh: '当前逾期金额',
		english: 'Amount overdue now',
		unit: 'CNY',
		definition: words('Their overdue amounts; 0 when there is none', '上述账户的当前逾期金额合计；没有时为0'),
		sources: ACCOUNTS,
		byState: true,
		missing: words(
			'null as above, and when one of them does not print its amount (gen2-brief)',
			'同上；其中有账户未列金额（二代简版）时也为空',
		),
		value: overdueAmount,
	}),
	family({
		id: 'quasiCardsOverdrawn60',
		zh: '准贷记卡透支60天以上账户数',
		english: 'Quasi-credit cards overdrawn for more than 60 days',
		unit: 'accounts',
		definition: words(
			'Open quasi-credit cards, written-off ones apart, that have been overdrawn for more than 60 days: by the amount unpaid for more than 180 days, the last month of their record (level 3 or more) or the clause 当前透支超过60天; none that owes nothing',
			'未销户且非呆账的准贷记卡中透支超过60天的账户数：按透支180天以上未付余额、还款记录最后一个月（等级3及以上）或“当前透支超过60天”判定；余额为0的不计',
		),
		sources: QUASI_CARDS,
		missing: words(
			'null when such a card does not tell; 0 when it is known that there is none',
			'有此类卡无法判定时为空；确认没有时为0',
		),
		byState: true,
		value: (facts) => overdrawn(facts)?.length ?? null,
	}),
	family({
		id: 'quasiCardsOverdrawn60Amount',
		zh: '准贷记卡透支60天以上账户透支余额',
		english: 'Overdraft of these cards',
		unit: 'CNY',
		definition: words('What is overdrawn on them; 0 when there is none', '上述账户的透支余额合计；没有时为0'),
		sources: QUASI_CARDS,
		missing: words('null as above, and when one of them prints no overdraft', '同上；其中有账户未列透支余额时也为空'),
		byState: true,
		value: overdrawnAmount,
	}),
];
