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

test.each([
	['a line of print', (x: number, y: number) => x % 26 < 22 && (y % 8 < 3 || x % 26 < 3)],
	['a line of open characters', (x: number, y: number) => x % 26 < 22 && (y > 321 || x % 26 < 3)],
	['open characters that stand apart', (x: number, y: number) => x % 50 < 30 && (y > 322 || x % 50 < 2)],
	['swung dashes', (x: number, y: number) => x % 50 < 30 && Math.abs(y - 310 - 3 * Math.sin(x / 5)) < 2],
])('%s in red stays', (_, isPrint) => {
	const print = (x: number, y: number): boolean => x >= 100 && x < 400 && y >= 296 && y < 325 && isPrint(x, y);
	const grey = paper().ink(RED, print).without(removePenMarks);
	for (let y = 296; y < 325; y++) for (let x = 100; x < 150; x++) if (print(x, y)) expect(grey(x, y)).toBeLessThan(120);
});

test('what is as large as a stamp is left for what takes stamps out', () => {
	const stamp = (x: number, y: number): boolean => Math.abs(Math.hypot(x - 300, y - 300) - 90) < 4;
	expect(paper().ink(RED, stamp).without(removePenMarks)(300, 210)).toBeLessThan(120);
});

test('pieces of rules stay where tables are ruled in the colour of a pen', () => {
	const rules = (x: number, y: number): boolean =>
		x > 40 && x < 560 && [100, 200, 300].some((top) => Math.abs(y - top - 0.05 * x) < 2) && !(y > 260 && x % 200 < 20);
	const grey = paper().ink(BALLPOINT, rules).without(removePenMarks);
	for (const x of [100, 300, 500])
		for (const top of [100, 200, 300]) expect(grey(x, Math.round(top + 0.05 * x))).toBeLessThan(200);
});

test.each([0, 0.035])(
	'a small table in the colour of a pen stays that leans by %d, and a piece of a rule below',
	(lean) => {
		const upright = (x: number, y: number): boolean =>
			x >= 100 && x < 420 && y >= 200 && y < 260 && ((x - 100) % 106 < 2 || (y - 200) % 29 < 2);
		const table = (x: number, y: number): boolean =>
			upright(Math.round(x + lean * (y - 200)), Math.round(y - lean * (x - 100)));
		const piece = (x: number, y: number): boolean => x >= 100 && x < 260 && Math.abs(y - 330 - 0.06 * x) < 2;
		const grey = paper().ink(BALLPOINT, table).ink(BALLPOINT, piece).without(removePenMarks);
		expect(grey(180, Math.round(200 + lean * 80))).toBeLessThan(200);
		expect(grey(180, 341)).toBeLessThan(200);
	},
);

test('a ring around a long value becomes paper, and the line under another', () => {
	const long = (x: number, y: number): boolean => {
		const [across, down] = [Math.abs(x - 300) - 110, y - 250];
		return Math.abs((across < 0 ? Math.abs(down) : Math.hypot(across, down)) - 28) < 2;
	};
	const grey = paper().ink(BALLPOINT, long).ink(BALLPOINT, underline).without(removePenMarks);
	expect(grey(300, 222)).toBeGreaterThan(225);
	expect(grey(180, 400)).toBeGreaterThan(225);
});

test('a filled mark in red stays', () => {
	const mark = (x: number, y: number): boolean => x >= 100 && x < 148 && y >= 300 && y < 348;
	expect(paper().ink(RED, mark).without(removePenMarks)(124, 324)).toBeLessThan(120);
});

test('a single cell in the colour of a pen stays', () => {
	const cell = (x: number, y: number): boolean =>
		x >= 100 && x < 280 && y >= 200 && y < 240 && !(x >= 102 && x < 278 && y >= 202 && y < 238);
	expect(paper().ink(BALLPOINT, cell).without(removePenMarks)(180, 200)).toBeLessThan(200);
});

test('a large table with dotted rules in the colour of a pen stays', () => {
	const table = (x: number, y: number): boolean =>
		x >= 100 && x < 501 && y >= 200 && y < 401 && (x + y) % 6 < 3 && (x % 200 === 100 || y % 100 === 0);
	expect(paper().ink(BALLPOINT, table).without(removePenMarks)(300, 200)).toBeLessThan(200);
});

test('a ring in a cell of a large table in its colour becomes paper', () => {
	const table = (x: number, y: number): boolean =>
		x >= 80 && x < 523 && y >= 200 && y < 453 && ([80, 200, 400, 520].includes(x - (x % 4)) || y % 120 < 3);
	const grey = paper().ink(BALLPOINT, table).ink(BALLPOINT, ring).without(removePenMarks);
	expect(grey(300, 272)).toBeGreaterThan(225);
});

