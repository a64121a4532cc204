import { NodeConnectionTypes } from 'n8n-workflow';
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
