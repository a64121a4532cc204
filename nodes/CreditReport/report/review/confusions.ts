import type { ValueKind } from './valueKinds';

/**
 * Characters that recognisers of text take for each other in small print, the likeliest first. Only what a doubtful character
 * may be: a confusion is never a reason to change one that is sure.
 */
export const CONFUSIONS: Readonly<Record<string, string>> = {
	0: '869',
	1: '74',
	2: '73',
	3: '85',
	4: '19',
	5: '638',
	6: '508',
	7: '12',
	8: '360',
	9: '084',
	X: '4',
	N: 'M',
	M: 'N',
	C: 'G',
	G: 'C6',
	D: '0',
	O: '0',
	'*': '#',
	'#': '*',
};

/** What may stand in values of a kind; a reading with another character is none. */
const ALPHABETS: { readonly [Kind in ValueKind]?: RegExp } = {
	amount: /^[-+−\d,.]*$/,
	count: /^[-\d,.]*$/,
	percent: /^[-\d.%]*$/,
	date: /^[-\d./年月日]*$/,
	month: /^[-\d./年月]*$/,
	datetime: /^[-\d./:年月日T]*$/,
	status24: /^[/*#\dNMABCDGZ]*$/,
	status: /^[/*#\dNMABCDGZ]*$/,
	id: /^[\dXx*]*$/,
	phone: /^[-\d*()+]*$/,
	ordinal: /^\d*$/,
};

/** Can this text be a part of a value of the kind? */
export function isInAlphabet(text: string, kind: ValueKind): boolean {
	return ALPHABETS[kind]?.test(text) ?? true;
}
