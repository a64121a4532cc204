import { sectionOf } from '../catalogue';
import { lackingSections } from './lacking';
import type { Normalisation } from '../forms/normalise';
import { NUMBERED } from './numbering';
import { isEmpty } from '../forms/present';
import type { AccountList } from './status';
import type { NumberPath } from '../forms/paths';
import { at, numberAt, rowsAt, sum, textAt } from '../forms/read';
import type { NormalisedReport, NumberOf, PrintedReport, ReportList, ReportNumber, RowOf } from '../forms/reports';
import {
	isRecord,
	type Completeness,
	type CompletenessReason,
	type CompletenessStatus,
	type ReportRecord,
	type ReportValue,
	type SeenPages,
	type SeenSections,
	type Warning,
} from '../forms/types';

/** The entry of the report as a whole. */
export const DOCUMENT = 'document';

/**
 * Compares what a report announces of itself with what was read, and looks for values that every print has. Only what
 * holds in every print of an edition is used: a false alarm is worse than none.
 * @param normalised the same report in normalised form
 * @param seen what the parser saw of the print; left out when only the report is there (JD, an item of another node)
 * @param pages of the file, with those that were not read
 * @returns one entry per section and basis
 */
export function completeness(
	printed: PrintedReport,
	{ report, warnings }: Normalisation,
	seen?: SeenSections,
	pages: SeenPages = { read: 0, gaps: [] },
): Completeness[] {
	if (!seen) return countedRows(report);
	const counted = countedRows(report).filter(
		({ section, basis }) => basis !== 'summary' || !seen.capped.includes(section),
	);
	const isCounted = (section: string): boolean =>
		counted.some((entry) => entry.section === section && entry.expected !== 0);
	const empty = byTitle(printed, seen);
	const byHeadings = byHeading(printed, { ...seen, announced: [['header'], ...seen.announced] }, isCounted);
	const emptyIn = (section: string) => empty.find((entry) => entry.section === section);
	const told = [
		...byHeadings.map((entry) => emptyIn(entry.section) ?? entry),
		...empty.filter(({ section }) => !byHeadings.some((entry) => entry.section === section)),
		...byAbsence(printed, seen),
	];
	const doubts: Doubts = {
		seen,
		pages,
		missing: new Set([...seen.blank, ...lackingSections(printed, report)]),
		unfit: unfitSections(warnings),
	};
	return [...[...counted, ...told].map((entry) => doubted(entry, doubts)), ofDocument(seen, pages)];
}

/** What a report in canonical form counts itself: the rows that its summaries announce, and those that its numbering does. */
export function countedRows(report: NormalisedReport): Completeness[] {
	return [...bySummary(report), ...byLastNumber(report)];
}

/** What speaks against sections beside the number of their rows. */
interface Doubts {
	seen: SeenSections;
	pages: SeenPages;
	/** Sections with blank cells, or with records that lack what all of their kind have. */
	missing: ReadonlySet<string>;
	/** Sections with values that are none of their kind. */
	unfit: ReadonlySet<string>;
}

function unfitSections(warnings: readonly Warning[]): Set<string> {
	const places = warnings.filter(({ code }) => code === 'VALUE_DOES_NOT_FIT').map(({ path = '' }) => path);
	return new Set(
		places.map((path) =>
			path.includes('[')
				? path.slice(0, path.indexOf('['))
				: path.includes('.')
					? path.slice(0, path.lastIndexOf('.'))
					: 'header',
		),
	);
}

/**
 * The one answer for a section: its worst entry; where it has none, `complete` only for a section that a report read
 * from end to end does not print.
 * @param entries `meta.completeness`
 */
export function statusOf(entries: readonly Completeness[], section: string): CompletenessStatus {
	const own = entries.filter((entry) => entry.section === section);
	const decisive = own.length > 0 ? own : entries.filter((entry) => entry.section === DOCUMENT);
	return WORST_FIRST.find((status) => decisive.some((entry) => entry.status === status)) ?? 'unknown';
}

const WORST_FIRST: readonly CompletenessStatus[] = ['short', 'more', 'unknown', 'complete'];

