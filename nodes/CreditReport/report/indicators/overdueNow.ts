import type { Account } from '../accounts';
import { isNone, type Facts } from '../facts';
import { isOverdueNow } from '../overdue';
import { numberAt, sum } from '../read';
import { words } from '../words';
import { family, type Family } from './definition';
import { ACCOUNTS } from './select';

function overdueNow(facts: Facts): Account[] | null {
	const { accounts, openAccounts, meta } = facts;
	if (openAccounts.length === 0) return isNone(facts, ...ACCOUNTS) && accounts.every(({ state }) => state !== 'unknown') ? [] : null;
	const told = openAccounts.filter((account) => isOverdueNow(account, meta.edition ?? null) !== null);
	return told.length === 0 ? null : told.filter((account) => isOverdueNow(account, meta.edition ?? null));
}

function overdueAmount(facts: Facts): number | null {
	const overdue = overdueNow(facts);
	if (overdue === null || overdue.length === 0) return overdue === null ? null : 0;
	const amounts = overdue.map(({ row }) => numberAt(row, 'currOverdue'));
	return amounts.includes(null) ? null : sum(amounts);
}

/** What is overdue at the time of the report. */
export const OVERDUE_NOW: readonly Family[] = [
	family({ id: 'overdueAccountsNow', zh: '当前逾期账户数', english: 'Accounts overdue now', unit: 'accounts', definition: words('Open accounts with overdue periods or amount, status 逾期, or the clause 当前有逾期', '当前逾期期数或金额大于0、状态为逾期，或注明“当前有逾期”的未结清、未销户账户数'), sources: ACCOUNTS, missing: words('null when no open account says whether it is overdue', '没有未结清账户列示是否逾期时为空'), value: (facts) => overdueNow(facts)?.length ?? null }),
	family({ id: 'overdueAmountNow', zh: '当前逾期金额', english: 'Amount overdue now', unit: 'CNY', definition: words('Their overdue amounts; 0 when there is none', '上述账户的当前逾期金额合计；没有时为0'), sources: ACCOUNTS, missing: words('null as above, and when one of them does not print its amount (gen2-brief)', '同上；其中有账户未列金额（二代简版）时也为空'), value: overdueAmount }),
];
