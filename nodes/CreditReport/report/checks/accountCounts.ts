import { groupOf, OTHER_BUSINESS, type Account } from '../facts/accounts';
import { monthOf } from '../facts/dates';
import type { Facts } from '../facts';
import { isEmpty } from '../forms/present';
import { numberAt, rowsAt, textAt } from '../forms/read';
import type { NormalisedReport, NumberOf } from '../forms/reports';
import { ACCOUNT_LISTS, isBadDebt, type AccountNumber } from '../facts/status';
import { compareValues, within, type CheckDefinition, type Comparison } from './check';

type Business = 'house' | 'commercialHouse' | 'otherLoan' | 'otherBusiness' | 'creditCard' | 'quasiCreditCard';

/** The row of a summary an account is counted in; null when its business type is no known word. */
function businessOf(account: Account): Business | null {
	if (account.list !== 'loans') return account.list === 'creditCards' ? 'creditCard' : 'quasiCreditCard';
	const group = groupOf(account);
	if (group === null) return null;
	if (group === 'house' || group === 'commercialHouse') return group;
	return OTHER_BUSINESS.includes(group) ? 'otherBusiness' : 'otherLoan';
}

/** How many of the accounts are of these kinds: between those that certainly are and those that may be. */
function countComparison(
	path: string,
	printed: number | null,
	accounts: readonly Account[],
	businesses: readonly Business[],
): Comparison {
	const certain = accounts.filter((account) => businesses.includes(businessOf(account) ?? ('' as Business))).length;
	const unclear = accounts.filter((account) => businessOf(account) === null).length;
	return within(path, printed, certain, certain + unclear);
}

/** Accounts that ended more than five years ago are not listed any more (报告说明, note 4), so the first one may be older than the list. */
function firstMonthComparison(
	path: string,
	printed: string | null,
	accounts: readonly Account[],
	businesses: readonly Business[],
): Comparison {
	const members = accounts.filter((account) => businesses.includes(businessOf(account) ?? ('' as Business)));
	const months = members.map(({ row }) => monthOf(textAt(row, 'startAt')));
	const earliest =
		months.includes(null) || accounts.some((account) => businessOf(account) === null)
			? null
			: ([...months].sort()[0] ?? null);
	return compareValues(path, monthOf(printed), earliest, () => (monthOf(printed) ?? '') <= (earliest ?? ''));
}

type Overview = NormalisedReport['creditInfo'];

const GEN1_ROWS: ReadonlyArray<{
	count: keyof Overview & `${string}Num`;
	first?: keyof Overview & `${string}GotAt`;
	firstOf?: readonly Business[];
	businesses: readonly Business[];
}> = [
	{ count: 'houseLoansNum', businesses: ['house'] },
	{ count: 'commercialHouseLoansNum', businesses: ['commercialHouse'] },
	{
		count: 'otherLoansNum',
		businesses: ['otherLoan', 'otherBusiness'],
		first: 'firstLoanGotAt',
		firstOf: ['house', 'commercialHouse', 'otherLoan', 'otherBusiness'],
	},
	{ count: 'creditCardsNum', businesses: ['creditCard'], first: 'firstCreditCardGotAt', firstOf: ['creditCard'] },
	{
		count: 'quasiCardsNum',
		businesses: ['quasiCreditCard'],
		first: 'firstQuasiCardGotAt',
		firstOf: ['quasiCreditCard'],
	},
];

/** 信用提示 of gen-1; in gen-2 it is derived from the table that {@link typeSummary} looks at. */
function creditInfo({ report, accounts }: Facts): Comparison[] {
	if (!isEmpty(report.creditTypeSummary)) return [];
	return GEN1_ROWS.flatMap(({ count, first, firstOf = [], businesses }) => [
		countComparison(`creditInfo.${count}`, numberAt(report, `creditInfo.${count}`), accounts, businesses),
		...(first
			? [firstMonthComparison(`creditInfo.${first}`, textAt(report, `creditInfo.${first}`), accounts, firstOf)]
			: []),
	]);
}

/** Words of 信贷交易信息提示; a row of category 其他 has no business type. */
const GEN2_ROWS: ReadonlyArray<{ words: RegExp; businesses: readonly Business[] }> = [
	{ words: /^个人住房/, businesses: ['house'] },
	{ words: /^个人商用房/, businesses: ['commercialHouse'] },
	{ words: /^其他类?贷款/, businesses: ['otherLoan'] },
	{ words: /^贷记卡/, businesses: ['creditCard'] },
	{ words: /^准贷记卡/, businesses: ['quasiCreditCard'] },
	{ words: /^其他$/, businesses: ['otherBusiness'] },
];

