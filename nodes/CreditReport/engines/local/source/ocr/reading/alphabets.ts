/** What may stand in a line of a kind: a recogniser of 6,600 characters is held to it. */
export const ALPHABETS = {
	/** A lone mark: of a repayment grid, or a count. */
	marks: '0123456789*#NCMZDGABT/-—',
	/** Amounts, counts and numbers with their separators. */
	numbers: '0123456789.,-—%',
	dates: '0123456789.-/年月日:：',
	/** ID cards and codes of organisations. */
	codes: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-*',
} as const;

/** What a recogniser takes single characters for, among digits. */
export const LOOKS_LIKE: Readonly<Record<string, string>> = {
	O: '0',
	o: '0',
	Q: '0',
	〇: '0',
	l: '1',
	I: '1',
	i: '1',
	'|': '1',
	'!': '1',
	S: '5',
	s: '5',
	B: '8',
	Z: '2',
	z: '2',
	'，': ',',
	'。': '.',
	'．': '.',
	'、': ',',
};

/** What a lone asterisk is taken for. */
export const LIKE_AN_ASTERISK = /^[水米木康事中*.'’`·女大未×x]$/;

/** Classes of the characters that stay in every lattice. */
export function keptClasses(characters: readonly string[]): number[] {
	const kept = new Set([...ALPHABETS.marks, ...ALPHABETS.numbers, ...ALPHABETS.dates, ...'OoXlI|（）()第号:']);
	return characters.flatMap((character, index) => (index > 0 && kept.has(character) ? [index] : []));
}

/** The classes of an alphabet. */
export function classesOf(alphabet: string, characters: readonly string[]): ReadonlySet<number> {
	return new Set([...alphabet].map((character) => characters.indexOf(character)).filter((index) => index > 0));
}

const DASHES = /^[-—–―−－_¯￣~─]$/;
const forms = new Map<string, string>();

/**
 * What a character is whatever form it has: full-width and half-width ones, and dashes of all lengths, are one to a reader of
 * reports, so that a recogniser that wavers between two of them has no doubt.
 */
export function formOf(text: string): string {
	let form = forms.get(text);
	if (form === undefined) {
		form = DASHES.test(text) ? '-' : text.normalize('NFKC');
		forms.set(text, form);
	}
	return form;
}
