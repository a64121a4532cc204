import { addMonths, monthOf } from './dates';
import { gridOf } from './history';
import { partlyNumbered } from './numbering';
import { isEmpty } from '../forms/present';
import { at, rowsAt, textAt } from '../forms/read';
import { ACCOUNT_LISTS, statusOf, type AccountLeaf, type AccountList, type AccountRow } from './status';
import type { LeafOf, NormalisedReport, PrintedReport, ReportList } from '../forms/reports';
import type { ReportRecord } from '../forms/types';

/** What a loan or a card has in every print, be it as `--`; of each group one field is enough. */
const ACCOUNT_NEEDS: ReadonlyArray<readonly AccountLeaf[]> = [
	['organization'],
	['status', 'closedAt', 'transferredAt', 'balance', 'used', 'surplusOverdraft'],
];
/** The same of the records of other lists. */
const NEEDED: { readonly [List in ReportList]?: ReadonlyArray<ReadonlyArray<LeafOf<List>>> } = {
	recoveredAccounts: [['organization']],
	relatedLiabilities: [['organization']],
	creditAgreements: [['organization']],
	checkDetails: [['checkedAt'], ['reason']],
	querySelfRecordDetail: [['queryDate'], ['queryReason']],
	telRecord: [
		['companyNo', 'busiType'],
		['acctDate', 'openDate'],
		['oweMoney', 'oweNum', 'status'],
	],
};
/** Lists whose numbering begins once: where it begins anew, the title of another list was lost. */
const NUMBERED_ONCE = ['checkDetails', 'querySelfRecordDetail'] as const;
/** What the head of every report prints. */
const HEAD = ['serialNo', 'createAt', 'whoWasChecked', 'idType', 'idNum'] as const;
/** Parts of an account whose title tells what they speak of, and where it is kept. */
const TITLED = [
	['overdueRecordSummary', 'overdueRecordSummary.startAt'],
	['overdraftRecordSummary', 'overdraftRecordSummary.startAt'],
	['latestRepayment', 'latestRepayment.reportedAt'],
] as const;

/**
 * The sections with a record that lacks what every record of its kind prints: it was cut, or its words were not known. What
 * is reckoned from such a list is not known.
 * @param printed in printed form, where `--` is printed
 * @param report the same in canonical form
 */
export function lackingSections(printed: PrintedReport, report: NormalisedReport): Set<string> {
	const lists: ReportRecord = printed;
	const lacks = ([list, groups]: readonly [string, ReadonlyArray<readonly string[]>]): boolean =>
		rowsAt(lists, list).some((row) => groups.some((keys) => keys.every((key) => textAt(row, key) === null)));
	const needed = [...ACCOUNT_LISTS.map((list) => [list, ACCOUNT_NEEDS] as const), ...Object.entries(NEEDED)];
	const isBrief = !isEmpty(report.briefSummary);
	// The briefs print no status for an ordinary account, and some prints of gen-1 none for cards.
	const isTold = (row: AccountRow, list: AccountList): boolean =>
		isBrief ? isHistoryTold(row, list) : list !== 'loans' || textAt(row, 'status') !== null;
	const isCut = (list: AccountList): boolean =>
		rowsAt(report, list).some((row) => !isHistoryWhole(row, list) || !isTitled(row) || !isTold(row, list));
	return new Set([
		...(HEAD.some((key) => textAt(printed, key) === null) ? ['header'] : []),
		...needed.filter(lacks).map(([list]) => list),
		...ACCOUNT_LISTS.filter(isCut),
		...partlyNumbered(report),
		...NUMBERED_ONCE.filter((list) =>
			rowsAt(lists, list)
				.slice(1)
				.some((row) => textAt(row, 'no') === '1'),
		),
	]);
}

/** A record of repayment has every month that its caption names, and a caption. The caption may name fewer (docs/contract.md, rule 27). */
export function isHistoryWhole(row: AccountRow, list: AccountList): boolean {
	const months = gridOf(row, list).map(({ month }) => month);
	const [first, last] = [monthOf(textAt(row, 'startRt')), monthOf(textAt(row, 'endRt'))];
	const [begins] = months;
	if (first === null || last === null) return begins === undefined && textAt(row, 'last24Status') === null;
	return (
		begins !== undefined &&
		begins <= first &&
		(months.at(-1) ?? '') >= last &&
		months.every((month, index) => month === addMonths(begins, index))
	);
}

function isTitled(row: AccountRow): boolean {
	return TITLED.every(([part, title]) => isEmpty(at(row, part)) || textAt(row, title) !== null);
}

/** The briefs tell of every account how often it was overdue, by its heading or in a clause; of one that is written off they need not. */
function isHistoryTold(row: AccountRow, list: AccountList): boolean {
	return textAt(row, 'overdueMonths5y') !== null || statusOf(row, list)?.adverse === true;
}
