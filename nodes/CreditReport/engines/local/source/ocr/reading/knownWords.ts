import type { ReadCharacter } from './types';

/** Characters this sure are what they are. */
const SURE = 0.9;
/** Words from this length on are known by all characters but those less sure than this, though the network held these for no possibility. */
const TELLING = 4;
const GUESSED = 0.5;
/** From this length on, by all but two. */
const LONG = 7;
/** How sure a character is that a word told: one that the network held for possible, and another, which stays in doubt. */
const [POSSIBLE, TOLD] = [0.9, 0.5] as const;

/** Dashes, long and short. */
const DASH = /^[-\u2010-\u2015]$/;

/** Where words have a character: the word, and at which place. */
type Places = ReadonlyMap<string, ReadonlyArray<{ word: string; at: number }>>;

const known = new WeakMap<readonly string[], Places>();

function placesOf(words: readonly string[]): Places {
	let places = known.get(words);
	if (places === undefined) {
		const made = new Map<string, Array<{ word: string; at: number }>>();
		for (const word of words)
			[...word].forEach((character, at) => {
				const list = made.get(character);
				if (list) list.push({ word, at });
				else made.set(character, [{ word, at }]);
			});
		known.set(words, (places = made));
	}
	return places;
}

/** A word that may be meant where a line begins to differ from it. */
interface Match {
	word: string;
	start: number;
	/** Places of the line at which it differs. */
	wrong: number[];
	/** All characters that differ are among the alternatives. */
	isPossible: boolean;
}

/**
 * Settles doubtful characters by the words that reports print: `准货记卡` with a doubtful second character is 准贷记卡. What a
 * character was before is the first of its alternatives. A line that may mean several words stays as it is.
 * @param words that reports print, each of three characters at least
 */
export function withKnownWords(characters: readonly ReadCharacter[], words: readonly string[]): ReadCharacter[] {
	const told = [...characters];
	const doubtful = told.flatMap(({ confidence, text }, index) =>
		(confidence < SURE && text.length === 1) || DASH.test(text) ? [index] : [],
	);
	if (doubtful.length === 0) return told;
	const places = placesOf(words);
	const matches = matchesAbout(told, doubtful, places).sort(
		(a, b) =>
			Number(b.isPossible) - Number(a.isPossible) || b.word.length - b.wrong.length - (a.word.length - a.wrong.length),
	);
	const settled = new Set<number>();
	for (const match of matches) {
		if (match.wrong.some((at) => settled.has(at))) continue;
		const isAmbiguous = matches.some((other) => contradict(match, other));
		match.wrong.forEach((at) => settled.add(at));
		if (isAmbiguous) continue;
		for (const at of match.wrong) told[at] = renamed(told[at] as ReadCharacter, match.word[at - match.start] as string);
	}
	return told;
}

/** Two words that are as likely, and say different characters of one place. */
function contradict(one: Match, other: Match): boolean {
	return (
		one !== other &&
		one.isPossible === other.isPossible &&
		other.word.length - other.wrong.length >= one.word.length - one.wrong.length &&
		one.wrong.some((at) => {
			const said = other.word[at - other.start];
			return said !== undefined && said !== one.word[at - one.start];
		})
	);
}

function matchesAbout(line: readonly ReadCharacter[], doubtful: readonly number[], places: Places): Match[] {
	const matches = new Map<string, Match>();
	for (const at of doubtful)
		for (const near of [at - 1, at + 1])
			for (const { word, at: place } of places.get(line[near]?.text ?? '') ?? []) {
				const start = near - place;
				const key = `${start} ${word}`;
				if (
					start < 0 ||
					start + word.length > line.length ||
					at < start ||
					at >= start + word.length ||
					matches.has(key)
				)
					continue;
				const match = matchOf(line, word, start);
				if (match) matches.set(key, match);
			}
	// A word that is read as it stands speaks against those that are like it.
	const whole = [...matches.values()].filter(({ wrong }) => wrong.length === 0);
	const isRead = (at: number, length: number): boolean =>
		whole.some(({ word, start }) => at >= start && at < start + word.length && word.length + 1 >= length);
	return [...matches.values()].filter(
		({ word, wrong }) => wrong.length > 0 && !wrong.some((at) => isRead(at, word.length)),
	);
}

function matchOf(line: readonly ReadCharacter[], word: string, start: number): Match | undefined {
	const most = word.length >= LONG ? 2 : 1;
	const wrong: number[] = [];
	let isPossible = true;
	let surest = 0;
	for (let index = 0; index < word.length; index++) {
		const { text, confidence, alternatives } = line[start + index] as ReadCharacter;
		if (text === word[index]) continue;
		const isOne = isDashOf(text, word[index] as string);
		if ((confidence >= SURE && !isOne) || wrong.length === most) return undefined;
		wrong.push(start + index);
		if (!isOne) surest = Math.max(surest, confidence);
		isPossible &&= isOne || alternatives.some((other) => other.text === word[index]);
	}
	return isPossible || (word.length >= TELLING && surest < GUESSED) ? { word, start, wrong, isPossible } : undefined;
}

/** A font may print the numeral one as it prints a dash. */
function isDashOf(text: string, character: string): boolean {
	return character === '一' && DASH.test(text);
}

function renamed(character: ReadCharacter, text: string): ReadCharacter {
	const isPossible = isDashOf(character.text, text) || character.alternatives.some((other) => other.text === text);
	const others = character.alternatives.filter((other) => other.text !== text);
	return {
		...character,
		text,
		confidence: isPossible ? POSSIBLE : TOLD,
		alternatives: [{ text: character.text, confidence: Math.min(character.confidence, 1 - TOLD) }, ...others],
	};
}
