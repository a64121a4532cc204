import type { Bytes, Floats } from './onnxGraph';

/** A matrix of whole numbers, and what those of each column are multiplied by. */
export interface ByteColumns {
	matrix: Bytes;
	scales: Float32Array;
}

const LARGEST = 127;
/** What two neighbours come to at most; half a step each is for rounding. */
const LARGEST_PAIR = 144 - 1;

/**
 * A matrix as bytes, to be multiplied from the right with numbers from 0 to 255. Processors with AVX2 but without VNNI add
 * two products of neighbours in 16 bits, where 255 * (127 + 127) does not fit. So no two neighbours of one sign in a column
 * come to more than 144: what does not fit then, where both are multiplied with nearly the most there is, is a twentieth of
 * what rounding costs, and no sum in some hundred thousand. With 128 all would fit, and rounding cost an eighth more.
 * @see https://onnxruntime.ai/docs/performance/model-optimizations/quantization.html#when-and-why-do-i-need-to-try-u8u8
 */
export function byteColumns({ dims, values }: Floats): ByteColumns {
	const [rows = 0, columns = 0] = dims;
	const at = (row: number, column: number): number => values[row * columns + column] ?? 0;
	const scales = new Float32Array(columns);
	for (let row = 0; row < rows; row += 2)
		for (let column = 0; column < columns; column++) {
			const [one, other] = [at(row, column), at(row + 1, column)];
			const largest = Math.max(Math.abs(one), Math.abs(other));
			const pair = Math.max(Math.max(one, 0) + Math.max(other, 0), Math.max(-one, 0) + Math.max(-other, 0));
			scales[column] = Math.max(scales[column] ?? 0, largest / LARGEST, pair / LARGEST_PAIR);
		}
	// A column of nothing has no scale.
	scales.forEach((scale, column) => (scales[column] = scale || 1));
	const bytes = Int8Array.from(values, (value, index) => Math.round(value / (scales[index % columns] ?? 1)));
	return { matrix: { dims: [rows, columns], values: bytes }, scales };
}
