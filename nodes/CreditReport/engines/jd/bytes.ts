import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

/** Far above any report; a limit for answers that never end and for compressed bombs. */
export const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;
/** Encodings on top of each other; one is usual. */
const MAX_LAYERS = 2;
const LIMITS = { maxOutputLength: MAX_RESPONSE_BYTES, chunkSize: 256 * 1024 };

/** A body that came in whole and says nothing. The message says why, in words for a user. */
export class UnreadableBody extends Error {
	override readonly name = 'UnreadableBody';
}

type Decoder = (bytes: Buffer) => Promise<Buffer>;

const unzip: Decoder = async (bytes) => await promisify(gunzip)(bytes, LIMITS);
const DECODERS: Readonly<Record<string, Decoder>> = {
	identity: async (bytes) => bytes,
	gzip: unzip,
	'x-gzip': unzip,
	// By its name zlib's format, but many servers send it bare.
	deflate: async (bytes) => await promisify(hasZlibHeader(bytes) ? inflate : inflateRaw)(bytes, LIMITS),
	br: async (bytes) => await promisify(brotliDecompress)(bytes, LIMITS),
};

/**
 * Reads the body of an answer to its end and decompresses it, off the main thread.
 *
 * @param encoding the header `content-encoding`
 * @throws UnreadableBody when it is too long, damaged, or encoded in a way nobody asked for; errors of the connection
 */
export async function readBytes(body: Readable, encoding = ''): Promise<Buffer> {
	let bytes = await collect(body);
	const layers = encoding
		.toLowerCase()
		.split(',')
		.map((name) => name.trim());
	for (const layer of layers.filter((name) => name !== '').reverse()) {
		if (bytes.length === 0) break;
		const decoder = layers.length <= MAX_LAYERS && Object.hasOwn(DECODERS, layer) ? DECODERS[layer] : undefined;
		if (!decoder)
			throw new UnreadableBody('It is encoded in a way that was not asked for. The call may have been billed.');
		bytes = await decoder(bytes).catch((error: unknown) => {
			throw isTooLarge(error)
				? tooLong()
				: new UnreadableBody('Its compression is damaged. The call may have been billed.');
		});
	}
	return bytes;
}

async function collect(body: Readable): Promise<Buffer> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of body) {
		const chunk = part as Buffer;
		size += chunk.length;
		if (size > MAX_RESPONSE_BYTES) throw tooLong();
		parts.push(chunk);
	}
	return Buffer.concat(parts);
}

function hasZlibHeader(bytes: Buffer): boolean {
	return bytes.length >= 2 && (bytes[0]! & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;
}

function isTooLarge(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

function tooLong(): UnreadableBody {
	return new UnreadableBody('The answer is longer than 64 MB. The call may have been billed.');
}
