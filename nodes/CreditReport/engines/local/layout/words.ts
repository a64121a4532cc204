import { TOLERANCES } from './tolerances';
import type { Line } from './types';

/**
 * White space between Latin words. Lines hold none: between Chinese characters it says nothing, since a print may set
 * any two of them apart. Between Latin words it is part of the text.
 */

/** Letters, the accents they carry, and the marks that stand within and behind words. */
const WORD = String.raw`[\p{Script=Latin}\p{M}.,&'’()[\]/-]`;
const STRETCH = new RegExp(String.raw`${WORD}{2,}`, 'gu');
const LETTER = /\p{Script=Latin}/u;
const EVERY_LETTER = /\p{Script=Latin}/gu;
const LETTER_LAST = /\p{Script=Latin}[.,&'’()[\]]*$/u;
/** The word a text ends with, and the one it begins with; a code of letters and digits is none. */
const LAST_WORD =
	/(?:^|[^\p{Script=Latin}\p{M}.,&'’()[\]\d*#@_-])([\p{Script=Latin}\p{M}.,&'’()[\]-]*[\p{Script=Latin}.,&)\]])$/u;
const FIRST_WORD = /^([\p{Script=Latin}&([][\p{Script=Latin}\p{M}.,&'’()[\]-]*)(?![\d*#@_])/u;
/** A small word in a name goes on in small letters: `Bank` / `of China`. */
const SMALL_WORD = /^(?:and|of|the|for|in|de|da|del|di|la|van|von|der|bin|al|y|e)(?![\p{Script=Latin}])/u;
const SMALL = /^\p{Ll}/u;

/** Longer than any word: of what stands before, no more is looked at, however long a text has become. */
const LONGEST_WORD = 100;

/** Most texts hold no two Latin letters. */
const HAS_WORDS = /\p{Script=Latin}[^\p{Script=Han}]*\p{Script=Latin}/u;

/** Whether white space may be part of a text. */
export function hasWords(text: string): boolean {
	return HAS_WORDS.test(text);
}

/**
 * The text of some characters of a line, with a space where one is printed between two Latin words. Letters that are all set apart
 * are one word: `U S D`.
 * @param before the text of the lines above, when they belong to it
 */
export function withSpaces(line: Line, from: number, to: number, before = ''): string {
	const goesOn = LETTER_LAST.test(before.slice(-LONGEST_WORD));
	return line.text
		.slice(from, to)
		.replace(STRETCH, (stretch, offset: number) => spaced(stretch, line, from + offset, goesOn && offset === 0));
}

/** @param goesOn the stretch is the rest of one that holds letters */
function spaced(stretch: string, { x0s, x1s, size }: Line, start: number, goesOn: boolean): string {
	const gapBefore = (at: number): number => (x0s[start + at] as number) - (x1s[start + at - 1] as number);
	const gaps = Array.from({ length: stretch.length - 1 }, (_, at) => gapBefore(at + 1)).sort((a, b) => a - b);
	const usual = Math.max(0, gaps[(gaps.length - 1) >> 1] ?? 0);
	const least = usual + TOLERANCES.wordGap * size;
	// A mark beside white space belongs to a word: there is a letter on both sides.
	const letters = [...stretch.matchAll(EVERY_LETTER)];
	const [first, last] = [goesOn ? -1 : (letters[0]?.index ?? Infinity), letters.at(-1)?.index ?? -1];
	const isBetweenLetters = (at: number): boolean => first < at && last >= at;
	let words = '';
	for (let at = 0; at < stretch.length; at++)
		words += (at > 0 && gapBefore(at) > least && isBetweenLetters(at) ? ' ' : '') + (stretch[at] as string);
	return words;
}

/**
 * Two parts of a text that a line break or page break parted, with a space where it stood between two Latin words. Programs break
 * lines between words, or, where they know Chinese only, at any character: then the line is full.
 * @param isFull the upper line has no room for another letter; undefined where nobody knows
 */
export function joinedWords(upper: string, lower: string, isFull?: boolean): string {
	return isBetweenWords(upper, lower, isFull) ? `${upper} ${lower}` : upper + lower;
}

function isBetweenWords(upper: string, lower: string, isFull: boolean | undefined): boolean {
	const last = LAST_WORD.exec(upper.slice(-LONGEST_WORD))?.[1];
	const first = FIRST_WORD.exec(lower)?.[1];
	if (last === undefined || first === undefined || !LETTER.test(last) || !LETTER.test(first)) return false;
	if (isFull === false || !/\p{Script=Latin}$/u.test(last) || /^[([]/.test(first)) return true;
	if (SMALL.test(first)) return SMALL_WORD.test(first) && (SMALL.test(last.slice(-1)) || isFull !== true);
	// `Standard Chartered` / `Bank`; of capitals alone a lone word that fills its line goes on.
	return SMALL.test(last.slice(-1)) || isFull !== true || last !== upper;
}
