import { VOCABULARY } from '../../grammar';
import { layoutPage } from '../../layout';
import type { FilePage } from '../../pages';
import { withNumber } from '../../pages/renumber';
import { printedPagesOn } from '../../sheets';
import type { Opened, PrintedFile, Sheets } from '../types';

/** Reads the sheets that hold several printed pages again, now printed page by printed page; the others stay as they are. */
export async function partSheets({
	source,
	sheets,
	impositions,
}: Pick<Opened, 'source'> & Pick<Sheets, 'sheets' | 'impositions'>): Promise<PrintedFile> {
	const perSheet = Math.max(1, ...[...impositions.values()].map(({ columns, rows }) => columns * rows));
	if (impositions.size === 0) return { pages: sheets, perSheet };
	const pages: FilePage[] = [];
	for (const sheet of sheets) {
		const imposition = impositions.get(sheet.sheet);
		if (!imposition) {
			pages.push({ ...sheet, layout: withNumber(sheet.layout, pages.length + 1) });
			continue;
		}
		const whole = await source.page(sheet.sheet - 1);
		for (const { page, x, y } of printedPagesOn(whole, imposition, pages.length + 1))
			// Which of them a picture is on is not known; one with text is read anyhow.
			pages.push({
				layout: layoutPage(page, VOCABULARY),
				pictures: [],
				isBroken: sheet.isBroken,
				isFromPicture: sheet.isFromPicture,
				sheet: sheet.sheet,
				x,
				y,
			});
	}
	return { pages, perSheet };
}
