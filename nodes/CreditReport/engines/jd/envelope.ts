import type { Charged } from '../../errors/table';
import { dearest, readCharge } from './charge';
import { SUCCESS } from './codes';
import { nameOf, parseJson } from './json';

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
	/** True when it says two things at once: one name with two values, of those by which it is told what it is. */
	isContradictory: boolean;
}

/** An answer without the report in it. */
export type ToldAnswer = Omit<Answer, 'structured'>;

type Json = { [key: string]: unknown };

const REQUEST_ID_NAMES = ['request_id', 'requestid'];
const REPORT = 'structured_result';
/** By these it is told what an answer is. */
const DECISIVE = ['code', 'status', 'result', REPORT];
/** JD's word for a call that was billed, in a remark. */
const SAYS_BILLED = /扣费/;

/**
 * Reads the body of an answer: one envelope, envelopes in envelopes, `result` as a JSON string,
 * or the recognition service's bare `{status, reason}`.
 *
 * @returns undefined when the body is none of these
 */
export function readAnswer(httpStatus: number, body: string): Answer | undefined {
	let level = levelOf(unwrapJson(body));
	if (!level) return undefined;
	const charges: Charged[] = [];
	collectCharges(level, charges);
	const answer: Answer = {
		httpStatus,
		remainTimes: null,
		remainSeconds: null,
		requestId: null,
		hasReport: false,
		hasResult: false,
		isContradictory: false,
	};
	let isKnown = false;
	// Envelopes were seen two deep (way.jd.com).
	while (level && isEnvelope(level)) {
		addEnvelope(answer, level);
		isKnown = true;
		level = levelOf(unwrapJson(level.get('result')));
	}
	if (level) {
		answer.hasResult = level.size > 0;
		isKnown = addBusiness(answer, level) || isKnown;
	}
	answer.charge = chargeOf(answer, charges);
	// What says that it was billed is an answer, whatever else it lacks.
	return isKnown || answer.charge !== undefined ? answer : undefined;
}

/**
 * Whatever says that the call was billed is believed. A no is not, of an answer that contradicts itself; and where nobody
 * says a word, a report that came, or JD's word in a remark, is reason enough not to call it free.
 */
function chargeOf(answer: Answer, charges: readonly Charged[]): Charged | undefined {
	const told = charges.length === 0 ? undefined : dearest(charges);
	if (answer.isContradictory && told !== true) return 'unknown';
	const mayBeBilled = !isEmpty(answer.structured) || SAYS_BILLED.test(answer.msg ?? '');
	return told ?? (mayBeBilled ? 'unknown' : undefined);
}

/** The members of an object by name, each as often as it came. */
class Level {
	private readonly members = new Map<string, unknown[]>();

	constructor(record: Json) {
		for (const [key, value] of Object.entries(record)) {
			const name = nameOf(key);
			const values = this.members.get(name);
			if (values) values.push(value);
			else this.members.set(name, [value]);
		}
	}

	get size(): number {
		return this.members.size;
	}

	has(name: string): boolean {
		return this.members.has(name);
	}

	/** Its first value that says anything. */
	get(name: string): unknown {
		return this.members.get(name)?.find((value) => value !== null);
	}

	isContradictory(name: string): boolean {
		const values = this.members.get(name) ?? [];
		return values.length > 1 && new Set(values.filter((value) => value !== null).map(asText)).size > 1;
	}

	entries(): Iterable<[string, unknown[]]> {
		return this.members;
	}
}

function levelOf(value: unknown): Level | undefined {
	return isRecord(value) ? new Level(value) : undefined;
}

function asText(value: unknown): string {
	return JSON.stringify(value);
}

/** What is said of the bill anywhere but in the report itself. Of one object that says two things, nobody knows which holds. */
function collectCharges(level: Level, found: Charged[]): void {
	for (const [name, values] of level.entries()) {
		if (name === REPORT) continue;
		if (name === 'charge') {
			const said = new Set(values.map(readCharge).filter((charge) => charge !== undefined));
			if (said.size > 0) found.push(said.size === 1 ? [...said][0]! : 'unknown');
		}
		for (const value of values) collectInside(unwrapJson(value), found);
	}
}

function collectInside(value: unknown, found: Charged[]): void {
	if (Array.isArray(value)) for (const element of value) collectInside(unwrapJson(element), found);
	const level = levelOf(value);
	if (level) collectCharges(level, found);
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

function isEnvelope(level: Level): boolean {
	if (!isText(level.get('code'))) return level.has('charge') && level.has('result');
	return ['result', 'msg', 'charge'].some((name) => level.has(name));
}

/** The first code that is not success counts. */
function addEnvelope(answer: Answer, level: Level): void {
	const isFailedAlready = answer.code !== undefined && answer.code !== SUCCESS;
	const code = level.get('code');
	if (!isFailedAlready && isText(code)) {
		answer.code = String(code).trim();
		answer.msg = textOf(level.get('msg')) ?? answer.msg;
	}
	answer.remainTimes = numberOf(level.get('remaintimes')) ?? numberOf(level.get('remain')) ?? answer.remainTimes;
	answer.remainSeconds = numberOf(level.get('remainseconds')) ?? answer.remainSeconds;
	addWhatAnyLevelSays(answer, level);
}

function addBusiness(answer: Answer, level: Level): boolean {
	addWhatAnyLevelSays(answer, level);
	answer.status = textOf(level.get('status'))?.trim();
	answer.reason = textOf(level.get('reason'));
	answer.hasReport = level.has(REPORT);
	if (answer.hasReport) answer.structured = unwrapJson(level.get(REPORT));
	return answer.status !== undefined || answer.hasReport;
}

function addWhatAnyLevelSays(answer: Answer, level: Level): void {
	answer.requestId = textOf(REQUEST_ID_NAMES.map((name) => level.get(name)).find(isText)) ?? answer.requestId;
	answer.isContradictory ||= DECISIVE.some((name) => level.isContradictory(name));
}

function isEmpty(structured: unknown): boolean {
	return typeof structured !== 'object' || structured === null || Object.keys(structured).length === 0;
}

function textOf(value: unknown): string | undefined {
	return isText(value) ? String(value) : undefined;
}

function isText(value: unknown): value is string | number {
	return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}

function numberOf(value: unknown): number | null {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
