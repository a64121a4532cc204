import type { DrawnGlyph } from '../../../../../../nodes/CreditReport/engines/local/source/pdf/text/glyphs';
import {
	isCut,
	isShown,
	wholeLines,
} from '../../../../../../nodes/CreditReport/engines/local/source/pdf/visibility/edges';

const clip = { x0: 100, y0: 100, x1: 200, y1: 200 };
const at = (x0: number, y0: number) => ({ x0, y0, x1: x0 + 10, y1: y0 + 10, text: '正', base: y0 + 8.5 });
const SIZE = 10;

it('the ink of a character may lie in a corner of its box: cairo cuts to the ink', () => {
	expect(isShown(at(197, 150), SIZE, clip)).toBe(true);
	expect(isShown(at(199, 150), SIZE, clip)).toBe(false);
	expect(isShown(at(210, 150), SIZE, clip)).toBe(false);
});

it('of a line between two pages the larger part is shown, on one of them', () => {
	const [upper, lower] = [
		{ ...clip, y1: 154 },
		{ ...clip, y0: 154 },
	];
	expect([isShown(at(150, 150), SIZE, upper), isShown(at(150, 150), SIZE, lower)]).toEqual([false, true]);
	expect([isCut(at(150, 150), SIZE, upper), isCut(at(150, 150), SIZE, lower)]).toEqual([true, true]);
	expect(isCut(at(150, 160), SIZE, upper)).toBe(false);
	expect(isCut(at(250, 150), SIZE, upper)).toBe(false);
});

it('a comma whose ink lies on the other side of the edge goes with the rest of its line', () => {
	const drawn = (text: string, y: number): DrawnGlyph[] =>
		[...text].map(
			(character, index) =>
				({ glyph: { ...at(100 + index * 10, y), text: character }, object: { size: SIZE } }) as DrawnGlyph,
		);
	const [below, digits, comma] = [drawn('正常', 160), drawn('721301', 90), drawn(',', 90)];
	expect(wholeLines([...below, ...comma], digits)).toEqual({ whole: below, slivers: [...digits, ...comma] });
	expect(wholeLines([...below, ...digits], comma)).toEqual({ whole: [...below, ...digits, ...comma], slivers: [] });
});