test('lines under two values become paper, and where rules cut them; one long line makes no table', () => {
	const cut = (x: number, y: number): boolean => underline(x, y) && x % 30 >= 5;
	const short = (x: number, y: number): boolean =>
		Math.abs(x - 180) < 40 && Math.abs(y - 300 + ((x - 180) / 40) ** 2 * 4) < 3;
	const long = (x: number, y: number): boolean => x > 80 && x < 560 && Math.abs(y - 500) < 2;
	const grey = paper().ink(RED, cut).ink(RED, short).ink(RED, long).without(removePenMarks);
	expect(grey(160, 400)).toBeGreaterThan(225);
	expect(grey(180, 300)).toBeGreaterThan(225);
});

test.each([
	['orange', ORANGE],
	['pale brown', [170, 145, 115]],
] as const)('a line under a value becomes paper where it crosses rules in %s, and they stay', (_, colour) => {
	const rules = (x: number, y: number): boolean => x % 30 < 3 && y > 360 && y < 440;
	const page = paper().ink(colour, rules);
	const before = page.without(() => undefined);
	const grey = page.ink(RED, underline).without(removePenMarks);
	expect(grey(170, 400)).toBeGreaterThan(225);
	expect(grey(181, 404)).toBe(before(181, 404));
});

test('a line of many hues stays, though some of them are that of a pen', () => {
	const grey = paper()
		.ink(ORANGE, (x, y) => underline(x, y) && x % 2 > 0)
		.ink(RED, (x, y) => underline(x, y) && x % 2 === 0)
		.without(removePenMarks);
	expect(grey(180, 400)).toBeLessThan(200);
});

test('a ring around print in another colour becomes paper', () => {
	const print = (x: number, y: number): boolean => Math.abs(x - 300) < 40 && Math.abs(y - 300) < 12;
	expect(paper().ink(ORANGE, print).ink(RED, ring).without(removePenMarks)(300, 272)).toBeGreaterThan(225);
});

test('a stroke on yellowish paper becomes paper', () => {
	const yellowish = paper().ink([255, 252, 240], () => true);
	expect(yellowish.ink(RED, underline).without(removePenMarks)(180, 400)).toBeGreaterThan(225);
});

test('the blurred edge of a stroke becomes paper, and a pale rule near it stays as pale as it is', () => {
	const edge = (x: number, y: number): boolean => [-3, 0, 3].some((off) => underline(x, y + off));
	const rule = (x: number, y: number): boolean => x > 90 && x < 270 && (y === 386 || y === 388);
	const page = paper().ink([200, 200, 200], rule);
	const before = page.without(() => undefined);
	const grey = page
		.ink([240, 210, 210], (x, y) => edge(x, y) && !underline(x, y))
		.ink(RED, underline)
		.without(removePenMarks);
	expect(grey(180, 395)).toBeGreaterThan(240);
	expect([386, 388].map((y) => grey(180, y))).toEqual([386, 388].map((y) => before(180, y)));
});

test('a stroke becomes paper where the pen was pressed as well, and black print is no paler for a few dark places', () => {
	const columns = (isDark: (x: number) => boolean) => (x: number, y: number) => underline(x, y) && isDark(x);
	const uneven = paper()
		.ink(
			RED,
			columns((x) => x % 2 === 0),
		)
		.ink(
			[150, 20, 30],
			columns((x) => x % 2 === 1),
		);
	expect(uneven.without(removePenMarks)(181, 400)).toBeGreaterThan(225);
	const dots = paper()
		.ink(BLACK, (x, y) => x > 175 && x < 180 && y > 380 && y < 420)
		.ink(
			RED,
			columns((x) => x % 10 > 0),
		)
		.ink(
			[100, 10, 20],
			columns((x) => x % 10 === 0),
		);
	expect(dots.without(removePenMarks)(177, 404)).toBeLessThan(60);
});

test('rings around whole rows become paper and make no table: a line under a value becomes paper beside them', () => {
	const rings = (x: number, y: number): boolean =>
		[150, 300].some((row) => Math.abs(Math.hypot((x - 300) / 7, y - row) - 28) < 2);
	const grey = new ColouredPaper(800).ink(RED, rings).ink(RED, underline).without(removePenMarks);
	for (const [x, y] of [
		[300, 122],
		[300, 272],
		[180, 400],
	] as const)
		expect(grey(x, y)).toBeGreaterThan(225);
});

test.each([
	['red', [150, 125, 120]],
	['blue', [120, 125, 150]],
] as const)('a line in grey with a cast of %s is no stroke', (_, colour) => {
	expect(paper().ink(colour, underline).without(removePenMarks)(180, 400)).toBeLessThan(150);
});
