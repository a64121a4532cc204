import './environment';
import 'reflect-metadata';
import { Container } from '@n8n/di';
import { ExecutionLifecycleHooks, ExternalSecretsProxy, WorkflowExecute } from 'n8n-core';
import {
	Workflow,
	type IConnections,
	type ICredentialDataDecryptedObject,
	type ICredentialType,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type IRun,
	type ITaskData,
	type IWorkflowExecuteAdditionalData,
	type IWorkflowSettings,
} from 'n8n-workflow';

import { Credentials } from './credentials';
import { NodeTypes } from './nodeTypes';

export { removeN8nFolder } from './environment';
export { storeFile, useBinaryData, type BinaryMode } from './binaryData';

/** A workflow as n8n exports it. */
export interface WorkflowJson {
	nodes: INode[];
	connections: IConnections;
	settings?: IWorkflowSettings;
}

export interface RunOptions {
	/** Node types by full name; nodes of n8n itself pass on what they get. */
	nodeTypes: Record<string, INodeType>;
	/** What the first node, the trigger, puts out. */
	items: INodeExecutionData[];
	/** Decrypted data by credential type. */
	credentials?: Record<string, ICredentialDataDecryptedObject>;
	credentialTypes?: Record<string, ICredentialType>;
	/** Stops the execution as the Stop button does. */
	signal?: AbortSignal;
	/** The last node to run; without it all run. */
	destination?: string;
}

export class WorkflowResult {
	constructor(readonly run: IRun) {}

	/** What a node put out. */
	items(node: string, output = 0): INodeExecutionData[] {
		return this.task(node)?.data?.main?.[output] ?? [];
	}

	/** The single run of a node, or undefined when it did not run. */
	task(node: string): ITaskData | undefined {
		return this.run.data.resultData.runData[node]?.[0];
	}

	/** The error that ended the execution. */
	get error(): IRun['data']['resultData']['error'] {
		return this.run.data.resultData.error;
	}
}

/** Runs a workflow with n8n's own execution engine: no server, no database, no network. */
export async function runWorkflow(json: WorkflowJson, options: RunOptions): Promise<WorkflowResult> {
	const { nodeTypes, items, signal, destination } = options;
	const settings = { executionOrder: 'v1' as const, ...json.settings };
	const workflow = new Workflow({
		id: 'test',
		name: 'test',
		active: false,
		nodes: json.nodes,
		connections: json.connections,
		settings,
		nodeTypes: new NodeTypes(nodeTypes),
	});
	const trigger = json.nodes[0]!;
	const { additionalData, finished } = createAdditionalData(json, options);
	const running = new WorkflowExecute(additionalData, 'manual').run({
		workflow,
		startNode: workflow.getNode(trigger.name)!,
		pinData: { [trigger.name]: items },
		...(destination ? { destinationNode: { nodeName: destination, mode: 'inclusive' } } : {}),
	});
	signal?.addEventListener('abort', () => running.cancel());
	try {
		return new WorkflowResult(await running);
	} catch (error) {
		if (!signal?.aborted) throw error;
		return new WorkflowResult(await finished);
	}
}

function createAdditionalData(
	{ nodes, connections }: WorkflowJson,
	{ credentials = {}, credentialTypes = {} }: RunOptions,
): { additionalData: IWorkflowExecuteAdditionalData; finished: Promise<IRun> } {
	const timestamp = new Date(0);
	const workflowData = {
		id: 'test',
		name: 'test',
		active: false,
		isArchived: false,
		activeVersionId: null,
		createdAt: timestamp,
		updatedAt: timestamp,
		nodes,
		connections,
	};
	const hooks = new ExecutionLifecycleHooks('manual', '1', workflowData);
	// A cancelled run rejects; what it did until then only the hook gets to see.
	const finished = new Promise<IRun>((resolve) =>
		hooks.addHandler('workflowExecuteAfter', async (run) => resolve(run)),
	);
	const url = 'http://127.0.0.1/';
	const notHere = async (): Promise<never> => {
		throw new Error('not part of this harness');
	};
	const additionalData: IWorkflowExecuteAdditionalData = {
		executionId: '1',
		credentialsHelper: new Credentials(credentials, credentialTypes),
		hooks,
		externalSecretsProxy: Container.get(ExternalSecretsProxy),
		currentNodeExecutionIndex: 0,
		variables: {},
		restApiUrl: url,
		instanceBaseUrl: url,
		formBaseUrl: url,
		formWaitingBaseUrl: url,
		formTestBaseUrl: url,
		webhookBaseUrl: url,
		webhookWaitingBaseUrl: url,
		webhookTestBaseUrl: url,
		mcpBaseUrl: url,
		mcpTestBaseUrl: url,
		executeWorkflow: notHere,
		getRunExecutionData: notHere,
		getRuntimeCredential: notHere,
		startRunnerTask: notHere,
		logAiEvent: () => {},
		setExecutionStatus: () => {},
	};
	return { additionalData, finished };
}
