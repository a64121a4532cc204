import { removeCopiedStamps } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/copiedStamps';
import type { Grey } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/types';

const SIDE = 600;
const [PAPER, BLACK, COPIED, PALE] = [250, 10, 165, 190];

type IsInked = (x: number, y: number) => boolean;

/** Paper with some grain, 600 by 600 pixels, lit evenly. */
function paper(): Grey {
	const data = Uint8Array.from({ length: SIDE * SIDE }, (_, at) => PAPER - ((at * 7919) % 13));
	return { width: SIDE, height: SIDE, data };
}

/** Ink dims what lies beneath. */
function ink({ data }: Grey, level: number, isInked: IsInked): void {
	for (let y = 0; y < SIDE; y++)
		for (let x = 0; x < SIDE; x++) if (isInked(x, y)) data[y * SIDE + x] = (data[y * SIDE + x]! * level) / PAPER;
}

const around = (x: number, y: number): number => Math.hypot(x - 200, y - 200);
const isRing: IsInked = (x, y) => Math.abs(around(x, y) - 75) < 4;
const isStar: IsInked = (x, y) => around(x, y) < 20;
/** One thin stroke of a character. */
const isStroke: IsInked = (x, y) => x === 160 && Math.abs(y - 230) < 12;
const isStamp: IsInked = (x, y) => isRing(x, y) || isStar(x, y) || isStroke(x, y);

function cleaned(grey: Grey): (x: number, y: number) => number {
	removeCopiedStamps(grey);
	return (x, y) => grey.data[y * SIDE + x]!;
}

function expectKept(grey: Grey): void {
	const before = grey.data.slice();
	removeCopiedStamps(grey);
	expect(Buffer.compare(grey.data, before)).toBe(0);
}

test('a stamp that was copied in grey becomes paper: its ring, its star and the thin strokes of its characters', () => {
	const grey = paper();
	ink(grey, COPIED, isStamp);
	const at = cleaned(grey);
	for (const [x, y] of [
		[200, 125],
		[275, 200],
		[200, 200],
		[160, 230],
	] as const)
		expect(at(x, y)).toBeGreaterThan(225);
});

test('a ring that print cuts into pieces is one stamp', () => {
	const grey = paper();
	ink(grey, COPIED, (x, y) => isStamp(x, y) && Math.abs(y - 200) > 14 && Math.abs(x - 200) > 12);
	const at = cleaned(grey);
	for (const [x, y] of [
		[147, 147],
		[253, 147],
		[147, 253],
		[253, 253],
		[160, 230],
	] as const)
		expect(at(x, y)).toBeGreaterThan(225);
});

test('print under it stays as dark as it is, and what is beside it keeps its edges', () => {
	const grey = paper();
	ink(grey, BLACK, (x, y) => y === 200 && Math.abs(x - 275) < 16);
	ink(grey, BLACK, (x, y) => x === 240 && Math.abs(y - 170) < 10);
	ink(grey, COPIED, (x, y) => x === 241 && Math.abs(y - 170) < 10);
	ink(grey, COPIED, isStamp);
	const at = cleaned(grey);
	for (const x of [264, 275, 286]) expect(at(x, 200)).toBeLessThan(60);
	expect(at(275, 215)).toBeGreaterThan(225);
	expect([at(240, 170), at(241, 170)].map((value) => value < 200)).toEqual([true, true]);
});

test.each([0, 0.035])('pale rules under it stay, on a page that leans by %d too, and the ring goes', (lean) => {
	const grey = paper();
	ink(grey, PALE, (x, y) => Math.abs(y - 150 - lean * x) < 1.5 || Math.abs(x - 390 + lean * y) < 1.5);
	ink(grey, COPIED, isStamp);
	const at = cleaned(grey);
	for (const x of [60, 180, 230, 300]) expect(at(x, Math.round(150 + lean * x))).toBeLessThan(215);
	for (const [x, y] of [
		[200, 125],
		[200, 275],
		[200, 200],
	] as const)
		expect(at(x, y)).toBeGreaterThan(225);
});

test('the palest of rules goes on where a ring lies over it', () => {
	const grey = paper();
	ink(grey, 212, (x, y) => Math.abs(y - 150) < 1.5 || Math.abs(x - 275) < 1.5);
	ink(grey, COPIED, isStamp);
	const at = cleaned(grey);
	for (let along = 60; along < 340; along += 5)
		expect([at(along, 150), at(275, along)].filter((value) => value > 225)).toEqual([]);
});

test.each([
	['a filled cell', (x: number, y: number) => x > 100 && x < 220 && y > 100 && y < 300],
	['a line of grey print', (x: number, y: number) => y > 180 && y < 212 && x % 30 < 5],
	['a grey frame as large as the page', (x: number, y: number) => Math.min(x, y, SIDE - x, SIDE - y) < 12],
] as const)('%s is no stamp', (_, isInked) => {
	const grey = paper();
	ink(grey, COPIED, isInked);
	expectKept(grey);
});

test('strokes of many greys are no stamp: a photo, or print that faded', () => {
	const grey = paper();
	for (const [band, level] of [90, 115, 140, 165, 190].entries())
		ink(grey, level, (x, y) => isRing(x, y) && Math.floor((y - 120) / 32) === band);
	expectKept(grey);
});
