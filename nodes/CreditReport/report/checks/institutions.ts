import { isNameless } from '../facts/lenders';

/** Where the name of a lender itself ends: branches, card centres and departments stand behind it. */
const NAMES = /^.*?(?:银行|信用社联合社|信用合作联社|信用合作社|信用联社|信用社|公司|中心)/;
const LEGAL_FORM = /(?:股份|集团)?(?:有限)?(?:责任)?公司$/;
const COUNTRY = /^中国(?=.{4})/;

/**
 * A lender without its legal form, branch and department, to tell whether two names are of one: 示例银行股份有限公司信用卡中心
 * and 示例银行某某支行 are both 示例银行.
 * @returns null for a name that is kept back
 */
export function lenderStem(institution: string | null): string | null {
	if (institution === null || isNameless(institution)) return null;
	const name = institution.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
	return (NAMES.exec(name)?.[0] ?? name).replace(LEGAL_FORM, '').replace(COUNTRY, '');
}

/** Whether two names may be those of one lender: prints shorten them (工商银行, 中国工商银行). */
export function isSameLender(a: string, b: string): boolean {
	return a.includes(b) || b.includes(a);
}
