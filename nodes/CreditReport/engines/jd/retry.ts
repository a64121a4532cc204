import { CreditReportError } from '../../errors/CreditReportError';
import { RETRIED_OTHERWISE, type RetryKind } from './codes';

/** Time and chance, so that tests need not wait. */
export interface Clock {
	/** Milliseconds since the epoch. */
	now(): number;
	/** Resolves after `ms`, or rejects with CANCELLED as soon as the signal is aborted. */
	sleep(ms: number, signal?: AbortSignal): Promise<void>;
	/** At least 0, less than 1. */
	random(): number;
}

export interface RetryPolicy {
	/** How often a failure that is safe to repeat is tried again. */
	retries: number;
	/** Try once more after a timeout or a connection lost in mid-upload, at the risk of paying twice. */
	retryAfterTimeout: boolean;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** @returns how this failure may be repeated, or undefined when it is final. */
export function retryKindOf(error: CreditReportError): RetryKind | undefined {
	if (error.charged === true) return undefined;
	if (error.code === 'NETWORK' && error.charged === 'unknown') return 'uncertain';
	return RETRIED_OTHERWISE[error.code] ?? (error.retryable ? 'backoff' : undefined);
}

/** Exponential with jitter: between half of and the whole of 1 s, 2 s, 4 s ... 30 s. `retry` counts from 0. */
export function pauseBefore(retry: number, random: number): number {
	const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** retry);
	return Math.round((longest / 2) * (1 + random));
}

/**
 * Makes a call until it works, fails for good, or the policy has no try left.
 *
 * @param call gets the number of the attempt, from 1
 * @throws CreditReportError of the last attempt
 */
export async function withRetries<T>(
	call: (attempt: number) => Promise<T>,
	policy: RetryPolicy,
	clock: Clock,
	signal?: AbortSignal,
): Promise<T> {
	const left: Record<RetryKind, number> = {
		backoff: policy.retries,
		resign: 1,
		uncertain: policy.retryAfterTimeout ? 1 : 0,
	};
	for (let attempt = 1; ; attempt++) {
		try {
			return await call(attempt);
		} catch (error) {
			if (!(error instanceof CreditReportError)) throw error;
			const kind = retryKindOf(error);
			if (kind === undefined || left[kind] === 0) throw error;
			left[kind]--;
			if (kind !== 'resign') await clock.sleep(pauseBefore(attempt - 1, clock.random()), signal);
		}
	}
}
