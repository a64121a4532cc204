import { words, type Words } from '../report/words';
import type { Language, Tone } from './view/types';

/** What is not known, or not printed. Never 0. */
export const BLANK = '—';

/** A text in the language of a view. */
export type Say = (text: Words) => string;

export const sayIn =
	(language: Language): Say =>
	(text) =>
		text[language];

const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A number with its thousands apart; what is not known is no 0. */
export function numberText(value: number | null): string {
	return value === null ? BLANK : NUMBERS.format(value);
}

/** What the parts of a report are called, whatever it is drawn as. */
export const TITLES = {
	answers: words('Verdict of the checks', '核验结论'),
	decision: words('Decision', '决策'),
	standOut: words('What stands out', '值得注意'),
	figures: words('Key figures', '主要指标'),
	history: words('Repayment history', '还款记录'),
	institutions: words('Balances and limits by institution', '各机构余额与额度'),
	inquiries: words('Inquiries', '查询记录'),
	dues: words('Due dates', '到期日'),
	checks: words('Checks', '校验项'),
	review: words('To be compared with the page', '待核对的值'),
	unread: words('Not read', '未读取'),
	sections: words('The report, section by section', '报告明细'),
	empty: words('Sections without content', '无内容的信息段'),
} as const satisfies Record<string, Words>;

export const MASKED = words('Personal data is masked.', '个人信息已脱敏。');

/** A tone where no colour shows it. */
export const TONE_WORDS: Readonly<Record<Tone, Words>> = {
	good: words('good', '良好'),
	neutral: words('note', '说明'),
	notice: words('notice', '留意'),
	bad: words('adverse', '不利'),
	unknown: words('not known', '无法判断'),
};
