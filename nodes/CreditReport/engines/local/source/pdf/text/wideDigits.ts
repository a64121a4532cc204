import type { Glyph } from '../../types';

/** A page sets its digits wide where at most this part of them is not: the page number, date and address that the program prints beside it. */
const OTHERS = 0.4;

const WIDE = /^[０-９]$/;
const NARROW = /^[0-9]$/;

/**
 * Makes plain digits of those as wide as ideographs (U+FF10 to U+FF19) on a page where most are: its font or program writes
 * them so, in labels and dates too. A wide digit among plain ones is left as printed: it is a slip, and worth a word.
 */
export function narrowDigits(glyphs: readonly Glyph[]): void {
	const wide = glyphs.filter(({ text }) => WIDE.test(text));
	if (wide.length === 0) return;
	const others = glyphs.filter(({ text }) => NARROW.test(text)).length;
	if (others > OTHERS * (wide.length + others)) return;
	for (const glyph of wide) glyph.text = glyph.text.normalize('NFKC');
}
