import { BUSINESS_STATUSES, SYSTEM_CODES } from '../../nodes/CreditReport/engines/jd/codes';
import type { BusinessShape, Fault } from './types';

/** One way in which a call can fail. */
export interface FailureCase {
	group: string;
	/** What JD, or the network, does. */
	event: string;
	fault: Fault;
	/** Time limit where the case is a timeout. */
	timeoutMs?: number;
}

const SHAPES: Readonly<Record<BusinessShape, string>> = {
	http: 'bare HTTP',
	system: 'beside code 11010',
	envelope: 'inside code 10000',
};
const HTTP = [302, 401, 403, 404, 408, 413, 429, 500, 502, 503, 504];
/** Levels of an answer that say different things of the bill. */
const CONTRADICTIONS: ReadonlyArray<[event: string, body: object]> = [
	[
		'not billed outside, billed inside',
		{ code: '10020', charge: false, msg: '', result: { code: '10020', charge: true, msg: '' } },
	],
	[
		'not billed outside, an odd word inside',
		{ code: '10020', charge: false, msg: '', result: { code: '10020', charge: 'perhaps', msg: '' } },
	],
	['billed in the result alone', { code: '10020', msg: '', result: { status: 'INTERNAL_ERROR', charge: 1 } }],
];
const SHORT_MS = 1_000;
const LONG_MS = 60_000;

/** Every failure there is a word for. Envelopes do not say whether they were billed, so that the default shows. */
export const FAILURE_CASES: readonly FailureCase[] = [
	...[...Object.keys(SYSTEM_CODES), '10999'].map((code): FailureCase => ({
		group: 'System codes',
		event: `\`${code}\``,
		fault: { kind: 'system', code, charge: null },
	})),
	...[...Object.keys(BUSINESS_STATUSES), 'SOMETHING_NEW'].flatMap((status) =>
		(Object.keys(SHAPES) as BusinessShape[]).map((shape): FailureCase => ({
			group: 'Business statuses',
			event: `\`${status}\`, ${SHAPES[shape]}`,
			fault: { kind: 'business', status, shape, charge: null },
		})),
	),
	...HTTP.map((status): FailureCase => ({
		group: 'HTTP statuses with an HTML page',
		event: `HTTP ${status}`,
		fault: { kind: 'http', status },
	})),
	...[5, 3_600].flatMap((seconds) =>
		[429, 503].map((status): FailureCase => ({
			group: 'HTTP statuses with an HTML page',
			event: `HTTP ${status}, to be called again in ${seconds} seconds (\`Retry-After\`)`,
			fault: { kind: 'http', status, headers: { 'retry-after': String(seconds) } },
		})),
	),
	...[true, 'true', 1, 'Y', false, 'false', 0, '', 'perhaps', 2].map((charge): FailureCase => ({
		group: 'What the answer says of the bill',
		event: `\`10020\` with a \`charge\` of \`${JSON.stringify(charge)}\``,
		fault: { kind: 'json', body: { code: '10020', charge, msg: '系统繁忙，请稍后再试' } },
	})),
	...CONTRADICTIONS.map(([event, body]): FailureCase => ({
		group: 'What the answer says of the bill',
		event,
		fault: { kind: 'json', body },
	})),
	{
		group: 'Transport',
		event: 'connection reset at the first byte of the body',
		fault: { kind: 'reset', when: 'beforeBody' },
	},
	{ group: 'Transport', event: 'connection reset in mid-upload', fault: { kind: 'reset', when: 'duringBody' } },
	{ group: 'Transport', event: 'connection reset after the upload', fault: { kind: 'reset', when: 'afterBody' } },
	{ group: 'Transport', event: 'connection lost in the middle of the answer', fault: { kind: 'cut' } },
	{ group: 'Transport', event: 'the upload is not taken in', fault: { kind: 'stall' }, timeoutMs: SHORT_MS },
	{ group: 'Transport', event: 'no answer in time', fault: { kind: 'slowHeaders', ms: LONG_MS }, timeoutMs: SHORT_MS },
	{
		group: 'Transport',
		event: 'an answer that does not end in time',
		fault: { kind: 'slowBody', ms: LONG_MS },
		timeoutMs: SHORT_MS,
	},
	{ group: 'Transport', event: 'JSON that stops in the middle', fault: { kind: 'truncated' } },
	{ group: 'Transport', event: 'damaged gzip', fault: { kind: 'brokenGzip' } },
	{ group: 'Transport', event: 'an answer of more than 64 MB', fault: { kind: 'huge', bytes: 66 * 1024 * 1024 } },
	{ group: 'Transport', event: 'JSON that is no answer', fault: { kind: 'json', body: { hello: 'world' } } },
	{
		group: 'Transport',
		event: 'success without a result',
		fault: { kind: 'json', body: { code: '10000', msg: '查询成功' } },
	},
];
