import { sectionOf } from '../catalogue';
import { INDICATORS, type Indicator, type IndicatorValue } from '../indicators';
import type { RuleStatus } from './evaluate';
import type { EvidenceRow, RuleEvidence } from './evidence';
import { limitsOf, operatorOf } from './operators';
import type { Outcome, Rule } from './rule';
import { kindOf, valueText } from './values';

const INDICATORS_BY_ID = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));

export const DECISIONS = { pass: '通过', manualReview: '人工审核', reject: '拒绝' } as const;
export type Decision = keyof typeof DECISIONS;
const OUTCOMES: Readonly<Record<Outcome, string>> = { reject: 'reject', manualReview: 'manual review' };

/** The indicator of a rule that was read. */
export function indicatorOf(id: string): Indicator {
	return INDICATORS_BY_ID.get(id)!;
}

/** Both languages of a sentence. */
export interface Texts {
	text: string;
	textZh: string;
}

/** What a rule says that was answered: `Overdue now. Accounts overdue now: 2; the rule: is greater than 0 → reject`. */
export function textsOfAnswer(
	rule: Rule,
	status: Exclude<RuleStatus, 'unknown'>,
	value: IndicatorValue,
	{ rows, isLowerBound }: { rows: readonly EvidenceRow[]; isLowerBound: boolean },
): Texts {
	const indicator = indicatorOf(rule.indicator);
	const { english, zh } = indicator;
	const [least, leastZh] = isLowerBound ? ['at least ', '至少'] : ['', ''];
	const where = status === 'holds' ? whereText(rows) : { text: '', textZh: '' };
	const [follows, followsZh] = {
		holds: [` → ${OUTCOMES[rule.outcome]}`, `即${DECISIONS[rule.outcome]}`],
		doesNotHold: [': does not hold', '：未触发'],
		notAsked: [': not for this report', '：不适用于本报告'],
	}[status] as [string, string];
	return {
		text: `${headOf(rule, 'english')}${english}: ${least}${valueText(value, indicator, 'english')}${where.text}; the rule: ${limitText(rule, 'english')}${follows}`,
		textZh: `${headOf(rule, 'zh')}${zh}：${leastZh}${valueText(value, indicator, 'zh')}${where.textZh}；规则：${limitText(rule, 'zh')}${followsZh}`,
	};
}

/** The evidence in a sentence names so many rows; the others stand in the evidence. */
const ROWS_NAMED = 3;

function whereText(rows: readonly EvidenceRow[]): Texts {
	if (rows.length === 0) return { text: '', textZh: '' };
	const names = rows.slice(0, ROWS_NAMED).map(({ name }) => name);
	const more = rows.length - names.length;
	return {
		text: ` (${names.join('; ')}${more > 0 ? `; and ${more} more` : ''})`,
		textZh: `（${names.join('；')}${more > 0 ? `；等${rows.length}条` : ''}）`,
	};
}

/** What a rule says that could not be answered, and why. */
export function textsOfUnknown(rule: Rule, value: IndicatorValue, evidence: RuleEvidence): Texts {
	const indicator = indicatorOf(rule.indicator);
	const why = whyUnknown(value, indicator, evidence);
	return {
		text: `Cannot be told, hence manual review: ${headOf(rule, 'english')}${indicator.english}: ${why.text}; the rule: ${limitText(rule, 'english')} → ${OUTCOMES[rule.outcome]}`,
		textZh: `不能判断，须人工审核：${headOf(rule, 'zh')}${indicator.zh}：${why.textZh}；规则：${limitText(rule, 'zh')}即${DECISIONS[rule.outcome]}`,
	};
}

/** A sentence names so many values; the others stand in the evidence. */
const VALUES_NAMED = 5;

function whyUnknown(
	value: IndicatorValue,
	indicator: Indicator,
	{ doubtfulSections, underReview = [] }: RuleEvidence,
): Texts {
	if (underReview.length > 0) {
		const named = underReview.slice(0, VALUES_NAMED);
		const more = underReview.length - named.length;
		return {
			text: `values under review, to be compared with the page: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
			textZh: `须先对照页面核对：${named.join('、')}${more > 0 ? `等${underReview.length}处` : ''}`,
		};
	}
	if (doubtfulSections.length > 0)
		return {
			text: `not, or not certainly, read completely: ${doubtfulSections.join(', ')}`,
			textZh: `未完整读取或无法确认已完整读取：${doubtfulSections.map(titleOf).join('、')}`,
		};
	if (typeof value === 'number')
		return {
			text: `what is printed makes ${valueText(value, indicator, 'english')}, and a part of it is not printed`,
			textZh: `所列部分为${valueText(value, indicator, 'zh')}，另有未列示项`,
		};
	if (value !== null)
		return {
			text: `${valueText(value, indicator, 'english')} is not exact enough`,
			textZh: `${valueText(value, indicator, 'zh')}，精度不足`,
		};
	return { text: 'the report does not say', textZh: '报告未载明' };
}

/** The reason of a report that is not known to have been read whole. */
export function textsOfIncomplete(complete: IndicatorValue, doubtfulSections: readonly string[]): Texts {
	const [of, ofZh] =
		doubtfulSections.length === 0
			? ['', '']
			: [`: ${doubtfulSections.join(', ')}`, `：${doubtfulSections.map(titleOf).join('、')}`];
	if (complete === 'yes') return { text: 'The report was read completely', textZh: '报告已完整读取' };
	if (complete === 'no')
		return {
			text: `The report was not read completely${of} → manual review`,
			textZh: `报告未完整读取${ofZh}，须人工审核`,
		};
	return {
		text: `It is not known whether the report was read completely${of} → manual review`,
		textZh: `无法确认报告已完整读取${ofZh}，须人工审核`,
	};
}

/** The reason of a report that no rule was asked of. */
export function textsOfNothingAsked(): Texts {
	return {
		text: 'No rule of the set is for this report → manual review',
		textZh: '规则集中没有适用于本报告的规则，须人工审核',
	};
}

/** The words of the rule, where it has any: those of one language serve for both. */
function headOf({ text, textZh }: Rule, language: 'zh' | 'english'): string {
	const head = language === 'zh' ? (textZh ?? text) : (text ?? textZh);
	return head === undefined ? '' : language === 'zh' ? `${head}。` : `${head}. `;
}

function limitText({ indicator: id, operator, threshold }: Rule, language: 'zh' | 'english'): string {
	const indicator = indicatorOf(id);
	const limits = limitsOf(threshold).map((limit) => valueText(limit, indicator, language));
	if (language === 'english') return `${operatorOf(operator).english} ${limits.join(', ')}`;
	const quoted = limits.map((limit) => (kindOf(indicator.unit) === 'number' ? limit : `“${limit}”`));
	return operatorOf(operator).zh + quoted.join('、');
}

function titleOf(section: string): string {
	return section === 'document' ? '整份报告' : (sectionOf(section)?.title ?? section);
}
