import { groupOf, type Account } from '../facts/accounts';
import { evidenceOf, isNone, type Facts } from '../facts';
import { numberAt, sum, textAt } from '../forms/read';
import { ACCOUNT_LISTS, isBadDebt } from '../facts/status';

/** The three lists of accounts. */
export const ACCOUNTS: readonly string[] = ACCOUNT_LISTS;
export const CARDS = ['creditCards', 'quasiCreditCards'];

export const isLoan = ({ list }: Account): boolean => list === 'loans';
export const isCard = ({ list }: Account): boolean => list !== 'loans';
export const isHouse = (account: Account): boolean => ['house', 'commercialHouse'].includes(groupOf(account) ?? '');

/** Open loans for property; null when the purpose of an open loan is not known, and it might be one of them. */
export function houseLoans(facts: Facts): Account[] | null {
	const loans = openLoans(facts);
	return !areRead(facts, ['loans']) ||
		loans.some((loan) => groupOf(loan) === null && textAt(loan.row, 'briefGroup') === null)
		? null
		: loans.filter(isHouse);
}

export const isWrittenOff = ({ row, list }: Account): boolean => isBadDebt(row, list);

export const openLoans = ({ openAccounts }: Facts): Account[] => openAccounts.filter(isLoan);
export const openCards = ({ openAccounts }: Facts): Account[] => openAccounts.filter(isCard);

/** In renminbi, by the currency, else by the words in brackets (人民币账户), else unless the limit is a converted one. */
function isRenminbi({ row }: Account): boolean {
	const currency = textAt(row, 'currency') ?? textAt(row, 'accountCategory');
	return currency === null ? !(textAt(row, 'amountType') ?? '').includes('折合') : currency.startsWith('人民币');
}

/** Cards and revolving loans whose limit counts: open, cards in renminbi, not written off. */
export const linesInUse = ({ openAccounts }: Facts): Account[] =>
	openAccounts.filter(
		(account) => (isCard(account) ? isRenminbi(account) : account.kind === 'revolvingLoan') && !isWrittenOff(account),
	);
/** Credit cards among them. */
export const cardsInUse = (facts: Facts): Account[] => linesInUse(facts).filter(({ list }) => list === 'creditCards');

/** The sum over accounts; null when there is none or one of them lacks the figure, since a part is no total. */
export function total(accounts: readonly Account[], figure: (account: Account) => number | null): number | null {
	const values = accounts.map(figure);
	return values.includes(null) ? null : sum(values);
}

/** Whether lists were read: each holds an account, or it is known that there is none. */
export const areRead = (facts: Facts, lists: readonly string[]): boolean =>
	lists.every((list) => facts.accounts.some((account) => account.list === list) || isNone(facts, list));

/** A sum over the accounts of some lists, which is 0 where it is known that there are none. */
export const sumOver =
	(
		lists: readonly string[],
		members: (facts: Facts) => readonly Account[],
		figure: (account: Account) => number | null,
	) =>
	(facts: Facts): number | null => {
		const accounts = members(facts);
		if (!areRead(facts, lists)) return null;
		return accounts.length === 0 ? 0 : total(accounts, figure);
	};

/** A count over lists, which may be 0 only where they were read. */
export const countOrNull = (facts: Facts, lists: readonly string[], count: number): number | null =>
	areRead(facts, lists) ? count : null;

/** Whether a brief lists every one of these accounts as never overdue in five years: that says it of each month of them. */
export const wereNeverOverdue = (accounts: readonly Account[]): boolean =>
	accounts.length > 0 &&
	accounts.every(({ row, months }) => months.length === 0 && numberAt(row, 'overdueMonths5y') === 0);

/** To cents. */
export const round = (value: number): number => Math.round(value * 100) / 100;
/** A part in percent, to two decimals, halves up: divided last, since 26.535 is no number that a double holds. */
export const percent = (part: number, whole: number): number => Math.round((part * 10_000) / whole) / 100;

/** Whether rows of the lists are missing, or may be: what is reckoned from them is then not known. */
export const isDoubtful = (facts: Facts, ...lists: readonly string[]): boolean =>
	lists.some((list) => evidenceOf(facts, list) === 'doubtful');
