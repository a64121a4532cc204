import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { builtApi } from '../scripts/built';
import { PdfEditor } from '../scripts/fixtures/pdfEditor';

/** What a stranger might try through a file, an answer or a parameter, with the built package; docs/security.md tells of it. */

const { parseCreditReport, inspectPdf } = builtApi();
const SAMPLE = readFileSync(join(__dirname, '../examples/sample-report.pdf'));

const servers: Server[] = [];
const folder = mkdtempSync(join(tmpdir(), 'credit-report-security-'));

afterAll(async () => {
	for (const server of servers) {
		server.closeAllConnections();
		server.close();
		await once(server, 'close');
	}
	rmSync(folder, { recursive: true });
});

/** A server on loopback, and the paths that it was asked for. */
async function serve(answer: RequestListener): Promise<{ url: string; asked: string[] }> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		request.resume();
		answer(request, response);
	}).listen(0, '127.0.0.1');
	servers.push(server);
	await once(server, 'listening');
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const jd = (baseUrl: string, appkey = 'key') => ({
	engine: 'jd' as const,
	jd: { appkey, secret: 'secret-of-nobody', baseUrl, retries: 0, requestsPerSecond: 0 },
});

/** The sample with an action when it is opened, and one on its first page. */
function withAction(action: string): Buffer {
	const file = new PdfEditor(SAMPLE);
	const number = file.add(action);
	for (const [object, body] of file.objects)
		if (/\/Type ?\/(?:Catalog|Page)\b/.test(body.slice(0, 2_000)))
			file.set(object, body.replace('<<', `<</OpenAction ${number} 0 R/AA<</O ${number} 0 R>>`));
	return file.rewritten();
}

describe('a file', () => {
	test.each([
		['opens an address', (url: string) => `<</S/URI/URI(${url}/uri)>>`],
		[
			'runs JavaScript',
			(url: string) => `<</S/JavaScript/JS(this.submitForm\\("${url}/js"\\); app.launchURL\\("${url}/launch"\\);)>>`,
		],
		['submits a form', (url: string) => `<</S/SubmitForm/F<</FS/URL/F(${url}/form)>>>>`],
		['fetches another file', (url: string) => `<</S/GoToR/F<</FS/URL/F(${url}/other.pdf)>>/D[0/Fit]>>`],
		['starts a program', () => '<</S/Launch/F(/bin/true)/Win<</F(calc.exe)>>>>'],
	])('that %s is read, and nothing else happens', async (_, action) => {
		const server = await serve((_request, response) => response.end());
		const { meta, serialNo } = await parseCreditReport(withAction(action(server.url)));
		expect(serialNo).not.toBeNull();
		expect(meta.edition).toBe('gen1-detailed-personal');
		expect(server.asked).toEqual([]);
	});

	test('that keeps its text in a file of the machine does not get it', async () => {
		const secret = join(folder, 'secret.txt');
		writeFileSync(secret, 'BT /F1 12 Tf 50 700 Td (4711-SECRET) Tj ET');
		const file = new PdfEditor(SAMPLE);
		const [page = 0] = file.pages;
		const contents = file.add(`<</Length 0/F<</FS/F/F(${secret})>>>>stream\n\nendstream`);
		file.set(page, file.body(page).replace(/\/Contents \d+ 0 R/, `/Contents ${contents} 0 R`));
		const told = await parseCreditReport(file.rewritten()).then(JSON.stringify, (error: unknown) =>
			JSON.stringify(error),
		);
		expect(told).not.toContain('4711');
	});
});

describe('an answer in the name of JD', () => {
	test.each([301, 302, 303, 307, 308])('of HTTP %i is not followed', async (status) => {
		const other = await serve((_request, response) => response.end());
		const gateway = await serve((_request, response) => response.writeHead(status, { location: other.url }).end());
		await expect(parseCreditReport(SAMPLE, jd(gateway.url))).rejects.toMatchObject({ charged: 'unknown' });
		expect(gateway.asked).toHaveLength(1);
		expect(other.asked).toEqual([]);
	});

	test('changes no prototype', async () => {
		const body =
			'{"code":"10000","charge":true,"__proto__":{"polluted":1},"result":{"status":"OK","structured_result":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"profile":{"__proto__":{"polluted":1}},"loans":[{"__proto__":{"polluted":1}}]}}}';
		const gateway = await serve((_request, response) => response.end(body));
		await parseCreditReport(SAMPLE, jd(gateway.url));
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
		expect(([] as { polluted?: unknown }).polluted).toBeUndefined();
	});
});

describe('a parameter', () => {
	test.each([
		'http://169.254.169.254/latest/meta-data',
		'http://10.0.0.1',
		'file:///etc/passwd',
		'https://user:password@aiapi.jd.com',
		'javascript:alert(1)',
		'//aiapi.jd.com',
		'http://127.0.0.1.example.com',
		'http://localhost.example.com',
	])('base URL %s is refused before a call', async (baseUrl) => {
		await expect(parseCreditReport(SAMPLE, jd(baseUrl))).rejects.toMatchObject({ code: 'NETWORK', charged: false });
	});

	test.each(['key&sign=0&timestamp=1', 'key\r\nX-Injected: 1', 'key#', 'key?a=b', '键'])(
		'appkey %j stays one value of the query',
		async (appkey) => {
			const gateway = await serve((_request, response) => response.end('{"code":"10001","charge":false,"msg":"x"}'));
			await expect(parseCreditReport(SAMPLE, jd(gateway.url, appkey))).rejects.toMatchObject({ code: '10001' });
			const query = new URL(gateway.asked[0] ?? '', gateway.url).searchParams;
			expect([...query.keys()].sort()).toEqual(['appkey', 'sign', 'timestamp']);
			expect(query.get('appkey')).toBe(appkey);
		},
	);

	test('a file name that is a path is told, and opens nothing', async () => {
		await expect(inspectPdf(join(folder, '..', 'no-such-report.pdf'))).rejects.toMatchObject({
			code: 'FILE_NOT_FOUND',
		});
	});
});
