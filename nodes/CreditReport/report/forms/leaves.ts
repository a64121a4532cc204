import type { LeafType } from '../catalogue';
import type { Evidence, Scalar } from './types';

/** What stands in the place of a leaf, by its type in the catalogue: each form of a report has its own. */
export type Leaves = Readonly<Record<LeafType, unknown>>;

/** As printed: the string on paper, null where nothing is printed. */
export type PrintedLeaves = Readonly<Record<LeafType, string | null>>;

/**
 * As `normaliseValue.ts` gives them. What does not fit the type of its field stays the string that is printed (a warning
 * VALUE_DOES_NOT_FIT tells of it), and so an amount is a number, a string or null: ask before reckoning, or read it with
 * `numberAt`. Dates and months are ISO 8601, or the word that is printed in their place (长期).
 */
export interface NormalisedLeaves {
	readonly text: string | null;
	readonly amount: number | string | null;
	readonly count: number | string | null;
	readonly percent: number | string | null;
	readonly date: string | null;
	readonly month: string | null;
	readonly datetime: string | null;
	readonly status24: string | null;
}

/** In any form: as printed, normalised, or JSON that somebody else wrote. */
export type AnyLeaves = Readonly<Record<LeafType, Scalar>>;

/** Where each value stands. */
export type EvidenceLeaves = Readonly<Record<LeafType, Evidence | null>>;
