import type { INode, INodeExecutionData, IRunExecutionData, IWorkflowSettings, IConnections } from 'n8n-workflow';

/** A workflow as n8n exports it, and as the examples are kept. */
export interface WorkflowFile {
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings?: IWorkflowSettings;
}

/** A workflow that n8n keeps. */
export interface StoredWorkflow extends WorkflowFile {
	id: string;
	versionId: string;
}

/** An execution of a workflow. */
export interface Execution {
	id: string;
	workflowId: string;
	status: 'new' | 'running' | 'waiting' | 'success' | 'error' | 'canceled' | 'crashed' | 'unknown';
	startedAt: string;
	stoppedAt?: string;
	data: IRunExecutionData;
}

/** What a node of an execution put out at one of its outputs. */
export function itemsOf(execution: Execution, node: string, output = 0): INodeExecutionData[] {
	const runs = execution.data.resultData.runData[node] ?? [];
	return runs.flatMap((run) => run.data?.main?.[output] ?? []);
}

/** The error that ended an execution, as the editor shows it. */
export function errorOf(execution: Execution): { message: string; description?: string | null } | undefined {
	return execution.data.resultData.error;
}
