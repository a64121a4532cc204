import type { Glyph } from '../../types';

/** A Chinese character is as wide as its font size; its box is this many times as tall in ordinary fonts. */
const USUAL = 1.25;
/** Boxes taller than this many times the width come from a font that declares room for every script in the world. */
const TALL = 1.6;
const HAN = /^\p{Script=Han}$/u;
/** The baseline of a Chinese font lies this part of the font size above the foot of the character. */
const DESCENT = 0.2;

/**
 * Makes character boxes as tall as the print, whatever the font declares: fonts such as Noto CJK, embedded by some
 * writers, claim two and a half times the size they print at, and lines that do not touch would seem to overlap.
 *
 * @param fonts for each glyph the name of its font; glyphs are changed in place
 */
export function fitHeights(glyphs: readonly Glyph[], fonts: readonly string[]): void {
	const ratios = new Map<string, number>();
	glyphs.forEach((glyph, index) => {
		const font = fonts[index] as string;
		if (ratios.has(font) || !HAN.test(glyph.text)) return;
		const width = glyph.x1 - glyph.x0;
		if (width > 0) ratios.set(font, (glyph.y1 - glyph.y0) / width);
	});
	glyphs.forEach((glyph, index) => {
		const ratio = ratios.get(fonts[index] as string) ?? 0;
		if (ratio <= TALL) return;
		const height = ((glyph.y1 - glyph.y0) / ratio) * USUAL;
		glyph.y1 = glyph.base + (DESCENT * height) / USUAL;
		glyph.y0 = glyph.y1 - height;
	});
}

/** Height of a character of ordinary print, in points, where a page has no characters to tell. */
const ORDINARY = 10;
/** So many characters, spread over the page, tell its usual height. */
const SAMPLE = 2_000;

/**
 * The height of most characters of a page, in points: the unit of its print. What is thin, near or short follows from it,
 * since the same print comes at any size: pixels taken for points, sheets scaled to fit.
 */
export function usualHeight(glyphs: readonly Glyph[]): number {
	const step = Math.max(1, Math.floor(glyphs.length / SAMPLE));
	const heights: number[] = [];
	for (let index = 0; index < glyphs.length; index += step) {
		const { y0, y1 } = glyphs[index] as Glyph;
		if (y1 > y0) heights.push(y1 - y0);
	}
	heights.sort((a, b) => a - b);
	return heights[heights.length >> 1] ?? ORDINARY;
}
