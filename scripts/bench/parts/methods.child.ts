/**
 * One way of reading one PDF, in a process of its own: time, peak memory, longest stall of the main thread.
 * Ways that users run in a process that lives on are run twice: `again` is the second time.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { Pdfium } from '../../../nodes/CreditReport/engines/local/source/pdf/pdfium';
import type * as Nodes from '../../n8n/creditReport';
import type * as Harness from '../../n8n/harness';
import { ROOT } from '../../root';
import { builtApi } from '../../built';
import { builtPipeline } from './builtPipeline';
import { answer, forgetPeak, peakMb, watchStalls } from '../support';

export interface Measured {
	ms: number;
	peakMb: number;
	/** Of all threads of the process, in user and system mode. */
	cpuMs: number;
	/** Longest time that the main thread could not be reached; of ways in this process alone. */
	stallMs?: number;
}

/** What this script answers. */
export interface Run extends Measured {
	again?: Measured;
}

/** n8n is loaded for the way that needs it alone. */
const load = createRequire(__filename);

type Work = (bytes: Buffer) => unknown;

const WASM = require.resolve('@embedpdf/pdfium/pdfium.wasm');
const MAX_MEMORY = 512 * 1024 * 1024;

/** PDFium and a stage of the pipeline, in this thread. */
async function inThisThread(
	work: (engine: ReturnType<typeof builtPipeline>, pdfium: Pdfium, bytes: Buffer) => unknown,
): Promise<Work> {
	const engine = builtPipeline();
	const pdfium = await engine.startPdfium(await engine.compileWasm(readFileSync(WASM), MAX_MEMORY));
	return (bytes) => work(engine, pdfium, bytes);
}

/** Each prepares what users have loaded beforehand, and gives what is measured. */
const METHODS: Record<string, () => Promise<Work>> = {
	/** Lines and table cells with their places: what `pdftotext -bbox-layout` gives. */
	extract: () =>
		inThisThread(({ withPdf, FILE_STAGES }, pdfium, bytes) =>
			withPdf(pdfium, bytes, undefined, (source) => FILE_STAGES.start({ source, options: {} }).upTo('sheets')),
		),
	/** The report, without the worker. */
	parse: () => inThisThread(({ parsePdf }, pdfium, bytes) => parsePdf(pdfium, bytes, {})),
	/** The package without n8n, worker and all. */
	api: async () => {
		const { parseCreditReport } = builtApi();
		return (bytes) => parseCreditReport(bytes);
	},
	/** The built node in n8n's execution engine: Parse with its defaults, from binary data on disk. */
	node: async () => {
		const { runWorkflow, storeFile, useBinaryData } = load('../../n8n/harness') as typeof Harness;
		const { chain, creditReportNode, nodeTypes } = load('../../n8n/creditReport') as typeof Nodes;
		await useBinaryData('filesystem');
		return async (bytes) => {
			const data = await storeFile(bytes, 'report.pdf');
			const result = await runWorkflow(chain(creditReportNode('Parse', {})), {
				nodeTypes,
				items: [{ json: {}, binary: { data } }],
			});
			if (result.error) throw result.error;
		};
	},
	/** pdfjs-dist: text with positions, and the operators that hold the lines of tables. */
	pdfjs: async () => {
		const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
		const folder = path.join(ROOT, 'node_modules/pdfjs-dist');
		return async (bytes) => {
			const { promise } = getDocument({
				data: new Uint8Array(bytes),
				cMapUrl: `${folder}/cmaps/`,
				cMapPacked: true,
				standardFontDataUrl: `${folder}/standard_fonts/`,
				useSystemFonts: false,
				verbosity: 0,
			});
			const document = await promise;
			for (let number = 1; number <= document.numPages; number++) {
				const page = await document.getPage(number);
				await page.getTextContent();
				await page.getOperatorList();
				page.cleanup();
			}
		};
	},
};
const LIVES_ON = ['api', 'node'];

async function measure(work: Work, bytes: Buffer): Promise<Measured> {
	forgetPeak();
	const stalls = watchStalls();
	const before = process.cpuUsage();
	const startedAt = performance.now();
	await work(bytes);
	const ms = performance.now() - startedAt;
	const { user, system } = process.cpuUsage(before);
	return { ms, stallMs: stalls(), peakMb: peakMb(), cpuMs: (user + system) / 1000 };
}

answer(async ([method = '', file = '']) => {
	const prepare = METHODS[method];
	if (!prepare) throw new Error(`no such way: ${method}`);
	const work = await prepare();
	const bytes = readFileSync(file);
	const result: Run = await measure(work, bytes);
	if (LIVES_ON.includes(method)) result.again = await measure(work, bytes);
	return result;
});
