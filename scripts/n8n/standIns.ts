import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

/**
 * What nodes of n8n itself do, as far as the examples use them: their package is not part of this one. The others are replaced
 * by one that passes on what it gets.
 */

interface Conditions {
	conditions: Array<{ leftValue: unknown; rightValue: unknown; operator: { type: string; operation: string } }>;
}

/** Parameters as JSON: n8n hands over no others than those that a node describes. */
function described(name: string, version: number[], outputs: number, parameters: string[]): INodeTypeDescription {
	return {
		displayName: name,
		name,
		group: ['transform'],
		version,
		description: '',
		defaults: {},
		inputs: [NodeConnectionTypes.Main],
		outputs: Array.from({ length: outputs }, () => NodeConnectionTypes.Main),
		properties: parameters.map((parameter) => ({
			displayName: parameter,
			name: parameter,
			type: 'json',
			default: '',
		})),
	};
}

/** Texts that are equal, as all conditions of the examples are. */
function areMet({ conditions }: Conditions): boolean {
	return conditions.every(({ leftValue, rightValue, operator }) => {
		if (operator.type !== 'string' || operator.operation !== 'equals') throw new Error('only texts that are equal');
		return leftValue === rightValue;
	});
}

const SWITCH_OUTPUTS = 3;

/** Switch in the mode Rules: by the first rule that an item meets, else by the output that the option Fallback Output names. */
const switchNode: INodeType = {
	description: described('switch', [3, 3.2, 3.4], SWITCH_OUTPUTS, ['rules', 'options']),
	async execute(this: IExecuteFunctions) {
		const outputs = Array.from({ length: SWITCH_OUTPUTS }, (): INodeExecutionData[] => []);
		for (const [index, item] of this.getInputData().entries()) {
			const { values } = this.getNodeParameter('rules', index) as unknown as {
				values: Array<{ conditions: Conditions }>;
			};
			const { fallbackOutput } = this.getNodeParameter('options', index) as IDataObject;
			const met = values.findIndex(({ conditions }) => areMet(conditions));
			outputs[met === -1 ? Number(fallbackOutput) : met]?.push({ ...item, pairedItem: index });
		}
		return outputs;
	},
};

/** If: true leaves by the first output. */
const ifNode: INodeType = {
	description: described('if', [2.3], 2, ['conditions']),
	async execute(this: IExecuteFunctions) {
		const outputs: [INodeExecutionData[], INodeExecutionData[]] = [[], []];
		for (const [index, item] of this.getInputData().entries()) {
			const isMet = areMet(this.getNodeParameter('conditions', index) as unknown as Conditions);
			outputs[isMet ? 0 : 1].push({ ...item, pairedItem: index });
		}
		return outputs;
	},
};

/** Edit Fields: some or none of the fields that came, and those that are set. Files come along with the fields. */
const setNode: INodeType = {
	description: described('set', [3.4, 3.5], 1, [
		'assignments',
		'includeOtherFields',
		'include',
		'includeFields',
		'excludeFields',
		'options',
	]),
	async execute(this: IExecuteFunctions) {
		return [
			this.getInputData().map((item, index): INodeExecutionData => {
				const given = (name: string): unknown => this.getNodeParameter(name, index, '');
				const names = (name: string): string[] => (given(name) as string).split(',').map((part) => part.trim());
				const withOthers = given('includeOtherFields') === true;
				const isKept = (field: string): boolean => {
					if (given('include') === 'selected') return names('includeFields').includes(field);
					return given('include') !== 'except' || !names('excludeFields').includes(field);
				};
				const { assignments = [] } = given('assignments') as {
					assignments?: Array<{ name: string; value: IDataObject[string] }>;
				};
				const { stripBinary = false } = given('options') as { stripBinary?: boolean };
				return {
					json: {
						...Object.fromEntries(Object.entries(item.json).filter(([field]) => withOthers && isKept(field))),
						...Object.fromEntries(assignments.map(({ name, value }) => [name, value])),
					},
					...(withOthers && !stripBinary && item.binary ? { binary: item.binary } : {}),
					pairedItem: index,
				};
			}),
		];
	},
};

/** Merge in the mode Choose Branch: once both inputs are there, the items of the first. */
const mergeNode: INodeType = {
	description: {
		...described('merge', [3.2], 1, ['mode']),
		inputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		requiredInputs: [0, 1],
	},
	async execute(this: IExecuteFunctions) {
		if (this.getNodeParameter('mode', 0) !== 'chooseBranch') throw new Error('only Choose Branch');
		return [this.getInputData(0)];
	},
};

/** Send Email: the mail, in the place of what a server says to it. */
const emailSendNode: INodeType = {
	description: described('emailSend', [2.1], 1, ['toEmail', 'subject', 'text']),
	async execute(this: IExecuteFunctions) {
		return [
			this.getInputData().map((_, index): INodeExecutionData => {
				const given = (name: string): IDataObject[string] => this.getNodeParameter(name, index) as string;
				return {
					json: { toEmail: given('toEmail'), subject: given('subject'), text: given('text') },
					pairedItem: index,
				};
			}),
		];
	},
};

/** Node types by full name, as the harness takes them. */
export const standIns: Readonly<Record<string, INodeType>> = {
	'n8n-nodes-base.emailSend': emailSendNode,
	'n8n-nodes-base.if': ifNode,
	'n8n-nodes-base.merge': mergeNode,
	'n8n-nodes-base.set': setNode,
	'n8n-nodes-base.switch': switchNode,
};
