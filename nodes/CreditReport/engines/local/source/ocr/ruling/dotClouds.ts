import type { Components } from '../picture/connected';
import type { Grey } from '../types';

/** What is no larger, in heights of a character, is a speck. */
const SPECK = 0.25;
/** Specks so near, in heights of a character, are of one cloud; */
const NEAR = 1.2;
/** those in line with each other, within so many heights of a character, may be dots of a rule. */
const IN_LINE = 0.2;
/** Specks are sought in squares of so many pixels. */
const SQUARE = 3;
/** So many of a cloud are neither below nor beside one another: as many rules it would take to have them all, and so many do not cross in a place. */
const FEWEST = 5;

/**
 * Tells which parts of ink lie in a cloud of specks: what black and white leaves of the outlines of a watermark. Rules of dots
 * have specks before and behind them, and where others cross.
 */
export function cloudsOf(
	{ count, x0, y0, x1, y1 }: Components,
	{ width, height }: Grey,
	characterHeight: number,
): (index: number) => boolean {
	const [columns, rows] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
	const specks = new Uint8Array(columns * rows);
	const placeOf = (index: number): [column: number, row: number] => [
		Math.floor((x0[index]! + x1[index]!) / 2 / SQUARE),
		Math.floor((y0[index]! + y1[index]!) / 2 / SQUARE),
	];
	for (let index = 0; index < count; index++) {
		const [column, row] = placeOf(index);
		if (Math.max(x1[index]! - x0[index]!, y1[index]! - y0[index]!) < SPECK * characterHeight)
			specks[row * columns + column] = 1;
	}
	const [near, line] = [NEAR, IN_LINE].map((part) => Math.round((part * characterHeight) / SQUARE)) as [number, number];
	return (index) => {
		const [x, y] = placeOf(index);
		// Taken together with those beside them: a rule is two squares thick.
		const [across, down] = [new Uint8Array(2 * near + 3), new Uint8Array(2 * near + 3)];
		let apart = 0;
		for (let row = Math.max(0, y - near); row <= Math.min(rows - 1, y + near); row++)
			for (let column = Math.max(0, x - near); column <= Math.min(columns - 1, x + near); column++) {
				const [right, below] = [column - x, row - y];
				const isInLine = Math.abs(below) <= line || Math.abs(right) <= line;
				const [atColumn, atRow] = [right + near, below + near];
				if (isInLine || specks[row * columns + column] === 0) continue;
				if (across[atColumn + 1] === 1 || down[atRow + 1] === 1) continue;
				across.fill(1, atColumn, atColumn + 3);
				down.fill(1, atRow, atRow + 3);
				apart++;
			}
		return apart >= FEWEST;
	};
}
