import { balanceOf, groupOf, monthlyDueOf, usedOf, type Account } from '../accounts';
import { wordOf } from '../catalogue/codes';
import { isNone, type Facts } from '../facts';
import { numberAt, rowsAt, sum, textAt } from '../read';
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

/** The sum over accounts; null when there is none or one of them lacks the figure, since a part is no total. */
function total(accounts: readonly Account[], figure: (account: Account) => number | null): number | null {
	const values = accounts.map(figure);
	return values.includes(null) ? null : sum(values);
}

/** A sum over the accounts of some lists, which is 0 where it is known that there are none. */
const sumOver =
	(lists: readonly string[], members: (facts: Facts) => readonly Account[], figure: (account: Account) => number | null) =>
	(facts: Facts): number | null => {
		const accounts = members(facts);
		return accounts.length === 0 ? (isNone(facts, ...lists) ? 0 : null) : total(accounts, figure);
	};

/** Over the cards that print both figures: a ratio of two totals that leave out different cards would say nothing. */
function utilisation(facts: Facts): number | null {
	const limitOf = ({ row }: Account): number | null => numberAt(row, 'amount');
	const cards = cardsInUse(facts).filter((card) => usedOf(card) !== null && limitOf(card) !== null);
	const used = total(cards, usedOf);
	const limit = linesOf(facts, cards);
	return used === null || limit === null || limit === 0 ? null : round((used / limit) * 100);
}

/** A drawing under an agreement (循环额度下分账户): its amount is what was borrowed, the line is that of the agreement. */
const DRAWING = '循环额度下分账户';
/** Purpose of an agreement whose limit several cards share. */
const SHARED_CARD_LIMIT = '信用卡共享额度';

/**
 * What may be drawn on accounts. Accounts under one agreement share its limit, which counts once; null when an account
 * prints no limit, or is a drawing under an agreement that is not printed.
 */
function linesOf({ report }: Facts, accounts: readonly Account[]): number | null {
	const agreements = new Map(rowsAt(report, 'creditAgreements').map((row) => [textAt(row, 'agreementNo') ?? '', row] as const));
	const shared = new Set<string>();
	const single = accounts.filter((account) => {
		const no = textAt(account.row, 'agreementNo') ?? '';
		const agreement = agreements.get(no);
		if (!agreement) return true;
		const others = accounts.filter(({ row }) => textAt(row, 'agreementNo') === no);
		const isShared = isDrawing(account) || others.length > 1 || textAt(agreement, 'purpose') === SHARED_CARD_LIMIT;
		if (isShared) shared.add(no);
		return !isShared;
	});
	const limits = [...shared].map((no) => numberAt(agreements.get(no) ?? {}, 'creditLimit'));
	const own = single.map((account) => (isDrawing(account) ? null : numberAt(account.row, 'amount')));
	return [...limits, ...own].includes(null) ? null : sum([...limits, ...own]);
}

const isDrawing = ({ row }: Account): boolean => textAt(row, 'accountKind') === DRAWING;

function creditLines(facts: Facts): number | null {
	const lines = facts.openAccounts.filter((account) => (isCard(account) ? isRenminbi(account) : account.kind === 'revolvingLoan')).filter(({ row, list }) => !isBadDebt(row, list));
	return lines.length === 0 ? (isNone(facts, ...LISTS) ? 0 : null) : linesOf(facts, lines);
}

function cardLimits(facts: Facts): number | null {
	const cards = cardsInUse(facts);
	return cards.length === 0 ? (isNone(facts, 'creditCards') ? 0 : null) : linesOf(facts, cards);
}

/** Written-off accounts print no instalment; a quasi-credit card never does. */
function owingMonthly({ openAccounts }: Facts): Account[] {
	return openAccounts.filter(({ row, list }) => list !== 'quasiCreditCards' && !isBadDebt(row, list));
}

/** What an account takes each month: its instalment; of a card a tenth of what is used, and its large instalments in the periods left. */
function burdenOf(account: Account): Array<number | null> {
	if (isLoan(account)) return [monthlyDueOf(account)];
	const used = usedOf(account);
	const instalments = numberAt(account.row, 'unbilledInstallment') ?? 0;
	const periods = numberAt(account.row, 'installmentPeriods');
	const monthly = instalments === 0 ? 0 : periods === null || periods === 0 ? null : instalments / periods;
	return [used === null ? null : used * CARD_DUE_SHARE, monthly];
}

