import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { readBytes } from '../../../nodes/CreditReport/engines/jd/bytes';

const MB = 1024 * 1024;
/** Bytes that tell their place. */
const BYTES = Buffer.from(Array.from({ length: 1_000_003 }, (_, at) => (at * 7919) % 251));

function* pieces(bytes: Buffer, size: number): Generator<Buffer> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test.each([1, 4_095, 262_144, 900_000])('a body that comes in pieces of %d bytes is as it was', async (size) => {
	const blocks = await readBytes(Readable.from(pieces(BYTES, size)));
	expect(Buffer.concat(blocks).equals(BYTES)).toBe(true);
	// Few, whatever came, and none too long to be copied while others wait.
	expect(blocks).toHaveLength(4);
	// Memory of their own: a worker takes it over.
	for (const block of blocks) expect(block.buffer.byteLength).toBe(blocks[0]?.length);
});

test('nothing is no block', async () => {
	expect(await readBytes(Readable.from([]), 'gzip')).toEqual([]);
});

test.each(['gzip', 'GZIP', ' gzip , identity', ', gzip'])('a body that is encoded as %j', async (encoding) => {
	const blocks = await readBytes(Readable.from(pieces(gzipSync(BYTES), 1_000)), encoding);
	expect(Buffer.concat(blocks).equals(BYTES)).toBe(true);
});

test('a bomb is let go when it is too long, and its unpacking with it', async () => {
	const bomb = gzipSync(Buffer.alloc(80 * MB));
	await expect(readBytes(Readable.from([bomb]), 'gzip')).rejects.toThrow('longer than 64 MB');
	expect(process.getActiveResourcesInfo().filter((kind) => kind.startsWith('Zlib'))).toEqual([]);
});
