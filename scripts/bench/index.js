'use strict';
/**
 * `npm run bench [-- --quick]`: reading reports of 1, 5, 30 and 200 pages in several ways, one report of each edition, and
 * what the node costs n8n at its start. JSON goes to bench-results/, tables to stdout. --quick: 1, 5 and 30 pages, once each.
 */
const { spawn } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { devNull } = require('node:os');
const { parseArgs } = require('node:util');

const { editions, pagesOf, reportOf, reportOfPages } = require('./reports');
const { inChild, keep, median, tableOf } = require('./support');

const METHODS = {
	pdftotext: '`pdftotext -bbox-layout`',
	pdfjs: 'pdfjs-dist',
	extract: 'extraction',
	parse: 'whole parse',
	api: 'package (worker)',
	node: 'n8n node',
};

/** poppler's tool for the same; its memory is sampled while it runs. */
async function pdftotext(file) {
	const startedAt = performance.now();
	const child = spawn('pdftotext', ['-bbox-layout', file, devNull], { stdio: 'ignore' });
	let peakMb = 0;
	const timer = setInterval(() => {
		try {
			peakMb = Math.max(
				peakMb,
				Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
			);
		} catch {
			// It has ended.
		}
	}, 5);
	const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
	clearInterval(timer);
	if (code !== 0) throw new Error(`pdftotext ended with ${code}`);
	return { ms: performance.now() - startedAt, peakMb };
}

/** Medians over the runs of one way of reading one file. */
async function measure(method, file, runs) {
	const results = [];
	for (let run = 0; run < runs; run++)
		results.push(method === 'pdftotext' ? await pdftotext(file) : await inChild('methods.child.js', [method, file]));
	const of = (pick) => (pick(results[0]) === undefined ? undefined : median(results.map(pick)));
	return {
		ms: of(({ ms }) => ms),
		peakMb: of(({ peakMb }) => peakMb),
		stallMs: of(({ stallMs }) => stallMs),
		againMs: of(({ again }) => again?.ms),
		againStallMs: of(({ again }) => again?.stallMs),
		runs: results,
	};
}

async function measurePages(pages, runs) {
	const file = await reportOfPages(pages);
	const result = { pages: pagesOf(file) };
	for (const method of Object.keys(METHODS)) result[method] = await measure(method, file, runs);
	return result;
}

async function measureEditions(runs) {
	const results = [];
	for (const edition of editions()) {
		const file = await reportOf({ edition, look: 'pdfkit-wqy' });
		results.push({ edition, pages: pagesOf(file), ...(await measure('api', file, runs)) });
	}
	return results;
}

const whole = (number) => (number === undefined ? '' : number.toFixed(0));

function printPages(results) {
	const rows = results.flatMap((result) =>
		Object.entries(METHODS).map(([method, title]) => {
			const { ms, peakMb, stallMs, againMs, againStallMs } = result[method];
			const stalls = LIVES_ON.has(method) ? [stallMs, againStallMs] : [];
			return [result.pages, title, whole(ms), whole(againMs), whole(peakMb), ...[0, 1].map((at) => whole(stalls[at]))];
		}),
	);
	print(tableOf(['Pages', 'Way', 'ms', 'ms, again', 'peak MB', 'stall ms', 'stall ms, again'], rows));
	const ratio = (a, b) => (a.ms / b.ms).toFixed(2);
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
const LIVES_ON = new Set(['api', 'node']);

function print(text) {
	process.stdout.write(`${text}\n\n`);
}

async function main() {
	const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
	const runs = values.quick ? 1 : 3;
	const pages = [];
	for (const count of values.quick ? [1, 5, 30] : [1, 5, 30, 200]) pages.push(await measurePages(count, runs));
	printPages(pages);
	const byEdition = await measureEditions(runs);
	print(
		tableOf(
			['Edition', 'Pages', 'ms', 'ms, again'],
			byEdition.map(({ edition, pages: count, ms, againMs }) => [edition, count, whole(ms), whole(againMs)]),
		),
	);
	const startups = [];
	for (let run = 0; run < 2 * runs + 1; run++) startups.push(await inChild('startup.child.js', []));
	const startup = {
		ms: median(startups.map(({ ms }) => ms)),
		memoryMb: median(startups.map(({ memoryMb }) => memoryMb)),
		loads: startups[0].loads,
	};
	print(
		`Requiring the node: ${startup.ms.toFixed(1)} ms, ${startup.memoryMb.toFixed(1)} MB; of PDFium's worker and the HTTP client it loads ${startup.loads.join(', ') || 'nothing'}.`,
	);
	print(keep('bench', { pages, editions: byEdition, startup }));
}

main().catch((error) => {
	process.stderr.write(`${error.stack}\n`);
	process.exitCode = 1;
});
