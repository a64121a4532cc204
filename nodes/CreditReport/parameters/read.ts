import { CreditReportError } from '../errors/CreditReportError';
import { describe, UNFIT, type Kind } from './kinds';

/**
 * Reads a value that a caller gave.
 * @param name what the caller calls it, for the message
 * @returns undefined when nothing is given
 * @throws CreditReportError INVALID_PARAMETER; it says what is taken and of what type the value is, never the value
 */
export function readValue<T>(name: string, kind: Kind<T>, value: unknown): T | undefined {
	const read = kind.read(value);
	if (read !== UNFIT) return read;
	throw new CreditReportError('INVALID_PARAMETER', {
		message: `${name} takes ${kind.takes}; it was given ${describe(value)}`,
	});
}

/** The kinds of an object's members by name. */
export type Kinds<T> = { readonly [K in keyof T]-?: Kind<NonNullable<T[K]>> };

/** Reads the members that a table names, and leaves out those that are not given. @throws CreditReportError INVALID_PARAMETER */
export function readMembers<T extends object>(
	kinds: Kinds<T>,
	given: unknown,
	nameOf: (key: string) => string = (key) => key,
): Partial<T> {
	const members = given as Record<string, unknown>;
	const read = Object.entries<Kind<unknown>>(kinds).map(
		([key, kind]) => [key, readValue(nameOf(key), kind, members[key])] as const,
	);
	return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** An object of options: nothing given is an empty one, and a JSON text of an object is that object. */
export function readObject(name: string, value: unknown): Record<string, unknown> {
	const object = typeof value === 'string' ? parsed(value) : (value ?? {});
	if (typeof object === 'object' && object !== null && !Array.isArray(object)) return object as Record<string, unknown>;
	throw new CreditReportError('INVALID_PARAMETER', {
		message: `${name} takes an object; it was given ${describe(value)}`,
	});
}

function parsed(text: string): unknown {
	if (text.trim() === '') return {};
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
