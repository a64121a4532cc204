import { setTimeout as delay } from 'node:timers/promises';
import { CreditReportError } from '../../errors/CreditReportError';
import type { Clock } from './retry';

export const SYSTEM_CLOCK: Clock = {
	now: Date.now,
	random: Math.random,
	async sleep(ms, signal) {
		try {
			await delay(ms, undefined, { signal });
		} catch {
			throw new CreditReportError('CANCELLED');
		}
	},
};

/**
 * Keeps calls apart.
 *
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
