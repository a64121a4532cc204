import { addAbortSignal, Readable } from 'node:stream';
import { CreditReportError } from '../../errors/CreditReportError';
import type { PdfSource } from '../engine';

/**
 * Reads a file piece by piece, without ever holding it whole.
 *
 * @throws CreditReportError CANCELLED, or FILE_NOT_FOUND when the store cannot deliver the file
 */
export async function* chunksOf(source: Pick<PdfSource, 'stream'>, signal?: AbortSignal): AsyncGenerator<Buffer> {
	try {
		const stream = await source.stream();
		const readable = stream instanceof Readable ? stream : new Readable().wrap(stream);
		if (signal) addAbortSignal(signal, readable);
		for await (const chunk of readable) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as Uint8Array);
	} catch (error) {
		if (signal?.aborted) throw new CreditReportError('CANCELLED');
		if (error instanceof CreditReportError) throw error;
		throw unreadable();
	}
}

/**
 * The whole file in memory.
 *
 * @throws CreditReportError FILE_NOT_FOUND when the store cannot deliver it
 */
export async function bytesOf(source: Pick<PdfSource, 'bytes'>): Promise<Uint8Array> {
	try {
		return await source.bytes();
	} catch (error) {
		throw error instanceof CreditReportError ? error : unreadable();
	}
}

/** The store's own error is left out: it may name paths of the server. */
function unreadable(): CreditReportError {
	return new CreditReportError('FILE_NOT_FOUND', {
		message: 'The file could not be read from the binary store',
		description: 'Check that the file still exists and that the binary data mode of n8n is the one it was stored with.',
	});
}
