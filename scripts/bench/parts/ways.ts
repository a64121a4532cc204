import { spawn } from 'node:child_process';
import { devNull } from 'node:os';

import type { Measured, Run } from './methods.child';
import { inChild, kilobytesOf, median } from '../support';

/** Ways of reading, by what the tables call them. */
export const WAYS = {
	pdftotext: '`pdftotext -bbox-layout`',
	pdfjs: 'pdfjs-dist',
	extract: 'extraction',
	parse: 'whole parse',
	api: 'package (worker)',
	node: 'n8n node',
} as const;

export type Way = keyof typeof WAYS;

/** Medians over the rounds; a way that has no second time has none of it. */
export interface Medians {
	ms: number;
	/** Times what pdftotext took in the same round. */
	ratio: number;
	peakMb: number;
	cpuMs: number;
	stallMs?: number;
	againMs?: number;
	againRatio?: number;
	againStallMs?: number;
}

/** poppler's tool for the same; its memory is sampled while it runs. */
async function pdftotext(file: string): Promise<Measured> {
	const startedAt = performance.now();
	const child = spawn('pdftotext', ['-bbox-layout', file, devNull], { stdio: 'ignore' });
	let peakMb = 0;
	const timer = setInterval(() => {
		try {
			peakMb = Math.max(peakMb, kilobytesOf('VmHWM', child.pid) / 1024);
		} catch {
			// It has ended.
		}
	}, 5);
	const code = await new Promise<number | null>((resolve, reject) =>
		child.once('close', resolve).once('error', reject),
	);
	clearInterval(timer);
	if (code !== 0) throw new Error(`pdftotext ended with ${code}`);
	const ms = performance.now() - startedAt;
	return { ms, peakMb, cpuMs: ms };
}

/**
 * Reads one file in several ways, one after the other in each round, each in a process of its own: what else the machine
 * does meets all of them.
 */
export async function measureWays(file: string, ways: readonly Way[], rounds: number): Promise<Record<Way, Medians>> {
	const runs = new Map<Way, Array<{ run: Run; peer: number }>>(ways.map((way) => [way, []]));
	for (let round = 0; round < rounds; round++) {
		const peer = await pdftotext(file);
		for (const way of ways)
			runs.get(way)?.push({
				run: way === 'pdftotext' ? peer : await inChild<Run>('parts/methods.child', [way, file]),
				peer: peer.ms,
			});
	}
	return Object.fromEntries([...runs].map(([way, list]) => [way, mediansOf(list)])) as Record<Way, Medians>;
}

function mediansOf(runs: ReadonlyArray<{ run: Run; peer: number }>): Medians {
	const over = (pick: (run: Run, peer: number) => number | undefined): number | undefined => {
		const numbers = runs.flatMap(({ run, peer }) => pick(run, peer) ?? []);
		return numbers.length === 0 ? undefined : median(numbers);
	};
	return {
		ms: over(({ ms }) => ms) ?? NaN,
		ratio: over(({ ms }, peer) => ms / peer) ?? NaN,
		peakMb: over(({ peakMb }) => peakMb) ?? NaN,
		cpuMs: over(({ cpuMs }) => cpuMs) ?? NaN,
		stallMs: over(({ stallMs }) => stallMs),
		againMs: over(({ again }) => again?.ms),
		againRatio: over(({ again }, peer) => (again ? again.ms / peer : undefined)),
		againStallMs: over(({ again }) => again?.stallMs),
	};
}
