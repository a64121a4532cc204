import { floatTensors } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/recogniser/onnxFile';
import {
	packModel,
	unpackModel,
} from '../../../../../../nodes/CreditReport/engines/local/source/ocr/recogniser/packedModel';
import { model, tensor } from './onnx';

/** Values of very different size per row, or per column. */
const weights = (rows: number, columns: number, sizeOf: (row: number, column: number) => number): number[] =>
	Array.from({ length: rows * columns }, (_, at) => {
		const row = Math.floor(at / columns);
		return Math.sin(at) * sizeOf(row, at % columns);
	});

const CONVOLUTION = weights(8, 200, (row) => 10 ** (row - 4));
const MATRIX = weights(200, 8, (_, column) => 10 ** (column - 4));
const BIAS = weights(1, 2000, () => 1);
const FILE = model({
	constants: [tensor([8, 20, 10, 1], CONVOLUTION), tensor([200, 8], MATRIX), tensor([2000], BIAS)],
	metadata: { character: 'ab' },
});
const CHARACTERS = ['a', '。', ' '];

function valuesOf(file: Uint8Array, dims: string): Float32Array {
	const { offset = 0, dims: found = [] } = floatTensors(file).find((one) => one.dims.join() === dims) ?? {};
	const count = found.reduce((product, dim) => product * dim, 1);
	return new Float32Array(new Uint8Array(file.subarray(offset, offset + 4 * count)).buffer);
}

it('gives back the characters and a file of the same structure', () => {
	const { onnx, characters } = unpackModel(packModel({ onnx: FILE, characters: CHARACTERS }, floatTensors(FILE)));
	expect(characters).toEqual(CHARACTERS);
	expect(floatTensors(onnx)).toEqual(floatTensors(FILE));
	expect(Buffer.from(onnx).subarray(-20)).toEqual(Buffer.from(FILE).subarray(-20));
});

it('keeps large weights to half a step of their own channel, and biases as they are', () => {
	const packed = packModel({ onnx: FILE, characters: CHARACTERS }, floatTensors(FILE));
	const { onnx } = unpackModel(packed);
	const bounds: Array<[string, readonly number[], (at: number) => number]> = [
		['8,20,10,1', CONVOLUTION, (at) => 10 ** (Math.floor(at / 200) - 4)],
		['200,8', MATRIX, (at) => 10 ** ((at % 8) - 4)],
	];
	for (const [dims, before, largest] of bounds) {
		const errors = [...valuesOf(onnx, dims)].map((value, at) => Math.abs(value - (before[at] ?? NaN)) / largest(at));
		expect(Math.max(...errors)).toBeLessThan(0.51 / 127);
		expect(Math.max(...errors)).toBeGreaterThan(0.3 / 127);
	}
	expect([...valuesOf(onnx, '2000')]).toEqual([...Float32Array.from(BIAS)]);
	expect(packed.length).toBeLessThan(FILE.length - 2 * 3 * 1600 + 500);
});

it('unpacks from any place in memory, as files in a pool of buffers lie', () => {
	const packed = packModel({ onnx: FILE, characters: CHARACTERS }, floatTensors(FILE));
	const shifted = new Uint8Array(packed.length + 3).subarray(3);
	shifted.set(packed);
	expect(unpackModel(shifted).onnx).toEqual(unpackModel(packed).onnx);
});
