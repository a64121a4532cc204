import { joined, lineImage } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/lineImage';
import { textOf } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/mendLine';
import { readLines } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/readLines';
import { stripReadings } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/strips';
import { CLASSES, fakeRecogniser, line, nothing, reading, step } from '../../../../../support/recognition';

const PAPER = { width: 400, height: 60, data: new Uint8Array(400 * 60).fill(255) };

it('readings come in the order of the lines, however they were batched', async () => {
	const wide = line(60);
	const narrow = line(6);
	// Narrow lines are read first.
	const recogniser = fakeRecogniser((index) => [step([index === 0 ? '1' : '2', 0.9])]);
	const readings = await readLines(PAPER, [wide, narrow], recogniser, []);
	expect(readings.map(({ characters }) => textOf(characters))).toEqual(['2', '1']);
	expect(recogniser.batches).toHaveLength(2);
});

it('many lines are read in batches, so that memory does not grow with the page', async () => {
	const recogniser = fakeRecogniser(() => [nothing()]);
	await readLines(
		PAPER,
		Array.from({ length: 20 }, () => line(6)),
		recogniser,
		[],
	);
	expect(recogniser.batches.map(({ count }) => count)).toEqual([8, 8, 4]);
	await readLines(
		PAPER,
		Array.from({ length: 20 }, () => line(90)),
		recogniser,
		[],
	);
	expect(Math.max(...recogniser.batches.map(({ count, width }) => count * width))).toBeLessThanOrEqual(2400);
});

it('a part of a page is brought to the height of a line, black to -1 and white to 1', () => {
	const grey = { width: 10, height: 10, data: new Uint8Array(100).fill(255) };
	for (let y = 0; y < 10; y++) grey.data.fill(0, y * 10, y * 10 + 5);
	const image = lineImage(grey, { x0: 0, y0: 0, x1: 10, y1: 10 });
	expect(image.width).toBe(48);
	expect([image.pixels[0], image.pixels[47]]).toEqual([-1, 1]);
});

it('lines are joined on white', () => {
	const black = { width: 16, pixels: new Float32Array(16 * 48).fill(-1) };
	const { pixels } = joined([black], [4], 24);
	expect([pixels[3], pixels[4], pixels[19], pixels[20]]).toEqual([1, -1, -1, 1]);
});

it('lone marks of a row of cells are read once more as one line', async () => {
	const marks = Array.from({ length: 4 }, (_, index) =>
		reading([nothing()], [], { cell: index, x0: index * 40, x1: index * 40 + 20 }),
	);
	const other = reading([nothing()], [], { x0: 200, x1: 220 });
	const recogniser = fakeRecogniser(() => Array.from({ length: 40 }, () => step(['*', 0.6], ['', 0.4])));
	const told = await stripReadings(PAPER, [...marks, other], recogniser, new Set([CLASSES.indexOf('*')]));
	expect([...told.keys()]).toEqual(marks);
	expect(told.get(marks[0]!)).toMatchObject({ best: '*', length: 4 });
	expect(told.get(marks[0]!)?.marks.get('*')).toBeCloseTo(0.6);
	expect(recogniser.batches).toHaveLength(1);
});

it('two marks are no company', async () => {
	const marks = [0, 1].map((cell) => reading([nothing()], [], { cell, x0: cell * 40, x1: cell * 40 + 20 }));
	const recogniser = fakeRecogniser(() => []);
	expect((await stripReadings(PAPER, marks, recogniser, new Set([1]))).size).toBe(0);
});
