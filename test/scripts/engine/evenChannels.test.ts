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

it('leaves an activation alone', () => {
	const graph = gated('itself');
	evenChannels(graph);
	expect(graph).toEqual(gated('itself'));
});

it('leaves what is used twice alone', () => {
	const graph = gated('mean');
	graph.nodes.push({ op: 'Relu', inputs: ['gated'], outputs: ['z'], attributes: new Map() });
	const before = graph.nodes.map(({ op }) => op);
	evenChannels(graph);
	expect(graph.nodes.map(({ op }) => op)).toEqual(before);
});
