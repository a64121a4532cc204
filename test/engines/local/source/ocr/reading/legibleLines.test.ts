import type { LineReading } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/types';
import { legibleLines } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/reading/legibleLines';
import { reading, sure } from '../../../../../support/recognition';
import { DrawnPage } from '../drawnPage';

/** Lines below each other, each of a darkness, a sureness and a cell. */
function left(...lines: ReadonlyArray<[text: string, shade: number, confidence: number, cell?: number]>): string {
	const page = new DrawnPage(300, 400);
	const ink = { data: new Uint8Array(300 * 400), width: 300 };
	const readings = lines.map(([text, shade, confidence, cell], index): LineReading => {
		const [top, bottom] = [index * 40, index * 40 + 24];
		page.fill({ x0: 10, y0: top, x1: 100, y1: bottom }, shade);
		for (let y = top; y <= bottom; y++) ink.data.fill(1, y * 300 + 10, y * 300 + 101);
		const read = reading(
			[],
			sure(text).map((each) => ({ ...each, confidence })),
		);
		return {
			...read,
			line: { x0: 5, x1: 105, y0: top, y1: bottom, top, bottom, inkHeight: 1, ...(cell === undefined ? {} : { cell }) },
		};
	});
	return legibleLines(readings, page.grey, ink)
		.map(({ characters }) => characters.map(({ text }) => text).join(''))
		.join();
}

it.each([
	[left(['甲乙', 40, 0.99], ['#', 190, 0.3]), '甲乙', 'what is pale and unreadable'],
	[left(['甲乙', 40, 0.99], ['丙', 190, 0.9]), '甲乙,丙', 'but not what is pale and read well'],
	[left(['甲乙', 40, 0.99], ['#', 60, 0.4]), '甲乙,#', 'nor what is read badly and dark'],
	[left(['甲乙', 40, 0.99], ['#', 60, 0.2]), '甲乙', 'but what is no text'],
	[left(['甲乙', 40, 0.99, 0], ['#', 60, 0.2, 1]), '甲乙,#', 'unless it is in a cell'],
	[left(['甲乙', 40, 0.99, 0], ['#', 190, 0.3, 1]), '甲乙,#', 'nor what stands alone in its cell'],
	[left(['甲乙', 40, 0.99, 1], ['#', 190, 0.3, 1]), '甲乙', 'unlike what stands beside the text of its cell'],
])('leaves %s', (texts, expected) => {
	expect(texts).toBe(expected);
});
