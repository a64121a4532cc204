/** A text in the form it is searched in, and where each of its characters comes from. */
export interface Folded {
	text: string;
	/** Beginning of each character, and behind the last one the end, in the text it was folded from. */
	places: readonly number[];
}

const ASCII = /^[\x20-\x7e]*$/;
const DASH = /[‐‑‒–—―−﹣ー─]/u;
const MIDDLE_DOT = /[·•‧・･∙]/u;
/** Characters that are not seen: zero width, soft hyphen, marks of direction, variation selectors. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/u;

/**
 * Folds what looks alike: full width to half width, every dash to `-`, every middle dot to `·`, every blank to a space,
 * and what is not seen to nothing. Line breaks stay.
 */
export function fold(text: string): Folded {
	if (ASCII.test(text)) return { text, places: Array.from({ length: text.length + 1 }, (_, index) => index) };
	let folded = '';
	const places: number[] = [];
	let at = 0;
	for (const character of text) {
		const form = foldCharacter(character);
		for (let index = 0; index < form.length; index += 1) places.push(at);
		folded += form;
		at += character.length;
	}
	places.push(text.length);
	return { text: folded, places };
}

function foldCharacter(character: string): string {
	if (character <= '\x7e') return character === '\t' || character === '\r' ? ' ' : character;
	if (UNSEEN.test(character)) return '';
	// A full-width comma ends a clause: it must not join figures.
	if (character === '，') return character;
	const form = character.normalize('NFKC');
	if (DASH.test(form)) return '-';
	if (MIDDLE_DOT.test(form)) return '·';
	return /^\s$/u.test(form) ? ' ' : form;
}

/** A folded text without what may stand between the characters of a name or a number, in small letters. */
export interface Compact {
	text: string;
	/** Place of each character in the folded text. */
	places: readonly number[];
}

const BETWEEN = /[\s\-.·_()+]/;

/** A folded text in small letters without what may stand between the characters of a number or name. */
export function compact(folded: string): Compact {
	let text = '';
	const places: number[] = [];
	for (let index = 0; index < folded.length; index += 1) {
		const character = folded[index] as string;
		if (BETWEEN.test(character)) continue;
		const small = character.toLowerCase();
		text += small.length === 1 ? small : character;
		places.push(index);
	}
	return { text, places };
}
