'use strict';
/** One process of the benchmark: `serve`, or `METHOD PDF URL`. Prints one line of JSON. */
const { createHash } = require('node:crypto');
const { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { Readable } = require('node:stream');
const { loadTypeScript } = require('../demo/typescript');

const { startSandbox, SANDBOX_ACCOUNT } = loadTypeScript('scripts/jd-sandbox/index.ts');
/** What the node asks n8n for: nodes/CreditReport/actions/common/pdfSource.ts. */
const CHUNK_BYTES = 3 * 256 * 1024;
const TINY = Buffer.from(`%PDF-1.4\n${'x'.repeat(1_000)}`);

async function serve() {
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
	require('reflect-metadata');
	const { Container } = require('@n8n/di');
	const { BinaryDataConfig, BinaryDataService } = require('n8n-core');
	const { OutboundHttp } = require('@n8n/backend-network');
	Container.get(BinaryDataConfig).mode = 'filesystem';
	const store = Container.get(BinaryDataService);
	await store.init();
	const location = { type: 'execution', workflowId: 'bench', executionId: '1' };
	return {
		keep: async (content) =>
			await store.store(location, content, { data: '', mimeType: 'application/pdf', fileName: 'large.pdf' }),
		stream: async (binary) => await store.getAsStream(binary.id, CHUNK_BYTES),
		buffer: async (binary) => await store.getAsBuffer(binary),
		request: async (options) => await Container.get(OutboundHttp).requests().request(options),
	};
}

/** For each way of keeping files: what n8n holds beforehand, and what then gives the file to the engine. */
const STORES = {
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

async function prepareEngine(method, n8n, pdf, url) {
	const { createJdEngine } = loadTypeScript('nodes/CreditReport/engines/jd/index.ts');
	const engine = createJdEngine(
		{ ...SANDBOX_ACCOUNT, baseUrl: url },
		{ preflight: async () => ({}), requestsPerSecond: 0 },
	);
	const source = await STORES[method](n8n, pdf);
	await engine.parse({ stream: async () => Readable.from([TINY]), bytes: async () => TINY }, {});
	return async () =>
		(await engine.parse({ ...source, bytes: () => Promise.reject(new Error('not to be asked for')) }, {}))[0].meta.code;
}

/** Extract from File puts the base64 into the item, Crypto signs, HTTP Request makes JSON of both and sends it. */
async function prepareDiy(n8n, pdf, url) {
	const send = async (binary) => {
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
		return (typeof answer === 'string' ? JSON.parse(answer) : answer).code;
	};
	await send(await n8n.keep(TINY));
	const binary = await n8n.keep(createReadStream(pdf));
	return () => send(binary);
}

function memoryKb(field) {
	return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'))[1]);
}

async function measure(work) {
	for (let pass = 0; pass < 3; pass++) {
		global.gc();
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	// Sets the high-water mark of this process back to what it holds now.
	writeFileSync('/proc/self/clear_refs', '5');
	const baseline = memoryKb('VmRSS');
	const startedAt = performance.now();
	const code = await work();
	const seconds = (performance.now() - startedAt) / 1000;
	if (code !== '10000') throw new Error(`the sandbox answered ${code}`);
	return { baselineMb: baseline / 1024, peakMb: Math.max(0, memoryKb('VmHWM') - baseline) / 1024, seconds };
}

async function run([method, pdf, url]) {
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
	.catch((error) => {
		process.stderr.write(`${error.stack}\n`);
		process.exit(1);
	});
