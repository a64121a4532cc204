import { consumers, floatAttribute, type Floats, type Graph, type GraphNode } from './onnxGraph';

/**
 * PP-OCR's recogniser multiplies and adds single numbers before and behind each of its activations, and has these written out
 * step by step: eight passes over each picture between two convolutions, which cost more than the convolutions. They become
 * two or three: numbers go into the weights of the convolutions beside them, and x * clip(x + 3, 0, 6) / 6 becomes
 * x * HardSigmoid(x). The results are the same but for rounding.
 */
export function foldScales(graph: Graph): void {
	for (const convolution of graph.nodes.filter(({ op }) => op === 'Conv')) {
		foldBehind(graph, convolution);
		const activation = foldActivation(graph, convolution);
		if (activation) foldAhead(graph, activation);
	}
}

/** scale * convolution + shift. */
function foldBehind(graph: Graph, convolution: GraphNode): void {
	const affine = affineOf(graph, convolution);
	const weights = weightsOf(graph, convolution);
	if (!affine || !weights) return;
	const { values } = weights;
	values.forEach((value, at) => (values[at] = value * affine.scale));
	const bias = biasOf(graph, convolution, weights);
	bias.forEach((value, at) => (bias[at] = value * affine.scale + affine.shift));
	convolution.outputs = affine.add.outputs;
	remove(graph, affine.multiply, affine.add);
}

/** @returns the node that stands for the activation now */
function foldActivation(graph: Graph, { outputs: [x = ''] }: GraphNode): GraphNode | undefined {
	const users = consumers(graph, x);
	const add = users.find((node) => node.op === 'Add' && scalarOf(graph, node) === 3);
	const clip = add && soleConsumer(graph, add, 'Clip');
	const multiply = clip && soleConsumer(graph, clip, 'Mul');
	const divide = multiply && soleConsumer(graph, multiply, 'Div');
	if (!divide || users.length !== 2 || !multiply.inputs.includes(x) || scalarOf(graph, divide) !== 6) return undefined;
	if (clip.attributes.get('min')?.numbers[0] !== 0 || clip.attributes.get('max')?.numbers[0] !== 6) return undefined;
	const gate = clip.outputs[0] ?? '';
	add.op = 'HardSigmoid';
	add.inputs = [x];
	add.outputs = [gate];
	add.attributes = new Map([
		['alpha', floatAttribute('alpha', 1 / 6)],
		['beta', floatAttribute('beta', 0.5)],
	]);
	multiply.outputs = divide.outputs;
	remove(graph, clip, divide);
	return multiply;
}

/** A convolution of scale * activation + shift. Beyond the edges of a picture there is no shift, so that it stays where these count. */
function foldAhead(graph: Graph, activation: GraphNode): void {
	const affine = affineOf(graph, activation);
	const convolution = affine && soleConsumer(graph, affine.add, 'Conv');
	const weights = convolution && weightsOf(graph, convolution);
	if (!weights || affine.scale === 0) return;
	const isPadded = convolution.attributes.get('pads')?.numbers.some((pad) => pad > 0) ?? false;
	const { values, dims } = weights;
	if (isPadded) {
		const shift = `${affine.add.outputs[0]}.shift`;
		graph.floats.set(shift, { dims: [1], values: Float32Array.of(affine.shift / affine.scale) });
		affine.add.inputs = [activation.outputs[0] ?? '', shift];
		remove(graph, affine.multiply);
	} else {
		const bias = biasOf(graph, convolution, weights);
		const perChannel = values.length / (dims[0] ?? 1);
		values.forEach((value, at) => {
			const channel = Math.floor(at / perChannel);
			bias[channel] = (bias[channel] ?? 0) + value * affine.shift;
		});
		convolution.inputs[0] = activation.outputs[0] ?? '';
		remove(graph, affine.multiply, affine.add);
	}
	values.forEach((value, at) => (values[at] = value * affine.scale));
}

interface Affine {
	multiply: GraphNode;
	add: GraphNode;
	scale: number;
	shift: number;
}

/** What multiplies the output of a node by a number and adds another, and nothing else uses it. */
function affineOf(graph: Graph, node: GraphNode): Affine | undefined {
	const multiply = soleConsumer(graph, node, 'Mul');
	const add = multiply && soleConsumer(graph, multiply, 'Add');
	const [scale, shift] = [multiply && scalarOf(graph, multiply), add && scalarOf(graph, add)];
	return scale === undefined || shift === undefined || !multiply || !add ? undefined : { multiply, add, scale, shift };
}

/** The weights of a convolution, unless another uses them as well. */
function weightsOf(graph: Graph, { inputs: [, name = ''] }: GraphNode): Floats | undefined {
	return consumers(graph, name).length === 1 ? graph.floats.get(name) : undefined;
}

/** The bias of a convolution; one that has none gets one of zeros. */
function biasOf(graph: Graph, convolution: GraphNode, { dims: [channels = 0] }: Floats): Float32Array {
	const name = convolution.inputs[2] ?? `${convolution.inputs[1]}.bias`;
	const bias = graph.floats.get(name) ?? { dims: [channels], values: new Float32Array(channels) };
	graph.floats.set(name, bias);
	convolution.inputs[2] = name;
	return bias.values;
}

/** The single number that a node of two inputs has beside a picture. */
function scalarOf(graph: Graph, { inputs }: GraphNode): number | undefined {
	const [constant, ...others] = inputs.flatMap((name) => graph.floats.get(name) ?? []);
	return constant?.values.length === 1 && others.length === 0 && inputs.length === 2 ? constant.values[0] : undefined;
}

function soleConsumer(graph: Graph, { outputs: [output = ''] }: GraphNode, op: string): GraphNode | undefined {
	const [consumer, ...others] = consumers(graph, output);
	return consumer?.op === op && others.length === 0 && !graph.outputs.includes(output) ? consumer : undefined;
}

function remove(graph: Graph, ...nodes: readonly GraphNode[]): void {
	graph.nodes = graph.nodes.filter((node) => !nodes.includes(node));
}
