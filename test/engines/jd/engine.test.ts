import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { CreditReportError } from '../../../nodes/CreditReport/errors/CreditReportError';
import type { EngineResult } from '../../../nodes/CreditReport/engines/engine';
import { createJdEngine } from '../../../nodes/CreditReport/engines/jd';
import { SYSTEM_CLOCK } from '../../../nodes/CreditReport/engines/jd/clock';
import { readBody } from '../../../nodes/CreditReport/engines/jd/readBody';
import { fastClock, sandboxEngine, sourceOf, tinyPdf } from '../../../scripts/jd-sandbox/client';
import { SANDBOX_ACCOUNT, startSandbox, type Fault, type Sandbox } from '../../../scripts/jd-sandbox';

const FIXTURE = {
	serialNo: '2018000000000000000001',
	whoWasChecked: '测试某某',
	loans: [{ amount: '99,000', balance: '--' }],
};
/** More than the sockets of both sides hold, so that an upload is really under way. */
const LARGE = 60 * 1024 * 1024;

let sandbox: Sandbox;
const read = jest.fn<Promise<Record<string, unknown> | undefined>, [Buffer]>();

beforeEach(async () => {
	read.mockReset().mockResolvedValue(FIXTURE);
	sandbox = await startSandbox({ read });
});
afterEach(async () => await sandbox.close());

/** JD reads a file as one report. */
async function only(results: Promise<EngineResult[]>): Promise<EngineResult> {
	const [result, ...others] = await results;
	expect(others).toEqual([]);
	return result as EngineResult;
}

/** Polls for at most 20 seconds. */
async function until(condition: () => boolean): Promise<void> {
	for (let round = 0; round < 2_000 && !condition(); round++) await delay(10);
	expect(condition()).toBe(true);
}

describe('a call that works', () => {
	test('brings a complete report in printed form, and what it cost', async () => {
		const { report, meta } = await only(sandboxEngine(sandbox.url).parse(sourceOf(tinyPdf()), {}));
		expect(report).toMatchObject({
			...FIXTURE,
			operator: null,
			creditCards: [],
			loans: [{ amount: '99,000', balance: '--', currency: null }],
		});
		expect(meta).toMatchObject({
			engine: 'jd',
			source: { field: 'data', fileName: '样例.pdf' },
			code: '10000',
			msg: '查询成功,扣费',
			charge: true,
			remainTimes: -1,
			remainSeconds: -1,
			requestId: 'TID-1',
			attempts: 1,
			warnings: [],
			sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
		});
	});

	test.each([1, 1_000, 4_096, 1_000_000])(
		'sends the whole file, from chunks of %i bytes, with a known length',
		async (chunkSize) => {
			const pdf = tinyPdf(chunkSize === 1 ? 500 : 300_001);
			await sandboxEngine(sandbox.url).parse(sourceOf(pdf, chunkSize), {});
			expect(read.mock.calls[0]?.[0]).toEqual(pdf);
			const { headers } = sandbox.requests[0]!;
			expect(headers['content-length']).toBe(String(`{"image_base64":"${pdf.toString('base64')}"}`.length));
			expect(headers['transfer-encoding']).toBeUndefined();
			expect(headers['content-type']).toBe('application/json');
		},
	);

	test('sends the decrypted copy of an encrypted file', async () => {
		const decrypted = tinyPdf(77);
		const engine = sandboxEngine(sandbox.url, { preflight: async () => ({ decrypted }) });
		await engine.parse(sourceOf(tinyPdf(1_000)), { password: 'word' });
		expect(read.mock.calls[0]?.[0]).toEqual(decrypted);
	});

	test.each<[string, Fault, object]>([
		['a nested envelope', { kind: 'wrap', how: 'nested' }, { charge: true }],
		['a result that is a string', { kind: 'wrap', how: 'stringResult' }, { charge: true }],
		['remain in place of remainTimes', { kind: 'wrap', how: 'remain' }, { remainTimes: -1 }],
		[
			'no word on the charge',
			{ kind: 'wrap', how: 'noCharge' },
			{ charge: 'unknown', warnings: [{ code: 'CHARGE_UNKNOWN' }] },
		],
		['no envelope at all', { kind: 'wrap', how: 'bare' }, { charge: 'unknown', code: undefined }],
		['gzip', { kind: 'gzip' }, {}],
		['headers that take their time', { kind: 'slowHeaders', ms: 50 }, {}],
		['a body that takes its time', { kind: 'slowBody', ms: 50 }, {}],
	])('is understood with %s', async (_name, fault, expected) => {
		sandbox.script(fault);
		const { report, meta } = await only(sandboxEngine(sandbox.url).parse(sourceOf(tinyPdf()), {}));
		expect(report).toMatchObject(FIXTURE);
		expect(meta).toMatchObject({ attempts: 1, ...expected });
	});

	test.each([{}, undefined])('that brings nothing (%j) says so', async (structured_result) => {
		sandbox.script({
			kind: 'json',
			body: { code: '10000', charge: true, msg: '', result: { status: 'OK', structured_result } },
		});
		const { meta } = await only(sandboxEngine(sandbox.url).parse(sourceOf(tinyPdf()), {}));
		expect(meta).toMatchObject({ charge: true, warnings: [{ code: 'EMPTY_RESULT' }] });
	});
});

