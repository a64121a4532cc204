import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IHttpRequestOptions } from 'n8n-workflow';
import { JdAiApi } from '../../credentials/JdAiApi.credentials';
import { signatureOf } from '../../nodes/CreditReport/engines/jd/sign';
import { runWorkflow } from '../../scripts/n8n/harness';
import { SANDBOX_ACCOUNT, startSandbox, type Sandbox, type SandboxOptions } from '../../scripts/jd-sandbox';
import { tinyPdf } from '../../scripts/jd-sandbox/client';
import { fetchHttpRequestNode } from '../../scripts/jd-sandbox/httpRequestNode';
import { httpRequestWorkflow, routingNode } from '../../scripts/jd-sandbox/workflows';

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

describe("the test of the credential, through n8n's own request routing", () => {
	/** As n8n does it: the message of the first rule that matches, else undefined. Throws what the request throws. */
	async function check(baseUrl: string, account: Partial<typeof SANDBOX_ACCOUNT> = {}): Promise<string | undefined> {
		const result = await runWorkflow(routingNode.workflow, {
			nodeTypes: { [routingNode.type]: routingNode.nodeType(credential.test.request) },
			items: [{ json: {} }],
			credentials: { jdAiApi: { ...SANDBOX_ACCOUNT, ...account, baseUrl } },
			credentialTypes: { jdAiApi: credential },
		});
		if (result.error) throw result.error;
		const body = result.items(routingNode.name)[0]?.json ?? {};
		for (const { properties } of credential.test.rules ?? []) {
			if ('key' in properties && body[properties.key] === properties.value) return properties.message;
		}
		return undefined;
	}

	test.each<[string, Partial<SandboxOptions>, Partial<{ appkey: string; secret: string }>, string]>([
		['a wrong appkey', {}, { appkey: 'nobody' }, '10001'],
		['no appkey', {}, { appkey: '' }, '10004'],
		['a wrong clock', { now: () => Date.now() + 3_600_000 }, {}, '10045'],
		['a wrong secret', {}, { secret: 'wrong' }, '10047'],
		['an API that was not bought', { accounts: [{ ...SANDBOX_ACCOUNT, unpaid: true }] }, {}, '10048'],
		['a disabled user', { accounts: [{ ...SANDBOX_ACCOUNT, disabled: true }] }, {}, '10050'],
	])('%s has a message of its own', async (_name, options, account, code) => {
		const sandbox = await sandboxWith(options);
		const message = await check(sandbox.url, account as Partial<typeof SANDBOX_ACCOUNT>);
		expect(message).toContain(`, ${code})`);
		expect(message).not.toContain(SANDBOX_ACCOUNT.secret);
	});

	test.each(['envelope', 'http'] as const)(
		'a good account passes, and no report is read or billed (refusal as %s)',
		async (businessShape) => {
			const read = jest.fn();
			const sandbox = await sandboxWith({ read, businessShape });
			expect(await check(sandbox.url)).toBeUndefined();
			expect(sandbox.requests).toHaveLength(1);
			expect(read).not.toHaveBeenCalled();
		},
	);

	test('a server that is not there, or fails, does not pass', async () => {
		const sandbox = await sandboxWith();
		sandbox.script({ kind: 'http', status: 502 });
		await expect(check(sandbox.url)).rejects.toMatchObject({ httpCode: '502' });
		await expect(check('http://127.0.0.1:9')).rejects.toMatchObject({
			message: expect.stringContaining('refused') as string,
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
