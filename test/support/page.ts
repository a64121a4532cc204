import type { PageSource } from '../../nodes/CreditReport/engines/local/source/pageSource';
import { openPdf } from '../../nodes/CreditReport/engines/local/source/pdf/document';
import type { PdfPage } from '../../nodes/CreditReport/engines/local/source/pdf/types';
import type { Page } from '../../nodes/CreditReport/engines/local/source/types';
import { pdfium } from '../../scripts/localEngine';
import { pdfOf, type PdfOptions } from './pdf';

/** A source of pages that are there already. `asked` notes the index of every page that was asked for. */
export function memorySource(pages: readonly Page[]): PageSource & { asked: number[]; isClosed: () => boolean } {
	const asked: number[] = [];
	let isClosed = false;
	return {
		pageCount: pages.length,
		page: (index) => {
			asked.push(index);
			const page = pages[index];
			return page ? Promise.resolve(page) : Promise.reject(new Error(`no page ${index}`));
		},
		close: () => {
			isClosed = true;
			return Promise.resolve();
		},
		asked,
		isClosed: () => isClosed,
	};
}

/** The pages of a PDF as the engine reads them. */
export async function pagesOf(pdf: Uint8Array, password = ''): Promise<PdfPage[]> {
	const document = openPdf(await pdfium(), pdf, password);
	try {
		const pages: PdfPage[] = [];
		for (let index = 0; index < document.pageCount; index++) pages.push(await document.page(index));
		return pages;
	} finally {
		await document.close();
	}
}

/** A page with one content stream, as the engine reads it. */
export async function pageOf(content: string, options: PdfOptions = {}): Promise<PdfPage> {
	const [page] = await pagesOf(pdfOf([content], options));
	return page as PdfPage;
}

export const textOf = (page: Page): string => page.glyphs.map(({ text }) => text).join('');
