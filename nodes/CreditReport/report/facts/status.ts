import { SECTIONS } from '../catalogue';
import { wordOf, type Code, type CodeTable } from '../catalogue/codes';
import { textAt } from '../forms/read';
import type { AccountList } from '../forms/records.generated';
import type { LeafOf, NumberOf, RowOf } from '../forms/reports';

/** The three lists of accounts of a report. */
export const ACCOUNT_LISTS = SECTIONS.filter(({ accounts }) => accounts).map(({ key }) => key as AccountList);
export type { AccountList };
/** A row of one of them, normalised: a loan or a card. */
export type AccountRow = RowOf<AccountList>;
/** Paths of such a row: to leaves, and to numbers. */
export type AccountLeaf = LeafOf<AccountList>;
export type AccountNumber = NumberOf<AccountList>;

/** `inactive`: a card that was never activated. `unknown`: a status word that no table knows. */
export type AccountState = 'open' | 'inactive' | 'closed' | 'unknown';

const STATUS_TABLES: Record<AccountList, readonly CodeTable[]> = {
	loans: ['statusNonRevolving', 'statusRevolvingSub', 'statusRevolving', 'statusLoanGen1'],
	creditCards: ['statusCardGen2', 'statusCardGen1'],
	quasiCreditCards: ['statusCardGen2', 'statusCardGen1'],
};
const NOT_ACTIVATED = '未激活';
/** Words of sentences for states that the tables name otherwise. */
const WORDINGS: ReadonlyMap<string, string> = new Map([
	['已激活', '正常'],
	['强制平仓（已结清）', '结清'],
]);

/** Ends of a line of credit that the tables do not have. */
const ENDED = /^(?:关闭|终止|注销|失效)$/;

/** The status of an account as a row of the code tables; undefined when none is printed or the word is not known. */
export function statusOf(account: AccountRow, list: AccountList): Code | undefined {
	const word = textAt(account, 'status');
	return word === null
		? undefined
		: wordOf(STATUS_TABLES[list], WORDINGS.get(word) ?? word.replace(/^尚|（[^（）]*）$/g, ''));
}

/**
 * Whether an account is open. The briefs print no status for an ordinary account: it is open unless a closing or
 * transfer date is printed, or nothing is (JD leaves out what it did not read).
 */
export function stateOf(account: AccountRow, list: AccountList): AccountState {
	const status = statusOf(account, list);
	if (status) {
		if (status.active) return 'open';
		return status.zh === NOT_ACTIVATED ? 'inactive' : 'closed';
	}
	const word = textAt(account, 'status');
	if (word !== null) return ENDED.test(word) ? 'closed' : 'unknown';
	if (textAt(account, 'closedAt') !== null || textAt(account, 'transferredAt') !== null) return 'closed';
	return (['balance', 'used', 'surplusOverdraft', 'finAt'] as const).some((key) => textAt(account, key) !== null)
		? 'open'
		: 'unknown';
}

/** Whether the account is written off (呆账). */
export function isBadDebt(account: AccountRow, list: AccountList): boolean {
	return statusOf(account, list)?.zh === '呆账';
}
