import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IExecuteFunctions } from 'n8n-workflow';
import { toNodeError } from '../../../nodes/CreditReport/actions/common/errors';
import { CreditReportError } from '../../../nodes/CreditReport/errors/CreditReportError';
import { SYSTEM_CODES } from '../../../nodes/CreditReport/engines/jd/codes';
import type { JdOptions } from '../../../nodes/CreditReport/engines/jd';
import { WHOSE_FAULT } from '../../../scripts/generate/pages/errors';
import { FAILURE_CASES, type FailureCase } from '../../../scripts/jd-sandbox/cases';
import { sandboxEngine, sourceOf, tinyPdf } from '../../../scripts/jd-sandbox/client';
import { PEERS, startPeer, type Peer } from '../../../scripts/jd-sandbox/peers';
import { startSandbox, type Fault, type Sandbox } from '../../../scripts/jd-sandbox';

const DOCUMENT = join(__dirname, '../../../docs/jd-errors.md');
const RETRIES = 3;
const HEADER = `# Errors of the JD AI engine

Made by \`test/engines/jd/table.test.ts\`, which drives each case through the sandbox gateway over HTTP (${RETRIES} retries allowed).
To write it anew: \`UPDATE_DOCS=1 npx jest test/engines/jd/table\`.

* **Tried again**: how often with the default options. A call that was billed (\`charge: true\`) is never tried again, one that may have been only when ticked.
* **When ticked**: how often with the option Retry After Timeout.
* **Charged**: when the answer does not say; the word of JD (\`charge\`) goes before it.
`;

interface Row extends FailureCase {
	error: CreditReportError;
	nodeError: string;
	retried: number;
	retriedWhenTicked: number;
}

let sandbox: Sandbox;

beforeAll(async () => (sandbox = await startSandbox({ read: async () => ({ serialNo: '样例' }) })));
afterAll(async () => await sandbox.close());

/** Meets the same fault at each attempt. @returns the error, and how many requests came after the first. */
async function drive(
	fault: Fault,
	options: Partial<JdOptions> & { timeoutMs?: number } = {},
): Promise<{ error: CreditReportError; retried: number }> {
	const at = await startSandbox({ read: async () => ({ serialNo: '样例' }) });
	at.script(...Array.from({ length: RETRIES + 2 }, () => fault));
	const { timeoutMs, ...jdOptions } = options;
	const error: unknown = await sandboxEngine(at.url, { retries: RETRIES, ...jdOptions })
		.parse(sourceOf(tinyPdf(100_000)), { timeoutMs })
		.catch((reason: unknown) => reason);
	const retried = at.requests.length - 1;
	await at.close();
	if (!(error instanceof CreditReportError))
		throw new Error('the call worked, or failed with an error that is none of ours');
	return { error, retried };
}

function nodeErrorOf(error: CreditReportError): string {
	const node = { getNode: () => ({ id: '1', name: 'n', type: 't', typeVersion: 1, position: [0, 0], parameters: {} }) };
	return toNodeError(node as unknown as IExecuteFunctions, error, 0).constructor.name;
}

async function refused(): Promise<Row> {
	const gone = await startSandbox({ read: async () => undefined });
	await gone.close();
	let pauses = 0;
	const clock = { now: Date.now, random: () => 0, sleep: async () => void pauses++ };
	const error = (await sandboxEngine(gone.url, { retries: RETRIES, clock })
		.parse(sourceOf(tinyPdf()), {})
		.catch((reason: unknown) => reason)) as CreditReportError;
	return {
		group: 'Transport',
		event: 'connection refused',
		fault: { kind: 'stall' },
		error,
		nodeError: nodeErrorOf(error),
		retried: pauses,
		retriedWhenTicked: pauses,
	};
}

/** Meets somebody who misbehaves while the connection is made, or instead of answering. */
async function met(peer: Peer): Promise<Row> {
	const env = process.env;
	const retried: number[] = [];
	let error: unknown;
	for (const retryAfterTimeout of [true, false]) {
		const at = await startPeer(peer);
		process.env = { ...env, ...at.env };
		error = await sandboxEngine(at.baseUrl, { retries: RETRIES, retryAfterTimeout })
			.parse(sourceOf(tinyPdf()), peer.isEndless ? { timeoutMs: 1_000 } : {})
			.catch((reason: unknown) => reason);
		retried.push(at.connections() - 1);
		process.env = env;
		await at.close();
	}
	if (!(error instanceof CreditReportError)) throw new Error('an error that is none of ours');
	const [retriedWhenTicked = 0, retriedByDefault = 0] = retried;
	return {
		group: peer.isBeforeBody ? 'While the connection is made' : 'Once the PDF was sent',
		event: peer.event,
		fault: { kind: 'stall' },
		error,
		nodeError: nodeErrorOf(error),
		retried: retriedByDefault,
		retriedWhenTicked,
	};
}

