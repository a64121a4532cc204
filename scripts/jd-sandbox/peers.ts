import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { setTimeout as delay } from 'node:timers/promises';
import { selfSigned } from './certificate';

/** Where a peer stands, as the scheme of its address, and whether its TLS is in order. */
const PLACES = {
	/** In the place of the gateway, before any TLS. */
	gateway: { scheme: 'https', isProxy: false, speaksTls: false },
	/** The same of a gateway on http. */
	server: { scheme: 'http', isProxy: false, speaksTls: false },
	/** In the place of a proxy. */
	proxy: { scheme: 'http', isProxy: true, speaksTls: false },
	/** In the place of a proxy that is spoken to over TLS: before it, and within it. */
	proxyBeforeTls: { scheme: 'https', isProxy: true, speaksTls: false },
	proxyWithTls: { scheme: 'https', isProxy: true, speaksTls: true },
} as const;

/** Somebody at the other end of a connection who does not do what is due. */
export interface Peer {
	/** What it does, for a test's name and docs/jd-errors.md. */
	event: string;
	place: keyof typeof PLACES;
	/** Deals with a connection. A peer that says something again and again stops when the socket is destroyed. */
	treat(socket: Socket): void | Promise<void>;
	/** It never lets the call end: the time limit does. */
	isEndless: boolean;
	/** Nothing of the file can have reached it. */
	isBeforeBody: boolean;
}

const CRLF = '\r\n';
const OK = `HTTP/1.1 200 OK${CRLF}`;
const TRICKLE_MS = 20;
/** To be found in no error. */
export const PROXY_PASSWORD = 'proxy-password';

/** Does something once a request has begun to come; what comes is thrown away, or not taken any more. */
function after(treat: Peer['treat'], goesOnReading = true): Peer['treat'] {
	return async (socket) => {
		await once(socket, 'data');
		if (!goesOnReading) socket.pause();
		await treat(socket);
	};
}

/** Says the same again and again. */
async function forever(socket: Socket, text: string | Buffer): Promise<void> {
	while (!socket.destroyed) {
		socket.write(text);
		await delay(TRICKLE_MS, undefined, { ref: false });
	}
}

const silent = () => undefined;
const connect = (event: string, treat: Peer['treat'], isEndless = false): Peer[] =>
	(['proxy', 'proxyWithTls'] as const).map((place) => ({
		event: place === 'proxy' ? event : `${event} (proxy over https)`,
		place,
		treat: after(treat),
		isEndless,
		isBeforeBody: true,
	}));
const answer = (event: string, treat: Peer['treat'], isEndless = false): Peer => ({
	event,
	place: 'server',
	treat,
	isEndless,
	isBeforeBody: false,
});

