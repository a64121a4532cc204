import { BLANK } from '../words';

/** Of one text out of a report: names and clauses are short, and a longer one is cut with the rest told. */
const MOST_CHARACTERS = 200;

/** Controls, halves of pairs, and what is not seen but read: directions, joiners, and the tags that hide letters from people. */
const UNSEEN =
	/[\p{Cc}\p{Cs}\p{Cf}\p{Co}\p{Noncharacter_Code_Point}\p{Variation_Selector}\u115f\u1160\u3164\uffa0\p{Zl}\p{Zp}]+/gu;

/** What ends inline code or a cell, or begins a link, a picture, HTML or a mention, by what looks like it and does nothing. */
const HARMLESS: Readonly<Record<string, string>> = {
	'`': "'",
	'|': '¦',
	'<': '＜',
	'>': '＞',
	'[': '［',
	']': '］',
	'@': '＠',
	'//': '／／',
};
const HARMFUL = /[`|<>[\]@]|\/\//g;

/**
 * A text out of a report in Markdown: one line of inline code, which no character of it can end. Such texts come from a PDF
 * that anybody may have made: they must neither draw something nor speak to a language model as the rest of the text does.
 */
export function quoted(text: string | null): string {
	const line = (text ?? '')
		.replace(UNSEEN, ' ')
		.replace(HARMFUL, (found) => HARMLESS[found] ?? ' ')
		.replace(/\s+/g, ' ')
		.trim();
	if (line === '') return BLANK;
	const characters = Array.from(line);
	const more = characters.length - MOST_CHARACTERS;
	return `\`${characters.slice(0, MOST_CHARACTERS).join('').trim()}${more > 0 ? `…(+${more})` : ''}\``;
}
