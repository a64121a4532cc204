import { Readable } from 'node:stream';
import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

import { chunksOf } from '../../engines/chunks';
import type { PdfSource } from '../../engines/engine';
import { HEAD_BYTES, looksLikePdf } from '../../engines/local/source/pdf/header';

/** A multiple of three, so that base64 of a chunk needs no padding. */
const CHUNK_BYTES = 3 * 256 * 1024;

/**
 * A binary field of an item as a PDF source. Nothing is read yet. Works wherever n8n keeps its binary data: on disk, in
 * the database or in object storage it is streamed, in memory n8n itself already holds it.
 */
export function toPdfSource(
	context: IExecuteFunctions,
	itemIndex: number,
	binary: IBinaryData,
	field?: string,
): PdfSource {
	return {
		field,
		fileName: typeof binary.fileName === 'string' ? binary.fileName : undefined,
		// A Code node can write anything there.
		size: isSize(binary.bytes) ? binary.bytes : undefined,
		stream: async () =>
			binary.id
				? await context.helpers.getBinaryStream(binary.id, CHUNK_BYTES)
				: Readable.from(slicesOf(await context.helpers.getBinaryDataBuffer(itemIndex, binary))),
	};
}

/** Whether a file claims to be a PDF by type or name, or else starts like one. */
export async function isPdf(source: PdfSource, mimeType: string, signal?: AbortSignal): Promise<boolean> {
	if (mimeType.toLowerCase().startsWith('application/pdf') || /\.pdf$/i.test(source.fileName ?? '')) return true;
	let head = Buffer.alloc(0);
	for await (const chunk of chunksOf(source, signal)) {
		head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES)]);
		if (head.length >= HEAD_BYTES) break;
	}
	return looksLikePdf(head);
}

function isSize(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

function* slicesOf(bytes: Buffer): Generator<Buffer> {
	for (let start = 0; start < bytes.length; start += CHUNK_BYTES) yield bytes.subarray(start, start + CHUNK_BYTES);
}
