import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { indicatorGroupsNamed } from '../../report/indicators/indicatorGroups';
import { optionsOf } from '../common/options';
import { toItems } from '../common/output';
import { productOf } from '../common/report';
import type { Job, Operation } from '../operation';

export const FIELD: Operation['FIELD'] = {
	name: 'Summarize',
	value: 'summarize',
	description: 'Put out the underwriting indicators of each report as one flat item, for a spreadsheet or a CRM',
	action: 'Summarize a credit report',
};

export const description: INodeProperties[] = [];

/** One flat item per report; what the report does not say, or what was not read whole, is null. */
export async function execute(context: IExecuteFunctions, job: Job): Promise<INodeExecutionData[]> {
	const {
		chineseWords,
		columnNames: headers,
		indicatorGroups,
		mask,
		overdueRuleInARow,
		overdueRuleInTotal,
		overdueRuleMonths,
	} = optionsOf(context, job.itemIndex);
	const groups = indicatorGroups === undefined ? undefined : indicatorGroupsNamed(indicatorGroups);
	const overdueRule = { inARow: overdueRuleInARow, inTotal: overdueRuleInTotal, months: overdueRuleMonths };
	const summaries = await productOf(context, job, {
		product: 'summary',
		options: { headers, chineseWords, mask, groups, overdueRule },
		complete: true,
		masksItself: true,
	});
	return toItems(context, summaries, job);
}
