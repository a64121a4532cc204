import type { RawPdfium } from './pdfium';
import type { Box } from '../types';

/** Maps PDF user space (origin bottom left, before /Rotate) to the page as displayed (origin top left). */
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
	const { x0: left, y0: bottom, x1: right, y1: top } = box;
	const width = right - left;
	const height = top - bottom;
	switch (((quarterTurns % 4) + 4) % 4) {
		case 1:
			return { width: height, height: width, rotation: 90, x: (_x, y) => y - bottom, y: (x) => x - left };
		case 2:
			return { width, height, rotation: 180, x: (x) => right - x, y: (_x, y) => y - bottom };
		case 3:
			return { width: height, height: width, rotation: 270, x: (_x, y) => top - y, y: (x) => right - x };
		default:
			return { width, height, rotation: 0, x: (x) => x - left, y: (_x, y) => top - y };
	}
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
