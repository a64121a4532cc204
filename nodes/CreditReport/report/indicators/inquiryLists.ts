import { editionOf } from '../catalogue/editions';
import { evidenceOf, type Facts } from '../facts';
import { APPLICATIONS, inquiriesWithin, type Inquiry, type ReasonGroup } from '../facts/inquiries';
import { numberAt, sum } from '../forms/read';
import { words } from '../words';

/** The spans of the indicators, in months. */
export const INQUIRY_SPANS = [1, 2, 3, 6, 12, 24] as const;
const APPROVALS: readonly ReasonGroup[] = ['loanApproval', 'cardApproval'];

/** Both edges of the window, in words. */
export const INQUIRY_WINDOW = words(
	'the {months} months up to the report, by date: from the same day {months} months before (or the last of that month) to the day of the report, both included',
	'报告日前{months}个月内，按日期计：起于{months}个月前的同日（无同日取月末），止于报告日，首尾均计入',
);
export const NOT_LISTED = words(
	'null without report time, when no inquiry section is printed or it was not read whole, when an inquiry prints no date or no reason and may be one of them, and for reasons that this edition does not list (gen1-detailed-bank lists approvals alone), unless the summary prints the number',
	'无报告时间、未列查询记录或未完整读取时，或有查询未列日期或原因而可能属于该类时为空；该版式不列该类查询（一代银行版只列审批查询）时也为空；汇总列有次数的除外',
);

/** Numbers of the inquiry summary (checkedRecord) by the reasons and the months that they count. */
export const SUMMARY: ReadonlyArray<{
	group: ReasonGroup;
	months: number;
	column: keyof Facts['report']['checkedRecord'];
}> = [
	{ group: 'loanApproval', months: 1, column: 'lastMonthLoanCheck' },
	{ group: 'cardApproval', months: 1, column: 'lastMonthCardCheck' },
	{ group: 'self', months: 1, column: 'lastMonthCheckBySelf' },
	{ group: 'postLoan', months: 24, column: 'last2YearsAfterLoaned' },
	{ group: 'guaranteeCheck', months: 24, column: 'last2YearsQualificationCheck' },
];

export function summed({ report }: Facts, group: ReasonGroup, months: number): number | null {
	const row = SUMMARY.find((candidate) => candidate.group === group && candidate.months === months);
	return row === undefined ? null : numberAt(report, `checkedRecord.${row.column}`);
}

/** Whether the list of institutions' inquiries is there and was read whole; an empty one needs a sign that it is empty. */
export function isListRead(facts: Facts): boolean {
	if (evidenceOf(facts, 'checkDetails') === 'doubtful') return false;
	return evidenceOf(facts, 'checkDetails') === 'whole' || facts.inquiries.some(({ group }) => group !== 'self');
}

/** Whether the list holds inquiries of this reason at all: some prints list approvals alone and only count the others. */
function isListed(facts: Facts, group: ReasonGroup): boolean {
	const inTwoYears = summed(facts, group, 24);
	if (inTwoYears === 0 || APPROVALS.includes(group)) return true;
	const inList = facts.inquiries.filter((inquiry) => inquiry.group === group).length;
	if (editionOf(facts.meta.edition)?.listsApprovalsAlone) return inTwoYears !== null && inTwoYears <= inList;
	return inTwoYears === null || inList > 0;
}

/** The inquiries of a reason within a span; null when one that prints no day or no reason may be one of them. */
export function ofReason(
	inquiries: readonly Inquiry[],
	group: ReasonGroup,
	day: string,
	months: number,
): Inquiry[] | null {
	const possible = inquiries.filter((inquiry) => inquiry.group === group || inquiry.reason === '');
	const within = inquiriesWithin(possible, day, months);
	return possible.some((inquiry) => inquiry.day === null) ||
		within.some(({ reason, group: told }) => reason === '' && told !== 'self')
		? null
		: within;
}

/** The institutions' inquiries of a reason within a span; null when it is not known that all of them are listed. */
export function listed(facts: Facts, group: ReasonGroup, months: number): Inquiry[] | null {
	if (facts.day === null || !isListRead(facts) || !isListed(facts, group)) return null;
	return ofReason(
		facts.inquiries.filter((inquiry) => inquiry.group !== 'self'),
		group,
		facts.day,
		months,
	);
}

/** How many there are of some reasons: as listed, else as the summary counts them. */
export function institutional(facts: Facts, groups: readonly ReasonGroup[], months: number): number | null {
	const counts = groups.map((group) => listed(facts, group, months)?.length ?? summed(facts, group, months));
	return counts.includes(null) ? null : sum(counts);
}

/** The application inquiries of a span; null when some of them may not be listed. */
export function applications(facts: Facts, months: number): Inquiry[] | null {
	const groups = APPLICATIONS.map((group) => listed(facts, group, months));
	return groups.includes(null) ? null : groups.flatMap((group) => group ?? []);
}
