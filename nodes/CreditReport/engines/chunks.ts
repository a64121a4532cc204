import { addAbortSignal, Readable } from 'node:stream';
import { CreditReportError } from '../errors/CreditReportError';
import type { PdfSource } from './engine';

/**
 * Reads a file piece by piece, without ever holding it whole.
 *
 * @param signal ends it at once, also while the store hangs
 * @throws CreditReportError CANCELLED, or FILE_NOT_FOUND when the store cannot deliver the file
 */
export async function* chunksOf(source: Pick<PdfSource, 'stream'>, signal?: AbortSignal): AsyncGenerator<Buffer> {
	try {
		const stream = await unlessAborted(source.stream(), signal);
		const readable = stream instanceof Readable ? stream : new Readable().wrap(stream);
		if (signal) addAbortSignal(signal, readable);
		for await (const chunk of readable) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as Uint8Array);
	} catch (error) {
		if (signal?.aborted) throw new CreditReportError('CANCELLED');
		if (error instanceof CreditReportError) throw error;
		throw unreadable();
	}
}

/** The stream, or a rejection as soon as the signal is aborted; a stream that comes after that is let go. */
async function unlessAborted(
	opening: Promise<NodeJS.ReadableStream>,
	signal: AbortSignal | undefined,
): Promise<NodeJS.ReadableStream> {
	if (!signal) return await opening;
	return await new Promise((resolve, reject) => {
		const stop = () => {
			reject(new CreditReportError('CANCELLED'));
			opening.then(
				(stream) => stream instanceof Readable && stream.destroy(),
				() => undefined,
			);
		};
		const clear = () => signal.removeEventListener('abort', stop);
		if (signal.aborted) stop();
		else signal.addEventListener('abort', stop, { once: true });
		opening.then(resolve, reject).finally(clear);
	});
}

/** The store's own error is left out: it may name paths of the server. */
function unreadable(): CreditReportError {
	return new CreditReportError('FILE_NOT_FOUND', {
		message: 'The file could not be read',
		description:
			'It is gone from where it was kept, or reading it broke off. In n8n, check that its binary data was not deleted with an old execution, and that the binary data mode is the one it was stored with.',
	});
}
