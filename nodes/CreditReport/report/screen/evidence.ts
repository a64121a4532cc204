import { groupOf, monthsWithin, overdueMonths, worstLevel, type Account } from '../facts/accounts';
import { sectionOf } from '../catalogue';
import { dayMonthsBefore, dayOf } from '../facts/dates';
import { evidenceOf, type Facts } from '../facts';
import { isOverdue, isUnlevelled } from '../facts/history';
import { DEFAULT_RULE, doubtsOf, neededBy, type Indicator, type IndicatorValue } from '../indicators';
import { APPLICATIONS, inquiriesWithin, type ReasonGroup } from '../facts/inquiries';
import { nonBankKindOf } from '../facts/lenders';
import { isOverdueNow, longestRun } from '../facts/overdue';
import { numberAt, rowsAt, textAt } from '../forms/read';
import { isBadDebt, statusOf } from '../facts/status';
import type { ReportRecord } from '../forms/types';

/** A row of the report that a figure counts. */
export interface EvidenceRow {
	/** `loans[2]`. */
	path: string;
	/** What a reader finds it by, in the words of the print: section, number and institution, or day, institution and reason of an inquiry. */
	name: string;
}

/** What an answer rests on. */
export interface RuleEvidence {
	/** Sections (or header fields) that the indicator is computed from. */
	sources: readonly string[];
	/** Those of them that were not, or not certainly, read as a whole. */
	doubtfulSections: readonly string[];
	/** Paths of the values under review that keep the figure from being known (`meta.review`); left out when there are none. */
	underReview?: readonly string[];
	/** The rows that the figure counts, where that can be told. */
	rows: readonly EvidenceRow[];
	/** When the indicator is null; left out when it is not. */
	missing?: string;
	missingZh?: string;
}

/** What an answer on this indicator rests on, given its value. */
export function evidenceFor(indicator: Indicator, value: IndicatorValue, facts: Facts): RuleEvidence {
	const { sources, missing } = indicator;
	const doubtfulSections = [...new Set(neededBy(indicator))].filter(
		(section) => evidenceOf(facts, section) === 'doubtful',
	);
	const underReview =
		value === null && doubtfulSections.length === 0 ? doubtsOf(indicator, facts).map(({ path }) => path) : [];
	return {
		sources,
		doubtfulSections,
		...(underReview.length === 0 ? {} : { underReview }),
		rows: rowsOf(indicator, value, facts),
		...(value === null ? { missing: missing.en, missingZh: missing.zh } : {}),
	};
}

type Find = (facts: Facts, span: number) => EvidenceRow[];

const joined = (...parts: ReadonlyArray<string | null>): string => parts.filter((part) => part !== null).join(' ');
const titleOf = (list: string): string => sectionOf(list)?.title ?? list;
const accountRow = ({ list, path, row }: Account): EvidenceRow => ({
	path,
	name: joined(titleOf(list), textAt(row, 'serialNo'), textAt(row, 'organization')),
});

const accounts =
	(counts: (account: Account, facts: Facts, span: number) => boolean): Find =>
	(facts, span) =>
		facts.accounts.filter((account) => counts(account, facts, span)).map(accountRow);
const openAccounts = (counts: (account: Account, facts: Facts) => boolean): Find =>
	accounts((account, facts) => account.state === 'open' && counts(account, facts));

const inquiries =
	(...groups: ReasonGroup[]): Find =>
	({ inquiries: all, day }, span) =>
		day === null
			? []
			: inquiriesWithin(all, day, span)
					.filter(({ group }) => groups.includes(group))
					.map(({ path, day: on, institution, reason }) => ({ path, name: joined(on, institution, reason) }));

/** Level 4 begins at 91 days. */
const OVER_90_DAYS = 4;
const isOver90 = (account: Account, { month }: Facts): boolean =>
	(worstLevel(account, month, 60) ?? 0) >= OVER_90_DAYS || (numberAt(account.row, 'overdue90Months5y') ?? 0) > 0;
const isThreeOrSix = (account: Account, { month }: Facts): boolean => {
	const known = monthsWithin(account, month, DEFAULT_RULE.months);
	return longestRun(known).length >= DEFAULT_RULE.inARow || known.filter(isOverdue).length >= DEFAULT_RULE.inTotal;
};
const openLoansOfClass = (...classes: string[]): Find =>
	openAccounts(
		({ list, row }) =>
			list === 'loans' && classes.includes(textAt(row, 'latestRepayment.category') ?? textAt(row, 'category') ?? ''),
	);
const isNew = ({ row }: Account, { day }: Facts, span: number): boolean => {
	const opened = dayOf(textAt(row, 'startAt'));
	return day !== null && opened !== null && opened >= dayMonthsBefore(day, span) && opened <= day;
};
const openLoansOf = (...groups: string[]): Find =>
	openAccounts((account) => account.list === 'loans' && groups.includes(groupOf(account) ?? ''));
