import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

import { builtApi } from '../built';
import type { Random } from '../fixtures/random';
import { ROOT } from '../root';
import { mutatedJson, type Json } from './mutate/json';
import { timed } from './timed';
import type { Fuzzer, Trial } from './types';

const { parseCreditReport, ERROR_TABLE } = builtApi();
const SAMPLE = readFileSync(path.join(ROOT, 'examples/sample-report.pdf'));
const SECRET = 'fuzz-secret-of-nobody';
const RETRIES = 2;
const TIME_LIMIT_MS = 3_000;
/** Codes that JD may print and no table of errors holds are shown as they come. */
const AS_JD_PRINTS = /^[A-Za-z0-9_]{1,64}$/;

const CODES = [
	'10000',
	'10001',
	'10020',
	'10043',
	'10044',
	'10045',
	'10047',
	'11010',
	'11030',
	'10999',
	10000,
	null,
	'',
];
const CHARGES = [true, false, 'true', 'false', 1, 0, null, 'yes', {}];
const STATUSES = ['OK', 'INTERNAL_ERROR', 'DETECTION_FAILED', 'RATE_LIMIT_EXCEEDED', 'ok', '', 7, null];
const HTTP = [200, 200, 200, 201, 204, 302, 400, 401, 403, 404, 429, 500, 502, 503, 504];
const ENCODINGS: ReadonlyArray<readonly [string, (bytes: Buffer) => Buffer]> = [
	['gzip', gzipSync],
	['deflate', deflateSync],
	['deflate', deflateRawSync],
	['br', brotliCompressSync],
	['gzip', (bytes) => bytes],
	['gzip', (bytes) => gzipSync(bytes).subarray(0, 40)],
	['x-odd', (bytes) => bytes],
	['identity', (bytes) => bytes],
];

/** What stands in so many characters is of an envelope, not of a report. */
const ENVELOPE = 60;

/** One answer, as it will go over the wire, and what it says of money. */
interface Answer {
	status: number;
	headers: Record<string, string>;
	bytes: Buffer;
	/** The connection ends after so many bytes. */
	breaksAt?: number;
	/** It says somewhere, in the words that JD has for it, that the call was billed. */
	saysBilled: boolean;
}

/** How a call ended. */
interface End {
	outcome: string;
	charged: unknown;
	/** All that it says to a user. */
	said: string;
}

interface Failure {
	code?: string;
	charged?: unknown;
	message: string;
	description?: string;
	stack?: string;
}

function answerOf(structured: Json, random: Random): Answer {
	const business: Json = { status: random.pick(STATUSES), request_id: 'TID-1', structured_result: structured };
	const result: Json = random.chance(0.7) ? business : random.chance(0.5) ? JSON.stringify(business) : null;
	let envelope: Json = random.chance(0.85)
		? {
				code: random.chance(0.5) ? '10000' : random.pick(CODES),
				charge: random.pick(CHARGES),
				msg: 'x',
				remainTimes: 7,
				result,
			}
		: business;
	if (random.chance(0.15)) envelope = { code: '10000', charge: random.pick(CHARGES), result: envelope };
	if (random.chance(0.7)) envelope = mutatedJson(envelope, random, random.pick([0.001, 0.01, 0.1]));
	let text = JSON.stringify(envelope);
	if (random.chance(0.1)) text = text.slice(0, random.int(0, text.length));
	if (random.chance(0.05)) text = '<html><body>Bad Gateway</body></html>';
	if (random.chance(0.05)) text = `\ufeff${text}`;
	const saysBilled = /"charge":true/.test(text.slice(0, ENVELOPE));
	const headers: Record<string, string> = {
		'content-type': random.pick(['application/json;charset=UTF-8', 'application/json;charset=GBK', 'text/html', '']),
	};
	let bytes = Buffer.from(text, random.chance(0.05) ? 'utf16le' : 'utf8');
	if (random.chance(0.2)) {
		const [encoding, pack] = random.pick(ENCODINGS);
		headers['content-encoding'] = encoding;
		bytes = Buffer.from(pack(bytes));
	}
	if (random.chance(0.1))
		headers.date = random.pick(['Thu, 01 Jan 1970 00:00:00 GMT', 'never', 'Fri, 31 Dec 9999 23:59:59 GMT']);
	if (random.chance(0.1))
		headers['retry-after'] = random.pick(['0', '1', '-5', 'soon', '99999999', 'Thu, 01 Jan 1970 00:00:00 GMT']);
	if (random.chance(0.05)) headers.location = 'http://127.0.0.1:1/';
	return {
		status: random.pick(HTTP),
		headers,
		bytes,
		saysBilled: saysBilled && !('content-encoding' in headers),
		...(random.chance(0.08) ? { breaksAt: random.int(0, bytes.length) } : {}),
	};
}

