import { completeness } from '../../../nodes/CreditReport/report/facts/completeness';
import type { Completeness, SeenPages, SeenSections } from '../../../nodes/CreditReport/report/forms/types';
import { parseResult } from './reports';

/** What a parser saw of a print that it read to its end; `about` says what was else. */
export function seen(about: Partial<SeenSections>): SeenSections {
	return {
		announced: [],
		filled: [],
		absent: [],
		capped: [],
		leftover: [],
		chapters: [],
		unanswered: [],
		blank: [],
		spans: {},
		isEndSeen: true,
		isTextLeft: false,
		...about,
	};
}

/** The completeness of a report of which a test gives only some keys. */
export function completenessOf(
	given: Readonly<Record<string, unknown>>,
	about?: SeenSections,
	pages?: SeenPages,
): Completeness[] {
	const { report, normalised } = parseResult(given);
	return completeness(report, normalised, about, pages);
}
