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

/** A page full of lines, so many pixels apart. */
function ruled(width: number, height: number, apart: number): DrawnPage {
	const page = new DrawnPage(width, height);
	const [right, bottom] = [width - 60, height - 60].map((end) => end - ((end - 40) % apart)) as [number, number];
	for (let y = 40; y <= bottom; y += apart) page.across(y, 40, right);
	for (let x = 40; x <= right; x += apart) page.down(x, 40, bottom);
	return page;
}

it.each([
	['columns', 2600, 400],
	['rows', 300, 5200],
] as const)(
	'takes a pattern of lines that a page is printed on, with hundreds of %s, for no table',
	(_, wide, tall) => {
		expect(wallsIn(ruled(wide, tall, 20).grey, CHARACTER)).toEqual([]);
	},
);

it.each([
	['columns', 1600, 300],
	['rows', 300, 3600],
] as const)('takes as many %s as a table may have for one', (_, wide, tall) => {
	expect(wallsIn(ruled(wide, tall, 36).grey, CHARACTER)).not.toEqual([]);
});
