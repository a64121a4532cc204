import { Readable } from 'node:stream';
import { request } from 'undici';
import { CreditReportError } from '../../errors/CreditReportError';
import type { Charged } from '../../errors/table';
import { dispatcherFor } from './dispatcher';
import { ResponseTooLarge, readText } from './text';

export interface Upload {
	/** Once signed, never shown to anybody. */
	url: URL;
	body: AsyncIterable<Buffer>;
	contentLength: number;
	/** Limit for this attempt as a whole, from connecting to the last byte of the answer. */
	timeoutMs: number;
	signal?: AbortSignal;
}

export interface RawAnswer {
	httpStatus: number;
	text: string;
	/** The server's clock in milliseconds since the epoch, when it says. */
	serverTime?: number;
}

/** Longest silence in the middle of an answer. */
const BODY_TIMEOUT_MS = 60_000;
const TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/**
 * Sends one request and reads the answer. No redirects are followed, and nothing is tried again.
 *
 * @throws CreditReportError CANCELLED, TIMEOUT, NETWORK, BAD_RESPONSE, or what the body throws. `charged` is false
 * as long as no byte of the body was handed to the connection, and unknown from then on.
 */
export async function send(upload: Upload): Promise<RawAnswer> {
	const limit = timeLimit(upload.timeoutMs, upload.signal);
	const body = watched(upload.body);
	try {
		const response = await request(upload.url, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				'content-length': String(upload.contentLength),
				accept: 'application/json',
				'accept-encoding': 'gzip, deflate',
			},
			body: body.stream,
			dispatcher: dispatcherFor(upload.url),
			signal: limit.signal,
			headersTimeout: upload.timeoutMs,
			bodyTimeout: Math.min(BODY_TIMEOUT_MS, upload.timeoutMs),
		});
		const text = await readText(response.body, response.headers['content-encoding']);
		const serverTime = Date.parse(String(response.headers.date ?? ''));
		return { httpStatus: response.statusCode, text, ...(Number.isNaN(serverTime) ? {} : { serverTime }) };
	} catch (error) {
		const charged = body.hasStarted() ? 'unknown' : false;
		if (upload.signal?.aborted) throw new CreditReportError('CANCELLED', { charged });
		if (limit.isOver()) throw new CreditReportError('TIMEOUT', { charged });
		throw failure(error, charged);
	} finally {
		limit.clear();
	}
}

/** The causes stay out of the error: their texts may hold the signed address. Their codes are safe. */
function failure(error: unknown, charged: Charged): CreditReportError {
	if (error instanceof CreditReportError) return new CreditReportError(error.code, { ...error.toData(), charged });
	if (error instanceof ResponseTooLarge) return new CreditReportError('BAD_RESPONSE', { description: error.message });
	const code = codeOf(error);
	if (TIMEOUTS.has(code)) return new CreditReportError('TIMEOUT', { charged });
	if (code.startsWith('Z_')) return new CreditReportError('BAD_RESPONSE');
	if (charged === false)
		return new CreditReportError('NETWORK', {
			charged,
			description: `Check the network, the proxy and the base URL (${code}).`,
		});
	return new CreditReportError('NETWORK', {
		charged,
		message: 'The connection to JD was lost',
		description: `It broke after the PDF had begun to be sent (${code}). The call may have been billed.`,
	});
}

/** Not by instanceof: Node's own errors may come from another realm. */
function codeOf(error: unknown): string {
	const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
	return typeof code === 'string' && code !== '' ? code : 'no code';
}

/** Notes when the connection asks for the first byte. */
function watched(body: AsyncIterable<Buffer>) {
	let started = false;
	async function* chunks(): AsyncGenerator<Buffer> {
		for await (const chunk of body) {
			started = true;
			yield chunk;
		}
	}
	return { stream: Readable.from(chunks(), { objectMode: false }), hasStarted: () => started };
}

/** AbortSignal.any would do, were it not for its leak with long-lived signals in Node 20. */
function timeLimit(timeoutMs: number, outer?: AbortSignal) {
	const controller = new AbortController();
	let over = false;
	const stop = () => controller.abort();
	const timer = setTimeout(() => {
		over = true;
		stop();
	}, timeoutMs);
	if (outer?.aborted) stop();
	outer?.addEventListener('abort', stop, { once: true });
	return {
		signal: controller.signal,
		isOver: () => over,
		clear: () => {
			clearTimeout(timer);
			outer?.removeEventListener('abort', stop);
		},
	};
}
