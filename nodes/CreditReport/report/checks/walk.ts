import { isRecord, type ReportRecord, type ReportValue, type Scalar } from '../forms/types';

/** A leaf with its concrete path (`loans[3].startAt`) and its catalogue path (`loans[].startAt`). */
export interface Leaf {
	path: string;
	cataloguePath: string;
	value: Scalar;
}

/** Every leaf of a record, in order. */
export function* leavesOf(record: ReportRecord): Generator<Leaf> {
	for (const [key, value] of Object.entries(record)) yield* leaves(value, key, key);
}

function* leaves(value: ReportValue, path: string, cataloguePath: string): Generator<Leaf> {
	if (Array.isArray(value)) {
		for (const [index, element] of value.entries()) yield* leaves(element, `${path}[${index}]`, `${cataloguePath}[]`);
	} else if (isRecord(value)) {
		for (const [key, member] of Object.entries(value))
			yield* leaves(member, `${path}.${key}`, `${cataloguePath}.${key}`);
	} else {
		yield { path, cataloguePath, value };
	}
}
