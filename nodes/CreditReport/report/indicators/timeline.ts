import type { Account } from '../facts/accounts';
import { balanceOf } from '../facts/accounts';
import { dayMonthsAfter, dayMonthsBefore, dayOf, monthOf, monthsBetween } from '../facts/dates';
import { isNone, type Facts } from '../facts';
import { rowsAt, textAt } from '../forms/read';
import { words } from '../words';
import { family, type Family } from './family';
import { ACCOUNTS, CARDS, isCard, isDoubtful, isLoan, openLoans, total } from './select';

const LOAN_ROWS = ['贷款'];
const CARD_ROWS = ['信用卡'];
/** A term without an end. */
const NO_END = /长期|永久|不定期/;

/** The earliest month, in the summaries or of the accounts; null when it is not known. */
function firstMonth(
	facts: Facts,
	{
		printed,
		categories,
		members,
		lists,
	}: {
		printed: ReadonlyArray<keyof Facts['report']['creditInfo']>;
		categories: readonly string[];
		members: (account: Account) => boolean;
		lists: readonly string[];
	},
): string | null {
	const gen1 = printed.map((key) => monthOf(textAt(facts.report, `creditInfo.${key}`)));
	const gen2 = rowsAt(facts.report, 'creditTypeSummary')
		.filter((row) => categories.includes(textAt(row, 'category') ?? ''))
		.map((row) => monthOf(textAt(row, 'firstIssuedAt')));
	const summary = earliest([...gen1, ...gen2].filter((month) => month !== null));
	if (summary !== null || isDoubtful(facts, ...lists)) return summary;
	const opened = facts.accounts.filter(members).map(({ row }) => monthOf(textAt(row, 'startAt')));
	return opened.includes(null) ? null : earliest(opened.filter((month) => month !== null));
}

function earliest(months: readonly string[]): string | null {
	return [...months].sort()[0] ?? null;
}

const firstLoan = (facts: Facts): string | null =>
	firstMonth(facts, { printed: ['firstLoanGotAt'], categories: LOAN_ROWS, members: isLoan, lists: ['loans'] });
const firstCard = (facts: Facts): string | null =>
	firstMonth(facts, {
		printed: ['firstCreditCardGotAt', 'firstQuasiCardGotAt'],
		categories: CARD_ROWS,
		members: isCard,
		lists: CARDS,
	});

function oldestAccount(facts: Facts): number | null {
	const hasBoth = [firstLoan(facts) ?? isNone(facts, 'loans'), firstCard(facts) ?? isNone(facts, ...CARDS)].every(
		Boolean,
	);
	const first = earliest([firstLoan(facts), firstCard(facts)].filter((month) => month !== null));
	return !hasBoth || first === null || facts.month === null ? null : monthsBetween(first, facts.month);
}

const KINDS = [
	{ key: 'Accounts', zh: '账户', en: 'accounts', lists: ACCOUNTS },
	{ key: 'Loans', zh: '贷款', en: 'loans', lists: ['loans'] },
	{ key: 'Cards', zh: '信用卡', en: 'cards', lists: CARDS },
] as const;

/** Accounts opened in the months before the report; null when one of them prints no day, or only a month that may be in or out. */
function opened({ accounts, day, ...facts }: Facts, lists: readonly string[], months: number): number | null {
	const members = accounts.filter(({ list }) => lists.includes(list));
	if (members.length === 0) return isNone({ accounts, day, ...facts }, ...lists) ? 0 : null;
	if (day === null) return null;
	const first = dayMonthsBefore(day, months);
	const isNew = members.map(({ row }) => isWithin(textAt(row, 'startAt'), first, day));
	return isNew.includes(null) ? null : isNew.filter(Boolean).length;
}

/** Whether a date lies between two days, both included; null when it does not tell. */
function isWithin(date: string | null, first: string, last: string): boolean | null {
	const [on, month] = [dayOf(date), monthOf(date)];
	if (on !== null) return on >= first && on <= last;
	if (month === null) return null;
	if (month > first.slice(0, 7) && month < last.slice(0, 7)) return true;
	return month < first.slice(0, 7) || month > last.slice(0, 7) ? false : null;
}

/** Open loans by when they are due; null when one does not tell. */
function loansDue(facts: Facts, isDue: (due: string, day: string) => boolean): Account[] | null {
	const { day } = facts;
	const loans = openLoans(facts).filter(({ row }) => !NO_END.test(textAt(row, 'endAt') ?? ''));
	if (openLoans(facts).length === 0) return isNone(facts, 'loans') ? [] : null;
	const dues = loans.map(({ row }) => dayOf(textAt(row, 'endAt')));
	return day === null || dues.includes(null) ? null : loans.filter((_, index) => isDue(dues[index] ?? '', day));
}

