import { CONFUSIONS, isInAlphabet } from './confusions';
import { doubtOf } from './surety';
import type { ReadCharacter, ReadValue } from './types';
import type { ValueKind } from './valueKinds';

/** Another reading of a value, and how likely it is beside the one that was taken (1: as likely). */
export interface Reading {
	text: string;
	likelihood: number;
	/** The recogniser gave it itself. */
	isGiven: boolean;
}

/** A character this sure is not read otherwise by the table of confusions. */
const SURE = 0.03;
/** A confusion of the table is this likely where the recogniser names none itself, as a share of its doubt. */
const BY_TABLE = 0.2;
/** Points and commas look alike in any print: a reading that swaps them needs no doubt. */
const POINT_FOR_COMMA = 0.1;
const SWAPPED: Readonly<Record<string, string>> = { ',': '.', '.': ',' };
/** Of the readings that change one character, so many are tried two at a time. */
const PAIRED = 8;
const MOST = 24;

interface Change extends Reading {
	at: number;
}

/** Readings of a value that the recogniser gave, or that its doubtful characters allow; the likeliest first, without the value itself. */
export function otherReadings({ characters }: ReadValue, kind: ValueKind): Reading[] {
	const changes = characters
		.flatMap((character, at) => changesOf(character, at, kind))
		.sort((a, b) => b.likelihood - a.likelihood);
	const single = changes.map((change) => [change]);
	const pairs = changes.slice(0, PAIRED).flatMap((first, index) =>
		changes
			.slice(index + 1, PAIRED)
			.filter(({ at }) => at !== first.at)
			.map((second) => [first, second]),
	);
	// All of them at once: a print whose commas are all read as points.
	const swaps = changes.filter(({ at, text }) => SWAPPED[characters[at]?.text ?? ''] === text);
	const asRead = characters.map(({ text }) => text).join('');
	const known = new Set([asRead]);
	return [...single, ...pairs, ...(swaps.length > 2 ? [swaps] : [])]
		.map((made) => ({
			text: changed(characters, made),
			likelihood: likelihoodOf(made),
			isGiven: made.every(({ isGiven }) => isGiven),
		}))
		.sort((a, b) => b.likelihood - a.likelihood)
		.filter(({ text }) => text !== '' && !known.has(text) && known.add(text))
		.slice(0, MOST);
}

function changesOf(character: ReadCharacter, at: number, kind: ValueKind): Change[] {
	const { text, confidence, alternatives } = character;
	const changes: Change[] = alternatives
		.filter((other) => other.text !== text && isInAlphabet(other.text, kind))
		.map((other) => ({
			at,
			text: other.text,
			likelihood: other.confidence / Math.max(confidence, 0.01),
			isGiven: true,
		}));
	const doubt = doubtOf(character, kind);
	if (doubt > SURE)
		for (const other of CONFUSIONS[text] ?? '')
			if (isInAlphabet(other, kind)) changes.push({ at, text: other, likelihood: BY_TABLE * doubt, isGiven: false });
	const swapped = SWAPPED[text];
	if (swapped !== undefined && (kind === 'amount' || kind === 'count'))
		changes.push({ at, text: swapped, likelihood: POINT_FOR_COMMA, isGiven: false });
	return changes;
}

function changed(characters: readonly ReadCharacter[], changes: readonly Change[]): string {
	return characters.map(({ text }, at) => changes.find((change) => change.at === at)?.text ?? text).join('');
}

function likelihoodOf(changes: readonly Change[]): number {
	return changes.reduce((product, { likelihood }) => product * Math.min(1, likelihood), 1);
}
