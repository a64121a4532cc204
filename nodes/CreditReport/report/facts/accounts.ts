import { asOfDay } from './asOf';
import type { Field, Section } from '../catalogue';
import { wordOf } from '../catalogue/codes';
import { addMonths, monthOf } from './dates';
import { isKnown, isOverdue, isUnlevelled, monthsOf, type MonthStatus } from './history';
import { nonBankKindOf } from './lenders';
import { canonical } from '../forms/canonical';
import { highest, numberAt, rowsAt, textAt } from '../forms/read';
import {
	ACCOUNT_LISTS,
	stateOf,
	type AccountLeaf,
	type AccountList,
	type AccountNumber,
	type AccountRow,
	type AccountState,
} from './status';
import type { NormalisedReport, ReportInput } from '../forms/reports';
import type { ReportRecord, Scalar } from '../forms/types';

/** A drawing under an agreement: its amount is what was borrowed, the line is that of the agreement. */
export const DRAWING = '循环额度下分账户';
/** Canonical names of the revolving kinds of loans (codes.json, accountType). */
const REVOLVING = ['循环贷账户', DRAWING];
/** Groups of business that overviews count as 其他 beside loans and cards. */
export const OTHER_BUSINESS = ['securities', 'lease'];

/** The heading of the briefs under which loans for property stand, whatever the words of their business. */
const HOUSE_GROUP = '购房贷款';

export type AccountKind = 'loan' | 'revolvingLoan' | 'creditCard' | 'quasiCreditCard';

/** An account beside what the columns of the unified section are computed from. */
export interface Account {
	list: AccountList;
	/** Where it stands: `loans[2]`. */
	path: string;
	/** The row of the report, normalised. */
	row: AccountRow;
	kind: AccountKind;
	state: AccountState;
	/** Every month known of it, oldest first. */
	months: MonthStatus[];
}

/**
 * Every loan and card of a report in canonical form ({@link canonical}): loans, credit cards, quasi-credit cards, as printed.
 * @param doubted paths of accounts with words that nobody knows: where no status is printed, those may be one
 */
export function accountsOf(report: NormalisedReport, doubted: ReadonlySet<string> = new Set()): Account[] {
	return ACCOUNT_LISTS.flatMap((list) =>
		rowsAt(report, list).map((row, index): Account => {
			const path = `${list}[${index}]`;
			const state = stateOf(row, list);
			const isTold = state !== 'open' || textAt(row, 'status') !== null || !doubted.has(path);
			return {
				list,
				path,
				row,
				kind: kindOf(row, list),
				state: isTold ? state : 'unknown',
				months: monthsOf(row, list),
			};
		}),
	);
}

function kindOf(row: AccountRow, list: AccountList): AccountKind {
	if (list === 'creditCards') return 'creditCard';
	if (list === 'quasiCreditCards') return 'quasiCreditCard';
	return REVOLVING.includes(textAt(row, 'accountKind') ?? '') ? 'revolvingLoan' : 'loan';
}

/** What is owed: the balance, or in prints without one what is used and large instalments, or what is overdrawn. */
export function balanceOf({ row }: Account): number | null {
	return numberAt(row, 'balance') ?? withInstalments(row) ?? numberAt(row, 'surplusOverdraft');
}

/** Large instalments are owed beside what is used of the limit; a balance includes them. */
function withInstalments(row: AccountRow): number | null {
	const used = numberAt(row, 'used');
	return used === null ? null : used + (numberAt(row, 'unbilledInstallment') ?? 0);
}

/** What is used of a card's limit. A balance includes large instalments, which have a limit of their own. */
export function usedOf({ row, list }: Account): number | null {
	if (list === 'loans') return null;
	return numberAt(row, 'used') ?? numberAt(row, 'surplusOverdraft') ?? withoutInstalments(row);
}

function withoutInstalments(row: AccountRow): number | null {
	const balance = numberAt(row, 'balance');
	return balance === null ? null : Math.max(0, balance - (numberAt(row, 'unbilledInstallment') ?? 0));
}

/** What is due this month. A quasi-credit card has no such figure in print. */
export function monthlyDueOf({ row, list }: Account): number | null {
	return numberAt(row, list === 'loans' ? 'scheduledPayment' : 'scheduledPayed');
}

