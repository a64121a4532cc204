import { factsOf } from '../facts';
import type { Report } from '../types';
import { ACCOUNT_COUNTS } from './accounts';
import { ADVERSE } from './adverse';
import { AMOUNTS } from './amounts';
import type { Indicator, IndicatorValue } from './definition';
import { IDENTITY } from './identity';
import { INQUIRIES } from './inquiries';
import { NON_BANK } from './nonBank';
import { OVERDUE } from './overdue';

export type { Indicator, IndicatorValue, Unit } from './definition';

/** Every indicator in the order of the flat item; docs/indicators.md is generated from this table. */
export const INDICATORS: readonly Indicator[] = [
	...IDENTITY,
	...ACCOUNT_COUNTS,
	...AMOUNTS,
	...OVERDUE,
	...NON_BANK,
	...INQUIRIES,
	...ADVERSE,
];

/**
 * The underwriting indicators of a parsed report, printed or normalised, as one flat record with the same keys for every
 * report. Everything is as of the report's own time. What the report does not say is null, never 0.
 * @param options.headers keys (default) or the Chinese labels
 */
export function summarize(parsed: Report, options: { headers?: 'key' | 'zh' } = {}): Record<string, IndicatorValue> {
	const facts = factsOf(parsed);
	return Object.fromEntries(INDICATORS.map(({ id, zh, value }) => [options.headers === 'zh' ? zh : id, value(facts)]));
}
