/** The rule sets that come with the package, by name, apart from their rules: who only offers them need not load those. */
export const PRESET_NAMES = ['cautious-bank', 'consumer-lender', 'mortgage'] as const;

export type PresetName = (typeof PRESET_NAMES)[number];
