import type { Charged } from '../../errors/table';
import { dearest, readCharge } from './charge';
import { SUCCESS } from './codes';
import { parseJson } from './json';

/** An answer of JD with all wrappings off. What it does not say is absent or null. */
export interface Answer {
	httpStatus: number;
	/** System code of the gateway; absent when the recognition service answered without an envelope. */
	code?: string;
	msg?: string;
	/** Absent when no level says. */
	charge?: Charged;
	remainTimes: number | null;
	remainSeconds: number | null;
	requestId: string | null;
	/** Status of the recognition service: `OK`, or what failed. */
	status?: string;
	/** JD's own words on a failure. */
	reason?: string;
	/** The report in JD's keys; whatever came, unchecked. */
	structured?: unknown;
	/** True when there was anything in the place of the report. */
	hasReport: boolean;
	/** True when there was anything inside the envelope. */
	hasResult: boolean;
}

/** An answer without the report in it. */
export type ToldAnswer = Omit<Answer, 'structured'>;

type Json = { [key: string]: unknown };

const REQUEST_ID_KEYS = ['request_id', 'requestId', 'requestid'];

/**
 * Reads the body of an answer: one envelope, envelopes in envelopes, `result` as a JSON string,
 * or the recognition service's bare `{status, reason}`.
 *
 * @returns undefined when the body is none of these
 */
export function readAnswer(httpStatus: number, body: string): Answer | undefined {
	let level = unwrapJson(body);
	if (!isRecord(level)) return undefined;
	const answer: Answer = {
		httpStatus,
		remainTimes: null,
		remainSeconds: null,
		requestId: null,
		hasReport: false,
		hasResult: false,
	};
	let isKnown = false;
	// Envelopes were seen two deep (way.jd.com).
	while (isRecord(level) && isEnvelope(level)) {
		addEnvelope(answer, level);
		isKnown = true;
		level = unwrapJson(level.result);
	}
	if (isRecord(level)) {
		answer.hasResult = Object.keys(level).length > 0;
		isKnown = addBusiness(answer, level) || isKnown;
	}
	// What says that it was billed is an answer, whatever else it lacks.
	return isKnown || answer.charge !== undefined ? answer : undefined;
}

/** @returns the value, or what a JSON text of an object or list holds. */
export function unwrapJson(value: unknown): unknown {
	if (typeof value !== 'string' || !/^\s*[[{"]/.test(value)) return value;
	try {
		const parsed = parseJson(value);
		return typeof parsed === 'string' ? unwrapJson(parsed) : parsed;
	} catch {
		return value;
	}
}

export function isRecord(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEnvelope(level: Json): boolean {
	if (!isText(level.code)) return 'charge' in level && 'result' in level;
	return ['result', 'msg', 'charge'].some((key) => key in level);
}

/** The first code that is not success counts; a call is billed when any level says so. */
function addEnvelope(answer: Answer, level: Json): void {
	const isFailedAlready = answer.code !== undefined && answer.code !== SUCCESS;
	if (!isFailedAlready && isText(level.code)) {
		answer.code = String(level.code).trim();
		answer.msg = isText(level.msg) ? String(level.msg) : answer.msg;
	}
	addCharge(answer, level);
	answer.remainTimes = numberOf(level.remainTimes) ?? numberOf(level.remain) ?? answer.remainTimes;
	answer.remainSeconds = numberOf(level.remainSeconds) ?? answer.remainSeconds;
	addRequestId(answer, level);
}

function addBusiness(answer: Answer, level: Json): boolean {
	addRequestId(answer, level);
	addCharge(answer, level);
	if (isText(level.status)) answer.status = String(level.status).trim();
	if (isText(level.reason)) answer.reason = String(level.reason);
	if ('structured_result' in level) answer.structured = unwrapJson(level.structured_result);
	answer.hasReport = 'structured_result' in level;
	return answer.status !== undefined || answer.hasReport;
}

/** Where levels contradict each other, the dearest holds. */
function addCharge(answer: Answer, level: Json): void {
	const charge = readCharge(level.charge);
	if (charge !== undefined) answer.charge = dearest([charge, answer.charge ?? false]);
}

function addRequestId(answer: Answer, level: Json): void {
	const id = REQUEST_ID_KEYS.map((key) => level[key]).find(isText);
	if (id !== undefined) answer.requestId = String(id);
}

function isText(value: unknown): value is string | number {
	return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}

function numberOf(value: unknown): number | null {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
