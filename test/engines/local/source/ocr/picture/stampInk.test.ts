import { removeStamps } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/stampInk';
import { ColouredPaper, type Colour } from './colouredPaper';

const [RED, BLUE, TEAL, ORANGE]: readonly [Colour, Colour, Colour, Colour] = [
	[215, 40, 45],
	[47, 79, 181],
	[102, 178, 194],
	[255, 165, 0],
];
const paper = (): ColouredPaper => new ColouredPaper(400);

const ring = (x: number, y: number): boolean => Math.abs(Math.hypot(x - 200, y - 200) - 70) < 4;
const row = (x: number, y: number): boolean => Math.abs(y - 200) < 2 && x > 20 && x < 380;

const without = (page: ColouredPaper): ((x: number, y: number) => number) => page.without(removeStamps);

test.each([
	['red', RED],
	['blue', BLUE],
] as const)('a ring of %s becomes paper, and black print under it stays black', (_, colour) => {
	const page = paper();
	page.ink([30, 30, 30], row);
	page.ink(colour, ring);
	const grey = without(page);
	expect(grey(200, 130)).toBeGreaterThan(225);
	expect(grey(200, 270)).toBeGreaterThan(225);
	expect(grey(130, 200)).toBeLessThan(60);
	expect(grey(200, 200)).toBeLessThan(60);
});

test('a pale rule under a stamp is no paler than beside it', () => {
	const page = paper();
	page.ink([150, 205, 215], row);
	page.ink(RED, (x, y) => ring(x, y) || Math.hypot(x - 200, y - 200) < 30);
	const grey = without(page);
	for (const x of [130, 190, 200, 210]) expect(grey(x, 200)).toBeLessThanOrEqual(grey(50, 200));
});

test.each([
	{ rule: 'orange', stamp: 'red', colours: [ORANGE, RED] },
	{ rule: 'teal', stamp: 'blue', colours: [TEAL, BLUE] },
] as const)('a rule in $rule stays under a stamp in $stamp and beside it', ({ colours }) => {
	const page = paper();
	page.ink(colours[0], row);
	page.ink(colours[1], (x, y) => ring(x, y) || Math.hypot(x - 200, y - 200) < 50);
	const grey = without(page);
	for (const x of [124, 130, 136, 160, 200]) expect(grey(x, 200)).toBeLessThan(grey(x, 210) - 20);
	expect(grey(200, 180)).toBeGreaterThan(225);
	expect(grey(200, 130)).toBeGreaterThan(225);
});

test.each([
	['teal', TEAL],
	['orange', ORANGE],
	['red', RED],
] as const)('rules of a table in %s stay', (_, colour) => {
	const page = paper();
	const isRule = (x: number, y: number): boolean => (x % 90 === 20 || y % 60 === 20) && Math.min(x, y) >= 20;
	page.ink(colour, isRule);
	const before = page.without(() => undefined);
	const grey = without(page);
	for (const [x, y] of [
		[110, 50],
		[50, 80],
		[200, 260],
		[380, 300],
	] as const)
		expect(grey(x, y)).toBe(before(x, y));
});

test('a stroke of a stamp that is pale in colour, as JPEG makes thin ones, is no ink of print', () => {
	const page = paper();
	page.ink(BLUE, ring);
	page.ink([115, 121, 150], (x, y) => Math.abs(y - 145) < 2 && x > 180 && x < 220);
	expect(without(page)(200, 145)).toBeGreaterThan(200);
});

test('a line of red print stays', () => {
	const page = paper();
	page.ink(RED, (x, y) => y > 100 && y < 124 && x > 40 && x < 300 && x % 6 < 3);
	expect(without(page)(42, 110)).toBeLessThan(110);
});

/** Bars as high as characters, as wide as the blanks between them, in rows 35 pixels apart. */
const lines = (x: number, y: number): boolean =>
	x > 100 && x < 250 && x % 24 < 12 && y > 100 && y < 240 && (y - 100) % 35 < 24;

test('lines of red print below each other stay, on a page that leans as well', () => {
	for (const lean of [0, 0.03]) {
		const page = paper();
		page.ink(RED, (x, y) => lines(x, Math.round(y - lean * x)));
		expect(without(page)(129, Math.round(110 + lean * 129))).toBeLessThan(130);
	}
});

test('a band filled with blue stays', () => {
	const page = paper();
	page.ink(BLUE, (x, y) => x > 40 && x < 210 && y > 100 && y < 190);
	const grey = without(page);
	expect(grey(120, 150)).toBeLessThan(130);
	expect(grey(45, 105)).toBeLessThan(130);
});
