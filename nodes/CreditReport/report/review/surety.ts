import { isBlank } from '../forms/normaliseValue';
import { isInAlphabet } from './confusions';
import type { ReadCharacter, ReadValue } from './types';
import type { ValueKind } from './valueKinds';

/** An alternative this likely is another reading of the place, and no remainder of a probability. */
const RIVAL = 0.3;
/** Marks between digits: what else they may be shows in the form of the value. */
const SEPARATOR = /^[.,，．:：\-/年月日]$/;
/** Numbers of contracts and persons are printed in capitals. */
const CAPITALS: ReadonlySet<ValueKind> = new Set<ValueKind>(['number', 'id']);

/** How doubtful a value is. */
export interface Doubt {
	/** Of its most doubtful character, from 0 to 1. */
	most: number;
	/** Readings of one place differ. */
	hasRival: boolean;
}

/**
 * How doubtful a value is by its characters. What cannot stand there does not count against one: a letter among digits, a point
 * where the form of amounts has a comma, the same character in another width. Of a value whose characters are not known what was
 * told of its place counts.
 * @param isFit whether a text can be the value
 */
export function doubtOfValue(
	{ value, characters, confidence }: ReadValue,
	kind: ValueKind,
	isFit: (text: string) => boolean,
): Doubt {
	const isNothing = isBlank(value);
	if (characters.length === 0) return { most: isNothing ? 0 : 1 - confidence, hasRival: false };
	const doubts = characters.map((character, at) => {
		const rivals = character.alternatives.filter(
			({ text }) =>
				isInAlphabet(text, kind) &&
				!isSame(text, character.text, kind) &&
				isReading(replaced(characters, at, text), isFit) &&
				!(isNothing && isBlank(replaced(characters, at, text))),
		);
		const told = character.alternatives.reduce((sum, alternative) => sum + alternative.confidence, 0);
		const isTold = isNothing || SEPARATOR.test(character.text);
		const rest = isTold ? 0 : Math.max(0, 1 - character.confidence - told);
		const against = rest + rivals.reduce((sum, rival) => sum + rival.confidence, 0);
		const total = character.confidence + against;
		return {
			most: total === 0 ? 1 : against / total,
			hasRival: rivals.some((rival) => rival.confidence >= RIVAL),
		};
	});
	return { most: Math.max(...doubts.map(({ most }) => most)), hasRival: doubts.some(({ hasRival }) => hasRival) };
}

/** There is ink where a value was found: that nothing is printed is no reading. */
function isReading(text: string, isFit: (text: string) => boolean): boolean {
	return text !== '' && isFit(text);
}

/** Whether two characters are one in another width, or in another case where there is but one. */
function isSame(a: string, b: string, kind: ValueKind): boolean {
	const plain = (text: string): string => {
		const narrow = text.normalize('NFKC').replace('×', 'X');
		return CAPITALS.has(kind) ? narrow.toUpperCase() : narrow;
	};
	return plain(a) === plain(b);
}

/** How doubtful one character is, whatever stands beside it. */
export function doubtOf({ confidence, alternatives }: ReadCharacter, kind: ValueKind): number {
	const told = alternatives.reduce((sum, alternative) => sum + alternative.confidence, 0);
	const rivals = alternatives.filter(({ text }) => isInAlphabet(text, kind));
	const against =
		rivals.reduce((sum, alternative) => sum + alternative.confidence, 0) + Math.max(0, 1 - confidence - told);
	return confidence + against === 0 ? 1 : against / (confidence + against);
}

function replaced(characters: readonly ReadCharacter[], at: number, text: string): string {
	return characters.map((character, index) => (index === at ? text : character.text)).join('');
}
