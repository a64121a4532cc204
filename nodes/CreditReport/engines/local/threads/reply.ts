import { setImmediate } from 'node:timers/promises';

import type { ErrorData } from '../../../errors/CreditReportError';

/** What a worker answers. */
export interface Reply {
	result?: unknown;
	error?: ErrorData;
	/** The worker is not to be used again: it is broken, or holds more memory than an idle worker should. */
	isSpent: boolean;
}

/**
 * A reply as it crosses threads: JSON in UTF-8, to be transferred rather than cloned (a structured clone of a long report
 * stalls n8n's event loop). The first piece is the reply without its result, the others put the result together.
 */
export type PackedReply = Array<Uint8Array<ArrayBuffer>>;

/** Where a value belongs in the result: keys of objects and indices of lists from its root. */
type Path = ReadonlyArray<string | number>;
type Container = Record<string | number, unknown>;

/** Characters of JSON that are parsed at one go: a few milliseconds. */
const PIECE = 128 * 1024;

/** Runs in the worker. */
export function packReply({ result, ...rest }: Reply): PackedReply {
	return [JSON.stringify(rest), ...piecesOf([], result)].map((json) => new TextEncoder().encode(json));
}

/** JSON of `[path, value]`; a value that is too long comes as an empty one, and its children after it. */
function piecesOf(path: Path, value: unknown): string[] {
	const whole = JSON.stringify([path, value]);
	if (whole.length <= PIECE || typeof value !== 'object' || value === null) return [whole];
	const children = Array.isArray(value)
		? value.map((child, index) => piecesOf([...path, index], child))
		: Object.entries(value).map(([key, child]) => piecesOf([...path, key], child));
	return [JSON.stringify([path, Array.isArray(value) ? [] : {}]), ...children.flat()];
}

/** The first piece. */
export function unpackHead([head]: PackedReply): Omit<Reply, 'result'> {
	return parsed(head) as Omit<Reply, 'result'>;
}

/** The result, put together piece by piece: the event loop has its turn after every {@link PIECE} or so. */
export async function unpackResult([, ...pieces]: PackedReply): Promise<unknown> {
	const root: Container = {};
	let sinceTurn = 0;
	for (const piece of pieces) {
		const [path, value] = parsed(piece) as [Path, unknown];
		const keys = ['result', ...path];
		const last = keys.pop() as string | number;
		keys.reduce((holder, key) => holder[key] as Container, root)[last] = value;
		sinceTurn += piece.length;
		if (sinceTurn < PIECE) continue;
		sinceTurn = 0;
		await setImmediate();
	}
	return root.result;
}

function parsed(piece: Uint8Array | undefined): unknown {
	return JSON.parse(new TextDecoder().decode(piece));
}
