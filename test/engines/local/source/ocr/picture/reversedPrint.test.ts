import { inkOf } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/ink';
import { reversePrint } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/reversedPrint';
import { CHARACTER, DrawnPage } from '../drawnPage';

const BAND = { x0: 40, y0: 41, x1: 560, y1: 100 };
const at = ({ grey, width }: DrawnPage, x: number, y: number): number => grey.data[y * width + x] as number;

function reversed(page: DrawnPage): DrawnPage {
	reversePrint(page.grey, CHARACTER);
	return page;
}

/** Whether any ink is within a box. */
function hasInk({ grey, width }: DrawnPage, x0: number, y0: number, x1: number, y1: number): boolean {
	const ink = inkOf(grey, CHARACTER);
	for (let y = y0; y < y1; y++) if (ink.subarray(y * width + x0, y * width + x1).includes(1)) return true;
	return false;
}

it.each([
	['a wide band', BAND, 58],
	['a band hardly higher than its characters', { ...BAND, y0: 54, y1: 88 }, 59],
])('light print on %s becomes dark print on paper, and nothing is left of its edges', (_, band, top) => {
	const page = reversed(new DrawnPage(600, 160).fill(band, 120).characters(200, top, 4, CHARACTER, 245).noise(16));
	expect(at(page, 205, top + 1)).toBeLessThan(60);
	expect(at(page, 100, top + 10)).toBeGreaterThan(240);
	expect(hasInk(page, 20, 20, 190, 140)).toBe(false);
	expect(hasInk(page, 200, top, 320, top + CHARACTER)).toBe(true);
});

it('dark print on a fill stays as it is, and so do titles of bold characters', () => {
	const page = new DrawnPage(600, 260).fill(BAND, 160).characters(200, 58, 4).characters(100, 150, 6, 60);
	const before = page.grey.data.slice();
	expect(reversed(page).grey.data).toEqual(before);
});

it('cells of paper between fills stay paper, and their print dark', () => {
	const page = new DrawnPage(600, 220).fill({ ...BAND, y1: 180 }, 90).fill({ x0: 200, y0: 90, x1: 400, y1: 140 }, 250);
	page.characters(60, 50, 4, CHARACTER, 240).characters(240, 102, 3);
	reversed(page);
	expect(at(page, 220, 100)).toBe(250);
	expect(at(page, 245, 103)).toBe(30);
	expect(at(page, 65, 51)).toBeLessThan(60);
});

it('a rule that is darker than the fill it crosses stays', () => {
	const page = new DrawnPage(600, 160).fill(BAND, 120).characters(100, 58, 3, CHARACTER, 245);
	reversed(page.down(300, 41, 101, 20));
	expect(at(page, 300, 70)).toBe(20);
});
