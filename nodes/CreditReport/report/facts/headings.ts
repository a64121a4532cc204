import { sectionOf } from '../catalogue';
import { at } from '../forms/read';
import { isRecord, type Completeness, type ReportRecord, type ReportValue, type SeenSections } from '../forms/types';
import { compared } from './announcements';

/**
 * What headings, titles and headers announce: something, and nobody knows how much. One below which nothing was read counts
 * more than what others of its section gave.
 * @param isCounted of a section: something else tells how many rows it has
 */
export function byHeading(
	report: ReportRecord,
	seen: SeenSections,
	isCounted: (section: string) => boolean,
): Completeness[] {
	// The head has no heading of its own.
	const groups = byGroup(report, { ...seen, announced: [['header'], ...seen.announced] }, isCounted);
	const entries = [...groups, ...byTitle(report, seen)];
	return [...new Map(entries.map((entry) => [entry.section, entry])).values()];
}

/** Headings and headers, where nothing else tells how many rows they announce. */
function byGroup(
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
export function byAbsence(report: ReportRecord, { absent }: SeenSections): Completeness[] {
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
