import type { Alternative, Glyph, Page } from '../../nodes/CreditReport/engines/local/source/types';
import type { Random } from '../fixtures/random';

/** What recognisers take characters of reports for. An empty text: it is lost. */
const TAKEN_FOR: Readonly<Record<string, readonly string[]>> = {
	0: ['8', '6', '9', ''],
	1: ['7', '', '4'],
	2: ['7', '3'],
	3: ['8', '5', ''],
	4: ['1', '9'],
	5: ['6', '3', ''],
	6: ['5', '0', '8'],
	7: ['1', '2'],
	8: ['3', '0', '6'],
	9: ['0', '8', '4'],
	',': ['.', '.', ''],
	'.': [','],
	N: ['M'],
	'*': ['#', ''],
	C: ['G'],
	X: ['K'],
};
/** Of a character that is read right, how often the recogniser is not sure all the same. */
const UNSURE = 0.02;
/** Of a wrong one, how often it is as sure as of a right one, and how often it names the right one as well. */
const BLIND = 0.1;
const NAMED = 0.7;
/** A digit is read twice. */
const DOUBLED = 0.1;

/** The pages as a recogniser might read them. @param errors share of digits and marks that are read wrongly */
export function misread(pages: readonly Page[], random: Random, errors: number): Page[] {
	return pages.map((page) => ({
		...page,
		source: 'ocr' as const,
		glyphs: page.glyphs.flatMap((glyph) => read(glyph, random, errors)),
	}));
}

function read(glyph: Glyph, random: Random, errors: number): Glyph[] {
	const wrong = TAKEN_FOR[glyph.text];
	if (!wrong || random.next() >= errors) return [told(glyph, glyph.text, random)];
	if (/\d/.test(glyph.text) && random.next() < DOUBLED) {
		const middle = (glyph.x0 + glyph.x1) / 2;
		return [
			{ ...told(glyph, glyph.text, random), x1: middle },
			{ ...mistaken(glyph, glyph.text, '', random), x0: middle },
		];
	}
	const text = random.pick(wrong);
	return text === '' ? [] : [mistaken(glyph, text, glyph.text, random)];
}

function told(glyph: Glyph, text: string, random: Random): Glyph {
	const isUnsure = random.next() < UNSURE;
	const confidence = isUnsure ? 0.55 + 0.42 * random.next() : 1 - 0.01 * random.next() ** 3;
	const other = TAKEN_FOR[text]?.[0];
	return {
		...glyph,
		text,
		confidence,
		...(isUnsure && other ? { alternatives: [{ text: other, confidence: (1 - confidence) * 0.8 }] } : {}),
	};
}

function mistaken(glyph: Glyph, text: string, right: string, random: Random): Glyph {
	if (random.next() < BLIND) return { ...glyph, text, confidence: 1 - 0.02 * random.next() };
	const confidence = 0.4 + 0.57 * random.next();
	const alternatives: Alternative[] =
		random.next() < NAMED ? [{ text: right, confidence: (1 - confidence) * 0.7 }] : [];
	return { ...glyph, text, confidence, alternatives };
}
