import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

import { CreditReportError } from '../../errors/CreditReportError';
import { startPdfium, type Pdfium } from './pdf/pdfium';
import { runTask, type Task } from './tasks';

/** What a worker is started with. */
export interface WorkerData {
	wasmPath: string;
	/** The most the WebAssembly heap may grow to, in bytes. */
	maxMemory: number;
}

/**
 * The worker thread: one PDFium, one task at a time. Answers are posted as JSON bytes, transferred rather than cloned:
 * a structured clone of a long report would stall n8n's event loop.
 */
const { wasmPath, maxMemory } = workerData as WorkerData;
let pdfium: Promise<Pdfium> | undefined;

parentPort?.on('message', (task: Task) => {
	void answer(task).then((reply) => {
		const bytes = new TextEncoder().encode(JSON.stringify(reply));
		parentPort?.postMessage(bytes, [bytes.buffer]);
	});
});

async function answer(task: Task): Promise<Reply> {
	try {
		pdfium ??= startPdfium(readFileSync(wasmPath), maxMemory);
		return { result: runTask(await pdfium, task) };
	} catch (error) {
		if (error instanceof CreditReportError) return { error: error.toData() };
		// Anything else is a defect or an exhausted heap: this PDFium is not to be trusted again.
		return { error: new CreditReportError('ENGINE_CRASHED').toData(), isBroken: true };
	}
}

/** What a worker answers. */
export interface Reply {
	result?: unknown;
	error?: ReturnType<CreditReportError['toData']>;
	isBroken?: boolean;
}
