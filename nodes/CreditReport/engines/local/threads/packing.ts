import { setImmediate } from 'node:timers/promises';

import { setOwn } from '../../../report/forms/own';

/**
 * A value as it crosses threads: pieces of JSON. A structured clone of a long report would stall n8n's event loop, texts are
 * copied at once. Each piece is a list of places in the value with what belongs there, in the order in which the
 * value is put together.
 */
export type Packed = string[];

/** Where a value belongs: keys of objects and indices of lists from the root. */
type Path = ReadonlyArray<string | number>;
type Container = Record<string | number, unknown>;

/** Characters of JSON that are made or parsed at one go: a millisecond or two. */
const PIECE = 128 * 1024;
/** What a number, a word or a pair of brackets takes, about. */
const SMALL = 8;

/**
 * Packs a value, the event loop having its turn after every piece.
 * @throws TypeError of what JSON has no words for: a value that holds itself, a bigint
 */
export async function pack(value: unknown): Promise<Packed> {
	const packed: Packed = [];
	for (const piece of piecesOf(value)) {
		packed.push(piece);
		await setImmediate();
	}
	return packed;
}

/** The same at one go, where nobody waits for a turn. @throws as {@link pack} */
export function packAtOnce(value: unknown): Packed {
	return [...piecesOf(value)];
}

/** The value, put together piece by piece: the event loop has its turn after each. */
export async function unpack(packed: Packed): Promise<unknown> {
	const root: Container = {};
	for (const piece of packed) {
		for (const [path, value] of JSON.parse(piece) as Array<[Path, unknown]>) {
			const keys = ['value', ...path];
			const last = keys.pop() as string | number;
			setOwn(
				keys.reduce((holder, key) => holder[key] as Container, root),
				String(last),
				value,
			);
		}
		await setImmediate();
	}
	return root.value;
}

function* piecesOf(value: unknown): Generator<string> {
	let entries: string[] = [];
	let length = 0;
	const piece = (): string => `[${entries.join()}]`;
	for (const entry of entriesOf([], value, [])) {
		entries.push(entry);
		length += entry.length;
		if (length < PIECE) continue;
		yield piece();
		entries = [];
		length = 0;
	}
	if (entries.length > 0) yield piece();
}

/** JSON of `[path, value]`; a value that is too long comes as an empty one, and its members after it. */
function* entriesOf(path: Path, value: unknown, holders: readonly object[]): Generator<string> {
	if (typeof value !== 'object' || value === null || lengthUpTo(PIECE, value) < PIECE) {
		yield JSON.stringify([path, value]);
		return;
	}
	if (holders.includes(value)) throw new TypeError('A value that holds itself cannot be packed');
	yield JSON.stringify([path, Array.isArray(value) ? [] : {}]);
	for (const [key, member] of Object.entries(value)) {
		// As in JSON: a key without a value is none.
		if (member === undefined && !Array.isArray(value)) continue;
		yield* entriesOf([...path, Array.isArray(value) ? Number(key) : key], member, [...holders, value]);
	}
}

/** About how long a value is as JSON; no more is looked at than tells that it is longer than `most`. */
function lengthUpTo(most: number, value: unknown): number {
	if (typeof value === 'string') return value.length + SMALL;
	if (typeof value !== 'object' || value === null) return SMALL;
	let length = SMALL;
	for (const key in value) {
		if (length >= most) break;
		length += key.length + lengthUpTo(most - length, (value as Container)[key]);
	}
	return length;
}
