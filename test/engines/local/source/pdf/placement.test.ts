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
