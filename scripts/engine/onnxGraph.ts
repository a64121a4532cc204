import {
	fields,
	numbers,
	parts,
	type Field,
} from '../../nodes/CreditReport/engines/local/source/ocr/recogniser/onnxFile';

/**
 * A model of ONNX as a graph that may be changed, and written again.
 * @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto numbers of fields
 */
export interface Graph {
	nodes: GraphNode[];
	/** Constants of floats, by name. */
	floats: Map<string, Floats>;
	/** Constants of bytes, by name. */
	bytes: Map<string, Bytes>;
	/** Names of what the model hands out. */
	outputs: string[];
	/** Encoded fields of the graph and of the model that are none of these. */
	restOfGraph: number[][];
	restOfModel: number[][];
}

export interface GraphNode {
	op: string;
	/** Whose operator it is; ONNX's own have none. */
	domain?: string;
	inputs: string[];
	outputs: string[];
	attributes: Map<string, Attribute>;
}

/** An attribute: its numbers, as far as it is made of such, and how it is encoded. */
export interface Attribute {
	numbers: number[];
	encoded: Uint8Array | readonly number[];
}

export interface Floats {
	dims: number[];
	values: Float32Array;
}

export interface Bytes {
	dims: number[];
	values: Int8Array;
}

const FLOAT_TENSOR = 1;
const INT8_TENSOR = 3;
const INT64_TENSOR = 7;
/** Bytes of a whole number, by the type of its tensor. */
const BYTES_OF_INTEGER: Readonly<Record<number, 4 | 8>> = { 6: 4, [INT64_TENSOR]: 8 };
const FLOAT_ATTRIBUTE = 1;
const TENSOR_ATTRIBUTE = 4;
const LIST_ATTRIBUTE = 7;

export function readGraph(file: Uint8Array): Graph {
	const graph: Graph = {
		nodes: [],
		floats: new Map(),
		bytes: new Map(),
		outputs: [],
		restOfGraph: [],
		restOfModel: [],
	};
	for (const field of fields(file, { from: 0, to: file.length })) {
		if (field.number !== 7 || 'value' in field) {
			graph.restOfModel.push(encoded(file, field));
			continue;
		}
		for (const part of fields(file, field)) {
			if ('value' in part) throw new RangeError('A graph has no numbers');
			if (part.number === 1) addNode(graph, file, part);
			else if (part.number === 5) addConstant(graph, file, part, textOf(file, part, 8));
			else graph.restOfGraph.push(encoded(file, part));
			if (part.number === 12) graph.outputs.push(textOf(file, part, 1));
		}
	}
	return graph;
}

type Span = Extract<Field, { from: number }>;

function addNode(graph: Graph, file: Uint8Array, span: Span): void {
	const [op, output] = [textOf(file, span, 4), textOf(file, span, 2)];
	const attributes = [...parts(file, span, 5)];
	const [tensor] = attributes.flatMap((attribute) => [...parts(file, attribute, 5)]);
	if (op === 'Constant' && tensor && addConstant(graph, file, tensor, output)) return;
	const [domain] = textsOf(file, span, 7);
	graph.nodes.push({
		op,
		...(domain === undefined ? {} : { domain }),
		inputs: textsOf(file, span, 1),
		outputs: textsOf(file, span, 2),
		attributes: new Map(
			attributes.map((attribute) => [
				textOf(file, attribute, 1),
				{ numbers: numbersOf(file, attribute), encoded: file.subarray(attribute.from, attribute.to) },
			]),
		),
	});
}

/** @returns whether it is one of floats or bytes */
function addConstant(graph: Graph, file: Uint8Array, tensor: Span, name: string): boolean {
	const dims: number[] = [];
	let type = 0;
	let bytes: Uint8Array | undefined;
	for (const field of fields(file, tensor)) {
		if (field.number === 1) dims.push(...('value' in field ? [field.value] : numbers(file, field)));
		if (field.number === 2 && 'value' in field) type = field.value;
		if ((field.number === 4 || field.number === 9) && 'from' in field) bytes = file.subarray(field.from, field.to);
	}
	if (!bytes || (type !== FLOAT_TENSOR && type !== INT8_TENSOR)) return false;
	const { buffer } = new Uint8Array(bytes);
	if (type === FLOAT_TENSOR) graph.floats.set(name, { dims, values: new Float32Array(buffer) });
	else graph.bytes.set(name, { dims, values: new Int8Array(buffer) });
	return true;
}

function textsOf(file: Uint8Array, span: Span, number: number): string[] {
	return [...parts(file, span, number)].map(({ from, to }) => Buffer.from(file.subarray(from, to)).toString());
}

function textOf(file: Uint8Array, span: Span, number: number): string {
	return textsOf(file, span, number)[0] ?? '';
}

