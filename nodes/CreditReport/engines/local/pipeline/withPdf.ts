import { isPicture, pdfOfPictures } from '../source/pictures';
import { openPdf } from '../source/pdf/document';
import type { Pdfium } from '../source/pdf/pdfium';
import type { PdfPageSource } from '../source/pdf/types';

/**
 * Opens a PDF, or a picture as the PDF that is made of it, works on it and closes it, however the work ends.
 * @throws CreditReportError of {@link openPdf} and {@link pdfOfPictures}, and what the work throws
 */
export async function withPdf<T>(
	pdfium: Pdfium,
	bytes: Uint8Array,
	password: string | undefined,
	work: (source: PdfPageSource) => Promise<T>,
): Promise<T> {
	const source = openPdf(pdfium, isPicture(bytes) ? await pdfOfPictures([bytes]) : bytes, password);
	try {
		return await work(source);
	} finally {
		await source.close();
	}
}
