import { readFileSync } from 'node:fs';

import { fileOfMegabytes, reportOf, reportOfPages, reportWithAccounts } from '../reports';
import { inChild, linearFit, median, tableOf, whole, type Fit } from '../support';
import type { Run } from './methods.child';
import type { Part } from './types';

/** How the time grows with one thing: medians of a warm process, and the straight line through them. */
interface Growth {
	of: string;
	sizes: number[];
	ms: number[];
	fit: Fit;
}

interface Kind {
	of: string;
	sizes: readonly number[];
	file(size: number): Promise<string>;
}

const KINDS: readonly Kind[] = [
	{
		of: 'pages (laid out by pdfkit)',
		sizes: [50, 100, 200, 350, 500],
		file: async (size) => await reportOfPages(size, 'pdfkit'),
	},
	{
		of: 'pages (printed by Chromium)',
		sizes: [25, 50, 100, 150, 200],
		file: async (size) => await reportOfPages(size, 'chromium'),
	},
	{ of: 'accounts (blocks of one report, all pages whole)', sizes: [10, 20, 40, 80, 120], file: reportWithAccounts },
	{
		of: 'MB of the file (the same report of 6 pages, and what no page shows)',
		sizes: [1, 10, 25, 50, 100],
		file: async (size) => await fileOfMegabytes(await reportOf({ edition: 'gen2-brief', look: 'pdfkit-wqy' }), size),
	},
];

export const GROWTH: Part<Growth[]> = {
	title: 'Growth',
	about: `The second report of a process, through the package. r² is that of a straight line through the medians: 1 where the time grows in
proportion.`,
	async measure({ rounds, quick }) {
		const results: Growth[] = [];
		for (const { of, sizes, file } of KINDS) {
			const taken = quick ? sizes.slice(0, 3) : [...sizes];
			const ms: number[] = [];
			for (const size of taken) {
				const path = await file(size);
				readFileSync(path); // from the disk's cache in all runs alike
				const times: number[] = [];
				for (let round = 0; round < rounds; round++) {
					const { again } = await inChild<Run>('parts/methods.child', ['api', path]);
					times.push(again?.ms ?? NaN);
				}
				ms.push(median(times));
			}
			results.push({ of, sizes: taken, ms, fit: linearFit(taken, ms) });
		}
		return results;
	},
	show: (results) =>
		results.map(({ of, sizes, ms, fit }) =>
			[
				tableOf([of, ...sizes.map(String)], [['ms', ...ms.map(whole)]]),
				'',
				`${whole(fit.intercept)} ms + ${fit.slope.toFixed(2)} ms each; r² ${fit.r2.toFixed(4)}.`,
			].join('\n'),
		),
};
