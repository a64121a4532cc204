import type { INodeTypeDescription } from 'n8n-workflow';

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
