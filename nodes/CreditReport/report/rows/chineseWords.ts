import { EDITIONS } from '../catalogue/editions';
import { SELECTABLES } from './columns';
import { DOUBT_TABLE } from '../compare/doubts';
import { CHANGE_KINDS } from '../compare/changeKinds';
import { DOCUMENT } from '../facts/completeness';
import { LENDERS } from '../facts/lenders';
import { REVIEW_REASONS } from '../review/reviewReasons';

/** Words for the codes of flat rows, by column: what an edition, a list or a kind is called, for people who read Chinese. */

const YES = '是';
const NO = '否';

const SECTION_TITLES: Readonly<Record<string, string>> = {
	...Object.fromEntries(SELECTABLES.map(({ key, title }) => [key, title])),
	[DOCUMENT]: '整份报告',
};
const STATUSES = { pass: '通过', fail: '不通过', unknown: '无法判断' };

const EDITION_NAMES = Object.fromEntries([...EDITIONS].map(([key, { name }]) => [key, name]));
const ANSWERS = { yes: YES, no: NO, ...STATUSES };
const STATES = { open: '未结清/未销户', inactive: '未激活', closed: '已结清/销户/转出', unknown: '未知' };

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	edition: EDITION_NAMES,
	oldEdition: EDITION_NAMES,
	newEdition: EDITION_NAMES,
	section: SECTION_TITLES,
	list: SECTION_TITLES,
	doubtfulSections: SECTION_TITLES,
	notCompared: SECTION_TITLES,
	complete: ANSWERS,
	oldComplete: ANSWERS,
	newComplete: ANSWERS,
	changed: ANSWERS,
	consistent: STATUSES,
	file: STATUSES,
	status: STATUSES,
	group: {
		house: '住房',
		commercialHouse: '商用房',
		car: '汽车',
		education: '助学',
		business: '经营',
		consumer: '消费',
		other: '其他',
		card: '信用卡',
		securities: '证券融资',
		lease: '融资租赁',
		recovery: '追偿',
		complete: '完整性',
		consistent: '一致性',
		file: '文件',
	},
	kind: {
		loan: '贷款（非循环）',
		revolvingLoan: '循环贷款',
		creditCard: '贷记卡',
		quasiCreditCard: '准贷记卡',
		summary: '汇总',
		notCompared: '未比较',
		...Object.fromEntries(CHANGE_KINDS.map(({ id, zh }) => [id, zh])),
	},
	state: STATES,
	old: { yes: YES, no: NO, ...STATES },
	new: { yes: YES, no: NO, ...STATES },
	direction: { better: '有利', worse: '不利', neutral: '中性' },
	doubt: Object.fromEntries(DOUBT_TABLE.map(({ id, zh }) => [id, zh])),
	person: { same: '证件号码一致', alike: '证件号码可见部分一致' },
	nonBank: Object.fromEntries(LENDERS.map(({ kind, zh }) => [kind, zh])),
	reason: Object.fromEntries(Object.entries(REVIEW_REASONS).map(([reason, { zh }]) => [reason, zh])),
	severity: { info: '提示', look: '建议核对', serious: '严重' },
};

/** Texts that name accounts: `loans 2 示例银行: 2024-03; creditCards 1 ...`. */
const TEXTS = new Set(['lianSanLeiLiuMonths', 'overdueRuleMonths']);
const NAMED_LIST = /(^|; )(loans|creditCards|quasiCreditCards)(?= )/g;

/** Between the parts of a text that lists codes. */
const BETWEEN_CODES = ', ';

/**
 * The value of a column with its codes as Chinese words: true and false, editions, sections, kinds and states. All else,
 * such as what the report prints, stays.
 */
export function chineseWord<T>(column: string, value: T): T | string {
	if (typeof value === 'boolean') return value ? YES : NO;
	if (typeof value === 'string' && TEXTS.has(column))
		return value.replace(NAMED_LIST, (_, before: string, list: string) => `${before}${SECTION_TITLES[list] ?? list}`);
	const words = WORDS[column];
	if (words === undefined || typeof value !== 'string') return value;
	const parts = value.split(BETWEEN_CODES);
	return parts.every((part) => part in words) ? parts.map((part) => words[part]).join('、') : value;
}

/** A flat row with Chinese words for its codes; see {@link chineseWord}. */
export function inChineseWords<T extends object>(row: T): T {
	return Object.fromEntries(
		Object.entries(row).map(([column, value]) => [column, chineseWord<unknown>(column, value)]),
	) as T;
}
