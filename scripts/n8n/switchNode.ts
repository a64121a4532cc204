import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
} from 'n8n-workflow';

interface SwitchRule {
	conditions: {
		conditions: Array<{ leftValue: unknown; rightValue: unknown; operator: { type: string; operation: string } }>;
	};
}

/** Outputs of the workflows that are tried. */
const OUTPUTS = 3;

/**
 * What n8n's own Switch (version 3, mode Rules) does with texts that are equal: its package is not part of this one. Each item
 * leaves by the first rule that it meets, else by the output that the option Fallback Output names.
 */
export const switchNode: INodeType = {
	description: {
		displayName: 'Switch',
		name: 'switch',
		group: ['transform'],
		version: [3, 3.2],
		description: '',
		defaults: {},
		inputs: [NodeConnectionTypes.Main],
		outputs: Array.from({ length: OUTPUTS }, () => NodeConnectionTypes.Main),
		properties: [
			{ displayName: 'Rules', name: 'rules', type: 'json', default: {} },
			{ displayName: 'Options', name: 'options', type: 'json', default: {} },
		],
	},
	async execute(this: IExecuteFunctions) {
		const outputs = Array.from({ length: OUTPUTS }, (): INodeExecutionData[] => []);
		for (const [index, item] of this.getInputData().entries()) {
			const { values } = this.getNodeParameter('rules', index) as unknown as { values: SwitchRule[] };
			const { fallbackOutput } = this.getNodeParameter('options', index) as IDataObject;
			const met = values.findIndex(({ conditions }) =>
				conditions.conditions.every(({ leftValue, rightValue, operator }) => {
					if (operator.type !== 'string' || operator.operation !== 'equals')
						throw new Error('only texts that are equal');
					return leftValue === rightValue;
				}),
			);
			outputs[met === -1 ? Number(fallbackOutput) : met]?.push(item);
		}
		return outputs;
	},
};
