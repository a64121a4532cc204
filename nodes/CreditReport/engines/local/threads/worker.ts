import { parentPort, workerData } from 'node:worker_threads';

import { CreditReportError, type ErrorData } from '../../../errors/CreditReportError';
import type { Progress } from '../../engine';
import { crashOf } from './crash';
import { NotShort } from '../pipeline/notShort';
import { startPdfium, type Pdfium } from '../source/pdf/pdfium';
import type { WasmModule } from '../source/wasm';
import { KeptRecogniser } from './keptRecogniser';
import { packAtOnce, type Packed } from './packing';
import { ENGINE_FOLDER } from './paths';
import { runTask, type Task, type Tools } from './tasks';

/** PDFium as all workers share it, compiled while they start; or why it could not be. A worker is told once. */
export interface Engine {
	wasm: PromiseSettledResult<WasmModule>;
}

/** What a worker is told of where it is started. */
export interface Surroundings {
	/** Files from which a runtime for recognising is looked for, besides the package's own. */
	places: readonly string[];
	/** Bytes the WebAssembly heap of the recogniser may grow to. */
	maxMemory: number;
}

/** What a worker is given to do. */
export interface Assignment {
	task: Task;
	/** A file with more pages is to be given back. */
	shortPages?: number;
}

/** What a worker answers. */
export interface Reply {
	/** Of a task that was done. */
	result?: Packed;
	/** The same, of one that makes a file. */
	file?: Uint8Array<ArrayBuffer>;
	error?: ErrorData;
	/** The file of a task that is too long for a worker with short work; nothing was done. */
	givenBack?: Uint8Array<ArrayBuffer>;
	/** The worker is not to be used again: it is broken, or holds more memory than an idle worker should. */
	isSpent: boolean;
}

/** What a worker tells while it works: how the recognition of pages goes on. */
export interface Told {
	progress: Progress;
}

/**
 * The worker thread: one PDFium, one recogniser where pages need it, one task at a time.
 */
let pdfium: Pdfium | undefined;
let useEngine: (engine: Engine) => void;
const engine = new Promise<Engine>((resolve) => (useEngine = resolve));

const recogniser = new KeptRecogniser({ files: ENGINE_FOLDER, ...(workerData as Surroundings) });

/** A WebAssembly heap never shrinks; above this size it is given back with its worker. Reports need about 20 MB. */
const MAX_KEPT_HEAP = 128 * 1024 * 1024;

parentPort?.on('message', (message: Engine | Assignment) => {
	if ('wasm' in message) return useEngine(message);
	void answer(message).then((reply) => {
		const { givenBack, file } = reply;
		parentPort?.postMessage(
			reply,
			[givenBack, file].flatMap((bytes) => (bytes ? [bytes.buffer] : [])),
		);
	});
});

const TOOLS: Tools = {
	pdfium: startedPdfium,
	recogniser: async (wishes) => await recogniser.get(wishes),
	onProgress: (progress) => parentPort?.postMessage({ progress } satisfies Told),
};

async function answer({ task, shortPages }: Assignment): Promise<Reply> {
	try {
		const result = await runTask(TOOLS, task, shortPages);
		if (pdfium?.exhausted) return crash(undefined);
		return result instanceof Uint8Array
			? { file: result, isSpent: isBloated() }
			: { result: packAtOnce(result), isSpent: isBloated() };
	} catch (cause) {
		if (cause instanceof NotShort && 'bytes' in task) return { givenBack: task.bytes, isSpent: isBloated() };
		if (cause instanceof CreditReportError && !pdfium?.exhausted)
			return { error: cause.toData(), isSpent: isBloated() || cause.code === 'ENGINE_CRASHED' };
		return crash(cause);
	}
}

async function startedPdfium(): Promise<Pdfium> {
	if (pdfium) return pdfium;
	const { wasm } = await engine;
	if (wasm.status === 'rejected') throw wasm.reason;
	return (pdfium = await startPdfium(wasm.value));
}

/** A defect, an abort of PDFium or an exhausted heap. */
function crash(cause: unknown): Reply {
	return { error: crashOf(cause, pdfium?.exhausted).toData(), isSpent: true };
}

function isBloated(): boolean {
	return (pdfium?.raw.HEAPU8.length ?? 0) > MAX_KEPT_HEAP;
}
