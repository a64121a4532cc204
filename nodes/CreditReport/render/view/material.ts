import { factsOf, type Facts } from '../../report/facts';
import type { ParsedReport } from '../../report/forms/reports';
import { maskReport } from '../../report/mask';
import { withoutDoubts } from '../../report/review/withoutDoubts';
import type { RuleSet } from '../../report/screen';
import { sayIn, type Say } from '../words';
import type { Language } from './types';

/** What a view is made of. */
export interface Material {
	/** The report as it is: figures, checks and decisions are reckoned with it, and mask their own texts. */
	parsed: ParsedReport;
	/** The report as it is shown: masked where that was asked for. */
	shown: ParsedReport;
	/** Facts of what is shown. */
	facts: Facts;
	/** The same as they may be instead, where values are under review. */
	others: readonly Facts[];
	isMasked: boolean;
	language: Language;
	rules: RuleSet | undefined;
	/** A text in the language of the view. */
	say: Say;
}

export interface ViewOptions {
	/** Chinese by default. */
	language?: Language;
	/** Mask personal data (docs/masking.md). A mask changes no figure, check or decision. */
	mask?: boolean;
	/** Rules to decide by; without them the view says what stands out, and decides nothing. */
	rules?: RuleSet;
}

/** A report made ready to be looked at. */
export function materialOf(parsed: ParsedReport, { language = 'zh', mask = false, rules }: ViewOptions): Material {
	const shown = mask ? maskReport(parsed) : parsed;
	const facts = factsOf(shown);
	return {
		parsed,
		shown,
		facts,
		others: withoutDoubts(facts),
		isMasked: mask,
		language,
		rules,
		say: sayIn(language),
	};
}
