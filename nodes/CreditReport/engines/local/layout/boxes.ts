import type { Box } from './types';

/** The place of something that has more to it. */
export function boxOf({ x0, y0, x1, y1 }: Box): Box {
	return { x0, y0, x1, y1 };
}

/** Does a box on the page of a line cover a part of it? */
export function coversPartOf(box: Box, line: Box): boolean {
	const middle = (line.y0 + line.y1) / 2;
	return box.y0 <= middle && middle <= box.y1 && box.x0 < line.x1 && line.x0 < box.x1;
}
