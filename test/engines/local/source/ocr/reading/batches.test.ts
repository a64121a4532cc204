import { batchesOf } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/batches';
import { line } from '../../../../../support/recognition';

/** Lines whose pictures have these widths. */
function linesOf(widths: readonly number[]) {
	return widths.map((width) => ({ ...line(1), x0: 0, x1: width, y0: 0, y1: 48 }));
}

const shapesOf = (widths: readonly number[]): string[] =>
	batchesOf(linesOf(widths)).map(({ lines, width }) => `${lines.length}x${width}`);

it('lines of one width are read together, narrow ones first', () => {
	expect(shapesOf([320, 40, 320, 40, 40])).toEqual(['3x40', '2x320']);
});

it('a line is read by itself where filling up others to its width costs more than a run', () => {
	expect(shapesOf([320, 328, 344])).toEqual(['2x328', '1x344']);
	expect(shapesOf([320, 320, 320, 328])).toEqual(['3x320', '1x328']);
	expect(shapesOf([320, 328, 328, 328])).toEqual(['4x328']);
});

it('no batch has more lines or is wider than its memory allows', () => {
	expect(shapesOf(Array.from({ length: 20 }, () => 40)).every((shape) => Number(shape.split('x')[0]) <= 8)).toBe(true);
	for (const { lines, width } of batchesOf(linesOf(Array.from({ length: 20 }, () => 700))))
		expect(lines.length * width).toBeLessThanOrEqual(2400);
	expect(shapesOf([5000])).toEqual(['1x5000']);
});

it('widths are such as networks take: multiples of eight, 32 at least', () => {
	expect(shapesOf([10])).toEqual(['1x32']);
	expect(shapesOf([33])).toEqual(['1x40']);
});

it('every line is in one batch; no lines make none', () => {
	const lines = linesOf([500, 20, 333, 90, 91, 1200, 40]);
	const read = batchesOf(lines).flatMap((batch) => batch.lines);
	expect(read).toHaveLength(lines.length);
	expect(new Set(read)).toEqual(new Set(lines));
	expect(batchesOf([])).toEqual([]);
});
