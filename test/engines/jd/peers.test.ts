import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type * as Tls from 'node:tls';
import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import { CreditReportError } from '../../../nodes/CreditReport/errors/CreditReportError';
import { selfSigned } from '../../../scripts/jd-sandbox/certificate';
import { sandboxEngine, sourceOf, tinyPdf } from '../../../scripts/jd-sandbox/client';
import { startSandbox, type Sandbox } from '../../../scripts/jd-sandbox';
import { PEERS, PROXY_PASSWORD, startPeer, type RunningPeer } from '../../../scripts/jd-sandbox/peers';

/** The module itself, not a copy of its names: its `connect` is replaced. */
const tls = jest.requireActual<typeof Tls>('node:tls');

/** More than the sockets of both sides hold, so that a server which does not read is noticed. */
const PDF = tinyPdf(12 * 1024 * 1024);
/** Enough to come as far as the peer lets a call come, on a busy machine too. */
const LIMIT_MS = 1_000;
const FOR_EVER_MS = 120_000;

const env = { ...process.env };
afterEach(() => {
	process.env = { ...env };
	jest.restoreAllMocks();
});

/** Has certificates of the sandbox believed; Node takes no other from a process that runs. */
function trustAnybody(): void {
	const real = tls.connect;
	const trusting = (options: Tls.ConnectionOptions) => real({ ...options, rejectUnauthorized: false });
	jest.spyOn(tls, 'connect').mockImplementation(trusting as typeof Tls.connect);
}

/** Sends a file to a peer. */
async function meet({ baseUrl, env: peerEnv }: RunningPeer, timeoutMs: number, signal?: AbortSignal) {
	Object.assign(process.env, peerEnv);
	trustAnybody();
	const startedAt = performance.now();
	const error: unknown = await sandboxEngine(baseUrl, { retries: 0 })
		.parse(sourceOf(PDF), { timeoutMs, signal })
		.catch((reason: unknown) => reason);
	if (!(error instanceof CreditReportError)) throw new Error(`no error of ours: ${inspect(error)}`);
	return { error, tookMs: performance.now() - startedAt };
}

/** Timers and sockets of this process, beside those of the peer. */
function running(): string[] {
	return process.getActiveResourcesInfo().filter((kind) => /^(?:TCP|TLS|GETADDRINFO|Zlib)/.test(kind));
}

/** The peer has its connection, and what it lets come has come. */
async function reached(peer: RunningPeer): Promise<void> {
	while (peer.connections() === 0) await delay(10);
	await delay(LIMIT_MS);
}

async function nothingIsLeft(peer: RunningPeer): Promise<void> {
	for (let round = 0; round < 100 && peer.open() > 0; round++) await delay(10);
	expect(peer.open()).toBe(0);
	await peer.close();
	for (let round = 0; round < 100 && running().length > 0; round++) await delay(10);
	expect(running()).toEqual([]);
}

describe.each(PEERS)('$event', (peer) => {
	const charged = peer.isBeforeBody ? false : 'unknown';

	test('ends within the limit, after one connection, with the right word on the charge', async () => {
		const at = await startPeer(peer);
		const { error, tookMs } = await meet(at, peer.isEndless ? LIMIT_MS : FOR_EVER_MS);
		expect(error).toMatchObject({ charged });
		if (peer.isEndless) expect(error.code).toBe('TIMEOUT');
		else expect(['NETWORK', 'BAD_RESPONSE']).toContain(error.code);
		expect(tookMs).toBeLessThan(LIMIT_MS + 2_000);
		expect(at.connections()).toBe(1);
		const shown = inspect(error, { depth: 20, showHidden: true, maxStringLength: Infinity });
		expect(shown).not.toContain(PROXY_PASSWORD);
		expect(shown).not.toMatch(/sign=|sandbox-secret/);
		await nothingIsLeft(at);
	});

	if (peer.isEndless)
		test('ends within a second of a stop', async () => {
			const at = await startPeer(peer);
			const stop = new AbortController();
			let stoppedAt = 0;
			const stopping = reached(at).then(() => {
				stoppedAt = performance.now();
				stop.abort();
			});
			const { error } = await meet(at, FOR_EVER_MS, stop.signal);
			expect(error).toMatchObject({ code: 'CANCELLED', charged });
			expect(performance.now() - stoppedAt).toBeLessThan(1_000);
			await stopping;
			await nothingIsLeft(at);
		});
});

