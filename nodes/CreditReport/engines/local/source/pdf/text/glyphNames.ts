/** Names of the signs and digits that reports print (Adobe Glyph List); letters are their own names. */
const NAMES: Readonly<Record<string, string>> = {
	space: ' ',
	exclam: '!',
	quotedbl: '"',
	numbersign: '#',
	dollar: '$',
	percent: '%',
	ampersand: '&',
	quotesingle: "'",
	parenleft: '(',
	parenright: ')',
	asterisk: '*',
	plus: '+',
	comma: ',',
	hyphen: '-',
	minus: '-',
	period: '.',
	slash: '/',
	zero: '0',
	one: '1',
	two: '2',
	three: '3',
	four: '4',
	five: '5',
	six: '6',
	seven: '7',
	eight: '8',
	nine: '9',
	colon: ':',
	semicolon: ';',
	less: '<',
	equal: '=',
	greater: '>',
	question: '?',
	at: '@',
	bracketleft: '[',
	backslash: '\\',
	bracketright: ']',
	underscore: '_',
	braceleft: '{',
	bar: '|',
	braceright: '}',
	asciitilde: '~',
	periodcentered: '·',
	endash: '–',
	emdash: '—',
	quoteleft: '‘',
	quoteright: '’',
	quotedblleft: '“',
	quotedblright: '”',
	ellipsis: '…',
	yen: '¥',
};

/**
 * What a glyph's name stands for (Adobe Glyph List Specification, 2): `uni4E2A`, `uni4E2A4EBA`, `u20BB7`, `A`, `zero`, also
 * with an ending such as `.alt`.
 */
export function textOfName(name: string): string | undefined {
	const base = name.split('.', 1)[0] ?? '';
	if (Object.hasOwn(NAMES, base)) return NAMES[base];
	if (base.length === 1) return base;
	const units = /^uni((?:[0-9A-Fa-f]{4}){1,8})$/.exec(base)?.[1];
	const text =
		units === undefined
			? pointText(/^u([0-9A-Fa-f]{4,6})$/.exec(base)?.[1])
			: Buffer.from(units, 'hex').swap16().toString('utf16le');
	return text !== undefined && !/[\0\ufffe\uffff]|\p{Surrogate}/u.test(text) ? text : undefined;
}

function pointText(digits: string | undefined): string | undefined {
	const point = parseInt(digits ?? '', 16);
	return point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
