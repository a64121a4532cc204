import type {
	IBinaryData,
	IDataObject,
	IExecuteFunctions,
	INode,
	INodeExecutionData,
	NodeExecutionHint,
} from 'n8n-workflow';

export interface FakeExecution {
	items?: INodeExecutionData[];
	parameters?: IDataObject;
	continueOnFail?: boolean;
	signal?: AbortSignal;
}

/** What n8n hands to a node, for tests of one action without n8n: files live in the items as base64. */
export function fakeExecuteFunctions(
	execution: FakeExecution = {},
): IExecuteFunctions & { hints: NodeExecutionHint[] } {
	const { items = [{ json: {} }], parameters = {}, continueOnFail = false, signal } = execution;
	const hints: NodeExecutionHint[] = [];
	const node = {
		id: '1',
		name: 'Credit Report',
		type: 'n8n-nodes-credit-report.creditReport',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	} as INode;
	const functions = {
		hints,
		getNode: () => node,
		getInputData: () => items,
		getNodeParameter: (name: string, _itemIndex: number, fallback?: unknown) => parameters[name] ?? fallback,
		continueOnFail: () => continueOnFail,
		getExecutionCancelSignal: () => signal,
		addExecutionHints: (...more: NodeExecutionHint[]) => hints.push(...more),
		helpers: {
			getBinaryDataBuffer: async (_itemIndex: number, binary: IBinaryData) => Buffer.from(binary.data, 'base64'),
		},
	};
	return functions as unknown as IExecuteFunctions & { hints: NodeExecutionHint[] };
}

/** A file in the item itself. */
export function binaryOf(content: string, fileName: string, mimeType: string): IBinaryData {
	const bytes = Buffer.from(content);
	return { data: bytes.toString('base64'), bytes: bytes.length, fileName, mimeType };
}
