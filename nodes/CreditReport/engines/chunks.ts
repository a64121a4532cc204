import { Readable } from 'node:stream';
import { CreditReportError } from '../errors/CreditReportError';
import type { PdfSource } from './engine';

/**
 * Reads a file piece by piece, without ever holding it whole.
 *
 * @param signal ends it at once, also while the store hangs
 * @throws CreditReportError CANCELLED, or FILE_NOT_FOUND when the store cannot deliver the file
 */
export async function* chunksOf(source: Pick<PdfSource, 'stream'>, signal?: AbortSignal): AsyncGenerator<Buffer> {
	let readable: Readable | undefined;
	try {
		const stream = await unlessAborted(source.stream(), signal, (late) => late instanceof Readable && late.destroy());
		readable = stream instanceof Readable ? stream : new Readable().wrap(stream);
		const chunks = readable[Symbol.asyncIterator]() as AsyncIterator<Uint8Array | string>;
		for (;;) {
			const { done, value } = await unlessAborted(chunks.next(), signal);
			if (done) return;
			yield typeof value === 'string'
				? Buffer.from(value)
				: Buffer.from(value.buffer, value.byteOffset, value.byteLength);
		}
	} catch (error) {
		if (signal?.aborted) throw new CreditReportError('CANCELLED');
		if (error instanceof CreditReportError) throw error;
		throw unreadable();
	} finally {
		// Not waited for: a store that hangs may hang here as well.
		readable?.on('error', () => undefined).destroy();
	}
}

/**
 * What a promise gives, or a rejection as soon as the signal is aborted.
 * @param letGo what to do with something that comes after that
 */
async function unlessAborted<T>(
	promise: Promise<T>,
	signal: AbortSignal | undefined,
	letGo: (late: T) => void = () => undefined,
): Promise<T> {
	if (!signal) return await promise;
	return await new Promise((resolve, reject) => {
		const stop = () => {
			reject(new CreditReportError('CANCELLED'));
			promise.then(letGo, () => undefined);
		};
		const clear = () => signal.removeEventListener('abort', stop);
		promise.then(resolve, reject).finally(clear);
		if (signal.aborted) stop();
		else signal.addEventListener('abort', stop, { once: true });
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
