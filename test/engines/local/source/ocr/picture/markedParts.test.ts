import { partsOf } from '../../../../../../nodes/CreditReport/engines/local/source/ocr/picture/markedParts';

/** Parts of a grid that is written row by row, with # where a mark is. */
function parts(...rows: string[]): ReturnType<typeof partsOf> {
	const marks = Uint8Array.from(rows.join(''), (mark) => (mark === '#' ? 1 : 0));
	return partsOf(marks, rows[0]!.length);
}

it('groups what hangs together side by side, and up and down', () => {
	const [part, ...others] = parts(
		'....#',
		'#.#.#', //
		'#.###',
		'###..',
	);
	expect(others).toEqual([]);
	expect({ ...part, squares: part!.squares.length }).toEqual({ x0: 0, x1: 4, y0: 0, y1: 3, squares: 11 });
});

it('parts what touches at corners only, and the end of a row from the start of the next', () => {
	expect(parts('#...#', '#.#..', '.#..#').map(({ squares }) => squares)).toEqual([[0, 5], [4], [7], [11], [14]]);
});

it('takes a place at the end of a row for no neighbour of the next row', () => {
	expect(parts('..#', '#..')).toHaveLength(2);
	expect(parts('#..', '..#')).toHaveLength(2);
});
