import { isNone } from '../../report/facts';
import { ACCOUNT_LISTS } from '../../report/facts/status';
import { words, type Words } from '../../report/words';
import type { Material } from './material';

/** What to say where a list is empty: it is known that there is none, or nobody knows. An empty picture alone says nothing. */
export function noneNote({ facts, say }: Material, lists: readonly string[], none: Words, unknown: Words): string {
	return say(isNone(facts, ...lists) ? none : unknown);
}

/** The same of loans and cards; nothing where there are some. */
export function accountNotes(material: Material): string[] {
	if (material.facts.accounts.length > 0) return [];
	return [
		noneNote(
			material,
			ACCOUNT_LISTS,
			words('The report lists no loan and no card.', '报告中没有贷款与信用卡账户。'),
			words(
				'No loan or card was read; it is not known whether there is none.',
				'未读取到贷款或信用卡账户，无法确认是否没有。',
			),
		),
	];
}