describe('an answer that is written otherwise', () => {
	const answerWith = (name: Buffer, headers: Record<string, string> = {}): Fault => ({
		kind: 'bytes',
		base64: Buffer.concat([
			Buffer.from('{"code":"10000","charge":true,"msg":"","result":{"status":"OK","structured_result":'),
			Buffer.from('{"serialNo":2018010100001234567890,"idNum":110101199003070011,"whoWasChecked":"'),
			name,
			Buffer.from('"}}}'),
		]).toString('base64'),
		headers,
	});
	const gbk = Buffer.from('d5c5c8fd', 'hex');

	test.each([
		['in GBK, as announced', gbk, { 'content-type': 'application/json;charset=GBK' }],
		['in GBK, unannounced', gbk, {}],
		['in UTF-8', Buffer.from('张三'), {}],
	])('%s: the name is there, and long numbers keep their digits', async (_name, name, headers) => {
		sandbox.script(answerWith(name, headers));
		const { report } = await only(sandboxEngine(sandbox.url).parse(sourceOf(tinyPdf()), {}));
		expect(report).toMatchObject({
			whoWasChecked: '张三',
			serialNo: '2018010100001234567890',
			idNum: '110101199003070011',
		});
	});

	test('in no encoding: no name of question marks, and what the call cost', async () => {
		sandbox.script(answerWith(Buffer.from([0xff, 0xff])));
		await expect(sandboxEngine(sandbox.url).parse(sourceOf(tinyPdf()), {})).rejects.toMatchObject({
			code: 'BAD_RESPONSE',
			charged: true,
		});
	});

	test('that nobody can read but speaks of a bill: not sent again, and not told to be free', async () => {
		const broken = '{"code":"10020","charge":true,"result":{"status":';
		sandbox.script({ kind: 'bytes', base64: Buffer.from(broken).toString('base64'), status: 429 });
		await expect(sandboxEngine(sandbox.url).parse(sourceOf(tinyPdf()), {})).rejects.toMatchObject({
			charged: 'unknown',
		});
		expect(sandbox.requests).toHaveLength(1);
	});

	test('with keys that name prototypes: they are kept aside, and no prototype is touched', async () => {
		const structured = '{"serialNo":"1","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
		sandbox.script({
			kind: 'bytes',
			base64: Buffer.from(
				`{"code":"10000","charge":true,"msg":"","result":{"status":"OK","structured_result":${structured}}}`,
			).toString('base64'),
		});
		const { meta } = await only(sandboxEngine(sandbox.url).parse(sourceOf(tinyPdf()), {}));
		expect(Object.keys(meta.extra ?? {}).sort()).toEqual(['__proto__', 'constructor']);
		expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
	});

	test.each([
		['a worker that dies', new CreditReportError('ENGINE_CRASHED'), 'BAD_RESPONSE'],
		['a stop', new CreditReportError('CANCELLED'), 'CANCELLED'],
	])('%s while it is read: the call may have been billed', async (_name, error, code) => {
		const engine = sandboxEngine(sandbox.url, { readBody: () => Promise.reject(error) });
		await expect(engine.parse(sourceOf(tinyPdf()), {})).rejects.toMatchObject({ code, charged: 'unknown' });
		expect(sandbox.requests).toHaveLength(1);
	});
});

