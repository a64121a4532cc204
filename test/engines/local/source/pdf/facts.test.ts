import PDFDocument from 'pdfkit';
import { openPdf } from '../../../../../nodes/CreditReport/engines/local/source/pdf/document';
import type { DrawnGlyph } from '../../../../../nodes/CreditReport/engines/local/source/pdf/text/glyphs';
import { overprintOf } from '../../../../../nodes/CreditReport/engines/local/source/pdf/visibility/overprint';
import type { FileFacts } from '../../../../../nodes/CreditReport/report/forms/types';
import { pdfium } from '../../../../../scripts/localEngine';
import { pdfOf, show, type PdfOptions } from '../../../../support/pdf';
import { PdfEditor } from '../../../../../scripts/fixtures/pdfEditor';

async function factsOf(pdf: Uint8Array): Promise<FileFacts> {
	const document = openPdf(await pdfium(), pdf);
	try {
		for (let index = 0; index < document.pageCount; index++) await document.page(index);
		return document.fileFacts();
	} finally {
		await document.close();
	}
}

async function written(
	draw: (doc: PDFKit.PDFDocument) => void,
	options: PDFKit.PDFDocumentOptions = {},
): Promise<FileFacts> {
	const doc = new PDFDocument({ margin: 0, ...options });
	const parts: Buffer[] = [];
	const done = new Promise<Buffer>((resolve) => {
		doc.on('data', (part: Buffer) => parts.push(part));
		doc.on('end', () => resolve(Buffer.concat(parts)));
	});
	draw(doc);
	doc.end();
	return factsOf(await done);
}

async function overlaysOf(content: string, options: PdfOptions = {}): Promise<string[]> {
	const { overlays = [] } = await factsOf(pdfOf([content], options));
	return overlays.map(({ kind }) => kind);
}

const line = (doc: PDFKit.PDFDocument, font: string, text: string, y: number): void => {
	doc.font(font).fontSize(10).text(text, 50, y, { lineBreak: false });
};

describe('document information', () => {
	it('tells producer, creator and both times as the writer had them', async () => {
		const info = {
			Producer: '示例打印程序',
			Creator: 'Sample Browser',
			CreationDate: new Date(Date.UTC(2018, 1, 6, 17, 10, 37)),
			ModDate: new Date(Date.UTC(2018, 2, 1)),
		};
		expect(await written((doc) => line(doc, 'Helvetica', 'text', 50), { info })).toMatchObject({
			producer: '示例打印程序',
			creator: 'Sample Browser',
			createdAt: '2018-02-06T17:10:37',
			modifiedAt: '2018-03-01T00:00:00',
		});
	});

	it('leaves out what the file does not tell', async () => {
		const facts = await factsOf(pdfOf([show('样例', 50, 700)]));
		expect(Object.keys(facts)).toEqual(['revisions', 'fonts', 'pageSizes', 'overlays', 'addedTexts']);
	});
});

describe('fonts', () => {
	it('are counted with their digits, the most used first', async () => {
		const { fonts } = await written((doc) => {
			line(doc, 'Helvetica', 'heading', 20);
			line(doc, 'Helvetica', 'balance 12,345', 50);
			line(doc, 'Courier', '678', 80);
			line(doc, 'Helvetica', 'end', 110);
		});
		expect(fonts).toEqual([
			{ name: 'Helvetica', glyphs: 23, digits: 5 },
			{ name: 'Courier', glyphs: 3, digits: 3 },
		]);
	});

	it('are one over all pages, and page numbers are no digits of the report', async () => {
		const { fonts } = await written((doc) => {
			for (const number of ['1', '2']) {
				if (number === '2') doc.addPage();
				line(doc, 'Courier', `page ${number} of 2`, 20);
				line(doc, 'Helvetica', 'balance 99', 50);
				line(doc, 'Courier', `2018/02/06 ${number}/2`, 770);
			}
		});
		expect(fonts).toEqual([
			{ name: 'Courier', glyphs: 42, digits: 0 },
			{ name: 'Helvetica', glyphs: 18, digits: 4 },
		]);
	});
});

