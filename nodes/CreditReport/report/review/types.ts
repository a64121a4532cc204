import type { Evidence } from '../forms/types';

/** What a program that recognised a character told of it. */
export interface ReadCharacter {
	text: string;
	/** From 0 to 1. */
	confidence: number;
	/** What it may be instead, the likeliest first; an empty text: perhaps nothing is there. */
	alternatives: ReadonlyArray<{ readonly text: string; readonly confidence: number }>;
	/** There is room for another character before it. */
	isApart?: boolean;
}

/** A value of a report that was recognised in a picture, as it was read. */
export interface ReadValue extends Evidence {
	/** Concrete path in the report: `loans[3].balance`. */
	path: string;
	/** In printed form. */
	value: string;
	/** One for each character of the value without its white space; none where the characters behind it are not known. */
	characters: readonly ReadCharacter[];
	/** Least of what the recogniser told of the characters where the value stands. */
	confidence: number;
}
