import type { ReadCharacter } from './types';

/** Years of reports. */
const YEAR = '(?:19|20)\\d{2}';
/** What a full stop or a colon between digits is taken for. */
const POINT = '[.,:;：；，。、·．]?';

/** Ways of writing with separators that are known beforehand; each group is one, whatever was read there, or if nothing was. */
const WAYS: ReadonlyArray<{ written: RegExp; separators: readonly string[] }> = [
	// The running number of a record, and its date.
	{ written: new RegExp(`^\\d{1,2}(${POINT})(?=${YEAR}年\\d{1,2}月)`, 'd'), separators: ['.'] },
	// A day: one of both points may be lost.
	{
		written: new RegExp(`(?<![\\d.])${YEAR}(${POINT})(?:0[1-9]|1[0-2])(\\.)(?:[0-2]\\d|3[01])(?!\\d)`, 'd'),
		separators: ['.', '.'],
	},
	{
		written: new RegExp(`(?<![\\d.])${YEAR}(\\.)(?:0[1-9]|1[0-2])(${POINT})(?:[0-2]\\d|3[01])(?!\\d)`, 'd'),
		separators: ['.', '.'],
	},
	// The time behind a day.
	{
		written: new RegExp(
			`${YEAR}[.-]\\d{2}[.-]\\d{2}(?:[01]\\d|2[0-3])(${POINT})[0-5]\\d(${POINT})[0-5]\\d(?!\\d)`,
			'd',
		),
		separators: [':', ':'],
	},
];
/** A separator that is told by the way of writing alone is doubtful. */
const BY_WRITING = 0.5;

/** Separators of dates, times and running numbers, which are small and easily lost, as they must have been printed. */
export function withSeparators(characters: readonly ReadCharacter[]): ReadCharacter[] {
	let told = [...characters];
	for (const { written, separators } of WAYS) {
		const found = written.exec(textOf(told));
		if (!found?.indices) continue;
		// From the last one on, so that the places of those before stay.
		for (let group = separators.length; group >= 1; group--) {
			const [from, to] = found.indices[group] as [number, number];
			told = withSeparator(told, from, to, separators[group - 1] as string);
		}
	}
	return told;
}

function withSeparator(told: ReadCharacter[], from: number, to: number, text: string): ReadCharacter[] {
	const read = told[from];
	if (to > from && read) {
		if (read.text === text) return told;
		const others = read.alternatives.filter((other) => other.text !== text);
		const alternatives = [{ text: read.text, confidence: 1 - BY_WRITING }, ...others];
		return told.with(from, { ...read, text, confidence: BY_WRITING, alternatives });
	}
	const [before, after] = [told[from - 1], told[from]];
	if (!before || !after) return told;
	const middle = Math.round((before.to + after.from) / 2);
	const lost = {
		text,
		from: middle,
		to: middle,
		confidence: BY_WRITING,
		alternatives: [{ text: '', confidence: 1 - BY_WRITING }],
	};
	return [...told.slice(0, from), lost, ...told.slice(from)];
}

function textOf(characters: readonly ReadCharacter[]): string {
	return characters.map(({ text }) => (text.length === 1 ? text : ' ')).join('');
}
