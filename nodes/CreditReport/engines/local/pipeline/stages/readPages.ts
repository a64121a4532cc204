import { CreditReportError } from '../../../../errors/CreditReportError';
import { VOCABULARY } from '../../grammar';
import { layoutPage, type PageLayout } from '../../layout';
import type { FilePage } from '../../pages';
import { withNumber } from '../../pages/renumber';
import { SheetSizes } from '../../sheets';
import type { Glyph, Page } from '../../source/types';
import { NotShort } from '../notShort';
import { RecognisedPage } from '../review/recognisedPage';
import { lostSlivers, printOf, type PagePrint } from '../slivers';
import { pageText, withCutOff, type PageText } from '../textNotes';
import type { Opened, Sheets } from '../types';

/**
 * Reads and lays out every page; one page's characters and rules are let go before the next is read; of a recognised page
 * what the recogniser told of the characters stays, packed.
 * @throws CreditReportError TOO_MANY_PAGES, and what the source throws; NotShort
 */
export async function readPages({ source, options: { maxPages, shortPages } }: Opened): Promise<Sheets> {
	const { pageCount } = source;
	if (maxPages !== undefined && pageCount > maxPages) {
		throw new CreditReportError('TOO_MANY_PAGES', {
			message: `The PDF has ${pageCount} pages, more than the ${maxPages} allowed`,
		});
	}
	if (shortPages !== undefined && pageCount > shortPages) throw new NotShort();
	const sheets: FilePage[] = [];
	const texts: PageText[] = [];
	const prints: PagePrint[] = [];
	const recognised = new Map<number, RecognisedPage>();
	const sizes = new SheetSizes();
	const layouts = new Layouts();
	for (let index = 0; index < pageCount; index++) {
		const page = await source.page(index);
		texts.push(pageText(page));
		prints.push(printOf(page));
		if (page.recognised) recognised.set(page.number, new RecognisedPage(page));
		const layout = layouts.of(page);
		sheets.push({
			layout,
			pictures: page.pictures,
			isBroken: page.isBroken,
			isFromPicture: page.source === 'ocr',
			sheet: page.number,
			x: 0,
			y: 0,
		});
		sizes.add(page, layout);
	}
	const lost = lostSlivers(prints);
	const file = source.fileFacts?.();
	return {
		sheets,
		impositions: sizes.impositions(),
		recognised,
		texts: new Map(texts.map((text, index) => [index + 1, withCutOff(text, lost[index] ?? 0)])),
		...(file === undefined ? {} : { file }),
	};
}

/** Pages that show the same are laid out once: their source hands over the same characters again. */
class Layouts {
	private readonly known = new WeakMap<readonly Glyph[], PageLayout>();

	of(page: Page): PageLayout {
		const known = this.known.get(page.glyphs);
		if (known) return withNumber(known, page.number);
		const layout = layoutPage(page, VOCABULARY);
		// The first page alone may have its title as large as it likes.
		if (page.number > 1) this.known.set(page.glyphs, layout);
		return layout;
	}
}
