import type { SeenSections } from '../../../nodes/CreditReport/report/forms/types';

/** What a parser saw of a print that it read to its end; `about` says what was else. */
export function seen(about: Partial<SeenSections>): SeenSections {
	return {
		announced: [],
		filled: [],
		absent: [],
		capped: [],
		leftover: [],
		blank: [],
		spans: {},
		isEndSeen: true,
		isTextLeft: false,
		...about,
	};
}
