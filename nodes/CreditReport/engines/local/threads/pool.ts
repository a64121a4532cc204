import { readFile } from 'node:fs/promises';
import { Worker, type TransferListItem } from 'node:worker_threads';

import { CreditReportError } from '../../../errors/CreditReportError';
import type { Progress } from '../../engine';
import { unbrotli } from '../source/unbrotli';
import { compileWasm, type WasmModule } from '../source/wasm';
import { Clocks, type TimeLimits } from './clocks';
import { crashOf } from './crash';
import { unpack } from './packing';
import { FairQueue, type Place } from './queue';
import type { Task, TaskResults } from './tasks';
import type { Assignment, Engine, Reply, Surroundings, Told } from './worker';

export interface PoolOptions {
	/** Path of the built worker.js. */
	workerPath: string;
	/** PDFium as WebAssembly, compressed by the build. */
	wasmPath: string;
	/** Workers at most for work of any length; short work has one more of its own. Each holds one PDFium. */
	size: number;
	/** Pages of a file, at most, the reading of which is short work. */
	shortPages: number;
	/** Bytes the WebAssembly heap of one worker may grow to; the recogniser has a heap of its own. */
	maxMemory: number;
	/** Megabytes the JavaScript heap of one worker may grow to. */
	maxHeapMb: number;
	/** Milliseconds after which an idle worker is let go. */
	idleMs: number;
}

/** Time limits count from when a worker is free for the work. */
export interface RunOptions extends TimeLimits {
	signal?: AbortSignal;
	/** Memory of the task that the worker takes over instead of copying it; the caller cannot use it any more. */
	transfer?: readonly TransferListItem[];
	/** Short work, known as such beforehand; of a file its worker tells when it is open. */
	isShort?: boolean;
	/** Told how the recognition of pages goes on. */
	onProgress?: (progress: Progress) => void;
}

/** How long the work of a job is, as far as is known. */
type Length = 'short' | 'long' | 'unknown';

interface Job {
	task: Task;
	transfer: readonly TransferListItem[];
	options: RunOptions;
	length: Length;
	resolve(value: unknown): void;
	reject(error: CreditReportError): void;
	/** While the job waits. */
	onAbort(): void;
}

/** An idle worker, or one being ended, may still fail: nobody waits for it any more. */
const ignore = (): void => undefined;

/**
 * A bounded, fair pool of worker threads. Who waits takes turns: an execution (its signal stands for it) with many files
 * keeps no other waiting longer. Where all workers for any work are taken, one more does short work alone: it gives a long
 * file back as soon as it is open, so that short reports overtake long ones, of whose length nobody knows before. A worker that dies, runs out of memory or out of time costs the one task it had and is
 * replaced once it is gone. Workers that have nothing to do do not keep the process alive.
 */
export class WorkerPool {
	private readonly idle: Worker[] = [];
	private readonly waiting = new FairQueue<Job>();
	/** Workers that work or are being ended: while one holds its memory, none takes its place. */
	private busy = 0;
	/** Those of them with work that may be long. */
	private long = 0;
	/** PDFium, compiled at the first need; let go with the last worker. */
	private engine: Promise<Engine> | undefined;

	constructor(private readonly options: PoolOptions) {}

	/**
	 * Runs a task on the next free worker.
	 * @throws CreditReportError what the task throws, PARSE_TIMEOUT, RECOGNITION_TIMEOUT, CANCELLED, ENGINE_CRASHED
	 */
	run<K extends Task['kind']>(task: Task & { kind: K }, options: RunOptions = {}): Promise<TaskResults[K]> {
		if (options.signal?.aborted) return Promise.reject(new CreditReportError('CANCELLED'));
		return new Promise((resolve, reject) => {
			const job: Job = {
				task,
				transfer: options.transfer ?? [],
				options,
				length: options.isShort ? 'short' : 'unknown',
				resolve: resolve as (value: unknown) => void,
				reject,
				onAbort: () => this.abandon(job),
			};
			options.signal?.addEventListener('abort', job.onAbort, { once: true });
			this.waiting.add(job, options.signal);
			this.next();
		});
	}

	/** Starts a worker where there is none, for work that is about to come: it gets ready while a file is read. */
	warm(): void {
		if (this.busy + this.idle.length > 0) return;
		try {
			this.keep(this.start().on('error', ignore));
		} catch {
			// The work will meet the same, and say so.
		}
	}

	/** Ends every idle worker; for tests and for programs that want to end at once. */
	async close(): Promise<void> {
		const idle = this.idle.splice(0);
		this.letGo();
		await Promise.all(idle.map((worker) => worker.terminate()));
	}

	private letGo(): void {
		if (this.busy + this.idle.length === 0) this.engine = undefined;
	}

	/** Drops a job that still waits. */
	private abandon(job: Job): void {
		this.waiting.remove(job);
		job.reject(new CreditReportError('CANCELLED'));
	}

