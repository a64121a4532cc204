import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import * as analysis from './actions/analysis/Analysis.resource';
import { engineField, inputFields } from './actions/common/fields';
import { optionFields } from './actions/common/optionFields';
import * as report from './actions/report/Report.resource';
import { router } from './actions/router';

/**
 * Credit Report: a Chinese personal credit report (个人信用报告) from PDF to items.
 *
 * Programmatic, not declarative: the local engine makes no request at all, and JD's needs a signature, a streamed
 * upload and a look into an envelope that reports errors with HTTP 200.
 */
export class CreditReport implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Credit Report',
		name: 'creditReport',
		icon: { light: 'file:creditReport.svg', dark: 'file:creditReport.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Turn a Chinese personal credit report (个人信用报告) from PDF into items, offline or by JD AI',
		defaults: { name: 'Credit Report' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		// Not a tool for AI agents, on purpose: a tool call cannot hand over a PDF, and what the node puts out would go
		// to the agent's language model, while the promise of the local engine is that no report leaves the machine.
		usableAsTool: undefined,
		credentials: [
			{
				name: 'jdAiApi',
				required: true,
				displayOptions: { show: { engine: ['jd'] }, hide: { input: ['previousParse'], operation: ['inspect'] } },
			},
		],
		properties: [
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [analysis.FIELD, report.FIELD],
				default: 'report',
			},
			report.operationField,
			analysis.operationField,
			...inputFields,
			engineField,
			...report.description,
			...analysis.description,
			optionFields,
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await router.call(this);
	}
}
