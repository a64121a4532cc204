import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ICredentialDataDecryptedObject, IHttpRequestOptions, INodeCredentialTestResult } from 'n8n-workflow';
import { JdAiApi } from '../../credentials/JdAiApi.credentials';
import { CreditReport } from '../../nodes/CreditReport/CreditReport.node';
import { signatureOf } from '../../nodes/CreditReport/engines/jd/sign';
import { runWorkflow } from '../../scripts/n8n/harness';
import { SANDBOX_ACCOUNT, startSandbox, type Fault, type Sandbox, type SandboxOptions } from '../../scripts/jd-sandbox';
import { tinyPdf } from '../../scripts/jd-sandbox/client';
import { fetchHttpRequestNode } from '../../scripts/jd-sandbox/httpRequestNode';
import { httpRequestWorkflow } from '../../scripts/jd-sandbox/workflows';

// The HTTP Request node loads these to shorten pages for AI tools; they have no part in sending a request.
jest.mock('@mozilla/readability', () => ({}), { virtual: true });
jest.mock('jsdom', () => ({}), { virtual: true });
jest.mock('html-to-text', () => ({}), { virtual: true });
jest.mock('cheerio', () => ({}), { virtual: true });

const credential = new JdAiApi();
const DATA = { ...SANDBOX_ACCOUNT, baseUrl: 'https://aiapi.jd.com' };
const open: Sandbox[] = [];

async function sandboxWith(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
	const sandbox = await startSandbox({ read: async () => ({ whoWasChecked: '测试某某' }), ...options });
	open.push(sandbox);
	return sandbox;
}

afterEach(async () => {
	for (const sandbox of open.splice(0)) await sandbox.close();
});

describe('authenticate', () => {
	test('adds appkey, timestamp and signature to the query, and nothing else anywhere', async () => {
		const request: IHttpRequestOptions = {
			url: 'https://aiapi.jd.com/x',
			qs: { keep: '1' },
			headers: { a: 'b' },
			body: { c: 'd' },
		};
		const signed = await credential.authenticate(DATA, request);
		const { timestamp } = signed.qs as { timestamp: string };
		expect(Math.abs(Number(timestamp) - Date.now())).toBeLessThan(5_000);
		expect(signed).toEqual({
			...request,
			qs: { keep: '1', appkey: DATA.appkey, timestamp, sign: signatureOf(DATA.secret, Number(timestamp)) },
		});
		expect(JSON.stringify(signed)).not.toContain(DATA.secret);
	});

	test('a request that is signed again is signed anew, not twice', async () => {
		const once = await credential.authenticate(DATA, { url: 'https://aiapi.jd.com/x' });
		jest.spyOn(Date, 'now').mockReturnValueOnce(1_700_000_000_000);
		const twice = await credential.authenticate(DATA, once);
		expect(Object.keys(twice.qs ?? {})).toEqual(['appkey', 'timestamp', 'sign']);
		expect(twice.qs).toMatchObject({ timestamp: '1700000000000' });
	});

	test.each([
		'https://evil.example/deepfinch',
		'http://aiapi.jd.com/x',
		'https://aiapi.jd.com.evil.example/x',
		'not a URL',
	])('does not sign a request to %s', async (url) => {
		await expect(credential.authenticate(DATA, { url })).rejects.toThrow('its own base URL alone');
	});

	test.each(['http://aiapi.jd.com', 'http://10.0.0.1', ''])(
		'does not sign at all with base URL %j',
		async (baseUrl) => {
			await expect(credential.authenticate({ ...DATA, baseUrl }, { url: `${baseUrl}/x` })).rejects.toThrow('base URL');
		},
	);
});

describe('the panel', () => {
	test('hides the secret, and starts with the address of JD', () => {
		const byName = Object.fromEntries(credential.properties.map((property) => [property.name, property]));
		expect(byName.secret).toMatchObject({ typeOptions: { password: true }, default: '' });
		expect(byName.baseUrl).toMatchObject({ default: 'https://aiapi.jd.com' });
	});

	test.each(Object.values(credential.icon))('has the icon %s', (icon) => {
		expect(existsSync(join(__dirname, '../../credentials', icon.replace('file:', '')))).toBe(true);
	});
});

