import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { WorkerPool, type RunOptions } from '../../../../nodes/CreditReport/engines/local/threads/pool';

/** A worker without PDFium: it does what the password of its task says, and counts its tasks. A byte is a page. */
const SCRIPT = `
const { parentPort, threadId } = require('node:worker_threads');
const post = ({ result = null, ...reply }) => parentPort.postMessage({ isSpent: false, ...reply, result: [JSON.stringify([[[], result]])] });
let tasks = 0;
parentPort.on('message', ({ wasm, task: { options, bytes } = {}, shortPages }) => {
	if (wasm) return;
	if (bytes.length > shortPages) return parentPort.postMessage({ givenBack: bytes, isSpent: false }, [bytes.buffer]);
	tasks++;
	switch (options.password) {
		case 'throw': throw new TypeError('张某某 owes 1,000');
		case 'exit': return process.exit(3);
		case 'exit later': setTimeout(() => process.exit(3), 50); return post({ result: threadId });
		case 'spin': for (;;);
		case 'fill': for (const kept = [];;) kept.push(Array(1000).fill(tasks));
		case 'spent': return post({ result: threadId, isSpent: true });
		case 'recognise': return bytes.forEach((_, done) => setTimeout(() => {
			parentPort.postMessage({ progress: { done, pages: bytes.length - 1 } });
			if (done === bytes.length - 1) post({ result: threadId });
		}, 100 * done));
		case 'refuse': return post({ error: { code: 'PDF_DAMAGED', message: 'a', description: 'b', retryable: false, charged: false } });
		case 'environment': return post({ result: Object.keys(process.env).length });
		case 'count': return post({ result: bytes.length });
		default: return setTimeout(() => post({ result: threadId }), Number(options.password));
	}
});`;

const SHORT_PAGES = 10;
const LONG = SHORT_PAGES + 1;

const folder = mkdtempSync(join(tmpdir(), 'credit-report-pool-'));
const workerPath = join(folder, 'worker.js');
let pool: WorkerPool;

beforeAll(() => writeFileSync(workerPath, SCRIPT));
beforeEach(() => (pool = poolOf(1)));
afterEach(async () => await pool.close());
afterAll(() => rmSync(folder, { recursive: true }));

function poolOf(size: number, idleMs = 60_000, script = workerPath): WorkerPool {
	return new WorkerPool({
		workerPath: script,
		wasmPath: '',
		size,
		shortPages: SHORT_PAGES,
		maxMemory: 0,
		maxHeapMb: 32,
		idleMs,
	});
}

/** Runs a task, a long one where nothing else is said; its answer is the id of the thread that did it. */
function run(command: string, options: RunOptions = {}, bytes = new Uint8Array(LONG)): Promise<string> {
	return pool.run({ kind: 'stage', stage: 'text', bytes, options: { password: command } }, options);
}

describe('workers', () => {
	test('that die with nothing to do cost no task', async () => {
		const dead = await run('exit later');
		await new Promise((resolve) => setTimeout(resolve, 400));
		expect(await run('0', { timeoutMs: 10_000 })).not.toBe(dead);
	});

	test('are used again', async () => {
		expect(await run('0')).toBe(await run('0'));
	});

	test('are used again after a task was refused', async () => {
		const before = await run('0');
		await expect(run('refuse')).rejects.toMatchObject({ code: 'PDF_DAMAGED', message: 'a' });
		expect(await run('0')).toBe(before);
	});

	test('are replaced when they say that they are spent', async () => {
		expect(await run('spent')).not.toBe(await run('0'));
	});

	test('number one more than the size of the pool, however long the queue', async () => {
		pool = poolOf(2);
		const jobs = Array.from({ length: 40 }, async (_, job) => await run('5', {}, new Uint8Array(job % 2 ? LONG : 1)));
		expect(new Set(await Promise.all(jobs)).size).toBe(3);
	});

	test('are there when work comes, where it was announced, and no more of them', async () => {
		const started = jest.spyOn(Worker.prototype, 'postMessage');
		pool.warm();
		pool.warm();
		await new Promise((resolve) => setTimeout(resolve, 200));
		// Each is told its engine once.
		expect(started).toHaveBeenCalledTimes(1);
		started.mockRestore();
		expect(await run('0')).toBe(await run('0'));
	});

	test('that were announced and cannot start are an error of the work', async () => {
		pool = poolOf(1, 60_000, join(folder, 'gone.js'));
		pool.warm();
		await expect(run('0')).rejects.toMatchObject({ code: 'ENGINE_CRASHED' });
	});

	test('are let go when idle', async () => {
		pool = poolOf(1, 1);
		const before = await run('0');
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(await run('0')).not.toBe(before);
	});

	test('know nothing of the environment of n8n', async () => {
		expect(await run('environment')).toBe(0);
	});
});

