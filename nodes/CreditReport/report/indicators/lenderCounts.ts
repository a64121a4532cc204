import { balanceOf } from '../facts/accounts';
import { isNone, type Facts } from '../facts';
import { institutionOf, isNameless, LENDERS, lenderKindOf, NON_BANK_LENDERS, type LenderKind } from '../facts/lenders';
import { sum } from '../forms/read';
import { joined, words } from '../words';
import { family, type Family } from './family';
import { openLoans } from './select';

const MISSING = words(
	'null when it is not known that all loans were read, or the name of a lender is missing or kept back with its kind; 0 when there is no such loan',
	'无法确认贷款全部读取，或有机构名称缺失、被隐去且看不出类别时为空；没有此类贷款时为0',
);
const NO_BALANCE = words('or one of these loans has no balance', '或其中有贷款未列余额时为空');

interface Lender {
	name: string;
	kind: LenderKind | null;
	balance: number | null;
}

function lendersOf(facts: Facts): Lender[] | null {
	const loans = openLoans(facts);
	if (loans.length === 0 && !isNone(facts, 'loans')) return null;
	const names = loans.map(({ row }) => institutionOf(row) ?? '');
	if (names.some(isNameless)) return null;
	return loans.map((loan, index) => ({
		name: names[index] ?? '',
		kind: lenderKindOf(names[index] ?? ''),
		balance: balanceOf(loan),
	}));
}

const ofKinds = (facts: Facts, kinds: readonly LenderKind[]): Lender[] | null =>
	lendersOf(facts)?.filter(({ kind }) => kind !== null && kinds.includes(kind)) ?? null;
const accounts = (facts: Facts, kinds: readonly LenderKind[]): number | null => ofKinds(facts, kinds)?.length ?? null;

function institutions(facts: Facts, kinds: readonly LenderKind[]): number | null {
	const lenders = ofKinds(facts, kinds);
	return lenders === null ? null : new Set(lenders.map(({ name }) => name)).size;
}

function balance(facts: Facts, kinds: readonly LenderKind[]): number | null {
	const balances = ofKinds(facts, kinds)?.map((lender) => lender.balance);
	return balances === undefined || balances.includes(null) ? null : (sum(balances) ?? 0);
}

const NON_BANKS = NON_BANK_LENDERS.map(({ kind }) => kind);
const NON_BANK_NAMES = NON_BANK_LENDERS.map(({ zh }) => zh).join('、');
/** Kinds as words of a family, those that are no banks first. */
const KINDS = [...LENDERS]
	.sort((a, b) => Number(NON_BANKS.includes(b.kind as never)) - Number(NON_BANKS.includes(a.kind as never)))
	.map(({ kind, zh, en }) => ({ key: kind, kind, zh, en }));

/** Open loans by the kind of lender. */
export const LENDER_FIGURES: readonly Family[] = [
	family({
		id: 'nonBankLoans',
		zh: '非银行机构未结清贷款笔数',
		english: 'Open loans of non-bank lenders',
		unit: 'accounts',
		definition: words(
			`Open loans of lenders that by their legal name are ${NON_BANK_NAMES}; the longest word holds, and a department of a bank is the bank`,
			`机构名称属于${NON_BANK_NAMES}的未结清贷款笔数；按最长匹配判定，银行的内设部门属于银行`,
		),
		sources: ['loans'],
		missing: MISSING,
		byState: true,
		value: (facts) => accounts(facts, NON_BANKS),
	}),
	family({
		id: 'nonBankLenders',
		zh: '非银行贷款机构数',
		english: 'Non-bank lenders',
		unit: 'institutions',
		definition: words('Their distinct names', '上述机构数，按名称去重'),
		sources: ['loans'],
		missing: MISSING,
		byState: true,
		value: (facts) => institutions(facts, NON_BANKS),
	}),
	family({
		id: 'nonBankBalance',
		zh: '非银行机构贷款余额',
		english: 'Balance at non-bank lenders',
		unit: 'CNY',
		definition: words('Their balances; 0 when there is none', '上述贷款余额合计；没有时为0'),
		sources: ['loans'],
		missing: joined(MISSING, NO_BALANCE),
		byState: true,
		value: (facts) => balance(facts, NON_BANKS),
	}),
	family({
		id: '{kind}Loans',
		zh: '{kind}未结清贷款笔数',
		english: 'Open loans of {kind}',
		unit: 'accounts',
		over: { kind: KINDS },
		definition: words('Open loans of lenders of that kind, by their names', '按机构名称归类的该类机构未结清贷款笔数'),
		sources: ['loans'],
		missing: MISSING,
		byState: true,
		value: (facts, { kind }) => accounts(facts, [kind.kind]),
	}),
	family({
		id: '{kind}Balance',
		zh: '{kind}贷款余额',
		english: 'Balance at {kind}',
		unit: 'CNY',
		over: { kind: KINDS },
		definition: words('Their balances', '上述贷款余额合计'),
		sources: ['loans'],
		missing: joined(MISSING, NO_BALANCE),
		byState: true,
		value: (facts, { kind }) => balance(facts, [kind.kind]),
	}),
];
