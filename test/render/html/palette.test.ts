import { DARK, LIGHT, propertiesOf, type Palette } from '../../../nodes/CreditReport/render/html/palette';
import { STYLE } from '../../../nodes/CreditReport/render/html/style';

/** Colours are told apart by everyone: ratios as WCAG 2.2 reckons them. */

/** For text (AA), and for what a picture is made of. */
const TEXT = 4.5;
const PICTURE = 3;

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

test('the ratio of black and white is 21', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each<[string, Palette]>([
	['light', LIGHT],
	['dark', DARK],
])('%s', (_, palette) => {
	const { page, sheet, ink, quiet, accent, tones, grades, series, balance, overdue, soft } = palette;

	test.each([
		...[ink, quiet, accent].flatMap((text) => [sheet, page].map((surface) => [surface, text] as const)),
		...Object.values(tones).flatMap(([surface, text]) => [[surface, text] as const, [sheet, text] as const]),
		...Object.values({ ...grades, ...series }),
	])('text on %s in %s can be read', (surface, text) => {
		expect(contrast(surface, text)).toBeGreaterThanOrEqual(TEXT);
	});

	test.each([...Object.values(series).map(([surface]) => surface), balance, overdue])('a bar in %s is seen', (bar) => {
		expect(contrast(bar, sheet)).toBeGreaterThanOrEqual(PICTURE);
	});

	test('what is owed is seen on its limit', () => {
		expect(contrast(balance, soft)).toBeGreaterThanOrEqual(PICTURE);
	});

	test('levels are darker with each month, so that they are told apart without colours', () => {
		const levels = ([1, 2, 3, 4, 5, 6, 7] as const).map((level) => luminance(grades[`level${level}`][0]));
		expect(levels).toEqual(levels.toSorted((a, b) => b - a));
		expect(new Set(Object.values(grades).map(([surface]) => surface)).size).toBe(Object.keys(grades).length);
	});
});

test('the style sheet has both palettes, and no colour besides that of the margins of paper', () => {
	expect(STYLE).toContain(propertiesOf(LIGHT));
	expect(STYLE).toContain(propertiesOf(DARK));
	const rest = STYLE.replace(propertiesOf(LIGHT), '').replace(propertiesOf(DARK), '');
	expect(rest.match(/#[0-9a-f]{3,6}\b/gi)).toEqual([LIGHT.quiet, '#fff']);
});
