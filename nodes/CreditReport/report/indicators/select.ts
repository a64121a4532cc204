import { groupOf, type Account } from '../accounts';
import { evidenceOf, isNone, type Facts } from '../facts';
import { sum, textAt } from '../read';
import { isBadDebt } from '../status';

/** The three lists of accounts. */
export const ACCOUNTS = ['loans', 'creditCards', 'quasiCreditCards'];
export const CARDS = ['creditCards', 'quasiCreditCards'];

export const isLoan = ({ list }: Account): boolean => list === 'loans';
export const isCard = ({ list }: Account): boolean => list !== 'loans';
export const isHouse = (account: Account): boolean => ['house', 'commercialHouse'].includes(groupOf(account) ?? '');
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
	openAccounts.filter((account) => (isCard(account) ? isRenminbi(account) : account.kind === 'revolvingLoan') && !isWrittenOff(account));
/** Credit cards among them. */
export const cardsInUse = (facts: Facts): Account[] => linesInUse(facts).filter(({ list }) => list === 'creditCards');

/** The sum over accounts; null when there is none or one of them lacks the figure, since a part is no total. */
export function total(accounts: readonly Account[], figure: (account: Account) => number | null): number | null {
	const values = accounts.map(figure);
	return values.includes(null) ? null : sum(values);
}

/** A sum over the accounts of some lists, which is 0 where it is known that there are none. */
export const sumOver =
	(lists: readonly string[], members: (facts: Facts) => readonly Account[], figure: (account: Account) => number | null) =>
	(facts: Facts): number | null => {
		const accounts = members(facts);
		return accounts.length === 0 ? (isNone(facts, ...lists) ? 0 : null) : total(accounts, figure);
	};

/** A count that may be 0 only when it is known that there is none: some account was read, or it is told that there is none. */
export function countOrNull(facts: Facts, count: number): number | null {
	return facts.accounts.length > 0 || isNone(facts, ...ACCOUNTS) ? count : null;
}

/** To cents, or two decimals of a percentage. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Whether rows of the lists are missing, or may be: what is reckoned from them is then not known. */
export const isDoubtful = (facts: Facts, ...lists: readonly string[]): boolean => lists.some((list) => evidenceOf(facts, list) === 'doubtful');
