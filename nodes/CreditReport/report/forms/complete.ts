import { REPORT_FIELDS, type Field } from '../catalogue';
import { setOwn } from './own';
import type { Leaves } from './leaves';
import type { ReportOf } from './records.generated';

type Tree = Readonly<Record<string, unknown>>;

/**
 * Gives a report its full shape: every key of the contract, in catalogue order, in every record (missing scalar null,
 * missing object an object of nulls, missing list []), wire keys under the contract's spelling, unknown keys last.
 * Values are not touched, and what has the wrong kind (a word where a list belongs) stays. `meta` stays first.
 * Leaves may be anything, so that a tree of evidence is completed the same way.
 * @typeParam L what the leaves of the tree are, which its maker knows
 */
export function completeReport<L extends Leaves>(tree: Tree): ReportOf<L>;
export function completeReport(tree: Tree): Record<string, unknown> {
	const { meta, ...rest } = tree;
	return { ...(meta === undefined ? {} : { meta }), ...completeRecord(rest, REPORT_FIELDS) };
}

function completeRecord(record: Tree, fields: readonly Field[]): Record<string, unknown> {
	const known = knownKeys(fields);
	const complete: Record<string, unknown> = {};
	for (const field of fields)
		setOwn(complete, field.key, completeValue(record[field.key] ?? record[field.wireKey ?? field.key], field));
	for (const key of Object.keys(record)) if (!known.has(key)) setOwn(complete, key, record[key]);
	return complete;
}

function completeValue(value: unknown, { type, fields }: Field): unknown {
	if (type === 'object') return isTree(value ?? {}) ? completeRecord((value ?? {}) as Tree, fields ?? []) : value;
	if (type !== 'list') return value ?? null;
	if (!Array.isArray(value)) return value ?? [];
	return fields ? value.map((row: unknown) => (isTree(row) ? completeRecord(row, fields) : row)) : value;
}

function isTree(value: unknown): value is Tree {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const KNOWN_KEYS = new WeakMap<readonly Field[], ReadonlySet<string>>();

/** The keys of fields, those of the wire as well. Kept: a report has thousands of records of the same few kinds. */
function knownKeys(fields: readonly Field[]): ReadonlySet<string> {
	const known = KNOWN_KEYS.get(fields) ?? new Set(fields.flatMap((field) => [field.key, field.wireKey ?? field.key]));
	KNOWN_KEYS.set(fields, known);
	return known;
}
