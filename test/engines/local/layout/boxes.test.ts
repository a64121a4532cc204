import { coversPartOf } from '../../../../nodes/CreditReport/engines/local/layout/boxes';

it.each([
	['the line itself', { x0: 10, x1: 60, y0: 100, y1: 110 }, true],
	['some characters of it', { x0: 30, x1: 40, y0: 100, y1: 110 }, true],
	['several lines, it among them', { x0: 10, x1: 60, y0: 85, y1: 140 }, true],
	['what stands beside it', { x0: 60, x1: 90, y0: 100, y1: 110 }, false],
	['the line below, which it touches', { x0: 10, x1: 60, y0: 110, y1: 120 }, false],
])('a box over %s', (_, box, expected) => {
	expect(coversPartOf(box, { x0: 10, x1: 60, y0: 100, y1: 110 })).toBe(expected);
});
