import { ObjectType, type Pdfium } from './pdfium';
import type { Placement } from './placement';
import type { Box } from './types';

/** A drawing is at most this many pixels wide or high: enough to tell a character. */
const MAX_SIDE = 1_200;
/** fpdfview.h: FPDFBitmap_BGRx, FPDF_ANNOT */
const BGRX = 3;
const WITH_ANNOTATIONS = 1;
const PAPER = { white: 0xffffffff, black: 0xff000000 } as const;
/** A pixel that differs by more than this between white and black paper lets the paper through. */
const SEE_THROUGH = 24;
/** So many points of a character, each way, are looked at; so many of them hidden hide it. */
const POINTS = 5;
const HIDDEN = 0.8;

/** What a drawing hides of the paper under it. */
export interface Mask {
	hides(box: Box): boolean;
}

/**
 * Draws a part of a page alone, on white paper and on black: where both look the same, what is under it cannot be seen. It
 * tells a picture from a seal with clear ground, and a patch from a highlighter.
 *
 * @param shown the objects to draw; the page's others are switched off and stay so
 * @param turns extra quarter turns of the placement over the page's own
 */
export function maskOf(pdfium: Pdfium, page: number, placement: Placement, turns: number, shown: ReadonlySet<number>, withAnnotations: boolean): Mask | undefined {
	showOnly(pdfium, page, shown);
	const scale = Math.min(1, MAX_SIDE / Math.max(placement.width, placement.height));
	const [width, height] = [Math.max(1, Math.round(placement.width * scale)), Math.max(1, Math.round(placement.height * scale))];
	const white = drawOn(pdfium, page, width, height, turns, PAPER.white, withAnnotations);
	const black = drawOn(pdfium, page, width, height, turns, PAPER.black, withAnnotations);
	if (!white || !black) return undefined;
	const isHidden = (x: number, y: number): boolean => {
		const [column, row] = [Math.floor(x * scale), Math.floor(y * scale)];
		if (column < 0 || row < 0 || column >= width || row >= height) return false;
		const at = (row * width + column) * 4;
		for (let part = 0; part < 3; part++) if (Math.abs((white[at + part] as number) - (black[at + part] as number)) > SEE_THROUGH) return false;
		return true;
	};
	return {
		hides: ({ x0, y0, x1, y1 }) => {
			let hidden = 0;
			for (let row = 0; row < POINTS; row++) {
				for (let column = 0; column < POINTS; column++) {
					if (isHidden(x0 + ((x1 - x0) * (column + 0.5)) / POINTS, y0 + ((y1 - y0) * (row + 0.5)) / POINTS)) hidden++;
				}
			}
			return hidden >= HIDDEN * POINTS * POINTS;
		},
	};
}

/** @returns the pixels row by row, four bytes each; undefined without memory for them */
function drawOn({ raw }: Pdfium, page: number, width: number, height: number, turns: number, paper: number, withAnnotations: boolean): Uint8Array | undefined {
	const bitmap = raw._FPDFBitmap_CreateEx(width, height, BGRX, 0, 0);
	if (bitmap === 0) return undefined;
	raw._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, paper);
	raw._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, turns, withAnnotations ? WITH_ANNOTATIONS : 0);
	const [buffer, stride] = [raw._FPDFBitmap_GetBuffer(bitmap), raw._FPDFBitmap_GetStride(bitmap)];
	const pixels = new Uint8Array(width * height * 4);
	for (let row = 0; row < height; row++) pixels.set(raw.HEAPU8.subarray(buffer + row * stride, buffer + row * stride + width * 4), row * width * 4);
	raw._FPDFBitmap_Destroy(bitmap);
	return pixels;
}

function showOnly({ raw }: Pdfium, page: number, shown: ReadonlySet<number>): void {
	const visit = (object: number): void => {
		const isForm = raw._FPDFPageObj_GetType(object) === ObjectType.form;
		raw._FPDFPageObj_SetIsActive(object, isForm || shown.has(object) ? 1 : 0);
		if (!isForm) return;
		const count = raw._FPDFFormObj_CountObjects(object);
		for (let index = 0; index < count; index++) visit(raw._FPDFFormObj_GetObject(object, index));
	};
	const count = raw._FPDFPage_CountObjects(page);
	for (let index = 0; index < count; index++) visit(raw._FPDFPage_GetObject(page, index));
}