describe('a worker that fails', () => {
	test.each(['throw', 'exit', 'fill'])('costs its own task alone (%s)', async (command) => {
		const results = await Promise.allSettled(['0', command, '0', '0'].map(async (name) => await run(name)));
		expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
		expect(results[1]).toMatchObject({ reason: { code: 'ENGINE_CRASHED' } });
	});

	test('does not quote the report', async () => {
		const error = await run('throw').catch((cause: unknown) => cause as Error);
		expect(error).toMatchObject({ code: 'ENGINE_CRASHED', description: expect.stringContaining('TypeError in ') });
		expect(JSON.stringify(error) + String(error) + String((error as Error).cause)).not.toContain('某某');
	});

	test('says when it was memory it lacked', async () => {
		await expect(run('fill')).rejects.toMatchObject({
			code: 'ENGINE_CRASHED',
			message: expect.stringContaining('memory'),
		});
	});

	test('whose script is not there is an error, too', async () => {
		pool = poolOf(1, 0, join(folder, 'gone.js'));
		await expect(run('0')).rejects.toMatchObject({
			code: 'ENGINE_CRASHED',
			description: expect.stringContaining('MODULE_NOT_FOUND'),
		});
	});
});

describe('the time limit', () => {
	test('ends a task that does not end, and the next one is done', async () => {
		const [first, second] = await Promise.allSettled([
			run('spin', { timeoutMs: 300 }),
			run('0', { timeoutMs: 60_000 }),
		]);
		expect(first).toMatchObject({ reason: { code: 'PARSE_TIMEOUT' } });
		expect(second.status).toBe('fulfilled');
	});

	test('does not run while a task waits', async () => {
		await run('0');
		const results = await Promise.allSettled(
			Array.from({ length: 4 }, async () => await run('400', { timeoutMs: 1_500 })),
		);
		expect(results.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
	});
});

describe('recognising', () => {
	test('is told page by page, and takes its own time', async () => {
		const told: unknown[] = [];
		const onProgress = (progress: unknown): number => told.push(progress);
		await run('0');
		await run('recognise', { timeoutMs: 1_000, recognitionMs: 60_000, onProgress }, new Uint8Array(13));
		expect(told).toEqual(Array.from({ length: 13 }, (_, done) => ({ done, pages: 12 })));
	});

	test('ends with how far it came, and the next task is done', async () => {
		await expect(run('recognise', { recognitionMs: 250 }, new Uint8Array(9))).rejects.toMatchObject({
			code: 'RECOGNITION_TIMEOUT',
			message: expect.stringMatching(/^\d of 8 pages were recognised in 0 s$/) as string,
		});
		await run('0');
	});

	test('is cancelled in the midst of a page, and then tells no more', async () => {
		const controller = new AbortController();
		const told: unknown[] = [];
		const onProgress = (progress: unknown): void => {
			told.push(progress);
			controller.abort();
		};
		await expect(run('recognise', { onProgress, signal: controller.signal })).rejects.toMatchObject({
			code: 'CANCELLED',
		});
		expect(told).toHaveLength(1);
	});
});

describe('cancelling', () => {
	test('ends the task that runs', async () => {
		const controller = new AbortController();
		const running = run('spin', { signal: controller.signal });
		setTimeout(() => controller.abort(), 100);
		await expect(running).rejects.toMatchObject({ code: 'CANCELLED' });
		await expect(run('0')).resolves.toEqual(expect.any(Number));
	});

	test('drops the tasks that wait, and only those with the signal', async () => {
		const controller = new AbortController();
		const results = Promise.allSettled([
			run('100'),
			run('spin', { signal: controller.signal }),
			run('0'),
			run('spin', { signal: controller.signal }),
		]);
		controller.abort();
		expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
	});

	test('beforehand starts nothing', async () => {
		await expect(run('spin', { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'CANCELLED' });
	});

	test('leaves no listener behind', async () => {
		const controller = new AbortController();
		const added = jest.spyOn(controller.signal, 'addEventListener');
		const removed = jest.spyOn(controller.signal, 'removeEventListener');
		await run('0', { signal: controller.signal });
		expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
			added.mock.calls.map(([, listener]) => listener),
		);
		expect(added).toHaveBeenCalledTimes(2);
	});
});

test('bytes are copied for the worker, or handed over when the caller says so', async () => {
	const bytes = new Uint8Array(1_000);
	expect(await run('count', {}, bytes)).toBe(1_000);
	expect(bytes).toHaveLength(1_000);
	expect(await run('count', { transfer: [bytes.buffer] }, bytes)).toBe(1_000);
	expect(bytes).toHaveLength(0);
});

describe('short work', () => {
	const short = async (): Promise<string> => await run('0', {}, new Uint8Array(SHORT_PAGES));
	let occupied: AbortController;
	/** Long tasks that end when the test says so. */
	const occupy = (count: number): Array<Promise<unknown>> =>
		Array.from({ length: count }, async () => await run('spin', { signal: occupied.signal }).catch((error) => error));

	beforeEach(() => (occupied = new AbortController()));

	test('overtakes long work, that which waits and that which is done', async () => {
		const long = occupy(4);
		await expect(short()).resolves.toEqual(expect.any(Number));
		await expect(short()).resolves.toEqual(expect.any(Number));
		occupied.abort();
		expect(await Promise.all(long)).toMatchObject(Array(4).fill({ code: 'CANCELLED' }));
	});

	test('has a worker that long work is given back by, whole, to be done when another is free', async () => {
		const long = occupy(1);
		const bytes = new Uint8Array(LONG);
		let isDone = false;
		const waiting = run('count', { transfer: [bytes.buffer] }, bytes).then((count) => {
			isDone = true;
			return count;
		});
		await short();
		await short();
		expect(isDone).toBe(false);
		occupied.abort();
		expect(await waiting).toBe(LONG);
		await Promise.all(long);
	});

	test('that is known as such is not asked for its pages', async () => {
		const long = occupy(1);
		expect(await run('count', { isShort: true })).toBe(LONG);
		occupied.abort();
		await Promise.all(long);
	});

	test('executions take turns, however many files one of them has', async () => {
		const long = occupy(1);
		const order: string[] = [];
		const [many, few] = [new AbortController(), new AbortController()];
		const jobs = [...['a1', 'a2', 'a3'].map((name) => [name, many] as const), ['b1', few] as const].map(
			async ([name, { signal }]) => {
				await run('0', { signal });
				order.push(name);
			},
		);
		// By then each of them was given back once.
		for (let turn = 0; turn < 4; turn++) await run('0', { signal: new AbortController().signal }, new Uint8Array(1));
		expect(order).toEqual([]);
		occupied.abort();
		await Promise.all([...jobs, ...long]);
		expect(order).toEqual(['a1', 'b1', 'a2', 'a3']);
	});
});
