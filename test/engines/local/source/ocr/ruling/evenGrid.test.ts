import { wallsIn } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/ruling';
import { CHARACTER, DrawnPage } from '../drawnPage';

/** A row of twelve cells, some of whose walls are seen in their middle only. */
function row(faint: readonly number[], gone: readonly number[] = []): DrawnPage {
	const page = new DrawnPage(800, 200).across(60, 40, 641).across(110, 40, 641);
	for (let index = 0; index <= 12; index++) {
		const x = 40 + 50 * index;
		if (gone.includes(index)) continue;
		if (!faint.includes(index)) page.down(x, 60, 110);
		else page.down(x, 74, 100);
	}
	return page;
}

const wallsOf = (page: DrawnPage): number[] =>
	[
		...new Set(
			wallsIn(page.grey, CHARACTER)
				.filter(({ x0, x1 }) => x0 === x1)
				.map(({ x0 }) => Math.round((x0 - 40) / 50)),
		),
	].sort((a, b) => a - b);

it('a grid of even cells has its faint walls, also two beside each other', () => {
	expect(wallsOf(row([4, 5, 9]))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

it('also beside the edges of the table, one of which may not be seen', () => {
	const page = row([1, 11]).across(140, 40, 641).down(40, 110, 141);
	expect(wallsOf(page)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
	expect(wallsOf(row([1, 11], [12]).across(140, 40, 641).down(40, 110, 141))).toEqual([
		0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
	]);
});

it('where nothing is seen of a wall there is none', () => {
	expect(wallsOf(row([], [4]))).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12]);
});
