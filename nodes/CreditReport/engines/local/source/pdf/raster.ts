import { CreditReportError } from '../../../../errors/CreditReportError';
import type { Raster } from '../ocr/types';
import { drawFields } from './formFields';
import { onPage } from './pageContent';
import { ObjectType, type Pdfium } from './pdfium';
import { placementOfPage, type Placement } from './placement';
import { isFarDash } from './visibility/rendering';

/** fpdfview.h: FPDFBitmap_BGR, FPDF_ANNOT */
const BGR = 2;
const WITH_ANNOTATIONS = 1;
const WHITE = 0xff;
/** A page is drawn with at most so many pixels: two sheets of A4 at 300 dpi. */
const MAX_PIXELS = 36_000_000;

/**
 * A page as it is displayed, on white.
 * @param index from 0
 * @param pixelsPerPoint fewer where the page is huge: `width` and `height` tell
 * @throws CreditReportError PDF_DAMAGED, ENGINE_CRASHED (no memory)
 */
export function drawnPage(pdfium: Pdfium, document: number, index: number, pixelsPerPoint: number): Raster {
	const { raw, scratch } = pdfium;
	return onPage(pdfium, document, index, (page) => {
		const size = placementOfPage(raw, page, scratch);
		const scale = Math.min(pixelsPerPoint, Math.sqrt(MAX_PIXELS / (size.width * size.height)));
		hideFarDashes({ pdfium, placement: size }, page);
		const width = Math.max(1, Math.round(size.width * scale));
		const height = Math.max(1, Math.round(size.height * scale));
		const bitmap = raw._FPDFBitmap_CreateEx(width, height, BGR, 0, 0);
		if (bitmap === 0) throw new CreditReportError('ENGINE_CRASHED');
		try {
			const stride = raw._FPDFBitmap_GetStride(bitmap);
			const buffer = raw._FPDFBitmap_GetBuffer(bitmap);
			raw.HEAPU8.fill(WHITE, buffer, buffer + stride * height);
			raw._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS);
			drawFields(pdfium, document, page, bitmap, [0, 0, width, height], 0);
			return { width, height, stride, data: raw.HEAPU8.slice(buffer, buffer + stride * height) };
		} finally {
			raw._FPDFBitmap_Destroy(bitmap);
		}
	});
}

/** Dashed lines that end far off would be drawn dash by dash all the way there. */
function hideFarDashes(view: { pdfium: Pdfium; placement: Placement }, page: number): void {
	const { raw } = view.pdfium;
	const visit = (object: number): void => {
		if (isFarDash(view, object)) raw._FPDFPageObj_SetIsActive(object, 0);
		if (raw._FPDFPageObj_GetType(object) !== ObjectType.form) return;
		const count = raw._FPDFFormObj_CountObjects(object);
		for (let index = 0; index < count; index++) visit(raw._FPDFFormObj_GetObject(object, index));
	};
	const count = raw._FPDFPage_CountObjects(page);
	for (let index = 0; index < count; index++) visit(raw._FPDFPage_GetObject(page, index));
}
