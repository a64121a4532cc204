import { chineseWord } from '../rows/chineseWords';
import { headerOf, type Headers } from '../rows/units';
import { OPERATORS } from './operators';
import { DECISIONS } from './reasons';
import type { RuleResult, Screening } from './result';

/** Chinese names of the fields. */
const SCREENING_LABELS: Readonly<Record<keyof Screening, string>> = {
	reportSerialNo: '报告编号',
	whoWasChecked: '被查询者姓名',
	reportTime: '报告时间',
	ruleSet: '规则集（英文）',
	ruleSetZh: '规则集',
	decision: '决策代码',
	decisionZh: '决策',
	complete: '报告是否完整读取',
	rulesRejecting: '触发拒绝规则数',
	rulesForReview: '触发人工审核规则数',
	rulesUnknown: '无法判断规则数',
	rulesPassed: '未触发规则数',
	rulesNotAsked: '不适用规则数',
	reasonsText: '理由（英文）',
	reasonsTextZh: '理由',
	reasons: '理由明细',
	rules: '规则明细',
};
const RULE_LABELS: Readonly<Record<keyof RuleResult, string>> = {
	rule: '规则序号',
	status: '结果',
	outcome: '后果',
	text: '说明（英文）',
	textZh: '说明',
	indicator: '指标代码',
	label: '指标（英文）',
	labelZh: '指标',
	value: '指标值',
	operator: '比较方式',
	threshold: '阈值',
	source: '阈值依据（英文）',
	sourceZh: '阈值依据',
	example: '阈值为示例',
	evidence: '证据',
};

/** Words for the codes of a result. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	decision: DECISIONS,
	outcome: DECISIONS,
	status: { holds: '触发', doesNotHold: '未触发', unknown: '无法判断', notAsked: '不适用' },
	operator: Object.fromEntries(OPERATORS.map(({ id, zh }) => [id, zh])),
};

export interface PresentOptions {
	/** What the fields are called. A screening has no units. */
	headers?: Headers;
	/** Chinese words for codes. */
	isWorded?: boolean;
}

/** A screening as its reader wants it; see {@link PresentOptions}. */
export function presented(
	{ reasons, rules, ...screening }: Partial<Screening>,
	{ headers = 'key', isWorded = false }: PresentOptions,
): Record<string, unknown> {
	const inForm = (record: object, labels: Readonly<Record<string, string>>): Record<string, unknown> =>
		Object.fromEntries(
			Object.entries(record).map(([key, value]) => [
				headerOf({ key, zh: labels[key] ?? key }, headers),
				isWorded ? worded(key, value, record) : (value as unknown),
			]),
		);
	const lists = Object.entries({ reasons, rules }).flatMap(([key, results]) =>
		results === undefined ? [] : [[key, results.map((result) => inForm(result, RULE_LABELS))]],
	);
	return inForm({ ...screening, ...Object.fromEntries(lists) }, SCREENING_LABELS);
}

function worded(key: string, value: unknown, record: object): unknown {
	const word = typeof value === 'string' ? WORDS[key]?.[value] : undefined;
	// The value and the threshold of a rule are those of its indicator.
	const column = 'indicator' in record && ['value', 'threshold'].includes(key) ? String(record.indicator) : key;
	return word ?? chineseWord(column, value);
}
