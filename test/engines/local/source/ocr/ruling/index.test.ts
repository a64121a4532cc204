import { wallsIn } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/ruling';
import { CHARACTER, DrawnPage } from '../drawnPage';

it('finds the walls of a table', () => {
	const page = new DrawnPage(700, 300);
	for (const y of [60, 110, 160]) page.across(y, 60, 641);
	for (const x of [60, 240, 400, 640]) page.down(x, 60, 161);
	const walls = wallsIn(page.grey, CHARACTER);
	expect(walls.filter(({ y0, y1 }) => y0 === y1)).toHaveLength(3);
	expect(walls.filter(({ x0, x1 }) => x0 === x1)).toHaveLength(4);
});

it('takes a pattern of lines that a page is printed on for no table', () => {
	const page = new DrawnPage(2600, 400);
	for (let y = 60; y < 340; y += 20) page.across(y, 40, 2560);
	for (let x = 40; x <= 2560; x += 20) page.down(x, 60, 320);
	expect(wallsIn(page.grey, CHARACTER)).toEqual([]);
});
