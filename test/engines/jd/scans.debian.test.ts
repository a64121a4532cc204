import { hostileFile } from '../../../scripts/fixtures/hostile';
import { encryptPdf } from '../../../scripts/fixtures/hostile/encrypted';
import { SAMPLE } from '../../../scripts/fixtures/hostile/sample';
import { lookOf } from '../../../scripts/fixtures/looks';
import { renderReport } from '../../../scripts/fixtures/render';
import { startScanSandbox, type ScanSandbox } from '../../support/scanSandbox';

const SENT_UNCHECKED = [{ code: 'NOT_CHECKED_BEFORE_SENDING' }];

let sandbox: ScanSandbox;

beforeEach(async () => {
	sandbox = await startScanSandbox();
});
afterEach(async () => await sandbox.close());

test('an encrypted scan is sent without its encryption, and not without the password', async () => {
	const scan = await hostileFile('image-only').make();
	const locked = await encryptPdf(scan, { qpdf: ['256'], user: '测试密码123', owner: '样例密码456' });
	await expect(sandbox.parse(locked)).rejects.toMatchObject({ code: 'PDF_ENCRYPTED' });
	await expect(sandbox.parse(locked, '000')).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
	expect(sandbox.requests).toEqual([]);
	expect((await sandbox.parse(locked, '测试密码123'))[0]?.meta.warnings).toMatchObject(SENT_UNCHECKED);
	expect(sandbox.received[0]?.includes('/Encrypt')).toBe(false);
	expect(sandbox.received[0]?.toString('latin1')).toMatch(/^%PDF-/);
});

test('a report whose fonts do not tell what they show is sent: it can be read as a picture', async () => {
	const bytes = await renderReport(SAMPLE, lookOf('pdfkit-nounicode'));
	expect((await sandbox.parse(bytes))[0]?.meta.warnings).toMatchObject(SENT_UNCHECKED);
});