/** A peer for every phase of a call, from the first byte of a handshake to the last of the answer. */
export const PEERS: readonly Peer[] = [
	// The TLS of the gateway, or of a proxy.
	...(['gateway', 'proxyBeforeTls'] as const).flatMap((place): Peer[] => {
		const who = place === 'gateway' ? 'the gateway' : 'the proxy (over https)';
		const at = { place, isBeforeBody: true };
		return [
			{ ...at, event: `${who} accepts the connection and is silent`, treat: silent, isEndless: true },
			{
				...at,
				event: `a TLS handshake with ${who} that never ends`,
				treat: async (socket) => {
					socket.write(Buffer.from([0x16, 3, 3, 0x40, 0, 2, 0, 0x3f, 0xfc]));
					await forever(socket, Buffer.alloc(1));
				},
				isEndless: true,
			},
			{
				...at,
				event: `${who} resets the connection`,
				treat: (socket) => void socket.resetAndDestroy(),
				isEndless: false,
			},
			{ ...at, event: `${who} speaks no TLS`, treat: (socket) => void socket.end('hello\n'), isEndless: false },
		];
	}),
	// The tunnel.
	{
		event: 'the proxy accepts the connection and is silent',
		place: 'proxy',
		treat: silent,
		isEndless: true,
		isBeforeBody: true,
	},
	...connect('the proxy does not answer CONNECT', silent, true),
	...connect('the proxy drops CONNECT', (socket) => void socket.destroy()),
	{
		event: 'the proxy resets the connection at CONNECT',
		place: 'proxy',
		treat: after((socket) => void socket.resetAndDestroy()),
		isEndless: false,
		isBeforeBody: true,
	},
	...connect('the proxy ends the connection at CONNECT', (socket) => void socket.end()),
	...connect('the proxy answers CONNECT with something else than HTTP', (socket) => void socket.end('XYZ\r\n\r\n')),
	...connect('the proxy answers CONNECT with HTTP 407', (socket) => void socket.end(`HTTP/1.1 407 No${CRLF}${CRLF}`)),
	...connect('the proxy answers CONNECT with HTTP 502', (socket) => void socket.end(`HTTP/1.1 502 No${CRLF}${CRLF}`)),
	...connect('the proxy opens the tunnel and closes it', (socket) => void socket.end(`${OK}${CRLF}`)),
	...connect('the proxy opens the tunnel and is silent', (socket) => void socket.write(`${OK}${CRLF}`), true),
	...connect(
		'headers of the proxy that never end',
		async (socket) => {
			socket.write(OK);
			await forever(socket, 'x: y\r\n');
		},
		true,
	),
	...connect('headers of the proxy without measure', (socket) => void socket.write(`${OK}x: ${'y'.repeat(100_000)}`)),
	// The request and its answer.
	answer('a server that reads nothing', (socket) => void socket.pause(), true),
	answer('a server that stops reading', after(silent, false), true),
	answer('a server that reads all and is silent', after(silent), true),
	answer(
		'headers of the answer that never end',
		after(async (socket) => {
			socket.write(OK);
			await forever(socket, 'x: y\r\n');
		}),
		true,
	),
	answer(
		'a server that says for ever that it goes on (HTTP 100)',
		after(async (socket) => await forever(socket, `HTTP/1.1 100 Continue${CRLF}${CRLF}`)),
		true,
	),
	answer(
		'an answer that stalls',
		after((socket) => void socket.write(`${OK}content-length: 100${CRLF}${CRLF}{"code":`)),
		true,
	),
	answer(
		'an answer that comes in drops and never ends',
		after(async (socket) => {
			socket.write(`${OK}transfer-encoding: chunked${CRLF}${CRLF}`);
			await forever(socket, `1${CRLF} ${CRLF}`);
		}),
		true,
	),
	answer('a server that ends the connection at once', (socket) => void socket.end()),
	answer(
		'a server that ends the connection instead of answering',
		after((socket) => void socket.end()),
	),
	answer(
		'a server that resets the connection instead of answering',
		after((socket) => void socket.resetAndDestroy()),
	),
	answer(
		'an answer that is not HTTP',
		after((socket) => void socket.end(`XYZ${CRLF}${CRLF}`)),
	),
	answer(
		'headers of the answer without measure',
		after((socket) => void socket.write(`${OK}x: ${'y'.repeat(100_000)}`)),
	),
	answer(
		'an answer that ends before its announced length',
		after((socket) => void socket.end(`${OK}content-length: 100${CRLF}${CRLF}{"code":`)),
	),
	answer(
		'an answer in chunks that are none',
		after((socket) => void socket.end(`${OK}transfer-encoding: chunked${CRLF}${CRLF}zz${CRLF}`)),
	),
	answer(
		'a change of protocol nobody asked for (HTTP 101)',
		after(
			(socket) => void socket.write(`HTTP/1.1 101 Switching${CRLF}upgrade: x${CRLF}connection: upgrade${CRLF}${CRLF}`),
		),
	),
];

/** A peer at work. */
export interface RunningPeer {
	/** For the credential's base URL. */
	baseUrl: string;
	/** Environment under which the peer is met. */
	env: Record<string, string>;
	/** Connections it had so far. */
	connections(): number;
	/** Those that are open. A peer that does not read would not notice that the other side has gone: it begins to. */
	open(): number;
	close(): Promise<void>;
}

/** Starts a peer on loopback. */
export async function startPeer({ place, treat }: Pick<Peer, 'place' | 'treat'>): Promise<RunningPeer> {
	const sockets = new Set<Socket>();
	let connections = 0;
	const watch = (socket: Socket) => {
		connections++;
		sockets.add(socket.on('error', silent).once('close', () => sockets.delete(socket)));
	};
	const work = (socket: Socket) => void Promise.resolve(treat(socket.on('error', silent))).catch(silent);
	const { scheme, isProxy, speaksTls } = PLACES[place];
	const server: Server = speaksTls
		? createTlsServer(selfSigned('proxy.test'), work).on('connection', watch)
		: createServer((socket) => {
				watch(socket);
				work(socket);
			});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const at = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		baseUrl: isProxy ? 'https://jd.invalid' : `${scheme}://${at}`,
		env: isProxy ? { HTTPS_PROXY: `${scheme}://user:${PROXY_PASSWORD}@${at}` } : {},
		connections: () => connections,
		open: () => {
			for (const socket of sockets) socket.resume();
			return sockets.size;
		},
		close: async () => {
			for (const socket of sockets) socket.destroy();
			server.close();
			await once(server, 'close');
		},
	};
}
