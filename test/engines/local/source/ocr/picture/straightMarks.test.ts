import { straightMarks } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/straightMarks';

const SIZE = { width: 300, height: 200 };

type IsThere = (x: number, y: number) => boolean;

/** Is a place marked as straight, for 60 pixels at least? */
function straight(isThere: IsThere, slope = 0): IsThere {
	const marks = Uint8Array.from({ length: SIZE.width * SIZE.height }, (_, at) =>
		isThere(at % SIZE.width, Math.floor(at / SIZE.width)) ? 1 : 0,
	);
	const made = straightMarks(marks, SIZE, slope, 60);
	return (x, y) => made[y * SIZE.width + x] === 1;
}

it.each([0.1, -0.1])('marks rules across and down a page that leans by %d, and no others', (slope) => {
	const rules: IsThere = (x, y) =>
		y === Math.round(100 + slope * (x - 150)) || x === Math.round(150 - slope * (y - 100));
	const [own, other] = [straight(rules, slope), straight(rules, -slope)];
	for (const [x, y] of [
		[50, 100 - slope * 100],
		[150 + slope * 60, 40],
	] as const)
		expect([own(Math.round(x), Math.round(y)), other(Math.round(x), Math.round(y))]).toEqual([true, false]);
});

it('marks a rule that noise breaks, and no row of characters', () => {
	const at = straight((x, y) => (y === 50 && x % 10 > 0) || (y === 150 && x % 40 < 20));
	expect([at(105, 50), at(130, 150), at(250, 150)]).toEqual([true, false, false]);
});

it('marks a rule that comes in over the edge of a page that leans', () => {
	const at = straight((x, y) => y === Math.round(0.05 * x - 5), 0.05);
	expect(at(200, 5)).toBe(true);
});

it('marks nothing at one edge of the page where a rule leaves over the other', () => {
	const at = straight((x, y) => x === Math.round(12 - 0.1 * y), 0.1);
	expect(at(7, 50)).toBe(true);
	for (let y = 0; y < SIZE.height; y++) expect(at(SIZE.width - 1, y)).toBe(false);
});
