/** No input may keep the engine computing longer, in ms. */
const TOO_LONG_MS = 10_000;

/** What some work gave, and what is wrong with how long it took. */
export interface Timed<T> {
	result: T;
	problem?: string;
}

/**
 * Times work by what this process and its threads compute, so that others on the machine do not count.
 * @param times how many inputs it was
 */
export async function timed<T>(work: () => T | Promise<T>, times = 1): Promise<Timed<T>> {
	const before = process.cpuUsage();
	const result = await work();
	const ms = process.cpuUsage(before).user / 1000;
	return ms > TOO_LONG_MS * times ? { result, problem: `computed for ${(ms / 1000).toFixed(1)} s` } : { result };
}
