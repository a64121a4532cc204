import { clearFills, clearWalls, textLines } from './lines';
import { inkOf } from './picture/ink';
import { wallsIn, type FollowedWall } from './ruling';
import { withWholeRules } from './ruling/wholeRules';
import type { CellsOf, Grey, PreparedPage, Segmented } from './types';

/**
 * Finds the ruling lines of a page, the cells they make, and the lines of text in and outside of them.
 * @param cellsOf how rules make cells is layout's business
 */
export function segment({ grey, characterHeight }: PreparedPage, cellsOf: CellsOf): Segmented {
	const { width, height } = grey;
	const found = rulesOf(grey, characterHeight);
	const walls = found.map(({ x0, y0, x1, y1, strength }) => ({ x0, y0, x1, y1, strength }));
	const cells = cellsOf(walls, characterHeight);
	const ink = inkOf(grey, characterHeight);
	clearFills(ink, grey, characterHeight);
	clearWalls(ink, width, height, found, characterHeight);
	return { walls, cells, lines: textLines(ink, grey, cells, characterHeight), ink };
}

/** Ruling lines, also those that became dots where most of a page's did. */
function rulesOf(grey: Grey, characterHeight: number): FollowedWall[] {
	const found = wallsIn(grey, characterHeight);
	const whole = withWholeRules(grey, characterHeight);
	const across = found.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);
	return whole.length <= across ? found : wallsIn(whole.grey, characterHeight);
}
