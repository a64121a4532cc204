/** Page numbers as browsers, viewers and issuers print them at the head or foot of a page. */

/** A printed page number. */
export interface PageNumber {
	number: number;
	/** Pages in all, where it is printed beside the number. */
	total?: number;
	/** Which of the forms below: the pages of one print share theirs. */
	form: string;
	/** How it is written, digits as `#`: `第#页,共#页`; absent where other words stand beside it. */
	shape?: string;
}

const N = '(\\d{1,4})';
/** What may stand before the number: `本页为第2页`, `页码：2/7`. */
const LEAD = '(?:本页[为是]?|当前(?=第)|当前页[:：]?|页[码次数]?[:：,，]?)?';
/** Between number and total: `第2页，共3页`, `第 1 页/共 5 页`, `第八页（共八页）`; a comma that was recognised may have become a full stop. */
const GAP = '[/,，.。、;；|·:：（(［\\[-]*';
const ALL = '(?:总页数|总共|共计|合计|总计|共|总|of)[有计]?[:：]?';
const END = '[)）\\]］.。]?';
const ENGLISH = '(?:page|pages|pg|p|sheet|seite)(?:no|#)?[.:|]*';

/** Both number and total in words: nothing else is written so, wherever it stands in a line. */
const WORDED = [
	`第${N}页${GAP}${ALL}${N}页`,
	`${ALL}${N}页${GAP}(?:之|现为|当前页?|本页[为是]?)?[:：]?第${N}页`,
	`page${N}of${N}`,
];

/** Written for text of {@link plainDigits}. The order counts: the first form that fits is taken. */
const FORMS: ReadonlyArray<{ form: string; pattern: RegExp; totalFirst?: boolean }> = [
	{ form: 'page-total', pattern: new RegExp(`^${LEAD}第${N}页?${GAP}${ALL}${N}页?${END}$`) },
	{ form: 'page-total', pattern: new RegExp(`^(?:本页[为是]?|当前页|页码)[:：]?${N}页?${GAP}${ALL}${N}页?${END}$`) },
	{ form: 'total-page', pattern: new RegExp(`^${WORDED[1]}${END}$`), totalFirst: true },
	{ form: 'page-total', pattern: new RegExp(`^第?${N}页?[/／]第?共?${N}页$`) },
	{ form: 'page-total', pattern: new RegExp(`^第${N}页[/／]共?${N}$`) },
	{
		form: 'page-mark',
		pattern: new RegExp(
			`^(?:\\S{0,12}?)?(?:页码|页次|页数|页)[,，:：]?第?${N}页?[/／](?:共)?${N}页?(?:\\([A-Za-z]{1,3}\\))?$`,
		),
	},
	{ form: 'page-of', pattern: new RegExp(`^${ENGLISH}${N}(?:of|von|/)${N}(?:pages?)?$`, 'i') },
	{ form: 'of', pattern: new RegExp(`^${N}of${N}(?:pages?)?$`, 'i') },
	{ form: 'slash', pattern: /^[-(（[【]*(\d{1,3})[/|](\d{1,3})[-)）\]】]*$/ },
	{ form: 'page', pattern: new RegExp(`^-?第${N}页-?$`) },
	{ form: 'page', pattern: new RegExp(`^(?:${ENGLISH}${N}|${N}\\|page)$`, 'i') },
	{ form: 'page', pattern: new RegExp(`^(?:当前页|页码|页次|页)[:：,，]?${N}$`) },
	{ form: 'dashed', pattern: /^(?:-+|~|·|=|<|《|〈|〔|【|\[|\()(\d{1,3})(?:-+|~|·|=|>|》|〉|〕|】|\]|\))$/ },
];
const WITHIN = WORDED.map((pattern) => new RegExp(pattern, 'i'));

