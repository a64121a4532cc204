import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { optionsOf } from '../common/options';
import { toItems } from '../common/output';
import { chosen } from '../common/parameters';
import { productOf } from '../common/report';
import type { Job, Operation } from '../operation';

export const FIELD: Operation['FIELD'] = {
	name: 'Verify',
	value: 'verify',
	description: 'Check whether the report is complete and agrees with itself, and whether the file looks edited',
	action: 'Verify a credit report',
};

const RESULT: INodeProperties = {
	displayName: 'Result',
	name: 'verifyResult',
	type: 'options',
	options: [
		{ name: 'Verdict and Checks', value: 'nested', description: 'One item per report, with its checks in a list' },
		{
			name: 'Verdict and Checks as Items',
			value: 'rows',
			description: 'One item with the verdict, then one per check',
		},
		{ name: 'Verdict Only', value: 'verdict', description: 'One item per report' },
	],
	default: 'nested',
};

export const description: INodeProperties[] = [RESULT];

/** The verdict on each report as an item with the id `verdict`, and the checks in it or as items behind it. */
export async function execute(context: IExecuteFunctions, job: Job): Promise<INodeExecutionData[]> {
	const parts = chosen(context, RESULT, job.itemIndex) as 'nested' | 'rows' | 'verdict';
	const { chineseWords = false, mask = false } = optionsOf(context, job.itemIndex);
	const rows = await productOf(context, job, {
		product: 'verification',
		options: { mask, chineseWords, parts },
		complete: true,
		masksItself: true,
	});
	return toItems(context, rows, job);
}
