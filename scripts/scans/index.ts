/**
 * Scans made-up reports, reads them with the built engine, and says value by value how well.
 * `node scripts/run.js scans [--editions E[,E]] [--conditions C[,C]] [--seeds N[,N]] [--details] [--write]`
 * `--details` lists what was not read as it is printed; `--write` makes the page of docs that tells of them. Reports with seeds below 100 are
 * to tune with; what is written is of others. With `NODE_PATH` a runtime that is installed elsewhere is found
 * (`NODE_PATH=/opt/onnx/node_modules`, for onnxruntime-node).
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { fail, keep } from '../bench/support';
import { ROOT } from '../root';
import { documentOf, ordersOf } from './documents';
import { measure, type Measured } from './measure';
import { documentsOf, pageOf, sumsOf } from './page';

/** The first seed that nobody tunes with. */
const FRESH = 500;

const { values } = parseArgs({
	options: {
		editions: { type: 'string' },
		conditions: { type: 'string' },
		seeds: { type: 'string', default: String(FRESH) },
		details: { type: 'boolean', default: false },
		write: { type: 'boolean', default: false },
	},
});

async function main(): Promise<void> {
	const seeds = values.seeds.split(',').map(Number);
	if (values.write && seeds.some((seed) => seed < FRESH)) throw new Error(`--write takes seeds from ${FRESH} up`);
	const measured: Measured[] = [];
	for (const order of ordersOf({
		editions: values.editions?.split(','),
		conditions: values.conditions?.split(','),
		seeds,
	})) {
		const one = await measure(await documentOf(order));
		measured.push(one);
		const name = `${order.edition} ${order.condition.name} ${order.seed}`;
		process.stderr.write(`${name}: F1 ${(one.score.f1 * 100).toFixed(1)} ${one.error ?? ''}\n`);
		if (!values.details) continue;
		for (const { fate, path: where, place, printed, read } of one.faults)
			process.stdout.write(`${name}\t${fate}\t${place ?? where}\t${String(printed ?? '')} > ${String(read ?? '')}\n`);
	}
	keep('scans', { measured });
	const runtime = process.env.NODE_PATH ? 'onnxruntime-node' : 'WebAssembly';
	if (values.write) writeFileSync(path.join(ROOT, 'docs/scans-measured.md'), pageOf(measured, runtime));
	else process.stdout.write(`${documentsOf(measured)}\n\n${sumsOf(measured)}\n`);
}

main().catch(fail);
