import { overdueMonths, windowOf, worstLevel, type Account } from '../facts/accounts';
import { isNone, type Facts } from '../facts';
import { isOverdue, isUnlevelled, type MonthStatus } from '../facts/history';
import { longestRun } from '../facts/overdue';
import { highest, numberAt, sum } from '../forms/read';
import { joined, words, type Words } from '../words';
import { family, type Family } from './family';
import { ACCOUNTS, CARDS, wereNeverOverdue } from './select';
import { NEVER_OVERDUE, NO_RECORD, NULL_AS_ABOVE } from './texts';

const months = [3, 6, 12, 24, 60] as const;
const level = [1, 2, 3, 4, 5, 6, 7] as const;
/** Level 4 begins at 91 days. */
const OVER_90_DAYS = 4;
/** The briefs print how often an account was overdue in the last five years, and nothing of single months. */
const FIVE_YEARS = 60;

/** Both edges of the window of an account, in words. */
export const WINDOW = words(
	'the {months} calendar months up to the last one that the account reported, that month and the first both included (an account closed before the {months} months up to the report has none)',
	'截至该账户最后一个报送月份的{months}个自然月，首月与末月均计入（在报告前{months}个月之前已关闭的账户不计）',
);
const ALL_ACCOUNTS = words(
	'summed over all accounts. Of quasi-credit cards, months overdrawn for more than 60 days; written-off months (B) count, D, Z and G do not',
	'各账户合计；准贷记卡计透支60天以上的月份；呆账月份（B）计入，D、Z、G不计',
);
const NO_RECORD_OR_NUMBER = words(
	'null when no account has a repayment record or, in the briefs for 60 months, a printed number; 0 when it is known that there is no account, or a brief lists all as never overdue',
	'没有任何账户有还款记录（简版60个月：未列逾期月数）时为空；确认没有账户，或简版所列账户均从未逾期时为0',
);
const UNLEVELLED = words(
	'also null when months without a level (D, Z, G) could change it',
	'含无逾期天数等级的不良月份（D、Z、G）且可能影响结果时也为空',
);

/** Nobody owes anything who has no account; an empty list alone says nothing. */
const hasNone = (facts: Facts, members: readonly Account[], lists: readonly string[]): boolean =>
	members.length === 0 && isNone(facts, ...lists);

type Figure = (accounts: readonly Account[], month: string | null) => number | null;

/** A figure over the accounts of some lists; 0 when it is known that there is none. */
function over(facts: Facts, lists: readonly string[], figure: Figure): number | null {
	const members = facts.accounts.filter(({ list }) => lists.includes(list));
	return hasNone(facts, members, lists) ? 0 : figure(members, facts.month);
}

/** A figure of being overdue: 0 too when a brief lists all these accounts as never overdue. */
const overdueOver = (facts: Facts, lists: readonly string[], figure: Figure): number | null =>
	over(facts, lists, (accounts, month) => (wereNeverOverdue(accounts) ? 0 : figure(accounts, month)));

/** Adds up what accounts with a record tell; null when none has one. */
const summed =
	(ofAccount: (adverse: readonly MonthStatus[]) => number, span: number) =>
	(accounts: readonly Account[], month: string | null): number | null =>
		sum(
			accounts
				.map((account) => windowOf(account, month, span))
				.map(({ known, adverse }) => (known.length === 0 ? null : ofAccount(adverse))),
		);

const countOf =
	(matches: (status: MonthStatus) => boolean) =>
	(adverse: readonly MonthStatus[]): number =>
		adverse.filter(matches).length;

function worstOf(accounts: readonly Account[], month: string | null, span: number): number | null {
	const worst = highest(accounts.map((account) => worstLevel(account, month, span)));
	const isUnclear = accounts.some((account) => windowOf(account, month, span).adverse.some(isUnlevelled));
	return worst === 0 && isUnclear ? null : worst;
}

/** The highest figure of one account: null when bad months without a level could make it higher. */
const highestOf =
	(ofAccount: (adverse: readonly MonthStatus[], isBad: (status: MonthStatus) => boolean) => number, span: number) =>
	(accounts: readonly Account[], month: string | null): number | null => {
		const records = accounts.map((account) => windowOf(account, month, span)).filter(({ known }) => known.length > 0);
		const least = highest(records.map(({ adverse }) => ofAccount(adverse, isOverdue)));
		const most = highest(
			records.map(({ adverse }) => ofAccount(adverse, (status) => isOverdue(status) || isUnlevelled(status))),
		);
		return least === most ? least : null;
	};

const runOf = (adverse: readonly MonthStatus[], isBad: (status: MonthStatus) => boolean): number =>
	longestRun(adverse, isBad).length;
const numberOf = (adverse: readonly MonthStatus[], isBad: (status: MonthStatus) => boolean): number =>
	Math.max(adverse.filter(isBad).length, runOf(adverse, isBad));