describe('overlays', () => {
	const text = show('余额1,234', 100, 700);

	it('are not the round shape of a seal, whose bounding box covers more than it hides', async () => {
		expect(await overlaysOf(`${text} 1 0 0 rg 95 700 m 95 760 185 760 185 700 c 185 650 95 650 95 700 c h f`)).toEqual(
			[],
		);
	});

	it('are text under a box drawn later, with the place of the box', async () => {
		const { overlays } = await factsOf(pdfOf([show('样例', 100, 600), `${text} 1 1 1 rg 95 695 80 15 re f`]));
		expect(overlays).toEqual([{ page: 2, kind: 'box-over-text', box: [95, 132, 175, 147] }]);
	});

	it.each([
		['a box drawn before its text', `0.9 g 95 695 80 15 re f 0 g ${text}`],
		['a box beside the text', `${text} 0.9 g 200 695 80 15 re f`],
		['a frame around the text', `${text} 95 695 80 15 re S`],
		['an underline', `${text} 95 697 80 1 re f`],
		['a box one sees through', `${text} /faint gs 95 695 80 15 re f`],
		['text right above other text', `${text} ${show('9,999', 100, 712)}`],
		['text right beside other text', `${text} ${show('元', 145, 700)}`],
		['pale text across the page', `${text} ${show('水印', 100, 700, { before: '0.8 g' })}`],
	])('are not %s', async (_name, content) => {
		expect(await overlaysOf(content)).toEqual([]);
	});

	it('are not neighbours whose substitute font is wider than the one they were set for', async () => {
		const letters = [...'exam.mple.wow'].map((letter, index) => show(letter, 100 + index * 4.5, 700, { size: 9 }));
		expect(await overlaysOf(letters.join(' '))).toEqual([]);
	});

	it('are not a character struck twice to look bold: it is read once', () => {
		const object = {
			font: 'Song',
			handle: 0,
			turn: 0,
			size: 10,
			colour: { red: 0, green: 0, blue: 0, alpha: 255 },
			isInvisible: false,
			isFaint: false,
			clip: undefined,
		};
		const struck = (text: string, x: number, order: number): DrawnGlyph => ({
			glyph: { text, x0: x, x1: x + 5, y0: 90, y1: 100, base: 98 },
			object: { ...object, order },
		});
		expect(overprintOf([struck('7', 100, 1), struck('7', 101, 2)])).toEqual({
			glyphs: [struck('7', 100, 1)],
			overlays: [],
		});
		expect(overprintOf([struck('7', 100, 1), struck('1', 101, 2)]).overlays).toHaveLength(1);
	});

	it('are other characters in the place of the first ones', async () => {
		expect(await overlaysOf(`${text} ${show('9', 120.5, 700)}`)).toEqual(['text-over-text']);
	});

	it('of a page written over and over are counted to an end', async () => {
		const layers = Array.from({ length: 30 }, (_, layer) =>
			show('一二三四五六七八九十'.repeat(4).slice(layer % 10, (layer % 10) + 30), 100, 700),
		);
		expect(await overlaysOf(layers.join(' '))).toHaveLength(200);
	});
});

describe('revisions', () => {
	const pdf = pdfOf([show('样例', 100, 700)]);

	it('are one for a file written once', async () => {
		expect((await factsOf(pdf)).revisions).toBe(1);
	});

	it('are one more for each time something was saved on top', async () => {
		const saved = (file: Buffer): Buffer => {
			const editor = new PdfEditor(file);
			editor.addStream('q Q');
			return editor.appended();
		};
		expect((await factsOf(saved(pdf))).revisions).toBe(2);
	});

	it('are one for a file laid out for the web, which has two ends from the start', async () => {
		const front = Buffer.from('%PDF-1.4\n99 0 obj\n<</Linearized 1/L 1000>>\nendobj\n%%EOF\n');
		expect((await factsOf(Buffer.concat([front, pdf]))).revisions).toBe(1);
	});
});

it('page sizes are listed once each, in whole points', async () => {
	const { pageSizes } = await written(
		(doc) => {
			doc.addPage({ size: [595.28, 841.89] }).addPage({ size: [841.89, 595.28] });
		},
		{ size: [595.28, 841.89] },
	);
	expect(pageSizes).toEqual([
		{ width: 595, height: 842, pages: 2 },
		{ width: 842, height: 595, pages: 1 },
	]);
});
