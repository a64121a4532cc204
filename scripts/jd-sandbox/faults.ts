import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Gateway } from './gateway';
import { businessReply } from './service';
import type { Envelope, Fault, Reply } from './types';

const HTML = '<html><body><h1>Bad Gateway</h1></body></html>';
const JSON_TYPE = 'application/json; charset=utf-8';
/** Bytes of the body after which a connection is reset in mid-upload. */
const MIDDLE = 32 * 1024;

/** Faults that strike before the body was read. @returns true when the request is dealt with. */
export async function playEarly(
	fault: Fault | undefined,
	request: IncomingMessage,
	response: ServerResponse,
	gateway: Gateway,
): Promise<boolean> {
	if (fault?.kind === 'stall') return true;
	if (fault?.kind === 'early') {
		response.writeHead(200, { 'content-type': JSON_TYPE, connection: 'close' });
		response.end(JSON.stringify(gateway.envelope(fault.code, null, false)));
		return true;
	}
	if (fault?.kind !== 'reset' || fault.when === 'afterBody') return false;
	let received = 0;
	for await (const chunk of request) {
		received += (chunk as Buffer).length;
		if (fault.when === 'beforeBody' || received > MIDDLE) break;
	}
	request.socket.resetAndDestroy();
	return true;
}

/** The reply that a fault puts in the place of the fair one, if it does. */
export function replacement(fault: Fault | undefined, gateway: Gateway, url: URL): Reply | undefined {
	const appkey = url.searchParams.get('appkey');
	switch (fault?.kind) {
		case 'system': {
			const envelope = gateway.envelope(fault.code, appkey, fault.charge === true);
			if (fault.charge === null) delete envelope.charge;
			return { status: fault.httpStatus ?? 200, body: envelope };
		}
		case 'business':
			return businessReply(gateway, appkey, { reason: 'a scripted fault', ...fault });
		case 'echo':
			return {
				status: 200,
				body: {
					...gateway.envelope('10000', appkey, false),
					msg: url.href,
					result: { status: 'INVALID_ARGUMENT', reason: `cannot serve ${url.href}` },
				},
			};
		case 'json':
			return { status: fault.status ?? 200, body: fault.body };
		default:
			return undefined;
	}
}

/** Writes a reply the way the fault wants it. */
export async function deliver(
	reply: Reply,
	fault: Fault | undefined,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const text = JSON.stringify(fault?.kind === 'wrap' ? wrap(reply.body as Envelope, fault.how) : reply.body);
	const head = (headers: Record<string, string | number> = {}) =>
		response.writeHead(reply.status, { 'content-type': JSON_TYPE, ...headers });
	switch (fault?.kind) {
		case 'http':
			response.writeHead(fault.status, { 'content-type': 'text/html', ...fault.headers }).end(HTML);
			return;
		case 'json':
			head(fault.headers).end(text);
			return;
		case 'bytes':
			response.writeHead(fault.status ?? 200, { 'content-type': JSON_TYPE, ...fault.headers });
			response.end(Buffer.from(fault.base64, 'base64'));
			return;
		case 'reset':
			request.socket.resetAndDestroy();
			return;
		case 'slowHeaders':
			await delay(fault.ms, undefined, { ref: false });
			head().end(text);
			return;
		case 'slowBody':
			head({ 'content-length': Buffer.byteLength(text) }).write(text.slice(0, 10));
			await delay(fault.ms, undefined, { ref: false });
			response.end(text.slice(10));
			return;
		case 'truncated':
			head().end(text.slice(0, text.length / 2));
			return;
		case 'cut':
			head({ 'content-length': Buffer.byteLength(text) }).write(text.slice(0, text.length / 2), () =>
				request.socket.destroy(),
			);
			return;
		case 'gzip':
			head({ 'content-encoding': 'gzip' }).end(gzipSync(text));
			return;
		case 'brokenGzip':
			head({ 'content-encoding': 'gzip' }).end(gzipSync(text).subarray(0, 30));
			return;
		case 'huge':
			await pour(head(), fault.bytes, text);
			return;
		default:
			head().end(text);
	}
}

/** Any amount of white space before the fair answer: only a limit keeps a client from understanding it. */
async function pour(response: ServerResponse, bytes: number, text: string): Promise<void> {
	const block = Buffer.alloc(1024 * 1024, ' ');
	function* blocks() {
		for (let sent = 0; sent < bytes; sent += block.length) yield block;
		yield text;
	}
	// A client that has had enough hangs up.
	await pipeline(Readable.from(blocks()), response).catch(() => undefined);
}

function wrap(envelope: Envelope, how: 'nested' | 'stringResult' | 'remain' | 'noCharge' | 'bare'): unknown {
	const { remainTimes, charge, ...rest } = envelope;
	switch (how) {
		case 'nested':
			return { code: '10000', charge: false, msg: '查询成功', result: envelope };
		case 'stringResult':
			return { ...envelope, result: JSON.stringify(envelope.result) };
		case 'remain':
			return { ...rest, charge, remain: remainTimes };
		case 'noCharge':
			return { ...rest, remainTimes };
		case 'bare':
			return envelope.result;
	}
}
