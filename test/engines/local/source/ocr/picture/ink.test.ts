import { componentsOf } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/connected';
import { inkOf } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/ink';
import { CHARACTER, DrawnPage } from '../drawnPage';

const inkIn = (page: DrawnPage, x0: number, y0: number, x1: number, y1: number): number => {
	const ink = inkOf(page.grey, CHARACTER);
	let count = 0;
	for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) count += ink[y * page.width + x] as number;
	return count;
};

it('a grainy page has the ink of its characters and hardly any of its grain', () => {
	const page = new DrawnPage(600, 300).characters(60, 60, 12).noise(60);
	expect(inkIn(page, 60, 60, 400, 85)).toBeGreaterThan(1200);
	const grains = componentsOf(inkOf(page.grey, CHARACTER), page.grey);
	const below = Array.from(grains.y0).filter((y) => y > 100);
	expect(below.length).toBeLessThan(5);
});

it('strokes stay whole that are dark somewhere; paler ones that stand alone are a watermark', () => {
	const page = new DrawnPage(400, 120).characters(40, 20, 8);
	page.fill({ x0: 60, y0: 80, x1: 140, y1: 82 }, 180).fill({ x0: 100, y0: 70, x1: 102, y1: 94 }, 40);
	page.fill({ x0: 200, y0: 80, x1: 280, y1: 82 }, 180);
	expect([inkIn(page, 60, 78, 141, 85), inkIn(page, 200, 78, 281, 85)]).toEqual([255, 0]);
});

it('a clean page keeps what is pale', () => {
	const page = new DrawnPage(300, 120).fill({ x0: 60, y0: 60, x1: 90, y1: 61 }, 190);
	expect(inkIn(page, 60, 60, 91, 62)).toBe(62);
});
