import type { Delay, Wait } from './load.child';
import { reportOf, reportOfPages } from '../reports';
import { inChild, median, tableOf, whole } from '../support';
import type { Part } from './types';

const LONG_PAGES = 200;

interface Load {
	wait: Wait;
	delays: { node: Delay; main: Delay };
}

/** Medians of each figure. */
function medians<T extends Record<keyof T, number>>(runs: readonly T[]): T {
	const [first] = runs as [T];
	const keys = Object.keys(first) as Array<keyof T>;
	return Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))])) as T;
}

async function measured<T extends Record<keyof T, number>>(args: readonly string[], runs: number): Promise<T> {
	const results: T[] = [];
	for (let run = 0; run < runs; run++) results.push(await inChild<T>('parts/load.child', args));
	return medians(results);
}

export const LOAD: Part<Load> = {
	title: 'Under load',
	about: `A report of 6 pages, read alone and behind four of 200 pages that came before it, in n8n's execution engine. Then Parse of 200
pages with Summarize, Verify and Extract Sections behind it, against the same functions in the main thread: how late the event loop
was. In n8n itself: [e2e.md](e2e.md).`,
	async measure({ rounds, quick }) {
		const short = await reportOf({ edition: 'gen2-brief', look: 'pdfkit-wqy' });
		const long = await reportOfPages(quick ? 30 : LONG_PAGES);
		return {
			wait: await measured<Wait>(['wait', short, long], rounds),
			delays: {
				node: await measured<Delay>(['delay', long, 'node'], rounds),
				main: await measured<Delay>(['delay', long, 'main'], rounds),
			},
		};
	},
	show: ({ wait: { alone, behind, longMs }, delays }) => [
		tableOf(
			['A report of 6 pages', 'ms', 'times as long as alone'],
			[
				['alone', whole(alone), '1'],
				['behind four of 200', whole(behind), (behind / alone).toFixed(1)],
				['behind them, first come first served', whole(longMs), (longMs / alone).toFixed(1)],
			],
		),
		tableOf(
			['Parse, then Summarize, Verify and Extract of 200 pages', 'p50 ms', 'p99 ms', 'max ms', 'all ms'],
			(['node', 'main'] as const).map((way) => {
				const { p50, p99, max, ms } = delays[way];
				return [way === 'node' ? 'n8n node' : 'in the main thread', ...[p50, p99, max, ms].map(whole)];
			}),
		),
	],
};
