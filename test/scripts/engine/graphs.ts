/** Small graphs of ONNX, and what they make of a picture. */
import { join } from 'node:path';

import { wasmRuntime } from '../../../nodes/CreditReport/engines/local/source/ocr/recogniser/runtimes';
import { bytesField, listAttribute, numberField, type Attribute, type Graph } from '../../../scripts/engine/onnxGraph';

/** How high and wide the picture is. */
export const SIZE = 6;
/** Numbers that look like chance, from -1 to 1. */
export const noise = (count: number, seed: number): Float32Array =>
	Float32Array.from({ length: count }, (_, at) => Math.sin(12.9 * (at + 1) * seed));

/** An attribute that is a list of whole numbers, with its name. */
export const ints = (name: string, values: readonly number[]): [string, Attribute] => [
	name,
	listAttribute(name, values),
];

/** What goes in or comes out: floats of any size. */
const valueInfo = (name: string, dims: readonly number[]): number[] => {
	const shape = dims.flatMap((dim) => bytesField(1, numberField(1, dim)));
	const type = bytesField(1, [...numberField(1, 1), ...bytesField(2, shape)]);
	return [...bytesField(1, name), ...bytesField(2, type)];
};

/** A graph without nodes: a picture x of two channels goes in. */
export function emptyGraph(): Graph {
	return {
		nodes: [],
		floats: new Map(),
		bytes: new Map(),
		outputs: [],
		restOfGraph: [bytesField(2, 'test'), bytesField(11, valueInfo('x', [1, 2, SIZE, SIZE]))],
		restOfModel: [numberField(1, 8), bytesField(8, numberField(2, 9))],
	};
}

/** Says what comes out of a graph, and of which size. */
export function withOutput(graph: Graph, name: string, dims: readonly number[]): Graph {
	graph.outputs.push(name);
	graph.restOfGraph.push(bytesField(12, valueInfo(name, dims)));
	return graph;
}

/** What a graph makes of a picture x of two channels. */
export async function outputOf(file: Uint8Array): Promise<number[]> {
	const engine = join(__dirname, '../../../dist/engine/onnxruntime.wasm.br');
	const { InferenceSession, Tensor } = await wasmRuntime(engine, 512 * 1024 * 1024);
	const session = await InferenceSession.create(file, { graphOptimizationLevel: 'disabled' });
	const x = new Tensor('float32', noise(2 * SIZE * SIZE, 7), [1, 2, SIZE, SIZE]);
	const { [session.outputNames[0] ?? '']: result } = await session.run({ x });
	return [...(result?.data as Float32Array)];
}
