import { sectionOf } from '../catalogue';
import { chineseWord } from '../rows/chineseWords';
import { evidenceOf, factsOf, type Facts } from '../facts';
import { maskerOf, maskReport } from '../mask';
import type { ReportInput } from '../forms/reports';
import type { ReviewEntry } from '../forms/types';
import { decidingValues, withoutDoubts } from '../review/withoutDoubts';
import { headerOf, UNITS, type Headers } from '../rows/units';
import { DEFAULT_RULE, type Indicator, type IndicatorValue, type OverdueRule } from './family';
import type { IndicatorGroup } from './indicatorGroups';
import { INDICATOR_GROUPS, INDICATORS } from './table';

export type { IndicatorGroup } from './indicatorGroups';
export { INDICATOR_GROUPS, INDICATORS } from './table';
export { DEFAULT_RULE, type Family, type Indicator, type IndicatorValue, type OverdueRule, type Unit } from './family';

function indicatorsOf(groups: readonly IndicatorGroup[]): Indicator[] {
	return INDICATOR_GROUPS.filter(({ key }) => groups.includes(key)).flatMap(({ families }) =>
		families.flatMap(({ members }) => members),
	);
}

export interface SummarizeOptions {
	/** Keys (default), the Chinese labels, or these with units. */
	headers?: Headers;
	/** Put out codes (yes, gen2-brief, true) as Chinese words. */
	chineseWords?: boolean;
	/** Mask what repeats personal data. Figures are reckoned before that, so that age and gender stay what they are. */
	mask?: boolean;
	/** The rule of overdueRuleBroken; 连三累六 within 24 months when left out, as a whole or in part. */
	overdueRule?: Partial<OverdueRule>;
	/** The groups to put out; all when left out. */
	groups?: readonly IndicatorGroup[];
}

/**
 * The underwriting indicators of a parsed report, printed or normalised, as one flat record with the same keys for every
 * report. Everything is as of the report's own time. What the report does not say is null, never 0, and so is what rests
 * on a section that is not known to have been read whole, or on a value under review.
 */
export function summarize(parsed: ReportInput, options: SummarizeOptions = {}): Record<string, IndicatorValue> {
	return summarizeFacts(factsOf(parsed), options);
}

/** {@link summarize} of a report of which the facts are known already. */
export function summarizeFacts(
	facts: Facts,
	{ headers = 'key', chineseWords = false, mask = false, overdueRule, groups }: SummarizeOptions = {},
): Record<string, IndicatorValue> {
	const masked = mask ? factsOf(maskReport(facts.parsed)) : facts;
	// Other texts repeat a printed word, in which anything may stand.
	const maskText = mask ? maskerOf(facts.parsed) : (text: string): string => text;
	const rule = ruleOf(overdueRule);
	const others = withoutDoubts(facts);
	const indicators = groups === undefined ? INDICATORS : indicatorsOf(groups);
	return Object.fromEntries(
		indicators.map((indicator) => {
			const asRead = valueOf(indicator, facts, rule);
			const shown = indicator.isPersonal && mask ? valueOf(indicator, masked, rule) : asRead;
			const reckoned = isDoubted(indicator, asRead, others, rule) ? null : shown;
			const value = typeof reckoned === 'string' && !indicator.isPersonal ? maskText(reckoned, '') : reckoned;
			return [
				headerOf({ key: indicator.id, zh: indicator.zh, unit: UNITS[indicator.unit] }, headers),
				chineseWords ? chineseWord(indicator.id, value) : value,
			];
		}),
	);
}

function valueOf(indicator: Indicator, facts: Facts, rule: OverdueRule): IndicatorValue {
	const isDoubtful = neededBy(indicator).some((section) => evidenceOf(facts, section) === 'doubtful');
	const isUntold =
		indicator.byState === true &&
		facts.accounts.some(({ list, state }) => state === 'unknown' && indicator.sources.includes(list));
	return isDoubtful || isUntold ? null : indicator.value(facts, rule);
}

/** Who it is about stays as it was read: it is compared anyhow. */
const isHead = ({ isPersonal, sources }: Indicator): boolean =>
	isPersonal === true && sources.every((source) => sectionOf(source) === undefined);

function isDoubted(indicator: Indicator, asRead: IndicatorValue, others: readonly Facts[], rule: OverdueRule): boolean {
	return !isHead(indicator) && others.some((other) => valueOf(indicator, other, rule) !== asRead);
}

/** The values under review that keep an indicator from being known; none where it is known, or unknown for another reason. */
export function doubtsOf(indicator: Indicator, facts: Facts): ReviewEntry[] {
	return isHead(indicator) ? [] : decidingValues(facts, (some) => valueOf(indicator, some, DEFAULT_RULE));
}

function ruleOf({
	inARow = DEFAULT_RULE.inARow,
	inTotal = DEFAULT_RULE.inTotal,
	months = DEFAULT_RULE.months,
}: Partial<OverdueRule> = {}): OverdueRule {
	return { inARow, inTotal, months };
}

/** The sections that an indicator needs whole; see {@link Indicator.needs}. */
export function neededBy({ needs, sources }: Pick<Indicator, 'needs' | 'sources'>): readonly string[] {
	return needs ?? sources.filter((source) => sectionOf(source)?.kind === 'list');
}
