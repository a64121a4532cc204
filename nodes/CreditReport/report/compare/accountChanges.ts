import { balanceOf, type Account } from '../facts/accounts';
import type { LeafPath, RowAt } from '../forms/paths';
import { numberAt, rowsAt, textAt } from '../forms/read';
import type { AccountRow } from '../facts/status';
import { ACCOUNT_FIELDS, isAdverseTransaction, type AccountField } from './accountFields';
import { changeOf, type Change } from './change';
import type { DoubtId } from './doubts';
import { doubtOfAbsence, isAfter, isSameEdition, type Both } from './knownAbsence';
import { historyChanges } from './historyChanges';
import { isTransferred, matchAccounts, takenOver } from './matchAccounts';
import type { Pair, Single } from './pairing';
import { isSameValue } from './sameValue';

type AccountPair = Pair<Account, DoubtId>;

const KIND_WORDS: Record<Account['kind'], string> = {
	loan: '贷款',
	revolvingLoan: '循环贷',
	creditCard: '贷记卡',
	quasiCreditCard: '准贷记卡',
};

/** A short name that stays the same from report to report: lender, business and opening day. */
function shortName({ row, kind }: Account): string {
	return [
		textAt(row, 'organization'),
		textAt(row, 'type') ?? textAt(row, 'businessType') ?? KIND_WORDS[kind],
		textAt(row, 'startAt'),
	]
		.filter((part) => part !== null)
		.join(' ');
}

/** What differs in the accounts of two reports. */
export function accountChanges(both: Both): Change[] {
	const pairing = matchAccounts(both.old, both.now);
	const taken = takenOver(pairing);
	const isTaken = ({ thing }: Single<Account>): boolean => taken.some(({ to }) => to === thing);
	return [
		...pairing.added.filter((single) => !isTaken(single)).map((single) => added(both, single)),
		...taken.map(({ from, to }) =>
			changeOf({
				kind: 'accountTakenOver',
				section: to.list,
				oldPath: from.old.path,
				newPath: to.path,
				account: shortName(to),
				old: shortName(from.old),
				new: shortName(to),
				date: textAt(to.row, 'startAt'),
				doubt: 'takenOver',
			}),
		),
		...pairing.gone.map((single) => gone(both, single)),
		...pairing.pairs.flatMap((pair) => pairChanges(both, pair)),
	];
}

function added(both: Both, { thing, isAmbiguous }: Single<Account>): Change {
	const date = textAt(thing.row, 'startAt');
	const doubt = isAfter(both.old, date)
		? null
		: (doubtOfAbsence(both, 'old', thing.list) ?? (isAmbiguous ? 'ambiguous' : null));
	return changeOf({
		kind: 'accountNew',
		section: thing.list,
		newPath: thing.path,
		account: shortName(thing),
		new: numberAt(thing.row, 'amount'),
		date,
		doubt,
	});
}

function gone(both: Both, { thing, isAmbiguous }: Single<Account>): Change {
	const doubt = doubtOfAbsence(both, 'now', thing.list) ?? (isAmbiguous ? 'ambiguous' : null);
	return changeOf({
		kind: 'accountGone',
		section: thing.list,
		oldPath: thing.path,
		account: shortName(thing),
		old: thing.state,
		date: closingDay(thing),
		doubt,
	});
}

function pairChanges(both: Both, pair: AccountPair): Change[] {
	const of = (about: Pick<Change, 'kind'> & Partial<Change>): Change =>
		changeOf({
			section: pair.now.list,
			oldPath: pair.old.path,
			newPath: pair.now.path,
			account: shortName(pair.now),
			doubt: pair.doubt,
			...about,
		});
	const turn = turnOf(pair);
	const isClosed = pair.now.state === 'closed';
	return [
		...(turn === null ? [] : [of(turn)]),
		...(isClosed ? [] : fieldChanges(both, pair, turn !== null).map(of)),
		...historyChanges(both.old, pair).map(of),
		...nestedChanges(pair).map(of),
	];
}

type Turn = Pick<Change, 'kind'> & Partial<Change>;

