import type { Normalisation } from '../forms/normalise';
import type { NormalisedReport, PrintedReport } from '../forms/reports';
import type {
	Completeness,
	CompletenessReason,
	CompletenessStatus,
	SeenPages,
	SeenSections,
	Warning,
} from '../forms/types';
import { bySummary } from './announcements';
import { byAbsence, byHeading } from './headings';
import { lackingSections } from './lacking';
import { byLastNumber } from './lastNumber';

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
	const told = [...byHeading(printed, seen, isCounted), ...byAbsence(printed, seen)];
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
