import { textLines } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/lines';
import { CHARACTER, DrawnPage } from '../drawnPage';

function linesOn(page: DrawnPage, bottom = 160): ReturnType<typeof textLines> {
	const ink = page.grey.data.map((value) => (value < 128 ? 1 : 0));
	return textLines(ink, page, [{ x0: 40, y0: 100, x1: 560, y1: bottom }], CHARACTER);
}

it('a stroke of a pen at the wall of a cell, with no room for text, is no line', () => {
	const page = new DrawnPage(620, 300).characters(80, 118, 4).fill({ x0: 80, y0: 152, x1: 260, y1: 155 });
	const lines = linesOn(page);
	expect(lines).toHaveLength(1);
	expect(lines[0]!.y1 - lines[0]!.y0).toBeGreaterThan(CHARACTER);
});

it('a dash in a cell is a line as tall as print', () => {
	const [line] = linesOn(new DrawnPage(620, 300).fill({ x0: 290, y0: 128, x1: 310, y1: 130 }));
	expect(line!.y1 - line!.y0).toBeGreaterThan(CHARACTER);
});

it('print that fills its cell from wall to wall is a line', () => {
	expect(linesOn(new DrawnPage(620, 300).characters(80, 101, 4), 126)).toHaveLength(1);
});

it('two parts of a character that a scan broke are one line, two rows of characters are two', () => {
	const broken = new DrawnPage(620, 300)
		.fill({ x0: 290, y0: 112, x1: 306, y1: 124 })
		.fill({ x0: 286, y0: 127, x1: 310, y1: 141 });
	expect(linesOn(broken)).toHaveLength(1);
	expect(linesOn(new DrawnPage(620, 300).characters(286, 103, 2).characters(286, 133, 2))).toHaveLength(2);
});
