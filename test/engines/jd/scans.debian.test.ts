import { look } from '../../../nodes/CreditReport/engines/local';
import { startSandbox, type Sandbox } from '../../../scripts/jd-sandbox';
import { sandboxEngine, sourceOf } from '../../../scripts/jd-sandbox/client';
import { hostileFile } from '../../../scripts/fixtures/hostile';
import { encryptPdf } from '../../../scripts/fixtures/hostile/encrypted';
import { SAMPLE } from '../../../scripts/fixtures/hostile/sample';
import { lookOf } from '../../../scripts/fixtures/looks';
import { renderReport } from '../../../scripts/fixtures/render';

const SENT_UNCHECKED = [{ code: 'NOT_CHECKED_BEFORE_SENDING' }];

let sandbox: Sandbox;
const received: Buffer[] = [];

beforeEach(async () => {
	received.length = 0;
	sandbox = await startSandbox({
		read: async (bytes) => {
			received.push(bytes);
			return { whoWasChecked: '测试某某' };
		},
	});
});
afterEach(async () => await sandbox.close());

const parse = async (bytes: Buffer, password?: string) =>
	await sandboxEngine(sandbox.url, { preflight: look }).parse(sourceOf(bytes), { password });

test('an encrypted scan is sent without its encryption, and not without the password', async () => {
	const scan = await hostileFile('image-only').make();
	const locked = await encryptPdf(scan, { qpdf: ['256'], user: '测试密码123', owner: '样例密码456' });
	await expect(parse(locked)).rejects.toMatchObject({ code: 'PDF_ENCRYPTED' });
	await expect(parse(locked, '000')).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
	expect(sandbox.requests).toEqual([]);
	expect((await parse(locked, '测试密码123'))[0]?.meta.warnings).toMatchObject(SENT_UNCHECKED);
	expect(received[0]?.includes('/Encrypt')).toBe(false);
	expect(received[0]?.toString('latin1')).toMatch(/^%PDF-/);
});

test('a report whose fonts do not tell what they show is sent: it can be read as a picture', async () => {
	const bytes = await renderReport(SAMPLE, lookOf('pdfkit-nounicode'));
	expect((await parse(bytes))[0]?.meta.warnings).toMatchObject(SENT_UNCHECKED);
});