/** Group of the business of an account: house, commercialHouse, car, education, business, consumer, card ... (codes.json). */
export function groupOf({ row, list }: Account): string | null {
	const word = textAt(row, list === 'loans' ? 'type' : 'businessType');
	const group = word === null ? undefined : wordOf(['businessType'], word)?.group;
	if (group !== undefined) return group;
	if (list !== 'loans') return word === null ? 'card' : null;
	return textAt(row, 'briefGroup') === HOUSE_GROUP ? 'house' : null;
}

/** Months overdue within the last `span` months ({@link monthsWithin}); null when nothing is known of those months. */
export function overdueMonths(account: Account, month: string | null, span: number): number | null {
	const { known, adverse } = windowOf(account, month, span);
	if (known.length > 0) return adverse.filter(isOverdue).length;
	return span === 60 ? numberAt(account.row, 'overdueMonths5y') : null;
}

/** The worst level of those months: 0 when none was overdue, null when nothing is known of them, or only that something was wrong. */
export function worstLevel(account: Account, month: string | null, span: number): number | null {
	const { known, adverse } = windowOf(account, month, span);
	if (known.length === 0) return null;
	const worst = highest(adverse.filter(isOverdue).map(({ level }) => level)) ?? 0;
	return worst === 0 && adverse.some(isUnlevelled) ? null : worst;
}

/** The last months of an account. */
export interface Window {
	/** The months of which the print says how they went, oldest first. */
	known: readonly MonthStatus[];
	/** Those of them that went badly, in any way. */
	adverse: readonly MonthStatus[];
}

/** The windows of each account, kept: a hundred indicators look at the same five. */
const WINDOWS = new WeakMap<Account, Map<string, Window>>();

/**
 * The last `span` months of an account. They are counted back from the last month that the account reported, since reports
 * are printed before the month's data arrive; that month and the first of the span are both in. An account that was closed
 * longer ago than the span has none.
 * @param month of the report
 */
export function windowOf(account: Account, month: string | null, span: number): Window {
	const windows = WINDOWS.get(account) ?? new Map<string, Window>();
	WINDOWS.set(account, windows);
	const key = `${month ?? ''}/${span}`;
	const kept = windows.get(key);
	if (kept) return kept;
	const known = knownMonths(account, month, span);
	const found = { known, adverse: known.filter(({ adverse }) => adverse) };
	windows.set(key, found);
	return found;
}

/** The known months of a window; see {@link windowOf}. */
export const monthsWithin = (account: Account, month: string | null, span: number): readonly MonthStatus[] =>
	windowOf(account, month, span).known;

function knownMonths(account: Account, month: string | null, span: number): MonthStatus[] {
	const last = lastReported(account);
	if (month === null || last === null) return [];
	if (account.state === 'closed' && last < addMonths(month, 1 - span)) return [];
	const first = addMonths(last, 1 - span);
	return account.months.filter((status) => status.month >= first && status.month <= last && isKnown(status));
}

/** The last month of the printed grid; where only a table of overdue months is printed, that of the as-of date. */
function lastReported({ months, row }: Account): string | null {
	const grid = months.findLast(({ code }) => code !== null);
	return grid?.month ?? highestMonth(monthOf(textAt(row, 'finAt')), months.at(-1)?.month ?? null);
}

function highestMonth(a: string | null, b: string | null): string | null {
	return a === null || (b !== null && b > a) ? b : a;
}

interface AccountColumn {
	field: Field;
	value: (account: Account, month: string | null) => Scalar;
}

const column = (
	key: string,
	label: string,
	english: string,
	type: Field['type'],
	value: AccountColumn['value'],
	alternatives?: Field['alternatives'],
): AccountColumn => ({
	field: { key, label, english, type, origin: 'extension', ...(alternatives === undefined ? {} : { alternatives }) },
	value,
});
const text =
	(...keys: AccountLeaf[]): AccountColumn['value'] =>
	({ row }) =>
		keys.map((key) => textAt(row, key)).find((value) => value !== null) ?? null;
const number =
	(key: AccountNumber): AccountColumn['value'] =>
	({ row }) =>
		numberAt(row, key);

