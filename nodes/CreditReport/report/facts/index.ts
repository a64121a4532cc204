import { accountsOf, type Account } from './accounts';
import { asOfDay } from './asOf';
import { emptyByOverview, jointlyCounted } from './announcements';
import { countedRows, DOCUMENT, statusOf } from './completeness';
import { monthOf } from './dates';
import { inquiriesOf, type Inquiry } from './inquiries';
import { isEmpty } from '../forms/present';
import { canonical } from '../forms/canonical';
import type { NormalisedReport, ReportInput } from '../forms/reports';
import type { Completeness, Meta } from '../forms/types';

/** What indicators and checks are computed from: a report in normalised form, read once. */
export interface Facts {
	/** The report as it came in, for what is put out of it as it is, and for masking. */
	parsed: ReportInput;
	report: NormalisedReport;
	meta: Partial<Meta>;
	/** Day and month of the report; null when its time cannot be read. */
	day: string | null;
	month: string | null;
	accounts: readonly Account[];
	openAccounts: readonly Account[];
	inquiries: readonly Inquiry[];
	/**
	 * Whether the overview of accounts was read (creditInfo, creditTypeSummary or briefSummary). A report that prints it
	 * leaves out the tables it has nothing to say in, so that an absent table then means none (报告说明, note 2).
	 */
	hasOverview: boolean;
	/** What is known of how much of each section was read: the parser's word, and what the report itself counts. */
	completeness: readonly Completeness[];
}

/**
 * `whole`: it is known that all of a section was read, be it that there is none. `doubtful`: something of it is missing,
 * left over or unread, or may be. `untold`: the engine does not tell (JD), and nothing speaks against it.
 */
export type Evidence = 'whole' | 'doubtful' | 'untold';

const OVERVIEWS = ['creditInfo', 'creditTypeSummary', 'briefSummary'] as const;

/** Reads a parsed report of any form. */
export function factsOf(parsed: ReportInput): Facts {
	const report = canonical(parsed);
	const meta = (parsed.meta ?? {}) as Partial<Meta>;
	const doubted = (meta.warnings ?? [])
		.filter(({ code }) => code === 'UNKNOWN_CLAUSE')
		.flatMap(({ path }) => path ?? []);
	const accounts = accountsOf(report, new Set(doubted));
	const day = asOfDay(report);
	return {
		parsed,
		report,
		meta,
		day,
		month: monthOf(day),
		accounts,
		openAccounts: accounts.filter(({ state }) => state === 'open'),
		inquiries: inquiriesOf(report),
		hasOverview: OVERVIEWS.some((section) => !isEmpty(report[section])),
		completeness: [
			...(meta.completeness ?? []),
			...countedRows(report),
			...jointlyCounted(report),
			...emptyByOverview(report),
		],
	};
}

/** How much of a section was read. A section without an entry of its own was not printed: the document as a whole decides. */
export function evidenceOf({ completeness: entries }: Facts, section: string): Evidence {
	const isTold = entries.some((entry) => entry.section === section || entry.section === DOCUMENT);
	if (!isTold) return 'untold';
	return statusOf(entries, section) === 'complete' ? 'whole' : 'doubtful';
}

/** Whether a section that holds nothing is known to be empty: an empty list alone says nothing. */
export function isNone(facts: Facts, ...sections: readonly string[]): boolean {
	return sections.every((section) => {
		const evidence = evidenceOf(facts, section);
		return evidence === 'whole' || (evidence === 'untold' && facts.hasOverview);
	});
}
