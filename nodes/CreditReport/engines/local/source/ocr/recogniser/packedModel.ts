import type { FloatTensor } from './onnxFile';

/**
 * A model with its weights as bytes, a quarter of the size: `dist/engine/recogniser.model`. It is an ONNX file out of which
 * the values of its large tensors of floats were cut. These are whole numbers from -127 to 127 times a scale per output
 * channel, and floats again when they are unpacked. Weights that the network multiplies as bytes lie in the file as they are.
 *
 * Layout, little-endian: length of the header in bytes (4 bytes), header (JSON), scales (32-bit floats), whole numbers
 * (bytes), the rest of the ONNX file.
 */
interface Header {
	characters: readonly string[];
	/** Bytes of the ONNX file. */
	size: number;
	/** In the order of the file. */
	tensors: readonly PackedTensor[];
}

/** `rows` times `columns` values from `offset` of the ONNX file on; a scale for each row, or for each column. */
interface PackedTensor {
	offset: number;
	rows: number;
	columns: number;
	scaled: 'rows' | 'columns';
}

/** A network as ONNX, and the characters it knows. */
export interface Model {
	onnx: Uint8Array;
	/** By class; class 0 is none. */
	characters: readonly string[];
}

/** Smaller tensors stay as they are: biases and norms are what precision hangs on, and weigh nothing. */
const MIN_VALUES = 1024;
const LARGEST = 127;

/** Packs a model. */
export function packModel({ onnx, characters }: Model, tensors: readonly FloatTensor[]): Uint8Array {
	const packed = tensors.flatMap((tensor) => packedTensor(tensor) ?? []).sort((a, b) => a.offset - b.offset);
	const header = Buffer.from(JSON.stringify({ characters, size: onnx.length, tensors: packed } satisfies Header));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(header.length);
	const quantised = packed.map((tensor) => quantise(floats(onnx, tensor), tensor));
	return Buffer.concat([
		length,
		header,
		...quantised.map(({ scales }) => Buffer.from(scales.buffer)),
		...quantised.map(({ values }) => Buffer.from(values.buffer)),
		...rest(onnx, packed),
	]);
}

/** A convolution's channels are its first dimension; a matrix is multiplied from the right, so that they are its last. */
function packedTensor({ offset, dims }: FloatTensor): PackedTensor | undefined {
	const values = dims.reduce((product, dim) => product * dim, 1);
	if (values < MIN_VALUES || dims.length < 2) return undefined;
	if (dims.length > 2) return { offset, rows: dims[0] ?? 0, columns: values / (dims[0] ?? 1), scaled: 'rows' };
	return { offset, rows: dims[0] ?? 0, columns: dims[1] ?? 0, scaled: 'columns' };
}

function quantise(weights: Float32Array, tensor: PackedTensor): { scales: Float32Array; values: Int8Array } {
	const scales = new Float32Array(scalesOf(tensor));
	const values = new Int8Array(weights.length);
	weights.forEach((weight, at) => {
		const channel = channelOf(tensor, at);
		scales[channel] = Math.max(scales[channel] ?? 0, Math.abs(weight) / LARGEST);
	});
	weights.forEach((weight, at) => {
		values[at] = Math.round(weight / (scales[channelOf(tensor, at)] || 1));
	});
	return { scales, values };
}

/**
 * The model in a packed one, its weights as floats.
 * @param packed as {@link packModel} makes it
 */
export function unpackModel(packed: Uint8Array): Model {
	const headerEnd = 4 + Buffer.from(packed.buffer, packed.byteOffset, 4).readUInt32LE();
	const { characters, size, tensors } = JSON.parse(Buffer.from(packed.subarray(4, headerEnd)).toString()) as Header;
	const count = tensors.reduce((sum, tensor) => sum + scalesOf(tensor), 0);
	const scales = floatsFrom(packed.subarray(headerEnd, headerEnd + 4 * count));
	const values = new Int8Array(packed.buffer, packed.byteOffset + headerEnd + 4 * count);
	const onnx = new Uint8Array(size);
	let scaleAt = 0;
	let valueAt = 0;
	for (const tensor of tensors) {
		const { rows, columns, scaled } = tensor;
		const weights = new Float32Array(rows * columns);
		for (let row = 0, at = 0; row < rows; row++)
			for (let column = 0; column < columns; column++, at++)
				weights[at] = values[valueAt + at]! * scales[scaleAt + (scaled === 'rows' ? row : column)]!;
		onnx.set(new Uint8Array(weights.buffer), tensor.offset);
		scaleAt += scalesOf(tensor);
		valueAt += weights.length;
	}
	let from = headerEnd + 4 * count + valueAt;
	for (const gap of gaps(size, tensors)) {
		onnx.set(packed.subarray(from, from + gap.to - gap.from), gap.from);
		from += gap.to - gap.from;
	}
	return { onnx, characters };
}

function scalesOf({ rows, columns, scaled }: PackedTensor): number {
	return scaled === 'rows' ? rows : columns;
}

function channelOf({ columns, scaled }: PackedTensor, at: number): number {
	return scaled === 'rows' ? Math.floor(at / columns) : at % columns;
}

function floats(onnx: Uint8Array, { offset, rows, columns }: PackedTensor): Float32Array {
	return floatsFrom(onnx.subarray(offset, offset + 4 * rows * columns));
}

/** A copy: a view would need an offset that is a multiple of 4. */
function floatsFrom(bytes: Uint8Array): Float32Array {
	return new Float32Array(new Uint8Array(bytes).buffer);
}

function rest(onnx: Uint8Array, tensors: readonly PackedTensor[]): Uint8Array[] {
	return gaps(onnx.length, tensors).map(({ from, to }) => onnx.subarray(from, to));
}

/** What of a file lies between its packed tensors. */
function gaps(size: number, tensors: readonly PackedTensor[]): Array<{ from: number; to: number }> {
	const starts = [0, ...tensors.map(({ offset, rows, columns }) => offset + 4 * rows * columns)];
	return starts.map((from, index) => ({ from, to: tensors[index]?.offset ?? size }));
}
