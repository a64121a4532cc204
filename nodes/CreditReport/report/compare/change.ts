import type { Scalar } from '../forms/types';
import type { DoubtId } from './doubts';
import type { KindId } from './changeKinds';

/** Whether a lender would call a change good or bad news; `neutral` where that is not clear. */
export type Direction = 'better' | 'worse' | 'neutral';

/** One difference between the earlier and the later report, before it is put into words. */
export interface Change {
	kind: KindId;
	/** The section it is in, or a nested list of one (`profile.mobiles`). */
	section: string;
	/** Where it stands in either report; null where that report has nothing there. */
	oldPath: string | null;
	newPath: string | null;
	/** A short name of the account or record; null for what is said of the person. */
	account: string | null;
	/** What differs, by its key, and its labels; null where it is the account or record as a whole. */
	field: string | null;
	fieldZh: string | null;
	fieldEnglish: string | null;
	old: Scalar;
	new: Scalar;
	direction: Direction;
	/** The day that the print gives the event: opening, closing, inquiry, registration. */
	date: string | null;
	/** Why it is not certain; null when it is. */
	doubt: DoubtId | null;
}

/** A change of which nothing is known but what is given. */
export function changeOf(about: Pick<Change, 'kind' | 'section'> & Partial<Change>): Change {
	return {
		oldPath: null,
		newPath: null,
		account: null,
		field: null,
		fieldZh: null,
		fieldEnglish: null,
		old: null,
		new: null,
		direction: 'neutral',
		date: null,
		doubt: null,
		...about,
	};
}

/** Which way a figure has to move to be bad news. */
export type Worse = 'higher' | 'lower' | 'never';

/** Judges a figure or a rank that moved; nothing can be said of one that is missing. */
export function directionOf(old: Scalar, now: Scalar, worse: Worse): Direction {
	if (worse === 'never' || typeof old !== 'number' || typeof now !== 'number' || old === now) return 'neutral';
	return now > old === (worse === 'higher') ? 'worse' : 'better';
}

/** How far a figure moved; null where one side is no figure. */
export function differenceOf(old: Scalar, now: Scalar): number | null {
	// Amounts have two decimals at most: what binary fractions add behind them is no difference.
	return typeof old === 'number' && typeof now === 'number' ? Math.round((now - old) * 100) / 100 : null;
}
