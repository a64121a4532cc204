import type { Box } from './types';

/** Of a character that a clip cuts along its line at least this part is inside where it is seen: the ink of 。 lies in one corner of its box. */
const CLIPPED = 0.25;

/**
 * Whether a character can be seen in what a clip leaves: enough of it along the line, and its middle across, so that of a line cut
 * between two pages one part is read.
 */
export function isShown({ x0, y0, x1, y1 }: Box, clip: Box): boolean {
	const middle = (y0 + y1) / 2;
	const inside = Math.min(x1, clip.x1) - Math.max(x0, clip.x0);
	return inside >= 0 && inside >= CLIPPED * (x1 - x0) && middle >= clip.y0 && middle <= clip.y1;
}

/** Whether the upper or lower edge of an area runs through a character. */
export function isCut({ x0, y0, x1, y1 }: Box, area: Box): boolean {
	return x1 > area.x0 && x0 < area.x1 && ((y0 < area.y0 && y1 > area.y0) || (y0 < area.y1 && y1 > area.y1));
}
