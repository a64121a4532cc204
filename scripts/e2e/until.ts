import { setTimeout as delay } from 'node:timers/promises';

const PAUSE_MS = 250;

/**
 * Waits for something to be true.
 * @param probe gives what was waited for; undefined, or an error, means not yet
 * @throws Error with the last reason when the time is over
 */
export async function until<T>(
	what: string,
	probe: () => T | undefined | Promise<T | undefined>,
	timeoutMs = 60_000,
): Promise<T> {
	const end = Date.now() + timeoutMs;
	let reason = 'nothing came';
	for (;;) {
		try {
			const found = await probe();
			if (found !== undefined) return found;
		} catch (error) {
			reason = (error as Error).message;
		}
		if (Date.now() > end) throw new Error(`${what}: not within ${timeoutMs / 1000} s (${reason})`);
		await delay(PAUSE_MS);
	}
}
