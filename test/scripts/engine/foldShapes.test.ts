import { foldShapes } from '../../../scripts/engine/foldShapes';
import {
	bytesField,
	integersAttribute,
	integersOf,
	numberField,
	readGraph,
	writeGraph,
	type Attribute,
	type Graph,
} from '../../../scripts/engine/onnxGraph';
import { emptyGraph, ints, outputOf, SIZE, withOutput } from './graphs';

const INT32 = 6;
const INT64 = 7;

const to = (type: number): [string, Attribute] => [
	'to',
	{ numbers: [type], encoded: [...bytesField(1, 'to'), ...numberField(3, type), ...numberField(20, 2)] },
];

/** A picture gets a shape of numbers and lengths of its own. @param dims what that comes to */
function reshaping(shape: ReadonlyArray<number | { axis: number }>, dims: readonly number[]): Graph {
	const graph = withOutput(emptyGraph(), 'y', dims);
	graph.nodes.push({ op: 'Relu', inputs: ['x'], outputs: ['picture'], attributes: new Map() });
	const add = (op: string, inputs: string[], output: string, attributes: ReadonlyArray<[string, Attribute]> = []) =>
		graph.nodes.push({ op, inputs, outputs: [output], attributes: new Map(attributes) });
	add('Shape', ['picture'], 'shape');
	add('Cast', ['shape'], 'shape32', [to(INT32)]);
	shape.forEach((size, index) => {
		if (typeof size === 'number') {
			add('Constant', [], `size${index}`, [['value', integersAttribute('value', [size])]]);
			return;
		}
		const { axis } = size;
		add('Slice', ['shape32'], `slice${index}`, [ints('axes', [0]), ints('starts', [axis]), ints('ends', [axis + 1])]);
		add('Cast', [`slice${index}`], `size${index}`, [to(INT64)]);
	});
	add(
		'Concat',
		shape.map((_, index) => `size${index}`),
		'sizes',
		[['axis', { numbers: [0], encoded: [...bytesField(1, 'axis'), ...numberField(3, 0), ...numberField(20, 2)] }]],
	);
	add('Reshape', ['picture', 'sizes'], 'y');
	return graph;
}

it.each<[string, Parameters<typeof reshaping>[0], number[], number[]]>([
	['the length of the same axis', [1, { axis: 1 }, 3, 2 * SIZE], [1, 0, 3, 2 * SIZE], [1, 2, 3, 2 * SIZE]],
	['the rest', [0, 2, -1], [0, 2, -1], [1, 2, SIZE * SIZE]],
	['the length of another axis', [1, { axis: 3 }, 2 * SIZE], [1, -1, 2 * SIZE], [1, SIZE, 2 * SIZE]],
])('gives a Reshape numbers for %s', async (_, shape, numbers, dims) => {
	const graph = reshaping(shape, dims);
	const before = await outputOf(writeGraph(graph));
	foldShapes(graph);
	expect(graph.nodes.map(({ op }) => op)).toEqual(['Constant', 'Relu', 'Reshape']);
	const read = readGraph(writeGraph(graph));
	expect(integersOf(read.nodes[0]?.attributes.get('value'))).toEqual(numbers);
	expect(await outputOf(writeGraph(graph))).toEqual(before);
});

it('leaves a shape alone that it has no numbers for', () => {
	const graph = reshaping([{ axis: 1 }, { axis: 0 }, SIZE * SIZE], [2, 1, SIZE * SIZE]);
	const before = graph.nodes.map(({ op }) => op);
	foldShapes(graph);
	expect(graph.nodes.map(({ op }) => op)).toEqual(before);
});
