import type { Random } from '../fixtures/random';

/** What one input came to. */
export interface Trial {
	/** READ, a code of the error table, or another word that is counted. */
	outcome: string;
	/** What is wrong with that; of an input that was treated as it should be, nothing. */
	problem?: string;
	/** The input, to be kept when there is a problem: a PDF, or what JSON can hold. */
	input: Buffer | object;
	/** How it was made, in words. */
	made: readonly string[];
}

/** A kind of input that means no good, made by chance. */
export interface Fuzzer {
	/** One trial after the other; what chance decides comes from `random` alone. */
	attempt(random: Random): Promise<Trial>;
	/** Ends what was started. */
	stop(): Promise<void>;
}
