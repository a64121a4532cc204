import { placeAt } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/streakSight';

it('knows where a line is between the middles of blocks, and beyond the first and the last', () => {
	const places = Float32Array.of(10, 26);
	expect([0, 7.5, 15.5, 23.5, 31].map((along) => placeAt(places, along))).toEqual([10, 10, 18, 26, 26]);
});
