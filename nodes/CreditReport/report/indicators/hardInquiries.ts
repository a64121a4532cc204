import { daysBetween } from '../facts/dates';
import type { Facts } from '../facts';
import type { Inquiry } from '../facts/inquiries';
import { isBank, isNameless } from '../facts/lenders';
import { joined, words } from '../words';
import { family, type Family } from './family';
import { applications, INQUIRY_SPANS, INQUIRY_WINDOW, NOT_LISTED } from './inquiryLists';

const months = INQUIRY_SPANS;
const SOURCES = ['checkDetails', 'checkedRecord'];
/** Every inquiry that is listed: prints list two years. */
const ALL_LISTED = 24;
/** Where the concentration is looked for. */
const RECENT_MONTHS = 6;
const WEEK = 7;

const NO_NAME = joined(NOT_LISTED, words('also when one names no institution', '有查询未列机构时也为空'));
const HARD = words(
	'Hard inquiries are those because someone asked for credit: 贷款审批, 信用卡审批, 担保资格审查, 保前审查 and the like',
	'硬查询指因申请信贷而产生的查询：贷款审批、信用卡审批、担保资格审查、保前审查等',
);

const byDay = (a: Inquiry, b: Inquiry): number => (a.day ?? '').localeCompare(b.day ?? '');

/**
 * Counts inquiries of one institution for one reason once, as long as they are within some days of the one that was
 * counted: an application that is looked at twice is one application.
 */
function distinct(inquiries: readonly Inquiry[], days: number): number | null {
	if (inquiries.some(({ institution }) => institution === null)) return null;
	const counted = new Map<string, string>();
	let count = 0;
	for (const { institution, reasonWord, day } of [...inquiries].sort(byDay)) {
		const key = `${institution ?? ''}\n${reasonWord}`;
		const before = counted.get(key);
		if (day === null || (before !== undefined && daysBetween(before, day) <= days)) continue;
		counted.set(key, day);
		count += 1;
	}
	return count;
}

function lastDay(facts: Facts): string | null {
	return [...(applications(facts, ALL_LISTED) ?? [])].sort(byDay).at(-1)?.day ?? null;
}

/** The most inquiries in any seven days. */
function mostInAWeek(facts: Facts): number | null {
	const days = applications(facts, RECENT_MONTHS)
		?.flatMap(({ day }) => day ?? [])
		.sort();
	return days === undefined
		? null
		: Math.max(0, ...days.map((first) => days.filter((day) => day >= first && daysBetween(first, day) < WEEK).length));
}

const LENDERS = [
	{ key: 'Bank', zh: '银行', en: 'banks', isOf: (name: string) => isBank(name) },
	{ key: 'NonBank', zh: '非银行机构', en: 'institutions that are no banks', isOf: (name: string) => !isBank(name) },
] as const;

function ofLenders(facts: Facts, { isOf }: (typeof LENDERS)[number], span: number): number | null {
	const names = applications(facts, span)?.map(({ institution }) => institution);
	return names === undefined || names.some(isNameless) ? null : names.filter((name) => isOf(name ?? '')).length;
}

/** Inquiries because someone asked for credit, as lenders count them. */
export const HARD_INQUIRIES: readonly Family[] = [
	family({
		id: 'hardInquiries{days}Days{months}',
		zh: '最近{months}个月硬查询次数（{days}天内同机构同原因计一次）',
		english: 'Hard inquiries, {months} months, one per institution and reason within {days} days',
		unit: 'inquiries',
		over: { days: [14, 30], months },
		definition: joined(
			HARD,
			words(
				`Counted in ${INQUIRY_WINDOW.en}; those of the same institution (as printed) for the same reason within {days} days of one that was counted are left out`,
				`计${INQUIRY_WINDOW.zh}；与已计入的一次相隔{days}天以内、同一机构（按所列名称）同一原因的不再计`,
			),
		),
		sources: SOURCES,
		needs: [],
		missing: NO_NAME,
		value: (facts, { days, months: span }) => distinctOrNull(facts, days, span),
	}),
	family({
		id: 'hardInquiries{lender}{months}',
		zh: '最近{months}个月{lender}硬查询次数',
		english: 'Hard inquiries of {lender}, {months} months',
		unit: 'inquiries',
		over: { lender: LENDERS, months },
		definition: joined(
			words(
				'Application inquiries of the same window by the name of the institution',
				'同一期间申请类查询次数，按机构名称区分',
			),
			words('a bank by its legal name, its departments and internet banks included', '银行含其内设部门与互联网银行'),
		),
		sources: SOURCES,
		needs: [],
		missing: joined(NOT_LISTED, words('also when a name is missing or kept back', '有机构名称缺失或被隐去时也为空')),
		value: (facts, { lender, months: span }) => ofLenders(facts, lender, span),
	}),
	family({
		id: 'lastHardInquiry',
		zh: '最近一次硬查询日期',
		english: 'Last hard inquiry',
		unit: 'date',
		definition: words('Day of the newest application inquiry listed', '明细中最近一次申请类查询的日期'),
		sources: SOURCES,
		needs: [],
		missing: joined(NOT_LISTED, words('also when there is none', '没有时也为空')),
		value: lastDay,
	}),
	family({
		id: 'daysSinceHardInquiry',
		zh: '最近一次硬查询距报告天数',
		english: 'Days since the last hard inquiry',
		unit: 'days',
		definition: words('From that day to the day of the report', '该日期至报告日的天数'),
		sources: SOURCES,
		needs: [],
		missing: words('null as above', '同上'),
		value: (facts) => daysSince(facts),
	}),
	family({
		id: 'mostHardInquiries7Days',
		zh: '最近6个月任意7天内硬查询次数最大值',
		english: 'Most hard inquiries in 7 days',
		unit: 'inquiries',
		definition: words(
			'The most application inquiries in any seven successive days of the last six months',
			'最近6个月内任意连续7天的申请类查询次数最大值',
		),
		sources: SOURCES,
		needs: [],
		missing: NOT_LISTED,
		value: mostInAWeek,
	}),
];

function distinctOrNull(facts: Facts, days: number, span: number): number | null {
	const inquiries = applications(facts, span);
	return inquiries === null ? null : distinct(inquiries, days);
}

function daysSince(facts: Facts): number | null {
	const last = lastDay(facts);
	return last === null || facts.day === null ? null : daysBetween(last, facts.day);
}
