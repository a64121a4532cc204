/**
 * `npm run bench [-- --quick]`: reading reports of 1, 5, 30 and 200 pages in several ways, one report of each edition, and
 * what the node costs n8n at its start. JSON goes to bench-results/, tables to stdout. --quick: 1, 5 and 30 pages, once each.
 */
import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { parseArgs } from 'node:util';

import { editions, pagesOf, reportOf, reportOfPages } from './reports';
import type { Measured, Run } from './methods.child';
import { fail, inChild, keep, kilobytesOf, median, tableOf } from './support';

/** Ways of reading, by what the tables call them. */
const METHODS = {
	pdftotext: '`pdftotext -bbox-layout`',
	pdfjs: 'pdfjs-dist',
	extract: 'extraction',
	parse: 'whole parse',
	api: 'package (worker)',
	node: 'n8n node',
};

type Method = keyof typeof METHODS;
/** Medians over the runs; a way that has no second time has none of it. */
interface Medians {
	ms: number;
	peakMb: number;
	stallMs?: number;
	againMs?: number;
	againStallMs?: number;
	runs: Run[];
}
type PageResult = { pages: number } & Record<Method, Medians>;

/** poppler's tool for the same; its memory is sampled while it runs. */
async function pdftotext(file: string): Promise<Measured> {
	const startedAt = performance.now();
	const child = spawn('pdftotext', ['-bbox-layout', file, devNull], { stdio: 'ignore' });
	let peakMb = 0;
	const timer = setInterval(() => {
		try {
			peakMb = Math.max(peakMb, kilobytesOf('VmHWM', child.pid) / 1024);
		} catch {
			// It has ended.
		}
	}, 5);
	const code = await new Promise<number | null>((resolve, reject) =>
		child.once('close', resolve).once('error', reject),
	);
	clearInterval(timer);
	if (code !== 0) throw new Error(`pdftotext ended with ${code}`);
	return { ms: performance.now() - startedAt, peakMb };
}

/** Medians over the runs of one way of reading one file. */
async function measure(method: Method, file: string, runs: number): Promise<Medians> {
	const results: Run[] = [];
	for (let run = 0; run < runs; run++)
		results.push(method === 'pdftotext' ? await pdftotext(file) : await inChild<Run>('methods.child', [method, file]));
	const of = (pick: (run: Run) => number | undefined): number | undefined => {
		const numbers = results.flatMap((run) => pick(run) ?? []);
		return numbers.length === 0 ? undefined : median(numbers);
	};
	return {
		ms: median(results.map(({ ms }) => ms)),
		peakMb: median(results.map(({ peakMb }) => peakMb)),
		stallMs: of(({ stallMs }) => stallMs),
		againMs: of(({ again }) => again?.ms),
		againStallMs: of(({ again }) => again?.stallMs),
		runs: results,
	};
}

interface EditionResult extends Medians {
	edition: string;
	pages: number;
}

async function measurePages(pages: number, runs: number): Promise<PageResult> {
	const file = await reportOfPages(pages);
	const results: Partial<Record<Method, Medians>> = {};
	for (const method of Object.keys(METHODS) as Method[]) results[method] = await measure(method, file, runs);
	return { pages: pagesOf(file), ...(results as Record<Method, Medians>) };
}

async function measureEditions(runs: number): Promise<EditionResult[]> {
	const results: EditionResult[] = [];
	for (const edition of editions()) {
		const file = await reportOf({ edition, look: 'pdfkit-wqy' });
		results.push({ edition, pages: pagesOf(file), ...(await measure('api', file, runs)) });
	}
	return results;
}

const whole = (number: number | undefined): string => (number === undefined ? '' : number.toFixed(0));

function printPages(results: readonly PageResult[]): void {
	const rows = results.flatMap((result) =>
		(Object.entries(METHODS) as Array<[Method, string]>).map(([method, title]) => {
			const { ms, peakMb, stallMs, againMs, againStallMs } = result[method];
			const stalls = LIVES_ON.has(method) ? [stallMs, againStallMs] : [];
			return [result.pages, title, whole(ms), whole(againMs), whole(peakMb), ...[0, 1].map((at) => whole(stalls[at]))];
		}),
	);
	print(tableOf(['Pages', 'Way', 'ms', 'ms, again', 'peak MB', 'stall ms', 'stall ms, again'], rows));
	const ratio = (a: Medians, b: Medians): string => (a.ms / b.ms).toFixed(2);
	print(
		tableOf(
			['Pages', 'extraction / pdftotext', 'extraction / pdfjs', 'parse / extraction'],
			results.map(({ pages, extract, parse, pdftotext: poppler, pdfjs }) => [
				pages,
				ratio(extract, poppler),
				ratio(extract, pdfjs),
				ratio(parse, extract),
			]),
		),
	);
}

/** Ways that keep the main thread free; the others work in it. */
const LIVES_ON: ReadonlySet<Method> = new Set(['api', 'node']);

function print(text: string): void {
	process.stdout.write(`${text}\n\n`);
}

/** What bench/startup.child.js answers. */
interface Startup {
	ms: number;
	memoryMb: number;
	loads: string[];
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
	const runs = values.quick ? 1 : 3;
	const pages: PageResult[] = [];
	for (const count of values.quick ? [1, 5, 30] : [1, 5, 30, 200]) pages.push(await measurePages(count, runs));
	printPages(pages);
	const byEdition = await measureEditions(runs);
	print(
		tableOf(
			['Edition', 'Pages', 'ms', 'ms, again'],
			byEdition.map(({ edition, pages: count, ms, againMs }) => [edition, count, whole(ms), whole(againMs)]),
		),
	);
	const startups: Startup[] = [];
	for (let run = 0; run < 2 * runs + 1; run++) startups.push(await inChild<Startup>('startup.child.js', []));
	const startup = {
		ms: median(startups.map(({ ms }) => ms)),
		memoryMb: median(startups.map(({ memoryMb }) => memoryMb)),
		loads: startups[0]?.loads ?? [],
	};
	print(
		`Requiring the node: ${startup.ms.toFixed(1)} ms, ${startup.memoryMb.toFixed(1)} MB; of PDFium's worker and the HTTP client it loads ${startup.loads.join(', ') || 'nothing'}.`,
	);
	print(keep('bench', { pages, editions: byEdition, startup }));
}

main().catch(fail);
