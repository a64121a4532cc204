import { integerProducts } from '../../../scripts/engine/integerProducts';
import { floatAttribute, readGraph, writeGraph, type Graph, type GraphNode } from '../../../scripts/engine/onnxGraph';
import { emptyGraph, ints, noise, outputOf, SIZE, withOutput } from './graphs';

const CHANNELS = 64;
const CLASSES = 1700;

/** A picture widened to many channels, multiplied pixel by pixel, activated, and told apart. */
function network({ activation = 'HardSigmoid' } = {}): Graph {
	const graph = withOutput(emptyGraph(), 'y', [1, SIZE, SIZE, CLASSES]);
	const constant = (name: string, dims: number[], size: number): string => {
		const count = dims.reduce((product, dim) => product * dim, 1);
		const values = noise(count, name.length).map((value) => value * size);
		graph.floats.set(name, { dims, values });
		return name;
	};
	const add = (op: string, inputs: string[], output: string, attributes: GraphNode['attributes'] = new Map()) =>
		graph.nodes.push({ op, inputs, outputs: [output], attributes });
	add('Conv', ['x', constant('wide', [CHANNELS, 2, 1, 1], 1)], 'many');
	add(
		'Conv',
		['many', constant('pixels', [CHANNELS, CHANNELS, 1, 1], 0.3), constant('pixels.b', [CHANNELS], 0.5)],
		'conv',
	);
	const alpha = activation === 'HardSigmoid' ? [['alpha', floatAttribute('alpha', 0.2)] as const] : [];
	add(activation, ['conv'], 'gate', new Map(alpha));
	add('Mul', ['conv', 'gate'], 'active');
	add('Transpose', ['active'], 'steps', new Map([ints('perm', [0, 2, 3, 1])]));
	add('MatMul', ['steps', constant('classes', [CHANNELS, CLASSES], 0.2)], 'product');
	add('Add', ['product', constant('bias', [CLASSES], 0.5)], 'y');
	return graph;
}

it('multiplies bytes, and comes to nearly the same', async () => {
	const graph = network();
	const before = await outputOf(writeGraph(graph));
	integerProducts(graph);
	const product = 'DynamicQuantizeMatMul';
	expect(graph.nodes.map(({ op }) => op)).toEqual([
		'Conv',
		'Transpose',
		product,
		'Transpose',
		'HardSigmoid',
		'Mul',
		'Transpose',
		product,
	]);
	const after = await outputOf(writeGraph(graph));
	expect(after).toHaveLength(before.length);
	const errors = after.map((value, at) => value - (before[at] ?? NaN));
	const power = (values: readonly number[]): number => values.reduce((sum, value) => sum + value ** 2, 0);
	expect(power(errors) / power(before)).toBeLessThan(0.02 ** 2);
});

it('leaves small matrices as they are, and what is no activation of its own', () => {
	const graph = network({ activation: 'Sigmoid' });
	const before = graph.nodes.map(({ op }) => op);
	graph.floats.set('classes', { dims: [CHANNELS, 10], values: noise(CHANNELS * 10, 1) });
	integerProducts(graph);
	expect(graph.nodes.map(({ op }) => op)).toEqual(before);
});

const weights =
	(name: string, dims: number[]) =>
	({ floats }: Graph): void => {
		floats.set(name, { dims, values: noise(CHANNELS * CLASSES, 1) });
	};
const attribute =
	(name: string, values: number[]) =>
	({ nodes: [, convolution] }: Graph): void => {
		convolution?.attributes.set(...ints(name, values));
	};
const operator =
	(at: number, op: string) =>
	({ nodes }: Graph): void => {
		nodes[at]!.op = op;
	};

it.each([
	['convolution of few channels', 1, weights('pixels', [CHANNELS / 2, CHANNELS, 1, 1])],
	['convolution of several pixels', 1, weights('pixels', [CHANNELS, CHANNELS, 3, 3])],
	['convolution that leaves pixels out', 1, attribute('strides', [2, 2])],
	['convolution that adds pixels', 1, attribute('pads', [1, 1, 1, 1])],
	['convolution of groups of channels', 1, attribute('group', [2])],
	['convolution that its activation is added to', 1, operator(3, 'Add')],
	['product that something is taken from', 5, operator(6, 'Sub')],
	['sum with a large matrix', 5, operator(5, 'Add')],
	[
		'product that is used twice',
		5,
		({ nodes }: Graph) => nodes.push({ op: 'Relu', inputs: ['product'], outputs: ['z'], attributes: new Map() }),
	],
])('leaves a %s as it is', (_, at, change) => {
	const graph = network();
	change(graph);
	const { op, outputs } = graph.nodes[at]!;
	integerProducts(graph);
	expect(graph.nodes).toContainEqual(expect.objectContaining({ op, outputs }));
});

it('says whose operators it uses', () => {
	const graph = network();
	integerProducts(graph);
	expect(graph.restOfModel.map((field) => Buffer.from(field).toString())).toContainEqual(
		expect.stringContaining('com.microsoft'),
	);
});

it('reads what it wrote', () => {
	const graph = network();
	integerProducts(graph);
	const read = readGraph(writeGraph(graph));
	expect(read.nodes.map(({ op, domain, inputs }) => [op, domain, inputs])).toEqual(
		graph.nodes.map(({ op, domain, inputs }) => [op, domain, inputs]),
	);
	expect([...read.bytes]).toEqual([...graph.bytes]);
});
