import fc from 'fast-check';
import { bodyLength, jsonBody } from '../../../nodes/CreditReport/engines/jd/body';

async function collect(chunks: Buffer[], size = Buffer.concat(chunks).length): Promise<Buffer[]> {
	const parts: Buffer[] = [];
	for await (const part of jsonBody(toAsync(chunks), size)) parts.push(part);
	return parts;
}

async function* toAsync(chunks: Buffer[]): AsyncGenerator<Buffer> {
	yield* chunks;
}

test('whatever the chunks, the body is the JSON of the whole file in base64, of the announced length', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 12 }), async (arrays) => {
			const chunks = arrays.map((array) => Buffer.from(array));
			const bytes = Buffer.concat(chunks);
			const body = Buffer.concat(await collect(chunks));
			expect(body.toString()).toBe(JSON.stringify({ image_base64: bytes.toString('base64') }));
			expect(body.length).toBe(bodyLength(bytes.length));
		}),
	);
});

test('a file delivered as one chunk is sent in slices', async () => {
	const bytes = Buffer.alloc(1_000_001, 7);
	const parts = await collect([bytes]);
	expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(64 * 1024 + 4);
	expect(JSON.parse(Buffer.concat(parts).toString())).toEqual({ image_base64: bytes.toString('base64') });
});

test.each([9, 11])('a file that is not of the announced size any more (%i for 10) is an error', async (size) => {
	await expect(collect([Buffer.alloc(10)], size)).rejects.toMatchObject({ code: 'PDF_DAMAGED' });
});
