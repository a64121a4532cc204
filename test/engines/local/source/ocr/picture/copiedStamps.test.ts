import { removeCopiedStamps } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/copiedStamps';
import type { Grey } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/types';

const SIDE = 600;
const [PAPER, BLACK, FADED, COPIED, PALE] = [250, 10, 100, 165, 190];

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
	ink(grey, 150, (x, y) => y === 199 && Math.abs(x - 275) < 16);
	ink(grey, BLACK, (x, y) => x === 240 && Math.abs(y - 170) < 10);
	ink(grey, FADED, (x, y) => Math.abs(x - 280) < 2 && Math.abs(y - 170) < 10);
	ink(grey, COPIED, (x, y) => x === 241 && Math.abs(y - 170) < 10);
	ink(grey, COPIED, isStamp);
	const at = cleaned(grey);
	for (const x of [264, 275, 286]) expect(at(x, 200)).toBeLessThan(60);
	for (const [x, y] of [
		[275, 215],
		[275, 201],
	] as const)
		expect(at(x, y)).toBeGreaterThan(225);
	expect(at(275, 199)).toBeLessThan(200);
	expect(at(280, 170)).toBeLessThanOrEqual(FADED);
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

test('a short thin rule in pale grey stays within a stamp', () => {
	const grey = paper();
	ink(grey, BLACK, (_, y) => y === 400);
	ink(grey, PALE, (x, y) => y === 240 && Math.abs(x - 200) < 50);
	ink(grey, COPIED, isStamp);
	expect(cleaned(grey)(220, 240)).toBeLessThan(215);
});

test('thin strokes become paper where they are darker than the rest, beside print, and just outside of the ring', () => {
	const grey = paper();
	ink(grey, BLACK, (x, y) => x === 165 && Math.abs(y - 230) < 12);
	ink(grey, 120, (x, y) => isStroke(x, y) || isStroke(x + 56, y));
	ink(grey, COPIED, (x, y) => isRing(x, y) || isStar(x, y));
	const at = cleaned(grey);
	for (const x of [104, 160]) expect(at(x, 230)).toBeGreaterThan(225);
});

test('heavy and grainy stamps become paper, several on a page, each in its own grey', () => {
	const grey = paper();
	const heavy: IsInked = (x, y) => Math.abs(around(x, y) - 68) < 11 || around(x, y) < 40;
	ink(grey, COPIED, heavy);
	ink(grey, 120, (x, y) => heavy(x - 230, y - 230));
	grey.data.forEach((value, at) => {
		if (value < 200) grey.data[at] = value + 20 * Math.sin(at * at);
	});
	const at = cleaned(grey);
	for (const [x, y] of [
		[200, 132],
		[200, 200],
		[430, 362],
		[430, 430],
	] as const)
		for (let beside = -5; beside <= 5; beside++) expect(at(x + beside, y)).toBeGreaterThan(225);
});

test('the palest of rules goes on where a ring lies over it', () => {
	const grey = paper();
	ink(grey, 212, (x, y) => Math.abs(y - 150) < 1.5 || Math.abs(x - 275) < 1.5);
	ink(grey, COPIED, isStamp);
	const at = cleaned(grey);
	for (let along = 60; along < 340; along += 5)
		expect([at(along, 150), at(275, along)].filter((value) => value > 225)).toEqual([]);
});

test.each<[string, IsInked, number?]>([
	['a filled cell', (x, y) => x > 100 && x < 220 && y > 100 && y < 300],
	['a line of grey print', (x, y) => y > 180 && y < 212 && x % 30 < 5],
	['a grey frame as large as the page', (x, y) => Math.min(x, y, SIDE - x, SIDE - y) < 12],
	['a row of rings across the page', (x, y) => [-90, 90, 270].some((off) => isRing(x - off, y))],
	['a ring as dark as print', isRing, 40],
	['a ring as pale as a tint', isRing, 225],
])('%s is no stamp', (_, isInked, level = COPIED) => {
	const grey = paper();
	ink(grey, level, isInked);
	expectKept(grey);
});

test('strokes of many greys are no stamp: a photo, or print that faded; one below them is', () => {
	const grey = paper();
	for (const [band, level] of [90, 115, 140, 165, 190].entries())
		ink(grey, level, (x, y) => isRing(x, y) && Math.floor((y - 120) / 32) === band);
	expectKept(grey);
	ink(grey, COPIED, (x, y) => isStamp(x, y - 260));
	expect(cleaned(grey)(200, 385)).toBeGreaterThan(225);
});
