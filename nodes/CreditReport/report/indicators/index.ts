import { sectionOf } from '../catalogue';
import { evidenceOf, factsOf, type Facts } from '../facts';
import { maskReport } from '../mask';
import type { ParsedReport, Report } from '../types';
import { ACCOUNT_COUNTS } from './accounts';
import { ADVERSE } from './adverse';
import { AMOUNTS } from './amounts';
import type { Indicator, IndicatorValue } from './definition';
import { IDENTITY } from './identity';
import { INQUIRIES } from './inquiries';
import { NON_BANK } from './nonBank';
import { OVERDUE } from './overdue';
import { QUALITY } from './quality';

export type { Indicator, IndicatorValue, Unit } from './definition';

/** Every indicator in the order of the flat item; docs/indicators.md is generated from this table. */
export const INDICATORS: readonly Indicator[] = [
	...IDENTITY,
	...QUALITY,
	...ACCOUNT_COUNTS,
	...AMOUNTS,
	...OVERDUE,
	...NON_BANK,
	...INQUIRIES,
	...ADVERSE,
];

export interface SummarizeOptions {
	/** Keys (default) or the Chinese labels. */
	headers?: 'key' | 'zh';
	/** Mask what repeats personal data. Figures are reckoned before that, so that age and gender stay what they are. */
	mask?: boolean;
}

/**
 * The underwriting indicators of a parsed report, printed or normalised, as one flat record with the same keys for every
 * report. Everything is as of the report's own time. What the report does not say is null, never 0, and so is what rests
 * on a section that is not known to have been read whole.
 */
export function summarize(parsed: Report, { headers = 'key', mask = false }: SummarizeOptions = {}): Record<string, IndicatorValue> {
	const facts = factsOf(parsed);
	const masked = mask ? factsOf(maskReport(parsed as ParsedReport)) : facts;
	return Object.fromEntries(INDICATORS.map((indicator) => [headers === 'zh' ? indicator.zh : indicator.id, valueOf(indicator, indicator.isPersonal ? masked : facts)]));
}

function valueOf(indicator: Indicator, facts: Facts): IndicatorValue {
	return neededBy(indicator).some((section) => evidenceOf(facts, section) === 'doubtful') ? null : indicator.value(facts);
}

/** The sections that an indicator needs whole; see {@link Indicator.needs}. */
export function neededBy({ needs, sources }: Indicator): readonly string[] {
	return needs ?? sources.filter((source) => sectionOf(source)?.kind === 'list');
}
