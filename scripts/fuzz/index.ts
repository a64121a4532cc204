/**
 * `npm run fuzz [-- --minutes 5] [--seed 1] [--seeds 3] [--only pdf,texts,gateway,items]`: inputs made by chance, of four
 * kinds, for so many minutes in all. Counts what they come to; an input with a problem is kept under fuzz-results/, and the
 * command ends with 1. The same seed makes the same inputs. An input that was kept becomes a fixture of a test when its
 * problem is cured (test/engines/local/fuzzed.test.ts, and those of the room it was in).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { Random } from '../fixtures/random';
import { ROOT } from '../root';
import { fuzzGateway } from './gateway';
import { fuzzItems } from './items';
import { fuzzPdfs } from './pdf';
import { fuzzTexts } from './texts';
import type { Fuzzer, Trial } from './types';

/** Each kind, and its share of the time. */
const KINDS: Readonly<Record<string, { share: number; start(): Promise<Fuzzer> }>> = {
	pdf: { share: 4, start: fuzzPdfs },
	texts: { share: 2, start: fuzzTexts },
	gateway: { share: 2, start: fuzzGateway },
	items: { share: 2, start: fuzzItems },
};
const RESULTS = path.join(ROOT, 'fuzz-results');

/** What the trials of one kind and seed came to. */
interface Count {
	trials: number;
	outcomes: Record<string, number>;
	problems: string[];
}

async function run(kind: string, seed: number, ms: number): Promise<Count> {
	const count: Count = { trials: 0, outcomes: {}, problems: [] };
	const fuzzer = await KINDS[kind]!.start();
	const until = performance.now() + ms;
	try {
		while (performance.now() < until) {
			// A seed of its own for each trial: one can be made again without those before it.
			const trial = await fuzzer.attempt(new Random(seed * 1_000_003 + count.trials++));
			count.outcomes[trial.outcome] = (count.outcomes[trial.outcome] ?? 0) + 1;
			if (trial.problem !== undefined) count.problems.push(keep(trial, `${kind}-${seed}-${count.trials}`));
		}
	} finally {
		await fuzzer.stop();
	}
	return count;
}

function keep({ input, problem = '', made }: Trial, name: string): string {
	mkdirSync(RESULTS, { recursive: true });
	const isFile = Buffer.isBuffer(input);
	const file = path.join(RESULTS, `${name}.${isFile ? 'pdf' : 'json'}`);
	writeFileSync(file, isFile ? input : JSON.stringify(input));
	const told = `${path.relative(ROOT, file)}: ${problem} (${made.join('; ')})`;
	process.stderr.write(`${told}\n`);
	return told;
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			minutes: { type: 'string', default: '5' },
			seed: { type: 'string', default: '1' },
			seeds: { type: 'string', default: '1' },
			only: { type: 'string', default: Object.keys(KINDS).join(',') },
		},
	});
	const kinds = values.only.split(',');
	for (const kind of kinds) if (!(kind in KINDS)) throw new Error(`no such kind: ${kind}`);
	const shares = kinds.reduce((sum, kind) => sum + KINDS[kind]!.share, 0);
	const seeds = Number(values.seeds);
	let problems = 0;
	for (let seed = Number(values.seed); seed < Number(values.seed) + seeds; seed++)
		for (const kind of kinds) {
			const ms = (Number(values.minutes) * 60_000 * KINDS[kind]!.share) / shares / seeds;
			const count = await run(kind, seed, ms);
			problems += count.problems.length;
			const outcomes = Object.entries(count.outcomes)
				.sort(([, a], [, b]) => b - a)
				.map(([outcome, times]) => `${outcome} ${times}`);
			process.stdout.write(
				`${kind}, seed ${seed}: ${count.trials} inputs, ${count.problems.length} problems (${outcomes.join(', ')})\n`,
			);
		}
	// Idle workers and kept connections would hold the process for a while.
	process.exit(problems === 0 ? 0 : 1);
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
	process.exit(1);
});
