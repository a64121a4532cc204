import type { Unparsed } from '../../../../report/forms/types';
import type { Line } from '../../layout/types';
import type { Token } from './token';

/** What came of lines that a reader was given. */
export interface Outcome {
	/** Lines that need no second look, but for the parts left of them. */
	readonly read: readonly Line[];
	/** Parts of them that nobody understood. */
	readonly left: readonly Unparsed[];
}

/** A reader's answer about a token that it knows. What it gives back neither as read nor as left stays unread. */
export interface Answer extends Outcome {
	/** How many tokens it answers for, where it looked ahead; else one. */
	readonly span?: number;
	/** The token is to be read as these, from the first reader on. */
	readonly instead?: readonly Token[];
	/** What came before the token ended here, but the token is another reader's. */
	readonly isDeclined?: boolean;
}

/**
 * Reads tokens of some kinds. It stores values in the report and says what it did with the lines; the dispatcher alone
 * keeps the books. What reaches over several tokens is collected, and stored when it ends.
 */
export interface Reader<T extends Token = Token> {
	/** Is the token this reader's? Changes nothing. A reader that does not tell beforehand tells by its answer. */
	readonly recognises?: (token: T) => boolean;
	/** @returns undefined when the token is another reader's */
	readonly take: (token: T) => Answer | undefined;
	/** Something else begins: stores what was collected. */
	readonly end?: () => Outcome;
	/** Lets go of what was collected, unread: whatever state it is in. */
	readonly abandon?: () => void;
}

/** Dealt with, but nothing of it read. */
export const NOTHING: Outcome = { read: [], left: [] };

/** Lines that were read, and what of them was not. */
export function outcome(read: readonly Line[], left: readonly Unparsed[] = []): Outcome {
	return { read, left };
}

/** What came of several parts, one after the other. */
export function together(...parts: readonly Outcome[]): Outcome {
	return { read: parts.flatMap(({ read }) => read), left: parts.flatMap(({ left }) => left) };
}
