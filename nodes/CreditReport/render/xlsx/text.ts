/** What a cell of Excel holds at most, in UTF-16 code units, and how many line breaks. */
const MOST_CHARACTERS = 32_767;
const MOST_LINE_BREAKS = 253;
/** Room for an apostrophe before and the note after. */
const ROOM = 64;

/** Control characters, halves of surrogate pairs and code points that are no characters: XML 1.0 has no way to write most of them. */
const UNPRINTABLE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/gu;
/** In place of what cannot be written; the library drops U+FFFD. */
const BOX = '□';

/** What a spreadsheet may take for a formula when it reads the text from CSV, whatever blank stands before it. */
const FORMULA_START = /^(?:[\t\r\n]|[\s\u200b\ufeff]*[=+\-@＝＋－＠])/u;
/** A number, a telephone number or dashes begin so, too, and are none. */
const PLAIN = /^(?:[+-]?\d[\d,]*(?:\.\d+)?%?|\+\d[\d -]*\d|[-－]+)$/u;

/** `_x000D_` stands for a character in the text of a workbook (ECMA-376, ST_Xstring): written out, it would become that character. */
const CHARACTER_CODE = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * A text as a cell holds it: never the start of a formula, also not after it was saved as CSV; without characters that a
 * workbook cannot hold; at most as long as a cell takes, with the rest told.
 */
export function cellText(text: string): string {
	const breaks = { left: MOST_LINE_BREAKS };
	const printable = text
		.replace(UNPRINTABLE, (character) => (character === '\r' ? '\n' : BOX))
		.replace(/\n/g, () => (breaks.left-- > 0 ? '\n' : ' '));
	const guarded = FORMULA_START.test(text) && !PLAIN.test(text) ? `'${printable}` : printable;
	return asString(shortened(guarded).replace(CHARACTER_CODE, '_x005F_'));
}

function shortened(text: string): string {
	if (text.length <= MOST_CHARACTERS) return text;
	// Not between the halves of a pair.
	const kept = text.slice(0, MOST_CHARACTERS - ROOM).replace(/[\ud800-\udbff]$/, '');
	return `${kept}… (+${text.length - kept.length})`;
}

/** The library keeps its strings in a plain object: a text that is also the name of a property of every object starts with a character code. */
function asString(text: string): string {
	return text in {} ? `_x00${text.charCodeAt(0).toString(16).toUpperCase()}_${text.slice(1)}` : text;
}
