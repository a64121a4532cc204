import { daysBetween } from '../facts/dates';
import { summarizeFacts, type IndicatorGroup, type IndicatorValue } from '../indicators';
import { textAt } from '../forms/read';
import type { Scalar } from '../forms/types';
import { differenceOf, type Change } from './change';
import { isKnownWhole, isPrinted, type Both } from './knownAbsence';
import { CHANGE_KINDS, type ChangeKind } from './changeKinds';
import type { SamePerson } from './person';

/** Figures of the summary (docs/indicators.md) that are put side by side. */
export const TOTALS = [
	'loanBalance',
	'cardBalance',
	'cardLimits',
	'cardUsed',
	'monthlyDue',
	'overdueAccountsNow',
	'overdueAmountNow',
	'creditScore',
] as const;

/** The groups of indicators that hold them, and how completely a report was read. */
const GROUPS: readonly IndicatorGroup[] = ['quality', 'lines', 'debts', 'burden', 'overdue', 'adverse'];

/** `no` is a statement: both reports were read completely, of one edition or with the same sections, and nothing differs. */
export type Changed = 'yes' | 'no' | 'unknown';

/** What a comparison comes to, as one flat item. */
export interface ComparisonSummary {
	kind: 'summary';
	kindZh: string;
	message: string;
	messageZh: string;
	changed: Changed;
	/** Days from the earlier report to the later one. */
	days: number | null;
	/** Both are one and the same report. */
	sameReport: boolean;
	/** How it is known that both are of one person. */
	person: Exclude<SamePerson, 'different' | 'untold'>;
	oldComplete: IndicatorValue;
	newComplete: IndicatorValue;
	oldEdition: string | null;
	newEdition: string | null;
	/** Sections that only one of the reports has a place for; nothing is said of them. */
	notCompared: string | null;
	changes: number;
	worse: number;
	better: number;
	uncertain: number;
	/** New approvals and guarantee checks; null when it is not known that there is none. */
	newHardInquiries: number | null;
	/** `loanBalanceOld`, `loanBalanceNew`, `loanBalanceChange` and so on for each of {@link TOTALS}; the number of changes by kind. */
	[key: string]: Scalar | boolean;
}

/** Sums up the changes between two reports. */
export function summaryOf(
	both: Both,
	changes: readonly Change[],
	person: ComparisonSummary['person'],
): ComparisonSummary {
	const [old, now] = [summarizeFacts(both.old, { groups: GROUPS }), summarizeFacts(both.now, { groups: GROUPS })];
	const notCompared = sectionsApart(both);
	const numberOf = (matches: (change: Change) => boolean): number => changes.filter(matches).length;
	const isComplete = old.complete === 'yes' && now.complete === 'yes';
	const changed: Changed = changes.some(({ doubt }) => doubt === null)
		? 'yes'
		: changes.length === 0 && isComplete && notCompared.length === 0
			? 'no'
			: 'unknown';
	const sameReport = isSameReport(both);
	const hard = numberOf((change) => change.kind === 'inquiryNew' && change.direction === 'worse');
	const isInquiryDoubtful = changes.some(({ kind, doubt }) => kind === 'inquiryNew' && doubt === 'underReview');
	return {
		kind: 'summary',
		kindZh: '汇总',
		...wordsOf({
			changed,
			changes: changes.length,
			worse: numberOf(({ direction }) => direction === 'worse'),
			sameReport,
		}),
		changed,
		days: both.old.day === null || both.now.day === null ? null : daysBetween(both.old.day, both.now.day),
		sameReport,
		person,
		oldComplete: old.complete ?? null,
		newComplete: now.complete ?? null,
		oldEdition: both.old.meta.edition ?? null,
		newEdition: both.now.meta.edition ?? null,
		notCompared: notCompared.length === 0 ? null : notCompared.join(', '),
		changes: changes.length,
		worse: numberOf(({ direction }) => direction === 'worse'),
		better: numberOf(({ direction }) => direction === 'better'),
		uncertain: numberOf(({ doubt }) => doubt !== null),
		newHardInquiries: !isInquiryDoubtful && (hard > 0 || isKnownNone(both, ['checkDetails'])) ? hard : null,
		...Object.fromEntries(TOTALS.flatMap((id) => totals(id, old[id] ?? null, now[id] ?? null))),
		...Object.fromEntries(CHANGE_KINDS.map((kind) => [kind.id, countOf(both, kind, changes)])),
	};
}

function totals(id: string, old: IndicatorValue, now: IndicatorValue): Array<[string, IndicatorValue]> {
	const [before, after] = [old, now].map((value) => (typeof value === 'number' ? value : null)) as [
		number | null,
		number | null,
	];
	return [
		[`${id}Old`, before],
		[`${id}New`, after],
		[`${id}Change`, differenceOf(before, after)],
	];
}

/** How many changes of a kind there are; 0 only where it is known that there is none: not where neither report has a place for it. */
function countOf(both: Both, { id, sections }: ChangeKind, changes: readonly Change[]): number | null {
	const count = changes.filter(({ kind }) => kind === id).length;
	const printed = sections.filter((section) => isPrinted(both.old, section) || isPrinted(both.now, section));
	return count > 0 || (printed.length > 0 && isKnownNone(both, printed)) ? count : null;
}

function isKnownNone({ old, now }: Both, sections: readonly string[]): boolean {
	return sections.every((section) =>
		[old, now].every((facts) => isPrinted(facts, section) && isKnownWhole(facts, section)),
	);
}

/** Sections of the kinds that one report has a place for and the other has not. */
function sectionsApart({ old, now }: Both): string[] {
	const sections = new Set(CHANGE_KINDS.flatMap((kind) => kind.sections));
	return [...sections].filter((section) => isPrinted(old, section) !== isPrinted(now, section));
}

function isSameReport({ old, now }: Both): boolean {
	const number = textAt(old.report, 'serialNo');
	return (
		number !== null &&
		number === textAt(now.report, 'serialNo') &&
		textAt(old.report, 'createAt') === textAt(now.report, 'createAt')
	);
}

function wordsOf({
	changed,
	changes,
	worse,
	sameReport,
}: {
	changed: Changed;
	changes: number;
	worse: number;
	sameReport: boolean;
}): { message: string; messageZh: string } {
	const [same, sameZh] = sameReport ? ['The same report twice. ', '两份为同一报告。'] : ['', ''];
	if (changes > 0)
		return {
			message: `${same}${changes === 1 ? '1 change' : `${changes} changes`}, ${worse} for the worse`,
			messageZh: `${sameZh}共${changes}项变化，其中不利${worse}项`,
		};
	if (changed === 'no') return { message: `${same}Nothing has changed`, messageZh: `${sameZh}没有变化` };
	return {
		message: `${same}No change was found, but not everything could be compared: see oldComplete, newComplete and notCompared`,
		messageZh: `${sameZh}未发现变化，但并非全部内容可比较：见 oldComplete、newComplete、notCompared`,
	};
}
