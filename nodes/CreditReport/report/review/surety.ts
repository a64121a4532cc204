import { isInAlphabet } from './confusions';
import type { ReadCharacter, ReadValue } from './types';
import type { ValueKind } from './valueKinds';

/** An alternative this likely is another reading of the place, and no remainder of a probability. */
const RIVAL = 0.3;

/**
 * How doubtful a character is among those that can stand in its column, from 0 to 1: what the recogniser gave to characters of
 * another kind (the letter O among digits) does not count against it.
 */
export function doubtOf({ confidence, alternatives }: ReadCharacter, kind: ValueKind): number {
	const told = alternatives.reduce((sum, alternative) => sum + alternative.confidence, 0);
	const rivals = alternatives
		.filter(({ text }) => isInAlphabet(text, kind))
		.reduce((sum, alternative) => sum + alternative.confidence, 0);
	const against = rivals + Math.max(0, 1 - confidence - told);
	return confidence + against === 0 ? 1 : against / (confidence + against);
}

/** The most doubtful character of a value; of one whose characters are not known what was told of its place. */
export function doubtOfValue({ characters, confidence }: ReadValue, kind: ValueKind): number {
	if (characters.length === 0) return 1 - confidence;
	return Math.max(...characters.map((character) => doubtOf(character, kind)));
}

/** Whether readings of one place differ in what can stand there. */
export function hasRival({ characters }: ReadValue, kind: ValueKind): boolean {
	return characters.some(({ alternatives }) =>
		alternatives.some(({ text, confidence }) => confidence >= RIVAL && isInAlphabet(text, kind)),
	);
}
