import { DAY_BEHIND, NOTE, SPEAKERS } from '../editions/common/notes';

/** A note in a text: from where to where its parts reach. */
export interface FoundNote {
	type: string;
	from: number;
	addedAt?: readonly [number, number];
	content: readonly [number, number];
}

/** Does a note begin here? */
export function beginsNote(text: string): boolean {
	return NOTE.exec(text)?.index === 0;
}

/** The notes of a text, in order. @param start where to begin */
export function notesIn(text: string, start: number): FoundNote[] {
	const found: FoundNote[] = [];
	for (let at = start; ;) {
		const match = NOTE.exec('\u0000'.repeat(at) + text.slice(at));
		if (!match) return found.map((note) => withDayBehind(note, text));
		const { words = '' } = match.groups ?? {};
		const last = found[found.length - 1];
		if (last) last.content = [last.content[0], match.index];
		at = match.index + match[0].length;
		found.push({
			type: SPEAKERS.find(([pattern]) => pattern.test(words))?.[1] ?? words,
			from: match.index,
			addedAt: match.indices?.groups?.addedAt,
			content: [at, text.length],
		});
	}
}

function withDayBehind(note: FoundNote, text: string): FoundNote {
	const [from, to] = note.content;
	const match = note.addedAt ? null : DAY_BEHIND.exec(text.slice(from, to));
	const day = match?.indices?.groups?.addedAt;
	return match && day
		? { ...note, addedAt: [from + day[0], from + day[1]], content: [from, from + match.index] }
		: note;
}
