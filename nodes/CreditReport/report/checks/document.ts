import { walkPaths } from '../catalogue';
import { dayOf, daysBetween, monthOf } from '../facts/dates';
import type { Facts } from '../facts';
import { textAt } from '../forms/read';
import { compareValues, type CheckDefinition, type Comparison } from './check';
import { leavesOf } from './walk';

/** A report that is asked for before midnight may be made after it. */
const NUMBER_TOLERANCE_DAYS = 1;

/** Dates that are not compared: the report's own time, and what may lie after it: ends of terms, days when something is due, statement dates, months paid ahead. */
const MAY_BE_AHEAD = new Set(
	['createAt', 'endAt', 'expireAt', 'closeDate', 'enddate', 'scheduledPayAt', 'payAt', 'lastPayedAt'].flatMap((key) =>
		[...walkPaths()]
			.map(({ path }) => path)
			.filter((path) => path === key || path.endsWith(`.${key}`))
			// Only of the housing fund may "paid through" run ahead; elsewhere the key is the last payment.
			.filter((path) => key !== 'lastPayedAt' || path.startsWith('houseFundPayedRecord')),
	),
);
const DATED_TYPES = new Set(['date', 'month', 'datetime']);
const DATED_PATHS = new Set(
	[...walkPaths()].filter(({ field }) => DATED_TYPES.has(field.type)).map(({ path }) => path),
);

/** Whether the date at a catalogue path may lie after the report. */
export function mayLieAhead(cataloguePath: string): boolean {
	return MAY_BE_AHEAD.has(cataloguePath);
}

/** 22 digits that begin with the day of the report (gen-2: and its time). */
function numberAgainstTime({ report, day }: Facts): Comparison[] {
	const number = textAt(report, 'serialNo');
	const digits = /^(\d{4})(\d{2})(\d{2})\d{10,}$/.exec(number ?? '');
	const numberDay = digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : null;
	if (number !== null && numberDay === null) return [];
	return [compareValues('serialNo', numberDay, day, () => isNear(numberDay ?? '', day ?? ''))];
}

function isNear(a: string, b: string): boolean {
	return Math.abs(daysBetween(a, b)) <= NUMBER_TOLERANCE_DAYS;
}

function requestBeforeReport({ report }: Facts): Comparison[] {
	const asked = textAt(report, 'askAt');
	const made = textAt(report, 'createAt');
	return [
		compareValues(
			'askAt',
			asked,
			made,
			() => dayOf(asked) === null || dayOf(made) === null || (asked ?? '') <= (made ?? ''),
		),
	];
}

function noFutureDates({ report, day, month }: Facts): Comparison[] {
	if (day === null || month === null) return [];
	return [...leavesOf(report)]
		.filter(({ cataloguePath }) => DATED_PATHS.has(cataloguePath) && !MAY_BE_AHEAD.has(cataloguePath))
		.flatMap(({ path, value }): Comparison[] => {
			const text = typeof value === 'string' ? value : null;
			if (dayOf(text) !== null) return [compareValues(path, text, day, (dayOf(text) ?? '') <= day)];
			return monthOf(text) === null ? [] : [compareValues(path, text, month, (monthOf(text) ?? '') <= month)];
		});
}

/** The report's own number and times. */
export const DOCUMENT_CHECKS: readonly CheckDefinition[] = [
	{
		id: 'reportNumberDate',
		severity: 'serious',
		group: 'consistent',
		claim: 'The report number begins with the day of the report',
		claimZh: '报告编号前8位与报告日期一致',
		sources: ['serialNo', 'createAt'],
		method: 'First eight digits against the report time, one day of tolerance; numbers of another form are not judged',
		methodZh: '编号前8位与报告时间比较，容差1天；其他形式的编号不作判断',
		compare: numberAgainstTime,
	},
	{
		id: 'requestBeforeReport',
		severity: 'serious',
		group: 'consistent',
		claim: 'The request is not later than the report',
		claimZh: '查询请求时间不晚于报告时间',
		sources: ['askAt', 'createAt'],
		method: 'askAt <= createAt',
		methodZh: '查询请求时间 ≤ 报告时间',
		compare: requestBeforeReport,
	},
	{
		id: 'noFutureDates',
		severity: 'look',
		group: 'consistent',
		claim: 'No date of the past lies after the report time',
		claimZh: '各历史日期不晚于报告时间',
		sources: ['all sections'],
		method: 'Every date and month but ends of terms, due dates, statement dates and months paid ahead',
		methodZh: '除到期日、应还款日、账单日和预缴月份外的全部日期和月份',
		compare: noFutureDates,
	},
];
