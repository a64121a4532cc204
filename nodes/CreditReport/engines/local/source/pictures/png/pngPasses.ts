/** Which pixels a pass over an interlaced picture sends: from where, and every how manieth. */
export interface Pass {
	x: number;
	y: number;
	dx: number;
	dy: number;
}

export const EVERY_ROW: Pass = { x: 0, y: 0, dx: 1, dy: 1 };

/** The passes of an interlaced PNG (8.2). */
export const ADAM7: readonly Pass[] = [
	{ x: 0, y: 0, dx: 8, dy: 8 },
	{ x: 4, y: 0, dx: 8, dy: 8 },
	{ x: 0, y: 4, dx: 4, dy: 8 },
	{ x: 2, y: 0, dx: 4, dy: 4 },
	{ x: 0, y: 2, dx: 2, dy: 4 },
	{ x: 1, y: 0, dx: 2, dy: 2 },
	{ x: 0, y: 1, dx: 1, dy: 2 },
];

/** Pixels of a pass; a small picture has none in some. */
export function sizeOf({ x, y, dx, dy }: Pass, width: number, height: number): { width: number; height: number } {
	return { width: Math.max(0, Math.ceil((width - x) / dx)), height: Math.max(0, Math.ceil((height - y) / dy)) };
}
