import { rowOf, type Charged, type ErrorCode, type ErrorRow, type Fault } from './table';

/** What an error may add to, or overrule in, its row of the table. None of it may hold text of a report or secrets. */
export interface ErrorDetails extends Partial<
	Pick<ErrorRow, 'message' | 'description' | 'fault' | 'retryable' | 'charged'>
> {
	httpStatus?: number;
	requestId?: string;
	retryAfterSeconds?: number;
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
	/** How long JD asks to wait before the next call. */
	retryAfterSeconds?: number;
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
	readonly retryAfterSeconds?: number;
	/** No member of the error as data: whatever serialises an error leaves it out. */
	readonly #fault: Fault;

	constructor(code: ErrorCode | (string & {}), details: ErrorDetails = {}) {
		const row: Partial<ErrorRow> = rowOf(code) ?? {};
		super(details.message ?? row.message ?? code, details.cause === undefined ? undefined : { cause: details.cause });
		this.name = 'CreditReportError';
		this.code = code;
		this.description = details.description ?? row.description ?? '';
		this.retryable = details.retryable ?? row.retryable ?? false;
		this.charged = details.charged ?? row.charged ?? false;
		this.httpStatus = details.httpStatus;
		this.requestId = details.requestId;
		this.retryAfterSeconds = details.retryAfterSeconds;
		this.#fault = details.fault ?? row.fault ?? 'service';
	}

	/** Whose fault it is; of JD where no table knows the code. */
	get fault(): Fault {
		return this.#fault;
	}

	/** Whether JD said so, or the way to JD failed. */
	get isRemote(): boolean {
		const row = rowOf(this.code);
		return row === undefined || row.isRemote === true;
	}

	/** Whether the user stopped the work: nothing else is begun then. */
	get isStop(): boolean {
		return rowOf(this.code)?.isStop === true;
	}

	/** @returns the error as plain data; fields that are not known are left out. */
	toData(): ErrorData {
		const { code, message, description, retryable, charged, httpStatus, requestId, retryAfterSeconds } = this;
		return {
			code,
			message,
			description,
			retryable,
			charged,
			...(httpStatus === undefined ? {} : { httpStatus }),
			...(requestId === undefined ? {} : { requestId }),
			...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
		};
	}

	/** The same error with something else in the place of what is named. */
	with(details: ErrorDetails): CreditReportError {
		return new CreditReportError(this.code, { ...this.toData(), fault: this.fault, cause: this.cause, ...details });
	}

	/** Rebuilds an error from {@link toData}, for instance on the other side of a worker thread. */
	static fromData(data: ErrorData): CreditReportError {
		return new CreditReportError(data.code, data);
	}
}
