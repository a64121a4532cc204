import { Worker } from 'node:worker_threads';

import { CreditReportError } from '../../errors/CreditReportError';
import type { Task, TaskResults } from './tasks';
import type { Reply, WorkerData } from './worker';

export interface PoolOptions {
	/** Path of the built worker.js. */
	workerPath: string;
	wasmPath: string;
	/** Workers at most; each holds one PDFium. */
	size: number;
	/** Bytes the WebAssembly heap of one worker may grow to. */
	maxMemory: number;
	/** Megabytes the JavaScript heap of one worker may grow to. */
	maxHeapMb: number;
	/** Milliseconds after which an idle worker is let go. */
	idleMs: number;
}

export interface RunOptions {
	timeoutMs?: number;
	signal?: AbortSignal;
}

interface Job {
	task: Task;
	options: RunOptions;
	resolve(value: unknown): void;
	reject(error: CreditReportError): void;
	onAbort(): void;
}

/** An idle worker, or one being ended, may still fail: nobody waits for it any more. */
const ignore = (): void => undefined;

/**
 * A bounded pool of worker threads. A worker that dies, runs out of memory or out of time is replaced and costs the one
 * task it had. Workers do not keep the process alive.
 */
export class WorkerPool {
	private readonly idle: Worker[] = [];
	private readonly waiting: Job[] = [];
	private running = 0;

	constructor(private readonly options: PoolOptions) {}

	/**
	 * Runs a task on the next free worker.
	 * @throws CreditReportError what the task throws, PARSE_TIMEOUT, CANCELLED, ENGINE_CRASHED
	 */
	run<K extends Task['kind']>(task: Task & { kind: K }, options: RunOptions = {}): Promise<TaskResults[K]> {
		if (options.signal?.aborted) return Promise.reject(new CreditReportError('CANCELLED'));
		return new Promise((resolve, reject) => {
			const job: Job = { task, options, resolve: resolve as (value: unknown) => void, reject, onAbort: () => this.abandon(job) };
			options.signal?.addEventListener('abort', job.onAbort, { once: true });
			this.waiting.push(job);
			this.next();
		});
	}

	/** Ends every idle worker; for tests and for programs that want to end at once. */
	async close(): Promise<void> {
		await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
	}

	/** A job still waiting is dropped; one being worked on ends with its worker. */
	private abandon(job: Job): void {
		const index = this.waiting.indexOf(job);
		if (index < 0) return;
		this.waiting.splice(index, 1);
		job.reject(new CreditReportError('CANCELLED'));
	}

	private next(): void {
		if (this.waiting.length === 0 || this.running >= this.options.size) return;
		const job = this.waiting.shift() as Job;
		job.options.signal?.removeEventListener('abort', job.onAbort);
		this.running++;
		this.work(this.idle.pop() ?? this.start(), job);
	}

	private start(): Worker {
		const { workerPath, wasmPath, maxMemory, maxHeapMb } = this.options;
		const worker = new Worker(workerPath, {
			workerData: { wasmPath, maxMemory } satisfies WorkerData,
			resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
			// PDFium may write about a damaged file; nothing of a report goes to n8n's log.
			stdout: true,
			stderr: true,
		});
		return worker;
	}

	private work(worker: Worker, job: Job): void {
		const { signal, timeoutMs } = job.options;
		worker.ref();
		let isOver = false;
		const over = (isReusable: boolean): boolean => {
			if (isOver) return false;
			isOver = true;
			clearTimeout(timer);
			signal?.removeEventListener('abort', onAbort);
			// Not removeAllListeners(): the Worker has listeners of its own that keep its port open.
			worker.off('message', onMessage).off('error', onError).off('exit', onExit);
			worker.on('error', ignore);
			this.running--;
			if (isReusable) this.keep(worker);
			else void worker.terminate();
			this.next();
			return true;
		};
		const fail = (error: CreditReportError) => over(false) && job.reject(error);
		const onAbort = () => fail(new CreditReportError('CANCELLED'));
		const timer = timeoutMs === undefined ? undefined : setTimeout(() => fail(new CreditReportError('PARSE_TIMEOUT')), timeoutMs);
		signal?.addEventListener('abort', onAbort, { once: true });
		const onMessage = (bytes: Uint8Array) => {
			const reply = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as Reply;
			if (!over(reply.isBroken !== true)) return;
			if (reply.error) job.reject(CreditReportError.fromData(reply.error));
			else job.resolve(reply.result);
		};
		const onError = (cause: unknown) => fail(new CreditReportError('ENGINE_CRASHED', { cause }));
		const onExit = () => fail(new CreditReportError('ENGINE_CRASHED'));
		worker.off('error', ignore).on('message', onMessage).on('error', onError).on('exit', onExit);
		worker.postMessage(job.task);
	}

	private keep(worker: Worker): void {
		worker.unref();
		this.idle.push(worker);
		const timer = setTimeout(() => {
			const index = this.idle.indexOf(worker);
			if (index < 0) return;
			this.idle.splice(index, 1);
			void worker.terminate();
		}, this.options.idleMs);
		timer.unref();
	}
}
