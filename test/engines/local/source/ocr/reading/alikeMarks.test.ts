import { inkOf } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/ink';
import { alikeMarks } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/alikeMarks';
import type { StripReading } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/strips';
import type { LineReading } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/types';
import { reading, sure } from '../../../../../support/recognition';
import { CHARACTER, DrawnPage } from '../drawnPage';

/** N, or I, drawn in a cell of its own. */
function draw(page: DrawnPage, mark: string, x: number): void {
	if (mark === 'I') page.fill({ x0: x + 6, y0: 40, x1: x + 8, y1: 60 });
	else {
		page.fill({ x0: x, y0: 40, x1: x + 2, y1: 60 }).fill({ x0: x + 13, y0: 40, x1: x + 15, y1: 60 });
		for (let step = 0; step < 13; step++)
			page.fill({ x0: x + step, y0: 41 + Math.round(step * 1.4), x1: x + step + 3, y1: 43 + Math.round(step * 1.4) });
	}
}

/** Marks of a row, each with what it was read as, alone and in its row. */
function told(marks: ReadonlyArray<[printed: string, read: string, inRow: string]>): string[] {
	const page = new DrawnPage(60 * marks.length + 60, 100);
	marks.forEach(([printed], index) => draw(page, printed, 40 + 60 * index));
	page.noise(25);
	const strips = new Map<LineReading, StripReading>();
	const readings = marks.map(([, read, inRow], index) => {
		const line = { x0: 32 + 60 * index, x1: 64 + 60 * index, y0: 36, y1: 64, top: 40, bottom: 60, cell: index };
		const one = reading([], sure(read, 0.6), line);
		strips.set(one, { marks: new Map([[inRow, 0.7]]), best: inRow, confidence: 0.7, length: marks.length });
		return one;
	});
	const together = alikeMarks(page.grey, { data: inkOf(page.grey, CHARACTER), width: page.width }, strips);
	return readings.map((one) => together.get(one)!.best);
}

it('a mark is what those that look the same are, whatever it was read as', () => {
	const marks: Array<[string, string, string]> = [
		['N', 'N', 'N'],
		['N', '2', '2'],
		['I', '1', '1'],
		['N', 'N', 'N'],
		['N', 'N', 'N'],
		['N', 'N', 'N'],
	];
	expect(told(marks)).toEqual(['N', 'N', '1', 'N', 'N', 'N']);
});

it('three of a kind say no more than each by itself', () => {
	const marks: Array<[string, string, string]> = [
		['N', 'N', 'N'],
		['N', '2', '2'],
		['N', 'N', 'N'],
	];
	expect(told(marks)).toEqual(['N', '2', 'N']);
});
