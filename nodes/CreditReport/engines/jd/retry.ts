import { CreditReportError } from '../../errors/CreditReportError';
import type { Clock } from './clock';
import { RETRIED_OTHERWISE, type RetryKind } from './codes';

export interface RetryPolicy {
	/** How often a failure that is safe to repeat is tried again. */
	retries: number;
	/** Try once more after a failure that may have been billed, at the risk of paying twice. */
	retryAfterTimeout: boolean;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** The longest pause that JD may ask for (`retry-after`). */
const LONGEST_ASKED_S = 60;

/**
 * The one rule of what is sent again: a call that was billed never; one of which nobody knows whether it was billed as an
 * `uncertain` one, whatever its code; the rest as the tables say.
 *
 * @returns how this failure may be repeated, or undefined when it is final
 */
export function retryKindOf(error: CreditReportError): RetryKind | undefined {
	if (error.charged === true || (error.retryAfterSeconds ?? 0) > LONGEST_ASKED_S) return undefined;
	const kind = RETRIED_OTHERWISE[error.code] ?? (error.retryable ? 'backoff' : undefined);
	return kind !== undefined && error.charged === 'unknown' ? 'uncertain' : kind;
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
			if (kind === 'resign') continue;
			const askedMs = 1_000 * (error.retryAfterSeconds ?? 0);
			await clock.sleep(Math.max(askedMs, pauseBefore(attempt - 1, clock.random())), signal);
		}
	}
}
