import { balanceOf } from '../accounts';
import type { Facts } from '../facts';
import { NON_BANK_LENDERS, nonBankKindOf, type NonBankKind } from '../lenders';
import { sum, textAt } from '../read';
import type { Indicator } from './definition';

/** Names such as `A` or `GN`: the print keeps the lender's name back. */
const ANONYMOUS = /^[A-Za-z]{1,3}$/;
const MISSING = 'null when there is no open loan, or the name of a lender is missing or made anonymous';

interface Lender {
	name: string;
	kind: NonBankKind | null;
	balance: number | null;
}

function lendersOf({ openAccounts }: Facts): Lender[] | null {
	const loans = openAccounts.filter(({ list }) => list === 'loans');
	const names = loans.map(({ row }) => textAt(row, 'organization') ?? '');
	if (loans.length === 0 || names.some((name) => name === '' || ANONYMOUS.test(name))) return null;
	return loans.map((loan, index) => ({ name: names[index] ?? '', kind: nonBankKindOf(names[index] ?? ''), balance: balanceOf(loan) }));
}

const figures = (kinds: readonly NonBankKind[]) => ({
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

/** Loans of lenders that are no banks. */
export const NON_BANK: readonly Indicator[] = [
	{ id: 'nonBankLoans', zh: '非银行机构未结清贷款笔数', english: 'Open loans of non-bank lenders', unit: 'accounts', definition: 'Open loans of lenders that by their name are micro-loan, consumer finance, trust or leasing companies', sources: ['loans'], missing: MISSING, value: ALL.accounts },
	{ id: 'nonBankLenders', zh: '非银行贷款机构数', english: 'Non-bank lenders', unit: 'institutions', definition: 'Their distinct names', sources: ['loans'], missing: MISSING, value: ALL.institutions },
	{ id: 'nonBankBalance', zh: '非银行机构贷款余额', english: 'Balance at non-bank lenders', unit: 'CNY', definition: 'Their balances; 0 when there is none', sources: ['loans'], missing: `${MISSING}, or one of these loans has no balance`, value: ALL.balance },
	...NON_BANK_LENDERS.flatMap(({ kind, zh }): Indicator[] => {
		const of = figures([kind]);
		return [
			{ id: `${kind}Loans`, zh: `${zh}未结清贷款笔数`, english: `Open loans, ${kind}`, unit: 'accounts', definition: `Of these, those of a ${zh}`, sources: ['loans'], missing: MISSING, value: of.accounts },
			{ id: `${kind}Balance`, zh: `${zh}贷款余额`, english: `Balance, ${kind}`, unit: 'CNY', definition: 'Their balances', sources: ['loans'], missing: `${MISSING}, or one of these loans has no balance`, value: of.balance },
		];
	}),
];
