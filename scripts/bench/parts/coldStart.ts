import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import path from 'node:path';

import { ROOT } from '../../root';
import { reportOf } from '../reports';
import { inChild, median, tableOf, whole } from '../support';
import type { Part } from './types';

/** What parts/startup.child.js answers. */
interface Startup {
	ms: number;
	memoryMb: number;
	loads: string[];
}

/** Medians: milliseconds, and times what Node alone took in the same round. */
interface ColdStart {
	processes: Array<{ name: string; ms: number; ratio: number }>;
	/** From requiring the package to the report, in a process that runs already. */
	parse: number;
	startup: Startup;
}

const PARSE = `const t = performance.now(); require(process.argv[1]).parseCreditReport(process.argv[2]).then(() => { console.log(performance.now() - t); process.exit(); });`;

/** Runs a program to its end. @returns ms, and what it printed */
async function timed(command: string, args: readonly string[]): Promise<{ ms: number; printed: string }> {
	const startedAt = performance.now();
	const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	let printed = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
	const code = await new Promise<number | null>((resolve, reject) =>
		child.once('close', resolve).once('error', reject),
	);
	if (code !== 0) throw new Error(`${command} ended with ${code}`);
	return { ms: performance.now() - startedAt, printed };
}

export const COLD_START: Part<ColdStart> = {
	title: 'Cold start',
	about: `A report of 6 pages in a fresh process, from the start of the process to its end: this is what a command line call costs, and the
first report after n8n has started. "Times" is against Node that does nothing, in the same round.`,
	async measure({ rounds }) {
		const file = await reportOf({ edition: 'gen2-brief', look: 'pdfkit-wqy' });
		const PROCESSES = [
			{ name: 'Node that does nothing', command: process.execPath, args: ['-e', '0'] },
			{ name: '`pdftotext -bbox-layout`', command: 'pdftotext', args: ['-bbox-layout', file, devNull] },
			{
				name: '`parseCreditReport()`',
				command: process.execPath,
				args: ['-e', PARSE, path.join(ROOT, 'index.js'), file],
			},
		];
		const count = 3 * rounds;
		const times: number[][] = PROCESSES.map(() => []);
		const ratios: number[][] = PROCESSES.map(() => []);
		const parses: number[] = [];
		const startups: Startup[] = [];
		for (let round = 0; round < count; round++) {
			let alone = NaN;
			for (const [index, { command, args }] of PROCESSES.entries()) {
				const { ms, printed } = await timed(command, args);
				if (index === 0) alone = ms;
				times[index]?.push(ms);
				ratios[index]?.push(ms / alone);
				if (printed !== '') parses.push(Number(printed));
			}
			startups.push(await inChild<Startup>('parts/startup.child.js', []));
		}
		return {
			processes: PROCESSES.map(({ name }, index) => ({
				name,
				ms: median(times[index] ?? []),
				ratio: median(ratios[index] ?? []),
			})),
			parse: median(parses),
			startup: {
				ms: median(startups.map(({ ms }) => ms)),
				memoryMb: median(startups.map(({ memoryMb }) => memoryMb)),
				loads: startups[0]?.loads ?? [],
			},
		};
	},
	show: ({ processes, parse, startup }) => [
		tableOf(
			['Process', 'ms', 'times'],
			processes.map(({ name, ms, ratio }) => [name, whole(ms), ratio.toFixed(2)]),
		),
		`From \`require()\` to the report: ${whole(parse)} ms. Requiring the node, which n8n does at its start: ${startup.ms.toFixed(1)} ms and ${startup.memoryMb.toFixed(1)} MB; of PDFium's worker and the HTTP client it loads ${startup.loads.join(', ') || 'nothing'}.`,
	],
};
