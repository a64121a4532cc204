import { setTimeout as delay } from 'node:timers/promises';
import { CreditReportError } from '../../errors/CreditReportError';
import { timerMs } from '../../parameters/kinds';

/** Time and chance, so that tests need not wait. */
export interface Clock {
	/** Milliseconds since the epoch. */
	now(): number;
	/** Resolves after `ms`, or rejects with CANCELLED as soon as the signal is aborted. */
	sleep(ms: number, signal?: AbortSignal): Promise<void>;
	/** At least 0, less than 1. */
	random(): number;
}

export const SYSTEM_CLOCK: Clock = {
	now: Date.now,
	random: Math.random,
	async sleep(ms, signal) {
		try {
			await delay(timerMs(ms), undefined, { signal });
		} catch {
			throw new CreditReportError('CANCELLED');
		}
	},
};

/** Before this package was written no gateway can have answered it. */
const EARLIEST = Date.UTC(2025, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
/** A machine whose clock runs at all is not wrong by more. */
const FARTHEST_OFF_MS = 366 * 24 * 3_600_000;
/** `Sun, 06 Nov 1994 08:49:37 GMT`; Date.parse alone makes a date of nearly anything. */
const HTTP_DATE = /^[A-Z][a-z]{2,8},? [\w: -]{1,40}$/;
const SECONDS = /^\d{1,9}$/;

/** @returns milliseconds since the epoch of a date in an HTTP header, undefined when it is none */
export function readHttpDate(text: string | undefined): number | undefined {
	const time = text !== undefined && HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
	return Number.isNaN(time) ? undefined : time;
}

/**
 * Reads a header `retry-after`: seconds, or a date.
 *
 * @param date the answer's header `date`, by which the other is meant where there is one
 * @param now our own time, milliseconds since the epoch
 * @returns seconds from now, whole and not negative; undefined when the header says nothing that can be read
 */
export function readRetryAfter(text: string | undefined, date: string | undefined, now: number): number | undefined {
	const trimmed = text?.trim() ?? '';
	if (SECONDS.test(trimmed)) return Number(trimmed);
	const until = readHttpDate(trimmed);
	return until === undefined ? undefined : Math.max(0, Math.ceil((until - (readHttpDate(date) ?? now)) / 1_000));
}

/** The clock of the gateway, as far as it is known: ours, until it refuses a timestamp and tells its own. */
export interface GatewayClock {
	/** Milliseconds since the epoch. */
	now(): number;
	/** Takes the time over from a header `date`; one that cannot be right is not believed. */
	learn(date: string | undefined): void;
}

export function createGatewayClock(clock: Clock): GatewayClock {
	let offset = 0;
	return {
		now: () => clock.now() + offset,
		learn: (date) => {
			const theirs = readHttpDate(date);
			const ours = clock.now();
			offset = theirs !== undefined && isPlausible(theirs, ours) ? theirs - ours : 0;
		},
	};
}

/** Where our own clock is plainly not set, any time of these years may be right. */
function isPlausible(theirs: number, ours: number): boolean {
	if (theirs < EARLIEST || theirs > LATEST) return false;
	return ours < EARLIEST || Math.abs(theirs - ours) <= FARTHEST_OFF_MS;
}
