import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { CreditReportError } from '../../errors/CreditReportError';
import { describe } from '../../parameters/kinds';
import { readObject } from '../../parameters/read';
import type { PresetName, RuleSet } from '../../report/screen';
import { chosen } from './parameters';
import { OWN_JSON, OWN_ROWS, RULES, RULES_JSON } from './ruleFields';

/**
 * The rule set that the parameters of an item describe.
 * @param ruleSet the field of the operation
 * @throws CreditReportError INVALID_PARAMETER
 */
export async function rulesOf(
	context: IExecuteFunctions,
	ruleSet: INodeProperties,
	itemIndex: number,
): Promise<RuleSet> {
	const { PRESETS, readRuleSet, withOwnRules } = await import('../../report/screen');
	const name = chosen(context, ruleSet, itemIndex);
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
