/** One hostile file in a process of its own: what reading it ends in, how long that takes, what memory, and whether the next report is read. */
import { builtApi } from '../built';
import { answer, forgetPeak, peakMb, watchStalls } from './support';

/** How a file is read: the API's options, and when to cancel. */
export interface HostileSettings {
	password?: string;
	maxPages?: number;
	timeoutMs?: number;
	cancelAfterMs?: number;
}

/** What reading it came to. */
export interface HostileOutcome {
	/** A code of the error table, or READ. */
	code: string;
	ms: number;
	stallMs: number;
	memoryMb: number;
	/** The next report was read. */
	isUnharmed: boolean;
}

const { parseCreditReport } = builtApi();

answer(async ([file = '', sample = '', settings = '{}']): Promise<HostileOutcome> => {
	const { cancelAfterMs, ...options } = JSON.parse(settings) as HostileSettings;
	await parseCreditReport(sample);
	forgetPeak();
	const before = peakMb();
	const stalls = watchStalls();
	const signal = cancelAfterMs === undefined ? undefined : AbortSignal.timeout(cancelAfterMs);
	const startedAt = performance.now();
	const code = await parseCreditReport(file, { ...options, signal }).then(
		() => 'READ',
		(error: { code: string }) => error.code,
	);
	const ms = performance.now() - startedAt;
	const result = { code, ms, stallMs: stalls(), memoryMb: peakMb() - before };
	const { serialNo } = await parseCreditReport(sample);
	return { ...result, isUnharmed: typeof serialNo === 'string' };
});
