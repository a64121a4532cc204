import type { Alternative } from '../../types';
import type { TextLine } from '../types';

/** One step of a reading, from left to right: what the recogniser holds possible there. */
export interface Step {
	/** Classes, the likeliest first; 0 is none. */
	classes: number[];
	/** Their probabilities. */
	probabilities: number[];
}

/** What the recogniser told of one line. */
export interface Lattice {
	steps: Step[];
	/** The width of the line in steps: the last step may end beyond it. */
	width: number;
}

/** A character as it was read. */
export interface ReadCharacter {
	text: string;
	/** First and last step of its run. */
	from: number;
	to: number;
	confidence: number;
	alternatives: Alternative[];
}

/** A line of text as it was read. */
export interface LineReading {
	line: TextLine;
	lattice: Lattice;
	characters: ReadCharacter[];
}
