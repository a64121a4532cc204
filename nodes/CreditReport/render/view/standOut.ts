import { screen, type Decision, type RuleResult } from '../../report/screen';
import { indicatorOf } from '../../report/screen/reasons';
import { valueText } from '../../report/screen/values';
import { words, type Words } from '../../report/words';
import type { Material } from './material';
import { NOTABLE } from './notable';
import type { DecisionView, Reason, Tone } from './types';

/** Rows that a sentence names. */
const MOST_NAMES = 3;

const DECISION_WORDS: Readonly<Record<Decision, Words & { tone: Tone }>> = {
	pass: { ...words('Pass', '通过'), tone: 'good' },
	manualReview: { ...words('Manual review', '人工审核'), tone: 'notice' },
	reject: { ...words('Reject', '拒绝'), tone: 'bad' },
};

export interface Screened {
	decision: DecisionView | null;
	standOut: Reason[];
	/** How the indicators that stand out are shown, by their ids. */
	tones: ReadonlyMap<string, Tone>;
}

/** What the rules decide and why; without rules what stands out ({@link NOTABLE}), and no decision. */
export function screened(material: Material): Screened {
	const { parsed, rules, isMasked, say, language } = material;
	const { decision, ruleSet, ruleSetZh, reasons } = screen(parsed, rules ?? NOTABLE, { mask: isMasked });
	// That a report was not read completely is said where it says what was not read.
	const told = rules ? reasons : reasons.filter(({ rule }) => rule > 0);
	const { tone, ...decisionWords } = DECISION_WORDS[decision];
	return {
		decision: rules
			? { decision, text: say(decisionWords), tone, ruleSet: language === 'zh' ? ruleSetZh : ruleSet }
			: null,
		standOut: told.map((result) => ({
			tone: toneOf(result),
			text: rules ? (language === 'zh' ? result.textZh : result.text) : plainText(result, material),
			source: language === 'zh' ? result.sourceZh : result.source,
		})),
		tones: new Map(told.map((result) => [result.indicator, toneOf(result)] as const).reverse()),
	};
}

function toneOf({ outcome, status }: RuleResult): Tone {
	if (status === 'unknown') return 'unknown';
	return outcome === 'reject' ? 'bad' : 'notice';
}

/** The fact without the rule: 当前逾期账户数：2个（贷款 1 某银行；…）. */
function plainText({ indicator: id, status, value, evidence }: RuleResult, { say, language }: Material): string {
	const indicator = indicatorOf(id);
	const label = say(words(indicator.english, indicator.zh));
	if (status === 'unknown') return say(words(`Cannot be told: ${label}`, `无法判断：${label}`));
	const names = evidence.rows.slice(0, MOST_NAMES).map(({ name }) => name);
	const more = evidence.rows.length - names.length;
	const all = names.join(say(words('; ', '；')));
	const where = say(
		words(
			` (${all}${more > 0 ? `; and ${more} more` : ''})`,
			`（${all}${more > 0 ? `；等${evidence.rows.length}条` : ''}）`,
		),
	);
	const text = valueText(value, indicator, language === 'zh' ? 'zh' : 'english');
	return say(words(`${label}: ${text}`, `${label}：${text}`)) + (names.length > 0 ? where : '');
}
