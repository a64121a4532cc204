import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { CheckStatus, Verdict } from '../../report/checks';
import { optionsOf } from '../common/options';
import { toItems } from '../common/output';
import { chosen } from '../common/parameters';
import { reportsOf } from '../common/report';
import type { Job, Operation } from '../operation';

export const FIELD: Operation['FIELD'] = {
	name: 'Verify',
	value: 'verify',
	description: 'Check whether the report is complete and agrees with itself, and whether the file looks edited',
	action: 'Verify a credit report',
};

const displayOptions = { show: { resource: ['analysis'], operation: [FIELD.value] } };

const RESULT: INodeProperties = {
	displayName: 'Result',
	name: 'verifyResult',
	type: 'options',
	options: [
		{ name: 'Verdict and Checks', value: 'checks', description: 'One item with the verdict, then one per check' },
		{ name: 'Verdict Only', value: 'verdict', description: 'One item per report' },
	],
	default: 'checks',
	displayOptions,
};

export const description: INodeProperties[] = [RESULT];

/** The verdict on each report as an item with the id `verdict`, and one item per check. */
export async function execute(this: IExecuteFunctions, job: Job): Promise<INodeExecutionData[]> {
	const withChecks = chosen.call(this, RESULT, job.itemIndex) === 'checks';
	const { mask = false } = optionsOf.call(this, job.itemIndex);
	const reports = await reportsOf.call(this, job, { complete: true, masksItself: true });
	const [{ verdictOf, verify }, { maskReport }] = await Promise.all([import('../../report/checks'), import('../../report/mask')]);
	const results = reports.flatMap((report) => {
		const checks = verify(report, { mask });
		const { serialNo: reportSerialNo, whoWasChecked } = mask ? maskReport(report) : report;
		return [verdictRow(verdictOf(checks)), ...(withChecks ? checks : [])].map((result) => ({ reportSerialNo, whoWasChecked, ...result }));
	});
	return toItems.call(this, results, job);
}

function verdictRow(verdict: Verdict): object {
	const { complete, consistent, file, failed } = verdict;
	const answers = [complete, consistent, file];
	const status: CheckStatus = answers.includes('fail') ? 'fail' : answers.every((answer) => answer === 'pass') ? 'pass' : 'unknown';
	const message = failed.length === 0 ? 'No check failed' : `Failed: ${failed.join(', ')}`;
	return { id: 'verdict', status, message, ...verdict };
}
