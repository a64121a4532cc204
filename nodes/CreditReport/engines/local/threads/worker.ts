import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

import { CreditReportError, type ErrorData } from '../../../errors/CreditReportError';
import { crashOf } from './crash';
import { NotShort } from '../pipeline/notShort';
import { startPdfium, type Pdfium } from '../source/pdf/pdfium';
import { buffersOf, packAtOnce, type Packed } from './packing';
import { runTask, type Task } from './tasks';

/** What a worker is started with. */
export interface WorkerData {
	wasmPath: string;
	/** The most the WebAssembly heap may grow to, in bytes. */
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
	error?: ErrorData;
	/** The file of a task that is too long for a worker with short work; nothing was done. */
	givenBack?: Uint8Array<ArrayBuffer>;
	/** The worker is not to be used again: it is broken, or holds more memory than an idle worker should. */
	isSpent: boolean;
}

/**
 * The worker thread: one PDFium, one task at a time.
 */
const { wasmPath, maxMemory } = workerData as WorkerData;
let pdfium: Pdfium | undefined;

/** A WebAssembly heap never shrinks; above this size it is given back with its worker. Reports need about 20 MB. */
const MAX_KEPT_HEAP = 128 * 1024 * 1024;

parentPort?.on('message', (assignment: Assignment) => {
	void answer(assignment).then((reply) => {
		const { result = [], givenBack } = reply;
		parentPort?.postMessage(reply, givenBack ? [givenBack.buffer] : buffersOf(result));
	});
});

async function answer({ task, shortPages }: Assignment): Promise<Reply> {
	try {
		const result = packAtOnce(await runTask(startedPdfium, task, shortPages));
		return pdfium?.isExhausted ? crash(undefined) : { result, isSpent: isBloated() };
	} catch (cause) {
		if (cause instanceof NotShort && 'bytes' in task) return { givenBack: task.bytes, isSpent: isBloated() };
		if (cause instanceof CreditReportError && !pdfium?.isExhausted)
			return { error: cause.toData(), isSpent: isBloated() };
		return crash(cause);
	}
}

async function startedPdfium(): Promise<Pdfium> {
	return (pdfium ??= await startPdfium(readFileSync(wasmPath), maxMemory));
}

/** A defect, an abort of PDFium or an exhausted heap. */
function crash(cause: unknown): Reply {
	return { error: crashOf(cause, pdfium?.isExhausted ?? false).toData(), isSpent: true };
}

function isBloated(): boolean {
	return (pdfium?.raw.HEAPU8.length ?? 0) > MAX_KEPT_HEAP;
}