/** The sum of what is printed; null when nothing is, and 0 when it is known that nothing is owed. */
function monthlyBurden(facts: Facts): number | null {
	const owing = owingMonthly(facts);
	if (owing.length === 0) return isNone(facts, 'loans', 'creditCards') ? 0 : null;
	const dues = owing.filter(isLoan).flatMap(burdenOf);
	// Briefs print no instalment of any loan: what is left would be no burden but that of the cards.
	if (dues.length > 0 && dues.every((due) => due === null)) return null;
	const total = sum(owing.flatMap(burdenOf));
	return total === null ? null : round(total);
}

function isLowerBound(facts: Facts): boolean | null {
	return monthlyBurden(facts) === null ? null : owingMonthly(facts).flatMap(burdenOf).includes(null);
}

function guaranteeOf({ row }: Account): 'secured' | 'unsecured' | null {
	const word = textAt(row, 'guarantee');
	const code = word === null ? undefined : wordOf(['guarantee'], word);
	if (!code || code.zh === OTHER_GUARANTEE) return null;
	return code.zh === UNSECURED ? 'unsecured' : 'secured';
}

function loansBy(kind: 'secured' | 'unsecured', figure: (loans: readonly Account[]) => number | null) {
	return (facts: Facts): number | null => {
		const loans = facts.openAccounts.filter(isLoan);
		if (loans.length === 0) return isNone(facts, 'loans') ? 0 : null;
		const told = loans.filter((loan) => guaranteeOf(loan) !== null);
		return told.length === 0 ? null : figure(told.filter((loan) => guaranteeOf(loan) === kind));
	};
}

const balances = (loans: readonly Account[]): number | null => (loans.length === 0 ? 0 : total(loans, balanceOf));

function houseBalance(facts: Facts): number | null {
	const loans = facts.openAccounts.filter(isLoan);
	return loans.length === 0 && !isNone(facts, 'loans') ? null : balances(loans.filter(isHouse));
}

function mortgageShare(facts: Facts): number | null {
	const house = houseBalance(facts);
	const all = total(facts.openAccounts.filter(isLoan), balanceOf);
	return house === null || all === null || all === 0 ? null : round((house / all) * 100);
}

const PART_MISSING = 'null when one of these accounts does not print the figure; 0 when it is known that there is none, null when that is not known';
const NO_GUARANTEE = 'null when no open loan prints how it is secured (briefs); 0 when it is known that there is no open loan';
const CARDS = ['creditCards', 'quasiCreditCards'];

const openLoans = ({ openAccounts }: Facts): Account[] => openAccounts.filter(isLoan);
const openCards = ({ openAccounts }: Facts): Account[] => openAccounts.filter(isCard);
const badDebts = ({ accounts }: Facts): Account[] => accounts.filter(({ row, list }) => isBadDebt(row, list));

