import { byteColumns } from './byteColumns';
import {
	bytesField,
	consumers,
	listAttribute,
	numberField,
	type Floats,
	type Graph,
	type GraphNode,
} from './onnxGraph';

/** ONNX Runtime's own operators. */
const DOMAIN = 'com.microsoft';
/** Narrower pictures and smaller matrices take as long as bytes as they do as floats. */
const LEAST_CHANNELS = 64;
const LEAST_WEIGHTS = 100_000;

/**
 * Two thirds of what PP-OCR's recogniser takes are products of matrices: those of pixels alone, and the last one, that tells
 * characters apart. Their weights become bytes for good, and what these are multiplied with becomes bytes at each run, from
 * its least to its largest number: ONNX Runtime has faster products of such, on WebAssembly as well as natively.
 */
export function integerProducts(graph: Graph): void {
	for (const node of [...graph.nodes]) {
		const { instead, by } = ofPixels(graph, node) ?? ofClasses(graph, node) ?? { instead: [], by: [] };
		graph.nodes = graph.nodes.flatMap((one) => (one === instead[0] ? by : instead.includes(one) ? [] : one));
	}
	graph.restOfModel.push(bytesField(8, [...bytesField(1, DOMAIN), ...numberField(2, 1)]));
}

interface Replacement {
	instead: GraphNode[];
	by: GraphNode[];
}

/** A convolution of pixels alone before an activation x * HardSigmoid(x). Those before others have little to do. */
function ofPixels(graph: Graph, node: GraphNode): Replacement | undefined {
	const [picture = '', name = '', bias] = node.inputs;
	const [output = ''] = node.outputs;
	const { dims: [to = 0, from = 0, ...edges] = [], values = new Float32Array() } = graph.floats.get(name) ?? {};
	const isWide = to >= LEAST_CHANNELS && from >= LEAST_CHANNELS && edges.every((edge) => edge === 1);
	const next = consumers(graph, output).map(({ op }) => op);
	if (node.op !== 'Conv' || !isWide || !isPlain(node) || !next.includes('HardSigmoid') || !next.includes('Mul'))
		return undefined;
	const [pixels, product] = [`${output}.pixels`, `${output}.product`];
	const by = [
		transpose(picture, pixels, [0, 2, 3, 1]),
		multiply(graph, [pixels, transposed(values, to, from), bias], product),
		transpose(product, output, [0, 3, 1, 2]),
	];
	return { instead: [node], by };
}

/** Every pixel by itself, from all channels. */
function isPlain({ attributes }: GraphNode): boolean {
	const all = (name: string, expected: number): boolean =>
		attributes.get(name)?.numbers.every((number) => number === expected) ?? true;
	return all('pads', 0) && all('strides', 1) && all('group', 1);
}

/** A large matrix, and what is added behind it. */
function ofClasses(graph: Graph, node: GraphNode): Replacement | undefined {
	const [steps = '', name = ''] = node.inputs;
	const weights = graph.floats.get(name);
	const [add, ...others] = consumers(graph, node.outputs[0] ?? '');
	const bias = add?.inputs.find((input) => graph.floats.has(input));
	if (node.op !== 'MatMul' || !weights || weights.values.length < LEAST_WEIGHTS) return undefined;
	if (add?.op !== 'Add' || others.length > 0 || bias === undefined) return undefined;
	return { instead: [node, add], by: [multiply(graph, [steps, weights, bias], add.outputs[0] ?? '')] };
}

function multiply(
	graph: Graph,
	[input, weights, bias]: readonly [string, Floats, string | undefined],
	output: string,
): GraphNode {
	const { matrix, scales } = byteColumns(weights);
	const [bytes, scale] = [`${output}.bytes`, `${output}.scales`];
	graph.bytes.set(bytes, matrix);
	graph.floats.set(scale, { dims: [scales.length], values: scales });
	// The fourth would say which byte is zero.
	const inputs = [input, bytes, scale, '', ...(bias === undefined ? [] : [bias])];
	return { op: 'DynamicQuantizeMatMul', domain: DOMAIN, inputs, outputs: [output], attributes: new Map() };
}

function transpose(input: string, output: string, axes: readonly number[]): GraphNode {
	return {
		op: 'Transpose',
		inputs: [input],
		outputs: [output],
		attributes: new Map([['perm', listAttribute('perm', axes)]]),
	};
}

function transposed(values: Float32Array, rows: number, columns: number): Floats {
	const turned = new Float32Array(values.length);
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) turned[column * rows + row] = values[row * columns + column] ?? 0;
	return { dims: [columns, rows], values: turned };
}
