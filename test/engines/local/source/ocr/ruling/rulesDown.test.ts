import type { Dot } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/ruling/dots';
import { rulesDown } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/ruling/rulesDown';
import { CHARACTER } from '../drawnPage';

const dot = (index: number, across: number, from: number): Dot => ({ index, across, from, to: from + 1 });
/** Rules across at 100, 150 and 200, from 50 to 400. */
const across = [100, 150, 200].map((place, index) => ({ dots: [dot(900 + index, place, 50)], from: 50, to: 400 }));
const placesOf = (dots: readonly Dot[], rows = across): Array<[across: number, from: number, to: number]> =>
	rulesDown(
		[...dots].sort((a, b) => a.from - b.from),
		rows,
		CHARACTER,
		() => false,
	).map(({ dots: [first], from, to }) => [first!.across, from, to]);

it('finds a rule by its dots from one rule across to the next', () => {
	expect(placesOf([dot(0, 200, 110), dot(1, 200, 140)])).toEqual([[200, 100, 150]]);
});

it('finds a rule that is thicker than its dots once', () => {
	expect(placesOf([dot(0, 200, 108), dot(1, 203, 112), dot(2, 200, 138), dot(3, 203, 142)])).toHaveLength(1);
});

it('finds a rule of sure dots and a lone one beside them once', () => {
	const below = [dot(4, 203, 160), dot(5, 203, 190)];
	expect(placesOf([dot(0, 200, 108), dot(1, 200, 138), dot(2, 203, 125), ...below])).toHaveLength(2);
});

it('gives a cell that stands in two rows a side as high as both', () => {
	// The rule between the rows begins behind that cell.
	const rows = across.map((rule, index) => (index === 1 ? { ...rule, from: 120 } : rule));
	const below = { dots: [dot(999, 250, 50)], from: 50, to: 400 };
	const sides = [60, 200, 300, 390].flatMap((place, column) =>
		[100, 150, 200].flatMap((top, row) =>
			column === 0 && row < 2
				? []
				: [dot(100 * column + 10 * row, place, top + 10), dot(100 * column + 10 * row + 1, place, top + 40)],
		),
	);
	expect(placesOf(sides, [...rows, below])).toContainEqual([60, 100, 200]);
});
