import { pattern, piece, type Clause } from '../../sentences/pattern';

/** Titles in the head of a report over sentences instead of tables. */
export const HEAD_TITLES: ReadonlySet<string> = new Set(['异议信息提示', '防欺诈警示', '其他证件信息']);

/** A labelled item in the head of a report. */
export interface HeadItem {
	/** The label, without its colon. */
	label: string;
	/** What may stand behind it: captures are paths of the report, `__` for a dot. Anchored at the start. */
	value: RegExp;
	/** The value ends with its line, unless another label follows: a text of any wording could go on for ever. */
	isText?: boolean;
}

const MARRIAGE =
	'(?:未婚|已婚|离婚|离异|丧偶|再婚|复婚|初婚)(?:（[\\p{Script=Han}]{1,4}）)?|未说明(?:的?婚姻状况)?|未知|--';

/** A year or a series in brackets of any kind. */
const IN_BRACKETS = '(?:（[0-9A-Za-z\\p{Script=Han}*]{1,8}）|[〔【\\[][0-9A-Za-z\\p{Script=Han}*]{1,8}[〕】\\]])';
/**
 * One document's number: Latin letters and digits, brackets and dashes, or the form of officers' cards (`南字第0123456号`,
 * `军字〔2019〕第0001号`); several may be joined by `/` or `、`.
 */
const ONE_ID = `(?:(?!证件|号码)[\\p{Script=Han}]{0,6}?字?第?[-—]?(?:${IN_BRACKETS}字?第?)?)?[0-9A-Za-z*](?:[0-9A-Za-z*]|[-—–－‐‑·.]|${IN_BRACKETS}字?第?)*号?`;
const ID_NUMBER = `${ONE_ID}(?:[/、](?![\\p{Script=Han}]*[证照簿])${ONE_ID})*`;

const TIME = '{date}T?(?:\\d{1,2}：\\d{2}(?:：\\d{2})?)?';

/** Items of the head, whatever the edition. A label that contains another stands before it. */
export const HEAD_ITEMS: readonly HeadItem[] = [
	{ label: '报告编号', value: pattern('^(?<serialNo>[0-9A-Za-z]+)') },
	{ label: '查询(?:请求)?时间', value: pattern(`^(?<askAt>${TIME})`) },
	{ label: '报告(?:生成)?时间', value: pattern(`^(?<createAt>${TIME})`) },
	{ label: '(?:被查询者)?姓名', value: pattern('^(?<whoWasChecked>[^，。：]{1,60})'), isText: true },
	{
		label: '(?:被查询者)?证件类型',
		value: pattern(`^(?<idType>[^，。：]{1,40}?)(?:，?(?<profile__isMarried>${MARRIAGE}))?$`),
		isText: true,
	},
	{
		label: '(?:被查询者)?证件号码',
		value: pattern(`^(?<idNum>${ID_NUMBER})(?:，?(?<profile__isMarried>${MARRIAGE}))?`),
	},
	{ label: '婚姻状况', value: pattern(`^(?<profile__isMarried>${MARRIAGE}|[\\p{Script=Han}]{1,6}$)`) },
];

/** Label of the documents beside the one the report was asked for with. All that follows it is documents. */
export const OTHER_DOCUMENTS = '其他证件信息';

/** How many there are, by the print's own word. */
export const DOCUMENT_COUNT = /^(?:（?共?\d{1,2}[个项份条种]?(?:证件)?）)?：?/u;

/** Between two documents, or behind the last, with their number. */
const BETWEEN = '(?:[/，、。]|（?共\\d{1,2}[个项份条种]?(?:证件)?）?)*';

/** One document: its kind and its number, in brackets or behind a colon, a comma or nothing. */
export const DOCUMENT = pattern(
	`^(?:\\d{1,2}[.、．]|（\\d{1,2}）)?(?:证件类型[：为]?)?(?<idType>[\\p{Script=Han}]{0,20}?(?:证件?|护照|户口[簿本]|[簿照卡])(?:（[\\p{Script=Han}]{1,10}）)?|[\\p{Script=Han}]{2,20})[，：]?(?:（?(?:证件)?号码[：为]?)?（?(?<idNum>${ID_NUMBER})）?${BETWEEN}`,
);

/** A sentence in the head: an alert. Captures are relative to `prefix`. */
export interface HeadSentence {
	when: RegExp;
	prefix: string;
	clauses: readonly Clause[];
}

/** Telephone numbers of any form, several separated by anything but a full stop. */
const PHONES = '(?:[^，。]|，(?=[0-9+*（]))*\\d(?:[^，。]|，(?=[0-9+*（]))*';

export const HEAD_SENTENCES: readonly HeadSentence[] = [
	{
		when: /防欺诈警示.|^联系电话/,
		prefix: 'fraudAlert.',
		clauses: [
			piece('(?:生效|起始)日期[为：]?(?<startAt>{date})'),
			piece('(?:截止|失效|终止)日期[为：]?(?<endAt>{date}|长期有效)'),
			piece(`^(?<flag>[^，。]+)，(?:预留)?联系电话[为：]?(?<tel>${PHONES})`),
		],
	},
	{
		when: /提出了\d+笔异议/,
		prefix: '',
		clauses: [
			piece('^[^，。]{0,40}提出了(?<objectionNum>\\d+)笔异议(?:且?正在处理中?)?(?:，请浏览时注意阅读相关内容)?'),
		],
	},
];
