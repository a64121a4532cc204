import { availableParallelism } from 'node:os';

import { reportOf, reportOfPages } from '../reports';
import { inChild, median, tableOf, whole } from '../support';
import type { Part } from './types';
import type { Burst } from './workers.child';

/** Milliseconds for a burst of reports by pools of one and of two workers; both have one more for short reports. */
interface Pools {
	processors: number;
	bursts: Array<{ name: string; one: number; two: number; ratio: number }>;
}

export const WORKERS: Part<Pools> = {
	title: 'One worker and two',
	about:
		'A burst of reports handed over at once, by pools of one and of two workers (short reports have one more of their own).',
	async measure({ rounds, quick }) {
		const kinds = [
			{ name: '24 reports of 6 pages', file: await reportOf({ edition: 'gen2-brief', look: 'pdfkit-wqy' }), count: 24 },
			...(quick ? [] : [{ name: '6 reports of 60 pages', file: await reportOfPages(60), count: 6 }]),
		];
		const bursts: Pools['bursts'] = [];
		for (const { name, file, count } of kinds) {
			const times: Array<[number, number]> = [];
			for (let round = 0; round < rounds; round++) {
				const burst = async (size: number) =>
					(await inChild<Burst>('parts/workers.child', [String(size), file, String(count)])).ms;
				times.push([await burst(1), await burst(2)]);
			}
			bursts.push({
				name,
				one: median(times.map(([one]) => one)),
				two: median(times.map(([, two]) => two)),
				ratio: median(times.map(([one, two]) => two / one)),
			});
		}
		return { processors: availableParallelism(), bursts };
	},
	show: ({ processors, bursts }) => [
		tableOf(
			['Burst', 'one worker, ms', 'two workers, ms', 'two / one'],
			bursts.map(({ name, one, two, ratio }) => [name, whole(one), whole(two), ratio.toFixed(2)]),
		),
		`On ${processors} processors.`,
	],
};
