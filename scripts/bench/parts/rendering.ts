import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { FORMAT_NAMES, type Format } from '../../../nodes/CreditReport/render/file';
import { makeReport } from '../../fixtures/data';
import { manyAccounts } from '../../fixtures/manyAccounts';
import { parsedReport } from '../../fixtures/parsed';
import type { MadeReport } from '../../fixtures/types';
import { ROOT } from '../../root';
import { inChild, median, tableOf } from '../support';
import type { Drawn } from './rendering.child';
import type { Part } from './types';

const FOLDER = path.join(ROOT, '.cache/bench');

const REPORTS: ReadonlyArray<readonly [of: string, make: () => MadeReport]> = [
	['a detailed report, every field', () => makeReport('gen2-detailed-personal', { seed: 1, rich: 2 })],
	['the same with 40 accounts', () => manyAccounts(40)],
];

interface Row extends Drawn {
	of: string;
	format: Format;
}

export const RENDERING: Part<Row[]> = {
	title: 'Drawing reports',
	about: `Processor time and size of a drawn report beside a bare loop that joins the same cells of all sections to one text: its least.
The view (figures, checks, tables) is the same for all formats, and comes on top. Medians of a warm process.`,
	async measure({ rounds }) {
		mkdirSync(FOLDER, { recursive: true });
		const rows: Row[] = [];
		for (const [index, [of, make]] of REPORTS.entries()) {
			const file = path.join(FOLDER, `rendering-${index}.json`);
			writeFileSync(file, JSON.stringify(parsedReport(make())));
			for (const format of FORMAT_NAMES) {
				const runs: Drawn[] = [];
				for (let round = 0; round < rounds; round++)
					runs.push(await inChild<Drawn>('parts/rendering.child', [format, file]));
				const over = (pick: (run: Drawn) => number): number => median(runs.map(pick));
				rows.push({
					...runs[0]!,
					of,
					format,
					viewMs: over(({ viewMs }) => viewMs),
					drawMs: over(({ drawMs }) => drawMs),
					loopMs: over(({ loopMs }) => loopMs),
				});
			}
		}
		return rows;
	},
	show: (rows) => [
		tableOf(
			['report', 'cells', 'format', 'view ms', 'drawing ms', 'loop ms', 'times the loop', 'kB', 'loop kB'],
			rows.map(({ of, cells, format, viewMs, drawMs, loopMs, bytes, loopBytes }) => [
				of,
				cells,
				format,
				viewMs.toFixed(1),
				drawMs.toFixed(1),
				loopMs.toFixed(2),
				(drawMs / loopMs).toFixed(0),
				(bytes / 1000).toFixed(0),
				(loopBytes / 1000).toFixed(0),
			]),
		),
	],
};
