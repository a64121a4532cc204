import type { IExecuteFunctions, INodeExecutionData, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { CreditReportError } from '../../errors/CreditReportError';
import { describe } from '../../parameters/kinds';
import { readObject } from '../../parameters/read';
import { INDICATORS } from '../../report/indicators/table';
import type { PresetName, RuleSet } from '../../report/screen';
import { OPERATORS } from '../../report/screen/operators';
import { optionsOf } from '../common/options';
import { toItems } from '../common/output';
import { chosen } from '../common/parameters';
import { productOf } from '../common/report';
import type { Job, Operation } from '../operation';

export const FIELD: Operation['FIELD'] = {
	name: 'Screen',
	value: 'screen',
	description: 'Decide by a set of rules: pass, manual review or reject, with every reason in Chinese and English',
	action: 'Screen a credit report',
};

const OWN_ROWS = 'rows';
const OWN_JSON = 'json';

const RULE_SET: INodeProperties = {
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

const RULES: INodeProperties = {
	displayName: 'Rules',
	name: 'rules',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Rule',
	default: {},
	description: 'Rules of your own. With a preset they come on top of its rules.',
	displayOptions: { hide: { ruleSet: [OWN_JSON] } },
	options: [
		{
			displayName: 'Rule',
			name: 'rule',
			values: ROW,
		},
	],
};

const RULES_JSON: INodeProperties = {
	displayName: 'Rules (JSON)',
	name: 'rulesJson',
	type: 'json',
	default:
		'[\n  { "indicator": "overdueAccountsNow", "operator": ">", "threshold": 0, "outcome": "reject", "text": "Overdue now", "textZh": "当前逾期" }\n]',
	required: true,
	description: 'A list of rules, or an object with "rules" and perhaps "preset" and "name": see docs/screening.md',
	displayOptions: { show: { ruleSet: [OWN_JSON] } },
};

const RESULT: INodeProperties = {
	displayName: 'Result',
	name: 'screenResult',
	type: 'options',
	options: [
		{
			name: 'Decision and Every Rule',
			value: 'rules',
			description: 'Also the rules that did not hold, with what they saw',
		},
		{ name: 'Decision and Reasons', value: 'reasons', description: 'The rules that speak against the report' },
	],
	default: 'reasons',
};

export const description: INodeProperties[] = [RULE_SET, RULES, RULES_JSON, RESULT];

/** One item per report, with `decision` for a Switch node behind it. */
export async function execute(context: IExecuteFunctions, job: Job): Promise<INodeExecutionData[]> {
	const { itemIndex } = job;
	// Before the report is read: a wrong rule must not cost a call.
	const rules = await rulesOf(context, itemIndex);
	const withRules = chosen(context, RESULT, itemIndex) === 'rules';
	const { chineseWords, columnNames: headers, mask } = optionsOf(context, itemIndex);
	const screenings = await productOf(context, job, {
		product: 'screening',
		options: { rules, mask, withRules, headers, isWorded: chineseWords },
		complete: true,
		masksItself: true,
	});
	return toItems(context, screenings, job);
}

/** The rule set that the parameters of an item describe. @throws CreditReportError INVALID_PARAMETER */
async function rulesOf(context: IExecuteFunctions, itemIndex: number): Promise<RuleSet> {
	const { PRESETS, readRuleSet, withOwnRules } = await import('../../report/screen');
	const name = chosen(context, RULE_SET, itemIndex);
	if (name === OWN_JSON)
		return readRuleSet(context.getNodeParameter(RULES_JSON.name, itemIndex, ''), RULES_JSON.displayName);
	const rows = rowsOf(context.getNodeParameter(RULES.name, itemIndex, {}));
	return withOwnRules(name === OWN_ROWS ? undefined : PRESETS[name as PresetName], rows, {}, RULES.displayName);
}

function rowsOf(given: unknown): readonly unknown[] {
	const { rule = [] } = readObject(RULES.displayName, given);
	if (Array.isArray(rule)) return rule as unknown[];
	throw new CreditReportError('INVALID_PARAMETER', {
		message: `${RULES.displayName} takes a list of rules; it was given ${describe(rule)}`,
	});
}