const DASHES = /[－–‐‑‒―−─—]/g;
const NUMERALS = '〇零一二三四五六七八九';
const CHINESE_NUMBER =
	/(?<=[第共总计])([〇零一二三四五六七八九十百]{1,6})(?=页)|(?<=^-{1,9})([一二三四五六七八九十]{1,3})(?=-{1,9}$)/g;
/** A number in brackets between words: `第（2）页 共（3）页`. */
const BRACKETED = /(?<=[第共])[(（[【](\d{1,4})[)）\]】](?=页)/g;

/**
 * Reads a text as a page number.
 * @param text white space does not count
 */
export function pageNumberIn(text: string): PageNumber | undefined {
	if (text.length > 40) return undefined;
	const plain = plainDigits(text);
	if (!/\d/.test(plain)) return undefined;
	for (const { form, pattern, totalFirst } of FORMS) {
		const [, ...digits] = pattern.exec(plain) ?? [];
		const [first, second] = digits.filter((match) => match !== undefined).map(Number);
		const found = first === undefined ? undefined : numbered(form, first, second, totalFirst);
		if (first !== undefined) return found && { ...found, shape: shapeOf(form, plain) };
	}
	return undefined;
}

/** Words in front of 页码 belong to the program that printed, and may change from page to page. */
function shapeOf(form: string, plain: string): string {
	return (form === 'page-mark' ? plain.slice(plain.indexOf('页')) : plain).replace(/\d+/g, '#');
}

/** Finds a page number with its total among other words of a line: `某某银行 第1页 共5页 打印日期2026-01-02`. */
export function pageNumberWithin(text: string): PageNumber | undefined {
	if (text.length > 120 || !/[页頁]|page/i.test(text)) return undefined;
	const plain = plainDigits(text);
	for (const [index, pattern] of WITHIN.entries()) {
		const match = pattern.exec(plain);
		if (match)
			return numbered(
				['page-total', 'total-page', 'page-of'][index] as string,
				Number(match[1]),
				Number(match[2]),
				index === 1,
			);
	}
	return undefined;
}

function numbered(form: string, first: number, second: number | undefined, totalFirst = false): PageNumber | undefined {
	const [number, total] = totalFirst ? [second ?? 0, first] : [first, second];
	if (number < 1 || (total !== undefined && number > total)) return undefined;
	return { number, ...(total === undefined ? {} : { total }), form };
}

/** Reads a text as a number alone, as books have it: `2`, `②`, `ii`, `IV`. */
export function bareNumberIn(text: string): number | undefined {
	const plain = text.normalize('NFKC').replace(DASHES, '-');
	if (/^-?\d{1,3}-?$/.test(plain)) return Number(plain.replace(/\D/g, ''));
	const roman = /^(?:[ivx]{1,6}|[IVX]{1,6})$/.test(plain) ? romanNumber(plain.toLowerCase()) : 0;
	return roman > 0 ? roman : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanNumber(text: string): number {
	const values = [...text].map((char) => ROMAN[char] ?? 0);
	return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Digits and punctuation of one width, Chinese numbers of pages as digits, white space dropped. */
function plainDigits(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\s+/g, '')
		.replace(/[頁張张]/g, '页')
		.replace(DASHES, '-')
		.replace(CHINESE_NUMBER, (numeral) => String(chineseNumber(numeral)))
		.replace(BRACKETED, '$1');
}

/** `十二` is 12, `二十` 20, `一百零三` 103, `一〇` 10. */
function chineseNumber(text: string): number {
	if (!/[十百]/.test(text))
		return Number(
			[...text]
				.map((char) => NUMERALS.indexOf(char))
				.map((at) => (at < 0 ? 0 : Math.max(0, at - 1)))
				.join(''),
		);
	let [sum, digit] = [0, 0];
	for (const char of text) {
		if (char === '十' || char === '百') {
			sum += (digit || 1) * (char === '十' ? 10 : 100);
			digit = 0;
		} else digit = Math.max(0, NUMERALS.indexOf(char) - 1);
	}
	return sum + digit;
}
