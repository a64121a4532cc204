import { factsOf } from '../facts';
import { summarizeFacts } from '../indicators';
import { maskReport } from '../mask';
import type { ParsedReport } from '../forms/reports';
import { answersOf } from './answers';
import type { PresetName } from './presetNames';
import { readRuleSet } from './readRules';
import { DECISIONS, type Decision } from './reasons';
import type { RuleResult, Screening } from './result';
import type { Rule, RuleSet } from './rule';

export { OPERATORS } from './operators';
export { presented } from './presented';
export type { PresetName } from './presetNames';
export { PRESETS } from './presets';
export { readRuleSet, withOwnRules } from './readRules';
export { DECISIONS, type Decision } from './reasons';
export type { RuleResult, Screening } from './result';
export type { Condition, OperatorId, Outcome, Rule, RuleSet, Threshold } from './rule';
export type { EvidenceRow, RuleEvidence } from './evidence';

export interface ScreenOptions {
	/** Mask personal data in the result. It comes last: a mask changes no decision. */
	mask?: boolean;
}

/**
 * A first decision on a parsed report by a rule set, with every reason in Chinese and English and what it rests on.
 * Reject when a rule that rejects certainly holds, be the report complete or not; else manual review when a rule for it
 * holds, when a rule cannot be answered since its indicator is null, or when it is not known that the report was read
 * completely; else pass. It judges what the report says, not whether the file was edited: that is `verify`.
 * @param rules a preset's name, a rule set as {@link readRuleSet} takes it, or its JSON text
 * @throws CreditReportError INVALID_PARAMETER when the rules cannot be read
 * @example screen(await parseCreditReport('report.pdf'), 'mortgage').decision
 */
export function screen(
	parsed: ParsedReport,
	rules: PresetName | RuleSet | readonly Rule[] | (string & {}),
	{ mask = false }: ScreenOptions = {},
): Screening {
	const set = readRuleSet(rules);
	const facts = factsOf(parsed);
	const values = summarizeFacts(facts);
	const results = answersOf(facts, set.rules, values, mask);
	const reasons = results.filter(({ outcome }) => outcome !== null).sort((a, b) => rankOf(a) - rankOf(b));
	const decision: Decision = reasons.some(({ outcome }) => outcome === 'reject')
		? 'reject'
		: reasons.length > 0
			? 'manualReview'
			: 'pass';
	const { serialNo, whoWasChecked } = mask ? maskReport(parsed) : parsed;
	const count = (matches: (result: RuleResult) => boolean): number =>
		results.filter((result) => result.rule > 0 && matches(result)).length;
	return {
		reportSerialNo: textOrNull(serialNo),
		whoWasChecked: textOrNull(whoWasChecked),
		reportTime: values.reportTime ?? null,
		ruleSet: set.name,
		ruleSetZh: set.nameZh,
		decision,
		decisionZh: DECISIONS[decision],
		complete: values.complete ?? null,
		rulesRejecting: count(({ outcome }) => outcome === 'reject'),
		rulesForReview: count(({ status, outcome }) => status === 'holds' && outcome === 'manualReview'),
		rulesUnknown: count(({ status }) => status === 'unknown'),
		rulesPassed: count(({ status }) => status === 'doesNotHold'),
		rulesNotAsked: count(({ status }) => status === 'notAsked'),
		reasonsText: reasons.map(({ text }) => text).join('\n'),
		reasonsTextZh: reasons.map(({ textZh }) => textZh).join('\n'),
		reasons,
		rules: results.filter(({ rule }) => rule > 0),
	};
}

/** What rejects first, then what asks for a look, then what was not read, then what cannot be told. */
function rankOf({ rule, status, outcome }: RuleResult): number {
	if (outcome === 'reject') return 0;
	if (rule === 0) return 2;
	return status === 'holds' ? 1 : 3;
}

function textOrNull(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}
