import { HEAD_BYTES, looksLikePdf } from '../../../../../nodes/CreditReport/engines/local/source/pdf/header';

const after = (count: number): Buffer => Buffer.concat([Buffer.alloc(count, 0x20), Buffer.from('%PDF-1.4')]);

it('the header may stand behind other matter, up to 1,024 bytes of it', () => {
	expect([0, 500, 1024].map((count) => looksLikePdf(after(count)))).toEqual([true, true, true]);
	expect(looksLikePdf(after(1025))).toBe(false);
});

it('the head of a file tells as much as the file', () => {
	for (const count of [0, 1024, 1025])
		expect(looksLikePdf(after(count).subarray(0, HEAD_BYTES))).toBe(looksLikePdf(after(count)));
});

it('a part of a larger buffer is looked at alone', () => {
	const bytes = Buffer.concat([Buffer.from('%PDF-1.4'), Buffer.from('PK\u0003\u0004')]);
	expect(looksLikePdf(bytes.subarray(8))).toBe(false);
	expect(looksLikePdf(new Uint8Array())).toBe(false);
});
