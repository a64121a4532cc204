import { pattern } from './pattern';

/** Who speaks in a note under an account of a brief, and how the contract calls that kind of note (mapping rule 20). */
const SPEAKERS: ReadonlyArray<readonly [words: RegExp, type: string]> = [
	[/机构/, '机构说明'],
	[/本人|信息主体/, '本人声明'],
	[/异议/, '异议标注'],
	[/征信中心/, '征信中心说明'],
];

/** `2014年3月，该机构声明：…`: the note runs to the next one, or to the end of the sentence. */
const NOTE = pattern(
	'(?<=^|[。，\u0000])(?:添加日期[为：]?)?(?:(?<addedAt>{date}|{month})，?)?(?<words>(?:该|此|发卡|贷款|数据提供)?机构(?:声明|说明)|(?:本人|信息主体)(?:声明|说明)|异议(?:标注|说明)|特殊标注|征信中心(?:说明|声明))：',
);

/** The day may stand behind what the note says: `…。添加日期：2021年03月04日。` */
const DAY_BEHIND = pattern('[，（]?添加日期[为：]?(?<addedAt>{date}|{month})）?。?$');

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
