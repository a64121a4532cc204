import { rulesThrough } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/rulesThrough';

const SIZE = { width: 400, height: 300 };
const REGION = { x0: 150, y0: 100, x1: 250, y1: 200 };

function marks(isThere: (x: number, y: number) => boolean): Uint8Array {
	return Uint8Array.from({ length: SIZE.width * SIZE.height }, (_, at) =>
		isThere(at % SIZE.width, Math.floor(at / SIZE.width)) ? 1 : 0,
	);
}

/** Is a place of the page on a line that was drawn through the region? */
function through(isThere: (x: number, y: number) => boolean, slope = 0): (x: number, y: number) => boolean {
	const made = rulesThrough(marks(isThere), SIZE, REGION, slope);
	return (x, y) => made[(y - REGION.y0) * (REGION.x1 - REGION.x0) + x - REGION.x0] === 1;
}

it('draws rules through a region that come into it from one side', () => {
	const isRule = through((x, y) => (y === 150 && x < 160) || (x === 200 && y > 180));
	for (let at = 0; at < 100; at += 20) {
		expect(isRule(150 + at, 150)).toBe(true);
		expect(isRule(200, 100 + at)).toBe(true);
	}
	expect([isRule(230, 120), isRule(230, 153)]).toEqual([false, false]);
});

it('follows rules of a page that leans', () => {
	const isRule = through((x, y) => Math.round(150 + 0.05 * (x - 200)) === y && x < 150, 0.05);
	expect([isRule(155, 148), isRule(200, 150), isRule(245, 152)]).toEqual([true, true, true]);
	expect([isRule(155, 153), isRule(245, 147)]).toEqual([false, false]);
});

it('knows rules with holes that are off by a pixel here and there', () => {
	expect(through((x, y) => y === 120 + (x & 1) && x < 150 && x % 8 !== 0)(200, 120)).toBe(true);
});

it.each([
	['what is within the region alone', (x: number, y: number) => y === 150 && x > 155 && x < 245],
	['what goes on as characters do', (x: number, y: number) => Math.abs(y - 150) < 2 && x % 20 < 9],
	['a dash beside the region', (x: number, y: number) => y === 150 && x >= 100 && x < 150],
])('takes %s for no rule', (_, isThere) => {
	expect(through(isThere)(200, 150)).toBe(false);
});

it('takes a region at the edge of the page', () => {
	const made = rulesThrough(
		marks((_, y) => y === 10),
		SIZE,
		{ x0: 0, y0: 0, x1: 50, y1: 40 },
		0,
	);
	expect(made[10 * 50 + 25]).toBe(1);
});
