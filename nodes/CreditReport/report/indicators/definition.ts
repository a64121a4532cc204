import type { Facts } from '../facts';

export type IndicatorValue = string | number | boolean | null;
export type Unit = 'text' | 'date' | 'accounts' | 'records' | 'inquiries' | 'institutions' | 'CNY' | '%' | 'months' | 'level' | 'years' | 'points' | 'yes/no';

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
	/** When it is null. It is never 0 for want of data. */
	missing: string;
	value: (facts: Facts) => IndicatorValue;
}
