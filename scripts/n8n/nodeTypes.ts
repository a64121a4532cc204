import {
	NodeConnectionTypes,
	NodeHelpers,
	type INodeType,
	type INodeTypes,
	type IVersionedNodeType,
} from 'n8n-workflow';

/** Stands in for a node of n8n itself, a trigger above all: it passes on what it gets. */
const passThrough: INodeType = {
	description: {
		displayName: 'Stand-In',
		name: 'standIn',
		group: ['transform'],
		version: [1, 1.1, 2, 2.1, 3, 4, 4.5],
		description: '',
		defaults: {},
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	},
	async execute() {
		return [this.getInputData()];
	},
};

const OF_N8N = /^(n8n-nodes-base|@n8n\/n8n-nodes-langchain)\./;

/** The node types of a test: the given ones by full name; those of n8n itself are replaced by a stand-in. */
export class NodeTypes implements INodeTypes {
	constructor(private readonly nodeTypes: Readonly<Record<string, INodeType>>) {}

	getByName(name: string): INodeType | IVersionedNodeType {
		const nodeType = this.nodeTypes[name] ?? (OF_N8N.test(name) ? passThrough : undefined);
		if (!nodeType) throw new Error(`unknown node type ${name}`);
		return nodeType;
	}

	getByNameAndVersion(name: string, version?: number): INodeType {
		return NodeHelpers.getVersionedNodeType(this.getByName(name), version);
	}

	getKnownTypes(): Record<string, never> {
		return {};
	}
}
