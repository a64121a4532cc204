import { evenChannels } from '../../../scripts/engine/evenChannels';
import { writeGraph, type Graph } from '../../../scripts/engine/onnxGraph';
import { emptyGraph, outputOf, SIZE, withOutput } from './graphs';

/** A picture whose channels are multiplied by numbers of their own, or by an activation of itself, and then mixed. */
function gated(gate: 'mean' | 'itself'): Graph {
	const graph = withOutput(emptyGraph(), 'y', [1, 3, SIZE, SIZE]);
	graph.floats.set('weights', { dims: [3, 2, 1, 1], values: Float32Array.of(0.1, 8, -0.2, 9, 0.1, -7) });
	const add = (op: string, inputs: string[], output: string) =>
		graph.nodes.push({ op, inputs, outputs: [output], attributes: new Map() });
	add('Relu', ['x'], 'picture');
	if (gate === 'mean') add('GlobalAveragePool', ['picture'], 'mean');
	add('HardSigmoid', [gate === 'mean' ? 'mean' : 'picture'], 'gate');
	add('Mul', ['picture', 'gate'], 'gated');
	add('Conv', ['gated', 'weights'], 'y');
	return graph;
}

it('makes weights of channels more alike, and the same of a picture', async () => {
	const graph = gated('mean');
	const before = await outputOf(writeGraph(graph));
	evenChannels(graph);
	expect(graph.nodes.map(({ op }) => op)).toEqual(['Relu', 'GlobalAveragePool', 'HardSigmoid', 'Mul', 'Mul', 'Conv']);
	const after = await outputOf(writeGraph(graph));
	expect(Math.max(...after.map((value, at) => Math.abs(value - (before[at] ?? NaN))))).toBeLessThan(1e-5);
	const [weak = 0, strong = 0] = graph.floats.get('weights')?.values ?? [];
	expect(strong / weak).toBeLessThan(80 / 3);
	expect(strong / weak).toBeGreaterThan(1);
});

it('halves how far channels are apart, on a scale of powers, and makes none more than four times as strong', () => {
	const [near, far] = [gated('mean'), gated('mean')];
	near.floats.set('weights', { dims: [1, 2, 1, 1], values: Float32Array.of(1, 4) });
	evenChannels(near);
	evenChannels(far);
	const [one = 0, other = 0] = near.floats.get('weights')?.values ?? [];
	expect(other / one).toBeCloseTo(2, 5);
	expect(far.floats.get('weights')?.values[0]).toBeCloseTo(0.4, 5);
});

const node = (op: string, inputs: string[]) => ({ op, inputs, outputs: ['z'], attributes: new Map() });

it.each<[string, (graph: Graph) => void]>([
	['a picture that is used twice', ({ nodes }) => nodes.push(node('Relu', ['gated']))],
	['weights that are used twice', ({ nodes }) => nodes.push(node('Conv', ['x', 'weights']))],
	[
		'a convolution of several pixels',
		({ floats }) => floats.set('weights', { dims: [1, 2, 3, 3], values: new Float32Array(18).fill(1) }),
	],
	['a product of matrices', ({ nodes }) => (nodes[4]!.op = 'MatMul')],
	['a number for each channel that is added', ({ nodes }) => (nodes[3]!.op = 'Add')],
])('leaves %s alone', (_, change) => {
	const [graph, same] = [gated('mean'), gated('mean')];
	for (const each of [graph, same]) change(each);
	evenChannels(graph);
	expect(graph).toEqual(same);
});

it('leaves an activation alone', () => {
	const graph = gated('itself');
	evenChannels(graph);
	expect(graph).toEqual(gated('itself'));
});
