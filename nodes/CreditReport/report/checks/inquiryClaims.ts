import { addDays, dayMonthsBefore, dayOf, monthsBetween } from '../facts/dates';
import type { Facts } from '../facts';
import { editionOf } from '../catalogue/editions';
import type { Inquiry } from '../facts/inquiries';
import { numberAt, textAt } from '../forms/read';
import type { NormalisedReport } from '../forms/reports';
import { compareValues, within, type CheckDefinition, type Comparison } from './check';

/** Numbers of the inquiry summary: which reason they count, over how many months, rows or institutions. */
const NUMBERS: ReadonlyArray<{
	count: keyof NormalisedReport['checkedRecord'];
	reason: string;
	months: number;
	what: 'rows' | 'institutions';
}> = [
	{ count: 'lastMonthLoanCheckOrgs', reason: '贷款审批', months: 1, what: 'institutions' },
	{ count: 'lastMonthCardCheckOrgs', reason: '信用卡审批', months: 1, what: 'institutions' },
	{ count: 'lastMonthLoanCheck', reason: '贷款审批', months: 1, what: 'rows' },
	{ count: 'lastMonthCardCheck', reason: '信用卡审批', months: 1, what: 'rows' },
	{ count: 'lastMonthCheckBySelf', reason: '本人查询', months: 1, what: 'rows' },
	{ count: 'last2YearsAfterLoaned', reason: '贷后管理', months: 24, what: 'rows' },
	{ count: 'last2YearsQualificationCheck', reason: '担保资格审查', months: 24, what: 'rows' },
	{ count: 'last2YearsVIPNameCheck', reason: '特约商户实名审查', months: 24, what: 'rows' },
];
/** A month may be one of the calendar or 30 days, and whether its first day and the day of the report count differs between prints. */
const EDGE_DAYS = 3;
const APPROVALS = ['贷款审批', '信用卡审批'];
const SELF = '本人查询';
/** Channels of own inquiries that the summary leaves out (8 of 8 real prints: the internet platform). */
const ONLINE = /互联网|网上|手机|云闪付|APP/i;

/** Whether a print lists the inquiries of a reason, so that none listed means none. */
function isListed(reason: string, matching: readonly Inquiry[], edition: string | null | undefined): boolean {
	if (APPROVALS.includes(reason)) return true;
	if (editionOf(edition)?.listsApprovalsAlone) return false;
	// Some prints list no own inquiries at all, and of an unknown one it is not known what it lists.
	return matching.length > 0 || (reason !== SELF && typeof edition === 'string');
}

function inquirySummary({ report, inquiries, day, meta }: Facts): Comparison[] {
	if (day === null || inquiries.length === 0 || inquiries.some((inquiry) => inquiry.day === null)) return [];
	return NUMBERS.flatMap(({ count, reason, months, what }) => {
		const matching = inquiries.filter((inquiry) =>
			reason === SELF ? inquiry.group === 'self' : inquiry.reasonWord === reason,
		);
		if (!isListed(reason, matching, meta.edition)) return [];
		const start = dayMonthsBefore(day, months);
		const certain = matching.filter(
			(row) =>
				(row.day ?? '') > addDays(start, EDGE_DAYS) &&
				(row.day ?? '') < addDays(day, -1) &&
				!(reason === SELF && ONLINE.test(row.reason)),
		);
		const possible = matching.filter((row) => (row.day ?? '') >= addDays(start, -EDGE_DAYS));
		// Branches of one bank are one institution or several.
		const low = what === 'rows' ? certain.length : Math.min(1, certain.length);
		const high = what === 'rows' ? possible.length : new Set(possible.map(({ institution }) => institution)).size;
		return [within(`checkedRecord.${count}`, numberAt(report, `checkedRecord.${count}`), low, high)];
	});
}

function lastInquiry({ report, inquiries }: Facts): Comparison[] {
	const day = dayOf(textAt(report, 'lastInquiry.queryDate'));
	const institution = textAt(report, 'lastInquiry.organization');
	if (inquiries.length === 0 || day === null) return [];
	const isListed = inquiries.some(
		(inquiry) => inquiry.day === day && (institution === null || inquiry.institution === institution),
	);
	return [compareValues('lastInquiry.queryDate', day, 'an inquiry of that day and institution', isListed)];
}

const LISTED_MONTHS = 25;

function listedPeriod({ inquiries, day }: Facts): Comparison[] {
	if (day === null) return [];
	return inquiries.map((inquiry) =>
		compareValues(
			inquiry.path,
			inquiry.day,
			`within two years of ${day}`,
			() => monthsBetween(inquiry.day ?? '', day) <= LISTED_MONTHS,
		),
	);
}

function descending({ inquiries }: Facts): Comparison[] {
	return ['checkDetails', 'querySelfRecordDetail'].flatMap((list) => {
		const rows = inquiries.filter(({ path }) => path.startsWith(list));
		return rows.slice(1).map((row, index) => {
			const before = rows[index]?.day ?? null;
			return compareValues(row.path, row.day, before, (row.day ?? '') <= (before ?? ''));
		});
	});
}

/** The inquiry summary against the rows, and the rows against each other. */
export const INQUIRY_CHECKS: readonly CheckDefinition[] = [
	{
		id: 'inquirySummary',
		severity: 'serious',
		group: 'consistent',
		claim: 'The inquiry summary agrees with the inquiries listed',
		claimZh: '查询记录汇总与查询明细一致',
		sources: ['checkedRecord', 'checkDetails', 'querySelfRecordDetail'],
		method:
			'Each of the eight numbers whose inquiries the edition lists (gen1-detailed-bank: loan and card approvals alone); three days of tolerance at the beginning of the window (a month is one of the calendar or 30 days), one at its end; branches of one bank may count as one institution; own inquiries only where some are listed, those made online may be left out of the summary',
		methodZh:
			'比较该版式列有明细的八项数目（银行版一代仅贷款审批和信用卡审批）；期间起点容差3天（一个月按自然月或30天计），终点容差1天；同一银行的分支机构可计为一家；本人查询仅在列有明细时比较，互联网渠道的本人查询可不计入汇总',
		countsRows: true,
		compare: inquirySummary,
	},
	{
		id: 'lastInquiryListed',
		severity: 'look',
		group: 'consistent',
		claim: 'The previous inquiry of the summary is among the inquiries listed',
		claimZh: '上一次查询记录见于查询明细',
		sources: ['lastInquiry', 'checkDetails'],
		method: 'Same day and institution',
		methodZh: '日期和机构相同',
		countsRows: true,
		compare: lastInquiry,
	},
	{
		id: 'inquiriesWithinTwoYears',
		severity: 'look',
		group: 'consistent',
		claim: 'The inquiries listed are of the last two years',
		claimZh: '查询明细均在最近2年内',
		sources: ['checkDetails', 'querySelfRecordDetail'],
		method: 'A month of tolerance',
		methodZh: '容差1个月',
		compare: listedPeriod,
	},
	{
		id: 'inquiriesDescending',
		severity: 'look',
		group: 'consistent',
		claim: 'The inquiries are listed newest first',
		claimZh: '查询明细按日期倒序排列',
		sources: ['checkDetails', 'querySelfRecordDetail'],
		method: 'No row is later than the one before it',
		methodZh: '每行日期不晚于上一行',
		compare: descending,
	},
];
