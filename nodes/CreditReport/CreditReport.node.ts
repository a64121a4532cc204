import {
	NodeConnectionTypes,
	type ICredentialsDecrypted,
	type IExecuteFunctions,
	type INodeCredentialTestResult,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { testJdAiApi } from './actions/common/credentialTest';
import { engineField, inputFields, passwordField, READ_BY_AN_ENGINE } from './actions/common/fields';
import { optionFields } from './actions/common/optionFields';
import { operationField, operationParameters, RESOURCES, resourceField, SUBTITLE } from './actions/resources';
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
		subtitle: SUBTITLE,
		description: 'Turn a Chinese personal credit report (个人信用报告) from PDF into items, offline or by JD AI',
		defaults: { name: 'Credit Report' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		// Not a tool for AI agents, on purpose: it would be the whole node, and a tool call hands over neither a PDF nor a
		// parsed report, but what a model writes. docs/privacy.md says what to do instead.
		usableAsTool: undefined,
		credentials: [
			{
				name: 'jdAiApi',
				required: true,
				testedBy: 'jdAiApiTest',
				displayOptions: { show: { engine: ['jd'] }, ...READ_BY_AN_ENGINE },
			},
		],
		properties: [
			resourceField,
			...RESOURCES.map(operationField),
			...inputFields,
			passwordField,
			engineField,
			...operationParameters,
			optionFields,
		],
	};

	methods = {
		credentialTest: {
			jdAiApiTest: async ({ data }: ICredentialsDecrypted): Promise<INodeCredentialTestResult> =>
				await testJdAiApi(data),
		},
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await router(this);
	}
}
