import { CreditReportError } from '../../../errors/CreditReportError';
import { reasonToRecognise, withRecognition } from '../source/choice';
import { recognisedPage } from '../source/ocr';
import type { PdfFile, PdfPageSource } from '../source/pdf/types';
import { cellsOf } from './cellsOf';
import { NotShort } from './notShort';
import type { Recognition } from './types';

/** What is wanted of the recognition of a file. */
export interface RecognitionOrder extends Recognition {
	/** Only short work is wanted, which recognising is not. */
	shortPages?: number;
}

/**
 * The pages of a PDF, those without a text to be trusted as they were recognised in their pictures.
 * `page` also throws CreditReportError TOO_MANY_SCANNED_PAGES before the first is recognised; NotShort
 */
export function withRecognisedPages(
	source: PdfPageSource,
	{ recogniser, maxPages, onProgress, shortPages }: RecognitionOrder,
): PdfFile {
	let done = 0;
	let pages: number | undefined;
	const begin = async (): Promise<number> => {
		if (shortPages !== undefined) throw new NotShort();
		const wanted = await countWanted(source);
		if (maxPages !== undefined && wanted > maxPages)
			throw new CreditReportError('TOO_MANY_SCANNED_PAGES', {
				message: `${wanted} pages of the file are pictures whose text would have to be recognised, more than the ${maxPages} allowed`,
			});
		onProgress?.({ done, pages: wanted });
		return wanted;
	};
	return withRecognition(source, async (page) => {
		if (!source.isDrawable()) return page;
		pages ??= await begin();
		const found = await recognisedPage({ draw: source.draw, recogniser: await recogniser(), cellsOf }, page);
		onProgress?.({ done: ++done, pages });
		return found;
	});
}

async function countWanted(source: PdfPageSource): Promise<number> {
	let wanted = 0;
	for (let index = 0; index < source.pageCount; index++) if (reasonToRecognise(await source.page(index))) wanted++;
	return wanted;
}
