import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { IConnections, INode, INodeParameters, INodeType } from 'n8n-workflow';

import type { WorkflowJson } from './harness';

const ROOT = join(__dirname, '../..');
const { CreditReport } = createRequire(__filename)(join(ROOT, 'dist/nodes/CreditReport/CreditReport.node.js')) as {
	CreditReport: new () => INodeType;
};

const TYPE = 'n8n-nodes-credit-report.creditReport';

/** The node as users get it: the built one, with its worker and its wasm. */
export const nodeTypes: Record<string, INodeType> = { [TYPE]: new CreditReport() };

/** The report of our own making that comes with the examples. */
export const sampleReport = readFileSync(join(ROOT, 'examples/sample-report.pdf'));

/** A Credit Report node as n8n stores it: only what differs from the defaults, and `onError` where it is set. */
export function creditReportNode(name: string, parameters: INodeParameters, settings: Partial<INode> = {}): INode {
	return { id: name, name, type: TYPE, typeVersion: 1, position: [0, 0], parameters, ...settings };
}

/** Trigger → the given nodes, one after the other. */
export function chain(...nodes: INode[]): WorkflowJson {
	const all = [
		{
			id: 'trigger',
			name: 'Trigger',
			type: 'n8n-nodes-base.manualTrigger',
			typeVersion: 1,
			position: [0, 0] as [number, number],
			parameters: {},
		},
		...nodes,
	];
	const connections: IConnections = {};
	for (const [index, { name }] of nodes.entries())
		connections[all[index]!.name] = { main: [[{ node: name, type: 'main', index: 0 }]] };
	return { nodes: all, connections };
}
