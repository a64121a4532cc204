import { createHash } from 'node:crypto';
import type { INode, INodeParameters } from 'n8n-workflow';

import { PACKAGE } from '../packed';
import type { WorkflowFile } from './types';

/** Distances on the canvas. */
const COLUMN = 220;
const LINE = 176;

export const CREDIT_REPORT = `${PACKAGE}.creditReport`;

/** A node of a chain: what differs from one to the other. */
export interface Link extends Pick<INode, 'name' | 'type' | 'typeVersion'> {
	parameters?: INodeParameters;
	webhookId?: string;
	onError?: INode['onError'];
	credentials?: INode['credentials'];
}

/** A workflow in which each node hands its items to the next. */
export function chain(name: string, links: readonly Link[], settings: WorkflowFile['settings'] = {}): WorkflowFile {
	return {
		name,
		nodes: links.map((link, index) => ({
			parameters: {},
			...link,
			id: idOf(`${name} ${link.name}`),
			position: [COLUMN * index, 0],
		})),
		connections: Object.fromEntries(
			links
				.slice(0, -1)
				.map((link, index) => [link.name, { main: [[{ node: links[index + 1]!.name, type: 'main', index: 0 }]] }]),
		),
		settings: { executionOrder: 'v1', ...settings },
	};
}

/** The workflow with one more chain behind a node of it; chains behind the same node stand below each other. */
export function branch(workflow: WorkflowFile, behind: string, links: readonly Link[]): WorkflowFile {
	const [x, y] = workflow.nodes.find(({ name }) => name === behind)!.position;
	const beside = workflow.connections[behind]?.main?.[0] ?? [];
	const { nodes, connections } = chain(workflow.name, links);
	const moved = nodes.map((node) => ({
		...node,
		position: [node.position[0] + x + COLUMN, y + beside.length * LINE] satisfies INode['position'],
	}));
	return {
		...workflow,
		nodes: [...workflow.nodes, ...moved],
		connections: {
			...workflow.connections,
			...connections,
			[behind]: { main: [[...beside, { node: links[0]!.name, type: 'main', index: 0 }]] },
		},
	};
}

/** The manual trigger: where Execute Workflow begins. */
export const START: Link = { name: 'Start', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1 };

/**
 * A webhook that takes files of a form, each as the binary field of its name.
 * @param responseMode whether it answers at once, or with what the last node puts out
 */
export function webhook(path: string, responseMode: 'onReceived' | 'lastNode' = 'onReceived'): Link {
	return {
		name: 'Webhook',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2.1,
		webhookId: idOf(path),
		parameters: { httpMethod: 'POST', path, responseMode, options: {} },
	};
}

/** Two nodes that give a PDF as the binary field `data`. */
export function pdfNodes(pdf: Buffer, fileName: string): Link[] {
	return [
		{
			name: 'Bytes',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			parameters: { mode: 'raw', jsonOutput: JSON.stringify({ pdf: pdf.toString('base64') }), options: {} },
		},
		{
			name: 'File',
			type: 'n8n-nodes-base.convertToFile',
			typeVersion: 1.1,
			parameters: {
				operation: 'toBinary',
				sourceProperty: 'pdf',
				options: { fileName, mimeType: 'application/pdf' },
			},
		},
	];
}

/** A node of ours that reads the binary field `data` with the local engine. */
export function creditReport(name: string, parameters: INodeParameters): Link {
	return {
		name,
		type: CREDIT_REPORT,
		typeVersion: 1,
		parameters: { input: 'field', binaryPropertyName: 'data', engine: 'local', ...parameters },
	};
}

/** Ids look like those of the editor, and stay the same. */
function idOf(text: string): string {
	const hex = createHash('sha256').update(text).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
