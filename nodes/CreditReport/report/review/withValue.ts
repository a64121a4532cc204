import type { Scalar } from '../forms/types';

/** A copy of a report with another value at a concrete path (`loans[3].balance`); what is not on the way is shared. The path is one of the report. */
export function withValue<Form extends object>(report: Form, path: string, value: Scalar): Form;
export function withValue(report: object, path: string, value: Scalar): unknown {
	return replaced(report, path.match(/[^.[\]]+/g) ?? [], value);
}

function replaced(node: unknown, [key, ...rest]: readonly string[], value: Scalar): unknown {
	if (key === undefined) return value;
	if (Array.isArray(node)) {
		const index = Number(key);
		return node.map((element: unknown, at) => (at === index ? replaced(element, rest, value) : element));
	}
	if (typeof node !== 'object' || node === null) return node;
	return { ...node, [key]: replaced((node as Record<string, unknown>)[key], rest, value) };
}

/** The value at a concrete path; undefined where there is none. */
export function valueAtPath(report: object, path: string): unknown {
	return (path.match(/[^.[\]]+/g) ?? []).reduce<unknown>(
		(node, key) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined),
		report,
	);
}