/** The warnings INCOMPLETE_SECTION: of entries that read another number than expected, and of those with text unread. */
export function completenessWarnings(entries: readonly Completeness[]): Warning[] {
	return entries
		.filter(
			({ status, reason }) =>
				status === 'short' || status === 'more' || (reason !== undefined && UNREAD_WORDS[reason] !== undefined),
		)
		.map(({ section, expected, read, basis, status, reason }) => ({
			code: 'INCOMPLETE_SECTION',
			message:
				status === 'unknown'
					? `${section}: ${UNREAD_WORDS[reason as CompletenessReason]}`
					: `${section}: ${expected ?? 'some'} expected (${BASIS_WORDS[basis]}), ${read} read`,
			path: section,
		}));
}

const BASIS_WORDS: Record<Completeness['basis'], string> = {
	summary: 'summary of the report',
	lastNumber: 'last printed number',
	heading: 'its heading is printed',
	absence: 'the report says that there is nothing',
	document: 'whole report',
};

/** Pages that were not read have warnings of their own, and so have values that do not fit. */
const UNREAD_WORDS: Partial<Record<CompletenessReason, string>> = {
	nothingRead: 'a title or header of it is printed, and nothing was read under it',
	textLeft: 'lines of it were left over (meta.unparsed)',
	endNotSeen: 'the print stops before its closing explanations',
	valuesMissing: 'values are blank, or a record lacks what every one of its kind has',
};

const compared = (expected: number, read: number): CompletenessStatus =>
	read === expected ? 'complete' : read < expected ? 'short' : 'more';

/** An entry that would be complete, were there not text or pages that nobody read. */
function doubted(entry: Completeness, doubts: Doubts): Completeness {
	if (entry.status !== 'complete') return entry;
	const reason = doubtOf(entry, doubts);
	return reason === undefined ? entry : { ...entry, status: 'unknown', reason };
}

function doubtOf(
	{ section, basis }: Completeness,
	{ seen: { leftover, spans, isEndSeen }, pages: { gaps }, missing, unfit }: Doubts,
): CompletenessReason | undefined {
	if (leftover.includes(section)) return 'textLeft';
	if (missing.has(section)) return 'valuesMissing';
	if (unfit.has(section)) return 'valuesUnfit';
	const span = spans[section];
	if (span && gaps.some((gap) => span.from <= gap && gap <= span.to)) return 'pagesNotRead';
	// Rows that a summary counts are all there, wherever the print stops.
	return basis !== 'summary' && span?.to === Infinity && !isEndSeen ? 'endNotSeen' : undefined;
}

function ofDocument({ isEndSeen, isTextLeft }: SeenSections, { read, gaps }: SeenPages): Completeness {
	const reason = gaps.length > 0 ? 'pagesNotRead' : !isEndSeen ? 'endNotSeen' : isTextLeft ? 'textLeft' : undefined;
	return {
		section: DOCUMENT,
		expected: null,
		read,
		basis: 'document',
		...(reason === undefined ? { status: 'complete' } : { status: 'unknown', reason }),
	};
}

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

const isBrief = (report: NormalisedReport): boolean => !isEmpty(report.briefSummary);
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

function bySummary(report: NormalisedReport): Completeness[] {
	return ANNOUNCEMENTS.flatMap(({ section, lists = [section], read: readOf = rowsOf(lists), expected }) => {
		const count = expected(report);
		const read = readOf(report);
		return count === null ? [] : [{ section, expected: count, read, basis: 'summary', status: compared(count, read) }];
	});
}

/** Lists of accounts that may share a numbering, one after the other or interleaved: cards of both kinds, cards and then loans. */
const ACCOUNTS = ['loans', 'creditCards', 'quasiCreditCards', 'relatedLiabilities', 'loanGuaranteeInfos'];
/** In the briefs both kinds of cards stand in the same groups, each with a numbering. */
const GROUPED_IN_BRIEFS = ['creditCards', 'quasiCreditCards'];

