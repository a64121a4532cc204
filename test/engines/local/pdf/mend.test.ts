import { openDocument } from '../../../../nodes/CreditReport/engines/local/pdf/document';
import { pdfium } from '../../../support/local';
import { pdfOf, show } from '../../../support/pdf';

async function read(...shown: string[]): Promise<string[]> {
	const document = openDocument(await pdfium(), pdfOf([shown.join('\n')]));
	try {
		return document.readPage(0).glyphs.map(({ text, x0, base }) => `${text} ${Math.round(x0)} ${Math.round(base)}`).sort();
	} finally {
		document.close();
	}
}

it('equal cells one below the other are all there, though PDFium drops them where the font is not embedded', async () => {
	const cells = [700, 680, 660, 640].map((y) => show('无', 100, y));
	expect(await read(...cells)).toEqual(['无 100 142', '无 100 162', '无 100 182', '无 100 202']);
});

it('characters struck twice to look bold are one', async () => {
	expect(await read(show('账', 100, 700), show('账', 100.3, 700))).toEqual(['账 100 142']);
});

it('equal characters side by side are two', async () => {
	expect(await read(show('元', 100, 700), show('元', 110, 700))).toEqual(['元 100 142', '元 110 142']);
});

it('a page without text has none to mend', async () => {
	expect(await read('10 10 100 100 re f')).toEqual([]);
});
