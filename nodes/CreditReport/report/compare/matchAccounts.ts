import type { Account } from '../facts/accounts';
import type { Facts } from '../facts';
import { numberAt, textAt } from '../forms/read';
import type { DoubtId } from './doubts';
import { lenderOf, plainInstitution } from './institution';
import { pairUp, type Pairing, type Step } from './pairing';

/** Which of the accounts of two reports are one. */
export type AccountPairing = Pairing<Account, DoubtId>;

/**
 * Pairs the accounts of two reports one to one. The number that a print gives an account decides where both print it (gen-1
 * and gen-2 number differently, the briefs not at all); else lender, opening day, currency and amount, with less and less of
 * them. Running numbers are no evidence: they shift. What cannot be told apart is said to be ambiguous.
 */
export function matchAccounts(old: Facts, now: Facts): AccountPairing {
	const sameNumbers = generationOf(old) !== null && generationOf(old) === generationOf(now);
	return pairUp(old.accounts, now.accounts, stepsFor(sameNumbers), TIES);
}

function generationOf({ meta }: Facts): number | null {
	return meta.generation ?? null;
}

type AccountStep = Step<Account, DoubtId>;

/** @param sameNumbers both reports number accounts in the same way, so that two numbers are two accounts */
function stepsFor(sameNumbers: boolean): AccountStep[] {
	const isOther = (a: Account, b: Account): boolean =>
		sameNumbers && numberOf(a) !== null && numberOf(b) !== null && numberOf(a) !== numberOf(b);
	const fits = (a: Account, b: Account): boolean => !isOther(a, b) && isAmountFit(a, b);
	return [
		{ key: keyOf(numberOf, currencyOf, opened) },
		{ key: keyOf(numberOf, currencyOf) },
		{ key: keyOf(numberOf) },
		{ key: keyOf(listOf, institutionOf, opened, currencyOf, amountOf), fits },
		{ key: keyOf(listOf, institutionOf, opened, currencyOf), fits },
		{ key: keyOf(listOf, lender, opened, currencyOf, amountOf), fits },
		{ key: keyOf(listOf, lender, opened, currencyOf), fits },
		{
			key: keyOf(listOf, lender, opened),
			fits: (a, b) => fits(a, b) && (currencyOf(a) === null || currencyOf(b) === null),
		},
		{ key: keyOf(listOf, undated, currencyOf, amountOf), fits },
		{ key: keyOf(listOf, lender, opened, currencyOf, amountOf), doubt: 'renumbered' },
		{ key: keyOf(listOf, opened, currencyOf, amountOf, endOf), fits: (a, b) => !isOther(a, b), doubt: 'renamed' },
	];
}

type Part = (account: Account) => string | null;

/** The parts as one key; null when one is missing, so that two unknowns are never the same. */
function keyOf(...parts: readonly Part[]): (account: Account) => string | null {
	return (account) => {
		const texts = parts.map((part) => part(account));
		return texts.includes(null) ? null : texts.join('|');
	};
}

const listOf: Part = ({ list }) => list;
const opened: Part = ({ row }) => textAt(row, 'startAt');
const endOf: Part = ({ row }) => textAt(row, 'endAt');
const amountOf: Part = ({ row }) => textAt(row, 'amount');
const institutionOf: Part = ({ row }) => plainInstitution(textAt(row, 'organization'));
const lender: Part = ({ row }) => lenderOf(textAt(row, 'organization'));
/** The lender of an account that prints no opening day. */
const undated: Part = (account) => (opened(account) === null ? lender(account) : null);
const numberOf: Part = ({ row }) =>
	textAt(row, 'businessNo')?.normalize('NFKC').replace(/\s/g, '').toUpperCase() ?? null;

/** 人民币, 人民币元 and 人民币账户 are one. */
const currencyOf: Part = ({ row }) => {
	const words = [textAt(row, 'currency'), textAt(row, 'accountCategory')].map(
		(text) => text?.normalize('NFKC').replace(/\s|账户|元$/g, '') ?? '',
	);
	return words.find((word) => word !== '') ?? null;
};

/** What was lent once does not change; the limit of a card or a line does. */
function isAmountFit(a: Account, b: Account): boolean {
	const [left, right] = [numberAt(a.row, 'amount'), numberAt(b.row, 'amount')];
	return a.kind !== 'loan' || b.kind !== 'loan' || left === null || right === null || left === right;
}

/** Tells apart what agrees in lender, day and currency. */
const TIES: readonly Part[] = [
	numberOf,
	amountOf,
	endOf,
	({ row }) => textAt(row, 'cardTail'),
	({ row }) => textAt(row, 'agreementNo'),
	institutionOf,
	({ row }) => textAt(row, 'closedAt'),
	({ row }) => textAt(row, 'type') ?? textAt(row, 'businessType'),
	({ row }) => textAt(row, 'guarantee'),
];

/** A loan that moved to another lender between the reports, and the account that goes on with it. */
export interface TakenOver {
	from: { old: Account; now: Account };
	to: Account;
}

/**
 * Loans transferred (转出) and the new accounts that go on with them: each alone in having the amount lent, or what was owed,
 * and the opening day or the words that it came from elsewhere.
 */
export function takenOver({ pairs, added }: AccountPairing): TakenOver[] {
	const moved = pairs.filter(({ now }) => isTransferred(now));
	const found = moved.flatMap((from) =>
		added.filter(({ thing }) => goesOn(from.old, thing)).map(({ thing }) => ({ from, to: thing })),
	);
	const isOnly = ({ from, to }: TakenOver): boolean =>
		found.filter((other) => other.from === from || other.to === to).length === 1;
	return found.filter(isOnly);
}

/** Whether a loan was moved to another lender. */
export function isTransferred({ row }: Account): boolean {
	return textAt(row, 'status') === '转出' || textAt(row, 'transferredAt') !== null;
}

function goesOn(old: Account, now: Account): boolean {
	const amounts = [numberAt(old.row, 'amount'), numberAt(old.row, 'balance')].filter((amount) => amount !== null);
	const isAmount = amounts.includes(numberAt(now.row, 'amount') ?? Number.NaN);
	const isOrigin = opened(old) === opened(now) || (textAt(now.row, 'transferIn') ?? '--') !== '--';
	return now.list === 'loans' && isAmount && isOrigin && currencyOf(old) === currencyOf(now);
}
