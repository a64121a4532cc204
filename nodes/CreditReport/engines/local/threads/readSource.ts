import { setImmediate } from 'node:timers/promises';

import { chunksOf } from '../../chunks';
import { MAX_BYTES, type PdfSource } from '../../engine';
import { within } from '../../limit';
import { CreditReportError } from '../../../errors/CreditReportError';

/** Room for a usual report where the size is not known beforehand. */
const FIRST_GUESS = 1024 * 1024;
/** Bytes copied at one go: a millisecond or two. A file in memory comes in one piece. */
const AT_ONCE = 1024 * 1024;

/**
 * Reads a source to its end, piece by piece: n8n's event loop goes on between the pieces, and a file that is too large is
 * refused at its first byte too many.
 *
 * @returns a copy of its own, to be transferred to a worker
 * @throws CreditReportError FILE_TOO_LARGE, CANCELLED, FILE_NOT_FOUND
 */
export async function readSource(source: PdfSource, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
	if (source.size !== undefined && source.size > MAX_BYTES) throw new CreditReportError('FILE_TOO_LARGE');
	let bytes = new Uint8Array(source.size ?? FIRST_GUESS);
	let length = 0;
	for await (const chunk of chunksOf(source, signal)) {
		if (length + chunk.length > MAX_BYTES) throw new CreditReportError('FILE_TOO_LARGE');
		if (length + chunk.length > bytes.length) bytes = resized(bytes, Math.min(MAX_BYTES, 2 * (length + chunk.length)));
		for (let at = 0; at < chunk.length; at += AT_ONCE) {
			if (at > 0) await setImmediate();
			bytes.set(chunk.subarray(at, at + AT_ONCE), length + at);
		}
		length += chunk.length;
	}
	return length === bytes.length ? bytes : resized(bytes.subarray(0, length), length);
}

/**
 * Reads a source to its end within a time limit: a store may hang.
 *
 * @throws CreditReportError as {@link readSource}, and PARSE_TIMEOUT
 */
export async function readInTime(
	source: PdfSource,
	timeoutMs: number,
	signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
	return await within(
		timeoutMs,
		signal,
		async (limit) => await readSource(source, limit),
		() =>
			new CreditReportError('PARSE_TIMEOUT', {
				message: 'The file was not read in time',
				description: 'The time limit was reached while the file came in. Check where it is kept.',
			}),
	);
}

function resized(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
	const copy = new Uint8Array(length);
	copy.set(bytes);
	return copy;
}
