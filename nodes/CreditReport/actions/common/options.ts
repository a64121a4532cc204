import type { IExecuteFunctions } from 'n8n-workflow';

import type { ParseOptions } from '../../engines/engine';

/** The collection Options as the panel hands it over; what the user did not add is absent. */
export interface NodeOptions {
	columnNames?: 'key' | 'zh';
	evidence?: boolean;
	jdCompatible?: boolean;
	keepSource?: KeepSource;
	leaveOutEmpty?: boolean;
	mask?: boolean;
	maxPages?: number;
	nestedLists?: 'leaveOut' | 'include';
	password?: string;
	requestsPerSecond?: number;
	retries?: number;
	retryAfterTimeout?: boolean;
	timeout?: number;
	values?: 'normalised' | 'printed';
}

export type KeepSource = 'nothing' | 'json' | 'binary' | 'both';

/** @returns the options of one item, expressions resolved. */
export function optionsOf(this: IExecuteFunctions, itemIndex: number): NodeOptions {
	return this.getNodeParameter('options', itemIndex, {}) as NodeOptions;
}

/** What an engine has to know. Seconds become milliseconds; 0 and '' mean "not set". */
export function parseOptionsOf(this: IExecuteFunctions, itemIndex: number): ParseOptions {
	const { evidence, maxPages, password, timeout } = optionsOf.call(this, itemIndex);
	return {
		evidence: evidence ?? false,
		maxPages: maxPages || undefined,
		password: password || undefined,
		timeoutMs: timeout ? timeout * 1000 : undefined,
		signal: this.getExecutionCancelSignal(),
	};
}
