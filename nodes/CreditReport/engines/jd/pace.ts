import type { Clock } from './clock';

/**
 * Keeps calls apart.
 *
 * @param requestsPerSecond 0 is without limit
 * @returns a function that resolves when the next call may start
 */
export function createPacer(requestsPerSecond: number, clock: Clock): (signal?: AbortSignal) => Promise<void> {
	const gapMs = requestsPerSecond > 0 ? 1_000 / requestsPerSecond : 0;
	let next = 0;
	return async (signal) => {
		const now = clock.now();
		const start = Math.max(now, next);
		next = start + gapMs;
		if (start > now) await clock.sleep(start - now, signal);
	};
}
