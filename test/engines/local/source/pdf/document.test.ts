import { openPdf } from '../../../../../nodes/CreditReport/engines/local/source/pdf/document';
import { hostileFile } from '../../../../../scripts/fixtures/hostile';
import { pdfium } from '../../../../../scripts/localEngine';
import { textOf } from '../../../../support/page';
import { pdfOf, show } from '../../../../support/pdf';

const REPORT = pdfOf([show('第一页', 100, 700), show('第二页', 100, 700)]);

it('pages are numbered from 1 and read on their own', async () => {
	const document = openPdf(await pdfium(), REPORT);
	expect(document.pageCount).toBe(2);
	const page = await document.page(1);
	expect([page.number, textOf(page)]).toEqual([2, '第二页']);
	expect(document.isEncrypted).toBe(false);
	await document.close();
});

it.each([
	['empty', 'EMPTY_FILE'],
	['text', 'NOT_A_PDF'],
	['header-only', 'PDF_DAMAGED'],
	['truncated', 'PDF_DAMAGED'],
	['no-pages', 'PDF_DAMAGED'],
])('a file that is %s is refused with %s', async (name, code) => {
	const bytes = await hostileFile(name).make();
	const engine = await pdfium();
	expect(() => openPdf(engine, bytes)).toThrow(expect.objectContaining({ code }));
});

it('gives its memory back when it is closed', async () => {
	const engine = await pdfium();
	const big = Buffer.concat([REPORT, Buffer.alloc(8 * 1024 * 1024, 0x20)]);
	const openAndClose = () => openPdf(engine, big).close();
	for (let round = 0; round < 4; round++) await openAndClose();
	const before = engine.raw.HEAPU8.length;
	for (let round = 0; round < 20; round++) await openAndClose();
	expect(engine.raw.HEAPU8.length).toBe(before);
});
