/**
 * What other executions of this n8n feel while reports are worked on, in a process of its own: `wait SHORT LONG` or
 * `delay LONG node|main`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import type { INodeParameters } from 'n8n-workflow';

import { parsePdf } from '../../../nodes/CreditReport/engines/local/pipeline/parsePdf';
import { startPdfium } from '../../../nodes/CreditReport/engines/local/source/pdf/pdfium';
import { compileWasm } from '../../../nodes/CreditReport/engines/local/source/wasm';
import { make, type Order } from '../../../nodes/CreditReport/products/make';
import type * as Nodes from '../../n8n/creditReport';
import type * as Harness from '../../n8n/harness';
import { answer } from '../support';

/** How long a report waits, in ms: alone, and when so many long ones were there before. */
export interface Wait {
	alone: number;
	behind: number;
	/** When the last of the long ones was read: where first come is first served, the short one waits as long. */
	longMs: number;
}

/** Of the event loop of the main thread, in ms. */
export interface Delay {
	p50: number;
	p99: number;
	max: number;
	/** Of all the work. */
	ms: number;
}

const LONG_ONES = 4;
/** On a machine with much else to do a long report takes minutes; that is no matter here. */
const TIME_LIMIT_S = 600;
/** Milliseconds between two looks at the event loop. */
const RESOLUTION = 5;

/** n8n is loaded for the ways that need it alone. */
const load = createRequire(__filename);

/** A workflow in n8n's execution engine: Parse, and what is made of its reports, from binary data on disk. */
async function workflow(...afterParse: Array<[string, INodeParameters]>): Promise<(file: Buffer) => Promise<void>> {
	const { runWorkflow, storeFile, useBinaryData } = load('../../n8n/harness') as typeof Harness;
	const { chain, creditReportNode, nodeTypes } = load('../../n8n/creditReport') as typeof Nodes;
	await useBinaryData('filesystem');
	const { nodes, connections } = chain(creditReportNode('Parse', { options: { timeout: TIME_LIMIT_S } }));
	const others = afterParse.map(([name, parameters]) =>
		creditReportNode(name, { ...parameters, input: 'previousParse' }),
	);
	const branches = others.map(({ name }) => ({ node: name, type: 'main' as const, index: 0 }));
	const json = { nodes: [...nodes, ...others], connections: { ...connections, Parse: { main: [branches] } } };
	return async (file) => {
		const data = await storeFile(file, 'report.pdf');
		const { error } = await runWorkflow(json, { nodeTypes, items: [{ json: {}, binary: { data } }] });
		if (error) throw new Error(error.message);
	};
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const startedAt = performance.now();
	await work();
	return performance.now() - startedAt;
}

async function wait(short: Buffer, long: Buffer): Promise<Wait> {
	const parse = await workflow();
	await parse(short);
	const alone = await timed(async () => await parse(short));
	let behind = NaN;
	const longMs = await timed(async () => {
		const longOnes = Array.from({ length: LONG_ONES }, async () => await parse(long));
		// All of them wait or are read by now.
		await new Promise((resolve) => setTimeout(resolve, 500));
		behind = await timed(async () => await parse(short));
		await Promise.all(longOnes);
	});
	return { alone, behind, longMs };
}

/** The same work by the node, and in the main thread. */
const WAYS = {
	node: async () =>
		await workflow(
			['Summarize', { resource: 'analysis', operation: 'summarize' }],
			['Verify', { resource: 'analysis', operation: 'verify' }],
			['Extract', { resource: 'report', operation: 'extractSections', sections: ['loans', 'creditCards'] }],
		),
	main: async () => {
		const wasm = readFileSync(require.resolve('@embedpdf/pdfium/pdfium.wasm'));
		const pdfium = await startPdfium(await compileWasm(wasm, 512 * 1024 * 1024));
		return async (file: Buffer) => {
			const results = await parsePdf(pdfium, file, {});
			const { results: parsed } = await make(
				{ kind: 'results', results },
				{ product: 'report', options: {}, form: {} },
			);
			for (const json of parsed) {
				for (const order of ANALYSES) {
					await new Promise(setImmediate);
					await make({ kind: 'json', json }, order);
				}
			}
		};
	},
};

const ANALYSES: Order[] = [
	{ product: 'summary', options: {}, form: {} },
	{ product: 'verification', options: { mask: false, chineseWords: false, parts: 'nested' }, form: {} },
	{ product: 'rows', options: { sections: ['loans', 'creditCards'], perRow: true }, form: {} },
];

async function delay(long: Buffer, way: keyof typeof WAYS): Promise<Delay> {
	const work = await WAYS[way]();
	const loop = monitorEventLoopDelay({ resolution: RESOLUTION });
	loop.enable();
	const ms = await timed(async () => await work(long));
	loop.disable();
	const delayAt = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
	return { p50: delayAt(loop.percentile(50)), p99: delayAt(loop.percentile(99)), max: delayAt(loop.max), ms };
}

answer(async ([what, first = '', second = '']) => {
	if (what === 'wait') return await wait(readFileSync(first), readFileSync(second));
	if (second !== 'node' && second !== 'main') throw new Error(`no such way: ${second}`);
	return await delay(readFileSync(first), second);
});
