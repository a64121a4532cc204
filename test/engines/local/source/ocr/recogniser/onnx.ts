import { bytesField, numberField } from '../../../../../../scripts/engine/onnxGraph';

/** Makes small ONNX files. */

/** A TensorProto of floats, its values in `raw_data` or in `float_data`. */
export function tensor(dims: readonly number[], values: readonly number[], field: 'raw' | 'packed' = 'raw'): number[] {
	const bytes = new Uint8Array(Float32Array.from(values).buffer);
	return [
		...dims.flatMap((dim) => numberField(1, dim)),
		...numberField(2, 1),
		...bytesField(field === 'raw' ? 9 : 4, bytes),
	];
}

/** A ModelProto with tensors as nodes Constant and as initialisers, and with metadata. */
export function model({
	constants = [],
	initialisers = [],
	metadata = {},
}: {
	constants?: ReadonlyArray<readonly number[]>;
	initialisers?: ReadonlyArray<readonly number[]>;
	metadata?: Readonly<Record<string, string>>;
}): Uint8Array {
	const graph = [
		...constants.flatMap((value) => bytesField(1, bytesField(5, bytesField(5, value)))),
		...initialisers.flatMap((value) => bytesField(5, value)),
	];
	return Uint8Array.from([
		...numberField(1, 7),
		...bytesField(7, graph),
		...Object.entries(metadata).flatMap(([key, value]) =>
			bytesField(14, [...bytesField(1, key), ...bytesField(2, value)]),
		),
	]);
}
