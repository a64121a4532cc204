/**
 * Parses one report after another in one process and watches its memory.
 *
 *   node scripts/run.js bench/soak [--minutes 60] [--file report.pdf]
 *
 * Prints the least and most memory, and the slope of the second half: what a leak would show as. The curve goes to bench-results/soak.json.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';

import { ROOT } from '../root';
import { builtApi } from '../built';
import { fail, keep } from './support';

const { parseCreditReport } = builtApi();

const SAMPLE_EVERY_MS = 5_000;

interface Sample {
	minutes: number;
	reports: number;
	rssMb: number;
	heapMb: number;
	arrayBuffersMb: number;
}

/** Least squares: MB per hour. */
function slopeOf(curve: readonly Sample[]): number {
	const n = curve.length;
	const meanX = curve.reduce((sum, { minutes }) => sum + minutes, 0) / n;
	const meanY = curve.reduce((sum, { rssMb }) => sum + rssMb, 0) / n;
	const above = curve.reduce((sum, { minutes, rssMb }) => sum + (minutes - meanX) * (rssMb - meanY), 0);
	const below = curve.reduce((sum, { minutes }) => sum + (minutes - meanX) ** 2, 0);
	return (60 * above) / below;
}

async function main() {
	const { values } = parseArgs({
		options: {
			minutes: { type: 'string', default: '60' },
			file: { type: 'string', default: path.join(ROOT, 'examples/sample-report.pdf') },
		},
	});
	const endsAt = performance.now() + Number(values.minutes) * 60_000;
	const startedAt = performance.now();
	const curve: Sample[] = [];
	let reports = 0;
	let sampledAt = -Infinity;
	while (performance.now() < endsAt) {
		await parseCreditReport(values.file);
		reports++;
		if (performance.now() - sampledAt < SAMPLE_EVERY_MS) continue;
		sampledAt = performance.now();
		const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
		curve.push({
			minutes: (sampledAt - startedAt) / 60_000,
			reports,
			rssMb: rss / 1024 / 1024,
			heapMb: heapUsed / 1024 / 1024,
			arrayBuffersMb: arrayBuffers / 1024 / 1024,
		});
	}
	const settled = curve.slice(Math.floor(curve.length / 2));
	const sizes = settled.map(({ rssMb }) => rssMb);
	const result = {
		minutes: Number(values.minutes),
		reports,
		minMb: Math.min(...sizes),
		maxMb: Math.max(...sizes),
		slopeMbPerHour: slopeOf(settled),
		curve,
	};
	process.stdout.write(
		`${reports} reports in ${values.minutes} minutes; second half: ${result.minMb.toFixed(0)} to ${result.maxMb.toFixed(0)} MB, ${result.slopeMbPerHour.toFixed(1)} MB per hour\n${keep('soak', result)}\n`,
	);
}

main().catch(fail);
