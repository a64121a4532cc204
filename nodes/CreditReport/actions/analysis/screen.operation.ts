import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { optionsOf } from '../common/options';
import { toItems } from '../common/output';
import { chosen } from '../common/parameters';
import { productOf } from '../common/report';
import { RULE_SET, RULES, RULES_JSON } from '../common/ruleFields';
import { rulesOf } from '../common/rules';
import type { Job, Operation } from '../operation';

export const FIELD: Operation['FIELD'] = {
	name: 'Screen',
	value: 'screen',
	description: 'Decide by a set of rules: pass, manual review or reject, with every reason in Chinese and English',
	action: 'Screen a credit report',
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
	const rules = await rulesOf(context, RULE_SET, itemIndex);
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
