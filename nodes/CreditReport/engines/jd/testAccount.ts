import { CreditReportError } from '../../errors/CreditReportError';
import { bodyLength, jsonBody } from './body';
import { ACCOUNT_TOLD, SUCCESS } from './codes';
import { DEFAULT_BASE_URL, parseBaseUrl, reportUrl } from './endpoint';
import { failureOf } from './errors';
import { exchange, type Exchange } from './exchange';
import { readBody, type AnswerBody } from './readBody';
import { assertComplete, readJdCredentials } from './settings';
import type { JdCredentials } from './sign';

/** A user waits for the answer. */
const TIMEOUT_MS = 20_000;
const TOO_MANY_REQUESTS = 429;
/** Bytes. What is longer is no word on an account, and is not read: that would hold up n8n. */
const LONGEST_ANSWER = 64 * 1024;

/**
 * Asks the gateway whether it knows an account: a call without a PDF, so that the service has nothing to read that could
 * be billed. What the service then says of the missing PDF is no fault of the account.
 *
 * @param given fields of the credential, as a user filled them in
 * @throws CreditReportError whose message says what is wrong: with the base URL, the way there, the server or the account
 */
export async function testAccount(given: unknown): Promise<void> {
	const credentials = readJdCredentials(given);
	const baseUrl = parseBaseUrl(credentials.baseUrl);
	assertComplete(credentials);
	const { raw, redact } = await callWithoutPdf(baseUrl, credentials);
	const answer = sizeOf(raw) > LONGEST_ANSWER ? undefined : readBody(raw).answer;
	if (!answer)
		throw raw.httpStatus === TOO_MANY_REQUESTS ? tooManyRequests(baseUrl) : noGateway(baseUrl, raw.httpStatus);
	const failure = failureOf(answer, redact);
	const isSuccess = answer.code === SUCCESS && answer.status === undefined;
	if (failure === undefined || isSuccess) return;
	const told = ACCOUNT_TOLD[failure.code];
	if (told === 'accepted') return;
	const message = failure.message.includes(failure.code) ? failure.message : `${failure.message} (${failure.code})`;
	throw wrong(told === 'limited' ? `The account is right, but limited now: ${message}` : message, failure.description);
}

function sizeOf({ blocks }: AnswerBody): number {
	return blocks.reduce((size, { length }) => size + length, 0);
}

async function callWithoutPdf(baseUrl: URL, credentials: JdCredentials): Promise<Exchange> {
	const upload = {
		url: reportUrl(baseUrl),
		body: () => jsonBody(noChunks(), 0),
		contentLength: bodyLength(0),
		timeoutMs: TIMEOUT_MS,
	};
	try {
		return await exchange(upload, credentials, Date.now());
	} catch (error) {
		throw error instanceof CreditReportError ? noConnection(baseUrl, error) : error;
	}
}

async function* noChunks(): AsyncGenerator<Buffer> {}

/** In words of its own: what the error says of a PDF does not hold here. */
function noConnection({ host }: URL, { code, charged, description }: CreditReportError): CreditReportError {
	if (code === 'TIMEOUT') return wrong(`${host} did not answer within ${TIMEOUT_MS / 1000} seconds`, TRY_AGAIN);
	if (code !== 'NETWORK' || charged !== false) return wrong(`The connection to ${host} broke off`, TRY_AGAIN);
	return wrong(`${host} could not be reached`, description);
}

const TRY_AGAIN = 'Check the network, the proxy and the base URL, and try again.';

function tooManyRequests({ host }: URL): CreditReportError {
	return wrong(
		`${host} takes no more requests now (HTTP ${TOO_MANY_REQUESTS})`,
		'The account was not tested. Try again in a minute.',
	);
}

function noGateway({ host }: URL, httpStatus: number): CreditReportError {
	return wrong(
		`${host} does not answer as the gateway of JD AI does (HTTP ${httpStatus})`,
		`Check the base URL. The default is ${DEFAULT_BASE_URL}.`,
	);
}

function wrong(message: string, description: string): CreditReportError {
	return new CreditReportError('NETWORK', { message, description, retryable: false });
}