describe('a file that the store loses', () => {
	const lost = () => Promise.reject(new Error('/srv/n8n/binary gone'));
	const pdf = tinyPdf(3 * 1024 * 1024);
	/** Breaks off, or hangs, when so many bytes were read. */
	async function* until(bytes: number, hangs: boolean) {
		yield pdf.subarray(0, bytes);
		if (hangs) await new Promise(() => undefined);
		throw new Error('/srv/n8n/binary broken');
	}

	test.each([
		['before it is checked', 1, undefined, false],
		['between the check and the upload', 2, undefined, false],
		['in the middle of the upload', 2, 1024 * 1024, 'unknown'],
	])('%s', async (_name, which, brokenAt, charged) => {
		let reads = 0;
		const source = {
			...sourceOf(pdf),
			stream: async () => {
				if (++reads < which) return await sourceOf(pdf).stream();
				return brokenAt === undefined ? await lost() : Readable.from(until(brokenAt, false));
			},
		};
		const error: unknown = await sandboxEngine(sandbox.url, { retries: 2 })
			.parse(source, {})
			.catch((e: unknown) => e);
		expect(error).toMatchObject({ code: 'FILE_NOT_FOUND', charged });
		expect(JSON.stringify(error)).not.toContain('/srv');
		expect(reads).toBe(which);
	});

	test('a store that hangs ends with the time limit, and with a stop', async () => {
		let reads = 0;
		const source = {
			...sourceOf(pdf),
			stream: async () => (++reads === 1 ? await sourceOf(pdf).stream() : await new Promise<Readable>(() => undefined)),
		};
		await expect(sandboxEngine(sandbox.url).parse(source, { timeoutMs: 500 })).rejects.toMatchObject({
			code: 'TIMEOUT',
			charged: false,
		});
		const hanging = { ...sourceOf(pdf), stream: async () => Readable.from(until(1_000, true)) };
		await expect(sandboxEngine(sandbox.url).parse(hanging, { signal: AbortSignal.timeout(300) })).rejects.toMatchObject(
			{
				code: 'CANCELLED',
				charged: false,
			},
		);
		await expect(sandboxEngine(sandbox.url).parse(hanging, { timeoutMs: 300 })).rejects.toMatchObject({
			code: 'TIMEOUT',
			charged: false,
			message: 'The file was not read in time',
		});
		expect(sandbox.requests).toEqual([]);
	});
});

describe('what must not be paid for', () => {
	test('a file that is refused is never sent', async () => {
		await expect(sandboxEngine(sandbox.url).parse(sourceOf(Buffer.from('no PDF')), {})).rejects.toMatchObject({
			code: 'NOT_A_PDF',
			charged: false,
		});
		expect(sandbox.requests).toHaveLength(0);
	});

	test('a report that was billed is not sent again, whatever failed', async () => {
		sandbox.script({ kind: 'business', status: 'INTERNAL_ERROR', shape: 'envelope', charge: true });
		await expect(sandboxEngine(sandbox.url).parse(sourceOf(tinyPdf()), {})).rejects.toMatchObject({
			code: 'INTERNAL_ERROR',
			charged: true,
			retryable: false,
		});
		expect(sandbox.requests).toHaveLength(1);
	});

	test('a gateway timeout is one, whatever code stands in its body', async () => {
		sandbox.script({ kind: 'system', code: '10020', httpStatus: 504, charge: null });
		await expect(sandboxEngine(sandbox.url).parse(sourceOf(tinyPdf()), {})).rejects.toMatchObject({
			code: 'TIMEOUT',
			charged: 'unknown',
			httpStatus: 504,
		});
		expect(sandbox.requests).toHaveLength(1);
	});

	test('after an attempt that may have been billed, an uncharged failure does not claim that nothing was spent', async () => {
		sandbox.script({ kind: 'reset', when: 'afterBody' }, { kind: 'system', code: '10001' });
		const engine = sandboxEngine(sandbox.url, { retryAfterTimeout: true });
		await expect(engine.parse(sourceOf(tinyPdf()), {})).rejects.toMatchObject({ code: '10001', charged: 'unknown' });
	});

	test('after an attempt that may have been billed, success warns of it', async () => {
		sandbox.script({ kind: 'reset', when: 'afterBody' });
		const { meta } = await only(sandboxEngine(sandbox.url, { retryAfterTimeout: true }).parse(sourceOf(tinyPdf()), {}));
		expect(meta).toMatchObject({ attempts: 2, warnings: [{ code: 'CHARGE_UNKNOWN' }] });
	});
});

