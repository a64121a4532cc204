import { timerMs } from '../parameters/kinds';

export { timerMs };

/** A time limit and the caller's own wish to stop, as one signal. */
export interface Limit {
	/** Aborted when the time is over, or the caller stops. */
	readonly signal: AbortSignal;
	/** Whether it was the time. */
	isOver(): boolean;
	/** Lets go of the timer and of the caller's signal. */
	clear(): void;
}

/**
 * Starts a time limit. AbortSignal.any would do, were it not for its leak with long-lived signals in Node 20.
 *
 * @param ms milliseconds from now
 * @param outer the caller's signal
 */
export function timeLimit(ms: number, outer?: AbortSignal): Limit {
	const controller = new AbortController();
	let over = false;
	const stop = () => controller.abort();
	const timer = setTimeout(() => {
		over = !controller.signal.aborted;
		stop();
	}, timerMs(ms));
	if (outer?.aborted) stop();
	outer?.addEventListener('abort', stop, { once: true });
	return {
		signal: controller.signal,
		isOver: () => over,
		clear: () => {
			clearTimeout(timer);
			outer?.removeEventListener('abort', stop);
		},
	};
}

/**
 * Does something within a time limit.
 *
 * @param late the error when the time is over, whatever the work then says
 */
export async function within<T>(
	ms: number,
	outer: AbortSignal | undefined,
	work: (signal: AbortSignal) => Promise<T>,
	late: () => Error,
): Promise<T> {
	const limit = timeLimit(ms, outer);
	try {
		return await work(limit.signal);
	} catch (error) {
		throw limit.isOver() ? late() : error;
	} finally {
		limit.clear();
	}
}
