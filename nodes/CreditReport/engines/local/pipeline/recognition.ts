import { CreditReportError } from '../../../errors/CreditReportError';
import { PRINTED_WORDS } from '../grammar/printedWords';
import { reasonToRecognise, withRecognition } from '../source/choice';
import { recognisedPage } from '../source/ocr';
import type { Raster } from '../source/ocr/types';
import type { PdfFile, PdfPageSource } from '../source/pdf/types';
import type { Page, RecognitionReason } from '../source/types';
import { cellsOf } from './cellsOf';
import { NotShort } from './notShort';
import type { Recognition } from './types';

/** What is wanted of the recognition of a file. */
export interface RecognitionOrder extends Recognition {
	/** Only short work is wanted, which recognising is not. */
	shortPages?: number;
}

/** A page is looked at with so many pixels a point to see whether anything is on it, and paper is at least this bright. */
const GLANCE = 0.5;
const PAPER = 250;

/**
 * The pages of a PDF, those without a text to be trusted as they were recognised in their pictures. Blank pages, as many
 * prints end with, start no recogniser.
 * `page` also throws CreditReportError TOO_MANY_SCANNED_PAGES before the first is recognised; NotShort
 */
export function withRecognisedPages(
	source: PdfPageSource,
	{ recogniser, maxPages, onProgress, shortPages }: RecognitionOrder,
): PdfFile {
	let done = 0;
	let pages: number | undefined;
	const reasons = new Map<number, RecognitionReason | undefined>();
	const reasonOf = (page: Page): RecognitionReason | undefined => {
		if (!reasons.has(page.number)) reasons.set(page.number, reasonToRead(page, source));
		return reasons.get(page.number);
	};
	const begin = async (): Promise<number> => {
		if (shortPages !== undefined) throw new NotShort();
		let wanted = 0;
		for (let index = 0; index < source.pageCount; index++) if (reasonOf(await source.page(index))) wanted++;
		if (maxPages !== undefined && wanted > maxPages)
			throw new CreditReportError('TOO_MANY_SCANNED_PAGES', {
				message: `${wanted} pages of the file are pictures whose text would have to be recognised, more than the ${maxPages} allowed`,
			});
		onProgress?.({ done, pages: wanted });
		return wanted;
	};
	return withRecognition(
		source,
		async (page) => {
			pages ??= await begin();
			const found = await recognisedPage(
				{ draw: source.draw, recogniser: await recogniser(), cellsOf, words: PRINTED_WORDS },
				page,
			);
			onProgress?.({ done: ++done, pages });
			return found;
		},
		reasonOf,
	);
}

function reasonToRead(page: Page, source: PdfPageSource): RecognitionReason | undefined {
	const reason = reasonToRecognise(page);
	if (!reason || !source.isDrawable()) return undefined;
	return page.source === 'none' && isBlank(source.draw(page.number - 1, GLANCE)) ? undefined : reason;
}

function isBlank({ width, height, stride, data }: Raster): boolean {
	for (let y = 0; y < height; y++)
		for (let at = y * stride, end = at + 3 * width; at < end; at++) if ((data[at] as number) < PAPER) return false;
	return true;
}
