import { sectionOf } from './catalogue';
import { isEmpty } from './present';
import { at, canonical, numberAt, rowsAt, sum, textAt } from './read';
import type { Completeness, Report, ReportRecord, Warning } from './types';

/**
 * Compares what a report announces of itself with what was read. Nothing is inferred from our own rows alone, and only
 * announcements that hold in every print of an edition are used: a false alarm is worse than none.
 * @param printedHeadings keys of the sections (or nested lists, `profile.mobiles`) whose heading or table header is in print
 * @param capped sections of which the print itself says that only the newest accounts are shown
 * (仅展示最新的N个账户): their numbers in the summary announce nothing
 * @returns one entry per section and basis; `read < expected` means that something is missing
 */
export function completeness(printed: Report, printedHeadings: readonly string[], capped: readonly string[] = []): Completeness[] {
	const report = canonical(printed);
	const announced = [...bySummary(report).filter(({ section }) => !capped.includes(section)), ...byLastNumber(report)];
	return [...announced, ...byHeading(report, printedHeadings, announced)];
}

/** The warnings INCOMPLETE_SECTION of entries that read less than expected. */
export function completenessWarnings(entries: readonly Completeness[]): Warning[] {
	return entries
		.filter(({ expected, read }) => read < expected)
		.map(({ section, expected, read, basis }) => ({
			code: 'INCOMPLETE_SECTION',
			message: `${section}: ${expected} expected (${BASIS_WORDS[basis]}), ${read} read`,
			path: section,
		}));
}

const BASIS_WORDS: Record<Completeness['basis'], string> = {
	summary: 'summary of the report',
	lastNumber: 'last printed number',
	heading: 'its heading is printed',
};

/** A number in a summary and the lists whose rows it counts. */
interface Announcement {
	section: string;
	/** Lists that hold the rows; the section itself when left out. */
	lists?: readonly string[];
	/** Rows that the summary counts, where it does not count all. */
	counts?: (row: ReportRecord) => boolean;
	expected: (report: Report) => number | null;
}

const countIn =
	(list: string, column: string, matches: (row: ReportRecord) => boolean = () => true) =>
	(report: Report): number | null =>
		sum(rowsAt(report, list).filter(matches).map((row) => numberAt(row, column)));

const isCategory =
	(...categories: string[]) =>
	(row: ReportRecord): boolean =>
		categories.includes(textAt(row, 'category') ?? '');

const isBrief = (report: Report): boolean => !isEmpty(at(report, 'briefSummary'));
const isTypeSummary = (report: Report): boolean => !isEmpty(at(report, 'creditTypeSummary'));
const isGen2Detailed = (report: Report): boolean => isTypeSummary(report) || !isEmpty(at(report, 'recoverySummary'));

/** `expected` in reports where `applies`, else no announcement. */
const when =
	(applies: (report: Report) => boolean, expected: Announcement['expected']): Announcement['expected'] =>
	(report) =>
		applies(report) ? expected(report) : null;

const not =
	(applies: (report: Report) => boolean) =>
	(report: Report): boolean =>
		!applies(report);

const briefAccounts = (...columns: string[]): Announcement['expected'] =>
	(report) => {
		const accounts = rowsAt(report, 'briefSummary').find((row) => row.item === '账户数');
		return accounts ? sum(columns.map((column) => numberAt(accounts, column))) : null;
	};

const sumOf =
	(...paths: string[]): Announcement['expected'] =>
	(report) =>
		sum(paths.map((path) => numberAt(report, path)));

const publicRecords = (type: string): Announcement['expected'] =>
	countIn('publicSummary', 'records', (row) => (textAt(row, 'type') ?? '').startsWith(type));

const GEN1_LOANS = sumOf('creditInfo.houseLoansNum', 'creditInfo.commercialHouseLoansNum', 'creditInfo.otherLoansNum');

