import { sectionOf } from '../catalogue';
import { evidenceOf, factsOf, type Facts } from '../facts';
import { maskReport } from '../mask';
import type { ParsedReport, Report } from '../types';
import { words, type Words } from '../words';
import { ACCOUNT_COUNTS } from './accounts';
import { BURDEN } from './burden';
import { CATEGORIES } from './categories';
import { DEBTS } from './debts';
import { DEFAULTS } from './defaults';
import { DEFAULT_RULE, type Family, type Indicator, type IndicatorValue, type OverdueRule } from './definition';
import { HARD_INQUIRIES } from './hardInquiries';
import { IDENTITY } from './identity';
import { INQUIRIES } from './inquiries';
import { LENDER_FIGURES } from './lenders';
import { LINES } from './lines';
import { OVERDUE_NOW } from './overdueNow';
import { OVERDUE_RULE } from './overdueRule';
import { PUBLIC_RECORDS } from './publicRecords';
import { QUALITY } from './quality';
import { REPAYMENT } from './repayment';
import { SPECIAL_TRANSACTIONS } from './specialTransactions';
import { TIMELINE } from './timeline';

export { DEFAULT_RULE, type Family, type Indicator, type IndicatorValue, type OverdueRule, type Unit } from './definition';

/** Families by what they are about: a heading of the docs and a choice of the option Indicator Groups each. */
export const INDICATOR_GROUPS = {
	identity: { title: words('Who and which report', '报告与本人'), families: IDENTITY },
	quality: { title: words('How far it can be trusted', '读取质量'), families: QUALITY },
	accounts: { title: words('Accounts', '账户数'), families: ACCOUNT_COUNTS },
	lines: { title: words('Credit lines', '授信额度'), families: LINES },
	debts: { title: words('Debts', '负债'), families: DEBTS },
	burden: { title: words('Monthly burden and income', '月负债与收入'), families: BURDEN },
	overdue: { title: words('Overdue', '逾期'), families: [...OVERDUE_NOW, ...REPAYMENT, ...OVERDUE_RULE] },
	categories: { title: words('Five-category classes and special transactions', '五级分类与特殊交易'), families: [...CATEGORIES, ...SPECIAL_TRANSACTIONS] },
	lenders: { title: words('Kinds of lenders', '机构类型'), families: LENDER_FIGURES },
	timeline: { title: words('Age of credit, new accounts, due dates', '信贷历史、新开与到期'), families: TIMELINE },
	inquiries: { title: words('Inquiries', '查询'), families: [...INQUIRIES, ...HARD_INQUIRIES] },
	adverse: { title: words('Defaults, liabilities, public records, marks and score', '违约、相关还款责任、公共记录、标注与评分'), families: [...DEFAULTS, ...PUBLIC_RECORDS] },
} as const satisfies Record<string, { title: Words; families: readonly Family[] }>;

export type IndicatorGroup = keyof typeof INDICATOR_GROUPS;

/** Every indicator in the order of the flat item. */
export const INDICATORS: readonly Indicator[] = indicatorsOf(Object.keys(INDICATOR_GROUPS) as IndicatorGroup[]);

function indicatorsOf(groups: readonly IndicatorGroup[]): Indicator[] {
	return (Object.keys(INDICATOR_GROUPS) as IndicatorGroup[]).filter((group) => groups.includes(group)).flatMap((group) => INDICATOR_GROUPS[group].families.flatMap(({ members }) => members));
}

export interface SummarizeOptions {
	/** Keys (default) or the Chinese labels. */
	headers?: 'key' | 'zh';
	/** Mask what repeats personal data. Figures are reckoned before that, so that age and gender stay what they are. */
	mask?: boolean;
	/** The rule of overdueRuleBroken; 连三累六 within 24 months when left out, as a whole or in part. */
	overdueRule?: Partial<OverdueRule>;
	/** The groups to put out; all when left out. */
	groups?: readonly IndicatorGroup[];
}

/**
 * The underwriting indicators of a parsed report, printed or normalised, as one flat record with the same keys for every
 * report. Everything is as of the report's own time. What the report does not say is null, never 0, and so is what rests
 * on a section that is not known to have been read whole.
 */
export function summarize(parsed: Report, { headers = 'key', mask = false, overdueRule, groups }: SummarizeOptions = {}): Record<string, IndicatorValue> {
	const facts = factsOf(parsed);
	const masked = mask ? factsOf(maskReport(parsed as ParsedReport)) : facts;
	const rule = { ...DEFAULT_RULE, ...overdueRule };
	const indicators = groups === undefined ? INDICATORS : indicatorsOf(groups);
	return Object.fromEntries(indicators.map((indicator) => [headers === 'zh' ? indicator.zh : indicator.id, valueOf(indicator, indicator.isPersonal ? masked : facts, rule)]));
}

function valueOf(indicator: Indicator, facts: Facts, rule: OverdueRule): IndicatorValue {
	return neededBy(indicator).some((section) => evidenceOf(facts, section) === 'doubtful') ? null : indicator.value(facts, rule);
}

/** The sections that an indicator needs whole; see {@link Indicator.needs}. */
export function neededBy({ needs, sources }: Pick<Indicator, 'needs' | 'sources'>): readonly string[] {
	return needs ?? sources.filter((source) => sectionOf(source)?.kind === 'list');
}
