import { NodeConnectionTypes, type DeclarativeRestApiSettings, type INodeType } from 'n8n-workflow';
import type { WorkflowJson } from '../n8n/harness';

const TRIGGER = {
	id: '1',
	name: 'Start',
	type: 'n8n-nodes-base.manualTrigger',
	typeVersion: 1,
	position: [0, 0] as [number, number],
	parameters: {},
};
const CREDENTIALS = { jdAiApi: { id: '1', name: 'JD' } };

/** Start, then n8n's HTTP Request node with the JD AI credential as its predefined credential type. */
export function httpRequestWorkflow(url: string, body: object): WorkflowJson {
	const name = 'HTTP Request';
	const parameters = {
		method: 'POST',
		url,
		authentication: 'predefinedCredentialType',
		nodeCredentialType: 'jdAiApi',
		sendBody: true,
		specifyBody: 'json',
		jsonBody: JSON.stringify(body),
		options: {},
	};
	return {
		nodes: [
			TRIGGER,
			{
				id: '2',
				name,
				type: 'n8n-nodes-base.httpRequest',
				typeVersion: 4.2,
				position: [200, 0],
				parameters,
				credentials: CREDENTIALS,
			},
		],
		connections: { [TRIGGER.name]: { main: [[{ node: name, type: NodeConnectionTypes.Main, index: 0 }]] } },
	};
}

const NAME = 'Credential Test';
const TYPE = 'test.credentialTest';

/** The node that n8n makes up to test a credential: one property that routes the credential's test request. */
export const routingNode = {
	name: NAME,
	type: TYPE,
	workflow: {
		nodes: [
			TRIGGER,
			{
				id: '2',
				name: NAME,
				type: TYPE,
				typeVersion: 1,
				position: [200, 0],
				parameters: { temp: '' },
				credentials: CREDENTIALS,
			},
		],
		connections: { [TRIGGER.name]: { main: [[{ node: NAME, type: NodeConnectionTypes.Main, index: 0 }]] } },
	} satisfies WorkflowJson as WorkflowJson,
	nodeType: (request: DeclarativeRestApiSettings.HttpRequestOptions): INodeType => ({
		description: {
			displayName: NAME,
			name: 'credentialTest',
			group: ['input'],
			version: 1,
			description: '',
			defaults: { name: NAME },
			inputs: [NodeConnectionTypes.Main],
			outputs: [NodeConnectionTypes.Main],
			credentials: [{ name: 'jdAiApi', required: true }],
			properties: [{ displayName: 'Temp', name: 'temp', type: 'string', default: '', routing: { request } }],
		},
	}),
};
