import type { ReportRecord, ReportValue } from './types';

/** What a value of a record is: `number` is a leaf that may be one, `rows` a list of records. */
type KindOf<Value> = [NonNullable<Value>] extends [readonly (infer Element)[]]
	? [NonNullable<Element>] extends [object]
		? 'list' | 'rows'
		: 'list'
	: [NonNullable<Value>] extends [object]
		? 'record'
		: number extends Value
			? 'leaf' | 'number'
			: 'leaf';

/**
 * The dotted paths of a record that lead to values of a kind. A path goes through objects and ends at a list. Of a union of
 * records the paths of all of them; of a {@link ReportRecord}, whose keys are not known, any string.
 */
type PathTo<Record, Kind> = Record extends unknown
	? string extends keyof Record
		? string
		: {
				[Key in keyof Record & string]:
					| (Kind & KindOf<Record[Key]> extends never ? never : Key)
					| (KindOf<Record[Key]> extends 'record' ? `${Key}.${PathTo<NonNullable<Record[Key]>, Kind>}` : never);
			}[keyof Record & string]
	: never;

/** A path to a value of any kind. */
export type PathIn<Record> = PathTo<Record, 'leaf' | 'record' | 'list'>;
/** A path to a text, number or null. */
export type LeafPath<Record> = PathTo<Record, 'leaf'>;
/** A path to an amount, a count or a percentage. */
export type NumberPath<Record> = PathTo<Record, 'number'>;
/** A path to a list of records. */
export type ListPath<Record> = PathTo<Record, 'rows'>;

/** The value at a path, nothing for records of a union that do not have it. */
export type ValueAt<Record, Path extends string> = Record extends unknown
	? string extends keyof Record
		? ReportValue
		: Path extends keyof Record
			? NonNullable<Record[Path]>
			: Path extends `${infer Key}.${infer Rest}`
				? Key extends keyof Record
					? ValueAt<NonNullable<Record[Key]>, Rest>
					: never
				: never
	: never;

type RowIn<List> = List extends ReadonlyArray<infer Row extends object> ? Row : never;

/** A row of the list at a path. */
export type RowAt<Record, Path extends string> = Record extends unknown
	? string extends keyof Record
		? ReportRecord
		: RowIn<ValueAt<Record, Path>>
	: never;
