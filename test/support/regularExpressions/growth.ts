import type { Attack } from './attacks';

/** Repetitions at which the exponential shows. */
const FEW = 24;
/** Lengths of a text, at which the quadratic and the cubic show. */
const LENGTHS = [4_000, 16_000];
/** So fast at the first length that the next one is no matter. */
const FAST_MS = 0.2;
/** No expression needs as long for the longest text when its time grows with the length alone. */
const LONG_MS = 8;
/** How much faster than the text the time may grow: noise is below it, and quadratic is four times. */
const STEEP = 2.2;
/** Times that a growth that seems steep is measured anew before it is believed. */
const CONFIRMATIONS = 5;
/** No neighbour makes a search that takes a few milliseconds take so long. */
const BEYOND_NOISE_MS = 60;

/** Time in ms that this process was computing: others that want the same core do not count. */
function cpuTime(work: () => void): number {
	const before = process.cpuUsage();
	work();
	return process.cpuUsage(before).user / 1000;
}

function search(expression: RegExp, text: string): void {
	expression.lastIndex = 0;
	if (expression.global) text.replace(expression, '');
	else expression.test(text);
}

/** Time in ms; of five searches that of the fastest, since one may be the garbage collector or the compiler. */
function searchTime(expression: RegExp, text: string): number {
	const measure = () => cpuTime(() => search(expression, text));
	let ms = measure();
	for (let again = 0; again < 4 && ms > FAST_MS; again++) ms = Math.min(ms, measure());
	return ms;
}

interface Step {
	size: number;
	ms: number;
}

function isSteep(last: Step, { size, ms }: Step): boolean {
	return ms > LONG_MS && (last.size === 0 || ms / Math.max(last.ms, 0.05) > (STEEP * size) / last.size);
}

/**
 * @returns what is wrong when the time of a search grows faster than the text: repetitions and ms of the last two sizes
 */
export function steepGrowth(expression: RegExp, { prefix, pump, suffix }: Attack): string | undefined {
	const step = (size: number): Step => ({
		size,
		ms: size === 0 ? 0 : searchTime(expression, prefix + pump.repeat(size) + suffix),
	});
	let last: Step = { size: 0, ms: 0 };
	for (const size of [FEW, ...LENGTHS.map((length) => Math.max(FEW, Math.ceil(length / pump.length)))]) {
		let next = step(size);
		// Another process on the same core may make one of the two slow, and not for long: what is steep stays so.
		for (let again = 0; isSteep(last, next) && next.ms < BEYOND_NOISE_MS && again < CONFIRMATIONS; again++)
			[last, next] = [step(last.size), step(size)];
		if (isSteep(last, next))
			return `${JSON.stringify(prefix)} + ${JSON.stringify(pump)} x n + ${JSON.stringify(suffix)}: n ${last.size}: ${last.ms.toFixed(1)} ms, n ${size}: ${next.ms.toFixed(1)} ms`;
		if (last.size > 0 && next.ms < FAST_MS) return undefined;
		last = next;
	}
	return undefined;
}
