import type { PageWords } from '../pages/types';
import { EDITIONS } from './compiled';
import { canonical, headingForms } from './labels';
import { titleOf } from './reportTitles';
import { VOCABULARY } from './vocabulary';

const MAX_TITLE = 40;
const REPORT_NUMBER = /报告编号：?([0-9A-Za-z]{8,40})/;
const HEAD = /报告编号|报告时间|查询(?:请求)?时间|被查询者姓名|证件号码/;
const PERSON = /被查询者姓名|^姓名：?.*证件/;
const RECORD = /^\d{1,3}[.、]\d{4}年\d{1,2}月/;
/** Their numbered notes, what they speak of, and the codes they list. */
const EXPLANATION = /^\d{1,2}[.、]\D|本报告|征信|逾期|还款|账户|机构说明|标注|^[A-Z#*/\d]\s?[-—－:：]\D/;
const COVER =
	/授权书|委托书|回执|回单|申请表|申请书|审批表|意见[表书]|登记表|承诺书|告知书|复印件|封面|盖章页|本页无正文|传真首页|目录$|^(?:发件人|收件人|发送时间|主题|From|To|Sent|Subject)[:：]/;

/** Chapters of each edition, in their order. */
const CHAPTERS = EDITIONS.map(({ sections }) => sections.filter(({ level }, index) => level === 1 && index > 0));
/** Their titles, and which chapter each is of. */
const RANKS = EDITIONS.map(({ headings }, edition) => {
	const chapters = CHAPTERS[edition] ?? [];
	return new Map([...headings].map(([form, section]) => [form, rankOf(chapters.indexOf(section))] as const));
});
/** Numbered sentences stand in the chapter of the accounts only. */
const RECORD_RANKS = CHAPTERS.map((chapters) => rankOf(chapters.findIndex(({ id }) => id === 'credit')));
const CLOSINGS = new Set(
	EDITIONS.flatMap(({ headings }) => [...headings].filter(([, section]) => section.skip).map(([form]) => form)),
);
/** Every report has one of them on one of its pages, however its cells are cut; what nobody can read may be one. */
const WORDS_OF_REPORTS = new RegExp(
	[
		...new Set(EDITIONS.flatMap(({ cues }) => [...cues.all, ...cues.any])),
		'信用报告',
		'信贷',
		'征信',
		'贷记卡',
		'[\\ufffd\\ue000-\\uefff\\uf100-\\uf8ff]',
	].join('|'),
);

/** May text in any order, of which lines and cells are not known, be that of a page of a report? */
export function mayBeOfReport(text: string): boolean {
	return WORDS_OF_REPORTS.test(text.replace(/\s/g, ''));
}

/** The words by which pages are told apart, of all editions: this stage runs before the edition is known. */
export const PAGE_WORDS: PageWords = {
	...VOCABULARY,
	titleOf,
	reportNumberOf: (text) => REPORT_NUMBER.exec(canonical(text))?.[1],
	isHeadLine: (text) => HEAD.test(text),
	isPersonLine: (text) => PERSON.test(canonical(text)),
	isClosing: (text) => text.length <= MAX_TITLE && headingForms(text).some((form) => CLOSINGS.has(form)),
	ranksOf: (text) =>
		RECORD.test(canonical(text)) ? RECORD_RANKS : text.length > MAX_TITLE ? [] : ranksOf(headingForms(text)),
	editionsOf: (text) => {
		const forms = headingForms(text);
		return EDITIONS.map(({ headings }) => RECORD.test(canonical(text)) || forms.some((form) => headings.has(form)));
	},
	isRecord: (text) => RECORD.test(canonical(text)),
	isExplanation: (text) => EXPLANATION.test(canonical(text)),
	isCover: (text) => text.length <= MAX_TITLE && COVER.test(text),
};

function rankOf(index: number): number | undefined {
	return index < 0 ? undefined : index;
}

function ranksOf(forms: readonly string[]): Array<number | undefined> {
	return RANKS.map((ranks) => forms.map((form) => ranks.get(form)).find((rank) => rank !== undefined));
}
