import type { Grey } from '../types';
import { transposed } from './ridges';
import { ruledLines } from './ruledLines';
import { trusted } from './trustedLines';
import { framesOf } from './wallFrames';
import { wallsOf, type FollowedWall } from './wallGrid';

export type { FollowedWall } from './wallGrid';

/**
 * Finds ruling lines in a picture: thin lines darker than both sides, that make frames.
 * @param characterHeight usual height of a character, in pixels
 */
export function wallsIn(grey: Grey, characterHeight: number): FollowedWall[] {
	const across = ruledLines(grey, characterHeight);
	const down = ruledLines(transposed(grey), characterHeight);
	return framesOf(across.ridges, down.ridges, characterHeight)
		.map((frame) => trusted(frame, across.evidence, down.evidence, characterHeight))
		.flatMap((frame) => wallsOf(frame, across.evidence, down.evidence, characterHeight));
}
