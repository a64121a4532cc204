import { balanceOf, groupOf, monthlyDueOf, usedOf, type Account } from '../accounts';
import { wordOf } from '../catalogue/codes';
import type { Facts } from '../facts';
import { numberAt, sum, textAt } from '../read';
import { isBadDebt } from '../status';
import type { Indicator } from './definition';

const LISTS = ['loans', 'creditCards', 'quasiCreditCards'];
/** Part of a card's balance that banks take as due each month when they assess what someone can carry. */
const CARD_DUE_SHARE = 0.1;
const UNSECURED = '信用/无担保';
const OTHER_GUARANTEE = '其他';

const isLoan = ({ list }: Account): boolean => list === 'loans';
const isCard = ({ list }: Account): boolean => list !== 'loans';
const isCreditCard = ({ list }: Account): boolean => list === 'creditCards';
const isHouse = (account: Account): boolean => ['house', 'commercialHouse'].includes(groupOf(account) ?? '');

/** In renminbi, by the currency, else by the words in brackets (人民币账户), else unless the limit is a converted one. */
export function isRenminbi({ row }: Account): boolean {
	const currency = textAt(row, 'currency') ?? textAt(row, 'accountCategory');
	return currency === null ? !(textAt(row, 'amountType') ?? '').includes('折合') : currency.startsWith('人民币');
}

