import { greyscale } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/greyscale';
import { removeStamps } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/stampInk';
import type { Raster } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/types';

type Colour = readonly [red: number, green: number, blue: number];
const [RED, BLUE, TEAL, ORANGE]: readonly [Colour, Colour, Colour, Colour] = [
	[215, 40, 45],
	[47, 79, 181],
	[102, 178, 194],
	[255, 165, 0],
];
const SIDE = 400;

/** White paper of 400 by 400 pixels. */
function paper(): Raster {
	return { width: SIDE, height: SIDE, stride: SIDE * 3, data: new Uint8Array(SIDE * SIDE * 3).fill(250) };
}

/** Ink as it lies on what is printed already: each part of the colour is dimmed. */
function ink({ data, stride }: Raster, [red, green, blue]: Colour, isInked: (x: number, y: number) => boolean): void {
	for (let y = 0; y < SIDE; y++)
		for (let x = 0; x < SIDE; x++)
			if (isInked(x, y))
				[blue, green, red].forEach((part, channel) => {
					const at = y * stride + x * 3 + channel;
					data[at] = (data[at]! * part) / 255;
				});
}

const ring = (x: number, y: number): boolean => Math.abs(Math.hypot(x - 200, y - 200) - 70) < 4;
const row = (x: number, y: number): boolean => Math.abs(y - 200) < 2 && x > 20 && x < 380;

function without(raster: Raster): (x: number, y: number) => number {
	const { data } = greyscale(raster);
	removeStamps(raster, data);
	return (x, y) => data[y * SIDE + x]!;
}

test.each([
	['red', RED],
	['blue', BLUE],
] as const)('a ring of %s becomes paper, and black print under it stays black', (_, colour) => {
	const raster = paper();
	ink(raster, [30, 30, 30], row);
	ink(raster, colour, ring);
	const grey = without(raster);
	expect(grey(200, 130)).toBeGreaterThan(225);
	expect(grey(200, 270)).toBeGreaterThan(225);
	expect(grey(130, 200)).toBeLessThan(60);
	expect(grey(200, 200)).toBeLessThan(60);
});

test('a pale rule under a stamp is no paler than beside it', () => {
	const raster = paper();
	ink(raster, [150, 205, 215], row);
	ink(raster, RED, (x, y) => ring(x, y) || Math.hypot(x - 200, y - 200) < 30);
	const grey = without(raster);
	for (const x of [130, 190, 200, 210]) expect(grey(x, 200)).toBeLessThanOrEqual(grey(50, 200));
});

test.each([
	{ rule: 'orange', stamp: 'red', colours: [ORANGE, RED] },
	{ rule: 'teal', stamp: 'blue', colours: [TEAL, BLUE] },
] as const)('a rule in $rule stays under a stamp in $stamp and beside it', ({ colours }) => {
	const raster = paper();
	ink(raster, colours[0], row);
	ink(raster, colours[1], (x, y) => ring(x, y) || Math.hypot(x - 200, y - 200) < 50);
	const grey = without(raster);
	for (const x of [124, 130, 136, 160, 200]) expect(grey(x, 200)).toBeLessThan(grey(x, 210) - 20);
	expect(grey(200, 180)).toBeGreaterThan(225);
	expect(grey(200, 130)).toBeGreaterThan(225);
});

test.each([
	['teal', TEAL],
	['orange', ORANGE],
	['red', RED],
] as const)('rules of a table in %s stay', (_, colour) => {
	const raster = paper();
	const isRule = (x: number, y: number): boolean => (x % 90 === 20 || y % 60 === 20) && Math.min(x, y) >= 20;
	ink(raster, colour, isRule);
	const before = greyscale(raster);
	const grey = without(raster);
	for (const [x, y] of [
		[110, 50],
		[50, 80],
		[200, 260],
		[380, 300],
	] as const)
		expect(grey(x, y)).toBe(before.data[y * SIDE + x]);
});

test('a stroke of a stamp that is pale in colour, as JPEG makes thin ones, is no ink of print', () => {
	const raster = paper();
	ink(raster, BLUE, ring);
	ink(raster, [115, 121, 150], (x, y) => Math.abs(y - 145) < 2 && x > 180 && x < 220);
	expect(without(raster)(200, 145)).toBeGreaterThan(200);
});

test('a line of red print stays', () => {
	const raster = paper();
	ink(raster, RED, (x, y) => y > 100 && y < 124 && x > 40 && x < 300 && x % 6 < 3);
	expect(without(raster)(42, 110)).toBeLessThan(110);
});

/** Bars as high as characters, as wide as the blanks between them, in rows 35 pixels apart. */
const lines = (x: number, y: number): boolean =>
	x > 100 && x < 250 && x % 24 < 12 && y > 100 && y < 240 && (y - 100) % 35 < 24;

test('lines of red print below each other stay, on a page that leans as well', () => {
	for (const lean of [0, 0.03]) {
		const raster = paper();
		ink(raster, RED, (x, y) => lines(x, Math.round(y - lean * x)));
		expect(without(raster)(129, Math.round(110 + lean * 129))).toBeLessThan(130);
	}
});

test('a band filled with blue stays', () => {
	const raster = paper();
	ink(raster, BLUE, (x, y) => x > 40 && x < 210 && y > 100 && y < 190);
	const grey = without(raster);
	expect(grey(120, 150)).toBeLessThan(130);
	expect(grey(45, 105)).toBeLessThan(130);
});
