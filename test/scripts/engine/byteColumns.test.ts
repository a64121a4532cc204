import { byteColumns } from '../../../scripts/engine/byteColumns';
import { noise } from './graphs';

const [ROWS, COLUMNS] = [7, 12];
/** Columns of very different size; the last is of nothing. */
const VALUES = noise(ROWS * COLUMNS, 3).map((value, at) =>
	at % COLUMNS === COLUMNS - 1 ? 0 : value * 10 ** ((at % COLUMNS) - 6),
);
const { matrix, scales } = byteColumns({ dims: [ROWS, COLUMNS], values: VALUES });

it('keeps weights to half a step of their own column', () => {
	expect(matrix.dims).toEqual([ROWS, COLUMNS]);
	const steps = [...matrix.values].map((value, at) => {
		const scale = scales[at % COLUMNS] ?? NaN;
		return Math.abs(value * scale - (VALUES[at] ?? NaN)) / scale;
	});
	expect(Math.max(...steps)).toBeLessThan(0.501);
	expect(Math.max(...steps)).toBeGreaterThan(0.4);
});

it('lets neighbours come to no more than nearly fits into 16 bits with what they are multiplied with', () => {
	const at = (row: number, column: number): number => matrix.values[row * COLUMNS + column] ?? 0;
	const sums = Array.from({ length: COLUMNS }, (_, column) =>
		[0, 2, 4, 6].map((row) => {
			const pair = [at(row, column), row + 1 < ROWS ? at(row + 1, column) : 0];
			return [1, -1].map((sign) => pair.reduce((sum, weight) => sum + Math.max(0, sign * weight), 0));
		}),
	).flat(2);
	expect(Math.max(...sums)).toBeLessThanOrEqual(144);
	expect(Math.max(...sums)).toBeGreaterThanOrEqual(127);
	expect(Math.max(...matrix.values.map(Math.abs))).toBeLessThanOrEqual(127);
});

it.each([
	['one alone', [0, 0, 0.5], [0, 0, 127]],
	['neighbours of two signs', [0.5, -0.5], [127, -127]],
	['neighbours of one sign', [0.5, 0.5], [72, 72]],
	['those that are multiplied apart from each other', [0, 0.5, 0.5, 0], [0, 127, 127, 0]],
])('makes the most of a byte: %s', (_, values, bytes) => {
	const { matrix: made } = byteColumns({ dims: [values.length, 1], values: Float32Array.from(values) });
	expect([...made.values]).toEqual(bytes);
});
