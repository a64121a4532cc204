import type { ReportRecord } from '../forms/types';
import { textAt } from '../forms/read';

/**
 * Kinds of lenders and the words in their names by which they are told. A legal form says more than a department: what
 * stands behind 公司, and in names without one behind the word for a bank, is a branch or a department.
 */
export const LENDERS = [
	{
		kind: 'bank',
		zh: '银行（不含互联网银行）',
		en: 'banks (internet banks apart)',
		words: [
			'银行',
			'农村商业银行',
			'农村合作银行',
			'农商行',
			'农合行',
			'农信社',
			'信用社',
			'信用联社',
			'信用合作联社',
			'村镇银行',
			'商业银行',
			'政策性银行',
		],
	},
	{
		kind: 'internetBank',
		zh: '互联网银行',
		en: 'internet banks',
		words: [
			'微众银行',
			'网商银行',
			'新网银行',
			'百信银行',
			'亿联银行',
			'众邦银行',
			'富民银行',
			'苏商银行',
			'苏宁银行',
			'华瑞银行',
			'中关村银行',
			'振兴银行',
			'三湘银行',
			'金城银行',
			'客商银行',
			'华通银行',
			'新安银行',
			'民商银行',
			'裕民银行',
			'蓝海银行',
			'锡商银行',
		],
	},
	{ kind: 'microLoan', zh: '小额贷款公司', en: 'microloan companies', words: ['小额贷款', '小贷', '小额再贷款'] },
	{ kind: 'consumerFinance', zh: '消费金融公司', en: 'consumer finance companies', words: ['消费金融'] },
	{ kind: 'trust', zh: '信托公司', en: 'trust companies', words: ['信托'] },
	{ kind: 'lease', zh: '融资租赁公司', en: 'leasing companies', words: ['融资租赁', '金融租赁', '汽车租赁', '租赁'] },
	{ kind: 'autoFinance', zh: '汽车金融公司', en: 'auto finance companies', words: ['汽车金融'] },
	{
		kind: 'guaranteeCompany',
		zh: '融资担保公司',
		en: 'guarantee companies',
		words: ['融资担保', '融资性担保', '信用担保', '担保'],
	},
	{ kind: 'pawn', zh: '典当行', en: 'pawnshops', words: ['典当'] },
	{ kind: 'factoring', zh: '商业保理公司', en: 'factoring companies', words: ['保理'] },
	{
		kind: 'financeCompany',
		zh: '财务公司',
		en: 'finance companies of groups',
		words: ['财务公司', '财务有限', '财务股份', '集团财务'],
	},
	{ kind: 'assetManagement', zh: '资产管理公司', en: 'asset managers', words: ['资产管理', '资产经营'] },
] as const;

export type LenderKind = (typeof LENDERS)[number]['kind'];
export type NonBankKind = Exclude<LenderKind, 'bank' | 'internetBank'>;

const BANKS: readonly LenderKind[] = ['bank', 'internetBank'];

/** The kinds that are no banks, in the order of the indicators. */
export const NON_BANK_LENDERS = LENDERS.filter(
	(row): row is Extract<(typeof LENDERS)[number], { kind: NonBankKind }> => !BANKS.includes(row.kind),
);

const WORDS = LENDERS.flatMap(({ kind, words }) => words.map((word) => ({ kind, word }))).sort(
	(a, b) => b.word.length - a.word.length,
);
const LEGAL_FORM = /公司/;
/** What a print puts in the place of a name that it keeps back: `B`, `GN`, `机构“B”`, `某金融机构`, `***`. */
const NO_NAME = /^[A-Za-z\d*]{0,4}(?:[某该其他授信贷款放发金融]{0,6}(?:机构|公司)?)?[A-Za-z\d*]{0,4}$/;

/**
 * The kind of a lender by its name: the longest word of its legal name holds (示例银行股份有限公司小贷中心 is a bank,
 * 示例银行消费金融有限公司 a consumer finance company). Names that are kept back but for their kind (商业银行“A”) have one.
 * @returns null for all others, such as housing funds
 */
export function lenderKindOf(institution: string | null): LenderKind | null {
	const name = (institution ?? '').normalize('NFKC');
	const end = LEGAL_FORM.exec(name);
	const legalName = end ? name.slice(0, end.index + end[0].length) : name;
	const found = WORDS.filter(({ word }) => legalName.includes(word));
	const bank = end ? undefined : found.find(({ kind }) => BANKS.includes(kind));
	return (bank ?? found[0])?.kind ?? null;
}

/** The kind of a lender that is no bank, by its name; null for banks and for all others. */
export function nonBankKindOf(institution: string | null): NonBankKind | null {
	const kind = lenderKindOf(institution);
	return kind === null || BANKS.includes(kind) ? null : (kind as NonBankKind);
}

/** Whether an institution is a bank by its name, a department of one or an internet bank. */
export function isBank(institution: string | null): boolean {
	const kind = lenderKindOf(institution);
	return kind !== null && BANKS.includes(kind);
}

/** Whether a name tells nothing of who the lender is, not even its kind. */
export function isNameless(institution: string | null): boolean {
	const name = (institution ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}*]/gu, '');
	return NO_NAME.test(name) && lenderKindOf(institution) === null;
}

/** The institution of a record by which it is counted: where a Latin name wraps, a print may or may not show the blank. */
export function institutionOf(row: ReportRecord): string | null {
	return textAt(row, 'organization')?.replace(/\s/g, '') ?? null;
}
