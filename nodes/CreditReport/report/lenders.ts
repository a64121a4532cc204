/** Kinds of lenders that are no banks, and the words in their names by which they are told. The first match holds. */
export const NON_BANK_LENDERS = [
	{ kind: 'microLoan', zh: '小额贷款公司', words: ['小额贷款', '小贷'] },
	{ kind: 'consumerFinance', zh: '消费金融公司', words: ['消费金融'] },
	{ kind: 'trust', zh: '信托公司', words: ['信托'] },
	{ kind: 'lease', zh: '融资租赁公司', words: ['融资租赁', '金融租赁', '汽车租赁'] },
] as const;

export type NonBankKind = (typeof NON_BANK_LENDERS)[number]['kind'];

/**
 * The kind of a lender that is no bank, by its name; null for banks and for all others (housing funds, car finance, names
 * made anonymous in the institution's print, where nothing can be told).
 */
export function nonBankKindOf(institution: string | null): NonBankKind | null {
	const name = institution ?? '';
	return NON_BANK_LENDERS.find(({ words }) => words.some((word) => name.includes(word)))?.kind ?? null;
}
