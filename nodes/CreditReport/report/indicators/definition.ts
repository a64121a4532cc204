import type { Facts } from '../facts';

export type IndicatorValue = string | number | boolean | null;
export type Unit = 'text' | 'date' | 'accounts' | 'records' | 'inquiries' | 'institutions' | 'CNY' | '%' | 'months' | 'level' | 'years' | 'lines' | 'points' | 'yes/no';

/** One figure of the summary: what it is, where it comes from and what a missing part means, as docs/indicators.md prints it. */
export interface Indicator {
	/** Key of the flat item; stable. */
	id: string;
	zh: string;
	english: string;
	unit: Unit;
	definition: string;
	/** Sections (or header fields) it is computed from. */
	sources: readonly string[];
	/**
	 * Sections of which all must have been read, since what is missing would change the figure; the lists among the
	 * sources when left out. Where one of them is doubtful the indicator is null.
	 */
	needs?: readonly string[];
	/** When it is null, apart from that. It is never 0 for want of data. */
	missing: string;
	/** It repeats personal texts of the report, and is masked with them. */
	isPersonal?: boolean;
	value: (facts: Facts) => IndicatorValue;
}
