/** What the benchmarks share: processes of their own for each measurement, memory and stalls, tables. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';

import { ROOT } from '../root';

const RESULTS = path.join(ROOT, 'bench-results');

/** A line of /proc/PID/status, in kB: `VmHWM`, `VmRSS`. */
export function kilobytesOf(field: string, process: number | 'self' = 'self'): number {
	return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1] ?? 0);
}

/** The most memory this process has held at once, in MB, since the last {@link forgetPeak}. */
export function peakMb(): number {
	return kilobytesOf('VmHWM') / 1024;
}

/** Sets the high-water mark back to what the process holds now. */
export function forgetPeak(): void {
	writeFileSync('/proc/self/clear_refs', '5');
}

/** @returns a function that ends the watch and gives the longest time, in ms, that the main thread could not be reached */
export function watchStalls(): () => number {
	const PERIOD = 5;
	let longest = 0;
	let last = performance.now();
	const beat = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last - PERIOD);
		last = now;
	};
	// Work that fails ends its process all the same.
	const timer = setInterval(beat, PERIOD).unref();
	return () => {
		beat();
		clearInterval(timer);
		return longest;
	};
}

/** Node's arguments to run a script of this folder; one in JavaScript is run by Node alone. */
export function argumentsOf(script: string, args: readonly string[]): string[] {
	const isPlain = script.endsWith('.js');
	return [
		...(isPlain ? [path.join(__dirname, script)] : [path.join(ROOT, 'scripts/run.js'), `bench/${script}`]),
		...args,
	];
}

/** Runs a script of this folder in a process of its own. @returns the JSON it prints */
export async function inChild<T>(script: string, args: readonly string[]): Promise<T> {
	const child = spawn(process.execPath, argumentsOf(script, args), { stdio: ['ignore', 'pipe', 'inherit'] });
	let output = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
	const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
	if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}`);
	return JSON.parse(output) as T;
}

/** Ends a script with an error and its stack. */
export function fail(error: unknown): void {
	process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
	process.exitCode = 1;
}

/** The body of a script for {@link inChild}. */
export function answer(work: (args: string[]) => Promise<unknown>): void {
	work(process.argv.slice(2))
		.then((result) => process.stdout.write(`${JSON.stringify(result)}\n`))
		.catch(fail);
}

export function median(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** A straight line through points, and how well they lie on it: 1 where all do. */
export interface Fit {
	slope: number;
	intercept: number;
	r2: number;
}

/** Least squares. */
export function linearFit(xs: readonly number[], ys: readonly number[]): Fit {
	const mean = (numbers: readonly number[]): number =>
		numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
	const [meanX, meanY] = [mean(xs), mean(ys)];
	const dx = xs.map((x) => x - meanX);
	const dy = ys.map((y) => y - meanY);
	const sumOf = (a: readonly number[], b: readonly number[]): number =>
		a.reduce((sum, number, index) => sum + number * (b[index] ?? 0), 0);
	const slope = sumOf(dx, dy) / sumOf(dx, dx);
	return { slope, intercept: meanY - slope * meanX, r2: sumOf(dx, dy) ** 2 / (sumOf(dx, dx) * sumOf(dy, dy)) };
}

/** A number without fraction; nothing for none. */
export const whole = (number: number | undefined): string => (number === undefined ? '' : number.toFixed(0));

/** A Markdown table. */
export function tableOf(head: readonly string[], rows: ReadonlyArray<readonly unknown[]>): string {
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The machine that a result is of, and when. */
export interface Machine {
	node: string;
	cpus: number;
	model: string | undefined;
	at: string;
}

/** Keeps a result as bench-results/NAME.json, with the machine it is of. */
export function keep(name: string, result: object): string {
	const file = path.join(RESULTS, `${name}.json`);
	mkdirSync(path.dirname(file), { recursive: true });
	const machine: Machine = {
		node: process.version,
		cpus: cpus().length,
		model: cpus()[0]?.model,
		at: new Date().toISOString(),
	};
	writeFileSync(file, `${JSON.stringify({ ...machine, ...result }, null, '\t')}\n`);
	return path.relative(ROOT, file);
}
