import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { TLSSocket } from 'node:tls';

import { selfSigned } from '../../jd-sandbox/certificate';

/** What a site is asked. */
export interface SiteRequest {
	host: string;
	method: string;
	path: string;
	query: URLSearchParams;
	headers: IncomingMessage['headers'];
	body: string;
}

/** What it answers, as JSON. */
export interface SiteAnswer {
	/** 200 unless something else is said. */
	status?: number;
	body: object;
}

/** A site of the internet, as far as an example speaks to it. */
export interface Site {
	host: string;
	answer(request: SiteRequest): SiteAnswer;
}

/** The internet as an n8n behind a proxy sees it: these sites, and nothing else. */
export interface Internet {
	/** Environment of n8n. It takes every https request of its nodes through the proxy that `HTTPS_PROXY` names. */
	env: Record<string, string>;
	/** Everything that was sent to the sites, in its order. */
	requests: readonly SiteRequest[];
	close(): Promise<void>;
}

/**
 * A proxy on loopback that plays the sites behind it: workflows keep the addresses that users import. Each site has a
 * certificate of its own, made anew, which n8n trusts by `NODE_EXTRA_CA_CERTS`. A host that is no site is not reached.
 */
export async function startInternet(folder: string, sites: readonly Site[]): Promise<Internet> {
	const identities = new Map(sites.map(({ host }) => [host, selfSigned(host)]));
	const trusted = path.join(folder, 'sites.pem');
	writeFileSync(trusted, [...identities.values()].map(({ cert }) => cert).join(''));
	const requests: SiteRequest[] = [];

	async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
		const host = (message.headers.host ?? '').split(':')[0]!;
		const { pathname, searchParams: query } = new URL(message.url ?? '/', `https://${host}`);
		const { method = 'GET', headers } = message;
		const request: SiteRequest = { host, method, path: pathname, query, headers, body: await text(message) };
		requests.push(request);
		const site = sites.find((known) => known.host === host);
		const { status = 200, body } = site?.answer(request) ?? { status: 404, body: {} };
		response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
	}
	const server = createServer((message, response) => void answer(message, response));
	server.on('connect', ({ url = '' }: IncomingMessage, socket) => {
		socket.on('error', () => socket.destroy());
		const identity = identities.get(url.split(':')[0]!);
		if (!identity) {
			socket.end('HTTP/1.1 502 No Such Site\r\n\r\n');
			return;
		}
		socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
		server.emit('connection', new TLSSocket(socket, { isServer: true, ...identity }));
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		env: {
			HTTPS_PROXY: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
			NO_PROXY: 'localhost,127.0.0.1',
			NODE_EXTRA_CA_CERTS: trusted,
		},
		requests,
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		},
	};
}
