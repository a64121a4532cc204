import { DRAWING, groupOf, OTHER_BUSINESS, type Account } from '../facts/accounts';
import { addDays, dayMonthsBefore, dayOf } from '../facts/dates';
import { evidenceOf, type Facts } from '../facts';
import type { Inquiry } from '../facts/inquiries';
import { rowsAt, textAt } from '../forms/read';
import { ACCOUNT_LISTS } from '../facts/status';
import type { CheckDefinition, Comparison } from './check';
import { isSameLender, lenderStem } from './institutions';

/** Where lenders, guaranteed ones and buyers of debts stand: each may look after what it lent. */
const LENDERS = [
	...ACCOUNT_LISTS.map((list) => [list, 'organization'] as const),
	['recoveredAccounts', 'organization', 'originalCreditor'],
	['assetsDisposal', 'assetsCompany'],
	['assurerRepayInfos', 'organName'],
	['loanGuaranteeInfos', 'organization'],
	['creditCardGuaranteeInfos', 'organization'],
	['relatedLiabilities', 'organization'],
	['creditAgreements', 'organization'],
] as const;
const LISTS = LENDERS.map(([list]) => list);
/** Accounts that are judged, in months before the report, and how long before an account its lender may have asked. Inquiries are listed for two years. */
const RECENT_MONTHS = 6;
const MONTHS_BEFORE = 12;
/** An account may be opened, and reported, a while after the day it was asked for. */
const DAYS_LATE = 31;

/** Stems of all lenders; null when one of them is not named, or when not all of them were read. */
function lendersOf(facts: Facts): string[] | null {
	if (ACCOUNT_LISTS.some((list) => evidenceOf(facts, list) === 'doubtful')) return null;
	const names = LENDERS.flatMap(([list, ...columns]) =>
		rowsAt(facts.report, list).flatMap((row) => columns.map((column) => textAt(row, column))),
	).filter((name) => name !== null);
	const stems = names.map(lenderStem);
	return stems.length === 0 || stems.includes(null) ? null : stems.filter((stem) => stem !== null);
}

function postLoanInquirers(facts: Facts): Comparison[] {
	const lenders = lendersOf(facts);
	if (lenders === null) return [];
	return facts.inquiries
		.filter(({ group }) => group === 'postLoan')
		.map(({ path, institution }) => {
			const stem = lenderStem(institution);
			return {
				path,
				value: institution,
				against: 'a lender of the report',
				holds: stem === null ? null : lenders.some((lender) => isSameLender(lender, stem)),
			};
		});
}

function isGrantedAnew({ row, list }: Account): boolean {
	const isDrawn =
		textAt(row, 'accountKind') === DRAWING || textAt(row, 'agreementNo') !== null || textAt(row, 'transferIn') !== null;
	return !isDrawn && !(list === 'loans' && OTHER_BUSINESS.includes(groupOf({ row, list } as Account) ?? ''));
}

function recentAccounts(facts: Facts): Comparison[] {
	const { accounts, inquiries, day } = facts;
	const listed = inquiries.filter(({ path, group }) => path.startsWith('checkDetails') && group !== 'self');
	if (day === null || listed.length === 0 || evidenceOf(facts, 'checkDetails') !== 'whole') return [];
	const stems = listed.map((inquiry): [Inquiry, string | null] => [inquiry, lenderStem(inquiry.institution)]);
	if (stems.some(([{ day: asked }, stem]) => stem === null || asked === null)) return [];
	return accounts.filter(isGrantedAnew).flatMap(({ path, row }): Comparison[] => {
		const opened = dayOf(textAt(row, 'startAt'));
		const lender = lenderStem(textAt(row, 'organization'));
		if (opened === null || opened > day || opened < dayMonthsBefore(day, RECENT_MONTHS)) return [];
		const [first, last] = [dayMonthsBefore(opened, MONTHS_BEFORE), addDays(opened, DAYS_LATE)];
		const isAsked =
			lender === null
				? null
				: stems.some(
						([{ day: asked }, stem]) =>
							(asked ?? '') >= first && (asked ?? '') <= last && isSameLender(lender, stem ?? ''),
					);
		return [
			{ path: `${path}.startAt`, value: opened, against: `an inquiry of ${lender ?? '?'} before`, holds: isAsked },
		];
	});
}

/** Who asks and who lends. */
export const LENDER_CHECKS: readonly CheckDefinition[] = [
	{
		id: 'postLoanInquirers',
		severity: 'info',
		group: 'consistent',
		claim: 'Whoever asks for the report after lending is a lender of the report',
		claimZh: '贷后管理查询的机构均有账户或还款责任',
		sources: ['checkDetails', ...LISTS],
		method:
			'Post-loan inquiries against the lenders of accounts (closed ones, too), guarantees, liabilities, agreements and recovered debts, by the name in front of branch and department; a lender that is known by two names, lends through a partner or whose account ended more than five years ago is no contradiction; unknown where names are kept back',
		methodZh:
			'贷后（保后）管理查询机构与账户（含已结清）、担保、还款责任、授信协议、被追偿债权的机构比较，取分支和部门之前的名称；机构更名、联合放贷、账户结束已满5年等均属正常；名称被隐去时无法判断',
		compare: postLoanInquirers,
	},
	{
		id: 'recentAccountsAskedFor',
		severity: 'info',
		group: 'consistent',
		claim: 'The lender of each recent account asked for the report before',
		claimZh: '近期开立账户的机构此前查询过报告',
		sources: ['checkDetails', 'loans', 'creditCards', 'quasiCreditCards'],
		method:
			'Accounts opened in the last 6 months: an inquiry of any reason by an institution of that name, from a year before to 31 days after; drawings under an agreement, accounts taken over and leases are not judged; unknown where names are kept back or the inquiries were not read whole',
		methodZh:
			'近6个月内开立的账户：开立前1年至开立后31天内有同名机构的任一查询；协议项下账户、转入账户和租赁业务不作判断；名称被隐去或查询明细未读全时无法判断',
		compare: recentAccounts,
	},
];