describe('the test of the credential', () => {
	const { credentials = [] } = new CreditReport().description;

	/** As n8n does it: by the function that the node names for the credential. */
	async function check(data: object): Promise<INodeCredentialTestResult> {
		const { credentialTest } = new CreditReport().methods;
		const named = credentials.find(({ name }) => name === credential.name)?.testedBy as keyof typeof credentialTest;
		return await credentialTest[named]({
			id: '1',
			name: 'JD',
			type: credential.name,
			data: { ...SANDBOX_ACCOUNT, ...data } as ICredentialDataDecryptedObject,
		});
	}

	test.each<[string, Partial<SandboxOptions>, object, string]>([
		['a wrong appkey', {}, { appkey: 'nobody' }, 'Wrong appkey (错误的请求appkey) (10001).'],
		['no appkey', {}, { appkey: ' ' }, 'The appkey of the JD AI credential is missing.'],
		['no secret', {}, { secret: '' }, 'The secret of the JD AI credential is missing.'],
		['a wrong clock', { now: () => Date.now() + 3_600_000 }, {}, '(10045). Set the clock of the machine'],
		['a wrong secret', {}, { secret: 'wrong' }, '(10047). The secret does not fit the appkey.'],
		['an API that was not bought', { accounts: [{ ...SANDBOX_ACCOUNT, unpaid: true }] }, {}, '(10048). Order'],
		['a disabled user', { accounts: [{ ...SANDBOX_ACCOUNT, disabled: true }] }, {}, '(10050). Contact'],
		[
			'a quota that is used up',
			{ accounts: [{ ...SANDBOX_ACCOUNT, quota: 0 }] },
			{},
			'The account is right, but limited',
		],
		['too many requests', { accounts: [{ ...SANDBOX_ACCOUNT, qps: 0 }] }, {}, 'The account is right, but limited'],
	])('%s has a message of its own', async (_name, options, data, expected) => {
		const sandbox = await sandboxWith(options);
		const { status, message } = await check({ baseUrl: sandbox.url, ...data });
		expect(status).toBe('Error');
		expect(message).toContain(expected);
		expect(message).not.toContain(SANDBOX_ACCOUNT.secret);
	});

	test.each<[string, Fault, string]>([
		['an API that has to be paid for', { kind: 'system', code: '10010' }, '(10010). Top up the account'],
		[
			'a limit of the service',
			{ kind: 'business', status: 'RATE_LIMIT_EXCEEDED', shape: 'http' },
			'The account is right, but limited now: Too many requests at once (RATE_LIMIT_EXCEEDED).',
		],
		[
			'a limit of HTTP alone',
			{ kind: 'http', status: 429 },
			'takes no more requests now (HTTP 429). The account was not tested.',
		],
		['a busy gateway', { kind: 'system', code: '10020' }, '(10020). Try again later.'],
		[
			'another server, which knows no such page',
			{ kind: 'http', status: 404 },
			'does not answer as the gateway of JD AI does (HTTP 404). Check the base URL.',
		],
		['a server that fails', { kind: 'http', status: 502 }, '(HTTP 502)'],
		[
			'a server that speaks of other things',
			{ kind: 'json', body: { hello: 'world' } },
			'does not answer as the gateway of JD AI does (HTTP 200)',
		],
		[
			'an answer that is too long to be one, however it ends',
			{ kind: 'huge', bytes: 2 * 1024 * 1024 },
			'does not answer as the gateway of JD AI does (HTTP 200)',
		],
		[
			'a server with errors of its own',
			{ kind: 'json', body: { status: 404, error: 'Not Found' }, status: 404 },
			'JD answered with 404.',
		],
		['a gateway that repeats the request', { kind: 'echo' }, ''],
		['a connection that breaks off', { kind: 'reset', when: 'afterBody' }, 'broke off. Check the network'],
	])('%s is told', async (_name, fault, expected) => {
		const sandbox = await sandboxWith();
		sandbox.script(fault);
		const { status, message } = await check({ baseUrl: sandbox.url });
		expect(status).toBe(fault.kind === 'echo' ? 'OK' : 'Error');
		expect(message).toContain(expected);
		expect(message).not.toContain(SANDBOX_ACCOUNT.secret);
	});

	test.each([
		['', 'It is empty.'],
		['aiapi', 'It is not a URL.'],
		['http://gateway.example', 'Only https is allowed'],
		['https://user:pass@gateway.example', 'It must not hold a user name or a password.'],
		[
			'https://gateway.invalid',
			'gateway.invalid could not be reached. Check the network, the proxy and the base URL (',
		],
		[
			'http://127.0.0.1:9',
			'127.0.0.1:9 could not be reached. Check the network, the proxy and the base URL (ECONNREFUSED).',
		],
	])('a base URL %j is told', async (baseUrl, expected) => {
		const { status, message } = await check({ baseUrl });
		expect(status).toBe('Error');
		expect(message).toContain(expected);
	});

	test.each(['envelope', 'http', 'system'] as const)(
		'a good account passes, and no report is read or billed (refusal as %s)',
		async (businessShape) => {
			const read = jest.fn();
			const sandbox = await sandboxWith({ read, businessShape });
			expect(await check({ baseUrl: sandbox.url })).toMatchObject({ status: 'OK' });
			expect(sandbox.requests).toHaveLength(1);
			expect(read).not.toHaveBeenCalled();
		},
	);

	test('what was pasted with the keys does no harm, nor does it where requests are signed', async () => {
		const sandbox = await sandboxWith();
		const pasted = {
			appkey: ` ${SANDBOX_ACCOUNT.appkey}\r\n`,
			secret: `\u200b\ufeff${SANDBOX_ACCOUNT.secret}\u00a0\u200d\n`,
			baseUrl: `\t${sandbox.url} `,
		};
		expect(await check(pasted)).toMatchObject({ status: 'OK' });
		const signed = await credential.authenticate(pasted, { url: `${sandbox.url}/x` });
		const { timestamp } = signed.qs as { timestamp: string };
		expect(signed.qs).toEqual({
			appkey: SANDBOX_ACCOUNT.appkey,
			timestamp,
			sign: signatureOf(SANDBOX_ACCOUNT.secret, Number(timestamp)),
		});
	});
});