function mostMonths(facts: Facts, span: number): number | null {
	return overdueOver(facts, ACCOUNTS, (accounts, month) => {
		const printed = span === FIVE_YEARS ? highest(accounts.map(({ row }) => numberAt(row, 'overdueMonths5y'))) : null;
		return printed ?? highestOf(numberOf, span)(accounts, month);
	});
}

function accountsOverdue(facts: Facts, span: number): number | null {
	return overdueOver(facts, ACCOUNTS, (accounts, month) => {
		const counts = accounts.map((account) => overdueMonths(account, month, span)).filter((count) => count !== null);
		return counts.length === 0 ? null : counts.filter((count) => count > 0).length;
	});
}

function over90Months(account: Account, month: string | null): number | null {
	const { known, adverse } = windowOf(account, month, FIVE_YEARS);
	if (known.length === 0) return numberAt(account.row, 'overdue90Months5y');
	return adverse.filter((status) => isOverdue(status) && (status.level ?? 0) >= OVER_90_DAYS).length;
}

function over90Accounts(accounts: readonly Account[], month: string | null): number | null {
	const counts = accounts.map((account) => over90Months(account, month)).filter((count) => count !== null);
	return counts.length === 0 ? null : counts.filter((count) => count > 0).length;
}

/** Bad months of which the code says nothing about days. */
const CODES = [
	{
		key: 'guarantorPaid',
		zh: '担保人代还（D）',
		en: 'the guarantor paid (D)',
		is: ({ code }: MonthStatus) => code === 'D',
	},
	{ key: 'assetsGiven', zh: '以资抵债（Z）', en: 'assets were given (Z)', is: ({ code }: MonthStatus) => code === 'Z' },
	{
		key: 'endedOtherwise',
		zh: '非正常结束（G）',
		en: 'the account ended otherwise than settled (G)',
		is: ({ code }: MonthStatus) => code === 'G',
	},
	{
		key: 'writtenOff',
		zh: '呆账（B）',
		en: 'the account was written off (B)',
		is: ({ writtenOff }: MonthStatus) => writtenOff,
	},
] as const;

/** Loans and cards apart: months at one level. */
const BY_LEVEL: ReadonlyArray<{ key: string; text: Words; lists: readonly string[] }> = [
	{ key: 'loan', text: words('loans', '贷款'), lists: ['loans'] },
	{ key: 'card', text: words('credit and quasi-credit cards', '信用卡（贷记卡、准贷记卡）'), lists: CARDS },
];

const LEVELS = words(
	'1: 1 to 30 days, 2: 31 to 60, 3: 61 to 90, 4: 91 to 120, 5: 121 to 150, 6: 151 to 180, 7: over 180',
	'1：1-30天，2：31-60天，3：61-90天，4：91-120天，5：121-150天，6：151-180天，7：180天以上',
);

