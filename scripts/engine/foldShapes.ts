import { integersAttribute, integersOf, type Graph } from './onnxGraph';

/** A number, or how long a picture is along an axis. */
type Size = number | { axis: number };

/** More axes than pictures have. */
const AXES = Array.from({ length: 8 }, (_, axis) => ({ axis }));
/** Of a Reshape: as long as before along the same axis, and whatever is left. */
const SAME = 0;
const REST = -1;

/**
 * PP-OCR's recogniser works out what shapes its pictures get from the shapes they have, by casts, slices and concatenations.
 * It only ever keeps how long a picture is along an axis, or has the rest in one, and Reshape has numbers for both. Besides
 * those steps that saves WebAssembly the compilation of ONNX Runtime's Cast: one function for all types, 490 KB of code that
 * take 217 MB to optimise.
 */
export function foldShapes(graph: Graph): void {
	for (const reshape of graph.nodes.filter(({ op }) => op === 'Reshape')) {
		const [input = '', shape = ''] = reshape.inputs;
		const sizes = sizesOf(graph, shape)?.map((size, axis) => {
			if (typeof size === 'number') return size;
			return size.axis === axis ? SAME : REST;
		});
		if (!sizes || sizes.filter((size) => size === REST).length > 1) continue;
		const name = `${reshape.outputs[0]}.shape`;
		reshape.inputs = [input, name];
		const attributes = new Map([['value', integersAttribute('value', sizes)]]);
		graph.nodes.unshift({ op: 'Constant', inputs: [], outputs: [name], attributes });
	}
	removeUnused(graph);
}

/** @returns undefined where they are more than numbers and lengths of a picture */
function sizesOf(graph: Graph, name: string): Size[] | undefined {
	const node = graph.nodes.find(({ outputs }) => outputs.includes(name));
	const inputs = node?.op === 'Shape' ? [] : (node?.inputs.map((input) => sizesOf(graph, input)) ?? []);
	const [first] = inputs;
	switch (node?.op) {
		case 'Constant':
			return integersOf(node.attributes.get('value'));
		case 'Shape':
			return AXES;
		case 'Cast':
			return first;
		case 'Slice': {
			const [from = REST] = node.attributes.get('starts')?.numbers ?? [];
			const [to = REST] = node.attributes.get('ends')?.numbers ?? [];
			return from >= 0 && to <= AXES.length ? first?.slice(from, to) : undefined;
		}
		case 'Concat':
			return inputs.every((sizes) => sizes !== undefined) ? inputs.flat() : undefined;
		default:
			return undefined;
	}
}

function removeUnused(graph: Graph): void {
	for (;;) {
		const used = new Set([...graph.outputs, ...graph.nodes.flatMap(({ inputs }) => inputs)]);
		const left = graph.nodes.filter(({ outputs }) => outputs.some((output) => used.has(output)));
		if (left.length === graph.nodes.length) return;
		graph.nodes = left;
	}
}