/** Cards whose limit counts: open, in renminbi, not written off. */
function cardsInUse({ openAccounts }: Facts): Account[] {
	return openAccounts.filter((account) => isCreditCard(account) && isRenminbi(account) && !isBadDebt(account.row, account.list));
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The sum over accounts; null when there is no account or one of them lacks the figure, since a part is no total. */
function total(accounts: readonly Account[], figure: (account: Account) => number | null): number | null {
	const values = accounts.map(figure);
	return values.includes(null) ? null : sum(values);
}

/** Over the cards that print both figures: a ratio of two totals that leave out different cards would say nothing. */
function utilisation(facts: Facts): number | null {
	const limitOf = ({ row }: Account): number | null => numberAt(row, 'amount');
	const cards = cardsInUse(facts).filter((card) => usedOf(card) !== null && limitOf(card) !== null);
	const used = total(cards, usedOf);
	const limit = total(cards, limitOf);
	return used === null || limit === null || limit === 0 ? null : round((used / limit) * 100);
}

function creditLines({ openAccounts }: Facts): number | null {
	const lines = openAccounts.filter((account) => (isCard(account) ? isRenminbi(account) : account.kind === 'revolvingLoan'));
	return total(lines.filter(({ row, list }) => !isBadDebt(row, list)), ({ row }) => numberAt(row, 'amount'));
}

/** Written-off accounts print no instalment; a quasi-credit card never does. */
function owingMonthly({ openAccounts }: Facts): Account[] {
	return openAccounts.filter(({ row, list }) => list !== 'quasiCreditCards' && !isBadDebt(row, list));
}

function monthlyBurden(facts: Facts): number | null {
	const owing = owingMonthly(facts);
	const loans = owing.filter(isLoan);
	const cards = owing.filter(isCard);
	const due = loans.length === 0 ? 0 : total(loans, monthlyDueOf);
	const used = cards.length === 0 ? 0 : total(cards, usedOf);
	return due === null || used === null || owing.length === 0 ? null : round(due + used * CARD_DUE_SHARE);
}

function guaranteeOf({ row }: Account): 'secured' | 'unsecured' | null {
	const word = textAt(row, 'guarantee');
	const code = word === null ? undefined : wordOf(['guarantee'], word);
	if (!code || code.zh === OTHER_GUARANTEE) return null;
	return code.zh === UNSECURED ? 'unsecured' : 'secured';
}

function loansBy(kind: 'secured' | 'unsecured', figure: (loans: readonly Account[]) => number | null) {
	return ({ openAccounts }: Facts): number | null => {
		const loans = openAccounts.filter(isLoan);
		const told = loans.filter((loan) => guaranteeOf(loan) !== null);
		return told.length === 0 ? null : figure(told.filter((loan) => guaranteeOf(loan) === kind));
	};
}

const balances = (loans: readonly Account[]): number | null => (loans.length === 0 ? 0 : total(loans, balanceOf));

function houseBalance({ openAccounts }: Facts): number | null {
	const loans = openAccounts.filter(isLoan);
	return loans.length === 0 ? null : balances(loans.filter(isHouse));
}

function mortgageShare(facts: Facts): number | null {
	const house = houseBalance(facts);
	const all = total(facts.openAccounts.filter(isLoan), balanceOf);
	return house === null || all === null || all === 0 ? null : round((house / all) * 100);
}

const PART_MISSING = 'null when there is no such account, or one of them does not print the figure';
const NO_GUARANTEE = 'null when no open loan prints how it is secured (briefs)';

/** What is granted, used and owed. */
export const AMOUNTS: readonly Indicator[] = [
	{ id: 'creditLines', zh: '循环授信总额', english: 'Revolving credit lines', unit: 'CNY', definition: 'Limits of open cards in RMB and of open revolving loans, without written-off ones. A limit shared by several accounts counts in each', sources: LISTS, missing: PART_MISSING, value: creditLines },
	{ id: 'cardLimits', zh: '贷记卡授信总额（人民币）', english: 'Credit card limits, RMB', unit: 'CNY', definition: 'Limits of open credit cards in RMB, without closed, inactive and written-off ones', sources: ['creditCards'], missing: PART_MISSING, value: (facts) => total(cardsInUse(facts), ({ row }) => numberAt(row, 'amount')) },
	{ id: 'cardUsed', zh: '贷记卡已用额度（人民币）', english: 'Credit card limits used, RMB', unit: 'CNY', definition: 'Used limits of the same cards; the balance without large instalments where the print gives only that', sources: ['creditCards'], missing: PART_MISSING, value: (facts) => total(cardsInUse(facts), usedOf) },
	{ id: 'cardUtilisation', zh: '贷记卡额度使用率', english: 'Credit card utilisation', unit: '%', definition: 'Used / limit over the cards of cardLimits that print both', sources: ['creditCards'], missing: 'null when no card prints both, or the limits are 0', value: utilisation },
	{ id: 'loanBalance', zh: '贷款余额', english: 'Loan balance', unit: 'CNY', definition: 'Balances of open loans of all kinds', sources: ['loans'], missing: PART_MISSING, value: ({ openAccounts }) => total(openAccounts.filter(isLoan), balanceOf) },
	{ id: 'cardBalance', zh: '信用卡余额', english: 'Card balance', unit: 'CNY', definition: 'Balances of open credit and quasi-credit cards of all currencies in RMB, large instalments included; what is used or overdrawn where no balance is printed', sources: ['creditCards', 'quasiCreditCards'], missing: PART_MISSING, value: ({ openAccounts }) => total(openAccounts.filter(isCard), balanceOf) },
	{ id: 'monthlyDue', zh: '本月应还款合计', english: 'Due this month', unit: 'CNY', definition: 'Amounts due this month on open loans and credit cards; written-off accounts and quasi-credit cards print none', sources: ['loans', 'creditCards'], missing: PART_MISSING, value: (facts) => total(owingMonthly(facts), monthlyDueOf) },
	{ id: 'monthlyBurden', zh: '月负债（贷款应还款+信用卡已用额度10%）', english: 'Monthly burden', unit: 'CNY', definition: 'Amounts due this month on open loans and 10 % of what is used on credit cards, as banks reckon', sources: ['loans', 'creditCards'], missing: PART_MISSING, value: monthlyBurden },
	{ id: 'securedLoans', zh: '有担保未结清贷款笔数', english: 'Secured open loans', unit: 'accounts', definition: 'Open loans with a pledge, mortgage, guarantor or combination; 其他 counts as neither', sources: ['loans'], missing: NO_GUARANTEE, value: loansBy('secured', ({ length }) => length) },
	{ id: 'securedBalance', zh: '有担保贷款余额', english: 'Balance of secured loans', unit: 'CNY', definition: 'Their balances', sources: ['loans'], missing: `${NO_GUARANTEE}, or one has no balance`, value: loansBy('secured', balances) },
	{ id: 'unsecuredLoans', zh: '信用类未结清贷款笔数', english: 'Unsecured open loans', unit: 'accounts', definition: 'Open loans on credit alone (信用/无担保, 信用/免担保)', sources: ['loans'], missing: NO_GUARANTEE, value: loansBy('unsecured', ({ length }) => length) },
	{ id: 'unsecuredBalance', zh: '信用类贷款余额', english: 'Balance of unsecured loans', unit: 'CNY', definition: 'Their balances', sources: ['loans'], missing: `${NO_GUARANTEE}, or one has no balance`, value: loansBy('unsecured', balances) },
	{ id: 'houseBalance', zh: '房贷余额', english: 'Balance of property loans', unit: 'CNY', definition: 'Balances of open loans of the business groups house and commercialHouse', sources: ['loans'], missing: 'null when there is no open loan, or one of these has no balance', value: houseBalance },
	{ id: 'mortgageShare', zh: '房贷余额占比', english: 'Mortgage share', unit: '%', definition: 'houseBalance / loanBalance', sources: ['loans'], missing: 'null when either part is, or the balance is 0', value: mortgageShare },
	{ id: 'badDebtBalance', zh: '呆账余额', english: 'Balance written off', unit: 'CNY', definition: 'Balances of accounts with status 呆账', sources: LISTS, missing: 'null when there is none, or one has no balance', value: ({ accounts }) => total(accounts.filter(({ row, list }) => isBadDebt(row, list)), balanceOf) },
];
