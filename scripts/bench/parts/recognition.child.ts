/** `recognition.child native|wasm|tesseract FILE COUNT FOLDER`: a scan, so many copies of it at once. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';

import { createLocalEngine } from '../../../nodes/CreditReport/engines/local';
import { answer, peakMb } from '../support';

export interface Recognised {
	/** From the start to the end of all documents. */
	seconds: number;
	cpuSeconds: number;
	peakMb: number;
}

/** The part of Tesseract used here. */
interface Tesseract {
	createWorker(
		language: string,
		engine: number,
		options: { langPath: string; cacheMethod: 'none'; gzip: boolean },
	): Promise<{ recognize(picture: string): Promise<unknown>; terminate(): Promise<unknown> }>;
}

const DPI = '200';

answer(async ([way = '', file = '', count = '', folder = '']): Promise<Recognised> => {
	const before = process.cpuUsage();
	const startedAt = performance.now();
	await (way === 'tesseract' ? byTesseract(file, folder) : byEngine(way, file, Number(count), folder));
	const seconds = (performance.now() - startedAt) / 1000;
	const { user, system } = process.cpuUsage(before);
	return { seconds, cpuSeconds: (user + system) / 1e6, peakMb: peakMb() };
});

async function byEngine(runtime: string, file: string, count: number, folder: string): Promise<void> {
	if (runtime !== 'native' && runtime !== 'wasm') throw new Error(`no such runtime: ${runtime}`);
	// A native runtime is found from the script that was started: as if it were installed beside it.
	process.argv[1] = path.join(folder, 'index.js');
	const content = readFileSync(file);
	const engine = createLocalEngine({ poolSize: count });
	const source = { size: content.length, stream: () => Promise.resolve(Readable.from([content])) };
	await Promise.all(
		Array.from(
			{ length: count },
			async () => await engine.parse(source, { recognition: { runtime, timeoutMs: 3_600_000 } }),
		),
	);
	await engine.close();
}

async function byTesseract(file: string, folder: string): Promise<void> {
	const pictures = mkdtempSync(path.join(tmpdir(), 'credit-report-bench-'));
	try {
		execFileSync('pdftoppm', ['-r', DPI, '-gray', '-png', file, path.join(pictures, 'page')]);
		const { createWorker } = createRequire(path.join(folder, 'index.js'))('tesseract.js') as Tesseract;
		const langPath = path.join(folder, 'node_modules/@tesseract.js-data/chi_sim/4.0.0_best_int');
		const worker = await createWorker('chi_sim', 1, { langPath, cacheMethod: 'none', gzip: true });
		for (const picture of readdirSync(pictures).sort()) await worker.recognize(path.join(pictures, picture));
		await worker.terminate();
	} finally {
		rmSync(pictures, { recursive: true });
	}
}
