import { withRecognisedPages } from '../../../../nodes/CreditReport/engines/local/pipeline/recognition';
import { NotShort } from '../../../../nodes/CreditReport/engines/local/pipeline/notShort';
import type { PdfPageSource } from '../../../../nodes/CreditReport/engines/local/source/pdf/types';
import type { Page } from '../../../../nodes/CreditReport/engines/local/source/types';
import { glyphs, page } from '../../../support/layout';
import { memorySource } from '../../../support/page';

const WHOLE = [{ x0: 0, y0: 0, x1: 595, y1: 842 }];
const scanned = (number: number): Page => ({ ...page({ number }), source: 'none', pictures: WHOLE });
const printed: Page = page({ number: 1, glyphs: glyphs('个人信用报告', 50, 100) });

/** A file whose pages are drawn in one shade. */
function fileOf(pages: readonly Page[], { shade = 128, isDrawable = true } = {}): PdfPageSource {
	return {
		...memorySource(pages),
		isDrawable: () => isDrawable,
		draw: () => ({ width: 2, height: 2, stride: 8, data: new Uint8Array(16).fill(shade) }),
	} as unknown as PdfPageSource;
}

/** Which recogniser is asked for ends the reading: whether it is asked at all is what is told here. */
const started = new Error('the recogniser is started');
const recogniser = (): Promise<never> => Promise.reject(started);

it('a page that is a picture starts the recogniser, once its pages are counted', async () => {
	const told: unknown[] = [];
	const file = fileOf([printed, scanned(2), scanned(3)]);
	const source = withRecognisedPages(file, { recogniser, onProgress: (progress) => told.push(progress) });
	expect(await source.page(0)).toBe(printed);
	expect(told).toEqual([]);
	await expect(source.page(1)).rejects.toBe(started);
	expect(told).toEqual([{ done: 0, pages: 2 }]);
});

it('a blank page starts none, nor does one whose drawing may not end', async () => {
	const pages = [scanned(1)];
	for (const file of [fileOf(pages, { shade: 255 }), fileOf(pages, { isDrawable: false })])
		expect(await withRecognisedPages(file, { recogniser }).page(0)).toBe(pages[0]);
});

it('blank pages do not count among those that are too many', async () => {
	const blank = fileOf([scanned(1), scanned(2)], { shade: 255 });
	await expect(withRecognisedPages(blank, { recogniser, maxPages: 1 }).page(1)).resolves.toBeDefined();
	const file = fileOf([scanned(1), scanned(2)]);
	await expect(withRecognisedPages(file, { recogniser, maxPages: 1 }).page(0)).rejects.toMatchObject({
		code: 'TOO_MANY_SCANNED_PAGES',
	});
	await expect(withRecognisedPages(file, { recogniser, maxPages: 2 }).page(0)).rejects.toBe(started);
});

it('recognising is no short work', async () => {
	const source = withRecognisedPages(fileOf([printed, scanned(2)]), { recogniser, shortPages: 40 });
	expect(await source.page(0)).toBe(printed);
	await expect(source.page(1)).rejects.toBeInstanceOf(NotShort);
});