	private next(): void {
		while (this.busy <= this.options.size) {
			const hasRoom = this.long < this.options.size;
			const place = this.waiting.take(({ length }) => hasRoom || length !== 'long');
			if (!place) return;
			const { job } = place;
			job.options.signal?.removeEventListener('abort', job.onAbort);
			try {
				this.work(this.idle.pop() ?? this.start(), place, !hasRoom);
			} catch (cause) {
				// The system has no room for another thread.
				job.reject(crashOf(cause));
			}
		}
	}

	/** Has a job that turned out to be long wait for a worker that does any work. */
	private putBack(place: Place<Job>, bytes: Uint8Array<ArrayBuffer>): void {
		const { job } = place;
		if (!('bytes' in job.task)) return;
		job.task = { ...job.task, bytes };
		job.transfer = [bytes.buffer];
		job.length = 'long';
		job.options.signal?.addEventListener('abort', job.onAbort, { once: true });
		this.waiting.putBack(place);
	}

	private start(): Worker {
		const { workerPath, maxMemory, maxHeapMb } = this.options;
		const worker = new Worker(workerPath, {
			// Pages come and go: with a small young generation a long report takes 50 MB less, and no more time.
			resourceLimits: { maxOldGenerationSizeMb: maxHeapMb, maxYoungGenerationSizeMb: 8 },
			// The parser needs neither n8n's secrets nor the modules n8n preloads.
			env: {},
			execArgv: [],
			// A runtime for recognising that is installed beside n8n is found from there.
			workerData: { places: process.argv.slice(1, 2), maxMemory } satisfies Surroundings,
			// Nothing of a report goes to n8n's log.
			stdout: true,
			stderr: true,
		});
		this.engine ??= this.compile();
		void this.engine.then((engine) => worker.postMessage(engine));
		// One that dies with nothing to do would take the next task with it in silence.
		return worker.on('exit', () => this.forget(worker));
	}

	/** Threads of the system unpack and compile while the worker reads its script. */
	private async compile(): Promise<Engine> {
		const [wasm] = await Promise.allSettled([this.wasm()]);
		return { wasm };
	}

	private async wasm(): Promise<WasmModule> {
		const { wasmPath, maxMemory } = this.options;
		return await compileWasm(await unbrotli(await readFile(wasmPath)), maxMemory);
	}

	/** Gives a job to a worker and waits for the first of: answer, failure, time limit, cancellation. */
	private work(worker: Worker, place: Place<Job>, isShortOnly: boolean): void {
		const { job } = place;
		const { signal, onProgress } = job.options;
		const mayBeLong = !isShortOnly && job.length !== 'short';
		const shortPages = isShortOnly && job.length === 'unknown' ? this.options.shortPages : undefined;
		let isOver = false;
		const over = (isReusable: boolean): boolean => {
			if (isOver) return false;
			isOver = true;
			clocks.stop();
			signal?.removeEventListener('abort', onAbort);
			// Not removeAllListeners(): the Worker has listeners of its own that keep its port open.
			worker.off('message', onMessage).off('error', onError).off('exit', onExit);
			worker.on('error', ignore);
			void this.release(worker, isReusable, mayBeLong);
			return true;
		};
		const fail = (error: CreditReportError) => over(false) && job.reject(error);
		const onAbort = () => fail(new CreditReportError('CANCELLED'));
		const onMessage = (message: Reply | Told) => {
			if ('progress' in message) {
				if (isOver) return;
				clocks.tell(message.progress);
				onProgress?.(message.progress);
				return;
			}
			const { result, file, error, givenBack, isSpent } = message;
			// Before the worker is free for the next job.
			if (givenBack && !isOver) this.putBack(place, givenBack);
			if (!over(!isSpent) || givenBack) return;
			if (error) job.reject(CreditReportError.fromData(error));
			else if (file) job.resolve(file);
			else void unpack(result ?? []).then(job.resolve);
		};
		const onError = (cause: NodeJS.ErrnoException) =>
			fail(crashOf(cause, cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'engine' : undefined));
		const onExit = () => fail(new CreditReportError('ENGINE_CRASHED'));
		const clocks = new Clocks(job.options, fail);
		worker.postMessage({ task: job.task, shortPages } satisfies Assignment, job.transfer);
		this.busy++;
		if (mayBeLong) this.long++;
		worker.ref();
		worker.off('error', ignore).on('message', onMessage).on('error', onError).on('exit', onExit);
		signal?.addEventListener('abort', onAbort, { once: true });
	}

	private async release(worker: Worker, isReusable: boolean, mayBeLong: boolean): Promise<void> {
		if (isReusable) this.keep(worker);
		else await worker.terminate().catch(ignore);
		this.busy--;
		if (mayBeLong) this.long--;
		this.next();
	}

	private keep(worker: Worker): void {
		worker.unref();
		this.idle.push(worker);
		const timer = setTimeout(() => {
			if (this.forget(worker)) void worker.terminate();
		}, this.options.idleMs);
		timer.unref();
	}

	/** @returns whether the worker was idle; it gets no more work */
	private forget(worker: Worker): boolean {
		const index = this.idle.indexOf(worker);
		if (index < 0) return false;
		this.idle.splice(index, 1);
		this.letGo();
		return true;
	}
}
