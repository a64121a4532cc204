import type { Scalar } from '../forms/types';
import { differenceOf, type Change, type Direction } from './change';
import type { DoubtId } from './doubts';
import { kindOf, type KindId } from './changeKinds';
import { messagesOf } from './messages';

/** One difference as a flat row with the same columns for every kind. */
export interface ChangeRow {
	kind: KindId;
	kindZh: string;
	/** A sentence for a person, in English and Chinese. */
	message: string;
	messageZh: string;
	section: string;
	account: string | null;
	field: string | null;
	fieldZh: string | null;
	old: Scalar;
	new: Scalar;
	/** New less old, where both are figures; of overdue months their number. */
	difference: number | null;
	direction: Direction;
	date: string | null;
	/** Whether both reports bear it out; `doubt` says why not. */
	certain: boolean;
	doubt: DoubtId | null;
	oldPath: string | null;
	newPath: string | null;
}

/** Puts a change into a row. */
export function rowOf(change: Change): ChangeRow {
	const { kind, section, account, field, fieldZh, old, new: now, direction, date, doubt, oldPath, newPath } = change;
	const difference = kind === 'overdueMonthsNew' ? String(now).split(', ').length : differenceOf(old, now);
	return {
		kind,
		kindZh: kindOf(kind).zh,
		...messagesOf(change),
		section,
		account,
		field,
		fieldZh,
		old,
		new: now,
		difference,
		direction,
		date,
		certain: doubt === null,
		doubt,
		oldPath,
		newPath,
	};
}

/** What `maskerOf` makes of a report. */
type TextMasker = (text: string, path: string) => string;

/** Masks what a change quotes, by the maskers of the two reports (`maskerOf`). Done last: it changes no difference. */
export function maskedChange(change: Change, maskOld: TextMasker, maskNow: TextMasker): Change {
	const masked = (value: Scalar, path: string): Scalar =>
		typeof value === 'string' ? maskNow(maskOld(value, path), path) : value;
	const { account, field, oldPath, newPath } = change;
	const place = (path: string | null): string =>
		path === null || path.endsWith(field ?? '') ? (path ?? '') : `${path}.${field}`;
	return {
		...change,
		account: masked(account, '') as string | null,
		old: masked(change.old, place(oldPath)),
		new: masked(change.new, place(newPath)),
	};
}
