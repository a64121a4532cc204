/**
 * Scans made-up reports, reads them with the built engine, and says value by value how well.
 * `node scripts/run.js scans [--editions E[,E]] [--conditions C[,C]] [--seeds N[,N]] [--rich 0|1|2] [--runtime native|wasm] [--details] [--write]`
 * `--files FILE.pdf[,FILE.pdf]` scans prints of others instead, in the conditions named.
 * `--details` lists what was not read as it is printed. Every result is kept in bench-results/scans; `--write` makes
 * docs/scans-measured.md of all that are there, those just measured among them. Reports with seeds below 100 are to tune with; the
 * page is of others. `--runtime native` needs onnxruntime-node installed beside the clone or in a folder above it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { fail, keep } from '../bench/support';
import { conditionOf } from '../fixtures/scans/conditions';
import { richOf } from '../fixtures/types';
import { ROOT } from '../root';
import { documentOf, nameOf, ordersOf, type ScanOrder } from './documents';
import { measure, type Measured, type Runtime } from './measure';
import { documentsOf, pageOf, sumsOf } from './page';
import { measurePrint } from './prints';
import type { Leaf } from './score';

/** The first seed that nobody tunes with. */
const FRESH = 500;
const KEPT = path.join(ROOT, 'bench-results/scans');
const PAGE = path.join(ROOT, 'docs/scans-measured.md');

const { values } = parseArgs({
	options: {
		editions: { type: 'string' },
		conditions: { type: 'string' },
		files: { type: 'string' },
		seeds: { type: 'string', default: String(FRESH) },
		rich: { type: 'string', default: '1' },
		runtime: { type: 'string', default: 'wasm' },
		details: { type: 'boolean', default: false },
		write: { type: 'boolean', default: false },
	},
});

async function main(): Promise<void> {
	const orders = ordersOf({
		editions: values.editions?.split(','),
		conditions: values.conditions?.split(','),
		seeds: values.seeds.split(',').map(Number),
		rich: richOf(values.rich),
	});
	const { runtime } = values;
	if (runtime !== 'native' && runtime !== 'wasm') throw new Error(`no runtime ${runtime}; there are native and wasm`);
	if (values.files !== undefined) return await measurePrints(values.files.split(','), runtime);
	const measured: Measured[] = [];
	for (const order of orders) {
		const one = await measure(await documentOf(order), runtime);
		measured.push(one);
		keep(`scans/${nameOf(order)}`, one);
		report(order, one);
	}
	if (values.write) writeFileSync(PAGE, pageOf(kept()));
	else process.stdout.write(`${documentsOf(measured)}\n\n${sumsOf(measured)}\n`);
}

async function measurePrints(files: readonly string[], runtime: Runtime): Promise<void> {
	for (const file of files)
		for (const condition of (values.conditions ?? 'plain').split(',').map(conditionOf)) {
			const { name, pages, score, wrong, reviewed, faults } = await measurePrint(file, condition, runtime);
			const f1 = (score.f1 * 100).toFixed(1);
			process.stdout.write(
				`${name}, ${condition.name}: F1 ${f1} of ${score.printed} values on ${String(pages)} pages, ${wrong} wrong, ${reviewed} of them in review\n`,
			);
			if (values.details) list(`${condition.name}.${name}`, faults);
		}
}

function report(order: ScanOrder, { score, error, faults }: Measured): void {
	const name = nameOf(order);
	process.stderr.write(`${name}: F1 ${(score.f1 * 100).toFixed(1)} ${error ?? ''}\n`);
	if (values.details) list(name, faults);
}

function list(name: string, faults: readonly Leaf[]): void {
	for (const { fate, path: where, place, printed, read } of faults)
		process.stdout.write(`${name}\t${fate}\t${place ?? where}\t${String(printed ?? '')} > ${String(read ?? '')}\n`);
}

/** Everything that was measured of reports that nobody tuned with. */
function kept(): Measured[] {
	const files = existsSync(KEPT) ? readdirSync(KEPT).sort() : [];
	return files
		.map((file) => JSON.parse(readFileSync(path.join(KEPT, file), 'utf8')) as Measured)
		.filter(({ document }) => document.seed >= FRESH);
}

main().catch(fail);
