import { isEmpty } from '../forms/present';
import type { NumberPath } from '../forms/paths';
import { numberAt, rowsAt, sum, textAt } from '../forms/read';
import type { NormalisedReport, NumberOf, ReportList, ReportNumber, RowOf } from '../forms/reports';
import type { Completeness, CompletenessStatus, ReportRecord } from '../forms/types';
import type { AccountList } from './status';

/** What a number of rows is worth beside the number that was announced. */
export const compared = (expected: number, read: number): CompletenessStatus =>
	read === expected ? 'complete' : read < expected ? 'short' : 'more';

/** A number in a summary and the lists whose rows it counts. */
interface Announcement {
	section: ReportList;
	/** Lists that hold the rows; the section itself when left out. */
	lists?: readonly ReportList[];
	/** How many rows there are that the summary counts, where it does not count all. */
	read?: (report: NormalisedReport) => number;
	expected: (report: NormalisedReport) => number | null;
}

/** The sum of a column of a summary. */
const total = <Row extends ReportRecord>(rows: readonly Row[], column: NumberPath<Row>): number | null =>
	sum(rows.map((row) => numberAt(row, column)));

const rowsOf =
	(lists: readonly ReportList[]) =>
	(report: NormalisedReport): number =>
		lists.reduce((total, list) => total + rowsAt(report, list).length, 0);

const isCategory =
	(...categories: string[]) =>
	(row: RowOf<'creditTypeSummary'>): boolean =>
		categories.includes(textAt(row, 'category') ?? '');

export const isBrief = (report: NormalisedReport): boolean => !isEmpty(report.briefSummary);
const isTypeSummary = (report: NormalisedReport): boolean => !isEmpty(report.creditTypeSummary);
const isGen2Detailed = (report: NormalisedReport): boolean => isTypeSummary(report) || !isEmpty(report.recoverySummary);

/** `expected` in reports where `applies`, else no announcement. */
const when =
	(applies: (report: NormalisedReport) => boolean, expected: Announcement['expected']): Announcement['expected'] =>
	(report) =>
		applies(report) ? expected(report) : null;

const not =
	(applies: (report: NormalisedReport) => boolean) =>
	(report: NormalisedReport): boolean =>
		!applies(report);

const briefAccounts =
	(...columns: Array<NumberOf<'briefSummary'>>): Announcement['expected'] =>
	(report) => {
		const accounts = rowsAt(report, 'briefSummary').find((row) => row.item === '账户数');
		return accounts ? sum(columns.map((column) => numberAt(accounts, column))) : null;
	};

const sumOf =
	(...paths: ReportNumber[]): Announcement['expected'] =>
	(report) =>
		sum(paths.map((path) => numberAt(report, path)));

const publicRecords =
	(type: string): Announcement['expected'] =>
	(report) =>
		total(
			rowsAt(report, 'publicSummary').filter((row) => (textAt(row, 'type') ?? '').startsWith(type)),
			'records',
		);

const GEN1_LOANS = sumOf('creditInfo.houseLoansNum', 'creditInfo.commercialHouseLoansNum', 'creditInfo.otherLoansNum');

const ANNOUNCEMENTS: readonly Announcement[] = [
	{ section: 'loans', expected: when(not(isTypeSummary), GEN1_LOANS) },
	{
		section: 'loans',
		expected: (report) => total(rowsAt(report, 'creditTypeSummary').filter(isCategory('贷款', '其他')), 'accounts'),
	},
	{ section: 'loans', expected: briefAccounts('houseLoans', 'otherLoans', 'otherBusiness') },
	{ section: 'creditCards', expected: sumOf('creditInfo.creditCardsNum') },
	{ section: 'quasiCreditCards', expected: sumOf('creditInfo.quasiCardsNum') },
	{ section: 'creditCards', lists: ['creditCards', 'quasiCreditCards'], expected: briefAccounts('creditCards') },
	{
		section: 'assetsDisposal',
		expected: when(not(isGen2Detailed), sumOf('overdueBreachOutline.assetsDisposalNumber')),
	},
	{
		section: 'assurerRepayInfos',
		expected: when(not(isGen2Detailed), sumOf('overdueBreachOutline.guarantorCompensationNumber')),
	},
	{
		section: 'recoveredAccounts',
		read: (report) => rowsAt(report, 'recoveredAccounts').filter(({ status }) => status !== '结束').length,
		expected: (report) =>
			total(
				rowsAt(report, 'recoverySummary').filter(({ businessType }) => businessType !== '合计'),
				'accounts',
			),
	},
	{ section: 'relatedLiabilities', expected: (report) => total(rowsAt(report, 'liabilitySummary'), 'accounts') },
	{
		section: 'relatedLiabilities',
		expected: sumOf('briefLiabilitySummary.personal', 'briefLiabilitySummary.enterprise'),
	},
	{
		section: 'loanGuaranteeInfos',
		lists: ['loanGuaranteeInfos', 'creditCardGuaranteeInfos'],
		expected: when(not(isGen2Detailed), sumOf('guaranteeCollection.count')),
	},
	{ section: 'owedTaxesRecord', expected: publicRecords('欠税') },
	{ section: 'civilJudgmentRecord', expected: publicRecords('民事判决') },
	{ section: 'forceExecutions', expected: publicRecords('强制执行') },
	{ section: 'administrativePenaltyRecord', expected: publicRecords('行政处罚') },
];

/** The entries of lists that a summary counts together with another one: the number announces each of them. */
export function jointlyCounted(report: NormalisedReport): Completeness[] {
	return ANNOUNCEMENTS.flatMap(({ section, lists = [], expected }) => {
		const count = expected(report);
		const read = rowsOf(lists)(report);
		return count === null
			? []
			: lists
					.filter((list) => list !== section)
					.map((list) => ({
						section: list,
						expected: count,
						read,
						basis: 'summary' as const,
						status: compared(count, read),
					}));
	});
}

/** The rows of the overview of the second generation (信贷交易信息提示) that count the accounts of each list. */
type OverviewRow = RowOf<'creditTypeSummary'>;
const OVERVIEW_ROWS: ReadonlyArray<[list: AccountList, isOfList: (row: OverviewRow) => boolean]> = [
	['loans', isCategory('贷款', '其他')],
	['creditCards', ({ businessType }) => businessType === '贷记卡'],
	['quasiCreditCards', ({ businessType }) => businessType === '准贷记卡'],
];
const isTotal = isCategory('合计');

/**
 * The lists of accounts that are empty by the overview, which prints `--` where it counts none: their rows hold no number,
 * and those of the others add up to the total.
 */
export function emptyByOverview(report: NormalisedReport): Completeness[] {
	const rows = rowsAt(report, 'creditTypeSummary');
	const countOf = (matches: (row: OverviewRow) => boolean): number | null => total(rows.filter(matches), 'accounts');
	if (!rows.some(isTotal) || countOf(isTotal) !== countOf((row) => !isTotal(row))) return [];
	return OVERVIEW_ROWS.filter(
		([list, isOfList]) => rows.some(isOfList) && countOf(isOfList) === null && rowsAt(report, list).length === 0,
	).map(([section]) => ({ section, expected: 0, read: 0, basis: 'summary', status: 'complete' }));
}

/** What summaries announce, and what was read of it. */
export function bySummary(report: NormalisedReport): Completeness[] {
	return ANNOUNCEMENTS.flatMap(({ section, lists = [section], read: readOf = rowsOf(lists), expected }) => {
		const count = expected(report);
		const read = readOf(report);
		return count === null ? [] : [{ section, expected: count, read, basis: 'summary', status: compared(count, read) }];
	});
}
