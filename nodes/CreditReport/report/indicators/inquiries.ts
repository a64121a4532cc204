import { evidenceOf, type Facts } from '../facts';
import { inquiriesWithin, type Inquiry, type ReasonGroup } from '../inquiries';
import { isEmpty } from '../present';
import { at, numberAt, sum } from '../read';
import type { Indicator } from './definition';

const SPANS = [1, 2, 3, 6, 12, 24];
/** The print for banks lists 信贷审批查询记录明细 alone: inquiries about loans and cards. */
const APPROVALS_ONLY = 'gen1-detailed-bank';
const APPROVALS: readonly ReasonGroup[] = ['loanApproval', 'cardApproval'];
/** Inquiries because someone asked for credit: what lenders limit. */
const APPLICATIONS: readonly ReasonGroup[] = ['loanApproval', 'cardApproval', 'guaranteeCheck'];

const GROUPS: ReadonlyArray<{ id: string; zh: string; english: string; groups: readonly ReasonGroup[] }> = [
	{ id: 'inquiriesLoan', zh: '贷款审批查询次数', english: 'Loan approval inquiries', groups: ['loanApproval'] },
	{ id: 'inquiriesCard', zh: '信用卡审批查询次数', english: 'Card approval inquiries', groups: ['cardApproval'] },
	{ id: 'inquiriesGuarantee', zh: '担保/保前审查查询次数', english: 'Guarantee check inquiries', groups: ['guaranteeCheck'] },
	{ id: 'inquiriesApplications', zh: '申请类查询次数合计', english: 'Application inquiries', groups: APPLICATIONS },
	{ id: 'inquiriesPostLoan', zh: '贷后/保后管理查询次数', english: 'Post-loan management inquiries', groups: ['postLoan'] },
	{ id: 'inquiriesOther', zh: '其他原因查询次数', english: 'Inquiries for other reasons', groups: ['other'] },
];

const MISSING = 'null without report time, when no inquiry section is printed or it was not read whole, and for reasons that this edition does not list (gen1-detailed-bank lists approvals alone), unless the summary prints the number';

/** Numbers of the inquiry summary (checkedRecord) by the reasons and the months that they count. */
const SUMMARY: ReadonlyArray<{ group: ReasonGroup; months: number; column: string }> = [
	{ group: 'loanApproval', months: 1, column: 'lastMonthLoanCheck' },
	{ group: 'cardApproval', months: 1, column: 'lastMonthCardCheck' },
	{ group: 'self', months: 1, column: 'lastMonthCheckBySelf' },
	{ group: 'postLoan', months: 24, column: 'last2YearsAfterLoaned' },
	{ group: 'guaranteeCheck', months: 24, column: 'last2YearsQualificationCheck' },
];

function summed({ report }: Facts, group: ReasonGroup, months: number): number | null {
	const row = SUMMARY.find((candidate) => candidate.group === group && candidate.months === months);
	return row === undefined ? null : numberAt(report, `checkedRecord.${row.column}`);
}

/** Whether the list of institutions' inquiries is there and was read whole; an empty one needs a sign that it is empty. */
function isListRead(facts: Facts): boolean {
	if (evidenceOf(facts, 'checkDetails') === 'doubtful') return false;
	return evidenceOf(facts, 'checkDetails') === 'whole' || facts.inquiries.some(({ group }) => group !== 'self') || !isEmpty(at(facts.report, 'checkedRecord'));
}

/** Whether the list holds inquiries of this reason at all: some prints list approvals alone and only count the others. */
function isListed(facts: Facts, group: ReasonGroup): boolean {
	const inTwoYears = summed(facts, group, 24);
	if (inTwoYears === 0 || APPROVALS.includes(group)) return true;
	return facts.meta.edition !== APPROVALS_ONLY && (inTwoYears === null || facts.inquiries.some((inquiry) => inquiry.group === group));
}

