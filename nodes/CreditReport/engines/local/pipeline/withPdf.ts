import { openPdf } from '../source/pdf/document';
import type { Pdfium } from '../source/pdf/pdfium';
import type { PdfPageSource } from '../source/pdf/types';

/**
 * Opens a PDF, works on it and closes it, however the work ends.
 * @throws CreditReportError of {@link openPdf}, and what the work throws
 */
export async function withPdf<T>(
	pdfium: Pdfium,
	bytes: Uint8Array,
	password: string | undefined,
	work: (source: PdfPageSource) => Promise<T>,
): Promise<T> {
	const source = openPdf(pdfium, bytes, password);
	try {
		return await work(source);
	} finally {
		await source.close();
	}
}
