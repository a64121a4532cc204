import { ERROR_TABLE, type Charged, type ErrorCode, type ErrorRow } from './table';

/** What an error may add to, or overrule in, its row of the table. `extra` must never hold report text or secrets. */
export interface ErrorDetails extends Partial<ErrorRow> {
	httpStatus?: number;
	requestId?: string;
	cause?: unknown;
}

/** An error as plain data: the `error` field of an item under Continue On Fail, and what crosses threads. */
export interface ErrorData {
	code: string;
	message: string;
	description: string;
	retryable: boolean;
	charged: Charged;
	httpStatus?: number;
	requestId?: string;
}

/**
 * The one error class of this package. Its code is a row of the error table, a system code of the JD gateway
 * (`"10047"`), or a JD business status that no table knows yet.
 */
export class CreditReportError extends Error {
	readonly code: string;
	readonly description: string;
	readonly retryable: boolean;
	readonly charged: Charged;
	readonly httpStatus?: number;
	readonly requestId?: string;

	constructor(code: ErrorCode | (string & {}), details: ErrorDetails = {}) {
		const row: Partial<ErrorRow> = code in ERROR_TABLE ? ERROR_TABLE[code as ErrorCode] : {};
		super(details.message ?? row.message ?? code, details.cause === undefined ? undefined : { cause: details.cause });
		this.name = 'CreditReportError';
		this.code = code;
		this.description = details.description ?? row.description ?? '';
		this.retryable = details.retryable ?? row.retryable ?? false;
		this.charged = details.charged ?? row.charged ?? false;
		this.httpStatus = details.httpStatus;
		this.requestId = details.requestId;
	}

	/** @returns the error as plain data; fields that are not known are left out. */
	toData(): ErrorData {
		const { code, message, description, retryable, charged, httpStatus, requestId } = this;
		return {
			code,
			message,
			description,
			retryable,
			charged,
			...(httpStatus === undefined ? {} : { httpStatus }),
			...(requestId === undefined ? {} : { requestId }),
		};
	}

	/** Rebuilds an error from {@link toData}, for instance on the other side of a worker thread. */
	static fromData(data: ErrorData): CreditReportError {
		return new CreditReportError(data.code, data);
	}
}
