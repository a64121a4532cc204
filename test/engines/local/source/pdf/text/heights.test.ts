import { fitHeights } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/text/heights';
import type { Glyph } from '../../../../../../nodes/CreditReport/engines/local/source/types';

/** A character 10 points wide on the baseline at 100, in a box from `top` to `bottom`. */
const glyph = (text: string, top: number, bottom: number): Glyph => ({
	text,
	x0: 50,
	x1: 60,
	y0: top,
	y1: bottom,
	base: 100,
});
const heights = (glyphs: readonly Glyph[]): number[][] =>
	glyphs.map(({ y0, y1 }) => [y0, y1].map((value) => Math.round(value * 10) / 10));

it('boxes of a font that claims far more room than it prints become as tall as the print', () => {
	const glyphs = [glyph('账', 82, 107), glyph('1', 82, 107)];
	fitHeights(glyphs, ['tall', 'tall']);
	expect(heights(glyphs)).toEqual([
		[89.5, 102],
		[89.5, 102],
	]);
});

it('boxes of an ordinary font, and of one without Chinese characters, stay', () => {
	const glyphs = [glyph('账', 90, 104), glyph('i', 82, 107)];
	fitHeights(glyphs, ['ordinary', 'latin']);
	expect(heights(glyphs)).toEqual([
		[90, 104],
		[82, 107],
	]);
});

it('fonts are judged one by one', () => {
	const glyphs = [glyph('账', 90, 104), glyph('户', 82, 107)];
	fitHeights(glyphs, ['ordinary', 'tall']);
	expect(heights(glyphs)).toEqual([
		[90, 104],
		[89.5, 102],
	]);
});
