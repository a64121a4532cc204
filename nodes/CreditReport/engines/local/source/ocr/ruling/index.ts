import { quiet } from '../picture/noise';
import type { Grey } from '../types';
import { transposed } from './ridges';
import { evenlyParted } from './evenGrid';
import { withoutFalse } from './falseWalls';
import { ruledLines } from './ruledLines';
import { trusted } from './trustedLines';
import { framesOf, type Frame } from './wallFrames';
import { wallsOf, type FollowedWall } from './wallGrid';

export type { FollowedWall } from './wallGrid';

/** No table has as many rows or columns: lines as many as that are a pattern that a page is printed on. */
const MOST = { rows: 250, columns: 100 } as const;

/**
 * Finds ruling lines in a picture: thin lines darker than both sides, that make frames.
 * @param characterHeight usual height of a character, in pixels
 */
export function wallsIn(grey: Grey, characterHeight: number): FollowedWall[] {
	// Grain makes strokes as long as rows are high.
	const picture = quiet(grey);
	const across = ruledLines(picture, characterHeight);
	const down = ruledLines(transposed(picture), characterHeight);
	return framesOf(across.ridges, down.ridges, characterHeight)
		.filter(isTable)
		.map((frame) => trusted(frame, across.evidence, down.evidence, characterHeight))
		.map((frame) => wallsOf(frame, across.evidence, down.evidence, characterHeight))
		.flatMap((walls) => evenlyParted(withoutFalse(walls, characterHeight), down.evidence));
}

function isTable({ rows, columns }: Frame): boolean {
	return rows.length <= MOST.rows && columns.length <= MOST.columns;
}
