import { openPdf } from '../../../../../nodes/CreditReport/engines/local/source/pdf/document';
import { hostileFile } from '../../../../../scripts/fixtures/hostile';
import { pdfium } from '../../../../../scripts/localEngine';
import { textOf } from '../../../../support/page';

describe('an encrypted file', () => {
	const locked = hostileFile('aes-256-locked').make();
	const password = hostileFile('aes-256-user').password ?? '';

	it('wants its password, and says when it is a wrong one', async () => {
		const [engine, bytes] = [await pdfium(), await locked];
		expect(() => openPdf(engine, bytes)).toThrow(expect.objectContaining({ code: 'PDF_ENCRYPTED' }));
		expect(() => openPdf(engine, bytes, '')).toThrow(expect.objectContaining({ code: 'PDF_ENCRYPTED' }));
		expect(() => openPdf(engine, bytes, '错误')).toThrow(expect.objectContaining({ code: 'WRONG_PASSWORD' }));
	});

	it('opens with it, and can be saved without', async () => {
		const engine = await pdfium();
		const document = openPdf(engine, await locked, password);
		expect(document.isEncrypted).toBe(true);
		const decrypted = document.decrypt();
		await document.close();
		const open = openPdf(engine, decrypted);
		expect(open.isEncrypted).toBe(false);
		expect(textOf(await open.page(0))).toContain('个人信用报告');
		await open.close();
	});
});
