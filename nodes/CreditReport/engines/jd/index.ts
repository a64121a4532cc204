import { CreditReportError } from '../../errors/CreditReportError';
import type { Warning } from '../../report/forms/types';
import {
	DEFAULT_TIMEOUT_MS,
	originOf,
	type Engine,
	type EngineResult,
	type ParseOptions,
	type PdfSource,
} from '../engine';
import type { Charged } from '../../errors/table';
import { chunksOf } from '../chunks';
import { bodyLength, jsonBody } from './body';
import { dearest } from './charge';
import { createGatewayClock, readRetryAfter, SYSTEM_CLOCK, type Clock } from './clock';
import { parseBaseUrl, reportUrl } from './endpoint';
import type { ToldAnswer } from './envelope';
import { failureOf, httpFailure } from './errors';
import { exchange } from './exchange';
import { createPacer } from './pace';
import { preflight, type Checked, type Looks } from './preflight';
import { readBody, type AnswerBody, type BodyReader, type ReadBody } from './readBody';
import type { Adapted } from './response';
import { withRetries } from './retry';
import { assertComplete, POLICY_DEFAULTS, readJdCredentials, readPolicy } from './settings';
import type { JdCredentials } from './sign';

export type { JdCredentials } from './sign';
export type { Look } from './preflight';
export type { BodyReader } from './readBody';

export interface JdOptions extends Looks {
	/** How often a failure that is safe to repeat is tried again. Default 3. */
	retries?: number;
	/** Calls per second of this engine. Default 2, the rate of JD's free trial; 0 is without limit. */
	requestsPerSecond?: number;
	/** Also try once more when it is not known whether the call was billed. Default false. */
	retryAfterTimeout?: boolean;
	/** Reads the body of an answer; the main use is that of the local engine's workers. By default it is read here. */
	readBody?: BodyReader;
	/** For tests. */
	clock?: Clock;
}

const STALE_TIMESTAMP = '10045';
/** An answer that came at the last moment may have been paid for: reading a report takes a part of this. */
const LEAST_READING_MS = 2_000;

/**
 * The engine that has JD's credit-report API read a PDF.
 *
 * `timeoutMs` of the parse options limits each attempt, not all of them together: otherwise nothing would be left
 * for the attempt after a timeout. Its calls are spaced as the options say, so use one engine for all items.
 *
 * @throws CreditReportError INVALID_PARAMETER when appkey or secret is missing, NETWORK when the base URL is not https
 * (or loopback)
 */
export function createJdEngine(given: JdCredentials, options: JdOptions): Engine {
	const credentials = readJdCredentials(given);
	assertComplete(credentials);
	const policy = { ...POLICY_DEFAULTS, ...readPolicy(options) };
	const clock = options.clock ?? SYSTEM_CLOCK;
	const url = reportUrl(parseBaseUrl(credentials.baseUrl));
	const pace = createPacer(policy.requestsPerSecond, clock);
	const gatewayClock = createGatewayClock(clock);

	const read = options.readBody ?? (async (body) => readBody(body));

	/** What the answer says; it came, so that whatever goes wrong now may have been paid for. */
	async function readSafely(body: AnswerBody, timeoutMs: number, signal?: AbortSignal): Promise<ReadBody> {
		try {
			return await read(body, signal, timeoutMs);
		} catch (error) {
			if (error instanceof CreditReportError && error.isStop) throw error.with({ charged: 'unknown' });
			throw new CreditReportError('BAD_RESPONSE', {
				description: 'It takes too long, or too much memory, to read. The call may have been billed.',
			});
		}
	}

	/** One call: signed, sent, and unwrapped. Throws what went wrong. */
	async function call(checked: Checked, parse: ParseOptions): Promise<Success> {
		await pace(parse.signal);
		const upload = {
			url,
			body: (signal: AbortSignal) => jsonBody(chunksOf(checked, signal), checked.size),
			contentLength: bodyLength(checked.size),
			timeoutMs: parse.timeoutMs ?? DEFAULT_TIMEOUT_MS.jd,
			signal: parse.signal,
		};
		const endsAt = performance.now() + upload.timeoutMs;
		const { raw, redact } = await exchange(upload, credentials, gatewayClock.now());
		const leftMs = Math.max(LEAST_READING_MS, endsAt - performance.now());
		const { answer, adapted, isGarbled, mayBeBilled } = await readSafely(raw, leftMs, parse.signal);
		const failed = (failure: CreditReportError): CreditReportError => {
			if (failure.code === STALE_TIMESTAMP) gatewayClock.learn(raw.date);
			return withRetryAfter(failure, readRetryAfter(raw.retryAfter, raw.date, clock.now()), clock);
		};
		if (!answer) throw failed(httpFailure(raw.httpStatus, mayBeBilled || raw.isLost ? 'unknown' : undefined));
		const failure = failureOf(answer, redact);
		if (failure) throw failed(failure);
		const shown = {
			...answer,
			msg: answer.msg === undefined ? undefined : redact.remark(answer.msg),
			requestId: redact.requestId(answer.requestId) ?? null,
		};
		if (!adapted || isGarbled) throw garbled(shown);
		return { answer: shown, adapted };
	}

	async function parse(source: PdfSource, parseOptions: ParseOptions): Promise<EngineResult[]> {
		const startedAt = Date.now();
		if (parseOptions.signal?.aborted) throw new CreditReportError('CANCELLED');
		const checked = await preflight(source, parseOptions, options);
		/** What the attempts that failed have cost. */
		const costs: Charged[] = [];
		let attempts = 0;
		try {
			const success = await withRetries(
				async (attempt) => {
					attempts = attempt;
					try {
						return await call(checked, parseOptions);
					} catch (error) {
						if (error instanceof CreditReportError) costs.push(error.charged);
						throw error;
					}
				},
				policy,
				clock,
				parseOptions.signal,
			);
			// JD reads a PDF as one report, whatever it holds.
			return [resultOf(success, { source, checked, attempts, costs, durationMs: Date.now() - startedAt })];
		} catch (error) {
			throw finalError(error, attempts, costs);
		}
	}

	return { name: 'jd', parse };
}

