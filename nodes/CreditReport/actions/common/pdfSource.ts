import { Readable } from 'node:stream';
import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

import { chunksOf } from '../../engines/chunks';
import type { PdfSource } from '../../engines/engine';
import { HEAD_BYTES, looksLikePdf } from '../../engines/local/source/pdf/header';
import { isPicture, KIND_BYTES } from '../../engines/local/source/pictures/pictureKinds';

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
	return looksLikePdf(await headOf(source, HEAD_BYTES, signal));
}

/** The same of a PDF or a picture. */
export async function isReadable(source: PdfSource, mimeType: string, signal?: AbortSignal): Promise<boolean> {
	return (await isPdf(source, mimeType, signal)) || isPicture(await headOf(source, KIND_BYTES, signal));
}

/**
 * Several pictures are the pages of one report, in the place of the first; other files stay what they are. One that cannot be
 * looked into is none of them: reading it tells why.
 */
export async function withPicturesJoined(files: readonly PdfSource[], signal?: AbortSignal): Promise<PdfSource[]> {
	if (files.length < 2) return [...files];
	const arePictures = await Promise.all(
		files.map(async (file) => await headOf(file, KIND_BYTES, signal).then(isPicture, () => false)),
	);
	const [first, second, ...others] = files.filter((_, index) => arePictures[index]);
	if (!first || !second) return [...files];
	const { pdfOf } = await import('../../engines/local');
	const joined = pdfOf(first, second, ...others);
	return files.flatMap((file, index) => (file === first ? [joined] : arePictures[index] ? [] : [file]));
}

/** The first bytes of a file. @throws CreditReportError of `chunksOf` */
async function headOf(source: PdfSource, bytes: number, signal?: AbortSignal): Promise<Buffer> {
	let head = Buffer.alloc(0);
	for await (const chunk of chunksOf(source, signal)) {
		head = Buffer.concat([head, chunk.subarray(0, bytes)]);
		if (head.length >= bytes) break;
	}
	return head;
}

function isSize(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

function* slicesOf(bytes: Buffer): Generator<Buffer> {
	for (let start = 0; start < bytes.length; start += CHUNK_BYTES) yield bytes.subarray(start, start + CHUNK_BYTES);
}
