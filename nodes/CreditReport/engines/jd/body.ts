import { CreditReportError } from '../../errors/CreditReportError';

const PREFIX = Buffer.from('{"image_base64":"', 'latin1');
const SUFFIX = Buffer.from('"}', 'latin1');

/** Bytes encoded at a time: a multiple of three, so that no padding falls into the middle. */
const SLICE = 48 * 1024;

/** @returns the exact length of the request's body for a PDF of `size` bytes. */
export function bodyLength(size: number): number {
	return PREFIX.length + 4 * Math.ceil(size / 3) + SUFFIX.length;
}

/**
 * The request's body, `{"image_base64":"..."}`, encoded on the fly. A store that delivers the whole file as one
 * chunk (n8n's memory and database modes) is cut into slices all the same. Nothing comes out before the file was opened
 * and its first bytes were read: of a file that is lost, nothing is sent.
 *
 * @param size bytes that the announced Content-Length was made for
 * @throws CreditReportError PDF_DAMAGED when the file has another size by now
 */
export async function* jsonBody(chunks: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
	let ready: Buffer = PREFIX;
	let carry: Buffer = Buffer.alloc(0);
	let read = 0;
	for await (const chunk of chunks) {
		read += chunk.length;
		if (read > size) throw changed();
		for (let at = 0; at < chunk.length; at += SLICE) {
			const slice = chunk.subarray(at, at + SLICE);
			const bytes = carry.length > 0 ? Buffer.concat([carry, slice]) : slice;
			const whole = bytes.length - (bytes.length % 3);
			if (whole > 0) {
				yield ready;
				ready = base64(bytes.subarray(0, whole));
			}
			carry = Buffer.from(bytes.subarray(whole));
		}
	}
	if (read !== size) throw changed();
	yield ready;
	if (carry.length > 0) yield base64(carry);
	yield SUFFIX;
}

function base64(bytes: Buffer): Buffer {
	return Buffer.from(bytes.toString('base64'), 'latin1');
}

function changed(): CreditReportError {
	return new CreditReportError('PDF_DAMAGED', {
		message: 'The file changed while it was being sent',
		description: 'Run the workflow again when nothing else writes the file.',
	});
}
