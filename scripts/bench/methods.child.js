'use strict';
/**
 * One way of reading one PDF, in a process of its own: time, peak memory, longest stall of the main thread.
 * Ways that users run in a process that lives on are run twice: `again` is the second time.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');

const { loadTypeScript } = require('../demo/typescript');
const { ROOT, answer, forgetPeak, peakMb, watchStalls } = require('./support');

const WASM = path.join(ROOT, 'dist/engine/pdfium.wasm');
const MAX_MEMORY = 512 * 1024 * 1024;

/** PDFium and a stage of the pipeline, in this thread. */
async function inThisThread(work) {
	const { startPdfium } = loadTypeScript('nodes/CreditReport/engines/local/source/pdf/pdfium.ts');
	const pipeline = loadTypeScript('nodes/CreditReport/engines/local/pipeline/parsePdf.ts');
	return async (bytes) => work(pipeline, await startPdfium(readFileSync(WASM), MAX_MEMORY), bytes);
}

/** Each prepares what users have loaded beforehand, and gives what is measured. */
const METHODS = {
	/** Lines and table cells with their places: what `pdftotext -bbox-layout` gives. */
	extract: () => inThisThread(({ readLayout }, pdfium, bytes) => readLayout(pdfium, bytes, {})),
	/** The report, without the worker. */
	parse: () => inThisThread(({ parsePdf }, pdfium, bytes) => parsePdf(pdfium, bytes, {})),
	/** The package without n8n, worker and all. */
	api: async () => {
		const { parseCreditReport } = require(path.join(ROOT, 'index.js'));
		return (bytes) => parseCreditReport(bytes);
	},
	/** The built node in n8n's execution engine: Parse with its defaults, from binary data on disk. */
	node: async () => {
		const { runWorkflow, storeFile, useBinaryData } = loadTypeScript('test/support/n8n/harness.ts');
		const { chain, creditReportNode, nodeTypes } = loadTypeScript('test/support/n8n/creditReport.ts');
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

async function measure(work, bytes) {
	forgetPeak();
	const stalls = watchStalls();
	const startedAt = performance.now();
	await work(bytes);
	return { ms: performance.now() - startedAt, stallMs: stalls(), peakMb: peakMb() };
}

answer(async ([method, file]) => {
	const work = await METHODS[method]();
	const bytes = readFileSync(file);
	const result = await measure(work, bytes);
	if (LIVES_ON.includes(method)) result.again = await measure(work, bytes);
	return result;
});
