import { balanceOf } from '../accounts';
import { isNone, type Facts } from '../facts';
import { isNameless, lenderKindOf, NON_BANK_LENDERS, type LenderKind } from '../lenders';
import { sum, textAt } from '../read';
import type { Indicator } from './definition';

const MISSING = 'null when it is not known that all loans were read, or the name of a lender is missing or kept back with its kind; 0 when there is no such loan';

interface Lender {
	name: string;
	kind: LenderKind | null;
	balance: number | null;
}

function lendersOf(facts: Facts): Lender[] | null {
	const loans = facts.openAccounts.filter(({ list }) => list === 'loans');
	if (loans.length === 0 && !isNone(facts, 'loans')) return null;
	const names = loans.map(({ row }) => textAt(row, 'organization') ?? '');
	if (names.some(isNameless)) return null;
	return loans.map((loan, index) => ({ name: names[index] ?? '', kind: lenderKindOf(names[index] ?? ''), balance: balanceOf(loan) }));
}

const figures = (kinds: readonly LenderKind[]) => ({
	accounts: (facts: Facts): number | null => lendersOf(facts)?.filter(({ kind }) => kind !== null && kinds.includes(kind)).length ?? null,
	institutions: (facts: Facts): number | null => {
		const lenders = lendersOf(facts);
		return lenders === null ? null : new Set(lenders.filter(({ kind }) => kind !== null && kinds.includes(kind)).map(({ name }) => name)).size;
	},
	balance: (facts: Facts): number | null => {
		const balances = lendersOf(facts)?.filter(({ kind }) => kind !== null && kinds.includes(kind)).map(({ balance }) => balance);
		if (balances === undefined || balances.includes(null)) return null;
		return sum(balances) ?? 0;
	},
});

const ALL = figures(NON_BANK_LENDERS.map(({ kind }) => kind));
const KIND_NAMES = NON_BANK_LENDERS.map(({ zh }) => zh).join(', ');
const BY_KIND = [...NON_BANK_LENDERS, { kind: 'internetBank', zh: '互联网银行' }] as const;

/** Loans of lenders that are no banks. */
export const NON_BANK: readonly Indicator[] = [
	{ id: 'nonBankLoans', zh: '非银行机构未结清贷款笔数', english: 'Open loans of non-bank lenders', unit: 'accounts', definition: `Open loans of lenders that by their legal name are ${KIND_NAMES}; the longest word holds, and a department of a bank is the bank`, sources: ['loans'], missing: MISSING, value: ALL.accounts },
	{ id: 'nonBankLenders', zh: '非银行贷款机构数', english: 'Non-bank lenders', unit: 'institutions', definition: 'Their distinct names', sources: ['loans'], missing: MISSING, value: ALL.institutions },
	{ id: 'nonBankBalance', zh: '非银行机构贷款余额', english: 'Balance at non-bank lenders', unit: 'CNY', definition: 'Their balances; 0 when there is none', sources: ['loans'], missing: `${MISSING}, or one of these loans has no balance`, value: ALL.balance },
	...BY_KIND.flatMap(({ kind, zh }): Indicator[] => {
		const of = figures([kind]);
		return [
			{ id: `${kind}Loans`, zh: `${zh}未结清贷款笔数`, english: `Open loans, ${kind}`, unit: 'accounts', definition: `Open loans of a ${zh}`, sources: ['loans'], missing: MISSING, value: of.accounts },
			{ id: `${kind}Balance`, zh: `${zh}贷款余额`, english: `Balance, ${kind}`, unit: 'CNY', definition: 'Their balances', sources: ['loans'], missing: `${MISSING}, or one of these loans has no balance`, value: of.balance },
		];
	}),
];