/** A float (2), a whole number (3), or several whole numbers (8). */
function numbersOf(file: Uint8Array, attribute: Span): number[] {
	return [...fields(file, attribute)].flatMap((field) => {
		if ('value' in field) return field.number === 3 || field.number === 8 ? [field.value] : [];
		if (field.number === 2) return [Buffer.from(file.subarray(field.from, field.to)).readFloatLE()];
		return field.number === 8 ? [...numbers(file, field)] : [];
	});
}

/** An attribute that is a float. */
export function floatAttribute(name: string, value: number): Attribute {
	const bytes = [...new Uint8Array(Float32Array.of(value).buffer)];
	return {
		numbers: [value],
		encoded: [...bytesField(1, name), ...varint(2 * 8 + 5), ...bytes, ...numberField(20, FLOAT_ATTRIBUTE)],
	};
}

/** An attribute that is a list of whole numbers. */
export function listAttribute(name: string, values: readonly number[]): Attribute {
	const items = values.flatMap((value) => numberField(8, value));
	return {
		numbers: [...values],
		encoded: [...bytesField(1, name), ...items, ...numberField(20, LIST_ATTRIBUTE)],
	};
}

/** An attribute that is a list of whole numbers, as a tensor. */
export function integersAttribute(name: string, values: readonly number[]): Attribute {
	const bytes = new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
	const tensor = [...numberField(1, values.length), ...numberField(2, INT64_TENSOR), ...bytesField(9, bytes)];
	return {
		numbers: [],
		encoded: [...bytesField(1, name), ...bytesField(5, tensor), ...numberField(20, TENSOR_ATTRIBUTE)],
	};
}

/** The whole numbers of an attribute that is a tensor of such. */
export function integersOf(attribute: Attribute | undefined): number[] | undefined {
	const file = Uint8Array.from(attribute?.encoded ?? []);
	const [tensor] = parts(file, { from: 0, to: file.length }, 5);
	if (!tensor) return undefined;
	const [type] = [...fields(file, tensor)].flatMap((field) =>
		field.number === 2 && 'value' in field ? [field.value] : [],
	);
	const [bytes] = parts(file, tensor, 9);
	const size = BYTES_OF_INTEGER[type ?? 0];
	if (!bytes || !size) return undefined;
	const raw = Buffer.from(file.subarray(bytes.from, bytes.to));
	return Array.from({ length: raw.length / size }, (_, at) =>
		size === 4 ? raw.readInt32LE(at * size) : Number(raw.readBigInt64LE(at * size)),
	);
}

/** The nodes that an output goes into. */
export function consumers(graph: Graph, output: string): GraphNode[] {
	return graph.nodes.filter(({ inputs }) => inputs.includes(output));
}

/** The model as a file; constants that no node uses are left out. */
export function writeGraph({ nodes, floats, bytes, restOfGraph, restOfModel }: Graph): Uint8Array {
	const used = new Set(nodes.flatMap(({ inputs }) => inputs));
	const graph = [
		...nodes.map((node) => Buffer.from(bytesField(1, encodedNode(node)))),
		...[...floats, ...bytes].filter(([name]) => used.has(name)).map(([name, tensor]) => initialiser(name, tensor)),
		...restOfGraph.map((part) => Buffer.from(part)),
	];
	const length = graph.reduce((sum, part) => sum + part.length, 0);
	return Buffer.concat([
		...restOfModel.map((part) => Buffer.from(part)),
		Buffer.from([...varint(7 * 8 + 2), ...varint(length)]),
		...graph,
	]);
}

function encodedNode({ op, domain, inputs, outputs, attributes }: GraphNode): number[] {
	return [
		...inputs.flatMap((name) => bytesField(1, name)),
		...outputs.flatMap((name) => bytesField(2, name)),
		...bytesField(4, op),
		...[...attributes.values()].flatMap(({ encoded: bytes }) => bytesField(5, bytes)),
		...(domain === undefined ? [] : bytesField(7, domain)),
	];
}

function initialiser(name: string, { dims, values }: Floats | Bytes): Uint8Array {
	const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
	const head = [
		...dims.flatMap((dim) => numberField(1, dim)),
		...numberField(2, values instanceof Int8Array ? INT8_TENSOR : FLOAT_TENSOR),
		...bytesField(8, name),
		...varint(9 * 8 + 2),
		...varint(bytes.length),
	];
	return Buffer.concat([Buffer.from([...varint(5 * 8 + 2), ...varint(head.length + bytes.length), ...head]), bytes]);
}

function encoded(file: Uint8Array, field: Field): number[] {
	return 'value' in field
		? numberField(field.number, field.value)
		: bytesField(field.number, file.subarray(field.from, field.to));
}

/** A field that is a number. */
export function numberField(number: number, value: number): number[] {
	return [...varint(number * 8), ...varint(value)];
}

/** A field that is a text, or another message. */
export function bytesField(number: number, content: string | Uint8Array | readonly number[]): number[] {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	return [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes];
}

function varint(value: number): number[] {
	return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
