import { editionOf } from '../catalogue/editions';
import { dayMonthsBefore } from '../facts/dates';
import type { Facts } from '../facts';
import { APPLICATIONS, type Inquiry } from '../facts/inquiries';
import { changeOf, type Change } from './change';
import type { DoubtId } from './doubts';
import { doubtOfAbsence, isAfter, isPrinted, isSameEdition, type Both } from './knownAbsence';
import { lenderOf } from './institution';
import { pairUp } from './pairing';

/** Reports list inquiries of two years. */
const WINDOW = 24;

/** Inquiries that are new, and those that should still be listed and are not. Inquiries leave the list after two years: no change. */
export function inquiryChanges(both: Both): Change[] {
	const { added, gone } = pairUp(both.old.inquiries, both.now.inquiries, [{ key: keyOf }], []);
	return [
		...added
			.filter(({ thing }) => isListable(both, thing))
			.map(({ thing }) =>
				changeOf({
					kind: 'inquiryNew',
					section: sectionOf(thing),
					newPath: thing.path,
					account: thing.institution,
					new: thing.reason,
					date: thing.day,
					direction: APPLICATIONS.includes(thing.group) ? 'worse' : 'neutral',
					doubt: doubtOfNew(both, thing),
				}),
			),
		...gone
			.filter(({ thing }) => isStillDue(both, thing))
			.map(({ thing }) =>
				changeOf({
					kind: 'inquiryGone',
					section: sectionOf(thing),
					oldPath: thing.path,
					account: thing.institution,
					old: thing.reason,
					date: thing.day,
					doubt:
						doubtOfAbsence(both, 'now', sectionOf(thing)) ??
						(isOlderThanAll(both.now, thing) ? 'newListNotWhole' : null),
				}),
			),
	];
}

/** Own inquiries are one whatever words a print has for them; of others lender, day and reason count. */
function keyOf({ day, group, institution, reasonWord }: Inquiry): string | null {
	if (day === null) return null;
	return group === 'self' ? `${day}|self` : [day, lenderOf(institution) ?? '', reasonWord].join('|');
}

function sectionOf({ path }: Inquiry): string {
	return path.slice(0, path.indexOf('['));
}

function listsApprovalsAlone({ meta }: Facts): boolean {
	return editionOf(meta.edition)?.listsApprovalsAlone ?? false;
}

/** An inquiry of a time that the earlier report speaks of, by an edition that has no place for it, is nothing new. */
function isListable({ old, now }: Both, inquiry: Inquiry): boolean {
	if (isAfter(old, inquiry.day)) return true;
	const isApproval = APPLICATIONS.includes(inquiry.group);
	const isOwnPlace = inquiry.group !== 'self' || isPrinted(old, 'querySelfRecordDetail');
	return isOwnPlace && (isApproval || !listsApprovalsAlone(old) || listsApprovalsAlone(now));
}

/** Only what lies behind the earlier report is new of itself; of older ones the earlier list has to be whole, and to reach back so far. */
function doubtOfNew(both: Both, inquiry: Inquiry): DoubtId | null {
	if (isAfter(both.old, inquiry.day)) return null;
	return doubtOfAbsence(both, 'old', sectionOf(inquiry)) ?? (isOlderThanAll(both.old, inquiry) ? 'outOfList' : null);
}

/** Whether it lies before the first one that a report lists: the list may be cut there. */
function isOlderThanAll({ inquiries }: Facts, { day }: Inquiry): boolean {
	const [first] = inquiries.flatMap((inquiry) => inquiry.day ?? []).sort();
	return day !== null && first !== undefined && day < first;
}

/** Not older than two years by the day of the later report, and of an edition that lists them all. */
function isStillDue(both: Both, { day }: Inquiry): boolean {
	const { now } = both;
	const isListed = isSameEdition(both) && !listsApprovalsAlone(now);
	return isListed && now.day !== null && day !== null && day > dayMonthsBefore(now.day, WINDOW) && day <= now.day;
}
