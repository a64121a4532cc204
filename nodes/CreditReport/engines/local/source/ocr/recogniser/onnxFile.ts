/**
 * The little of the ONNX format that is needed here: where the weights of a model lie, and what is written on it.
 * @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto numbers of fields
 * @see https://protobuf.dev/programming-guides/encoding/ how they are written
 */

/** A field of a message: a number, or bytes from one place of the file to another. */
export type Field = { number: number; value: number } | { number: number; from: number; to: number };
type Part = Extract<Field, { from: number }>;

/** A tensor of floats in a model. */
export interface FloatTensor {
	/** Where its values start in the file, as 32-bit floats, little-endian. */
	offset: number;
	dims: number[];
}

const FLOAT = 1;

/**
 * The tensors of floats that a model holds, as nodes of its graph or beside it, in the order of the file.
 * @throws RangeError of a file that is no model
 */
export function floatTensors(file: Uint8Array): FloatTensor[] {
	const tensors = [...parts(file, { from: 0, to: file.length }, 7)].flatMap((graph) => [
		...parts(file, graph, 5),
		// The attribute `value` of a node Constant.
		...[...parts(file, graph, 1)].flatMap((node) =>
			[...parts(file, node, 5)].flatMap((attribute) => [...parts(file, attribute, 5)]),
		),
	]);
	return tensors.flatMap((tensor) => floatTensor(file, tensor) ?? []);
}

/**
 * What is written on a model, by its keys.
 * @throws RangeError of a file that is no model
 */
export function metadataOf(file: Uint8Array): Map<string, string> {
	const text = ({ from, to }: Part): string => new TextDecoder().decode(file.subarray(from, to));
	return new Map(
		[...parts(file, { from: 0, to: file.length }, 14)].map((entry) => {
			const [key, value] = [1, 2].map((number) => [...parts(file, entry, number)].map(text).join(''));
			return [key ?? '', value ?? ''];
		}),
	);
}

function floatTensor(file: Uint8Array, tensor: Part): FloatTensor | undefined {
	const dims: number[] = [];
	let type: number | undefined;
	let values: Part | undefined;
	for (const field of fields(file, tensor)) {
		if ('value' in field) {
			if (field.number === 1) dims.push(field.value);
			if (field.number === 2) type = field.value;
		} else if (field.number === 1) dims.push(...numbers(file, field));
		// float_data (packed) and raw_data hold the same bytes.
		else if (field.number === 4 || field.number === 9) values = field;
	}
	const bytes = 4 * dims.reduce((product, dim) => product * dim, 1);
	return type === FLOAT && values && values.to - values.from === bytes ? { offset: values.from, dims } : undefined;
}

export function* parts(file: Uint8Array, message: { from: number; to: number }, number: number): Generator<Part> {
	for (const field of fields(file, message)) if (field.number === number && 'from' in field) yield field;
}

/** The fields of a message, in the order of the file. */
export function* fields(file: Uint8Array, message: { from: number; to: number }): Generator<Field> {
	for (let at = message.from; at < message.to;) {
		const key = varint(file, at);
		const number = Math.floor(key.value / 8);
		const kind = key.value % 8;
		if (kind === 0) {
			const { value, next } = varint(file, key.next);
			yield { number, value };
			at = next;
			continue;
		}
		const length = kind === 2 ? varint(file, key.next) : { value: BYTES_OF_KIND[kind], next: key.next };
		if (length.value === undefined || length.next + length.value > message.to)
			throw new RangeError('This is no ONNX file');
		at = length.next + length.value;
		yield { number, from: length.next, to: at };
	}
}

/** Fields of fixed length, by their wire type. */
const BYTES_OF_KIND: Readonly<Record<number, number>> = { 1: 8, 5: 4 };

/** Numbers that are written one after the other as one field. */
export function* numbers(file: Uint8Array, { from, to }: Part): Generator<number> {
	for (let at = from; at < to;) {
		const { value, next } = varint(file, at);
		yield value;
		at = next;
	}
}

function varint(file: Uint8Array, from: number): { value: number; next: number } {
	let value = 0;
	for (let at = from, unit = 1; at < file.length; unit *= 128) {
		const byte = file[at++] ?? 0;
		value += (byte & 0x7f) * unit;
		if (byte < 0x80) return { value, next: at };
	}
	throw new RangeError('This is no ONNX file');
}
