import { headingName, normaliseLabel } from './labels';

const MAX_TITLE = 40;
/** Enterprise reports are refused by their title; 中征码 alone proves nothing, it stands in personal reports too. */
const ENTERPRISE_TITLES: readonly string[] = ['企业信用报告'];
const PERSONAL_TITLE = /^(?:中国人民银行征信中心)?个人信用报告(?:（[^（）]*）)?$/;

/** Is this line, as a whole, the title of a report? */
export function titleOf(text: string): 'personal' | 'enterprise' | undefined {
	if (text.length > MAX_TITLE) return undefined;
	const label = normaliseLabel(text);
	if (PERSONAL_TITLE.test(label)) return 'personal';
	return ENTERPRISE_TITLES.some((title) => label === title || (label.startsWith(`${title}（`) && label.endsWith('）')))
		? 'enterprise'
		: undefined;
}

/** A few words and what titles end with; a clause (没有逾期记录) is none. */
const TITLE_WORDS =
	/^(?!没有|从未|未|无|最近)[\p{Script=Han}（）/、]{2,16}(?:记录|信息|明细|情况|汇总|概要|声明|说明|标注)$/u;

/** Does a text alone on its line look like the title of a section or table, be it one that nobody knows? */
export function looksLikeTitle(text: string): boolean {
	return text.length <= MAX_TITLE && TITLE_WORDS.test(headingName(text));
}
