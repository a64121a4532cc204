import { consumers, type Floats, type Graph, type GraphNode } from './onnxGraph';

/** A channel becomes so many times as strong or as weak at most. */
const MOST = 4;

/**
 * Bytes are steps from the least to the largest number of all channels of a picture, so that a channel whose weights are
 * large has steps as wide as one that hardly counts. Where every channel is multiplied by a number of its own ahead of a
 * convolution of pixels, a share of its weights goes into that number: half of them, on a scale of powers. The results are
 * the same but for rounding.
 */
export function evenChannels(graph: Graph): void {
	for (const convolution of graph.nodes.filter(({ op }) => op === 'Conv')) {
		const weights = weightsOf(graph, convolution);
		const gated = producer(graph, convolution.inputs[0]);
		const at = gated?.inputs.findIndex((name) => isGate(graph, gated, name)) ?? -1;
		if (!weights || !gated || at < 0) continue;
		const shares = sharesOf(weights);
		weights.values.forEach((value, index) => (weights.values[index] = value / (shares[index % shares.length] ?? 1)));
		const gate = gated.inputs[at] ?? '';
		const [share, even] = [`${gate}.share`, `${gate}.even`];
		graph.floats.set(share, { dims: [shares.length, 1, 1], values: shares });
		gated.inputs[at] = even;
		graph.nodes.splice(graph.nodes.indexOf(gated), 0, {
			op: 'Mul',
			inputs: [gate, share],
			outputs: [even],
			attributes: new Map(),
		});
	}
}

/** The weights of a convolution of pixels, unless another uses them, or its picture, as well. */
function weightsOf(graph: Graph, { inputs: [picture = '', name = ''] }: GraphNode): Floats | undefined {
	const weights = graph.floats.get(name);
	const isShared = consumers(graph, picture).length > 1 || consumers(graph, name).length > 1;
	return !isShared && weights?.dims.slice(2).every((edge) => edge === 1) ? weights : undefined;
}

/** Whether it has a number for each channel: a HardSigmoid of something else than what it is multiplied with. */
function isGate(graph: Graph, { op, inputs }: GraphNode, name: string): boolean {
	const maker = producer(graph, name);
	return op === 'Mul' && maker?.op === 'HardSigmoid' && !inputs.includes(maker.inputs[0] ?? '');
}

function producer(graph: Graph, output: string | undefined): GraphNode | undefined {
	return graph.nodes.find(({ outputs }) => outputs.includes(output ?? ''));
}

/** By channel, the root of how large its weights are beside those of all. */
function sharesOf({ dims: [, channels = 0], values }: Floats): Float32Array {
	const squares = new Float64Array(channels);
	values.forEach((value, at) => (squares[at % channels] = (squares[at % channels] ?? 0) + value ** 2));
	const mean = squares.reduce((sum, square) => sum + square, 0) / channels;
	return Float32Array.from(squares, (square) => Math.min(MOST, Math.max(1 / MOST, (square / mean) ** 0.25)));
}
