import type { Pdfium } from './pdfium';

/**
 * Draws the form fields of a page, which PDFium draws only for those who would fill them in.
 * @param frame left, top, width and height of the whole page, in pixels of the bitmap
 */
export function drawFields(
	{ raw }: Pdfium,
	document: number,
	page: number,
	bitmap: number,
	frame: readonly [number, number, number, number],
	turns: number,
): void {
	const info = raw._PDFiumExt_OpenFormFillInfo();
	const form = raw._PDFiumExt_InitFormFillEnvironment(document, info);
	if (form !== 0) {
		raw._FORM_OnAfterLoadPage(page, form);
		raw._FPDF_FFLDraw(form, bitmap, page, ...frame, turns, 0);
		raw._FORM_OnBeforeClosePage(page, form);
		raw._PDFiumExt_ExitFormFillEnvironment(form);
	}
	raw._PDFiumExt_CloseFormFillInfo(info);
}
