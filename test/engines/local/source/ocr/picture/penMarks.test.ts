import { removePenMarks } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/penMarks';

import { ColouredPaper, type Colour } from './colouredPaper';

const [BLACK, RED, BALLPOINT, ORANGE]: readonly [Colour, Colour, Colour, Colour] = [
	[30, 30, 30],
	[200, 30, 40],
	[70, 85, 140],
	[255, 165, 0],
];
const paper = (): ColouredPaper => new ColouredPaper(600);

const tick = (x: number, y: number): boolean =>
	(x >= 200 && x < 215 && Math.abs(y - 200 - (x - 200)) < 4) ||
	(x >= 215 && x < 250 && Math.abs(y - 215 + (x - 215) * 1.2) < 5);
const ring = (x: number, y: number): boolean => Math.abs(Math.hypot((x - 300) / 2.4, y - 300) - 28) < 2;
const underline = (x: number, y: number): boolean =>
	x >= 100 && x < 260 && Math.abs(y - 400 + ((x - 180) / 80) ** 2 * 4) < 3;
const row = (x: number, y: number): boolean => x > 90 && x < 500 && y >= 326 && y < 329;

test.each([
	['a tick', 'red', tick, RED, [232, 195]],
	['a tick', 'blue', tick, BALLPOINT, [232, 195]],
	['a ring', 'red', ring, RED, [367, 300]],
	['a ring', 'blue', ring, BALLPOINT, [367, 300]],
	['a line under a value', 'red', underline, RED, [180, 400]],
	['a line under a value', 'blue', underline, BALLPOINT, [180, 400]],
] as const)('%s in %s becomes paper', (_, __, stroke, colour, [x, y]) => {
	expect(paper().ink(colour, stroke).without(removePenMarks)(x, y)).toBeGreaterThan(225);
});

test('black print under a ring stays black', () => {
	const grey = paper().ink(BLACK, row).ink(RED, ring).without(removePenMarks);
	for (const x of [280, 300, 320]) expect(grey(x, 327)).toBeLessThan(60);
});

test('a short rule in orange stays, and one in red that is straight', () => {
	const rule = (x: number, y: number): boolean => x >= 100 && x < 260 && y >= 400 && y < 403;
	for (const colour of [ORANGE, RED])
		expect(paper().ink(colour, rule).without(removePenMarks)(180, 401)).toBeLessThan(200);
});

test('a line of print in red stays', () => {
	const print = (x: number, y: number): boolean =>
		x >= 100 && x < 400 && y >= 300 && y < 325 && x % 26 < 22 && (y % 8 < 3 || x % 26 < 3);
	expect(paper().ink(RED, print).without(removePenMarks)(105, 310)).toBeLessThan(120);
});

test('what is as large as a stamp is left for what takes stamps out', () => {
	const stamp = (x: number, y: number): boolean => Math.abs(Math.hypot(x - 300, y - 300) - 90) < 4;
	expect(paper().ink(RED, stamp).without(removePenMarks)(300, 210)).toBeLessThan(120);
});

test('pieces of rules stay where tables are ruled in the colour of a pen', () => {
	const rules = (x: number, y: number): boolean =>
		x > 40 && x < 560 && [100, 200, 300].some((top) => Math.abs(y - top - 0.03 * x) < 2) && !(y > 260 && x % 200 < 20);
	const grey = paper().ink(BALLPOINT, rules).without(removePenMarks);
	for (const x of [100, 300, 500])
		for (const top of [100, 200, 300]) expect(grey(x, Math.round(top + 0.03 * x))).toBeLessThan(200);
});

test('a small table that is ruled in the colour of a pen stays, and what is left of its last rule', () => {
	const table = (x: number, y: number): boolean =>
		x >= 100 && x < 420 && y >= 200 && y < 260 && ((x - 100) % 106 < 2 || (y - 200) % 29 < 2);
	const piece = (x: number, y: number): boolean => x >= 100 && x < 260 && Math.abs(y - 330 - 0.06 * x) < 2;
	const grey = paper().ink(BALLPOINT, table).ink(BALLPOINT, piece).without(removePenMarks);
	expect(grey(180, 200)).toBeLessThan(200);
	expect(grey(180, 341)).toBeLessThan(200);
});

test('a ring around a long value becomes paper, and the line under another', () => {
	const long = (x: number, y: number): boolean => {
		const [across, down] = [Math.abs(x - 300) - 110, y - 250];
		return Math.abs((across < 0 ? Math.abs(down) : Math.hypot(across, down)) - 28) < 2;
	};
	const grey = paper().ink(BALLPOINT, long).ink(BALLPOINT, underline).without(removePenMarks);
	expect(grey(300, 222)).toBeGreaterThan(225);
	expect(grey(180, 400)).toBeGreaterThan(225);
});