/** An account that was closed, opened again or activated; null for one that stays what it is. */
function turnOf({ old, now, doubt }: AccountPair): Turn | null {
	if (now.state === 'closed' && !['closed', 'unknown'].includes(old.state)) return closing(old, now);
	if (now.state === 'closed' && old.state === 'unknown')
		return { ...closing(old, now), doubt: doubt ?? 'stateUnknown' };
	if (old.state === 'closed' && (now.state === 'open' || now.state === 'inactive'))
		return { kind: 'accountReopened', old: old.state, new: now.state };
	if (old.state === 'inactive' && now.state === 'open')
		return { kind: 'accountActivated', old: old.state, new: now.state, date: null };
	return null;
}

function closing(old: Account, now: Account): Turn {
	const isMoved = isTransferred(now);
	// A debt that is paid off is good news; a card that is cancelled may be either.
	const direction = isMoved || now.list !== 'loans' ? 'neutral' : 'better';
	return {
		kind: isMoved ? 'accountTransferred' : 'accountClosed',
		old: balanceOf(old),
		new: textAt(now.row, 'status') ?? now.state,
		date: closingDay(now),
		direction,
	};
}

/** In gen-1 the day a closed state was reported is the only one in print. */
function closingDay({ row, state }: Account): string | null {
	return textAt(row, 'closedAt') ?? textAt(row, 'transferredAt') ?? (state === 'closed' ? textAt(row, 'finAt') : null);
}

/** @param hasTurned its state has a difference of its own, which its status would only repeat */
function fieldChanges(both: Both, pair: AccountPair, hasTurned: boolean): Turn[] {
	const isComparable = (field: AccountField): boolean =>
		!(hasTurned && field.field === 'status') &&
		!(field.withinEdition && !isSameEdition(both)) &&
		(field.applies === undefined || field.applies(pair));
	const changes: Turn[] = [];
	for (const field of ACCOUNT_FIELDS.filter(isComparable)) {
		if (field.unless?.some((other) => changes.some((change) => change.field === other))) continue;
		const change = fieldChange(both, pair, field);
		if (change) changes.push(change);
	}
	return changes;
}

function fieldChange(
	both: Both,
	pair: AccountPair,
	{ kind, field, zh, english, value, direction, compared = (same) => same, isAlwaysTold }: AccountField,
): Turn | null {
	const [old, now] = [value(pair.old, both.old), value(pair.now, both.now)];
	if (isSameValue(compared(old), compared(now))) return null;
	const isOneSided = old === null || now === null;
	if (isOneSided && !(isAlwaysTold && isSameEdition(both))) return null;
	// What only one of them prints is a change when the other was read whole.
	const absence = !isOneSided
		? null
		: old === null
			? doubtOfAbsence(both, 'old', pair.old.list)
			: doubtOfAbsence(both, 'now', pair.now.list);
	return {
		kind,
		field,
		fieldZh: zh,
		fieldEnglish: english,
		old,
		new: now,
		direction: direction(old, now),
		...(pair.doubt === null && absence !== null ? { doubt: absence } : {}),
	};
}

/** Special transactions and notes of an account that the earlier report does not print with it. */
function nestedChanges({ old, now }: AccountPair): Turn[] {
	return [
		...newRows(old, now, 'speBusinesses', ['type', 'startAt', 'amount']).map(({ type, startAt }): Turn => ({
			kind: 'specialTransactionNew',
			new: type,
			date: startAt,
			direction: type !== null && isAdverseTransaction(type) ? 'worse' : 'neutral',
		})),
		...newRows(old, now, 'notes', ['type', 'content']).map(({ type, content, addedAt }): Turn => ({
			kind: 'statementNew',
			new: [type, content].filter((part) => part !== null).join('：'),
			date: addedAt,
		})),
	];
}

type NestedList = 'speBusinesses' | 'notes';

interface NestedRow {
	type: string | null;
	startAt: string | null;
	content: string | null;
	addedAt: string | null;
}

function newRows(
	old: Account,
	now: Account,
	list: NestedList,
	keys: ReadonlyArray<LeafPath<RowAt<AccountRow, NestedList>>>,
): NestedRow[] {
	const known = rowsAt(old.row, list);
	return rowsAt(now.row, list)
		.filter((row) => !known.some((other) => keys.every((key) => isSameValue(textAt(other, key), textAt(row, key)))))
		.map((row) => ({
			type: textAt(row, 'type'),
			startAt: textAt(row, 'startAt'),
			content: textAt(row, 'content'),
			addedAt: textAt(row, 'addedAt'),
		}));
}
