/**
 * `node scripts/run.js bench/load [--runs 3]`: how long a short report waits behind long ones, and
 * how late n8n's event loop is while a long one is read and analysed. Processes of their own, medians. JSON goes to
 * bench-results/, tables to stdout.
 */
import { parseArgs } from 'node:util';

import type { Delay, Wait } from './load.child';
import { reportOf, reportOfPages } from './reports';
import { fail, inChild, keep, median, tableOf } from './support';

const LONG_PAGES = 200;

/** Medians of each figure. */
function medians<T extends Record<keyof T, number>>(runs: readonly T[]): T {
	const [first] = runs as [T];
	const keys = Object.keys(first) as Array<keyof T>;
	return Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))])) as T;
}

async function measured<T extends Record<keyof T, number>>(args: readonly string[], runs: number): Promise<T> {
	const results: T[] = [];
	for (let run = 0; run < runs; run++) results.push(await inChild<T>('load.child', args));
	return medians(results);
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
	const runs = Number(values.runs);
	const short = await reportOf({ edition: 'gen2-brief', look: 'pdfkit-wqy' });
	const long = await reportOfPages(LONG_PAGES);
	const wait = await measured<Wait>(['wait', short, long], runs);
	const delays = {
		node: await measured<Delay>(['delay', long, 'node'], runs),
		main: await measured<Delay>(['delay', long, 'main'], runs),
	};
	const whole = (number: number): string => number.toFixed(0);
	const { alone, behind, longMs } = wait;
	process.stdout.write(
		`${tableOf(
			['A report of 6 pages', 'ms', 'times as long as alone'],
			[
				['alone', whole(alone), '1'],
				['behind four of 200', whole(behind), (behind / alone).toFixed(1)],
				['behind them, first come first served', whole(longMs), (longMs / alone).toFixed(1)],
			],
		)}\n\n${tableOf(
			['Parse, then Summarize, Verify and Extract of 200 pages', 'p50 ms', 'p99 ms', 'max ms', 'all ms'],
			[
				['n8n node', delays.node],
				['in the main thread', delays.main],
			].map(([way, figures]) => {
				const { p50, p99, max, ms } = figures as Delay;
				return [way, ...[p50, p99, max, ms].map(whole)];
			}),
		)}\n\n`,
	);
	process.stdout.write(`${keep('load', { wait, delays })}\n`);
}

main().catch(fail);
