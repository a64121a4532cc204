import { editionOf } from '../catalogue/editions';
import { DOCUMENT } from '../facts/completeness';
import { evidenceOf, type Facts } from '../facts';
import { isEmpty } from '../forms/present';
import { at } from '../forms/read';
import type { ReportRecord } from '../forms/types';
import type { DoubtId } from './doubts';

/**
 * Whether a report has a place for a section: it holds something of it, or its edition prints it. Of an edition that is not
 * known only what it holds or counts is known to be there.
 */
export function isPrinted(facts: Facts, section: string): boolean {
	if (!isEmpty(at<ReportRecord, string>(facts.report, section))) return true;
	const edition = editionOf(facts.meta.edition);
	if (edition) return !edition.lacks.includes(section);
	return facts.completeness.some((entry) => entry.section === section);
}

/** Whether both reports are of one printed edition: what one of them prints the other would, too. */
export function isSameEdition({ old, now }: Both): boolean {
	return (
		old.meta.engine === 'local' &&
		now.meta.engine === 'local' &&
		old.meta.edition !== null &&
		old.meta.edition !== undefined &&
		old.meta.edition === now.meta.edition
	);
}

/** The two reports, in the order of their time. */
export interface Both {
	old: Facts;
	now: Facts;
}

/**
 * Whether it is known that nothing of a section is missing. Running numbers without a gap are not enough: the last rows may
 * be those that were not read.
 */
export function isKnownWhole(facts: Facts, section: string): boolean {
	const entries = facts.completeness.filter((entry) => entry.section === section || entry.section === DOCUMENT);
	return (
		evidenceOf(facts, section) === 'whole' &&
		entries.some(({ basis, status }) => status === 'complete' && basis !== 'lastNumber')
	);
}

/** Why it is not certain that a report does not list what was not found in a section of it; null when it is. */
export function doubtOfAbsence(both: Both, side: keyof Both, section: string): DoubtId | null {
	if (isKnownWhole(both[side], section)) return null;
	return side === 'old' ? 'oldListNotWhole' : 'newListNotWhole';
}

/** Whether something dated is younger than the earlier report: then that report cannot list it, however it was read. */
export function isAfter({ day }: Facts, date: string | null): boolean {
	return day !== null && date !== null && date.length === day.length && date > day;
}
