import { removeCopiedStamps } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/copiedStamps';
import type { Grey } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/types';

const SIDE = 400;
const [PAPER, BLACK, COPIED, PALE] = [250, 10, 165, 190];

/** Paper with some grain, 400 by 400 pixels, lit evenly. */
function paper(): Grey {
	const data = Uint8Array.from({ length: SIDE * SIDE }, (_, at) => PAPER - ((at * 7919) % 13));
	return { width: SIDE, height: SIDE, data };
}

/** Ink dims what lies beneath. */
function ink({ data }: Grey, level: number, isInked: (x: number, y: number) => boolean): void {
	for (let y = 0; y < SIDE; y++)
		for (let x = 0; x < SIDE; x++) if (isInked(x, y)) data[y * SIDE + x] = (data[y * SIDE + x]! * level) / PAPER;
}

const around = (x: number, y: number): number => Math.hypot(x - 200, y - 200);
/** A ring, a star's worth of ink, and one thin stroke of a character. */
const isStamp = (x: number, y: number): boolean =>
	Math.abs(around(x, y) - 75) < 4 || around(x, y) < 14 || (Math.abs(x - 160) < 1.5 && Math.abs(y - 230) < 12);

function cleaned(grey: Grey): (x: number, y: number) => number {
	removeCopiedStamps(grey);
	return (x, y) => grey.data[y * SIDE + x]!;
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

test('print and rules under it stay, the pale ones too', () => {
	const grey = paper();
	ink(grey, BLACK, (x, y) => Math.abs(x - 275) < 3 && Math.abs(y - 200) < 10);
	ink(grey, PALE, (_, y) => Math.abs(y - 160) < 1.5);
	ink(grey, COPIED, isStamp);
	const at = cleaned(grey);
	expect(at(275, 200)).toBeLessThan(40);
	for (const x of [60, 137, 200, 263, 340]) expect(at(x, 160)).toBeLessThan(215);
});

test('pale rules under it stay where the page leans', () => {
	const grey = paper();
	const isRule = (x: number, y: number): boolean => Math.abs(y - 150 - 0.035 * x) < 1.5;
	ink(grey, PALE, isRule);
	ink(grey, COPIED, isStamp);
	const at = cleaned(grey);
	for (const x of [60, 150, 180, 230, 340]) expect(at(x, Math.round(150 + 0.035 * x))).toBeLessThan(215);
});

test.each([
	['a filled cell', (x: number, y: number) => x > 100 && x < 220 && y > 100 && y < 300],
	['a line of grey print', (x: number, y: number) => y > 180 && y < 212 && x % 30 < 5],
	['a grey frame as large as the page', (x: number, y: number) => Math.min(x, y, SIDE - x, SIDE - y) < 12],
] as const)('%s is no stamp', (_, isInked) => {
	const grey = paper();
	ink(grey, COPIED, isInked);
	const before = grey.data.slice();
	removeCopiedStamps(grey);
	expect(grey.data).toEqual(before);
});
