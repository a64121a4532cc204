import { request, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { CreditReportError } from '../../errors/CreditReportError';
import type { Charged } from '../../errors/table';
import { connect } from './connect';
import { closed, codeOf } from './errors';
import { timeLimit } from '../limit';
import { readBytes, UnreadableBody } from './bytes';
import type { AnswerBody } from './readBody';

export interface Upload {
	/** Once signed, never shown to anybody. */
	url: URL;
	/** Opens the body; the signal ends reading it. */
	body(signal: AbortSignal): AsyncIterable<Buffer>;
	contentLength: number;
	/** Limit for this attempt as a whole, from opening the file to the last byte of the answer. */
	timeoutMs: number;
	signal?: AbortSignal;
}

export interface RawAnswer extends AnswerBody {
	/** The server's clock, as its header `date` says. */
	date?: string;
	/** Its header `retry-after`. */
	retryAfter?: string;
	/** There was a body, but nobody can say what was in it. */
	isLost: boolean;
}

/**
 * Sends one request over a connection of its own and reads the answer. No redirects are followed, and nothing is tried
 * again. When it is over, however it ends, the connection is closed and no timer is left.
 *
 * @throws CreditReportError CANCELLED, TIMEOUT, NETWORK, BAD_RESPONSE, or what the body throws. `charged` is false
 * as long as no byte of the body was handed to the connection, and unknown from then on.
 */
export async function send(upload: Upload): Promise<RawAnswer> {
	const limit = timeLimit(upload.timeoutMs, upload.signal);
	let body: Body | undefined;
	let socket: Socket | undefined;
	const stop = () => {
		body?.close();
		socket?.destroy();
	};
	limit.signal.addEventListener('abort', stop);
	try {
		body = await opened(upload.body(limit.signal));
		socket = await connect(upload.url, limit.signal);
		const response = await exchanged(socket, upload, body.stream);
		const { statusCode: httpStatus = 0, headers } = response;
		const blocks = await readBytes(response, headers['content-encoding']).catch((error: unknown) => {
			// The status tells what it is without a body, too.
			if (error instanceof UnreadableBody && httpStatus >= 400) return undefined;
			throw error;
		});
		const { 'content-type': contentType, date, 'retry-after': retryAfter } = headers;
		const isLost = blocks === undefined;
		return { httpStatus, blocks: blocks ?? [], isLost, contentType, date, retryAfter };
	} catch (error) {
		const charged = body?.hasLeft() ? 'unknown' : false;
		if (upload.signal?.aborted) throw new CreditReportError('CANCELLED', { charged });
		if (limit.isOver()) throw timeout(charged);
		throw failure(error, charged);
	} finally {
		stop();
		limit.clear();
	}
}

/** Writes the request and waits for the head of the answer, which may come before all of the body is written. */
async function exchanged(socket: Socket, { url, contentLength }: Upload, body: Readable): Promise<IncomingMessage> {
	return await new Promise((resolve, reject) => {
		const call = request({
			createConnection: () => socket,
			method: 'POST',
			path: url.pathname + url.search,
			headers: {
				host: url.host,
				'content-type': 'application/json',
				'content-length': contentLength,
				accept: 'application/json',
				'accept-encoding': 'gzip, deflate',
			},
		});
		call.once('response', resolve).on('error', reject);
		// The last word in any case: an answer that asks for another protocol, for one, ends without another.
		call.once('close', () => reject(closed()));
		body.once('error', (error) => {
			reject(error);
			call.destroy();
		});
		// Not pipeline(): it would close the connection, and the answer with it, when the other side stops reading.
		body.pipe(call);
	});
}

interface Body {
	stream: Readable;
	/** Whether the connection was given any of it. */
	hasLeft(): boolean;
	/** Lets go of the file, however far it was read. */
	close(): void;
}

/** Reads the first piece: a file that cannot be opened costs no connection. */
async function opened(pieces: AsyncIterable<Buffer>): Promise<Body> {
	const rest = pieces[Symbol.asyncIterator]();
	const first = await rest.next();
	let hasLeft = false;
	async function* all(): AsyncGenerator<Buffer> {
		for (let piece = first; !piece.done; piece = await rest.next()) {
			hasLeft = true;
			yield piece.value;
		}
	}
	const stream = Readable.from(all(), { objectMode: false });
	const close = () => {
		stream.destroy();
		rest.return?.().catch(() => undefined);
	};
	return { stream, hasLeft: () => hasLeft, close };
}

function timeout(charged: Charged): CreditReportError {
	if (charged !== false) return new CreditReportError('TIMEOUT', { charged });
	return new CreditReportError('TIMEOUT', {
		charged,
		description: 'The time limit was reached before anything was sent. Check the network, the proxy and the base URL.',
	});
}

/** The causes stay out of the error: their texts may hold the signed address. Their codes are safe. */
function failure(error: unknown, charged: Charged): CreditReportError {
	if (error instanceof CreditReportError) return error.with({ charged });
	if (error instanceof UnreadableBody) return new CreditReportError('BAD_RESPONSE', { description: error.message });
	const code = codeOf(error);
	// Of Node's HTTP parser.
	if (code.startsWith('HPE_')) return new CreditReportError('BAD_RESPONSE', { charged });
	return new CreditReportError('NETWORK', {
		charged,
		message: 'The connection to JD was lost',
		description: `It broke after the PDF had begun to be sent (${code}). The call may have been billed.`,
	});
}
