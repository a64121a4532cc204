import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { optionsOf } from '../common/options';
import { toItems } from '../common/output';
import { reportsOf } from '../common/report';
import type { Job, Operation } from '../operation';

export const FIELD: Operation['FIELD'] = {
	name: 'Summarize',
	value: 'summarize',
	description: 'Put out the underwriting indicators of each report as one flat item, for a spreadsheet or a CRM',
	action: 'Summarize a credit report',
};

export const description: INodeProperties[] = [];

/** One flat item per report; what the report does not say, or what was not read whole, is null. */
export async function execute(this: IExecuteFunctions, job: Job): Promise<INodeExecutionData[]> {
	const { columnNames: headers, mask } = optionsOf.call(this, job.itemIndex);
	const reports = await reportsOf.call(this, job, { complete: true, masksItself: true });
	const { summarize } = await import('../../report/indicators');
	return toItems.call(this, reports.map((report) => summarize(report, { headers, mask })), job);
}
