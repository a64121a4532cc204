/**
 * Comparing printed words. A print differs from the grammar in white space, full and half width, and in half a dozen
 * dashes (docs/contract.md, "Editions").
 */

const DASHES = /[—–－‐‑‒―−﹣─━～~]/g;

/** One-to-one substitutions, so that offsets into the text stay valid. */
const SAME_AS: Readonly<Record<string, string>> = {
	'(': '（',
	')': '）',
	':': '：',
	'／': '/',
	'"': '“',
	'”': '“',
	'「': '“',
	'」': '“',
	'『': '“',
	'』': '“',
	'‘': '“',
	'’': '“',
	'＂': '“',
	'．': '.',
	'；': '，',
	';': '，',
	帐: '账',
};

/** Labels repeat from page to page, and a line is looked at by one reader after the other; longer texts are not worth keeping. */
const MAX_KNOWN = 5_000;
const LONGEST_LINE = 120;

/** A function of short texts that come again and again. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		if (text.length > LONGEST_LINE) return make(text);
		let value = known.get(text);
		if (value === undefined) {
			value = make(text);
			// The values between the labels fill it: begin anew.
			if (known.size >= MAX_KNOWN) known.clear();
			known.set(text, value);
		}
		return value;
	};
}

/** A label, title or heading in the form it is compared in. */
export const normaliseLabel = remembered(compared);

/** What another form of a text is for; most texts have nothing of it. */
const OTHERWISE = new RegExp(`[\\s${Object.keys(SAME_AS).join('')}]|${DASHES.source}|--|\\d至\\d|：$`);

function compared(text: string): string {
	if (!OTHERWISE.test(text)) return text;
	return [...text.replace(/\s+/g, '')]
		.map((char) => SAME_AS[char] ?? char)
		.join('')
		.replace(DASHES, '-')
		.replace(/-+/g, '-')
		.replace(/(\d)至(\d)/g, '$1-$2')
		.replace(/[:：]$/, '');
}

/** Any character that canonical text spells otherwise. */
const VARIANTS = new RegExp(`[,.０-９${Object.keys(SAME_AS).join('')}]|\\d[，、]\\d{3}`);
/** What follows a comma that groups thousands; a year behind a comma (`5,2016年`) begins the next clause. */
const THOUSAND = /^\d{3}(?![\d年])/;
/** Commas of any kind. */
const COMMA = /[,，、]/;
/** What stands behind the end of a sentence: no digit of the number before, but maybe a year. */
const BEGINS = /^(?:\D|$|\d{4}年)/;
/** What stands before and behind a comma that is part of a name: `Co.,Ltd.` */
const NAME_BEFORE = /[A-Za-z]\.?$/;
const NAME_BEHIND = /^[A-Z]/;
/** A running number, and an abbreviation in Latin letters: the point behind them ends no sentence. */
const NO_STOP = /^\d{0,4}$|[A-Za-z]$/;

/**
 * Running text in the form sentence patterns are written in: same length, one spelling per punctuation mark. A comma that
 * groups thousands is part of its number, of whatever kind it is, and becomes `,`; within a Latin name it stays; any other `,` becomes `，`, and a point
 * that ends a sentence `。`.
 */
export const canonical = remembered((text) => {
	if (!VARIANTS.test(text)) return text;
	const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
	let result = '';
	for (let at = 0; at < plain.length; at++) {
		const char = plain[at] as string;
		if (COMMA.test(char) && isDigit(plain[at - 1]) && THOUSAND.test(plain.slice(at + 1, at + 5))) result += ',';
		else if (char === ',' && NAME_BEHIND.test(plain.slice(at + 1)) && NAME_BEFORE.test(plain.slice(0, at)))
			result += ',';
		else if (
			(char === '.' || char === '．') &&
			BEGINS.test(plain.slice(at + 1, at + 6)) &&
			!NO_STOP.test(plain.slice(0, at))
		)
			result += '。';
		else result += char === ',' ? '，' : (SAME_AS[char] ?? char);
	}
	return result;
});

function isDigit(char: string | undefined): boolean {
	return char !== undefined && char >= '0' && char <= '9';
}

/** Marks and brackets that templates put around a title. */
export const ORNAMENTS = '■□◆◇●○★☆▲△▶►◎•·※【】〖〗《》';
const DRESS = new RegExp(`^[${ORNAMENTS}]+|(?<![${ORNAMENTS}：])[${ORNAMENTS}：]+$`, 'g');

/** A label without the marks around it: `■ 贷款`, `【贷款】`. */
export const titleLabel = remembered((text) => normaliseLabel(text).replace(DRESS, ''));

/** Numerals as headings have them: `一 `, `（一）`, `第一部分`, `1.2`, `Ⅰ.`. */
const NUMERAL =
	/^(?:（(?:[一二三四五六七八九十]{1,3}|\d{1,2})）|第(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:部分|章|节|项)[、：.]?|[一二三四五六七八九十]{1,2}[、.]?|\d{1,2}(?:\.\d{1,2})+[、.]?|\d{1,2}[、.]|[Ⅰ-Ⅻ]{1,3}[、.]?)/;
const TRAILING_BRACKET = /（[^（）]*）$/;

/** The spellings under which a heading may be known: as it is, without its numeral, without a remark in brackets. */
export const headingForms = remembered((text): readonly string[] => {
	const label = titleLabel(text);
	const bare = label.replace(NUMERAL, '');
	return [...new Set([label, bare, label.replace(TRAILING_BRACKET, ''), bare.replace(TRAILING_BRACKET, '')])].filter(
		(form) => form.length > 1,
	);
});

/** A heading without its numeral and its remark in brackets: the name other parts of the grammar refer to. */
export function headingName(text: string): string {
	return titleLabel(text).replace(NUMERAL, '').replace(TRAILING_BRACKET, '');
}

/** A numeral in front of a title of a table, which its other prints have not. */
const TITLE_NUMERAL =
	/^(?:（[一二三四五六七八九十\d]{1,3}）|(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.])(?=\p{Script=Han})/u;
const DAY = /\d{4}(?:年\d{1,2}月\d{1,2}日|[.-]\d{1,2}[.-]\d{1,2})/g;
const MONTH = /\d{4}(?:年\d{1,2}月|[.-]\d{1,2})/g;

/**
 * A title in the form it is compared in: without its numeral and the dates it carries (`截至2015年05月05日`), kinds of
 * accounts under one name, and one word at the end where prints have several (电信欠费信息, 电信欠费记录).
 */
export const titleKind = remembered((text) =>
	titleLabel(text.replace(DAY, '日').replace(MONTH, '月'))
		.replace(TITLE_NUMERAL, '')
		.replace(/(?<=月)[至到](?=月)/, '-')
		.replace(/(?:信息汇总|汇总信息)$/, '信息汇总')
		.replace(/循环贷账户一(?=信息)/, '循环额度下分账户')
		.replace(/循环贷账户二(?=信息)/, '循环贷账户')
		.replace(/(?<=.{2})(?:信息|记录|情况)(?:明细)?$/, '记录'),
);
