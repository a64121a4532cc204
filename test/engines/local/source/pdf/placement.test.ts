import { place, placementOf } from '../../../../../nodes/CreditReport/engines/local/source/pdf/placement';

/** A page of 400 x 600 whose crop box does not begin at 0; the mark is 10 right of its left and 20 below its top edge. */
const BOX = { x0: 100, y0: 50, x1: 500, y1: 650 };
const MARK: [left: number, bottom: number, right: number, top: number] = [110, 620, 140, 630];

it.each([
	[0, [400, 600], { x0: 10, y0: 20, x1: 40, y1: 30 }],
	[1, [600, 400], { x0: 570, y0: 10, x1: 580, y1: 40 }],
	[2, [400, 600], { x0: 360, y0: 570, x1: 390, y1: 580 }],
	[3, [600, 400], { x0: 20, y0: 360, x1: 30, y1: 390 }],
])('a page turned clockwise by %i quarters shows a mark where a reader sees it', (turns, [width, height], expected) => {
	const placement = placementOf(BOX, turns);
	expect(place(placement, ...MARK)).toEqual(expected);
	expect([placement.width, placement.height, placement.rotation]).toEqual([width, height, turns * 90]);
});

it('turns count on in both directions', () => {
	expect(place(placementOf(BOX, -1), ...MARK)).toEqual(place(placementOf(BOX, 3), ...MARK));
	expect(place(placementOf(BOX, 6), ...MARK)).toEqual(place(placementOf(BOX, 2), ...MARK));
});

describe('what no page has', () => {
	const placement = placementOf({ x0: 0, y0: 0, x1: 595, y1: 842 }, 0);

	it.each([NaN, Infinity, -Infinity, 3.4e38, -1e30])('a coordinate of %p is a place beside the page', (far) => {
		const { x0, y0, x1, y1 } = place(placement, far, far, far, far);
		for (const value of [x0, y0, x1, y1]) expect(Math.abs(value)).toBeLessThan(100_000);
		expect(x0 < 0 || x0 > 595).toBe(true);
		expect(y0 < 0 || y0 > 842).toBe(true);
	});

	it('what reaches beyond the page keeps what lies on it', () => {
		expect(place(placement, 10, 20, Infinity, 30)).toMatchObject({ x0: 10, y0: 812, y1: 822 });
	});

	it.each([
		['no size', { x0: 0, y0: 0, x1: 0, y1: 0 }],
		['a size below zero', { x0: 10, y0: 10, x1: 5, y1: 5 }],
		['no end', { x0: 0, y0: 0, x1: Infinity, y1: 1e30 }],
		['no place', { x0: NaN, y0: NaN, x1: NaN, y1: NaN }],
	])('a page box of %s becomes one that can be worked with', (_, box) => {
		const { width, height } = placementOf(box, 0);
		for (const side of [width, height]) {
			expect(side).toBeGreaterThan(0);
			expect(side).toBeLessThan(1_000_000);
		}
	});

	it('a page too high is cut off at its head: what it prints from the foot up stays', () => {
		const { height, y } = placementOf({ x0: 0, y0: 0, x1: 595, y1: 1e9 }, 0);
		expect(height - y(0, 800)).toBe(800);
	});
});
