import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { deliver, playEarly, replacement } from './faults';
import { Gateway } from './gateway';
import { businessReply, recognise, type Read } from './service';
import type { Account, BusinessShape, Fault, Reply, SeenRequest } from './types';

export type { Read } from './service';
export type { Account, BusinessShape, Fault, SeenRequest } from './types';

const REPORT_PATH = '/deepfinch/ocr_pdf_credit_report';
/** Plain control of a running sandbox, for `npm run sandbox`. */
const FAULTS_PATH = '/sandbox/faults';
const REQUESTS_PATH = '/sandbox/requests';
/** 100 MB as base64, and a little for the JSON around it. */
const MAX_BODY_BYTES = 136 * 1024 * 1024;

/** The account of the sandbox; obviously nobody's. */
export const SANDBOX_ACCOUNT = { appkey: 'sandbox-appkey', secret: 'sandbox-secret' } as const satisfies Account;

export interface SandboxOptions {
	/** What the service reads from a PDF. */
	read: Read;
	accounts?: readonly Account[];
	/** The gateway's clock, for its five-minute window and its Date header. */
	now?: () => number;
	/** Whether reports are billed. Default true. */
	charge?: boolean;
	/** How the service's own failures reach the client. Default `envelope`. */
	businessShape?: BusinessShape;
	port?: number;
}

export interface Sandbox {
	/** For the credential's base URL. */
	readonly url: string;
	/** Every call to the API so far, in order. */
	readonly requests: SeenRequest[];
	/** Scripts what the next requests meet, one fault each; after that all is well again. */
	script(...faults: Fault[]): void;
	close(): Promise<void>;
}

/** Starts a server on loopback that speaks the API of JD's gateway, and misbehaves when told to. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
	const now = options.now ?? Date.now;
	const gateway = new Gateway(options.accounts ?? [SANDBOX_ACCOUNT], now);
	const requests: SeenRequest[] = [];
	const faults: Fault[] = [];

	async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const url = new URL(request.url ?? '/', 'http://sandbox');
		response.setHeader('date', new Date(now()).toUTCString());
		if (url.pathname === REQUESTS_PATH) return answer(response, requests);
		if (url.pathname === FAULTS_PATH) {
			faults.push(...(JSON.parse((await readBody(request)).toString()) as Fault[]));
			return answer(response, { scripted: faults.length });
		}
		const seen = watch(request, response);
		requests.push(seen);
		const fault = faults.shift();
		if (await playEarly(fault, request, response, gateway)) return;
		const body = await readBody(request, fault?.kind === 'slowRead' ? fault.ms : 0);
		seen.isComplete = request.complete;
		const reply = replacement(fault, gateway, url) ?? (await treat(url, request, body));
		await deliver(reply, fault, request, response);
	}

	async function treat(url: URL, request: IncomingMessage, body: Buffer): Promise<Reply> {
		const appkey = url.searchParams.get('appkey');
		const isKnown = url.pathname === REPORT_PATH && request.method === 'POST';
		const refusal = isKnown ? gateway.refuse(url.searchParams) : '10003';
		if (refusal) return { status: 200, body: gateway.envelope(refusal, appkey, false) };
		const outcome = await recognise(body, options.read);
		if ('status' in outcome)
			return businessReply(gateway, appkey, { ...outcome, shape: options.businessShape ?? 'envelope' });
		gateway.bill(appkey ?? '');
		const result = { status: 'OK', request_id: `TID-${requests.length}`, structured_result: outcome.structured };
		return { status: 200, body: gateway.envelope('10000', appkey, options.charge ?? true, result) };
	}

	const server = createServer((request, response) => {
		handle(request, response).catch(() => response.destroy());
	});
	server.listen(options.port ?? 0, '127.0.0.1');
	await once(server, 'listening');
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		requests,
		script: (...next) => void faults.push(...next),
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		},
	};
}

function watch(request: IncomingMessage, response: ServerResponse): SeenRequest {
	const seen: SeenRequest = {
		method: request.method ?? '',
		url: request.url ?? '',
		headers: { ...request.headers },
		isComplete: false,
	};
	response.on('close', () => {
		if (!response.writableFinished) seen.lostAt = performance.now();
	});
	return seen;
}

async function readBody(request: IncomingMessage, pauseMs = 0): Promise<Buffer> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const chunk of request) {
		size += (chunk as Buffer).length;
		if (size > MAX_BODY_BYTES) throw new Error('body too large');
		parts.push(chunk as Buffer);
		if (pauseMs > 0) await delay(pauseMs);
	}
	return Buffer.concat(parts);
}

function answer(response: ServerResponse, body: unknown): void {
	response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
