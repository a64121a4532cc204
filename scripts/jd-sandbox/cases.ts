import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
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
/** An answer in bytes of its own. */
const bytes = (body: Buffer | string, headers: Record<string, string> = {}, status = 200): Fault => ({
	kind: 'bytes',
	base64: Buffer.from(body).toString('base64'),
	headers,
	status,
});
const GBK = { 'content-type': 'application/json;charset=GBK' };
const BUSY = Buffer.from('{"code":"10020","charge":false,"msg":"系统繁忙"}');
/** A name in bytes that no encoding has. */
const LOST_NAME = Buffer.concat([
	Buffer.from('{"code":"10000","charge":true,"result":{"status":"OK","structured_result":{"whoWasChecked":"'),
	Buffer.from([0xff, 0xff]),
	Buffer.from('"}}}'),
]);
const bomb = (): Buffer => gzipSync(Buffer.alloc(80 * 1024 * 1024));

/** What may be between the words of an answer and its bytes. */
const ENCODED: ReadonlyArray<[event: string, fault: () => Fault]> = [
	[
		'`10020` in GBK',
		() =>
			bytes(
				Buffer.from(
					'7b22636f6465223a223130303230222c22636861726765223a66616c73652c226d7367223a22cfb5cdb3b7b1c3a6227d',
					'hex',
				),
				GBK,
			),
	],
	['a report with characters of no encoding, billed', () => bytes(LOST_NAME)],
	['a compressed bomb (80 MB of zeros)', () => bytes(bomb(), { 'content-encoding': 'gzip' })],
	['`10020` as deflate with its header', () => bytes(deflateSync(BUSY), { 'content-encoding': 'deflate' })],
	['`10020` as deflate without one', () => bytes(deflateRawSync(BUSY), { 'content-encoding': 'deflate' })],
	['`10020`, compressed twice', () => bytes(gzipSync(deflateSync(BUSY)), { 'content-encoding': 'deflate, gzip' })],
	['an encoding nobody asked for', () => bytes(BUSY, { 'content-encoding': 'zstd' })],
	['gzip that is none', () => bytes(BUSY, { 'content-encoding': 'gzip' })],
	['HTTP 429 with damaged gzip', () => bytes('x', { 'content-encoding': 'gzip' }, 429)],
	['HTTP 429 in gzip that nobody announced', () => bytes(gzipSync('{"charge":true}'), {}, 429)],
	['HTTP 502 with nothing in gzip', () => bytes('', { 'content-encoding': 'gzip' }, 502)],
	[
		'100,000 levels of nesting',
		() => bytes(`{"code":"10000","msg":"","result":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
	],
	['300,000 values', () => bytes(`{"code":"10000","msg":"","result":[0${',0'.repeat(300_000)}]}`)],
	[
		'keys that name prototypes',
		() => bytes('{"__proto__":{"code":"10000"},"constructor":{"prototype":{"charge":true}}}'),
	],
];

/** Answers that say of the bill what no single value says. */
const SAID_OTHERWISE: ReadonlyArray<[event: string, text: string, status?: number]> = [
	['`10020` with two values of `charge`, true and false', '{"code":"10020","msg":"","charge":true,"charge":false}'],
	['`10020` with a `Charge` of `true`', '{"code":"10020","msg":"","Charge":true}'],
	['`10020`, billed in a place nobody knows', '{"code":"10020","msg":"","data":[{"charge":true}]}'],
	[
		'`10020` beside a report',
		'{"code":"10020","msg":"","result":{"status":"OK","structured_result":{"serialNo":"样例"}}}',
	],
	['`10020` that ends with 扣费', '{"code":"10020","msg":"系统繁忙,扣费"}'],
	['two codes, not billed', '{"code":"10020","code":"10043","msg":"","charge":false}'],
	['HTTP 429 with JSON that stops before it says', '{"code":"10020","charge":', 429],
	['HTTP 429 with `charge` in XML', '<reply><charge>true</charge></reply>', 429],
];

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
	...ENCODED.map(([event, fault]): FailureCase => ({ group: 'How the answer is written', event, fault: fault() })),
	...SAID_OTHERWISE.map(([event, text, status]): FailureCase => ({
		group: 'What the answer says of the bill',
		event,
		fault: bytes(text, {}, status),
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
