import { CreditReportError } from '../../../errors/CreditReportError';
import { mayBeOfReport } from '../grammar';
import type { PageSource } from '../source/pageSource';
import { withAttachments } from './attachments';

/** So many characters without a word of a credit report are read before the rest of the file is looked through: thirty pages of a letter. */
const UNTOLD = 50_000;
/** A page of fewer characters may be a scan with a mark on it. */
const FEWEST = 100;
/** So many recognised pages without such a word are: a report may have papers before it, and recognising is slow. */
const UNTOLD_PICTURES = 10;

/**
 * A file of many pages that is no credit report costs a part of reading it: once {@link UNTOLD} characters hold no word that
 * every report has, the pages behind them are looked through for one, and without any the file is refused. With one, or
 * where nobody can tell (letters without Unicode values, scans for the larger part, a source that cannot look ahead), reading
 * goes on: a report may begin late. Of pages that are recognised {@link UNTOLD_PICTURES} without such a word are enough.
 * @param source asked for its pages in their order
 * @returns the same pages; `page` also throws CreditReportError NOT_A_CREDIT_REPORT
 */
export function refusingStrangers(source: PageSource): PageSource {
	const { textOf, pageCount } = source;
	if (!textOf) return source;
	let characters = 0;
	let pictures = 0;
	let told = 0;
	let isSettled = false;
	const isStranger = (from: number): boolean => {
		for (let index = from; index < pageCount; index++) {
			const text = textOf(index);
			if (mayBeOfReport(text)) return false;
			if (text.length >= FEWEST) told++;
		}
		return 2 * told > pageCount;
	};
	return {
		...source,
		page: async (index) => {
			const page = await source.page(index);
			if (isSettled) return page;
			characters += page.glyphs.length;
			if (page.glyphs.length >= FEWEST) told++;
			isSettled =
				(page.source === 'ocr' && !page.recognised) || mayBeOfReport(page.glyphs.map(({ text }) => text).join(''));
			if (page.recognised) pictures++;
			if (isSettled || (characters <= UNTOLD && pictures < UNTOLD_PICTURES)) return page;
			isSettled = true;
			if (pictures < UNTOLD_PICTURES && !isStranger(index + 1)) return page;
			throw withAttachments(
				new CreditReportError('NOT_A_CREDIT_REPORT', {
					message: `The PDF is not a personal credit report: ${characters} characters on its first ${index + 1} of ${pageCount} pages were read${pictures < UNTOLD_PICTURES ? ', the others looked through,' : ''} and none of them is a word of one`,
				}),
				source,
			);
		},
	};
}
