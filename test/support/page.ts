import { openDocument } from '../../nodes/CreditReport/engines/local/source/pdf/document';
import type { Page } from '../../nodes/CreditReport/engines/local/source/types';
import { pdfium } from './local';
import { pdfOf, type PdfOptions } from './pdf';

/** The pages of a PDF as the engine reads them. */
export async function pagesOf(pdf: Uint8Array, password = ''): Promise<Page[]> {
	const document = openDocument(await pdfium(), pdf, password);
	try {
		return Array.from({ length: document.pageCount }, (_, index) => document.readPage(index));
	} finally {
		document.close();
	}
}

/** A page with one content stream, as the engine reads it. */
export async function pageOf(content: string, options: PdfOptions = {}): Promise<Page> {
	const [page] = await pagesOf(pdfOf([content], options));
	return page as Page;
}

export const textOf = (page: Page): string => page.glyphs.map(({ text }) => text).join('');