describe('what several attempts cost together', () => {
	const lost: Fault = { kind: 'http', status: 502 };
	const refusal = (charge: unknown): Fault => ({ kind: 'json', body: { code: '10001', charge, msg: '' } });
	const ticked = { retryAfterTimeout: true };

	test.each<[string, Fault[], object, object]>([
		['an HTML page after the whole PDF is not answered with another', [lost, lost], {}, { charged: 'unknown' }],
		[
			'INTERNAL_ERROR neither',
			[{ kind: 'business', status: 'INTERNAL_ERROR', shape: 'envelope', charge: null }],
			{},
			{ charged: 'unknown' },
		],
		['11010 neither', [{ kind: 'system', code: '11010', charge: null }], {}, { charged: 'unknown' }],
		['lost, then not billed', [lost, refusal(false)], ticked, { code: '10001', charged: 'unknown' }],
		['lost, then billed', [lost, refusal(true)], ticked, { code: '10001', charged: true }],
		['lost, then lost', [lost, lost], ticked, { code: 'INTERNAL_ERROR', charged: 'unknown' }],
		[
			'busy, then lost',
			[{ kind: 'system', code: '10020', charge: false }, lost],
			{},
			{ code: 'INTERNAL_ERROR', charged: 'unknown' },
		],
		[
			'busy, then billed',
			[{ kind: 'system', code: '10020', charge: false }, refusal(1)],
			{},
			{ code: '10001', charged: true },
		],
	])('%s', async (_name, faults, options, expected) => {
		sandbox.script(...faults);
		const engine = sandboxEngine(sandbox.url, options);
		await expect(engine.parse(sourceOf(tinyPdf()), {})).rejects.toMatchObject(expected);
	});

	test.each([
		[true, true],
		[false, 'unknown'],
	])('lost, then a report with a charge of %j: %j, with a warning', async (charge, told) => {
		const at = await startSandbox({ read, charge });
		at.script(lost);
		const { meta } = await only(sandboxEngine(at.url, ticked).parse(sourceOf(tinyPdf()), {}));
		await at.close();
		expect(meta).toMatchObject({ charge: told, attempts: 2, warnings: [{ code: 'CHARGE_UNKNOWN' }] });
	});

	test('a stop in the pause after an attempt that may have been billed says so', async () => {
		sandbox.script(lost);
		const controller = new AbortController();
		const clock = { ...fastClock(), sleep: SYSTEM_CLOCK.sleep };
		const parsing = sandboxEngine(sandbox.url, { ...ticked, clock }).parse(sourceOf(tinyPdf()), {
			signal: controller.signal,
		});
		const outcome = expect(parsing).rejects.toMatchObject({ code: 'CANCELLED', charged: 'unknown' });
		await until(() => sandbox.requests.length === 1 && sandbox.requests[0]!.isComplete);
		await delay(100);
		controller.abort();
		await outcome;
		expect(sandbox.requests).toHaveLength(1);
	});
});

describe('when JD says when to call again', () => {
	const busy = (retryAfter: string): Fault => ({ kind: 'http', status: 429, headers: { 'retry-after': retryAfter } });

	test.each([
		['seconds', () => '7', 7_000],
		['a date', () => new Date(Date.now() + 9_000).toUTCString(), 9_000],
		['less than the pause', () => '0', 750],
		['what is no time', () => 'soon', 750],
	])('%s: the pause is as long', async (_name, retryAfter, expected) => {
		const clock = fastClock();
		sandbox.script(busy(retryAfter()));
		const { meta } = await only(sandboxEngine(sandbox.url, { clock }).parse(sourceOf(tinyPdf()), {}));
		expect(meta.attempts).toBe(2);
		expect(Math.abs(clock.pauses[0]! - expected)).toBeLessThanOrEqual(1_000);
	});

	test('longer than anybody waits: the error says when', async () => {
		const clock = fastClock();
		sandbox.script(busy('3600'));
		await expect(sandboxEngine(sandbox.url, { clock }).parse(sourceOf(tinyPdf()), {})).rejects.toMatchObject({
			code: 'RATE_LIMIT_EXCEEDED',
			charged: false,
			retryAfterSeconds: 3_600,
			description: expect.stringMatching(/not to be called again before \d{4}-\d\d-\d\dT[\d:.]+Z/) as string,
		});
		expect(clock.pauses).toEqual([]);
	});
});

