import { createHash } from 'node:crypto';
import { scan } from '../../../nodes/CreditReport/engines/jd/scan';

const PADDING = 'x'.repeat(10_000);

async function scanText(text: string, chunkSize = 4_096, limit = 1_000_000) {
	const bytes = Buffer.from(text, 'latin1');
	async function* chunks() {
		for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
	}
	return scan(chunks(), limit);
}

test('tells size and SHA-256', async () => {
	const text = `%PDF-1.4${PADDING}`;
	expect(await scanText(text)).toEqual({
		size: text.length,
		sha256: createHash('sha256').update(text).digest('hex'),
		isPdf: true,
		isPicture: false,
		isEncrypted: false,
	});
});

test.each([
	['at the start', '%PDF-1.7', true],
	['after 1024 bytes of junk', `${'j'.repeat(1_024)}%PDF-1.7`, true],
	['too far behind', `${'j'.repeat(1_025)}%PDF-1.7`, false],
	['not there', 'PK\u0003\u0004', false],
])('a header %s', async (_name, text, expected) => {
	for (const chunkSize of [3, 4_096]) expect((await scanText(text + PADDING, chunkSize)).isPdf).toBe(expected);
});

const ENCRYPTED = {
	'a trailer': 'trailer\n<< /Size 9 /Root 1 0 R /Encrypt 8 0 R >>\nstartxref',
	'a cross-reference stream': '9 0 obj << /Type /XRef /W [1 2 1] /Encrypt 8 0 R /Root 1 0 R >> stream',
	'a dictionary in place': 'trailer << /Encrypt << /Filter /Standard /V 2 >> >>',
};
const PLAIN = {
	'another key': 'trailer << /EncryptMetadata false /Root 1 0 R >>',
	'text of a page': '(How to use /Encrypt 8 0 R)',
	'a trailer without it': 'trailer << /Root 1 0 R >>',
};

/** Every position relative to the seams between chunks. */
const OFFSETS = Array.from({ length: 70 }, (_, index) => index);

test.each(Object.entries(ENCRYPTED))(
	'sees encryption in %s, also across chunks, at either end of the file',
	async (_name, piece) => {
		for (const offset of OFFSETS) {
			const shift = 'x'.repeat(4_096 - offset);
			expect((await scanText(`%PDF-1.7${shift}${piece}${PADDING}`)).isEncrypted).toBe(true);
		}
		expect((await scanText(`%PDF-1.7${PADDING}${piece}`, 7)).isEncrypted).toBe(true);
		expect((await scanText(`%PDF-1.7${piece}${PADDING}`, 1_000_000)).isEncrypted).toBe(true);
	},
);

test.each(Object.entries(PLAIN))('is not misled by %s', async (_name, piece) => {
	expect((await scanText(`%PDF-1.7${PADDING}${piece}${PADDING}trailer << /Root 1 0 R >>`)).isEncrypted).toBe(false);
});

test('stops reading past the limit', async () => {
	const result = await scanText('y'.repeat(100_000), 1_000, 5_000);
	expect(result.size).toBe(6_000);
});