const ANNOUNCEMENTS: readonly Announcement[] = [
	{ section: 'loans', expected: when(not(isTypeSummary), GEN1_LOANS) },
	{ section: 'loans', expected: countIn('creditTypeSummary', 'accounts', isCategory('贷款', '其他')) },
	{ section: 'loans', expected: briefAccounts('houseLoans', 'otherLoans', 'otherBusiness') },
	{ section: 'creditCards', expected: sumOf('creditInfo.creditCardsNum') },
	{ section: 'quasiCreditCards', expected: sumOf('creditInfo.quasiCardsNum') },
	{ section: 'creditCards', lists: ['creditCards', 'quasiCreditCards'], expected: briefAccounts('creditCards') },
	{ section: 'assetsDisposal', expected: when(not(isGen2Detailed), sumOf('overdueBreachOutline.assetsDisposalNumber')) },
	{ section: 'assurerRepayInfos', expected: when(not(isGen2Detailed), sumOf('overdueBreachOutline.guarantorCompensationNumber')) },
	{
		section: 'recoveredAccounts',
		counts: (row) => row.status !== '结束',
		expected: countIn('recoverySummary', 'accounts', (row) => row.businessType !== '合计'),
	},
	{ section: 'relatedLiabilities', expected: countIn('liabilitySummary', 'accounts') },
	{ section: 'relatedLiabilities', expected: sumOf('briefLiabilitySummary.personal', 'briefLiabilitySummary.enterprise') },
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

function bySummary(report: Report): Completeness[] {
	return ANNOUNCEMENTS.flatMap(({ section, lists = [section], counts = () => true, expected }) => {
		const count = expected(report);
		const read = lists.reduce((total, list) => total + rowsAt(report, list).filter(counts).length, 0);
		return count === null ? [] : [{ section, expected: count, read, basis: 'summary' as const }];
	});
}

/** Tables whose rows carry a printed running number, and the column it is in. */
const NUMBERED: Readonly<Record<string, string>> = {
	'profile.livedInfos': 'no',
	'profile.experiences': 'no',
	'profile.mobiles': 'no',
	assetsDisposal: 'no',
	assurerRepayInfos: 'no',
	recoveredAccounts: 'no',
	loans: 'serialNo',
	creditCards: 'serialNo',
	quasiCreditCards: 'serialNo',
	loanGuaranteeInfos: 'id',
	creditCardGuaranteeInfos: 'id',
	relatedLiabilities: 'no',
	creditAgreements: 'no',
	checkDetails: 'no',
	querySelfRecordDetail: 'no',
};
/** In the briefs both kinds of cards share one numbering, so that each list alone has gaps. */
const SHARED_IN_BRIEFS = ['creditCards', 'quasiCreditCards'];

function byLastNumber(report: Report): Completeness[] {
	return Object.entries(NUMBERED)
		.filter(([section]) => !(isBrief(report) && SHARED_IN_BRIEFS.includes(section)))
		.flatMap(([section, column]) => {
			const numbers = rowsAt(report, section).map((row) => Number(textAt(row, column) ?? Number.NaN));
			const isNumbered = numbers.length > 0 && numbers.every((number) => Number.isSafeInteger(number) && number > 0);
			return isNumbered ? [{ section, expected: lastNumbers(numbers), read: numbers.length, basis: 'lastNumber' as const }] : [];
		});
}

/** Numbering starts anew in each table or group of accounts: the sum of the last number of every ascending run. */
function lastNumbers(numbers: readonly number[]): number {
	return numbers.reduce((total, number, index) => {
		const next = numbers[index + 1];
		return next === undefined || next <= number ? total + number : total;
	}, 0);
}

function byHeading(report: Report, headings: readonly string[], announced: readonly Completeness[]): Completeness[] {
	const isAnnounced = (section: string): boolean => announced.some((entry) => entry.section === section && entry.expected > 0);
	return [...new Set(headings)]
		.filter((section) => sectionOf(section.split('.')[0] ?? '') !== undefined && !isAnnounced(section))
		.map((section) => ({ section, expected: 1, read: hasContent(report, section) ? 1 : 0, basis: 'heading' as const }));
}

function hasContent(report: Report, section: string): boolean {
	const catalogued = sectionOf(section);
	return catalogued?.topLevel ? catalogued.fields.some(({ key }) => !isEmpty(report[key])) : !isEmpty(at(report, section));
}
