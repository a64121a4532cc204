/** Small graphs of ONNX, and what they make of a picture. */
import { join } from 'node:path';

import { wasmRuntime } from '../../../nodes/CreditReport/engines/local/source/ocr/recogniser/runtimes';
import { bytesField, numberField, type Attribute } from '../../../scripts/engine/onnxGraph';

/** How high and wide the picture is. */
export const SIZE = 6;
/** Numbers that look like chance, from -1 to 1. */
export const noise = (count: number, seed: number): Float32Array =>
	Float32Array.from({ length: count }, (_, at) => Math.sin(12.9 * (at + 1) * seed));

export const ints = (name: string, values: readonly number[]): [string, Attribute] => [
	name,
	{
		numbers: [...values],
		encoded: [...bytesField(1, name), ...values.flatMap((value) => numberField(8, value)), ...numberField(20, 7)],
	},
];

/** What goes in or comes out: floats of any size. */
export const valueInfo = (name: string, dims: readonly number[]): number[] => {
	const shape = dims.flatMap((dim) => bytesField(1, numberField(1, dim)));
	const type = bytesField(1, [...numberField(1, 1), ...bytesField(2, shape)]);
	return [...bytesField(1, name), ...bytesField(2, type)];
};

/** What a graph makes of a picture x of two channels. */
export async function outputOf(file: Uint8Array): Promise<number[]> {
	const engine = join(__dirname, '../../../dist/engine/onnxruntime.wasm.br');
	const { InferenceSession, Tensor } = await wasmRuntime(engine, 512 * 1024 * 1024);
	const session = await InferenceSession.create(file, { graphOptimizationLevel: 'disabled' });
	const x = new Tensor('float32', noise(2 * SIZE * SIZE, 7), [1, 2, SIZE, SIZE]);
	const { [session.outputNames[0] ?? '']: result } = await session.run({ x });
	return [...(result?.data as Float32Array)];
}
