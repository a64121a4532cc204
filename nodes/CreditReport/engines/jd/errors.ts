import { CreditReportError } from '../../errors/CreditReportError';
import { rowOf, type Charged, type ErrorRow } from '../../errors/table';
import {
	BUSINESS_STATUSES,
	HTTP_STATUSES,
	SUCCESS,
	SUCCESS_PLACEHOLDERS,
	SYSTEM_CODES,
	type BusinessStatus,
} from './codes';
import type { ToldAnswer } from './envelope';
import type { Redact } from './redact';

const OK = 'OK';
/** What may become an error code when JD sends a status or a code that no table knows. */
const CODE_SHAPE = /^[A-Za-z0-9_]{1,64}$/;

/**
 * Decides whether an answer is a report, and if not, which error it is. A business failure is found in each of its
 * three shapes: a bare HTTP 40x, beside a system code, and inside an envelope of success.
 *
 * @returns undefined when the call worked
 */
export function failureOf(answer: ToldAnswer, redact: Redact): CreditReportError | undefined {
	if (answer.isContradictory)
		return new CreditReportError('BAD_RESPONSE', {
			description: 'It says two things at once: the same key, with different values.',
			...detailsOf(answer, redact, 'unknown'),
		});
	if (isHttpTimeout(answer.httpStatus)) return httpFailure(answer.httpStatus, answer.charge);
	const hasFailedInBusiness = answer.status !== undefined && answer.status.toUpperCase() !== OK;
	if (hasFailedInBusiness) return businessFailure(answer, redact);
	if (answer.code !== undefined && !isSuccess(answer)) return systemFailure(answer, redact);
	if (answer.status !== undefined || answer.hasReport) return undefined;
	if (answer.httpStatus >= 400) return httpFailure(answer.httpStatus, answer.charge);
	return new CreditReportError('BAD_RESPONSE', {
		description: 'The call worked, but the answer holds no result.',
		...detailsOf(answer, redact, rowOf('BAD_RESPONSE').charged),
	});
}

/** The error of an HTTP answer whose body says nothing that can be read. */
export function httpFailure(httpStatus: number, charge?: Charged): CreditReportError {
	const code = HTTP_STATUSES[httpStatus] ?? (httpStatus >= 500 ? 'INTERNAL_ERROR' : 'BAD_RESPONSE');
	const row = rowOf(code);
	const charged = charge ?? row.charged ?? false;
	return new CreditReportError(code, { httpStatus, charged, retryable: isRetryable(row, charged) });
}

/**
 * The way to JD failed before anything was sent.
 * @param why in words or as a code of Node's, free of addresses and secrets
 */
export function unreachable(why: string, retryable = true): CreditReportError {
	const description = `Check the network, the proxy and the base URL (${why}).`;
	return new CreditReportError('NETWORK', { charged: false, description, retryable });
}

/** What a connection that ended without a word stands for: as Node says it where it says anything. */
export function closed(): Error {
	return Object.assign(new Error('closed'), { code: 'ECONNRESET' });
}

/** The code of an error that is none of ours; not by instanceof: Node's own errors may come from another realm. */
export function codeOf(error: unknown): string {
	const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
	return typeof code === 'string' && code !== '' ? code : 'no code';
}

function isHttpTimeout(httpStatus: number): boolean {
	return HTTP_STATUSES[httpStatus] === 'TIMEOUT';
}

function isSuccess(answer: ToldAnswer): boolean {
	return answer.code === SUCCESS || (SUCCESS_PLACEHOLDERS.includes(answer.code ?? '') && answer.hasResult);
}

function systemFailure(answer: ToldAnswer, redact: Redact): CreditReportError {
	const code = answer.code ?? '';
	const row = Object.hasOwn(SYSTEM_CODES, code) ? SYSTEM_CODES[code] : undefined;
	if (!row) return unknownFailure(code, answer, redact);
	const details = detailsOf(answer, redact, row.charged);
	return new CreditReportError(code, {
		description: row.description,
		fault: row.fault,
		...details,
		message: `${row.message} (${row.messageZh})`,
		retryable: isRetryable(row, details.charged),
	});
}

function businessFailure(answer: ToldAnswer, redact: Redact): CreditReportError {
	const status = answer.status ?? '';
	if (!isBusinessStatus(status)) return unknownFailure(status, answer, redact);
	const row = rowOf(status);
	const details = detailsOf(answer, redact, row.charged);
	return new CreditReportError(status, {
		...details,
		description: withRemark(row.description, answer, redact),
		retryable: isRetryable(row, details.charged),
	});
}

function unknownFailure(code: string, answer: ToldAnswer, redact: Redact): CreditReportError {
	const details = detailsOf(answer, redact, 'unknown');
	if (!CODE_SHAPE.test(code) || redact.remark(code) !== code) return new CreditReportError('BAD_RESPONSE', details);
	return new CreditReportError(code, {
		...details,
		message: `JD answered with ${code}`,
		description: withRemark('This code is not known. See the documentation of the JD AI platform.', answer, redact),
	});
}

function isBusinessStatus(status: string): status is BusinessStatus {
	return Object.hasOwn(BUSINESS_STATUSES, status);
}

function detailsOf(answer: ToldAnswer, redact: Redact, charged: Charged = false) {
	return {
		charged: answer.charge ?? charged,
		httpStatus: answer.httpStatus,
		requestId: redact.requestId(answer.requestId),
	};
}

/** Trying again costs money once an answer was billed. */
function isRetryable(row: Pick<ErrorRow, 'retryable'>, charged: Charged): boolean {
	return charged !== true && row.retryable === true;
}

function withRemark(description: string, answer: ToldAnswer, redact: Redact): string {
	const remark = redact.remark(answer.reason ?? answer.msg ?? '');
	return remark === '' ? description : `${description} JD says: ${remark}`;
}