/** The institutions' inquiries of a reason within a span; null when it is not known that all of them are listed. */
function listed(facts: Facts, group: ReasonGroup, months: number): Inquiry[] | null {
	if (facts.day === null || !isListRead(facts) || !isListed(facts, group)) return null;
	return inquiriesWithin(facts.inquiries, facts.day, months).filter((inquiry) => inquiry.group === group);
}

/** How many there are of some reasons: as listed, else as the summary counts them. */
function institutional(facts: Facts, groups: readonly ReasonGroup[], months: number): number | null {
	const counts = groups.map((group) => listed(facts, group, months)?.length ?? summed(facts, group, months));
	return counts.includes(null) ? null : sum(counts);
}

/** Own inquiries stand in a table of their own or among the others; one edition leaves them out. */
function own(facts: Facts, months: number): number | null {
	const { inquiries, day, meta } = facts;
	const number = summed(facts, 'self', months);
	if (day === null || ['checkDetails', 'querySelfRecordDetail'].some((list) => evidenceOf(facts, list) === 'doubtful')) return number;
	if (inquiries.some(({ group }) => group === 'self')) return inquiriesWithin(inquiries, day, months).filter(({ group }) => group === 'self').length;
	// No own inquiry is listed: none was made, if this edition lists them and its inquiries were read.
	const isTold = meta.engine === 'local' && typeof meta.edition === 'string' && meta.edition !== APPROVALS_ONLY && isListRead(facts);
	return isTold && (summed(facts, 'self', 1) ?? 0) === 0 ? 0 : number;
}

function institutions(facts: Facts, months: number): number | null {
	const names = APPLICATIONS.flatMap((group) => listed(facts, group, months)?.map(({ institution }) => institution) ?? [null]);
	return names.includes(null) ? null : new Set(names).size;
}

const months = (span: number): string => `${span} month${span === 1 ? '' : 's'}`;
const WINDOW = (span: number): string => `the ${months(span)} up to the report, by date: from the same day ${months(span)} before (or the last of that month) to the day of the report, both included`;

/** Inquiries in the months before the report, by reason group. */
export const INQUIRIES: readonly Indicator[] = SPANS.flatMap((span): Indicator[] => [
	...GROUPS.map(
		({ id, zh, english, groups }): Indicator => ({
			id: `${id}${span}`,
			zh: `最近${span}个月${zh}`,
			english: `${english}, ${months(span)}`,
			unit: 'inquiries',
			definition: `Inquiries of reason group ${groups.join(', ')} (codes.json) in ${WINDOW(span)}${groups.some((group) => SUMMARY.some((row) => row.group === group && row.months === span)) ? '; the number of the summary where they are not listed' : ''}`,
			sources: ['checkDetails', 'checkedRecord'],
			needs: [],
			missing: MISSING,
			value: (facts) => institutional(facts, groups, span),
		}),
	),
	{
		id: `inquiriesSelf${span}`,
		zh: `最近${span}个月本人查询次数`,
		english: `Own inquiries, ${months(span)}`,
		unit: 'inquiries',
		definition: `Own inquiries in ${WINDOW(span)}${span === 1 ? '; the number of the summary where none is listed' : ''}`,
		sources: ['querySelfRecordDetail', 'checkDetails', 'checkedRecord'],
		needs: [],
		missing: 'null without report time, when none is listed and the edition does not list them (gen1-detailed-bank) or is not known (JD), or the inquiries were not read whole',
		value: (facts) => own(facts, span),
	},
	{
		id: `inquiringInstitutions${span}`,
		zh: `最近${span}个月申请类查询机构数`,
		english: `Inquiring institutions, ${months(span)}`,
		unit: 'institutions',
		definition: 'Distinct institutions among the application inquiries',
		sources: ['checkDetails'],
		needs: [],
		missing: `${MISSING}; also when one names no institution`,
		value: (facts) => institutions(facts, span),
	},
]);
