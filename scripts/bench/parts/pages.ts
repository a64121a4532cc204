import { pagesOf, reportOfPages } from '../reports';
import { tableOf, whole } from '../support';
import type { Part } from './types';
import { measureWays, WAYS, type Medians, type Way } from './ways';

type PageResult = { pages: number } & Record<Way, Medians>;

/** Ways that keep the main thread free; the others work in it. */
const LIVES_ON: ReadonlySet<Way> = new Set(['api', 'node']);
const COUNTS = [1, 5, 30, 200, 500];
const QUICK_COUNTS = [1, 5, 30];

const inTimes = (ratio: number | undefined): string => (ratio === undefined ? '' : ratio.toFixed(2));

export const PAGES: Part<PageResult[]> = {
	title: 'Reading',
	about: `"Extraction" is lines and table cells with their places, as \`pdftotext -bbox-layout\` gives them. It and "whole parse" run in
the main thread of a fresh process, PDFium's start included. "Package" is \`parseCreditReport()\` with its worker; "node" is the built
node in n8n's own execution engine, file on disk, result normalised. "Again" is the second report in the same process. "Times" is
against pdftotext in the same round (one thread, C++). "CPU" counts all threads of the process. "Stall" is the longest time that
the main thread could not be reached. The reports were printed by Chromium, that of 500 pages laid out by pdfkit: its pages are lighter.`,
	async measure({ rounds, quick }) {
		const results: PageResult[] = [];
		for (const count of quick ? QUICK_COUNTS : COUNTS) {
			const file = await reportOfPages(count);
			const ways = await measureWays(file, Object.keys(WAYS) as Way[], rounds);
			results.push({ pages: pagesOf(file), ...ways });
		}
		return results;
	},
	show: (results) => [
		tableOf(
			['Pages', 'Way', 'ms', 'times', 'CPU ms', 'ms, again', 'times, again', 'peak MB', 'stall ms', 'stall ms, again'],
			results.flatMap((result) =>
				(Object.entries(WAYS) as Array<[Way, string]>).map(([way, title]) => {
					const { ms, ratio, cpuMs, peakMb, stallMs, againMs, againRatio, againStallMs } = result[way];
					const stalls = LIVES_ON.has(way) ? [stallMs, againStallMs] : [];
					const cpu = way === 'pdftotext' ? undefined : cpuMs;
					return [
						result.pages,
						title,
						whole(ms),
						inTimes(ratio),
						whole(cpu),
						whole(againMs),
						inTimes(againRatio),
						whole(peakMb),
						whole(stalls[0]),
						whole(stalls[1]),
					];
				}),
			),
		),
	],
};
