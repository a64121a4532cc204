import { wallsIn } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/ruling';
import { CHARACTER, DrawnPage } from '../drawnPage';

/** Does a wall run down at a place, in the row between two rules? */
function isWall(page: DrawnPage, x: number, [top, bottom]: readonly [number, number]): boolean {
	return wallsIn(page.grey, CHARACTER).some(
		({ x0, x1, y0, y1 }) => x0 === x1 && Math.abs(x0 - x) < 4 && y0 < (top + bottom) / 2 && (top + bottom) / 2 < y1,
	);
}

const ROWS = [40, 90, 130, 180] as const;
const MIDDLE = [90, 130] as const;

/** Three rows between two edges, and a column at 300 in the first and the last of them. */
function table(shade?: number): DrawnPage {
	const page = new DrawnPage(660, 230);
	for (const y of ROWS) page.across(y, 40, 601, shade);
	return page.down(40, 40, 181, shade).down(600, 40, 181, shade).down(300, 40, 90, shade).down(300, 130, 181, shade);
}

it('a wall that is broken on grainy paper is one where nothing stands beside it', () => {
	const page = table().fill({ x0: 300, y0: 91, x1: 301, y1: 121 }, 60);
	expect(isWall(page.noise(55), 300, MIDDLE)).toBe(true);
});

it('a stroke of a character that is nearly as tall as a row is no wall: it is darker than the line, and broken', () => {
	const page = table(120).fill({ x0: 300, y0: 97, x1: 302, y1: 125 }, 0);
	expect(isWall(page, 300, MIDDLE)).toBe(false);
});

it('a bold stroke in a low row is no wall where others stand beside it, though it reaches from rule to rule', () => {
	const page = table(150).fill({ x0: 299, y0: 92, x1: 302, y1: 129 }, 0);
	for (const y of [96, 104, 112, 120]) page.fill({ x0: 288, y0: y, x1: 314, y1: y + 3 }, 0);
	expect(isWall(page, 300, MIDDLE)).toBe(false);
});
