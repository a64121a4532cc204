import type { IndicatorValue } from '../indicators';
import { limitsOf, operatorOf, type Answer } from './operators';
import type { Condition, Rule } from './rule';

export type Values = Readonly<Record<string, IndicatorValue>>;

/** `notAsked`: the rule is not for this report. `unknown`: its indicator is null, or not exact enough to tell. */
export type RuleStatus = 'holds' | 'doesNotHold' | 'unknown' | 'notAsked';

/** Whether a rule holds for a report with these figures. */
export function ask(rule: Rule, values: Values): RuleStatus {
	// Where it is not known whether a rule is for this report, it is asked: nothing passes unseen.
	if (rule.when && holds(rule.when, values) === false) return 'notAsked';
	const answer = holds(rule, values);
	if (answer === null) return 'unknown';
	return answer ? 'holds' : 'doesNotHold';
}

/** Whether a condition holds; null when the indicator is, or when it is a lower bound and more could change the answer. */
function holds({ indicator, operator: id, threshold }: Condition, values: Values): Answer {
	const value = values[indicator] ?? null;
	if (value === null) return null;
	const operator = operatorOf(id);
	const limits = limitsOf(threshold);
	const answer = operator.holds(value, limits);
	if (answer === null || typeof value !== 'number' || !isLowerBound(indicator, values)) return answer;
	return operator.isSettledAbove(value, limits, answer) ? answer : null;
}

/** A sum of which a part is not printed says so in an indicator of its own: `monthlyBurdenIsLowerBound`. */
export function isLowerBound(indicator: string, values: Values): boolean {
	return values[`${indicator}IsLowerBound`] === true;
}