function documentOf(rows: readonly Row[]): string {
	const groups = [...new Set(rows.map(({ group }) => group))];
	const tables = groups.map((group) => {
		const lines = rows.filter((row) => row.group === group).map(lineOf);
		return [
			`\n## ${group}\n`,
			'| JD or network | Error code | Whose fault | n8n error | Tried again | When ticked | Charged | Message |',
			'|---|---|---|---|---|---|---|---|',
			...lines,
		].join('\n');
	});
	return `${HEADER}${tables.join('\n')}\n`;
}

function lineOf({ event, error, nodeError, retried, retriedWhenTicked }: Row): string {
	const times = (count: number) => (count === 0 ? 'no' : `${count}×`);
	return `| ${[event, `\`${error.code}\``, WHOSE_FAULT[error.fault].en, nodeError, times(retried), times(retriedWhenTicked), String(error.charged), error.message].join(' | ')} |`;
}

test('every failure has its code, its retries and its word on the charge, and the document says so', async () => {
	const rows: Row[] = [];
	for (const failure of FAILURE_CASES) {
		const { error, retried } = await drive(failure.fault, { timeoutMs: failure.timeoutMs });
		const ticked = await drive(failure.fault, { timeoutMs: failure.timeoutMs, retryAfterTimeout: true });
		rows.push({ ...failure, error, nodeError: nodeErrorOf(error), retried, retriedWhenTicked: ticked.retried });
	}
	rows.push(await refused());
	for (const peer of PEERS.filter(({ place }) => place !== 'proxyWithTls')) rows.push(await met(peer));
	const text = documentOf(rows);
	if (process.env.UPDATE_DOCS) writeFileSync(DOCUMENT, text);
	expect(readFileSync(DOCUMENT, 'utf8')).toBe(text);
	for (const { error, retried, retriedWhenTicked } of rows) {
		expect(error.description).not.toBe('');
		if (error.charged === 'unknown') expect(retried).toBe(0);
		if (error.charged === 'unknown') expect(retriedWhenTicked).toBeLessThanOrEqual(1);
		if (error.charged === 'unknown' && ['NETWORK', 'TIMEOUT'].includes(error.code)) expect(retriedWhenTicked).toBe(1);
	}
}, 180_000);

test.each([...Object.keys(SYSTEM_CODES), '10999'])(
	'system code %s: once JD says it was billed, it is final',
	async (code) => {
		const { error, retried } = await drive({ kind: 'system', code, charge: true });
		expect(error).toMatchObject({ charged: true, retryable: false });
		expect(retried).toBe(0);
	},
);

test.each(['10020', 'INTERNAL_ERROR'])(
	'%s: once JD says it was not billed, that is what the error says',
	async (code) => {
		const fault: Fault =
			code === '10020'
				? { kind: 'system', code, charge: false }
				: { kind: 'business', status: code, shape: 'envelope', charge: false };
		expect((await drive(fault)).error).toMatchObject({ code, charged: false });
	},
);

test.each([
	['an unknown appkey', { appkey: 'nobody' }, '10001'],
	['a wrong secret', { secret: 'wrong' }, '10047'],
])('the sandbox itself refuses %s', async (_name, wrong, code) => {
	const { createJdEngine } = await import('../../../nodes/CreditReport/engines/jd');
	const engine = createJdEngine(
		{ appkey: 'sandbox-appkey', secret: 'sandbox-secret', baseUrl: sandbox.url, ...wrong },
		{ preflight: async () => ({}) },
	);
	await expect(engine.parse(sourceOf(tinyPdf()), {})).rejects.toMatchObject({ code, charged: false });
});

test('the sandbox itself: quota, rate, disabled and unpaid accounts, and files that are no report', async () => {
	const account = { appkey: 'sandbox-appkey', secret: 'sandbox-secret' };
	const cases: Array<[object, string]> = [
		[{ quota: 0 }, '10040'],
		[{ qps: 0 }, '10043'],
		[{ disabled: true }, '10050'],
		[{ unpaid: true }, '10048'],
		[{}, 'DETECTION_FAILED'],
	];
	for (const [limits, code] of cases) {
		const at = await startSandbox({ read: async () => undefined, accounts: [{ ...account, ...limits }] });
		await expect(sandboxEngine(at.url, { retries: 0 }).parse(sourceOf(tinyPdf()), {})).rejects.toMatchObject({ code });
		await at.close();
	}
});
