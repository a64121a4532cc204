import { setImmediate } from 'node:timers/promises';

import type { ErrorData } from '../../errors/CreditReportError';

/** What a worker answers. */
export interface Reply {
	result?: unknown;
	error?: ErrorData;
	/** The worker is not to be used again: it is broken, or holds more memory than an idle worker should. */
	isSpent: boolean;
}

/**
 * A reply as it crosses threads: JSON in UTF-8, to be transferred rather than cloned (a structured clone of a long report
 * stalls n8n's event loop). The first piece is the reply without its result, the others are the parts of the result.
 */
export type PackedReply = Array<Uint8Array<ArrayBuffer>>;

/** Runs in the worker. */
export function packReply({ result, ...rest }: Reply): PackedReply {
	const parts = isRecord(result) ? Object.entries(result) : [[null, result]];
	return [rest, ...parts].map((part) => new TextEncoder().encode(JSON.stringify(part)));
}

/** The first piece. */
export function unpackHead([head]: PackedReply): Omit<Reply, 'result'> {
	return parsed(head) as Omit<Reply, 'result'>;
}

/** The result, one part in a turn of the event loop, so that even a report of hundreds of pages does not hold it up. */
export async function unpackResult([, ...parts]: PackedReply): Promise<unknown> {
	const result: Record<string, unknown> = {};
	for (const part of parts) {
		const [key, value] = parsed(part) as [string | null, unknown];
		if (key === null) return value;
		result[key] = value;
		await setImmediate();
	}
	return result;
}

function parsed(piece: Uint8Array | undefined): unknown {
	return JSON.parse(new TextDecoder().decode(piece));
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
