import { openPdf } from '../../../../../nodes/CreditReport/engines/local/source/pdf/document';
import { openFile } from '../../../../../nodes/CreditReport/engines/local/source/pdf/openFile';
import type { Pdfium } from '../../../../../nodes/CreditReport/engines/local/source/pdf/pdfium';
import { pdfium } from '../../../../../scripts/localEngine';
import { textOf } from '../../../../support/page';
import { pdfOf, show } from '../../../../support/pdf';

const MB = 1024 * 1024;
const SIDE = 1024;

/** Pages with a line of text over a grey picture of a megabyte each, of which every byte is in the file. */
function scan(pages: number): Buffer {
	const names = Array.from({ length: pages }, (_, index) => `picture${index}`);
	const dictionary = `/Subtype/Image/Width ${SIDE}/Height ${SIDE}/BitsPerComponent 8/ColorSpace/DeviceGray`;
	return pdfOf(
		names.map((name, index) => `q 500 0 0 500 0 0 cm/${name} Do Q ${show(`第${index + 1}页`, 100, 700)}`),
		{ xobjects: Object.fromEntries(names.map((name) => [name, { dictionary, data: '\u0080'.repeat(SIDE * SIDE) }])) },
	);
}

it('pages of a file that is opened anew meanwhile are what they were', async () => {
	const document = openPdf(await pdfium(), scan(20));
	const drawn = [];
	for (let index = 0; index < document.pageCount; index++) {
		expect(textOf(await document.page(index))).toBe(`第${index + 1}页`);
		const { data, stride, height } = document.draw(index, 0.1);
		drawn.push(data[stride * (height - 10) + 30]);
	}
	expect(drawn).toEqual(Array.from({ length: 20 }, () => 0x80));
	await document.close();
});

it("a long scan takes a part of its size of PDFium's heap", async () => {
	const engine = await pdfium();
	const bytes = scan(48);
	const before = engine.raw.HEAPU8.length;
	const document = openPdf(engine, bytes);
	for (let index = 0; index < document.pageCount; index++) document.draw(index, 0.1);
	await document.close();
	expect(engine.raw.HEAPU8.length - before).toBeLessThan(bytes.length / 2);
});

/** A PDFium of which only opening is looked at: `read` is what it has read of the file, `onOpen` is added at each opening. */
function counting(onOpen: number, failsAt = Infinity) {
	const lent = { access: 1, read: 0, takeBack: jest.fn() };
	const closed: number[] = [];
	let documents = 0;
	const engine = {
		raw: { _FPDF_CloseDocument: (document: number) => closed.push(document), _FPDF_GetLastError: () => 3 },
		lend: () => lent,
		loadLent: () => {
			lent.read += onOpen;
			return ++documents < failsAt ? documents : 0;
		},
	};
	return { engine: engine as unknown as Pdfium, lent, closed };
}

it.each([
	['its beginning alone is read to open it', 0, 8 * MB],
	['all of it is read to open it', 30 * MB, 30 * MB],
])('a file is opened anew once much of it was read since: %s', (_, onOpen, most) => {
	const { engine, lent, closed } = counting(onOpen);
	const file = openFile(engine, new Uint8Array(30 * MB), '');
	for (const document of [1, 2]) {
		lent.read += most;
		expect([file.renew(), file.document]).toEqual([false, document]);
		lent.read++;
		expect([file.renew(), file.document]).toEqual([true, document + 1]);
	}
	expect(closed).toEqual([1, 2]);
	file.close();
	expect(closed).toEqual([1, 2, 3]);
	expect(lent.takeBack).toHaveBeenCalledTimes(1);
});

it('a file that cannot be opened is given back', () => {
	const { engine, lent } = counting(0, 1);
	expect(() => openFile(engine, new Uint8Array(30 * MB), '')).toThrow(expect.objectContaining({ code: 'PDF_DAMAGED' }));
	expect(lent.takeBack).toHaveBeenCalledTimes(1);
});

it('a file that cannot be opened anew ends the engine', () => {
	const { engine, lent } = counting(0, 2);
	const file = openFile(engine, new Uint8Array(30 * MB), '');
	lent.read += 9 * MB;
	expect(() => file.renew()).toThrow(expect.objectContaining({ code: 'ENGINE_CRASHED' }));
});

it('a small file is never opened anew', async () => {
	const file = openFile(await pdfium(), pdfOf([show('一', 100, 700)]), '');
	const { document } = file;
	expect(file.renew()).toBe(false);
	expect(file.document).toBe(document);
	file.close();
});
