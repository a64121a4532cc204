import type { Facts } from '../facts';
import { summarizeFacts } from '../indicators';
import { maskerOf } from '../mask';
import { ask, isLowerBound, type Values } from './evaluate';
import { evidenceFor } from './evidence';
import { indicatorOf, textsOfAnswer, textsOfIncomplete, textsOfNothingAsked, textsOfUnknown } from './reasons';
import type { RuleResult } from './result';
import type { Rule } from './rule';

/**
 * The answer of a report to each rule, and before them to those that are in every set: it was read completely, and some rule is for it.
 * @param values the figures that the rules are asked of
 */
export function answersOf(facts: Facts, rules: readonly Rule[], values: Values, isMasked: boolean): RuleResult[] {
	const shown = isMasked ? summarizeFacts(facts, { mask: true }) : values;
	const answers = rules.map((rule, index) => resultOf(rule, index + 1, { facts, values, shown }));
	const results = [completenessResult(values), ...nothingAsked(rules, answers), ...answers];
	if (!isMasked) return results;
	const mask = maskerOf(facts.parsed);
	return results.map((result) => masked(result, mask));
}

interface Subject {
	facts: Facts;
	/** What is asked. */
	values: Values;
	/** What is put out: the same, or masked. */
	shown: Values;
}

function resultOf(rule: Rule, place: number, { facts, values, shown }: Subject): RuleResult {
	const indicator = indicatorOf(rule.indicator);
	const status = ask(rule, values);
	const value = shown[rule.indicator] ?? null;
	const evidence = evidenceFor(indicator, values[rule.indicator] ?? null, facts);
	const texts =
		status === 'unknown'
			? textsOfUnknown(rule, value, evidence)
			: textsOfAnswer(rule, status, value, { rows: evidence.rows, isLowerBound: isLowerBound(rule.indicator, values) });
	return {
		rule: place,
		status,
		outcome: status === 'holds' ? rule.outcome : status === 'unknown' ? 'manualReview' : null,
		...texts,
		indicator: rule.indicator,
		label: indicator.english,
		labelZh: indicator.zh,
		value,
		operator: rule.operator,
		threshold: rule.threshold,
		source: rule.source ?? null,
		sourceZh: rule.sourceZh ?? null,
		example: rule.example ?? false,
		evidence,
	};
}

function completenessResult(values: Values): RuleResult {
	const { english: label, zh: labelZh, sources } = indicatorOf('complete');
	const value = values.complete ?? null;
	const isComplete = value === 'yes';
	const doubtfulSections = typeof values.doubtfulSections === 'string' ? values.doubtfulSections.split(', ') : [];
	return {
		rule: 0,
		status: isComplete ? 'doesNotHold' : 'holds',
		outcome: isComplete ? null : 'manualReview',
		...textsOfIncomplete(value, doubtfulSections),
		indicator: 'complete',
		label,
		labelZh,
		value,
		operator: 'isNot',
		threshold: 'yes',
		source: null,
		sourceZh: null,
		example: false,
		evidence: { sources, doubtfulSections, rows: [] },
	};
}

/** What was asked nothing has passed nothing: a set of rules for other reports decides nothing, told by the condition of its first rule. */
function nothingAsked(rules: readonly Rule[], answers: readonly RuleResult[]): RuleResult[] {
	const condition = rules[0]?.when;
	if (condition === undefined || answers.some(({ status }) => status !== 'notAsked')) return [];
	return [
		{
			...answers[0]!,
			rule: 0,
			status: 'unknown',
			outcome: 'manualReview',
			...textsOfNothingAsked(),
			source: null,
			sourceZh: null,
			example: false,
		},
	];
}

/** Comes last: the answers were found on the report as it is. */
function masked(result: RuleResult, mask: (text: string, path: string) => string): RuleResult {
	const free = (text: string): string => mask(text, '');
	const { evidence, threshold } = result;
	const values = typeof threshold === 'object' ? threshold : [threshold];
	const hidden = values.map((value) => (typeof value === 'string' ? free(value) : value));
	return {
		...result,
		text: free(result.text),
		textZh: free(result.textZh),
		threshold: typeof threshold === 'object' ? hidden : hidden[0]!,
		evidence: { ...evidence, rows: evidence.rows.map(({ path, name }) => ({ path, name: free(name) })) },
	};
}
