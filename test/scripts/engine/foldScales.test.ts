import { foldScales } from '../../../scripts/engine/foldScales';
import { floatAttribute, readGraph, writeGraph, type Graph, type GraphNode } from '../../../scripts/engine/onnxGraph';
import { emptyGraph, ints, noise, outputOf, SIZE, withOutput } from './graphs';

/** Builds a chain of nodes, each on the output of the one before. */
class Chain {
	readonly graph = emptyGraph();
	private last = 'x';

	add(
		op: string,
		constants: ReadonlyArray<Float32Array | number> = [],
		attributes: GraphNode['attributes'] = new Map(),
	) {
		const output = `${op}${this.graph.nodes.length}`;
		const names = constants.map((values, at) => {
			const name = `${output}.${at}`;
			const floats = typeof values === 'number' ? Float32Array.of(values) : values;
			this.graph.floats.set(name, { dims: [floats.length], values: floats });
			return name;
		});
		this.graph.nodes.push({ op, inputs: [this.last, ...names], outputs: [output], attributes });
		this.last = output;
		return this;
	}

	convolution([to, from, edge]: [number, number, number], { bias = false, pad = 0 } = {}): this {
		const weights = noise(to * from * edge * edge, this.graph.nodes.length + 1);
		this.add('Conv', [weights, ...(bias ? [noise(to, 3)] : [])], new Map([ints('pads', [pad, pad, pad, pad])]));
		const { inputs = [] } = this.graph.nodes.at(-1) ?? {};
		this.graph.floats.set(inputs[1] ?? '', { dims: [to, from, edge, edge], values: weights });
		return this;
	}

	activation(): this {
		const x = this.last;
		this.add('Add', [3]);
		this.add(
			'Clip',
			[],
			new Map([
				['min', floatAttribute('min', 0)],
				['max', floatAttribute('max', 6)],
			]),
		);
		this.add('Mul');
		this.graph.nodes.at(-1)?.inputs.unshift(x);
		return this.add('Div', [6]);
	}

	end(dims: readonly number[]): Graph {
		return withOutput(this.graph, this.last, dims);
	}
}

const chain = (pad: number): Chain =>
	new Chain()
		.convolution([4, 2, 3], { pad: 1 })
		.add('Mul', [0.7])
		.add('Add', [0.2])
		.activation()
		.add('Mul', [1.3])
		.add('Add', [-0.4])
		.convolution([3, 4, 3], { pad, bias: true })
		.add('Mul', [-2])
		.add('Add', [0.1]);

it.each([
	[1, ['Conv', 'HardSigmoid', 'Mul', 'Add', 'Conv'], SIZE],
	[0, ['Conv', 'HardSigmoid', 'Mul', 'Conv'], SIZE - 2],
])('gives the same from fewer nodes (edges of %i)', async (pad, ops, edge) => {
	const graph = chain(pad).end([1, 3, edge, edge]);
	const before = await outputOf(writeGraph(graph));
	foldScales(graph);
	expect(graph.nodes.map(({ op }) => op)).toEqual(ops);
	const after = await outputOf(writeGraph(graph));
	expect(after).toHaveLength(3 * edge * edge);
	expect(Math.max(...after.map((value, at) => Math.abs(value - (before[at] ?? NaN))))).toBeLessThan(1e-4);
	expect(Math.max(...after.map(Math.abs))).toBeGreaterThan(1);
});

it('touches nothing that is used twice, or handed out', () => {
	const shared = chain(1).end([1, 3, SIZE, SIZE]);
	// Somebody else wants what comes out of the first convolution as it is.
	shared.nodes.push({ op: 'Relu', inputs: [shared.nodes[0]?.outputs[0] ?? ''], outputs: ['y'], attributes: new Map() });
	foldScales(shared);
	expect(shared.nodes.slice(0, 3).map(({ op }) => op)).toEqual(['Conv', 'Mul', 'Add']);
	const early = new Chain().convolution([4, 2, 3]);
	const graph = early.end([1, 4, SIZE - 2, SIZE - 2]);
	early.add('Mul', [0.5]).add('Add', [0.5]);
	foldScales(graph);
	expect(graph.nodes.map(({ op }) => op)).toEqual(['Conv', 'Mul', 'Add']);
});

it('reads what it wrote', () => {
	const graph = chain(1).end([1, 3, SIZE, SIZE]);
	const read = readGraph(writeGraph(graph));
	expect(read.nodes.map(({ op, inputs, outputs }) => [op, inputs, outputs])).toEqual(
		graph.nodes.map(({ op, inputs, outputs }) => [op, inputs, outputs]),
	);
	expect([...read.floats]).toEqual([...graph.floats]);
	expect(read.outputs).toEqual(graph.outputs);
	expect(read.nodes[4]?.attributes.get('max')?.numbers).toEqual([6]);
	expect(read.nodes[0]?.attributes.get('pads')?.numbers).toEqual([1, 1, 1, 1]);
});
