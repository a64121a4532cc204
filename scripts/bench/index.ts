/**
 * `npm run bench [-- --quick] [--only reading,growth] [--rounds 3] [--write]`: what reading reports costs. Each figure is
 * measured beside a peer in the same run. The JSON goes to bench-results/bench.json, the tables to stdout; --write makes
 * docs/benchmarks.md of it. --from FILE measures nothing, and shows an earlier result.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { ROOT } from '../root';
import { COLD_START } from './parts/coldStart';
import { EDITIONS } from './parts/editions';
import { GROWTH } from './parts/growth';
import { JD_UPLOAD } from './parts/jdUpload';
import { LOAD } from './parts/load';
import { PAGES } from './parts/pages';
import { RECOGNITION } from './parts/recognition';
import { RENDERING } from './parts/rendering';
import type { Effort, Part } from './parts/types';
import { WORKERS } from './parts/workers';
import { fail, keep, type Machine } from './support';

const PARTS: Readonly<Record<string, Part<unknown>>> = {
	reading: PAGES as Part<unknown>,
	editions: EDITIONS as Part<unknown>,
	coldStart: COLD_START as Part<unknown>,
	growth: GROWTH as Part<unknown>,
	workers: WORKERS as Part<unknown>,
	load: LOAD as Part<unknown>,
	jdUpload: JD_UPLOAD as Part<unknown>,
	rendering: RENDERING as Part<unknown>,
	recognition: RECOGNITION as Part<unknown>,
};
const PAGE = path.join(ROOT, 'docs/benchmarks.md');

interface Result extends Machine {
	rounds: number;
	parts: Record<string, unknown>;
}

function pageOf({ node, cpus, model, at, rounds, parts }: Result): string {
	const sections = Object.entries(parts).flatMap(([name, data]) => {
		const part = PARTS[name];
		return part ? [`## ${part.title}`, part.about, ...part.show(data)] : [];
	});
	return [
		'# Benchmarks',
		`Made by \`npm run bench -- --write\` on ${at.slice(0, 10)}: Node ${node}, ${cpus} processors (${model ?? 'unknown'}), medians of ${rounds} rounds. In a
round each way runs once, in a process of its own, so that what else the machine does meets all of them: the ratios carry, the
milliseconds are this machine's. What was done to get there, and what did not pay: [performance.md](performance.md).`,
		...sections,
	].join('\n\n');
}

async function measure(names: readonly string[], effort: Effort): Promise<Record<string, unknown>> {
	const parts: Record<string, unknown> = {};
	for (const name of names) {
		const part = PARTS[name];
		if (!part) throw new Error(`no such part: ${name}`);
		parts[name] = await part.measure(effort);
		process.stdout.write(`${part.title}\n\n${part.show(parts[name]).join('\n\n')}\n\n`);
	}
	return parts;
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			quick: { type: 'boolean', default: false },
			only: { type: 'string', default: Object.keys(PARTS).join(',') },
			rounds: { type: 'string' },
			write: { type: 'boolean', default: false },
			from: { type: 'string' },
		},
	});
	const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
	let file = values.from;
	if (file === undefined) {
		const parts = await measure(values.only.split(','), { rounds, quick: values.quick });
		file = path.join(ROOT, keep('bench', { rounds, parts }));
	}
	const page = pageOf(JSON.parse(readFileSync(file, 'utf8')) as Result);
	if (values.write) writeFileSync(PAGE, `${page}\n`);
	else if (values.from !== undefined) process.stdout.write(`${page}\n`);
}

main().catch(fail);