/** Characters that are lost are no report; what the call cost is known all the same. */
function garbled({ charge = 'unknown', httpStatus, requestId }: ToldAnswer): CreditReportError {
	return new CreditReportError('BAD_RESPONSE', {
		description: 'Its characters are in an encoding that is neither UTF-8 nor GB18030.',
		charged: charge,
		httpStatus,
		requestId: requestId ?? undefined,
	});
}

/** Says when JD wants to be called again, where it does. */
function withRetryAfter(error: CreditReportError, seconds: number | undefined, clock: Clock): CreditReportError {
	if (seconds === undefined) return error;
	const until = new Date(clock.now() + 1_000 * seconds).toISOString();
	return error.with({
		retryAfterSeconds: seconds,
		description: `${error.description} JD asks not to be called again before ${until}.`,
	});
}

/** Adds what all attempts together mean: how many there were, and what they cost. */
function finalError(error: unknown, attempts: number, costs: readonly Charged[]): unknown {
	if (!(error instanceof CreditReportError)) return error;
	return error.with({
		charged: dearest([...costs, error.charged]),
		...(attempts < 2 ? {} : { description: `${error.description} Tried ${attempts} times.` }),
	});
}

/** A call that worked: what the answer says beside the report, and the report. */
interface Success {
	answer: ToldAnswer;
	adapted: Adapted;
}

interface CallFacts {
	source: PdfSource;
	checked: Checked;
	attempts: number;
	/** What the attempts before have cost. */
	costs: readonly Charged[];
	durationMs: number;
}

function resultOf({ answer, adapted }: Success, facts: CallFacts): EngineResult {
	const { report, warnings, extra } = adapted;
	return {
		report,
		meta: {
			source: originOf(facts.source),
			engine: 'jd',
			edition: null,
			generation: null,
			pages: null,
			textSource: null,
			durationMs: facts.durationMs,
			sha256: facts.checked.sha256,
			warnings: [...facts.checked.warnings, ...chargeWarnings(answer, facts.costs), ...warnings],
			unparsed: [],
			completeness: [],
			code: answer.code,
			msg: answer.msg,
			charge: dearest([...facts.costs, answer.charge ?? 'unknown']),
			remainTimes: answer.remainTimes,
			remainSeconds: answer.remainSeconds,
			requestId: answer.requestId,
			attempts: facts.attempts,
			...(Object.keys(extra).length === 0 ? {} : { extra }),
		},
	};
}

function chargeWarnings(answer: ToldAnswer, costs: readonly Charged[]): Warning[] {
	const warnings: Warning[] = [];
	if (answer.charge === undefined || answer.charge === 'unknown')
		warnings.push({ code: 'CHARGE_UNKNOWN', message: 'JD did not say whether this call was billed' });
	if (costs.includes('unknown'))
		warnings.push({
			code: 'CHARGE_UNKNOWN',
			message: 'An earlier attempt failed and may have been billed as well',
		});
	return warnings;
}
