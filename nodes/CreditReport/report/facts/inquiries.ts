import { codeOf, prefixOfText } from '../catalogue/codes';
import { dayMonthsBefore, dayOf } from './dates';
import { rowsAt, textAt } from '../forms/read';
import type { NormalisedReport } from '../forms/reports';

/** Reason groups of codes.json; a reason that no table knows is `other`. */
export const REASON_GROUPS = ['loanApproval', 'cardApproval', 'guaranteeCheck', 'postLoan', 'self', 'other'] as const;
export type ReasonGroup = (typeof REASON_GROUPS)[number];

/** Inquiries because someone asked for credit, the hard ones: what lenders limit. */
export const APPLICATIONS: readonly ReasonGroup[] = ['loanApproval', 'cardApproval', 'guaranteeCheck'];

export interface Inquiry {
	/** Where it is listed, for evidence: `checkDetails[0]`. */
	path: string;
	/** `YYYY-MM-DD`; null when the date cannot be read. */
	day: string | null;
	/** The institution without the operator's account behind the slash. */
	institution: string | null;
	reason: string;
	/** Word of the code table (贷款审批); the reason as printed when no table knows it. */
	reasonWord: string;
	group: ReasonGroup;
}

const LISTS = [
	{ list: 'checkDetails', day: 'checkedAt', operator: 'operator', reason: 'reason' },
	{ list: 'querySelfRecordDetail', day: 'queryDate', operator: 'queryOperator', reason: 'queryReason' },
] as const;
const SELF = codeOf('inquiryReason', '04');

/**
 * Every inquiry of a normalised report, of institutions and of the person. Rows of the person's own table are own
 * inquiries whatever reason they print.
 */
export function inquiriesOf(report: NormalisedReport): Inquiry[] {
	return LISTS.flatMap(({ list, day, operator, reason }) =>
		rowsAt(report, list).map((row, index) => {
			const printed = textAt(row, reason) ?? '';
			const code = list === 'querySelfRecordDetail' ? SELF : prefixOfText('inquiryReason', printed);
			return {
				path: `${list}[${index}]`,
				day: dayOf(textAt(row, day)),
				institution: textAt(row, operator)?.split('/')[0] ?? null,
				reason: printed,
				reasonWord: code?.zh ?? printed,
				group: REASON_GROUPS.find((group) => group === code?.group) ?? 'other',
			};
		}),
	);
}

/** The inquiries of the last `months` months up to a day, the day that many months ago included. */
export function inquiriesWithin(inquiries: readonly Inquiry[], day: string, months: number): Inquiry[] {
	const first = dayMonthsBefore(day, months);
	return inquiries.filter((inquiry) => inquiry.day !== null && inquiry.day >= first && inquiry.day <= day);
}