/** What is granted, used and owed. */
export const AMOUNTS: readonly Indicator[] = [
	{ id: 'creditLines', zh: '循环授信总额', english: 'Revolving credit lines', unit: 'CNY', definition: 'Limits of open cards in RMB and of open revolving loans, without written-off ones. Accounts under one agreement (循环额度下分账户, cards with 信用卡共享额度) count its limit once; in gen-1, which prints no agreements, each card counts', sources: [...LISTS, 'creditAgreements'], needs: LISTS, missing: `${PART_MISSING}; null also when the agreement of a 循环额度下分账户 is not printed, whose own amount is a drawing`, value: creditLines },
	{ id: 'cardLimits', zh: '贷记卡授信总额（人民币）', english: 'Credit card limits, RMB', unit: 'CNY', definition: 'Limits of open credit cards in RMB, without closed, inactive and written-off ones; cards under one agreement count its limit once', sources: ['creditCards', 'creditAgreements'], needs: ['creditCards'], missing: PART_MISSING, value: cardLimits },
	{ id: 'cardUsed', zh: '贷记卡已用额度（人民币）', english: 'Credit card limits used, RMB', unit: 'CNY', definition: 'Used limits of the same cards; the balance without large instalments where the print gives only that', sources: ['creditCards'], missing: PART_MISSING, value: sumOver(['creditCards'], cardsInUse, usedOf) },
	{ id: 'cardUtilisation', zh: '贷记卡额度使用率', english: 'Credit card utilisation', unit: '%', definition: 'Used / limit over the cards of cardLimits that print both; cards under one agreement count its limit once', sources: ['creditCards', 'creditAgreements'], needs: ['creditCards'], missing: 'null when no card prints both, or the limits are 0', value: utilisation },
	{ id: 'loanBalance', zh: '贷款余额', english: 'Loan balance', unit: 'CNY', definition: 'Balances of open loans of all kinds', sources: ['loans'], missing: PART_MISSING, value: sumOver(['loans'], openLoans, balanceOf) },
	{ id: 'cardBalance', zh: '信用卡余额', english: 'Card balance', unit: 'CNY', definition: 'Balances of open credit and quasi-credit cards of all currencies in RMB, large instalments included; where no balance is printed, what is used and large instalments, or what is overdrawn', sources: CARDS, missing: PART_MISSING, value: sumOver(CARDS, openCards, balanceOf) },
	{ id: 'monthlyDue', zh: '本月应还款合计', english: 'Due this month', unit: 'CNY', definition: 'Amounts due this month on open loans and credit cards; written-off accounts and quasi-credit cards print none', sources: ['loans', 'creditCards'], missing: PART_MISSING, value: sumOver(['loans', 'creditCards'], owingMonthly, monthlyDueOf) },
	{ id: 'monthlyBurden', zh: '月负债（贷款应还款+信用卡已用额度10%+大额分期月供）', english: 'Monthly burden', unit: 'CNY', definition: 'Amounts due this month on open loans, 10 % of what is used on credit cards, as banks reckon, and large instalments by the periods left; a figure that is not printed counts as 0, see monthlyBurdenIsLowerBound', sources: ['loans', 'creditCards'], missing: 'null when no loan prints what is due (briefs), or it is not known whether there are accounts', value: monthlyBurden },
	{ id: 'monthlyBurdenIsLowerBound', zh: '月负债为下限（有缺项）', english: 'Monthly burden is a lower bound', unit: 'yes/no', definition: 'Whether a figure of monthlyBurden is not printed', sources: ['loans', 'creditCards'], missing: 'null when monthlyBurden is', value: isLowerBound },
	{ id: 'securedLoans', zh: '有担保未结清贷款笔数', english: 'Secured open loans', unit: 'accounts', definition: 'Open loans with a pledge, mortgage, guarantor or combination; 其他 counts as neither', sources: ['loans'], missing: NO_GUARANTEE, value: loansBy('secured', ({ length }) => length) },
	{ id: 'securedBalance', zh: '有担保贷款余额', english: 'Balance of secured loans', unit: 'CNY', definition: 'Their balances', sources: ['loans'], missing: `${NO_GUARANTEE}; null also when one has no balance`, value: loansBy('secured', balances) },
	{ id: 'unsecuredLoans', zh: '信用类未结清贷款笔数', english: 'Unsecured open loans', unit: 'accounts', definition: 'Open loans on credit alone (信用/无担保, 信用/免担保)', sources: ['loans'], missing: NO_GUARANTEE, value: loansBy('unsecured', ({ length }) => length) },
	{ id: 'unsecuredBalance', zh: '信用类贷款余额', english: 'Balance of unsecured loans', unit: 'CNY', definition: 'Their balances', sources: ['loans'], missing: `${NO_GUARANTEE}; null also when one has no balance`, value: loansBy('unsecured', balances) },
	{ id: 'houseBalance', zh: '房贷余额', english: 'Balance of property loans', unit: 'CNY', definition: 'Balances of open loans of the business groups house and commercialHouse', sources: ['loans'], missing: PART_MISSING, value: houseBalance },
	{ id: 'mortgageShare', zh: '房贷余额占比', english: 'Mortgage share', unit: '%', definition: 'houseBalance / loanBalance', sources: ['loans'], missing: 'null when either part is, or the balance is 0', value: mortgageShare },
	{ id: 'badDebtBalance', zh: '呆账余额', english: 'Balance written off', unit: 'CNY', definition: 'Balances of accounts with status 呆账', sources: LISTS, missing: PART_MISSING, value: sumOver(LISTS, badDebts, balanceOf) },
];
