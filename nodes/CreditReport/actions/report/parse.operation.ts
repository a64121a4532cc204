import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { toItems } from '../common/output';
import { productOf } from '../common/report';
import type { Job, Operation } from '../operation';

export const FIELD: Operation['FIELD'] = {
	name: 'Parse',
	value: 'parse',
	description: 'Read the PDF and put out the whole report as one item; a file with several gives one item each',
	action: 'Parse a credit report',
};

export const description: INodeProperties[] = [];

/** One item per report: every key of the contract at the top level, and `meta` last, since a table shows the first keys first. */
export async function execute(context: IExecuteFunctions, job: Job): Promise<INodeExecutionData[]> {
	const reports = await productOf(context, job, { product: 'report', options: {}, complete: false });
	const items = reports.map(({ meta, ...report }) => ({ ...report, meta }));
	return toItems(context, items, job);
}
