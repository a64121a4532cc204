import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

import { CreditReportError } from '../../../errors/CreditReportError';
import { crashOf } from './crash';
import { startPdfium, type Pdfium } from '../source/pdf/pdfium';
import { packReply, type Reply } from './reply';
import { runTask, type Task } from './tasks';

/** What a worker is started with. */
export interface WorkerData {
	wasmPath: string;
	/** The most the WebAssembly heap may grow to, in bytes. */
	maxMemory: number;
}

/**
 * The worker thread: one PDFium, one task at a time.
 */
const { wasmPath, maxMemory } = workerData as WorkerData;
let pdfium: Pdfium | undefined;

/** A WebAssembly heap never shrinks; above this size it is given back with its worker. Reports need about 20 MB. */
const MAX_KEPT_HEAP = 128 * 1024 * 1024;

parentPort?.on('message', (task: Task) => {
	void answer(task).then((reply) => {
		const pieces = packReply(reply);
		parentPort?.postMessage(
			pieces,
			pieces.map(({ buffer }) => buffer),
		);
	});
});

async function answer(task: Task): Promise<Reply> {
	try {
		pdfium ??= await startPdfium(readFileSync(wasmPath), maxMemory);
		const result = await runTask(pdfium, task);
		return pdfium.isExhausted ? crash(undefined) : { result, isSpent: isBloated() };
	} catch (cause) {
		if (cause instanceof CreditReportError && !pdfium?.isExhausted)
			return { error: cause.toData(), isSpent: isBloated() };
		return crash(cause);
	}
}

/** A defect, an abort of PDFium or an exhausted heap. */
function crash(cause: unknown): Reply {
	return { error: crashOf(cause, pdfium?.isExhausted ?? false).toData(), isSpent: true };
}

function isBloated(): boolean {
	return (pdfium?.raw.HEAPU8.length ?? 0) > MAX_KEPT_HEAP;
}