function byLastNumber(report: NormalisedReport): Completeness[] {
	const lists: ReportRecord = report;
	const numbered = new Map(
		Object.entries(NUMBERED).map(
			([section, column]) =>
				[section, rowsAt(lists, section).map((row) => Number(textAt(row, column) ?? Number.NaN))] as const,
		),
	);
	return [...numbered].flatMap(([section, numbers]) => {
		const isNumbered = numbers.length > 0 && numbers.every((number) => Number.isSafeInteger(number) && number > 0);
		const isApart = (other: readonly number[]): boolean => !other.some((number) => numbers.includes(number));
		if (
			!isNumbered ||
			(isBrief(report) &&
				GROUPED_IN_BRIEFS.includes(section) &&
				!GROUPED_IN_BRIEFS.every((other) => other === section || isApart(numbered.get(other) ?? [])))
		)
			return [];
		const sharing = ACCOUNTS.includes(section)
			? ACCOUNTS.filter((other) => other !== section)
					.map((other) => numbered.get(other) ?? [])
					.filter(isApart)
			: [];
		const expected = numbers.length + missingNumbers(numbers, new Set(sharing.flat()));
		return [
			{
				section,
				expected,
				read: numbers.length,
				basis: 'lastNumber' as const,
				status: compared(expected, numbers.length),
			},
		];
	});
}

/**
 * How many running numbers a list lacks. Numbering starts anew in each table or group of accounts.
 * @param elsewhere numbers of lists that have none in common with this one: the numbering may run on from them
 */
function missingNumbers(numbers: readonly number[], elsewhere: ReadonlySet<number>): number {
	return numbers.reduce((missing, number, index) => {
		const before = numbers[index - 1];
		const last = before !== undefined && before < number ? before : 0;
		if (number === last + 1) return missing;
		const others = [...elsewhere].filter((other) => other > last && other < number).length;
		return missing + number - last - 1 - others;
	}, 0);
}

/** Headings and headers, where nothing else tells how many rows they announce. */
function byHeading(
	report: ReportRecord,
	{ announced, filled, absent }: SeenSections,
	isCounted: (section: string) => boolean,
): Completeness[] {
	const read = (key: string): number => rowsRead(report, key) || (filled.includes(key) ? 1 : 0);
	const keys = announced
		.filter((group) => !group.some((key) => absent.includes(key)))
		.flatMap((group) => {
			const present = group.filter((key) => read(key) > 0);
			return present.length > 0 ? present : group;
		});
	return [...new Set(keys)]
		.filter((section) => sectionOf(section.split('.')[0] ?? '') !== undefined && !isCounted(section))
		.map((section) => ({
			section,
			expected: null,
			read: read(section),
			basis: 'heading' as const,
			...(read(section) > 0
				? { status: 'complete' as const }
				: { status: 'unknown' as const, reason: 'nothingRead' as const }),
		}));
}

/** Titles of chapters and of tables, and headers, below which nothing stands, whatever else fills their sections. */
function byTitle(report: ReportRecord, { unanswered, chapters, absent, filled }: SeenSections): Completeness[] {
	const isThere = (key: string): boolean => absent.includes(key) || filled.includes(key) || rowsRead(report, key) > 0;
	const empty = chapters.filter((keys) => !keys.some(isThere)).flat();
	return [...new Set([...unanswered.filter((key) => !absent.includes(key)), ...empty])].map((section) => ({
		section,
		expected: null,
		read: rowsRead(report, section),
		basis: 'heading',
		status: 'unknown',
		reason: 'nothingRead',
	}));
}

/** The print says that there is nothing; what is there all the same came from elsewhere. */
function byAbsence(report: ReportRecord, { absent }: SeenSections): Completeness[] {
	return [...new Set(absent)]
		.filter((section) => sectionOf(section.split('.')[0] ?? '') !== undefined)
		.map((section) => ({
			section,
			expected: 0,
			read: rowsRead(report, section),
			basis: 'absence' as const,
			status: compared(0, rowsRead(report, section)),
		}));
}

/** Rows of a list; of an object 1 when any of its own fields is printed, be it as `--`. */
function rowsRead(report: ReportRecord, section: string): number {
	const catalogued = sectionOf(section);
	const value: ReportValue = catalogued?.topLevel
		? Object.fromEntries(catalogued.fields.map(({ key }) => [key, report[key] ?? null]))
		: at(report, section);
	if (Array.isArray(value)) return value.length;
	return isRecord(value) &&
		Object.values(value).some((leaf) => typeof leaf === 'number' || (typeof leaf === 'string' && leaf !== ''))
		? 1
		: 0;
}