/** The columns of the unified section, in their stable order. */
const COLUMNS: readonly AccountColumn[] = [
	column('list', '所在信息段', 'Section of the report', 'text', ({ list }) => list),
	column('no', '编号', 'No.', 'text', text('serialNo')),
	column('kind', '账户大类', 'Kind', 'text', ({ kind }) => kind),
	column('type', '业务种类', 'Business type', 'text', text('type', 'businessType')),
	column('group', '业务分组', 'Business group', 'text', groupOf),
	column('accountNo', '业务号/账户标识', 'Account number', 'text', text('businessNo')),
	column('institution', '机构', 'Institution', 'text', text('organization')),
	column('nonBank', '非银行机构类型', 'Kind of non-bank lender', 'text', ({ row }) =>
		nonBankKindOf(textAt(row, 'organization')),
	),
	column('currency', '币种', 'Currency', 'text', text('currency')),
	column('guarantee', '担保方式', 'Guarantee', 'text', text('guarantee')),
	column('opened', '开立日期', 'Opened', 'date', text('startAt')),
	column('due', '到期日期', 'Due', 'date', text('endAt'), ['words']),
	column('amount', '金额/额度', 'Amount or limit', 'amount', number('amount')),
	column('balance', '余额', 'Balance', 'amount', balanceOf),
	column('used', '已用额度', 'Used', 'amount', usedOf),
	column('monthlyDue', '本月应还款', 'Due this month', 'amount', monthlyDueOf),
	column('state', '账户情况', 'State', 'text', ({ state }) => state),
	column('status', '账户状态', 'Account status', 'text', text('status')),
	column('category', '五级分类', 'Five-category class', 'text', text('category')),
	column('overduePeriods', '当前逾期期数', 'Periods overdue now', 'count', number('currOverduePeriods')),
	column('overdueAmount', '当前逾期金额', 'Amount overdue now', 'amount', number('currOverdue')),
	column('lastPaid', '最近一次还款日期', 'Last payment', 'date', text('lastPayedAt')),
	column('overdueMonths24', '最近24个月逾期月数', 'Months overdue in 24 months', 'count', (account, month) =>
		overdueMonths(account, month, 24),
	),
	column('overdueMonths60', '最近60个月逾期月数', 'Months overdue in 60 months', 'count', (account, month) =>
		overdueMonths(account, month, 60),
	),
	column('worstLevel24', '最近24个月最差还款状态', 'Worst level in 24 months', 'count', (account, month) =>
		worstLevel(account, month, 24),
	),
	column('worstLevel60', '最近60个月最差还款状态', 'Worst level in 60 months', 'count', (account, month) =>
		worstLevel(account, month, 60),
	),
	column('closed', '结清/销户/转出日期', 'Closed', 'date', closedOn, ['month']),
	column('asOf', '截至日期', 'As of', 'date', text('finAt'), ['month']),
];

/** The day, or the month, an account was closed or moved; in gen-1 that is the date its closed state was reported. */
function closedOn(account: Account): string | null {
	const printed =
		text('closedAt', 'transferredAt')(account, null) ??
		(account.state === 'closed' ? textAt(account.row, 'finAt') : null);
	return printed === null ? null : String(printed);
}

/** The unified section beside the 46 of the contract. Its values are always normalised: some are computed. */
export const ACCOUNTS_SECTION: Section = {
	key: 'accounts',
	title: '全部账户',
	english: 'All accounts',
	kind: 'list',
	origin: 'extension',
	note: 'Every loan and card in one table. Months overdue and worst levels count back from the last month that each account reported, it included; null where the print has no record.',
	noteZh:
		'所有贷款与信用卡汇成一张表。逾期月数与最高逾期等级自各账户最后一个报送月份（含）往前数；报告未印还款记录的为空。',
	fields: COLUMNS.map(({ field }) => field),
};

/** The rows of the unified section, of a report in any form. */
export function accountRows(report: ReportInput): ReportRecord[] {
	const normalised = canonical(report);
	const month = monthOf(asOfDay(normalised));
	return accountsOf(normalised).map((account) =>
		Object.fromEntries(COLUMNS.map(({ field, value }) => [field.key, value(account, month)])),
	);
}
