/** What a rule is: a condition on one indicator, and what follows when it holds. */

/** How the value of an indicator is compared; by its unit ({@link kindOf} in values.ts). */
export type OperatorId = 'is' | 'isNot' | '>' | '>=' | '<' | '<=' | 'isOneOf' | 'isNoneOf' | 'contains';

/** What follows when a rule holds. To pass is no outcome: a report passes when nothing speaks against it. */
export type Outcome = 'reject' | 'manualReview';

export type ThresholdValue = string | number | boolean;
/** Several values for `isOneOf` and `isNoneOf`, one for all others. */
export type Threshold = ThresholdValue | readonly ThresholdValue[];

export interface Condition {
	/** Key of an indicator (docs/indicators.md). */
	indicator: string;
	operator: OperatorId;
	/** In the unit of the indicator; dates as `YYYY-MM-DD` or `YYYY-MM`. */
	threshold: Threshold;
}

/** A row of a rule set. Plain data: what is read from JSON and what the presets are made of. */
export interface Rule extends Condition {
	outcome: Outcome;
	/** What it means when it holds, in a few words; the indicator's name when left out. */
	text?: string;
	textZh?: string;
	/** The rule is asked only of reports where this holds, or is not known: a brief prints no repayment records, who has no card no use of one. */
	when?: Condition;
	/** The regulation that sets the threshold. */
	source?: string;
	sourceZh?: string;
	/** The threshold is an example: nobody's policy, to be set by whoever uses it. */
	example?: boolean;
}

export interface RuleSet {
	name: string;
	nameZh: string;
	rules: readonly Rule[];
}
