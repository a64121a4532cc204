import { CODE_WORDS } from '../../../report/catalogue/codes';
import { EDITIONS } from './compiled';
import { FIXED_LINES } from './editions/common/fixedText';
import { PROFILE_WORDS } from './profileWords';
import { spellingsOf } from './spellings';
import { wordingsOf } from './wordings';

/** As wide as a cell; what is longer is told by its parts. */
const LONGEST = 16;

/**
 * Words that reports of all editions print by themselves: headings, titles of columns and tables, wordings of sentences, and
 * the words of code lists. Of three characters at least: shorter ones may be part of anything.
 */
export const PRINTED_WORDS: readonly string[] = [
	...new Set([...EDITIONS.flatMap(wordsOf), ...FIXED_LINES.flatMap(wordingsOf), ...CODE_WORDS, ...PROFILE_WORDS]),
].filter((word) => word.length >= 3 && word.length <= LONGEST && /^\p{Script=Han}+$/u.test(word));

function wordsOf({ title, cues, sections }: (typeof EDITIONS)[number]): string[] {
	return [
		title,
		...cues.all,
		...cues.any,
		...sections.flatMap(({ name, subheadings, tables, sentences }) => [
			name,
			...subheadings,
			...tables.flatMap((table) => [
				...table.labels.flatMap(spellingsOf),
				...(table.groups ?? []).flatMap(({ label }) => label ?? []),
				...[table.title, table.groupTitle].flatMap((each) => each ?? []),
			]),
			...sentences.flatMap(({ head, clauses }) =>
				[head, ...clauses.map((clause) => clause.pattern)].flatMap(wordingsOf),
			),
		]),
	];
}
