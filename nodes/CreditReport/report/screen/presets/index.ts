import type { PresetName } from '../presetNames';
import type { RuleSet } from '../rule';
import { CAUTIOUS_BANK } from './cautiousBank';
import { CONSUMER_LENDER } from './consumerLender';
import { MORTGAGE } from './mortgage';

/** The rule sets that come with the package, by the name that the command line takes; docs/screening.md is made from them. */
export const PRESETS = {
	'cautious-bank': CAUTIOUS_BANK,
	'consumer-lender': CONSUMER_LENDER,
	mortgage: MORTGAGE,
} as const satisfies Readonly<Record<PresetName, RuleSet>>;
