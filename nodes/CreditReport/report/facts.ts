import { accountsOf, type Account } from './accounts';
import { asOfDay } from './asOf';
import { monthOf } from './dates';
import { inquiriesOf, type Inquiry } from './inquiries';
import { isEmpty } from './present';
import { at, canonical } from './read';
import type { ParsedReport, Report } from './types';

/** What indicators and checks are computed from: a report in normalised form, read once. */
export interface Facts {
	report: Report;
	meta: Partial<ParsedReport['meta']>;
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
}

/** Reads a parsed report of any form. */
export function factsOf(parsed: Report): Facts {
	const report = canonical(parsed);
	const accounts = accountsOf(report);
	const day = asOfDay(report);
	return {
		report,
		meta: (parsed.meta ?? {}) as Facts['meta'],
		day,
		month: monthOf(day),
		accounts,
		openAccounts: accounts.filter(({ state }) => state === 'open'),
		inquiries: inquiriesOf(report),
		hasOverview: ['creditInfo', 'creditTypeSummary', 'briefSummary'].some((section) => !isEmpty(at(report, section))),
	};
}

/** A count that may be 0 only when the report shows that it was read at all: some account, or its overview. */
export function countOrNull({ accounts, hasOverview }: Facts, count: number): number | null {
	return accounts.length > 0 || hasOverview ? count : null;
}
