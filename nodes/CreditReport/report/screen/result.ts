import type { IndicatorValue } from '../indicators';
import type { RuleStatus } from './evaluate';
import type { RuleEvidence } from './evidence';
import type { Decision, Texts } from './reasons';
import type { Outcome, Threshold } from './rule';

/** A rule and its answer. */
export interface RuleResult extends Texts {
	/** Its place in the rule set, from 1; 0 are the rules that every set has: a report that was not read completely, or that no rule is for, does not pass. */
	rule: number;
	status: RuleStatus;
	/** What follows: of a rule that cannot be told always manualReview; null when nothing does. */
	outcome: Outcome | null;
	indicator: string;
	label: string;
	labelZh: string;
	value: IndicatorValue;
	operator: string;
	threshold: Threshold;
	/** The regulation that sets the threshold, where one does. */
	source: string | null;
	sourceZh: string | null;
	/** The threshold is an example: no regulation sets it. */
	example: boolean;
	evidence: RuleEvidence;
}

/** What a rule set makes of a report. */
export interface Screening {
	reportSerialNo: string | null;
	whoWasChecked: string | null;
	reportTime: IndicatorValue;
	ruleSet: string;
	ruleSetZh: string;
	decision: Decision;
	decisionZh: string;
	/** Whether the report was read completely: yes, no or unknown. */
	complete: IndicatorValue;
	/** Rules that hold, by what follows. */
	rulesRejecting: number;
	rulesForReview: number;
	/** Rules that could not be answered. */
	rulesUnknown: number;
	rulesPassed: number;
	/** Rules that are not for this report. */
	rulesNotAsked: number;
	/** The texts of all reasons, one a line. */
	reasonsText: string;
	reasonsTextZh: string;
	/** What speaks against the report: what rejects it first. */
	reasons: RuleResult[];
	/** Every rule with its answer, in the order of the rule set. */
	rules: RuleResult[];
}
