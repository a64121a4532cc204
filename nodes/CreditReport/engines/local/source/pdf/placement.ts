import type { RawPdfium } from './pdfium';
import type { Box } from '../types';

/** A side longer than this many points is cut off: a report of 500 pages printed as one is shorter (14,400 is what PDF 1.7 allows). */
const MAX_SIDE = 500_000;
/** A corner of the page lies no farther from the origin: beyond it, floats no longer tell points apart. */
const MAX_ORIGIN = 8_000_000;
/** What lies farther from the page than this many of its longer sides stands there, like what has no place at all. */
const FAR = 64;

/**
 * Maps PDF user space (origin bottom left, before /Rotate) to the page as displayed (origin top left). All coordinates of a
 * file come in here, and come out as numbers near the page, whatever the file says: NaN, infinite, or a light year away.
 */
export interface Placement {
	width: number;
	height: number;
	/** Degrees by which the page is turned clockwise for display: 0, 90, 180 or 270. */
	rotation: number;
	x(x: number, y: number): number;
	y(x: number, y: number): number;
}

/**
 * @param box crop box in user space: y0 is the bottom, y1 the top
 * @param quarterTurns clockwise, any integer
 */
export function placementOf(box: Box, quarterTurns: number): Placement {
	const { x0: left, y0: bottom, x1: right, y1: top } = boundedBox(box);
	const width = right - left;
	const height = top - bottom;
	const far = FAR * Math.max(width, height);
	const near = (value: number): number => bounded(value, far);
	switch (((quarterTurns % 4) + 4) % 4) {
		case 1:
			return {
				width: height,
				height: width,
				rotation: 90,
				x: (_x, y) => near(y - bottom),
				y: (x) => near(x - left),
			};
		case 2:
			return { width, height, rotation: 180, x: (x) => near(right - x), y: (_x, y) => near(y - bottom) };
		case 3:
			return {
				width: height,
				height: width,
				rotation: 270,
				x: (_x, y) => near(top - y),
				y: (x) => near(right - x),
			};
		default:
			return { width, height, rotation: 0, x: (x) => near(x - left), y: (_x, y) => near(top - y) };
	}
}

/** What is no number at all is as far away as can be. */
function bounded(value: number, most: number): number {
	return value <= most ? (value >= -most ? value : -most) : value > most ? most : -most;
}

function boundedBox({ x0, y0, x1, y1 }: Box): Box {
	const [left, bottom] = [bounded(x0, MAX_ORIGIN), bounded(y0, MAX_ORIGIN)];
	const side = (from: number, to: number): number => Math.max(1, Math.min(MAX_SIDE, bounded(to, MAX_ORIGIN) - from));
	return { x0: left, y0: bottom, x1: left + side(left, x1), y1: bottom + side(bottom, y1) };
}

/** The placement PDFium reports for a page, turned further by `extraTurns` quarter turns. */
export function placementOfPage(raw: RawPdfium, page: number, scratch: number, extraTurns = 0): Placement {
	raw._FPDF_GetPageBoundingBox(page, scratch); // FS_RECTF: left, top, right, bottom
	const at = scratch >> 2;
	const [left = 0, top = 0, right = 0, bottom = 0] = raw.HEAPF32.subarray(at, at + 4);
	return placementOf({ x0: left, y0: bottom, x1: right, y1: top }, raw._FPDFPage_GetRotation(page) + extraTurns);
}

/** A user-space rectangle as displayed. */
export function place(placement: Placement, left: number, bottom: number, right: number, top: number): Box {
	const ax = placement.x(left, bottom);
	const ay = placement.y(left, bottom);
	const bx = placement.x(right, top);
	const by = placement.y(right, top);
	return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}
