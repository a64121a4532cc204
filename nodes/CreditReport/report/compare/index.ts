import { CreditReportError } from '../../errors/CreditReportError';
import { ERROR_TABLE } from '../../errors/table';
import { inChineseWords } from '../rows/chineseWords';
import { factsOf, type Facts } from '../facts';
import { maskerOf, maskReport } from '../mask';
import { canonical } from '../forms/canonical';
import { textAt } from '../forms/read';
import type { NormalisedReport, ParsedReport } from '../forms/reports';
import type { Scalar } from '../forms/types';
import type { Headers } from '../rows/units';
import { accountChanges } from './accountChanges';
import type { Change } from './change';
import type { Both } from './knownAbsence';
import { inquiryChanges } from './inquiryChanges';
import { CHANGE_KINDS } from './changeKinds';
import { underHeaders } from './changeLabels';
import { personChanges } from './personData';
import { samePerson } from './person';
import { recordChanges } from './records';
import { doubtedByReview } from './reviewed';
import { maskedChange, rowOf, type ChangeRow } from './rows';
import { summaryOf, type ComparisonSummary } from './summary';

export { groupByPerson } from './changeGroups';
export { samePerson, type SamePerson } from './person';
export { CHANGE_KINDS, type ChangeKind, type KindId } from './changeKinds';
export { DOUBT_TABLE } from './doubts';
export { CHANGE_COLUMNS, REPORT_COLUMNS, SUMMARY_COLUMNS } from './changeLabels';
export type { Direction } from './change';
export type { ChangeRow } from './rows';
export type { Changed, ComparisonSummary } from './summary';

export interface CompareOptions {
	/** Mask personal data in what is quoted. The comparison runs before that, so that a mask changes no difference. */
	mask?: boolean;
}

/** Which two reports a comparison is about. */
export interface ComparedReports {
	whoWasChecked: Scalar;
	oldReportSerialNo: Scalar;
	newReportSerialNo: Scalar;
	oldReportTime: Scalar;
	newReportTime: Scalar;
}

/** What differs between two reports of one person, and what it comes to. */
export interface Comparison {
	summary: ComparedReports & ComparisonSummary;
	/** In the order of the kinds (docs/compare.md), then of the reports. */
	changes: Array<ComparedReports & ChangeRow>;
}

/**
 * Compares two reports of one person, of any form (printed, normalised, JD-compatible, masked) and any edition. Their own
 * time tells which is the earlier. What only one of two editions prints is no difference; what rests on a section that is not
 * known to have been read whole is told as not certain.
 * @throws CreditReportError DIFFERENT_PERSONS when their ID numbers differ, or cannot be compared
 */
export function compareReports(a: ParsedReport, b: ParsedReport, { mask = false }: CompareOptions = {}): Comparison {
	const [old, now] = earliestFirst([factsOf(a), factsOf(b)], ({ report }) => report) as [Facts, Facts];
	const both: Both = { old, now };
	const person = samePerson(both.old.report, both.now.report);
	if (person === 'different' && [old, now].some(isNumberDoubtful))
		throw new CreditReportError('DIFFERENT_PERSONS', {
			message:
				'It cannot be told whether the reports are of one person: their ID numbers differ, and one of them is under review (meta.review)',
		});
	if (person === 'different') throw new CreditReportError('DIFFERENT_PERSONS');
	if (person === 'untold')
		throw new CreditReportError('DIFFERENT_PERSONS', {
			message: 'It cannot be told whether the reports are of one person: one of them prints no ID number',
		});
	const changes = inOrderOfKinds([
		...accountChanges(both),
		...inquiryChanges(both),
		...recordChanges(both),
		...personChanges(both),
	]).map((change) => doubtedByReview(change, both));
	const reports = comparedReports(shownOf(old, mask), shownOf(now, mask));
	const shown = mask ? maskedChanges(changes, old, now) : changes;
	return {
		summary: { ...reports, ...summaryOf(both, changes, person) },
		changes: shown.map((change) => ({ ...reports, ...rowOf(change) })),
	};
}

function isNumberDoubtful({ meta }: Facts): boolean {
	return (meta.review ?? []).some(({ path }) => path === 'idNum' || /^otherIds\[\d+\]\.idNum$/.test(path));
}

/** The report of which something is put out. */
function shownOf({ parsed, report }: Facts, mask: boolean): NormalisedReport {
	return mask ? canonical(maskReport(parsed)) : report;
}

function maskedChanges(changes: readonly Change[], { parsed: old }: Facts, { parsed: now }: Facts): Change[] {
	const [maskOld, maskNow] = [maskerOf(old), maskerOf(now)];
	return changes.map((change) => maskedChange(change, maskOld, maskNow));
}

/** Reports in the order of the time they print; those of one time, or without, in the order given. */
export function inOrderOfTime<T>(things: readonly T[], reportOf: (thing: T) => ParsedReport): T[] {
	return earliestFirst(things, (thing) => canonical({ createAt: reportOf(thing).createAt ?? null }));
}

function earliestFirst<T>(things: readonly T[], reportOf: (thing: T) => NormalisedReport): T[] {
	const timed = things.map((thing) => ({ thing, time: textAt(reportOf(thing), 'createAt') }));
	return timed.some(({ time }) => time === null)
		? [...things]
		: timed.sort((a, b) => a.time!.localeCompare(b.time!)).map(({ thing }) => thing);
}

/** What is said of a report that has no other to be compared with, in the place of a summary. */
export interface NoComparison extends ComparedReports {
	kind: 'notCompared';
	kindZh: string;
	message: string;
	messageZh: string;
	changed: 'unknown';
}

/** The item that stands for a report without another one of its person. */
export function noComparison(report: ParsedReport, { mask = false }: CompareOptions = {}): NoComparison {
	const shown = canonical(mask ? maskReport(report) : report);
	const { whoWasChecked, newReportSerialNo, newReportTime } = comparedReports(shown, shown);
	const { message } = ERROR_TABLE.NOTHING_TO_COMPARE;
	return {
		whoWasChecked,
		oldReportSerialNo: null,
		newReportSerialNo,
		oldReportTime: null,
		newReportTime,
		kind: 'notCompared',
		kindZh: '未比较',
		message,
		messageZh: '该人仅有一份报告，无可比较',
		changed: 'unknown',
	};
}

function comparedReports(before: NormalisedReport, after: NormalisedReport): ComparedReports {
	return {
		whoWasChecked: textAt(after, 'whoWasChecked') ?? textAt(before, 'whoWasChecked'),
		oldReportSerialNo: textAt(before, 'serialNo'),
		newReportSerialNo: textAt(after, 'serialNo'),
		oldReportTime: textAt(before, 'createAt'),
		newReportTime: textAt(after, 'createAt'),
	};
}

function inOrderOfKinds(changes: readonly Change[]): Change[] {
	return CHANGE_KINDS.flatMap(({ id }) => changes.filter(({ kind }) => kind === id));
}

export interface ItemOptions {
	headers?: Headers;
	/** Codes as Chinese words: 是, 不利, 二代简版. */
	chineseWords?: boolean;
	parts?: 'both' | 'summary' | 'changes';
}

/** The items of a comparison: its summary, then one per difference. */
export function comparisonItems(
	{ summary, changes }: Pick<Comparison, 'changes'> & { summary: object },
	{ headers = 'key', chineseWords = false, parts = 'both' }: ItemOptions = {},
): object[] {
	const items: object[] = [...(parts === 'changes' ? [] : [summary]), ...(parts === 'summary' ? [] : changes)];
	return items.map((item) => underHeaders(chineseWords ? inChineseWords(item) : item, headers));
}
