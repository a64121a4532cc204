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
/** Of the forms of a date in HTTP one names no zone. It is GMT too; Date.parse would take it for the time of this machine. */
const WITHOUT_ZONE = /:\d\d(?: \d{4})?$/;
/** Whole by the standard; what some gateways say beyond that is plain all the same. */
const SECONDS = /^\+?(\d+(?:\.\d+)?) ?s?$/;
/** What JD asks for beyond a year is for ever; a date so far off may be none any more. */
const LONGEST_ASKED_S = 366 * 24 * 3_600;

/** @returns milliseconds since the epoch of a date in an HTTP header, undefined when it is none */
export function readHttpDate(text: string | undefined): number | undefined {
	if (text === undefined || !HTTP_DATE.test(text)) return undefined;
	const time = Date.parse(WITHOUT_ZONE.test(text) ? `${text} GMT` : text);
	return Number.isNaN(time) ? undefined : time;
}

/**
 * Reads a header `retry-after`: seconds, or a date.
 *
 * @param date the answer's header `date`, by which the other is meant where there is one that can be right
 * @param now our own time, milliseconds since the epoch
 * @returns seconds from now, whole, from 0 to a year; undefined when the header says nothing that can be read
 */
export function readRetryAfter(text: string | undefined, date: string | undefined, now: number): number | undefined {
	const trimmed = text?.trim() ?? '';
	const until = readHttpDate(trimmed);
	const seconds = until === undefined ? Number(SECONDS.exec(trimmed)?.[1]) : (until - sentAt(date, now)) / 1_000;
	return Number.isNaN(seconds) ? undefined : Math.min(LONGEST_ASKED_S, Math.max(0, Math.ceil(seconds)));
}

/** The time of an answer by the clock of the server that dated it. */
function sentAt(date: string | undefined, now: number): number {
	const theirs = readHttpDate(date);
	return theirs !== undefined && isPlausible(theirs, now) ? theirs : now;
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
