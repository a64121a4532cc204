import {
	NodeApiError,
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type JsonObject,
} from 'n8n-workflow';

import { CreditReportError, type ErrorData } from '../../errors/CreditReportError';
import { maskFileName, maskOrigin } from '../../report/mask/fileNames';
import type { Source } from '../operation';
import { pairedWith } from './output';

/** By this word, in this spelling, n8n tells a stopped execution from a failed one. */
const CANCELED = 'The execution was canceled';

/**
 * The one place where an error of this package becomes an error of n8n: a NodeApiError where JD or the way to it
 * is involved, else a NodeOperationError. Its panel in the editor shows message and description alone at first, so the
 * description ends with code and file; between backticks the editor prints code. `context.creditReport` holds the fields of the error table for error workflows.
 */
export function toNodeError(
	context: IExecuteFunctions,
	error: unknown,
	itemIndex: number,
	source?: Source,
): NodeApiError | NodeOperationError {
	if (!(error instanceof CreditReportError))
		return withItem(new NodeOperationError(context.getNode(), error as Error), itemIndex);
	const data = error.toData();
	const message = error.isStop ? CANCELED : error.message;
	const description = `${error.description} (${[`\`${error.code}\``, ...(source?.fileName ? [source.fileName] : [])].join(', ')})`;
	const nodeError = error.isRemote
		? new NodeApiError(context.getNode(), { ...data } as JsonObject, {
				message,
				description,
				itemIndex,
				httpCode: error.httpStatus?.toString(),
			})
		: new NodeOperationError(context.getNode(), error, { message, description, itemIndex });
	nodeError.context.creditReport = data;
	return nodeError;
}

/** n8n returns its own errors as they are, without the item. */
function withItem(error: NodeOperationError, itemIndex: number): NodeOperationError {
	error.context.itemIndex ??= itemIndex;
	return error;
}

/** The source as an error may show it where personal data is masked. */
export function maskedSource(source: Source): Source {
	return maskOrigin(source, maskFileName);
}

/**
 * The item that stands for a failed one under Continue On Fail. All facts are inside `error`: n8n sends an item to the
 * error branch only when nothing but an error is in it.
 */
export function toErrorItem(error: unknown, itemIndexes: readonly number[], source?: Source): INodeExecutionData {
	const data = error instanceof CreditReportError ? error.toData() : unexpected(error);
	return {
		json: { error: { ...data, ...(source ? { source: { ...source } } : {}) } },
		pairedItem: pairedWith(itemIndexes),
	};
}

/** An error that is none of ours, for example of an expression or a credential, in the same shape. */
function unexpected(error: unknown): ErrorData {
	const { name, message, description } = error as Partial<Error> & { description?: string | null };
	return {
		code: name ?? 'Error',
		message: message ?? String(error),
		description: description ?? '',
		retryable: false,
		charged: 'unknown',
	};
}