describe('retries', () => {
	test('pause longer each time, and each attempt is signed anew', async () => {
		let time = Date.now();
		const clock = { ...fastClock(), now: () => time++ };
		sandbox.script({ kind: 'system', code: '10020' }, { kind: 'system', code: '10043' });
		const { meta } = await only(sandboxEngine(sandbox.url, { clock }).parse(sourceOf(tinyPdf()), {}));
		expect(meta.attempts).toBe(3);
		expect(clock.pauses).toEqual([750, 1_500]);
		expect(new Set(sandbox.requests.map(({ url }) => new URL(url, sandbox.url).searchParams.get('sign'))).size).toBe(3);
	});

	test('a wrong clock is set by the gateway, once for all items', async () => {
		const ahead = await startSandbox({ read, now: () => Date.now() + 3_600_000 });
		const engine = sandboxEngine(ahead.url, { retries: 0 });
		const first = await only(engine.parse(sourceOf(tinyPdf()), {}));
		const second = await only(engine.parse(sourceOf(tinyPdf()), {}));
		await ahead.close();
		expect([first.meta.attempts, second.meta.attempts]).toEqual([2, 1]);
	});

	test('a date that cannot be right is not signed', async () => {
		const stale = { code: '10045', charge: false, msg: '' };
		sandbox.script({ kind: 'json', body: stale, headers: { date: 'Thu, 01 Jan 1970 00:00:00 GMT' } });
		const { meta } = await only(sandboxEngine(sandbox.url).parse(sourceOf(tinyPdf()), {}));
		expect(meta.attempts).toBe(2);
		for (const { url } of sandbox.requests)
			expect(Number(new URL(url, sandbox.url).searchParams.get('timestamp'))).toBeGreaterThan(1.7e12);
	});

	test('calls are two per second unless told otherwise', async () => {
		const clock = { ...fastClock(), now: () => 1_700_000_000_000 };
		const at = await startSandbox({ read, now: clock.now });
		const engine = createJdEngine({ ...SANDBOX_ACCOUNT, baseUrl: at.url }, { preflight: async () => ({}), clock });
		for (let item = 0; item < 3; item++) await engine.parse(sourceOf(tinyPdf()), {});
		await at.close();
		expect(clock.pauses).toEqual([500, 1_000]);
	});

	test('a paced engine stays below the rate of its account', async () => {
		const limited = await startSandbox({ read, accounts: [{ ...SANDBOX_ACCOUNT, qps: 20 }] });
		const engine = sandboxEngine(limited.url, { requestsPerSecond: 15, retries: 0, clock: SYSTEM_CLOCK });
		for (let item = 0; item < 22; item++) await engine.parse(sourceOf(tinyPdf()), {});
		expect(limited.requests).toHaveLength(22);
		await limited.close();
	});
});

