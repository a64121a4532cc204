import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { INDICATORS } from '../../report/indicators/table';
import { OPERATORS } from '../../report/screen/operators';

/** Values of the parameter Rule Set that are no presets. */
export const OWN_ROWS = 'rows';
export const OWN_JSON = 'json';
export const NO_RULES = 'none';

/** The rules that decide: a preset, or rules of one's own. */
export const RULE_SET: INodeProperties = {
	displayName: 'Rule Set',
	name: 'ruleSet',
	type: 'options',
	options: [
		{
			name: 'Cautious Bank 谨慎型银行',
			value: 'cautious-bank',
			description: 'Lends without security to people of good standing alone',
		},
		{
			name: 'Consumer Lender 消费信贷机构',
			value: 'consumer-lender',
			description: 'Lends small sums, and looks for debts at many places',
		},
		{ name: 'Custom (JSON)', value: OWN_JSON, description: 'Rules as JSON, for instance from a file or another node' },
		{ name: 'Custom (Rows)', value: OWN_ROWS, description: 'The rules that you add below' },
		{ name: 'Mortgage 住房按揭', value: 'mortgage', description: 'Lends on a house for decades' },
	],
	default: 'cautious-bank',
	description:
		'The rules that decide. Most thresholds of the presets are examples: set your own before you rely on them.',
};

const INDICATOR_CHOICES: INodePropertyOptions[] = INDICATORS.map(({ id, english, zh }) => ({
	name: `${english} ${zh}`,
	value: id,
})).sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** In the order in which a rule is read. */
const ROW: INodeProperties[] = [
	{
		displayName: 'Indicator',
		name: 'indicator',
		type: 'options',
		options: INDICATOR_CHOICES,
		default: 'overdueAccountsNow',
		description: 'What the rule looks at',
	},
	{
		displayName: 'Operator',
		name: 'operator',
		type: 'options',
		options: OPERATORS.map(({ id, english, zh }) => ({
			name: `${english.charAt(0).toUpperCase()}${english.slice(1)} ${zh}`,
			value: id,
		})),
		default: '>',
	},
	{
		displayName: 'Threshold',
		name: 'threshold',
		type: 'string',
		default: '',
		placeholder: 'e.g. 3',
		description:
			'In the unit of the indicator: amounts in yuan, ratios in percent, dates as 2024-01-31, yes or no. Several values with commas between them.',
	},
	{
		displayName: 'Outcome',
		name: 'outcome',
		type: 'options',
		options: [
			{ name: 'Manual Review 人工审核', value: 'manualReview' },
			{ name: 'Reject 拒绝', value: 'reject' },
		],
		default: 'manualReview',
		description: 'What follows when the rule holds',
	},
	{
		displayName: 'Reason',
		name: 'text',
		type: 'string',
		default: '',
		description: 'What to say when the rule holds; the name of the indicator when empty',
	},
];

export const RULES: INodeProperties = {
	displayName: 'Rules',
	name: 'rules',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Rule',
	default: {},
	description: 'Rules of your own. With a preset they come on top of its rules.',
	displayOptions: { hide: { ruleSet: [OWN_JSON, NO_RULES] } },
	options: [
		{
			displayName: 'Rule',
			name: 'rule',
			values: ROW,
		},
	],
};

export const RULES_JSON: INodeProperties = {
	displayName: 'Rules (JSON)',
	name: 'rulesJson',
	type: 'json',
	default:
		'[\n  { "indicator": "overdueAccountsNow", "operator": ">", "threshold": 0, "outcome": "reject", "text": "Overdue now", "textZh": "当前逾期" }\n]',
	required: true,
	description: 'A list of rules, or an object with "rules" and perhaps "preset" and "name": see docs/screening.md',
	displayOptions: { show: { ruleSet: [OWN_JSON] } },
};

/** The same where an operation also does without rules, and begins so. */
export const OPTIONAL_RULE_SET: INodeProperties = {
	...RULE_SET,
	options: [
		...((RULE_SET.options ?? []) as INodePropertyOptions[]),
		{ name: 'None 不判断', value: NO_RULES, description: 'Nothing is decided: what stands out is said all the same' },
	],
	default: 'none',
};
