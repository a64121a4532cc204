/** One process of the benchmark: `serve`, or `METHOD PDF URL`. Prints one line of JSON. */
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type * as Network from '@n8n/backend-network';
import type * as Di from '@n8n/di';
import type * as Core from 'n8n-core';
import type { IBinaryData, IHttpRequestOptions } from 'n8n-workflow';
import 'reflect-metadata';

import { createJdEngine } from '../../../nodes/CreditReport/engines/jd';
import { SANDBOX_ACCOUNT, startSandbox } from '../../jd-sandbox';
import { forgetPeak, kilobytesOf } from '../support';

/** What the node asks n8n for: nodes/CreditReport/actions/common/pdfSource.ts. */
const CHUNK_BYTES = 3 * 256 * 1024;
const TINY = Buffer.from(`%PDF-1.4\n${'x'.repeat(1_000)}`);

/** What one run measures. */
export interface Upload {
	baselineMb: number;
	peakMb: number;
	seconds: number;
}

/** n8n's store and HTTP client, as far as they are used here. */
type N8n = Awaited<ReturnType<typeof startN8n>>;
/** Gives a file to the engine. */
type Stream = { stream: () => Promise<Readable> };

async function serve(): Promise<{ url: string }> {
	const { url } = await startSandbox({ read: async () => ({ serialNo: '样例' }) });
	return { url };
}

/** n8n's own store and HTTP client, in a home that goes away with the process. */
async function startN8n() {
	const folder = mkdtempSync(path.join(tmpdir(), 'jd-upload-n8n-'));
	Object.assign(process.env, {
		N8N_USER_FOLDER: folder,
		N8N_ENCRYPTION_KEY: 'only for the benchmark',
		N8N_LOG_LEVEL: 'silent',
	});
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	// Loaded now: they read the environment above when they load.
	const load = createRequire(__filename);
	const { Container } = load('@n8n/di') as typeof Di;
	const { BinaryDataConfig, BinaryDataService } = load('n8n-core') as typeof Core;
	const { OutboundHttp } = load('@n8n/backend-network') as typeof Network;
	Container.get(BinaryDataConfig).mode = 'filesystem';
	const store = Container.get(BinaryDataService);
	await store.init();
	const location = { type: 'execution', workflowId: 'bench', executionId: '1' } as const;
	return {
		keep: async (content: Buffer | Readable): Promise<IBinaryData> =>
			await store.store(location, content, { data: '', mimeType: 'application/pdf', fileName: 'large.pdf' }),
		stream: async ({ id = '' }: IBinaryData) => await store.getAsStream(id, CHUNK_BYTES),
		buffer: async (binary: IBinaryData) => await store.getAsBuffer(binary),
		request: async (options: IHttpRequestOptions): Promise<unknown> =>
			await Container.get(OutboundHttp).requests().request(options),
	};
}

/** For each way of keeping files: what n8n holds beforehand, and what then gives the file to the engine. */
const STORES: Record<string, (n8n: N8n, pdf: string) => Promise<Stream>> = {
	filesystem: async (n8n, pdf) => {
		const binary = await n8n.keep(createReadStream(pdf));
		return { stream: () => n8n.stream(binary) };
	},
	database: async (n8n, pdf) => {
		const binary = await n8n.keep(createReadStream(pdf));
		return { stream: async () => Readable.from([await n8n.buffer(binary)]) };
	},
	memory: async (_n8n, pdf) => {
		const held = readFileSync(pdf).toString('base64');
		return { stream: async () => Readable.from([Buffer.from(held, 'base64')]) };
	},
};

async function prepareEngine(method: string, n8n: N8n, pdf: string, url: string): Promise<() => Promise<unknown>> {
	const engine = createJdEngine(
		{ ...SANDBOX_ACCOUNT, baseUrl: url },
		{ preflight: async () => ({}), requestsPerSecond: 0 },
	);
	const store = STORES[method];
	if (!store) throw new Error(`no such way: ${method}`);
	const source = await store(n8n, pdf);
	await engine.parse({ stream: async () => Readable.from([TINY]) }, {});
	return async () => (await engine.parse(source, {}))[0]?.meta.code;
}

/** Extract from File puts the base64 into the item, Crypto signs, HTTP Request makes JSON of both and sends it. */
async function prepareDiy(n8n: N8n, pdf: string, url: string): Promise<() => Promise<unknown>> {
	const send = async (binary: IBinaryData): Promise<unknown> => {
		const item = { base64: (await n8n.buffer(binary)).toString('base64') };
		const timestamp = Date.now();
		const sign = createHash('md5').update(`${SANDBOX_ACCOUNT.secret}${timestamp}`).digest('hex');
		const body = JSON.stringify({ image_base64: item.base64 });
		const answer = await n8n.request({
			url: `${url}/deepfinch/ocr_pdf_credit_report`,
			method: 'POST',
			qs: { appkey: SANDBOX_ACCOUNT.appkey, timestamp, sign },
			headers: { 'content-type': 'application/json' },
			body,
		});
		return ((typeof answer === 'string' ? JSON.parse(answer) : answer) as { code?: string }).code;
	};
	await send(await n8n.keep(TINY));
	const binary = await n8n.keep(createReadStream(pdf));
	return () => send(binary);
}

async function measure(work: () => Promise<unknown>): Promise<Upload> {
	for (let pass = 0; pass < 3; pass++) {
		global.gc?.();
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	forgetPeak();
	const baseline = kilobytesOf('VmRSS');
	const startedAt = performance.now();
	const code = await work();
	const seconds = (performance.now() - startedAt) / 1000;
	if (code !== '10000') throw new Error(`the sandbox answered ${code}`);
	return { baselineMb: baseline / 1024, peakMb: Math.max(0, kilobytesOf('VmHWM') - baseline) / 1024, seconds };
}

async function run([method = '', pdf = '', url = '']: string[]): Promise<unknown> {
	if (method === 'serve') return await serve();
	const n8n = await startN8n();
	const result = await measure(
		method === 'diy' ? await prepareDiy(n8n, pdf, url) : await prepareEngine(method, n8n, pdf, url),
	);
	setImmediate(() => process.exit());
	return result;
}

run(process.argv.slice(2))
	.then((result) => process.stdout.write(`${JSON.stringify(result)}\n`))
	.catch((error: Error) => {
		process.stderr.write(`${error.stack}\n`);
		process.exit(1);
	});
