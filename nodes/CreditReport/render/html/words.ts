import { words, type Words } from '../../report/words';
import type { Language } from '../view';

/** What is not known, or not printed. Never 0. */
export const BLANK = '—';

/** A text in the language of the page. */
export type Say = (text: Words) => string;

export const sayIn =
	(language: Language): Say =>
	(text) =>
		text[language];

/** Headings of the parts. */
export const TITLES = {
	standOut: words('What stands out', '值得注意'),
	figures: words('Key figures', '关键指标'),
	history: words('Repayment history', '还款记录'),
	institutions: words('Balances and limits by institution', '各机构余额与额度'),
	inquiries: words('Inquiries', '查询记录'),
	dues: words('Upcoming due dates', '近期到期'),
	checks: words('Checks', '核验结果'),
	unread: words('What was not read', '未读取内容'),
	sections: words('The report, section by section', '报告明细'),
	empty: words('Sections without content', '无内容的信息段'),
} as const satisfies Record<string, Words>;
