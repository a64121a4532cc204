import { openDocument } from '../../../../nodes/CreditReport/engines/local/pdf/document';
import type { Page } from '../../../../nodes/CreditReport/engines/local/pdf/types';
import { pdfium } from '../../../support/local';
import { pdfOf, show, type PdfOptions } from '../../../support/pdf';

async function read(content: string, options: PdfOptions = {}): Promise<Page> {
	const document = openDocument(await pdfium(), pdfOf([content], options));
	try {
		return document.readPage(0);
	} finally {
		document.close();
	}
}

const textOf = (page: Page): string => page.glyphs.map((glyph) => glyph.text).join('');

it('each character has its place from the top left corner of the page', async () => {
	const { glyphs, width, height } = await read(show('账户', 100, 742));
	expect([width, height]).toEqual([595, 842]);
	expect(glyphs.map(({ text, x0, base }) => [text, Math.round(x0), Math.round(base)])).toEqual([
		['账', 100, 100],
		['户', 110, 100],
	]);
});

it('a character stands on its baseline, in a box about as tall as it is printed', async () => {
	const [glyph] = (await read(show('账', 100, 742, { size: 20 }))).glyphs;
	const { y0 = 0, y1 = 0, base = 0 } = glyph ?? {};
	expect(y0 < base && base < y1).toBe(true);
	expect(Math.abs(y1 - y0 - 20)).toBeLessThan(8);
});

it('white space of any kind is left out', async () => {
	expect(textOf(await read(show('余 额\u3000为\u00a0零', 100, 700)))).toBe('余额为零');
});

it('look-alike code points are unified', async () => {
	const [first] = (await read(show('⼾', 100, 700))).glyphs;
	expect(first?.text).toBe('户');
});

it('slanted text is a watermark', async () => {
	expect(textOf(await read([show('样例水印', 200, 400, { degrees: 35 }), show('余额', 100, 700)].join('\n')))).toBe('余额');
});

it.each([
	['pale', '0.85 g'],
	['nearly transparent', '/faint gs'],
])('%s text is a watermark', async (_, before) => {
	expect(textOf(await read([show('样例水印', 200, 400, { before }), show('余额', 100, 700)].join('\n')))).toBe('余额');
});

it.each([
	['white text, as it stands on dark header cells', '1 g'],
	['grey text', '0.5 g'],
	['coloured text', '1 0 0 rg'],
])('%s is text', async (_, before) => {
	expect(textOf(await read(show('余额', 200, 400, { before })))).toBe('余额');
});

describe('a page that lies on its side', () => {
	const upright = { first: '余', x0: 100, base: 100 };
	const firstOf = ({ glyphs: [glyph] }: Page) => ({ first: glyph?.text, x0: Math.round(glyph?.x0 ?? 0), base: Math.round(glyph?.base ?? 0) });

	it('is read as it is shown, where /Rotate turns it upright', async () => {
		const page = await read(show('余额', 100, 100, { degrees: 90 }), { page: '/Rotate 90' });
		expect(firstOf(page)).toEqual(upright);
		expect([page.width, page.height]).toEqual([842, 595]);
	});

	it('is read the way its text runs, where nothing turns it', async () => {
		const page = await read(show('余额', 100, 100, { degrees: 90 }));
		expect(firstOf(page)).toEqual(upright);
		expect([page.width, page.height]).toEqual([842, 595]);
	});

	it('is read upright also when it is upside down', async () => {
		expect(firstOf(await read(show('余额', 495, 742, { degrees: 180 })))).toEqual({ first: '余', x0: 100, base: 742 });
	});
});

it('text across the direction of most of the page is left out', async () => {
	expect(textOf(await read([show('余额为零', 100, 700), show('左侧', 30, 400, { degrees: 90 })].join('\n')))).toBe('余额为零');
});
