import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { addAbortSignal } from 'node:stream';
import { connect as connectTls } from 'node:tls';

import { CreditReportError } from '../../errors/CreditReportError';
import { closed, codeOf, unreachable } from './errors';
import { timeLimit } from '../limit';
import { proxyFor, type Proxy } from './proxy';

/** Longest time until a connection stands. A proxy or server that is not there is to be noticed before the call's own limit. */
export const CONNECT_TIMEOUT_MS = 15_000;
const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/**
 * Makes one connection, once: name and TCP, the proxy's tunnel where the environment names a proxy, TLS. Nothing is tried again, and
 * nothing of it stays when it fails. A connection for each call: the handshake is little beside the upload of a file, and
 * one that was kept may be closed by the other side just when a call is sent, which nobody could tell from a call that
 * was billed.
 *
 * @param signal ends it at once in each of its phases
 * @returns a socket that the caller has to destroy
 * @throws CreditReportError NETWORK, charged false: nothing of a request was sent
 */
export async function connect(url: URL, signal: AbortSignal): Promise<Socket> {
	const limit = timeLimit(CONNECT_TIMEOUT_MS, signal);
	try {
		return await open(url, proxyFor(url), limit.signal);
	} catch (error) {
		if (error instanceof CreditReportError) throw error;
		throw unreachable(limit.isOver() ? `no connection within ${CONNECT_TIMEOUT_MS / 1000} seconds` : codeOf(error));
	} finally {
		limit.clear();
	}
}

async function open(url: URL, proxy: Proxy | undefined, signal: AbortSignal): Promise<Socket> {
	let socket = await openTcp(proxy?.url ?? url, signal);
	if (proxy) {
		if (proxy.url.protocol === 'https:') socket = await openTls(socket, proxy.url, signal);
		await openTunnel(socket, url, proxy, signal);
	}
	return url.protocol === 'https:' ? await openTls(socket, url, signal) : socket;
}

async function openTcp(url: URL, signal: AbortSignal): Promise<Socket> {
	const socket = connectTcp({ host: hostOf(url), port: portOf(url), noDelay: true });
	return await established(socket, 'connect', signal);
}

async function openTls(socket: Socket, url: URL, signal: AbortSignal): Promise<Socket> {
	const host = hostOf(url);
	const secure = connectTls({
		socket,
		host,
		// The name for SNI; an address is none.
		...(isIP(host) ? {} : { servername: host }),
		ALPNProtocols: ['http/1.1'],
	});
	try {
		return await established(secure, 'secureConnect', signal);
	} catch (error) {
		socket.destroy();
		throw error;
	}
}

async function openTunnel(socket: Socket, url: URL, { authorization }: Proxy, signal: AbortSignal): Promise<void> {
	const target = `${url.hostname}:${portOf(url)}`;
	const call = request({
		createConnection: () => socket,
		method: 'CONNECT',
		path: target,
		headers: { host: target, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) },
	});
	addAbortSignal(signal, socket);
	try {
		const [response, head] = await new Promise<[IncomingMessage, Buffer]>((resolve, reject) => {
			call.once('connect', (answer, _socket, rest) => resolve([answer, rest])).on('error', reject);
			// The last word where there is no other.
			call.once('close', () => reject(closed())).end();
		});
		const { statusCode = 0 } = response;
		// A refusal stays one; a proxy that has a bad moment may have a better one.
		if (statusCode !== 200) throw unreachable(`the proxy answered with HTTP ${statusCode}`, statusCode >= 500);
		if (head.length > 0) socket.unshift(head);
	} catch (error) {
		call.destroy();
		socket.destroy();
		throw error;
	}
}

/** The socket, once it stands. One that does not is destroyed. */
async function established(socket: Socket, event: 'connect' | 'secureConnect', signal: AbortSignal): Promise<Socket> {
	// Whoever waits for the socket hears of an error; between two phases nobody does.
	socket.on('error', () => undefined);
	try {
		await once(socket, event, { signal });
		return socket;
	} catch (error) {
		socket.destroy();
		throw error;
	}
}

function hostOf(url: URL): string {
	return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

function portOf(url: URL): number {
	return Number(url.port) || (PORTS[url.protocol] ?? 443);
}
