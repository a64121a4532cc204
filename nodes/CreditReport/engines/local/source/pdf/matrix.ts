import type { RawPdfium } from './pdfium';
import { place, type Placement } from './placement';
import type { Box } from '../types';

/** `a b c d e f` of PDF: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
	return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

export function transform([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
	return [a * x + c * y + e, b * x + d * y + f];
}

/** The matrix of a page object. */
export function matrixOf(raw: RawPdfium, scratch: number, object: number): Matrix {
	if (!raw._FPDFPageObj_GetMatrix(object, scratch)) return IDENTITY;
	const { HEAPF32 } = raw;
	const at = scratch >> 2;
	return [
		HEAPF32[at] ?? 1,
		HEAPF32[at + 1] ?? 0,
		HEAPF32[at + 2] ?? 0,
		HEAPF32[at + 3] ?? 1,
		HEAPF32[at + 4] ?? 0,
		HEAPF32[at + 5] ?? 0,
	];
}

/** A rectangle of a form's space as displayed. */
export function placeIn(
	placement: Placement,
	matrix: Matrix,
	left: number,
	bottom: number,
	right: number,
	top: number,
): Box {
	if (matrix === IDENTITY) return place(placement, left, bottom, right, top);
	const corners = [
		transform(matrix, left, bottom),
		transform(matrix, right, top),
		transform(matrix, left, top),
		transform(matrix, right, bottom),
	];
	const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
	return place(placement, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}
