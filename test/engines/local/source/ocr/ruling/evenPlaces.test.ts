import { evenPlaces } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/ruling/evenPlaces';

const at = (places: readonly number[], widest = 3) => evenPlaces(places, 4, widest);

it('finds the places that a row of even cells lacks, in whatever order they come', () => {
	expect(at([0, 50, 250, 150, 200])).toEqual({ cells: 3, missing: [100] });
	expect(at([0, 50, 100, 250])).toEqual({ cells: 2, missing: [150, 200] });
});

it('takes places that are near each other for one', () => {
	expect(at([0, 50, 53, 100, 200])).toEqual({ cells: 2, missing: [150] });
});

it('of places two tell a width: a gap that the others are multiples of by chance tells none', () => {
	expect(at([0, 10, 110, 210, 310, 410, 510], 10)).toEqual({ cells: 5, missing: [] });
});

it.each([
	['with a gap of more cells than asked for', [0, 50, 100, 300]],
	['at all distances', [0, 50, 120, 155, 300]],
	['of which there are two', [0, 50]],
])('places %s lack none', (_, places) => {
	expect(at(places).missing).toEqual([]);
});
