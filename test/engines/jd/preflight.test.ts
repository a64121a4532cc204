import { CreditReportError } from '../../../nodes/CreditReport/errors/CreditReportError';
import { MAX_BYTES } from '../../../nodes/CreditReport/engines/engine';
import { MAX_LOOK_BYTES, preflight, type Look } from '../../../nodes/CreditReport/engines/jd/preflight';
import { sourceOf, tinyPdf } from '../../../scripts/jd-sandbox/client';

const ENCRYPTED_TAIL = Buffer.from('\ntrailer << /Root 1 0 R /Encrypt 3 0 R >>');
const encrypted = (size: number) => Buffer.concat([tinyPdf(size), ENCRYPTED_TAIL]);
const nothing = jest.fn<ReturnType<Look>, Parameters<Look>>();

beforeEach(() => nothing.mockReset().mockResolvedValue({}));

test.each([
	['EMPTY_FILE', Buffer.alloc(0)],
	['NOT_A_PDF', Buffer.from('PK not a PDF')],
	['PDF_ENCRYPTED', encrypted(10)],
])('refuses with %s, uncharged', async (code, bytes) => {
	await expect(preflight(sourceOf(bytes), {}, { preflight: nothing })).rejects.toMatchObject({ code, charged: false });
});

test('a file announced as too large is refused before a byte is read', async () => {
	const stream = jest.fn();
	await expect(
		preflight({ ...sourceOf(tinyPdf()), size: MAX_BYTES + 1, stream }, {}, { preflight: nothing }),
	).rejects.toMatchObject({
		code: 'FILE_TOO_LARGE',
	});
	expect(stream).not.toHaveBeenCalled();
});

test('a file that turns out to be too large is refused', async () => {
	const source = { ...sourceOf(tinyPdf(MAX_BYTES)), size: undefined };
	await expect(preflight(source, {}, { preflight: nothing })).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
});

test('what the look refuses is not sent', async () => {
	nothing.mockRejectedValue(new CreditReportError('NOT_A_CREDIT_REPORT'));
	await expect(preflight(sourceOf(tinyPdf()), {}, { preflight: nothing })).rejects.toMatchObject({
		code: 'NOT_A_CREDIT_REPORT',
		charged: false,
	});
});

test('a file with several reports is sent with a warning: JD reads it as one', async () => {
	nothing.mockResolvedValue({ reports: 2 });
	expect((await preflight(sourceOf(tinyPdf()), {}, { preflight: nothing })).warnings).toMatchObject([
		{ code: 'SEVERAL_REPORTS', message: expect.stringContaining('2 reports') },
	]);
});

test('a large file is not looked into, with a warning', async () => {
	const checked = await preflight(sourceOf(tinyPdf(MAX_LOOK_BYTES)), {}, { preflight: nothing });
	expect(nothing).not.toHaveBeenCalled();
	expect(checked.warnings).toMatchObject([{ code: 'NOT_CHECKED_BEFORE_SENDING' }]);
});

test.each([undefined, 'word'])('a large encrypted file is refused (password %j)', async (password) => {
	await expect(
		preflight(sourceOf(encrypted(MAX_LOOK_BYTES)), { password }, { preflight: nothing }),
	).rejects.toMatchObject({
		code: 'PDF_ENCRYPTED',
	});
});

test('an encrypted file is sent without its encryption; the fingerprint stays that of the file', async () => {
	const file = encrypted(10);
	const decrypted = tinyPdf(5);
	nothing.mockResolvedValue({ decrypted });
	const plain = await preflight(sourceOf(file), {}, { preflight: async () => ({ decrypted: file }) });
	const checked = await preflight(sourceOf(file), { password: 'word' }, { preflight: nothing });
	expect(nothing).toHaveBeenCalledWith(file, 'word', undefined);
	expect(checked.size).toBe(decrypted.length);
	const parts: Buffer[] = [];
	for await (const part of await checked.stream()) parts.push(part as Buffer);
	expect(Buffer.concat(parts)).toEqual(decrypted);
	expect(checked.sha256).toBe(plain.sha256);
});

test('an empty password is no password', async () => {
	await preflight(sourceOf(tinyPdf()), { password: '' }, { preflight: nothing });
	expect(nothing).toHaveBeenCalledWith(expect.anything(), undefined, undefined);
});

test('a store that fails gives an error of ours without its text', async () => {
	const broken = { ...sourceOf(tinyPdf()), stream: async () => Promise.reject(new Error('/srv/n8n/binary gone')) };
	await expect(preflight(broken, {}, { preflight: nothing })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
	await expect(preflight(broken, {}, { preflight: nothing })).rejects.not.toThrow('/srv');
});

it('a picture is sent as the PDF that is made of it, and refused where nothing makes one', async () => {
	const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
	const pdf = tinyPdf();
	const made = jest.fn(() => sourceOf(pdf));
	const look = async () => ({ reports: null });
	const checked = await preflight(sourceOf(picture), {}, { preflight: look, pdfOf: made });
	expect([checked.size, made.mock.calls.length]).toEqual([pdf.length, 1]);
	expect(checked.warnings).toMatchObject([{ code: 'NOT_CHECKED_BEFORE_SENDING' }]);
	await expect(preflight(sourceOf(picture), {}, { preflight: look })).rejects.toMatchObject({ code: 'NOT_A_PDF' });
});
