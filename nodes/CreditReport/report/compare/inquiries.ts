import { dayMonthsBefore } from '../dates';
import type { Inquiry, ReasonGroup } from '../inquiries';
import { changeOf, type Change } from './change';
import type { DoubtId } from './doubts';
import { doubtOfAbsence, isAfter, isPrinted, isSameEdition, type Both } from './evidence';
import { lenderOf } from './institution';
import { pairUp } from './pairing';

/** Inquiries for which somebody applied for something; in the words of the indicators: applications. */
export const HARD: readonly ReasonGroup[] = ['loanApproval', 'cardApproval', 'guaranteeCheck'];
/** Reports list inquiries of two years. */
const WINDOW = 24;
/** It lists approvals alone. */
const APPROVALS_ONLY = 'gen1-detailed-bank';

/** Inquiries that are new, and those that should still be listed and are not. Inquiries leave the list after two years: no change. */
export function inquiryChanges(both: Both): Change[] {
	const { added, gone } = pairUp(both.old.inquiries, both.now.inquiries, [{ key: keyOf }], []);
	return [
		...added.filter(({ thing }) => isListable(both, thing)).map(({ thing }) => changeOf({ kind: 'inquiryNew', section: sectionOf(thing), newPath: thing.path, account: thing.institution, new: thing.reason, date: thing.day, direction: HARD.includes(thing.group) ? 'worse' : 'neutral', doubt: doubtOfNew(both, thing) })),
		...(isSameEdition(both) ? gone.filter(({ thing }) => isStillDue(both, thing)) : []).map(({ thing }) => changeOf({ kind: 'inquiryGone', section: sectionOf(thing), oldPath: thing.path, account: thing.institution, old: thing.reason, date: thing.day, doubt: doubtOfAbsence(both, 'now', sectionOf(thing)) })),
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

/** An inquiry of a time that the earlier report speaks of, by an edition that has no place for it, is nothing new. */
function isListable({ old, now }: Both, inquiry: Inquiry): boolean {
	if (isAfter(old, inquiry.day)) return true;
	const isApproval = HARD.includes(inquiry.group);
	const isOwnPlace = inquiry.group !== 'self' || isPrinted(old, 'querySelfRecordDetail');
	return isOwnPlace && (old.meta.edition !== APPROVALS_ONLY || isApproval || now.meta.edition === APPROVALS_ONLY);
}

/** Only what lies behind the earlier report is new of itself; of older ones the earlier list has to be whole, and to reach back so far. */
function doubtOfNew(both: Both, inquiry: Inquiry): DoubtId | null {
	if (isAfter(both.old, inquiry.day)) return null;
	const days = both.old.inquiries.flatMap(({ day }) => day ?? []).sort();
	const isBefore = inquiry.day !== null && days[0] !== undefined && inquiry.day < days[0];
	return doubtOfAbsence(both, 'old', sectionOf(inquiry)) ?? (isBefore ? 'outOfList' : null);
}

/** Not older than two years by the day of the later report; on the day itself a print may leave it out. */
function isStillDue({ now }: Both, { day }: Inquiry): boolean {
	return now.day !== null && day !== null && day > dayMonthsBefore(now.day, WINDOW) && day <= now.day;
}
