import { createHash } from 'node:crypto';

import { HEAD_BYTES, looksLikePdf } from '../local/source/pdf/header';
import { isPicture } from '../local/source/pictures/pictureKinds';

/** What one pass over a file tells, without opening it as a PDF. */
export interface ScanResult {
	size: number;
	/** Lower-case hex. */
	sha256: string;
	/** It starts like one. */
	isPdf: boolean;
	isPicture: boolean;
	/** A trailer, or a cross-reference stream, names an `/Encrypt` dictionary. */
	isEncrypted: boolean;
}

const ENCRYPT = '/Encrypt';
/** `/Encrypt` as a key of a dictionary; `/EncryptMetadata` is another. */
const ENCRYPT_ENTRY = /^\/Encrypt(\s+\d+\s+\d+\s+R|\s*<<)/;
/** What stands near the key when the dictionary is a trailer, not text that happens to read so. */
const TRAILER = /trailer|\/XRef\b/;
/** Bytes looked at on either side of the key. */
const CONTEXT = 2_048;

/**
 * Reads a file once. Memory does not grow with the file.
 *
 * @param limit bytes after which reading stops: `size` is then past the limit, and the other facts mean nothing
 */
export async function scan(chunks: AsyncIterable<Buffer>, limit: number): Promise<ScanResult> {
	const hash = createHash('sha256');
	let size = 0;
	let head: Buffer = Buffer.alloc(0);
	let isEncrypted = false;
	let tail: Buffer = Buffer.alloc(0);
	for await (const chunk of chunks) {
		size += chunk.length;
		if (size > limit) break;
		hash.update(chunk);
		if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
		isEncrypted ||= namesEncryption(tail, chunk);
		tail = lastBytes(tail, chunk);
	}
	return { size, sha256: hash.digest('hex'), isPdf: looksLikePdf(head), isPicture: isPicture(head), isEncrypted };
}

/**
 * Looks for the key in a chunk and where it meets the one before. A key too close to the end of what has been read
 * is seen again with the next chunk, since `tail` keeps twice the context.
 */
function namesEncryption(tail: Buffer, chunk: Buffer): boolean {
	const seam = Buffer.concat([tail, chunk.subarray(0, 2 * CONTEXT)]);
	return hasEntry(seam) || hasEntry(chunk);
}

function hasEntry(bytes: Buffer): boolean {
	for (let at = bytes.indexOf(ENCRYPT); at >= 0; at = bytes.indexOf(ENCRYPT, at + 1)) {
		const isEntry = ENCRYPT_ENTRY.test(bytes.toString('latin1', at, at + 64));
		if (isEntry && TRAILER.test(bytes.toString('latin1', Math.max(0, at - CONTEXT), at + CONTEXT))) return true;
	}
	return false;
}

function lastBytes(tail: Buffer, chunk: Buffer): Buffer {
	const bytes = chunk.length >= 2 * CONTEXT ? chunk : Buffer.concat([tail, chunk]);
	return Buffer.from(bytes.subarray(-2 * CONTEXT));
}