const GUARANTEES = ['loanGuaranteeInfos', 'creditCardGuaranteeInfos', 'relatedLiabilities'];
const isHouse = (account: Account): boolean => ['house', 'commercialHouse'].includes(groupOf(account) ?? '');

/**
 * The rows behind an indicator, by its key; the number at the end of the key is its window in months. An indicator that is
 * not here counts whole sections, which its sources name.
 */
const FINDERS: ReadonlyArray<[ids: RegExp, find: Find]> = [
	[
		/^overdue(?:Accounts|Amount)Now$/,
		openAccounts((account, { meta }) => isOverdueNow(account, meta.edition ?? null) === true),
	],
	[/^nonPerformingAccounts$/, openLoansOfClass('次级', '可疑', '损失', '违约')],
	[/^accountsSpecialMention$/, openLoansOfClass('关注')],
	[/^badDebt(?:Accounts|Balance)$/, accounts(({ row, list }) => isBadDebt(row, list))],
	[/^stoppedAccounts$/, accounts(({ row, list }) => /冻结|止付/.test(statusOf(row, list)?.zh ?? ''))],
	[/^overdueMonths(\d+)$/, accounts((account, { month }, span) => (overdueMonths(account, month, span) ?? 0) > 0)],
	[/^worstLevel(\d+)$/, accounts((account, { month }, span) => (worstLevel(account, month, span) ?? 0) > 0)],
	[/^over90(?:Months|Accounts)60$/, accounts(isOver90)],
	[
		/^(?:longestOverdueRun|mostOverdueMonths|accountsOverdue)(\d+)$/,
		accounts((account, { month }, span) => (overdueMonths(account, month, span) ?? 0) > 0),
	],
	[/^(?:lianSanLeiLiu|threeInARow24|sixInTotal24)$/, accounts(isThreeOrSix)],
	[
		/^adverseMonthsOther(\d+)$/,
		accounts((account, { month }, span) => monthsWithin(account, month, span).some(isUnlevelled)),
	],
	[/^newAccounts(\d+)$/, accounts(isNew)],
	[/^newLoans(\d+)$/, accounts((account, facts, span) => account.list === 'loans' && isNew(account, facts, span))],
	[/^newCards(\d+)$/, accounts((account, facts, span) => account.list !== 'loans' && isNew(account, facts, span))],
	[/^carLoansOpen$|^carBalance$/, openLoansOf('car')],
	[/^businessLoansOpen$|^businessBalance$/, openLoansOf('business')],
	[/^consumerLoansOpen$|^consumerBalance$/, openLoansOf('consumer')],
	[/^educationLoansOpen$|^educationBalance$/, openLoansOf('education')],
	[/^judicialRecoveryAccounts$/, accounts(({ row, list }) => /司法追偿/.test(statusOf(row, list)?.zh ?? ''))],
	[/^accountsStateUnknown$/, accounts(({ state }) => state === 'unknown')],
	[/^houseLoansOpen$|^houseBalance$/, openAccounts(isHouse)],
	[
		/^nonBank(?:Loans|Lenders|Balance)$/,
		openAccounts(({ row, list }) => list === 'loans' && nonBankKindOf(textAt(row, 'organization')) !== null),
	],
	[/^guaranteeExposure$/, ({ report }) => listedRows(GUARANTEES, report)],
	[/^card(?:Utilisation|Used|Limits)$/, openAccounts(({ list }) => list === 'creditCards')],
	[/^inquiriesLoan(\d+)$/, inquiries('loanApproval')],
	[/^inquiriesCard(\d+)$/, inquiries('cardApproval')],
	[/^inquiriesGuarantee(\d+)$/, inquiries('guaranteeCheck')],
	[/^(?:inquiriesApplications|inquiringInstitutions|hardInquiries\d+Days)(\d+)$/, inquiries(...APPLICATIONS)],
	[/^inquiriesPostLoan(\d+)$/, inquiries('postLoan')],
	[/^inquiriesSelf(\d+)$/, inquiries('self')],
];

function rowsOf(indicator: Indicator, value: IndicatorValue, facts: Facts): EvidenceRow[] {
	for (const [ids, find] of FINDERS) {
		const match = ids.exec(indicator.id);
		if (match) return find(facts, Number(match[1] ?? 0));
	}
	const listed = indicator.unit === 'records' ? listedRows(indicator.sources, facts.report) : [];
	// Some count only part of the rows that they come from: which, only their own code tells.
	return listed.length === value ? listed : [];
}

/** Every row of the lists among some sections. */
function listedRows(sources: readonly string[], report: ReportRecord): EvidenceRow[] {
	const lists = sources.flatMap((source) => sectionOf(source) ?? []).filter(({ kind }) => kind === 'list');
	return lists.flatMap(({ key, title }) =>
		rowsAt(report, key).map((row, index) => ({
			path: `${key}[${index}]`,
			name: joined(title, textAt(row, 'no') ?? textAt(row, 'serialNo') ?? String(index + 1)),
		})),
	);
}