function send({ status, headers, bytes, breaksAt }: Answer, response: ServerResponse): void {
	response.writeHead(status, { ...headers, 'content-length': String(bytes.length) });
	if (breaksAt === undefined) response.end(bytes);
	else response.write(bytes.subarray(0, breaksAt), () => response.destroy());
}

/**
 * Answers of the gateway over HTTP: each ends in a report or an error of the table, in time; a call that was billed is never
 * sent again nor called free, and the secret is in no message.
 */
export async function fuzzGateway(): Promise<Fuzzer> {
	const parsed = await parseCreditReport(SAMPLE, { values: 'printed', jdCompatible: true });
	const structured = Object.fromEntries(Object.entries(parsed).filter(([key]) => key !== 'meta')) as {
		[key: string]: Json;
	};
	let answers: Answer[] = [];
	let received = 0;
	const server = createServer((request, response) => {
		request.resume().once('end', () => {
			const answer = answers[Math.min(received++, answers.length - 1)];
			if (answer) send(answer, response);
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const clock = { now: Date.now, random: () => 0, sleep: () => Promise.resolve() };

	async function attempt(random: Random): Promise<Trial> {
		answers = Array.from({ length: RETRIES + 2 }, () => answerOf(structured, random));
		received = 0;
		const jd = { appkey: 'fuzz', secret: SECRET, baseUrl, retries: RETRIES, requestsPerSecond: 0, clock };
		const { result: end, problem: slow } = await timed(
			async () =>
				await parseCreditReport(SAMPLE, { engine: 'jd', timeoutMs: TIME_LIMIT_MS, jd }).then(
					({ meta }): End => ({ outcome: 'READ', charged: meta.charge, said: JSON.stringify(meta) }),
					(error: Failure): End => ({
						outcome: error.code ?? error.stack ?? error.message,
						charged: error.charged,
						said: `${error.message} ${error.description}`,
					}),
				),
		);
		const billedAt = answers
			.slice(0, received)
			.findIndex((answer) => answer.saysBilled && answer.breaksAt === undefined);
		const problem = problemOf(end, billedAt) ?? slow;
		const input = answers
			.slice(0, received)
			.map(({ bytes, ...answer }) => ({ ...answer, base64: bytes.toString('base64') }));
		return { outcome: end.outcome, problem, input, made: [`${received} requests`] };
	}

	function problemOf({ outcome, charged, said }: End, billedAt: number): string | undefined {
		if (outcome !== 'READ' && !(outcome in ERROR_TABLE) && !AS_JD_PRINTS.test(outcome)) return `ends in ${outcome}`;
		if (received > RETRIES + 2) return `${received} requests`;
		if (billedAt >= 0 && received > billedAt + 1)
			return `sent again after the ${billedAt + 1}. answer said it was billed`;
		if (billedAt >= 0 && charged === false) return 'billed, and charged is false';
		if (said.includes(SECRET)) return 'the secret is in what it says';
		if (({} as Record<string, unknown>).polluted !== undefined) return 'a prototype was changed';
		return undefined;
	}

	return {
		attempt,
		async stop() {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		},
	};
}
