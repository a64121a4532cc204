import { segment } from '../../../../../nodes/CreditReport/engines/local/source/ocr/segmentPage';
import { cellsOf, DrawnPage } from './drawnPage';

/** Two rows of three cells: the first has its second and third cell merged, and a title. */
function table(): DrawnPage {
	const page = new DrawnPage(620, 300);
	for (const y of [100, 150, 200]) page.across(y, 60, 541);
	for (const x of [60, 220, 540]) page.down(x, 100, 201);
	return page.down(380, 150, 201);
}

it('cuts the cells of a table out of a picture, and finds the lines of text in them', () => {
	const page = table().characters(80, 114, 3).characters(310, 114, 5).characters(90, 164, 2).characters(420, 164, 1);
	const { cells, lines } = segment(page, cellsOf);
	expect(cells.map(({ x0, x1 }) => [x0, x1].map((x) => Math.round(x / 10) * 10))).toEqual([
		[60, 220],
		[220, 540],
		[60, 220],
		[220, 380],
		[380, 540],
	]);
	expect(lines.map(({ cell }) => cell).sort()).toEqual([0, 1, 2, 4]);
	for (const { y0, y1, top, bottom } of lines) {
		expect(bottom - top).toBeGreaterThanOrEqual(23);
		expect(y0).toBeLessThan(top);
		expect(y1).toBeGreaterThan(bottom);
	}
});

it('closes a table where its edge is far fainter than its other rules', () => {
	const page = new DrawnPage(620, 300);
	for (const y of [100, 150, 200, 250]) page.across(y, 60, 541);
	for (const x of [60, 220, 380]) page.down(x, 100, 251);
	page.down(540, 100, 251, 195).characters(420, 114, 3);
	const { walls } = segment(page, cellsOf);
	const edge = walls.filter(({ x0, x1 }) => x0 === x1 && x0 > 535);
	expect(edge.reduce((length, { y0, y1 }) => length + y1 - y0, 0)).toBeGreaterThan(140);
});

it('follows rules through grain, and takes none for a rule that are strokes of characters', () => {
	const page = table().characters(80, 30, 12).characters(300, 114, 6).noise(24);
	const { cells, lines, walls } = segment(page, cellsOf);
	expect(cells).toHaveLength(5);
	expect(walls.every(({ y0 }) => y0 > 95)).toBe(true);
	expect(lines).toHaveLength(2);
});

it('walls are no ink, and characters that touch them keep their strokes', () => {
	const page = table().characters(221, 160, 1);
	const { ink, lines } = segment(page, cellsOf);
	const at = (x: number, y: number): number => ink[y * page.width + x] as number;
	expect([at(300, 100), at(300, 150), at(60, 130), at(540, 130)]).toEqual([0, 0, 0, 0]);
	expect(at(235, 160)).toBe(1);
	expect(at(233, 175)).toBe(1);
	expect(lines).toHaveLength(1);
});

it('a rule a quarter as thick as characters are tall is one wall from end to end, and leaves no line behind', () => {
	const page = new DrawnPage(620, 300);
	for (const y of [100, 200]) page.across(y, 60, 541);
	for (const x of [60, 220, 540]) page.down(x, 100, 201);
	page.fill({ x0: 60, y0: 147, x1: 541, y1: 153 }, 110).characters(80, 114, 3).characters(90, 166, 2).noise(12);
	const { walls, lines } = segment(page, cellsOf);
	const thick = walls.filter(({ y0, y1 }) => y0 === y1 && Math.abs(y0 - 150) < 4);
	expect(thick.reduce((length, { x0, x1 }) => length + x1 - x0, 0)).toBeGreaterThan(470);
	expect(lines).toHaveLength(2);
});

it('follows a rule whose middle jumps by two pixels', () => {
	const page = new DrawnPage(620, 300);
	for (const y of [100, 196]) page.across(y, 60, 541);
	for (const x of [60, 540]) page.down(x, 100, 197);
	page.down(300, 100, 160).down(302, 161, 197);
	expect(segment(page, cellsOf).cells).toHaveLength(2);
});
