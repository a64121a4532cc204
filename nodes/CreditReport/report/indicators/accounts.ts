import { groupOf, type Account, type AccountKind } from '../accounts';
import { isNone, type Facts } from '../facts';
import { textAt } from '../read';
import { isBadDebt, statusOf } from '../status';
import type { Indicator } from './definition';

const LISTS = ['loans', 'creditCards', 'quasiCreditCards'];
const NO_ACCOUNTS = 'null when the report shows neither an account nor an overview of accounts';

const KINDS: ReadonlyArray<{ kind: AccountKind; prefix: string; zh: string; english: string; source: string }> = [
	{ kind: 'loan', prefix: 'loans', zh: '贷款（非循环）', english: 'loans, not revolving', source: 'loans' },
	{ kind: 'revolvingLoan', prefix: 'revolvingLoans', zh: '循环贷款', english: 'revolving loans', source: 'loans' },
	{ kind: 'creditCard', prefix: 'creditCards', zh: '贷记卡', english: 'credit cards', source: 'creditCards' },
	{ kind: 'quasiCreditCard', prefix: 'quasiCards', zh: '准贷记卡', english: 'quasi-credit cards', source: 'quasiCreditCards' },
];
const STATES = [
	{ state: 'open', suffix: 'Open', zh: '未结清/未销户', english: 'Open', definition: 'not settled, closed, transferred or never activated; written-off ones included' },
	{ state: 'closed', suffix: 'Closed', zh: '已结清/销户/转出', english: 'Closed', definition: 'settled, closed or transferred' },
] as const;

/** A count that may be 0 only when it is known that there is none: some account was read, or it is told that there is none. */
function countOrNull(facts: Facts, count: number): number | null {
	return facts.accounts.length > 0 || isNone(facts, ...LISTS) ? count : null;
}

function count(matches: (account: Account) => boolean) {
	return (facts: Facts): number | null => countOrNull(facts, facts.accounts.filter(matches).length);
}

const BY_KIND: readonly Indicator[] = KINDS.flatMap(({ kind, prefix, zh, english, source }) =>
	STATES.map(
		(state): Indicator => ({
			id: prefix + state.suffix,
			zh: `${zh}${state.zh}账户数`,
			english: `${state.english} ${english}`,
			unit: 'accounts',
			definition: `Accounts of the kind that are ${state.definition}`,
			sources: [source],
			missing: NO_ACCOUNTS,
			value: count((account) => account.kind === kind && account.state === state.state),
		}),
	),
);

function lenders({ openAccounts, ...facts }: Facts): number | null {
	const names = openAccounts.map(({ row }) => textAt(row, 'organization'));
	return names.includes(null) ? null : countOrNull({ openAccounts, ...facts }, new Set(names).size);
}

const isHouse = (account: Account): boolean => ['house', 'commercialHouse'].includes(groupOf(account) ?? '');
const isStopped = ({ row, list }: Account): boolean => /冻结|止付/.test(statusOf(row, list)?.zh ?? '');

/** How many accounts there are. */
export const ACCOUNT_COUNTS: readonly Indicator[] = [
	...BY_KIND,
	{ id: 'cardsInactive', zh: '未激活卡账户数', english: 'Cards never activated', unit: 'accounts', definition: 'Credit and quasi-credit cards with status 未激活', sources: ['creditCards', 'quasiCreditCards'], missing: NO_ACCOUNTS, value: count(({ state }) => state === 'inactive') },
	{ id: 'accountsStateUnknown', zh: '状态无法识别的账户数', english: 'Accounts of unknown state', unit: 'accounts', definition: 'Accounts whose status is missing or no known word; they count neither as open nor as closed', sources: LISTS, missing: NO_ACCOUNTS, value: count(({ state }) => state === 'unknown') },
	{ id: 'houseLoansOpen', zh: '未结清住房及商用房贷款笔数', english: 'Open housing and commercial property loans', unit: 'accounts', definition: 'Open loans of the business groups house and commercialHouse', sources: ['loans'], missing: NO_ACCOUNTS, value: count((account) => account.state === 'open' && isHouse(account)) },
	{ id: 'institutionsOpen', zh: '未结清/未销户机构数', english: 'Institutions with open accounts', unit: 'institutions', definition: 'Distinct names of institutions among open accounts; branches count apart where the print names them', sources: LISTS, missing: 'null when an open account has no institution; else as other counts', value: lenders },
	{ id: 'stoppedAccounts', zh: '止付/冻结账户数', english: 'Accounts stopped or frozen', unit: 'accounts', definition: 'Accounts with status 冻结, 止付 or 银行止付', sources: LISTS, missing: NO_ACCOUNTS, value: count(isStopped) },
	{ id: 'badDebtAccounts', zh: '呆账账户数', english: 'Accounts written off', unit: 'accounts', definition: 'Accounts with status 呆账', sources: LISTS, missing: NO_ACCOUNTS, value: count(({ row, list }) => isBadDebt(row, list)) },
];