describe("n8n's own HTTP Request node with this credential", () => {
	let httpRequest: new () => never;

	beforeAll(async () => {
		const path = await fetchHttpRequestNode();
		({ HttpRequest: httpRequest } = (await import(path)) as { HttpRequest: new () => never });
	}, 300_000);

	async function send(url: string, account: Partial<{ secret: string }> = {}) {
		return await runWorkflow(httpRequestWorkflow(url, { image_base64: tinyPdf().toString('base64') }), {
			nodeTypes: { 'n8n-nodes-base.httpRequest': new httpRequest() },
			items: [{ json: {} }],
			credentials: { jdAiApi: { ...SANDBOX_ACCOUNT, ...account, baseUrl: new URL(url).origin } },
			credentialTypes: { jdAiApi: credential },
		});
	}

	test('sends a signed request that the gateway accepts', async () => {
		const sandbox = await sandboxWith();
		const result = await send(`${sandbox.url}/deepfinch/ocr_pdf_credit_report`);
		expect(result.error).toBeUndefined();
		expect(result.items('HTTP Request')[0]?.json).toMatchObject({
			code: '10000',
			result: { structured_result: { whoWasChecked: '测试某某' } },
		});
		expect(sandbox.requests[0]?.url).not.toContain(SANDBOX_ACCOUNT.secret);
	});

	test('is refused with another secret, so it is the signature that counts', async () => {
		const sandbox = await sandboxWith();
		const result = await send(`${sandbox.url}/deepfinch/ocr_pdf_credit_report`, { secret: 'wrong' });
		expect(result.items('HTTP Request')[0]?.json).toMatchObject({ code: '10047' });
	});
});