const maturing = (facts: Facts): Account[] | null =>
	loansDue(facts, (due, day) => due >= day && due <= dayMonthsAfter(day, 6));
const pastDue = (facts: Facts): Account[] | null => loansDue(facts, (due, day) => due < day);

const NO_DUE_DATE = words(
	'null without report time, when an open loan prints no due date, or it is not known that there is none',
	'无报告时间、有未结清贷款未列到期日，或无法确认没有贷款时为空',
);

/** Since when someone has credit, what is new, and what falls due. */
export const TIMELINE: readonly Family[] = [
	family({
		id: 'firstLoanMonth',
		zh: '首笔贷款发放月份',
		english: 'First loan',
		unit: 'date',
		definition: words(
			'As the overview prints it, else the month of the earliest loan listed, closed ones included',
			'照概要所列；未列时取明细（含已结清）中最早一笔的月份',
		),
		sources: ['creditInfo', 'creditTypeSummary', 'loans'],
		needs: [],
		missing: words('null when neither is known', '均无法确定时为空'),
		value: firstLoan,
	}),
	family({
		id: 'firstCardMonth',
		zh: '首张信用卡发卡月份',
		english: 'First card',
		unit: 'date',
		definition: words('The same for credit and quasi-credit cards', '同上，贷记卡与准贷记卡'),
		sources: ['creditInfo', 'creditTypeSummary', ...CARDS],
		needs: [],
		missing: words('null when neither is known', '均无法确定时为空'),
		value: firstCard,
	}),
	family({
		id: 'oldestAccountMonths',
		zh: '最早账户距报告月数',
		english: 'Age of the oldest account',
		unit: 'months',
		definition: words(
			'Calendar months from the earlier of the two to the month of the report',
			'上述两者中较早月份至报告月份的月数',
		),
		sources: ['creditInfo', 'creditTypeSummary', ...ACCOUNTS],
		needs: [],
		missing: words(
			'null when the first loan or card is not known, unless it is known that there is none',
			'首笔贷款或首张卡无法确定时为空（确认没有的除外）',
		),
		value: oldestAccount,
	}),
	...KINDS.map(({ key, zh, en, lists }) =>
		family({
			id: `new${key}{months}`,
			zh: `最近{months}个月新开${zh}数`,
			english: `New ${en}, {months} months`,
			unit: 'accounts',
			over: { months: [3, 6, 12] },
			definition: words(
				`Opened within {months} months up to the report, by date: from the same day {months} months before (or the last of that month) to the day of the report, both included; closed and inactive ${en} too`,
				`报告日前{months}个月内开立的${zh}数，按日期计：起于{months}个月前的同日（无同日取月末），止于报告日，首尾均计入；含已结清、未激活`,
			),
			sources: lists,
			missing: words(
				'null without report time, when one prints no opening date, or it is not known that there is none',
				'无报告时间、有账户未列开立日期，或无法确认没有账户时为空',
			),
			value: (facts, { months }) => opened(facts, lists, months),
		}),
	),
	family({
		id: 'loansMaturing6',
		zh: '未来6个月到期贷款笔数',
		english: 'Loans due within 6 months',
		unit: 'accounts',
		definition: words(
			'Open loans due from the day of the report to the same day 6 months later, both included; loans without an end (长期有效) are none',
			'到期日在报告日至6个月后同日（首尾均计入）的未结清贷款笔数；长期有效的不计',
		),
		sources: ['loans'],
		missing: NO_DUE_DATE,
		byState: true,
		value: (facts) => maturing(facts)?.length ?? null,
	}),
	family({
		id: 'loansMaturing6Balance',
		zh: '未来6个月到期贷款余额',
		english: 'Loans due within 6 months, balance',
		unit: 'CNY',
		definition: words('Their balances; 0 when there is none', '上述贷款余额合计；没有时为0'),
		sources: ['loans'],
		missing: words('null as above, or when one has no balance', '同上；其中有贷款未列余额时也为空'),
		byState: true,
		value: (facts) => balanceOfAll(maturing(facts)),
	}),
	family({
		id: 'loansPastDue',
		zh: '已过到期日未结清贷款笔数',
		english: 'Loans past their due date',
		unit: 'accounts',
		definition: words('Open loans due before the day of the report', '到期日早于报告日的未结清贷款笔数'),
		sources: ['loans'],
		missing: NO_DUE_DATE,
		byState: true,
		value: (facts) => pastDue(facts)?.length ?? null,
	}),
];

function balanceOfAll(loans: readonly Account[] | null): number | null {
	return loans === null ? null : loans.length === 0 ? 0 : total(loans, balanceOf);
}
