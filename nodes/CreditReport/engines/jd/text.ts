import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Far above any report; a limit for answers that never end and for compressed bombs. */
export const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

const DECODERS: Readonly<Record<string, () => Transform>> = {
	gzip: createGunzip,
	'x-gzip': createGunzip,
	deflate: createInflate,
	br: createBrotliDecompress,
};

export class ResponseTooLarge extends Error {
	constructor() {
		super('The answer is longer than 64 MB. The call may have been billed.');
		this.name = 'ResponseTooLarge';
	}
}

/**
 * Reads a response body as UTF-8, decompressed.
 *
 * @throws ResponseTooLarge, zlib's errors (code `Z_...`), or those of the connection
 */
export async function readText(body: Readable, encoding?: string | string[]): Promise<string> {
	const decoder =
		DECODERS[
			String(encoding ?? '')
				.trim()
				.toLowerCase()
		];
	const parts: Buffer[] = [];
	const collect = async (chunks: AsyncIterable<Buffer>) => {
		let size = 0;
		for await (const chunk of chunks) {
			size += chunk.length;
			if (size > MAX_RESPONSE_BYTES) throw new ResponseTooLarge();
			parts.push(chunk);
		}
	};
	await (decoder ? pipeline(body, decoder(), collect) : pipeline(body, collect));
	return new TextDecoder().decode(Buffer.concat(parts));
}
