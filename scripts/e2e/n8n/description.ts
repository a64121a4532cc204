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

/** An operation as the node's description offers it. */
export interface Offered {
	resource: string;
	value: string;
	/** As the panel and, as an action, the node creator call it. */
	name: string;
	action: string;
}

/** The operations of every resource, in the order of the description. n8n adds "Custom API Call", which is none of ours. */
export function operationsOf({ properties }: INodeTypeDescription): Offered[] {
	return properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ options = [], displayOptions }) =>
			options.flatMap((option) =>
				'value' in option && option.action !== undefined
					? [
							{
								resource: String(displayOptions?.show?.resource?.[0]),
								value: String(option.value),
								name: option.name,
								action: option.action,
							},
						]
					: [],
			),
		);
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
