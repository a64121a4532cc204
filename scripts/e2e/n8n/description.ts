import {
	NodeHelpers,
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodeTypeDescription,
} from 'n8n-workflow';

import type { N8nClient } from './client';

/** The description of a node type, as the editor gets it. */
export async function descriptionOf(client: N8nClient, name: string): Promise<INodeTypeDescription> {
	const [description] = await client.call<INodeTypeDescription[]>('POST', '/rest/node-types', {
		nodeInfos: [{ name, version: 1 }],
	});
	return description!;
}

/** The parameters that the panel of a node has to show, in their order. */
export function parametersShown(description: INodeTypeDescription, node: INode): INodeProperties[] {
	const values = valuesOf(description, node);
	return description.properties.filter(
		(property) => property.type !== 'hidden' && NodeHelpers.displayParameter(values, property, node, description),
	);
}

/** The options that a collection in the panel of a node has to offer. */
export function optionsOffered(description: INodeTypeDescription, node: INode, collection: string): INodeProperties[] {
	const values = valuesOf(description, node);
	const { options = [] } = description.properties.find(({ name }) => name === collection)!;
	return options
		.filter((option): option is INodeProperties => 'type' in option)
		.filter((option) => NodeHelpers.displayParameter({}, option, node, description, values));
}

/** The parameters of a node with the defaults of those that are not set. */
function valuesOf(description: INodeTypeDescription, node: INode): INodeParameters {
	return NodeHelpers.getNodeParameters(description.properties, node.parameters, true, false, node, description) ?? {};
}
