import { SELECTABLES } from '../rows/columns';
import { numberAt, rowsAt, textAt } from '../forms/read';
import type { ReportRecord, Scalar } from '../forms/types';
import { categoryDirection } from './accountFields';
import { changeOf, directionOf, type Change, type Direction } from './change';
import { doubtOfAbsence, isAfter, isPrinted, isSameEdition, type Both } from './knownAbsence';
import { plainInstitution } from './institution';
import { pairUp, type Step } from './pairing';
import { RECORD_LISTS, type RecordList } from './recordLists';
import { isMasked, isSameValue } from './sameValue';

/** A row and where it stands. */
interface Row {
	path: string;
	row: ReportRecord;
}

/** What differs in the lists of records that both reports have a place for. */
export function recordChanges(both: Both): Change[] {
	return RECORD_LISTS.filter(({ section }) => isPrinted(both.old, section) && isPrinted(both.now, section)).flatMap(
		(list) => listChanges(both, list),
	);
}

function listChanges(both: Both, list: RecordList): Change[] {
	const { section } = list;
	const rowsOf = (report: ReportRecord): Row[] =>
		rowsAt(report, section).map((row, index) => ({ row, path: `${section}[${index}]` }));
	const [olds, news] = [rowsOf(both.old.report), rowsOf(both.now.report)];
	// Personal data that one of them masks is not new in the other.
	if (list.added === 'personChanged' && [...olds, ...news].some((row) => isMasked(valueAt(row, list.shown)))) return [];
	const { pairs, added, gone } = pairUp(
		olds,
		news,
		[...list.keys.map(stepOf), { key: wholeRow }, maskedStep(list)],
		[],
	);
	return [
		...(list.added === null
			? []
			: added.map(({ thing, isAmbiguous }) => addedChange(both, list, list.added!, thing, isAmbiguous))),
		...(list.gone === null
			? []
			: gone.map(({ thing, isAmbiguous }) => goneChange(both, list, list.gone!, thing, isAmbiguous))),
		...pairs.flatMap(({ old, now, doubt }) =>
			list.fields.flatMap((field) =>
				fieldChange(both, list, field, old, now).map((change) => ({ ...change, doubt: doubt ?? change.doubt })),
			),
		),
	];
}

/** The fields as one key; a row that lacks the first of them does not take part. */
function stepOf(keys: readonly string[]): Step<Row, 'ambiguous'> {
	return {
		key: ({ row }) => {
			const [first, ...others] = keys.map((key) => plainInstitution(textAt(row, key)));
			return first === null || first === undefined || (keys.length > 1 && others.every((other) => other === null))
				? null
				: [first, ...others].join('|');
		},
	};
}

/** What lacks every key is the same when all of it is, but for its running number. */
function wholeRow({ row }: Row): string {
	return JSON.stringify(Object.entries(row).filter(([key]) => key !== 'no' && key !== 'id'));
}

/** What tells rows apart may be masked in one report (the plate of a car, the words of a statement): then what is visible of it decides. */
function maskedStep({ keys, date }: RecordList): Step<Row, 'ambiguous'> {
	const fields = [...new Set(keys.flat())];
	const isAnyMasked = (row: Row): boolean => fields.some((field) => isMasked(valueAt(row, field)));
	return {
		key: ({ row }) => textAt(row, date ?? '') ?? '',
		fits: (old, now) =>
			(isAnyMasked(old) || isAnyMasked(now)) &&
			fields.every((field) => isSameValue(valueAt(old, field), valueAt(now, field))),
	};
}

function nameOf({ name }: RecordList, { row }: Row): string | null {
	const parts = name.map((key) => textAt(row, key)).filter((part) => part !== null);
	return parts.length === 0 ? null : parts.join(' ');
}

/** The labels of a field of the list in the catalogue. */
function labelsOf(section: string, field: string | undefined): Pick<Change, 'field' | 'fieldZh' | 'fieldEnglish'> {
	const found = SELECTABLES.find(({ key }) => key === section)?.fields.find(({ key }) => key === field);
	return { field: field ?? null, fieldZh: found?.label ?? null, fieldEnglish: found?.english.toLowerCase() ?? null };
}

const valueAt = ({ row }: Row, key: string | undefined): Scalar =>
	key === undefined ? null : (numberAt(row, key) ?? textAt(row, key));

function addedChange(
	both: Both,
	list: RecordList,
	kind: NonNullable<RecordList['added']>,
	thing: Row,
	isAmbiguous: boolean,
): Change {
	const date = textAt(thing.row, list.date ?? '');
	// The day of an update says nothing of when a phone or an address was first listed.
	const isYounger = list.date !== 'updateAt' && isAfter(both.old, date);
	const doubt = isYounger ? null : (doubtOfAbsence(both, 'old', list.section) ?? (isAmbiguous ? 'ambiguous' : null));
	const labels = kind === 'personChanged' ? labelsOf(list.section, list.shown) : {};
	return changeOf({
		kind,
		section: list.section,
		newPath: pathOf(list, thing),
		account: nameOf(list, thing),
		...labels,
		new: valueAt(thing, list.shown),
		date,
		direction: directionOfNew(list, thing),
		doubt,
	});
}

/** Of personal data the path is that of the value, so that masking knows what it is. */
function pathOf({ added, shown }: RecordList, { path }: Row): string {
	return added === 'personChanged' ? `${path}.${shown ?? ''}` : path;
}

function directionOfNew({ isWorse }: RecordList, { row }: Row): Direction {
	if (isWorse === true) return 'worse';
	return isWorse && (numberAt(row, isWorse.owed) ?? 0) > 0 ? 'worse' : 'neutral';
}

function goneChange(
	both: Both,
	list: RecordList,
	kind: NonNullable<RecordList['gone']>,
	thing: Row,
	isAmbiguous: boolean,
): Change {
	const doubt = doubtOfAbsence(both, 'now', list.section) ?? (isAmbiguous ? 'ambiguous' : null);
	return changeOf({
		kind,
		section: list.section,
		oldPath: thing.path,
		account: nameOf(list, thing),
		old: valueAt(thing, list.shown),
		date: textAt(thing.row, list.date ?? ''),
		doubt,
	});
}

function fieldChange(
	both: Both,
	list: RecordList,
	{ field, kind, worse = 'never' }: RecordList['fields'][number],
	old: Row,
	now: Row,
): Change[] {
	const [before, after] = [valueAt(old, field), valueAt(now, field)];
	if (isSameValue(before, after)) return [];
	const isOneSided = before === null || after === null;
	// A case that is closed, a result that is there: within an edition the cell is printed either way.
	if (isOneSided && !isSameEdition(both)) return [];
	const doubt = !isOneSided ? null : doubtOfAbsence(both, before === null ? 'old' : 'now', list.section);
	const direction = worse === 'category' ? categoryDirection(before, after) : directionOf(before, after, worse);
	return [
		changeOf({
			kind,
			section: list.section,
			oldPath: old.path,
			newPath: now.path,
			account: nameOf(list, now),
			...labelsOf(list.section, field),
			old: before,
			new: after,
			direction,
			doubt,
		}),
	];
}
