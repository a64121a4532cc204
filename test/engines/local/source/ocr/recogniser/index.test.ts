import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openRecogniser } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/recogniser';
import { LINE_HEIGHT, type Recogniser } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/types';
import { model } from './onnx';

/** The recogniser as the build packs it, on WebAssembly. */

const FILES = join(__dirname, '../../../../../../dist/engine');
const ON_WASM = { files: FILES, runtime: 'wasm', maxMemory: 512 * 1024 * 1024 } as const;
let recogniser: Recogniser;
beforeAll(async () => (recogniser = await openRecogniser(ON_WASM)));
afterAll(async () => await recogniser.close());

/** HE, each dot a square of so many pixels. */
const DOT = 4;
const DRAWN = ['#...#.#####', '#...#.#....', '#...#.#....', '#####.####.', '#...#.#....', '#...#.#....', '#...#.#####'];

/** Greedy CTC: the likeliest class of each step, repetitions and none left out. */
function textOf(probabilities: Float32Array, characters: readonly string[]): string {
	const classes = Array.from({ length: probabilities.length / characters.length }, (_, step) => {
		const row = probabilities.subarray(step * characters.length, (step + 1) * characters.length);
		return row.indexOf(Math.max(...row));
	});
	return classes.map((one, at) => (one === classes[at - 1] ? '' : characters[one])).join('');
}

it('knows the characters of PP-OCR: none, 6,623 of its list, a space', () => {
	expect(recogniser.runtime).toBe('wasm');
	expect(recogniser.characters).toHaveLength(6625);
	expect(recogniser.characters[0]).toBe('');
	expect(recogniser.characters[6624]).toBe(' ');
	expect(recogniser.characters).toEqual(expect.arrayContaining([...'信用报告0123456789.,-*#N']));
});

it('reads several lines at once, and tells probabilities', async () => {
	const width = 64;
	const pixels = new Float32Array(2 * 3 * LINE_HEIGHT * width).fill(1);
	// Drawn in the second picture alone.
	for (let plane = 3; plane < 6; plane++)
		DRAWN.forEach((row, y) =>
			[...row].forEach((dot, x) => {
				for (let at = 0; at < DOT * DOT; at++)
					if (dot === '#')
						pixels[(plane * LINE_HEIGHT + 8 + y * DOT + Math.floor(at / DOT)) * width + 8 + x * DOT + (at % DOT)] = -1;
			}),
		);
	const { probabilities, steps } = await recogniser.recognise(pixels, 2, width);
	const classes = recogniser.characters.length;
	expect(steps).toBe(width / 8);
	expect(probabilities).toHaveLength(2 * steps * classes);
	const sum = probabilities.subarray(0, classes).reduce((total, value) => total + value, 0);
	expect(sum).toBeCloseTo(1, 3);
	expect(textOf(probabilities.subarray(0, steps * classes), recogniser.characters).trim()).toBe('');
	expect(textOf(probabilities.subarray(steps * classes), recogniser.characters)).toBe('HE');
});

it('says of a model that does not load that it is the model', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'model-'));
	try {
		writeFileSync(join(folder, 'rec.onnx'), model({ metadata: { character: 'a' } }));
		await expect(openRecogniser({ ...ON_WASM, modelFolder: folder })).rejects.toMatchObject({
			code: 'INVALID_PARAMETER',
			message: 'The model in the model folder cannot be loaded',
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
});

it('is clear about a native runtime that was asked for and is not there', async () => {
	await expect(openRecogniser({ ...ON_WASM, runtime: 'native' })).rejects.toMatchObject({
		code: 'INVALID_PARAMETER',
		message: expect.stringMatching(/native .* not installed/) as string,
	});
});

it('takes no more memory than it may, and says that it was memory', async () => {
	// ONNX Runtime takes memory once in a thread: here another gets less.
	await jest.isolateModulesAsync(async () => {
		const { openRecogniser: open } =
			await import('../../../../../../nodes/CreditReport/engines/local/source/ocr/recogniser');
		const narrow = await open({ ...ON_WASM, maxMemory: 64 * 1024 * 1024 });
		const [count, width] = [16, 4_000];
		await expect(
			narrow.recognise(new Float32Array(count * 3 * LINE_HEIGHT * width), count, width),
		).rejects.toMatchObject({
			code: 'ENGINE_CRASHED',
			message: 'Recognising this page takes more memory than the recogniser may use',
		});
	});
});
