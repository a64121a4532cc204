import type { Facts } from '../facts';
import { inquiriesWithin, type Inquiry, type ReasonGroup } from '../inquiries';
import { isEmpty } from '../present';
import { at, numberAt } from '../read';
import type { Indicator } from './definition';

const SPANS = [1, 2, 3, 6, 12, 24];
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

const MISSING = 'null without report time, or when no inquiry of an institution and no inquiry summary is printed';

/** The institutions' inquiries of a span; null when the report shows no sign of its inquiry section. */
function institutional({ inquiries, day, report }: Facts, months: number): Inquiry[] | null {
	const isPrinted = inquiries.some(({ group }) => group !== 'self') || !isEmpty(at(report, 'checkedRecord'));
	return day === null || !isPrinted ? null : inquiriesWithin(inquiries, day, months).filter(({ group }) => group !== 'self');
}

/** Own inquiries are listed in some prints only; where none is, only the last month is known, from the summary. */
function own({ inquiries, day, report }: Facts, months: number): number | null {
	if (day !== null && inquiries.some(({ group }) => group === 'self')) {
		return inquiriesWithin(inquiries, day, months).filter(({ group }) => group === 'self').length;
	}
	return months === 1 ? numberAt(report, 'checkedRecord.lastMonthCheckBySelf') : null;
}

function institutions(facts: Facts, months: number): number | null {
	const names = institutional(facts, months)
		?.filter(({ group }) => APPLICATIONS.includes(group))
		.map(({ institution }) => institution);
	return names === undefined || names.includes(null) ? null : new Set(names).size;
}

const months = (span: number): string => `${span} month${span === 1 ? '' : 's'}`;

/** Inquiries in the months before the report, by reason group. */
export const INQUIRIES: readonly Indicator[] = SPANS.flatMap((span): Indicator[] => [
	...GROUPS.map(
		({ id, zh, english, groups }): Indicator => ({
			id: `${id}${span}`,
			zh: `最近${span}个月${zh}`,
			english: `${english}, ${months(span)}`,
			unit: 'inquiries',
			definition: `Inquiries of reason group ${groups.join(', ')} (codes.json) in the ${months(span)} up to the report`,
			sources: ['checkDetails', 'checkedRecord'],
			missing: MISSING,
			value: (facts) => institutional(facts, span)?.filter(({ group }) => groups.includes(group)).length ?? null,
		}),
	),
	{
		id: `inquiriesSelf${span}`,
		zh: `最近${span}个月本人查询次数`,
		english: `Own inquiries, ${months(span)}`,
		unit: 'inquiries',
		definition: `Own inquiries in the ${months(span)} up to the report${span === 1 ? '; the number in the summary where none is listed' : ''}`,
		sources: ['querySelfRecordDetail', 'checkDetails', 'checkedRecord'],
		missing: 'null without report time, or when no own inquiry is listed',
		value: (facts) => own(facts, span),
	},
	{
		id: `inquiringInstitutions${span}`,
		zh: `最近${span}个月申请类查询机构数`,
		english: `Inquiring institutions, ${months(span)}`,
		unit: 'institutions',
		definition: 'Distinct institutions among the application inquiries',
		sources: ['checkDetails'],
		missing: `${MISSING}; also when one names no institution`,
		value: (facts) => institutions(facts, span),
	},
]);
