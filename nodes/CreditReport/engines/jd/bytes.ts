import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** Far above any report; a limit for answers that never end and for compressed bombs. */
export const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;
/** Encodings on top of each other; one is usual. */
const MAX_LAYERS = 2;
/** To copy as many at once as an answer may have would hold up the main thread. */
const BLOCK_BYTES = 256 * 1024;
const OPTIONS = { chunkSize: BLOCK_BYTES };

/** A body that came in whole and says nothing. The message says why, in words for a user. */
export class UnreadableBody extends Error {
	override readonly name = 'UnreadableBody';
}

/** @param head the first bytes, which tell what a name leaves open */
type Unpacker = (head: Buffer) => Transform;

const UNPACKERS: Readonly<Record<string, Unpacker>> = {
	gzip: () => createGunzip(OPTIONS),
	'x-gzip': () => createGunzip(OPTIONS),
	// By its name zlib's format, but many servers send it bare.
	deflate: (head) => (hasZlibHeader(head) ? createInflate(OPTIONS) : createInflateRaw(OPTIONS)),
	br: () => createBrotliDecompress(OPTIONS),
};

/**
 * Reads the body of an answer to its end and decompresses it, off the main thread.
 *
 * @param encoding the header `content-encoding`
 * @returns its bytes in blocks, none of them empty
 * @throws UnreadableBody when it is too long, damaged, or encoded in a way nobody asked for; errors of the connection
 */
export async function readBytes(body: Readable, encoding = ''): Promise<Buffer[]> {
	let blocks = await collect(body);
	const layers = encoding
		.toLowerCase()
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '' && name !== 'identity');
	for (const layer of layers.reverse()) {
		const [head] = blocks;
		if (!head) break;
		const unpacker = layers.length <= MAX_LAYERS && Object.hasOwn(UNPACKERS, layer) ? UNPACKERS[layer] : undefined;
		if (!unpacker)
			throw new UnreadableBody('It is encoded in a way that was not asked for. The call may have been billed.');
		blocks = await collect(Readable.from(blocks).pipe(unpacker(head))).catch((error: unknown) => {
			throw error instanceof UnreadableBody
				? error
				: new UnreadableBody('Its compression is damaged. The call may have been billed.');
		});
	}
	return blocks;
}

/**
 * Bytes in blocks of the same size, each with memory of its own. The pieces that come may be of one byte each: to keep them
 * as they are would take a hundred times as much.
 */
async function collect(body: Readable): Promise<Buffer[]> {
	const blocks: Buffer[] = [];
	let free = 0;
	let size = 0;
	for await (const part of body) {
		let rest = part as Buffer;
		size += rest.length;
		if (size > MAX_RESPONSE_BYTES) throw tooLong();
		while (rest.length > 0) {
			if (free === 0) {
				blocks.push(Buffer.allocUnsafeSlow(BLOCK_BYTES));
				free = BLOCK_BYTES;
			}
			const copied = rest.copy(blocks.at(-1)!, BLOCK_BYTES - free);
			free -= copied;
			rest = rest.subarray(copied);
		}
	}
	const last = blocks.pop();
	return last ? [...blocks, last.subarray(0, BLOCK_BYTES - free)] : [];
}

function hasZlibHeader(bytes: Buffer): boolean {
	return bytes.length >= 2 && (bytes[0]! & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;
}

function tooLong(): UnreadableBody {
	return new UnreadableBody('The answer is longer than 64 MB. The call may have been billed.');
}
