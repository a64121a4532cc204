import { CreditReportError } from '../../errors/CreditReportError';
import type { Warning } from '../../report/forms/types';
import { DEFAULT_TIMEOUT_MS, type Engine, type EngineResult, type ParseOptions, type PdfSource } from '../engine';
import { bodyLength, jsonBody } from './body';
import { chunksOf } from './chunks';
import { parseBaseUrl, reportUrl } from './endpoint';
import { readAnswer, type Answer } from './envelope';
import { failureOf, httpFailure } from './errors';
import { exchange } from './exchange';
import { createPacer, SYSTEM_CLOCK } from './pace';
import { preflight, type Checked, type Look } from './preflight';
import { adaptResult } from './response';
import { withRetries, type Clock } from './retry';
import { POLICY_DEFAULTS, readJdCredentials, readPolicy } from './settings';
import type { JdCredentials } from './sign';

export type { JdCredentials } from './sign';
export type { Look } from './preflight';

export interface JdOptions {
	/** How often a failure that is safe to repeat is tried again. Default 3. */
	retries?: number;
	/** Calls per second of this engine. Default 2, the rate of JD's free trial; 0 is without limit. */
	requestsPerSecond?: number;
	/** Also try once more when it is not known whether the call was billed. Default false. */
	retryAfterTimeout?: boolean;
	/** Looks into a PDF before it is paid for; the main use is the local engine's. */
	preflight: Look;
	/** For tests. */
	clock?: Clock;
}

const STALE_TIMESTAMP = '10045';

/**
 * The engine that has JD's credit-report API read a PDF.
 *
 * `timeoutMs` of the parse options limits each attempt, not all of them together: otherwise nothing would be left
 * for the attempt after a timeout. Its calls are spaced as the options say, so use one engine for all items.
 *
 * @throws CreditReportError NETWORK when the base URL is not https (or loopback)
 */
export function createJdEngine(given: JdCredentials, options: JdOptions): Engine {
	const credentials = readJdCredentials(given);
	const policy = { ...POLICY_DEFAULTS, ...readPolicy(options) };
	const clock = options.clock ?? SYSTEM_CLOCK;
	const url = reportUrl(parseBaseUrl(credentials.baseUrl));
	const pace = createPacer(policy.requestsPerSecond, clock);
	/** How far the gateway's clock is ahead of ours; learnt when it refuses a timestamp. */
	let clockOffset = 0;

	/** One call: signed, sent, and unwrapped. Throws what went wrong. */
	async function call(checked: Checked, parse: ParseOptions): Promise<Answer> {
		await pace(parse.signal);
		const upload = {
			url,
			body: jsonBody(chunksOf(checked, parse.signal), checked.size),
			contentLength: bodyLength(checked.size),
			timeoutMs: parse.timeoutMs ?? DEFAULT_TIMEOUT_MS.jd,
			signal: parse.signal,
		};
		const { raw, redact } = await exchange(upload, credentials, clock.now() + clockOffset);
		const answer = readAnswer(raw.httpStatus, raw.text);
		if (!answer) throw httpFailure(raw.httpStatus);
		const failure = failureOf(answer, redact);
		if (failure?.code === STALE_TIMESTAMP && raw.serverTime !== undefined) clockOffset = raw.serverTime - clock.now();
		if (failure) throw failure;
		return { ...answer, ...(answer.msg === undefined ? {} : { msg: redact(answer.msg) }) };
	}

	async function parse(source: PdfSource, parseOptions: ParseOptions): Promise<EngineResult[]> {
		const startedAt = Date.now();
		if (parseOptions.signal?.aborted) throw new CreditReportError('CANCELLED');
		const checked = await preflight(source, parseOptions, options.preflight);
		let attempts = 0;
		let mayBeBilled = false;
		try {
			const answer = await withRetries(
				async (attempt) => {
					attempts = attempt;
					try {
						return await call(checked, parseOptions);
					} catch (error) {
						mayBeBilled ||= error instanceof CreditReportError && error.charged === 'unknown';
						throw error;
					}
				},
				policy,
				clock,
				parseOptions.signal,
			);
			// JD reads a PDF as one report, whatever it holds.
			return [resultOf(answer, { source, checked, attempts, mayBeBilled, durationMs: Date.now() - startedAt })];
		} catch (error) {
			throw finalError(error, attempts, mayBeBilled);
		}
	}

	return { name: 'jd', parse };
}

/** Adds what the attempts before the last one mean: how many there were, and that one of them may have been billed. */
function finalError(error: unknown, attempts: number, mayBeBilled: boolean): unknown {
	if (!(error instanceof CreditReportError) || attempts < 2) return error;
	return new CreditReportError(error.code, {
		...error.toData(),
		fault: error.fault,
		description: `${error.description} Tried ${attempts} times.`,
		charged: error.charged === false && mayBeBilled ? 'unknown' : error.charged,
	});
}

interface CallFacts {
	source: PdfSource;
	checked: Checked;
	attempts: number;
	mayBeBilled: boolean;
	durationMs: number;
}

function resultOf(answer: Answer, facts: CallFacts): EngineResult {
	const { report, warnings, extra } = adaptResult(answer.structured);
	const { field, fileName } = facts.source;
	return {
		report,
		meta: {
			source: { ...(field === undefined ? {} : { field }), ...(fileName === undefined ? {} : { fileName }) },
			engine: 'jd',
			edition: null,
			generation: null,
			pages: null,
			textSource: null,
			durationMs: facts.durationMs,
			sha256: facts.checked.sha256,
			warnings: [...facts.checked.warnings, ...chargeWarnings(answer, facts.mayBeBilled), ...warnings],
			unparsed: [],
			completeness: [],
			code: answer.code,
			msg: answer.msg,
			charge: answer.charge ?? 'unknown',
			remainTimes: answer.remainTimes,
			remainSeconds: answer.remainSeconds,
			requestId: answer.requestId,
			attempts: facts.attempts,
			...(Object.keys(extra).length === 0 ? {} : { extra }),
		},
	};
}

function chargeWarnings(answer: Answer, mayBeBilled: boolean): Warning[] {
	const warnings: Warning[] = [];
	if (answer.charge === undefined)
		warnings.push({ code: 'CHARGE_UNKNOWN', message: 'JD did not say whether this call was billed' });
	if (mayBeBilled)
		warnings.push({
			code: 'CHARGE_UNKNOWN',
			message: 'An earlier attempt failed without an answer and may have been billed as well',
		});
	return warnings;
}