describe('a way that works', () => {
	let sandbox: Sandbox;
	beforeEach(async () => (sandbox = await startSandbox({ read: async () => ({ serialNo: '样例' }) })));
	afterEach(async () => await sandbox.close());

	/** The sandbox over TLS, and a proxy before it. */
	async function tunnelTo(target: string, isSecure: boolean) {
		const heads: string[] = [];
		const secure = tls
			.createServer(selfSigned('jd.test'), (socket) => {
				join(socket, connect(Number(new URL(target).port), '127.0.0.1'));
			})
			.listen(0, '127.0.0.1');
		const tunnel = (socket: Socket) =>
			socket.once('data', (head: Buffer) => {
				heads.push(head.toString());
				socket.write('HTTP/1.1 200 Connection established\r\nvia: test\r\n\r\n');
				join(socket, connect((secure.address() as AddressInfo).port, '127.0.0.1'));
			});
		const proxy = isSecure ? tls.createServer(selfSigned('proxy.test'), tunnel) : createServer(tunnel);
		proxy.listen(0, '127.0.0.1');
		await Promise.all([secure, proxy].map(async (server) => server.listening || (await once(server, 'listening'))));
		const close = () => [secure, proxy].forEach((server) => server.close());
		return { heads, close, port: (proxy.address() as AddressInfo).port };
	}

	test.each([
		['http', 'user:pass%20word@', `Basic ${Buffer.from('user:pass word').toString('base64')}`],
		['https', 'user:@', `Basic ${Buffer.from('user:').toString('base64')}`],
		['http', '', undefined],
	])('%s proxy, credentials %j', async (scheme, credentials, authorization) => {
		const { heads, port, close } = await tunnelTo(sandbox.url, scheme === 'https');
		process.env.HTTPS_PROXY = `${scheme}://${credentials}127.0.0.1:${port}`;
		trustAnybody();
		const [result] = await sandboxEngine('https://jd.test').parse(sourceOf(tinyPdf(300_000)), {});
		expect(result?.report).toMatchObject({ serialNo: '样例' });
		expect(heads).toEqual([expect.stringMatching(/^CONNECT jd\.test:443 HTTP\/1\.1\r\n/)]);
		expect(/proxy-authorization: (.*)\r/.exec(heads[0] ?? '')?.[1]).toBe(authorization);
		expect(sandbox.requests[0]?.headers).toMatchObject({ host: 'jd.test' });
		expect(sandbox.requests[0]?.headers).not.toHaveProperty('proxy-authorization');
		close();
	});

	test('a certificate that nobody vouches for is refused, and nothing is sent', async () => {
		const { port, close } = await tunnelTo(sandbox.url, false);
		process.env.HTTPS_PROXY = `http://127.0.0.1:${port}`;
		await expect(sandboxEngine('https://jd.test', { retries: 0 }).parse(sourceOf(tinyPdf()), {})).rejects.toMatchObject(
			{
				code: 'NETWORK',
				charged: false,
				description: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT') as string,
			},
		);
		expect(sandbox.requests).toEqual([]);
		close();
	});
});

/** What comes from one goes to the other. */
function join(a: Socket, b: Socket): void {
	for (const [from, to] of [
		[a, b],
		[b, a],
	] as const)
		from
			.on('error', () => to.destroy())
			.on('close', () => to.destroy())
			.pipe(to);
}
