/** Page numbers as browsers, viewers and issuers print them at the head or foot of a page. */

/** A printed page number. */
export interface PageNumber {
	number: number;
	/** Pages in all, where it is printed beside the number. */
	total?: number;
	/** Which of the forms below: the pages of one print share theirs. */
	form: string;
}

const N = '(\\d{1,4})';
/** Between number and total: `第2页，共3页`, `第 1 页/共 5 页`, `第八页（共八页）`. */
const GAP = '[/,，、;；|·:：（(［\\[-]*';
const END = '[)）\\]］.。]?';

/** Written for text of {@link plainDigits}. The order counts: the first form that fits is taken. */
const FORMS: ReadonlyArray<{ form: string; pattern: RegExp; totalFirst?: boolean }> = [
	{ form: 'page-total', pattern: new RegExp(`^第${N}页${GAP}(?:总共|共|总)(?:计|有)?${N}页${END}$`) },
	{ form: 'total-page', pattern: new RegExp(`^(?:总共|共|总)(?:计|有)?${N}页${GAP}(?:当前|本页)?第${N}页${END}$`), totalFirst: true },
	{ form: 'page-total', pattern: new RegExp(`^第?${N}页?[/／]第?共?${N}页$`) },
	{ form: 'page-mark', pattern: new RegExp(`^(?:\\S{0,12}?)?(?:页码|页次|页数)[,，:：]?第?${N}页?[/／](?:共)?${N}页?(?:\\([A-Za-z]{1,3}\\))?$`) },
	{ form: 'page-of', pattern: new RegExp(`^(?:page|pages|p|pg)[.:]?${N}(?:of|/)${N}$`, 'i') },
	{ form: 'of', pattern: new RegExp(`^${N}of${N}$`, 'i') },
	{ form: 'slash', pattern: /^[-(（[]?(\d{1,3})\/(\d{1,3})[-)）\]]?$/ },
	{ form: 'page', pattern: new RegExp(`^[-—]?第${N}页[-—]?$`) },
	{ form: 'page', pattern: new RegExp(`^(?:page|pg|p)[.:]?${N}$`, 'i') },
	{ form: 'page', pattern: new RegExp(`^(?:页码|页次)[:：,，]?${N}$`) },
	{ form: 'dashed', pattern: /^(?:-+|—+|~|·|\[|\()(\d{1,3})(?:-+|—+|~|·|\]|\))$/ },
];

const DASHES = /[－–‐‑‒―−─]/g;
const NUMERALS = '〇零一二三四五六七八九';
const CHINESE_NUMBER = /(?<=[第共总计])([〇零一二三四五六七八九十百]{1,6})(?=页)/g;

/**
 * Reads a text as a page number.
 * @param text white space does not count
 */
export function pageNumberIn(text: string): PageNumber | undefined {
	if (text.length > 40) return undefined;
	const plain = plainDigits(text);
	if (!/\d/.test(plain)) return undefined;
	for (const { form, pattern, totalFirst } of FORMS) {
		const match = pattern.exec(plain);
		if (!match) continue;
		const [first, second] = [Number(match[1]), match[2] === undefined ? undefined : Number(match[2])];
		const [number, total] = totalFirst ? [second ?? 0, first] : [first, second];
		if (number < 1 || (total !== undefined && number > total)) return undefined;
		return { number, ...(total === undefined ? {} : { total }), form };
	}
	return undefined;
}

/** Digits and punctuation of one width, Chinese numbers of pages as digits, white space dropped. */
function plainDigits(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\s+/g, '')
		.replace(DASHES, '-')
		.replace(CHINESE_NUMBER, (numeral) => String(chineseNumber(numeral)));
}

/** `十二` is 12, `二十` 20, `一百零三` 103, `一〇` 10. */
function chineseNumber(text: string): number {
	if (!/[十百]/.test(text)) return Number([...text].map((char) => NUMERALS.indexOf(char)).map((at) => (at < 0 ? 0 : Math.max(0, at - 1))).join(''));
	let [sum, digit] = [0, 0];
	for (const char of text) {
		if (char === '十' || char === '百') {
			sum += (digit || 1) * (char === '十' ? 10 : 100);
			digit = 0;
		} else digit = Math.max(0, NUMERALS.indexOf(char) - 1);
	}
	return sum + digit;
}
