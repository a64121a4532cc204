import { pdfium } from '../../scripts/localEngine';

/** fpdfview.h: FPDFBitmap_BGRx */
const BGRX = 3;

export interface DrawnPage {
	/** In points. */
	width: number;
	height: number;
	/** Red, green and blue of each pixel. */
	pixels: Buffer;
}

/** Pages of a PDF as PDFium draws them, each with so many pixels. */
export async function drawnPages(pdf: Uint8Array, width: number, height: number): Promise<DrawnPage[]> {
	const engine = await pdfium();
	const { raw } = engine;
	const data = raw._malloc(pdf.length);
	raw.HEAPU8.set(pdf, data);
	const document = engine.load(data, pdf.length, new Uint8Array());
	const box = raw._malloc(16);
	const pages = Array.from({ length: raw._FPDF_GetPageCount(document) }, (_, index): DrawnPage => {
		const page = raw._FPDF_LoadPage(document, index);
		raw._FPDF_GetPageBoundingBox(page, box);
		const [left, top, right, bottom] = raw.HEAPF32.slice(box >> 2, (box >> 2) + 4) as unknown as number[];
		const bitmap = raw._FPDFBitmap_CreateEx(width, height, BGRX, 0, 0);
		const buffer = raw._FPDFBitmap_GetBuffer(bitmap);
		const stride = raw._FPDFBitmap_GetStride(bitmap);
		raw.HEAPU8.fill(255, buffer, buffer + stride * height);
		raw._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
		const pixels = Buffer.alloc(width * height * 3);
		for (let pixel = 0; pixel < width * height; pixel++)
			for (let part = 0; part < 3; part++)
				pixels[3 * pixel + part] =
					raw.HEAPU8[buffer + Math.floor(pixel / width) * stride + 4 * (pixel % width) + 2 - part]!;
		raw._FPDFBitmap_Destroy(bitmap);
		raw._FPDF_ClosePage(page);
		return { width: right! - left!, height: top! - bottom!, pixels };
	});
	raw._FPDF_CloseDocument(document);
	raw._free(box);
	raw._free(data);
	return pages;
}