describe('stopping', () => {
	test.each<[string, Fault]>([
		['in mid-upload', { kind: 'slowRead', ms: 1 }],
		['when JD has stopped reading', { kind: 'stall' }],
		['while JD reads the report', { kind: 'slowHeaders', ms: 30_000 }],
		['while the answer comes in', { kind: 'slowBody', ms: 30_000 }],
	])('%s ends the request within a second', async (_name, fault) => {
		sandbox.script(fault);
		const controller = new AbortController();
		const parsing = sandboxEngine(sandbox.url).parse(sourceOf(tinyPdf(LARGE)), { signal: controller.signal });
		const outcome = expect(parsing).rejects.toMatchObject({ code: 'CANCELLED', charged: 'unknown' });
		await until(() => sandbox.requests.length > 0);
		await delay(300);
		const stoppedAt = performance.now();
		controller.abort();
		await outcome;
		expect(performance.now() - stoppedAt).toBeLessThan(1_000);
		// A server that does not read does not notice; one that reads slowly first reads what is still under way.
		if (fault.kind !== 'stall') await until(() => sandbox.requests[0]?.lostAt !== undefined);
	});

	test('between two attempts ends the pause', async () => {
		sandbox.script({ kind: 'system', code: '10020' });
		const controller = new AbortController();
		const parsing = sandboxEngine(sandbox.url, { clock: { ...SYSTEM_CLOCK, random: () => 1 } }).parse(
			sourceOf(tinyPdf()),
			{ signal: controller.signal },
		);
		const outcome = expect(parsing).rejects.toMatchObject({ code: 'CANCELLED', charged: false });
		await delay(200);
		controller.abort();
		await outcome;
		expect(sandbox.requests).toHaveLength(1);
	});

	test('before the start sends nothing', async () => {
		await expect(
			sandboxEngine(sandbox.url).parse(sourceOf(tinyPdf()), { signal: AbortSignal.abort() }),
		).rejects.toMatchObject({ code: 'CANCELLED', charged: false });
		expect(sandbox.requests).toHaveLength(0);
	});

	test('leaves no listener behind on the signal of the execution', async () => {
		const { signal } = new AbortController();
		const add = jest.spyOn(signal, 'addEventListener');
		const remove = jest.spyOn(signal, 'removeEventListener');
		await sandboxEngine(sandbox.url).parse(sourceOf(tinyPdf()), { signal });
		await delay(20);
		expect(add).toHaveBeenCalled();
		expect(remove.mock.calls.length).toBeGreaterThanOrEqual(add.mock.calls.length);
	});
});

describe('the way to JD', () => {
	test('a refusal before the body was read is understood, not taken for a broken connection', async () => {
		sandbox.script({ kind: 'early', code: '10048' });
		await expect(sandboxEngine(sandbox.url).parse(sourceOf(tinyPdf(LARGE)), {})).rejects.toMatchObject({
			code: '10048',
			charged: false,
		});
	});

	test('every call has a connection of its own, which is closed with it: one that was kept may end just when a call is sent', async () => {
		const ports = new Set<number>();
		const server = createServer((request, response) => {
			ports.add(request.socket.remotePort ?? 0);
			request.resume().once('end', () => response.end(JSON.stringify({ status: 'OK', structured_result: FIXTURE })));
		}).listen(0, '127.0.0.1');
		await once(server, 'listening');
		const engine = sandboxEngine(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
		for (let item = 0; item < 20; item++) await engine.parse(sourceOf(tinyPdf()), {});
		// No connection keeps the server.
		server.close();
		await once(server, 'close');
		expect(ports.size).toBe(20);
	});

	test('HTTPS_PROXY is used, but not for what NO_PROXY names, nor for this machine', async () => {
		const tunnels: string[] = [];
		const proxy = createServer().on('connect', (request, socket) => {
			tunnels.push(request.url ?? '');
			socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
		});
		proxy.listen(0, '127.0.0.1');
		await once(proxy, 'listening');
		const env = { ...process.env };
		process.env.HTTPS_PROXY = process.env.HTTP_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
		process.env.NO_PROXY = 'direct.invalid';
		try {
			const options = { retries: 0 };
			for (const host of ['proxied.invalid', 'direct.invalid']) {
				await expect(sandboxEngine(`https://${host}`, options).parse(sourceOf(tinyPdf()), {})).rejects.toMatchObject({
					code: 'NETWORK',
					charged: false,
				});
			}
			await sandboxEngine(sandbox.url, options).parse(sourceOf(tinyPdf()), {});
		} finally {
			process.env = env;
			proxy.close();
		}
		expect(tunnels).toEqual(['proxied.invalid:443']);
	});
});

test.each([
	[120_000, 110_000],
	[1_500, 2_000],
])('of a time limit of %d ms, reading the answer has what is left, and 2 s at least', async (timeoutMs, least) => {
	const given: number[] = [];
	const engine = sandboxEngine(sandbox.url, {
		readBody: async (body, _signal, readMs) => {
			given.push(readMs);
			return await Promise.resolve(readBody(body));
		},
	});
	await engine.parse(sourceOf(tinyPdf()), { timeoutMs });
	expect(given).toHaveLength(1);
	expect(given[0]).toBeGreaterThanOrEqual(least);
	expect(given[0]).toBeLessThanOrEqual(Math.max(timeoutMs, 2_000));
});