function typeSummary({ report, accounts }: Facts): Comparison[] {
	return rowsAt(report, 'creditTypeSummary').flatMap((row, index) => {
		const word = textAt(row, 'businessType') ?? textAt(row, 'category') ?? '';
		const businesses = GEN2_ROWS.find(({ words }) => words.test(word))?.businesses;
		if (!businesses) return [];
		const path = `creditTypeSummary[${index}]`;
		return [
			countComparison(`${path}.accounts`, numberAt(row, 'accounts'), accounts, businesses),
			firstMonthComparison(`${path}.firstIssuedAt`, textAt(row, 'firstIssuedAt'), accounts, businesses),
		];
	});
}

const BRIEF_COLUMNS: ReadonlyArray<{ key: NumberOf<'briefSummary'>; businesses: readonly Business[] }> = [
	{ key: 'creditCards', businesses: ['creditCard', 'quasiCreditCard'] },
	{ key: 'houseLoans', businesses: ['house', 'commercialHouse'] },
	{ key: 'otherLoans', businesses: ['otherLoan'] },
	{ key: 'otherBusiness', businesses: ['otherBusiness'] },
];

/** Whether a row of 信息概要 counts an account; null when the account does not tell. A written-off one was overdue. */
const BRIEF_ROWS: Readonly<Record<string, (account: Account) => boolean | null>> = {
	账户数: () => true,
	'未结清/未销户账户数': ({ state }) => (state === 'unknown' ? null : state !== 'closed'),
	发生过逾期的账户数: (account) => isBadDebt(account.row, account.list) || positive(account, 'overdueMonths5y'),
	发生过90天以上逾期的账户数: (account) =>
		isBadDebt(account.row, account.list) || positive(account, 'overdue90Months5y'),
};

function positive({ row }: Account, key: AccountNumber): boolean | null {
	const value = numberAt(row, key);
	return value === null ? null : value > 0;
}

function briefSummary({ report, accounts }: Facts): Comparison[] {
	return rowsAt(report, 'briefSummary').flatMap((row, index) => {
		const counts = BRIEF_ROWS[textAt(row, 'item') ?? ''];
		if (!counts) return [];
		return BRIEF_COLUMNS.map(({ key, businesses }) => {
			const members = accounts.filter((account) => businesses.includes(businessOf(account) ?? ('' as Business)));
			const certain = members.filter((account) => counts(account) === true).length;
			const unclear =
				members.filter((account) => counts(account) === null).length +
				accounts.filter((account) => businessOf(account) === null).length;
			return within(`briefSummary[${index}].${key}`, numberAt(row, key), certain, certain + unclear);
		});
	});
}

/** Numbers of accounts in the overviews. */
export const ACCOUNT_COUNT_CHECKS: readonly CheckDefinition[] = [
	{
		id: 'creditInfoCounts',
		severity: 'serious',
		group: 'consistent',
		claim: 'The credit overview agrees with the accounts listed',
		claimZh: '信用提示与账户明细一致',
		sources: ['creditInfo', ...ACCOUNT_LISTS],
		method:
			'Number of accounts by business type, and the month of the first one (gen-1); a type that is no known word may count in any row; the first month may be earlier than any account listed, since accounts that ended more than five years ago are not listed',
		methodZh:
			'按业务种类比较账户数和首笔月份（一代）；不认识的业务种类可计入任何一行；首笔月份可以早于所列账户，因为结束满5年的账户不再展示',
		countsRows: true,
		compare: creditInfo,
	},
	{
		id: 'creditTypeSummaryCounts',
		severity: 'serious',
		group: 'consistent',
		claim: 'The overview of credit transactions agrees with the accounts listed',
		claimZh: '信贷交易信息提示与账户明细一致',
		sources: ['creditTypeSummary', ...ACCOUNT_LISTS],
		method: 'The same for gen-2, row by row',
		methodZh: '二代报告逐行比较，方法同上',
		countsRows: true,
		compare: typeSummary,
	},
	{
		id: 'briefSummaryCounts',
		severity: 'serious',
		group: 'consistent',
		claim: 'The summary of the brief report agrees with the accounts listed',
		claimZh: '简版信息概要与账户明细一致',
		sources: ['briefSummary', ...ACCOUNT_LISTS],
		method: 'Accounts, open accounts, accounts overdue and overdue over 90 days, column by column; `--` is not judged',
		methodZh: '逐列比较账户数、未结清账户数、发生过逾期及逾期90天以上的账户数；“--”不作判断',
		countsRows: true,
		compare: briefSummary,
	},
];