/** The repayment record: how often, how far and how long in a row accounts were overdue, by window. */
export const REPAYMENT: readonly Family[] = [
	family({
		id: 'overdueMonths{months}',
		zh: '最近{months}个月逾期月数合计',
		english: 'Overdue months in {months} months',
		unit: 'months',
		over: { months },
		definition: joined(
			words(`Months overdue within ${WINDOW.en}`, `${WINDOW.zh}内的逾期月数`),
			ALL_ACCOUNTS,
			words('In the briefs the printed number of months of five years', '简版报告取所列5年内逾期月数'),
		),
		sources: ACCOUNTS,
		missing: NO_RECORD_OR_NUMBER,
		value: (facts, { months: span }) =>
			overdueOver(facts, ACCOUNTS, (accounts, month) =>
				sum(accounts.map((account) => overdueMonths(account, month, span))),
			),
	}),
	family({
		id: 'worstLevel{months}',
		zh: '最近{months}个月最差逾期等级',
		english: 'Worst level in {months} months',
		unit: 'level',
		over: { months },
		definition: joined(
			words('Highest level in those months. 0 none', '上述月份中的最高逾期等级；0：无逾期'),
			LEVELS,
			words('or written off', '或呆账'),
		),
		sources: ACCOUNTS,
		missing: joined(
			NO_RECORD,
			NEVER_OVERDUE,
			words(
				'or none is overdue by days but one was repaid by the guarantor, with assets, or ended otherwise (D, Z, G)',
				'或没有按天数的逾期但有担保人代还、以资抵债、非正常结束（D、Z、G）的月份时为空',
			),
		),
		value: (facts, { months: span }) =>
			overdueOver(facts, ACCOUNTS, (accounts, month) => worstOf(accounts, month, span)),
	}),
	family({
		id: 'adverseMonthsOther{months}',
		zh: '最近{months}个月代还/以资抵债/呆账/非正常结束月数',
		english: 'Adverse months without a level in {months} months',
		unit: 'months',
		over: { months },
		definition: words(
			'Months in which the guarantor paid (D), assets were given (Z), the account was written off (B) or ended otherwise than settled (G), summed over all accounts',
			'状态为担保人代还（D）、以资抵债（Z）、呆账（B）、非正常结束（G）的月数，各账户合计',
		),
		sources: ACCOUNTS,
		missing: NO_RECORD,
		value: (facts, { months: span }) => over(facts, ACCOUNTS, summed(countOf(isUnlevelled), span)),
	}),
	family({
		id: '{code}Months{months}',
		zh: '最近{months}个月{code}月数',
		english: 'Months in which {code}, {months} months',
		unit: 'months',
		over: { code: CODES, months },
		definition: words('Months with that code, summed over all accounts', '状态为该代码的月数，各账户合计'),
		sources: ACCOUNTS,
		missing: NO_RECORD,
		value: (facts, { code, months: span }) => over(facts, ACCOUNTS, summed(countOf(code.is), span)),
	}),
	family({
		id: 'accountsOverdue{months}',
		zh: '最近{months}个月有逾期的账户数',
		english: 'Accounts overdue in {months} months',
		unit: 'accounts',
		over: { months },
		definition: words(
			'Accounts with an overdue month in their window; in the briefs, for 60 months, with a printed number above 0',
			'窗口内有逾期月份的账户数；简版60个月：所列5年内逾期月数大于0的账户数',
		),
		sources: ACCOUNTS,
		missing: NO_RECORD_OR_NUMBER,
		value: (facts, { months: span }) => accountsOverdue(facts, span),
	}),
	family({
		id: 'longestOverdueRun{months}',
		zh: '最近{months}个月单账户最长连续逾期月数',
		english: 'Longest run of overdue months of one account, {months} months',
		unit: 'months',
		over: { months },
		definition: words(
			'The most months in a row that one account was overdue in its window; a month of level 3 says three missed instalments in a row, wherever the two before it are',
			'单个账户窗口内连续逾期的最多月数；某月为等级3即连续3期未还，前两个月是否列示不论',
		),
		sources: ACCOUNTS,
		missing: joined(NO_RECORD, NEVER_OVERDUE, UNLEVELLED),
		value: (facts, { months: span }) => overdueOver(facts, ACCOUNTS, highestOf(runOf, span)),
	}),
	family({
		id: 'mostOverdueMonths{months}',
		zh: '最近{months}个月单账户累计逾期月数最大值',
		english: 'Most overdue months of one account, {months} months',
		unit: 'months',
		over: { months },
		definition: words(
			'The most months that one account was overdue in its window; a month of level 6 says six missed instalments. In the briefs, for 60 months, the highest printed number',
			'单个账户窗口内累计逾期的最多月数；某月为等级6即6期未还。简版60个月取所列最大值',
		),
		sources: ACCOUNTS,
		missing: joined(NO_RECORD, NEVER_OVERDUE, UNLEVELLED),
		value: (facts, { months: span }) => mostMonths(facts, span),
	}),
	...BY_LEVEL.map(({ key, text, lists }) =>
		family({
			id: `${key}M{level}In{months}`,
			zh: `最近{months}个月${text.zh}M{level}月数`,
			english: `Months at level {level} of ${text.en}, {months} months`,
			unit: 'months',
			over: { level, months },
			definition: joined(
				words(
					`Months at exactly that level in the windows of ${text.en}, summed over them`,
					`${text.zh}窗口内恰为该等级的月数，各账户合计`,
				),
				LEVELS,
				words('Written-off months are counted apart (writtenOffMonths)', '呆账月份另计'),
			),
			sources: lists,
			missing: words(
				`null when none of ${text.en} has a repayment record in those months; 0 when it is known that there is none, or a brief lists all as never overdue`,
				`${text.zh}在该期间均无还款记录时为空；确认没有此类账户，或简版所列此类账户均从未逾期时为0`,
			),
			value: (facts, { level: wanted, months: span }) =>
				overdueOver(
					facts,
					lists,
					summed(
						countOf((status) => isOverdue(status) && !status.writtenOff && status.level === wanted),
						span,
					),
				),
		}),
	),
	family({
		id: 'over90Months60',
		zh: '最近5年逾期90天以上月数合计',
		english: 'Months over 90 days overdue in 60 months',
		unit: 'months',
		definition: words(
			'Months of level 4 (91 days) or worse, summed over all accounts; in the briefs the printed numbers',
			'等级4（91天）及以上的月数，各账户合计；简版取所列数',
		),
		sources: ACCOUNTS,
		missing: NO_RECORD_OR_NUMBER,
		value: (facts) =>
			overdueOver(facts, ACCOUNTS, (accounts, month) => sum(accounts.map((account) => over90Months(account, month)))),
	}),
	family({
		id: 'over90Accounts60',
		zh: '最近5年有90天以上逾期的账户数',
		english: 'Accounts over 90 days overdue in 60 months',
		unit: 'accounts',
		definition: words('Accounts with such a month', '有此类月份的账户数'),
		sources: ACCOUNTS,
		missing: NULL_AS_ABOVE,
		value: (facts) => overdueOver(facts, ACCOUNTS, over90Accounts),
	}),
];
