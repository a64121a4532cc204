/** Draws one report in one format again and again, each time beside a bare loop over the same cells: processor time and size. */
import { readFileSync } from 'node:fs';

import { asParsedReport } from '../../../nodes/CreditReport/report/forms/schema';
import { FORMATS } from '../../../nodes/CreditReport/render/formats';
import type { Format } from '../../../nodes/CreditReport/render/file';
import { viewOf, type ReportView } from '../../../nodes/CreditReport/render/view';
import { answer, median } from '../support';

/** Medians of one process. */
export interface Drawn {
	/** What is the same for all formats: figures, checks, tables. */
	viewMs: number;
	drawMs: number;
	loopMs: number;
	bytes: number;
	loopBytes: number;
	cells: number;
}

const WARM_UP = 5;
const RUNS = 15;

/** Every cell of every section as one text: the least that showing them takes. */
function joinedCells({ sections }: ReportView): string {
	return sections.map(({ rows }) => rows.map((row) => row.join('\t')).join('\n')).join('\n');
}

/** @returns milliseconds of the processor, and what came of the work */
async function timed<T>(work: () => T | Promise<T>): Promise<[ms: number, result: T]> {
	const before = process.cpuUsage();
	const result = await work();
	const { user, system } = process.cpuUsage(before);
	return [(user + system) / 1000, result];
}

answer(async ([format = '', file = '']) => {
	const report = asParsedReport(JSON.parse(readFileSync(file, 'utf8')));
	const { draw } = FORMATS[format as Format];
	const times: { view: number[]; draw: number[]; loop: number[] } = { view: [], draw: [], loop: [] };
	let sizes = { bytes: 0, loopBytes: 0, cells: 0 };
	for (let run = 0; run < WARM_UP + RUNS; run++) {
		const [viewMs, view] = await timed(() => viewOf(report));
		const [loopMs, joined] = await timed(() => joinedCells(view));
		const [drawMs, drawn] = await timed<string | Uint8Array>(async () => await draw(view, {}));
		sizes = {
			bytes: typeof drawn === 'string' ? Buffer.byteLength(drawn) : drawn.length,
			loopBytes: Buffer.byteLength(joined),
			cells: view.sections.flatMap(({ rows }) => rows.flat()).length,
		};
		if (run < WARM_UP) continue;
		times.view.push(viewMs);
		times.loop.push(loopMs);
		times.draw.push(drawMs);
	}
	const result: Drawn = {
		viewMs: median(times.view),
		drawMs: median(times.draw),
		loopMs: median(times.loop),
		...sizes,
	};
	return result;
});
