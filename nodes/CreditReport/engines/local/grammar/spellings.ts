import { ALIASES } from './editions/common/aliases';
import { normaliseLabel } from './labels';

const OTHERS = new Map(
	Object.entries(ALIASES).map(([label, others]) => [normaliseLabel(label), others.map(normaliseLabel)] as const),
);

/** A day is a date here and a time there. */
const DAY_WORDS: ReadonlyArray<readonly [RegExp, string]> = [
	[/日期$/, '时间'],
	[/时间$/, '日期'],
];

/** A unit behind a column title. */
const UNIT = /（(?:单位：?)?(?:人民币)?(?:元|笔|个|期|月|%)）$/;

/** Is this printed label the one of the grammar, or one of its other spellings? */
export function isSameLabel(printed: string, label: string): boolean {
	return printed === label || spellingsOf(label).includes(printed) || spellingsOf(label).includes(withoutUnit(printed));
}

/** A printed label without the unit behind it: `余额（元）` is 余额. */
export function withoutUnit(printed: string): string {
	return printed.endsWith('）') ? printed.replace(UNIT, '') : printed;
}

const SPELLINGS = new Map<string, readonly string[]>();

/** Every spelling under which this label of the grammar may be printed. */
export function spellingsOf(label: string): readonly string[] {
	let spellings = SPELLINGS.get(label);
	if (!spellings) {
		const words = [label, ...(OTHERS.get(label) ?? [])];
		spellings = words.flatMap((word) => [
			word,
			...DAY_WORDS.filter(([end]) => end.test(word)).map(([end, other]) => word.replace(end, other)),
		]);
		SPELLINGS.set(label, spellings);
	}
	return spellings;
}
