import { pipeline, Readable } from 'node:stream';
import { createDeflate, createInflate } from 'node:zlib';

/** Bytes in pieces of any size. */
export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** What is packed for a worker beside it need not be small. */
const FASTEST = 1;
const PIECE = 256 * 1024;
const ignore = (): void => undefined;

/** Unpacks zlib data piece by piece, so that no bomb takes memory. @throws Error of zlib */
export function inflated(data: Pieces): AsyncIterable<Uint8Array> {
	return pipeline(Readable.from(data), createInflate({ chunkSize: PIECE }), ignore);
}

/** @throws what the pieces throw */
export async function deflated(data: Pieces): Promise<Buffer> {
	const pieces: Uint8Array[] = [];
	const packed = pipeline(Readable.from(joined(data)), createDeflate({ level: FASTEST, chunkSize: PIECE }), ignore);
	for await (const piece of packed as AsyncIterable<Uint8Array>) pieces.push(piece);
	return Buffer.concat(pieces);
}

/** Rows are short, and each piece costs a turn of the event loop. */
async function* joined(data: Pieces): AsyncGenerator<Uint8Array> {
	let pieces: Uint8Array[] = [];
	let length = 0;
	for await (const piece of data) {
		pieces.push(piece);
		length += piece.length;
		if (length < PIECE) continue;
		yield Buffer.concat(pieces);
		pieces = [];
		length = 0;
	}
	yield Buffer.concat(pieces);
}

/** Rows of a length of their own out of pieces of any. A row is valid until the next is asked for; what is left over is not told. */
export async function* rowsOf(data: AsyncIterable<Uint8Array>, lengths: Iterable<number>): AsyncGenerator<Uint8Array> {
	const wanted = lengths[Symbol.iterator]();
	let next = wanted.next();
	if (next.done) return;
	let row = new Uint8Array(next.value);
	let filled = 0;
	for await (const piece of data) {
		for (let at = 0; at < piece.length;) {
			const part = piece.subarray(at, at + row.length - filled);
			row.set(part, filled);
			filled += part.length;
			at += part.length;
			if (filled < row.length) continue;
			yield row;
			next = wanted.next();
			if (next.done) return;
			if (next.value !== row.length) row = new Uint8Array(next.value);
			filled = 0;
		}
	}
}
