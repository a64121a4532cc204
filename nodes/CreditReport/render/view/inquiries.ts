import { addMonths, monthsBetween } from '../../report/facts/dates';
import { APPLICATIONS, REASON_GROUPS, type ReasonGroup } from '../../report/facts/inquiries';
import { words, type Words } from '../../report/words';
import { noneNote } from './knownNone';
import type { Material } from './material';
import type { InquiryTimeline } from './types';

/** Reports list the inquiries of the last two years. */
const MOST_MONTHS = 24;
const LISTS = ['checkDetails', 'querySelfRecordDetail'];

const LABELS: Readonly<Record<ReasonGroup, Words>> = {
	loanApproval: words('Loan approval', '贷款审批'),
	cardApproval: words('Card approval', '信用卡审批'),
	guaranteeCheck: words('Guarantee check', '担保/保前审查'),
	postLoan: words('Post-loan management', '贷后/保后管理'),
	self: words('Own inquiry', '本人查询'),
	other: words('Other reasons', '其他原因'),
};

/** Inquiries month by month and by reason, up to the month of the report. */
export function inquiriesOf(material: Material): InquiryTimeline {
	const { facts, say } = material;
	const dated = facts.inquiries.flatMap(({ day, group }) => (day === null ? [] : [{ month: day.slice(0, 7), group }]));
	const last = [...dated.map(({ month }) => month), ...(facts.month === null ? [] : [facts.month])].sort().at(-1);
	const months = last === undefined || dated.length === 0 ? [] : monthsUpTo(last, dated);
	const inView = dated.filter(({ month }) => month >= (months[0] ?? ''));
	const undated = facts.inquiries.length - dated.length;
	const earlier = dated.length - inView.length;
	return {
		months,
		series: REASON_GROUPS.flatMap((id) => {
			const counts = months.map(
				(month) => inView.filter((inquiry) => inquiry.group === id && inquiry.month === month).length,
			);
			return counts.some((count) => count > 0)
				? [{ id, label: say(LABELS[id]), isHard: APPLICATIONS.includes(id), counts }]
				: [];
		}),
		notes: [
			...(facts.inquiries.length === 0
				? [
						noneNote(
							material,
							LISTS,
							words('The report lists no inquiry.', '报告中没有查询记录。'),
							words(
								'No inquiry was read; it is not known whether there is none.',
								'未读取到查询记录，无法确认是否没有。',
							),
						),
					]
				: []),
			...(undated > 0
				? [say(words(`${undated} inquiries have no date that can be read.`, `另有${undated}条查询的日期无法识别。`))]
				: []),
			...(earlier > 0
				? [say(words(`${earlier} earlier inquiries are not shown here.`, `更早的${earlier}条查询未在此列出。`))]
				: []),
		],
	};
}

function monthsUpTo(last: string, dated: ReadonlyArray<{ month: string }>): string[] {
	const earliest = addMonths(last, 1 - MOST_MONTHS);
	const first =
		dated
			.map(({ month }) => month)
			.filter((month) => month >= earliest)
			.sort()[0] ?? last;
	return Array.from({ length: monthsBetween(first, last) + 1 }, (_, index) => addMonths(first, index));
}
