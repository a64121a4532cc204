import { isPicture, pdfOfPictures } from '../source/pictures';
import { openPdf } from '../source/pdf/document';
import type { Pdfium } from '../source/pdf/pdfium';
import type { PdfFile } from '../source/pdf/types';
import { withRecognisedPages, type RecognitionOrder } from './recognition';

/**
 * Opens a PDF, or a picture as the PDF that is made of it, works on it and closes it, however the work ends.
 * @param recognition reads pages without text; without it they stay as they are
 * @throws CreditReportError of {@link openPdf} and {@link pdfOfPictures}, and what the work throws
 */
export async function withPdf<T>(
	pdfium: Pdfium,
	bytes: Uint8Array,
	password: string | undefined,
	work: (source: PdfFile) => Promise<T>,
	recognition?: RecognitionOrder,
): Promise<T> {
	const source = openPdf(pdfium, isPicture(bytes) ? await pdfOfPictures([bytes]) : bytes, password);
	try {
		return await work(recognition ? withRecognisedPages(source, recognition) : source);
	} finally {
		await source.close();
	}
}
