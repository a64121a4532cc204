import { createHmac } from 'node:crypto';
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

/** What the conditions of the examples ask. */
const CONDITIONS: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
	'string equals': (left, right) => left === right,
	'string notEmpty': (left) => left !== '',
	'boolean true': (left) => left === true,
};

function areMet({ conditions }: Conditions): boolean {
	return conditions.every(({ leftValue, rightValue, operator: { type, operation } }) => {
		const isMet = CONDITIONS[`${type} ${operation}`];
		if (!isMet) throw new Error(`no condition ${type} ${operation}`);
		return isMet(leftValue, rightValue);
	});
}

const SWITCH_OUTPUTS = 3;

/** Switch in the mode Rules: by the first rule that an item meets, or by all; else by the output that Fallback Output names. */
const switchNode: INodeType = {
	description: described('switch', [3, 3.2, 3.4], SWITCH_OUTPUTS, ['rules', 'options']),
	async execute(this: IExecuteFunctions) {
		const outputs = Array.from({ length: SWITCH_OUTPUTS }, (): INodeExecutionData[] => []);
		for (const [index, item] of this.getInputData().entries()) {
			const { values } = this.getNodeParameter('rules', index) as unknown as {
				values: Array<{ conditions: Conditions }>;
			};
			const { fallbackOutput, allMatchingOutputs = false } = this.getNodeParameter('options', index) as IDataObject;
			const met = values.flatMap(({ conditions }, rule) => (areMet(conditions) ? [rule] : []));
			const taken = met.length === 0 ? [Number(fallbackOutput)] : allMatchingOutputs ? met : met.slice(0, 1);
			for (const output of taken) outputs[output]?.push({ ...item, pairedItem: index });
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

/** Merge: once the inputs are there, the items of the first, those of both as pairs, or all one after the other. */
const mergeNode: INodeType = {
	description: {
		...described('merge', [3.2], 1, ['mode', 'combineBy', 'numberInputs']),
		inputs: `={{ Array.from({ length: $parameter.numberInputs || 2 }, () => 'main') }}`,
		requiredInputs: '={{ $parameter["mode"] === "chooseBranch" ? [0, 1] : 1 }}',
	},
	async execute(this: IExecuteFunctions) {
		const mode = this.getNodeParameter('mode', 0, '') || 'append';
		const inputs = Array.from({ length: Number(this.getNodeParameter('numberInputs', 0, 2)) || 2 }, (_none, index) =>
			this.getInputData(index),
		);
		if (mode === 'chooseBranch') return [inputs[0]!];
		if (mode === 'append') return [inputs.flat()];
		if (this.getNodeParameter('combineBy', 0) !== 'combineByPosition') throw new Error('only Position');
		const [first, second] = inputs as [INodeExecutionData[], INodeExecutionData[]];
		return [
			first.slice(0, second.length).map((item, index) => ({
				json: { ...item.json, ...second[index]!.json },
				pairedItem: [
					{ item: index, input: 0 },
					{ item: index, input: 1 },
				],
			})),
		];
	},
};

/** Extract From File, from a text file: its text as a field. */
const extractFromFileNode: INodeType = {
	description: described('extractFromFile', [1.1], 1, ['binaryPropertyName', 'destinationKey', 'options']),
	async execute(this: IExecuteFunctions) {
		return [
			await Promise.all(
				this.getInputData().map(async (_, index): Promise<INodeExecutionData> => {
					const given = (name: string): string => this.getNodeParameter(name, index) as string;
					const bytes = await this.helpers.getBinaryDataBuffer(index, given('binaryPropertyName'));
					return { json: { [given('destinationKey')]: bytes.toString() }, pairedItem: index };
				}),
			),
		];
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

/** Crypto 1 in the mode HMAC. */
const cryptoNode: INodeType = {
	description: described('crypto', [1], 1, ['value', 'secret', 'dataPropertyName']),
	async execute(this: IExecuteFunctions) {
		return [
			this.getInputData().map(({ json }, index) => {
				const given = (name: string): string => String(this.getNodeParameter(name, index, ''));
				const signature = createHmac('sha256', given('secret')).update(given('value')).digest('base64');
				return { json: { ...json, [given('dataPropertyName')]: signature }, pairedItem: index };
			}),
		];
	},
};

/** What HTTP Request would send. */
export interface SentRequest {
	url: string;
	body: IDataObject;
}

/** HTTP Request with JSON: the answers are a test's. */
export function httpRequestNode(answer: (request: SentRequest) => IDataObject): INodeType {
	return {
		description: described('httpRequest', [4.2], 1, ['url', 'jsonBody']),
		async execute(this: IExecuteFunctions) {
			return [
				this.getInputData().map((_item, index) => {
					const body = this.getNodeParameter('jsonBody', index) as IDataObject;
					return { json: answer({ url: String(this.getNodeParameter('url', index)), body }), pairedItem: index };
				}),
			];
		},
	};
}

/** Loop Over Items, one at a time: what comes first is put out piece by piece, whatever comes back after that. */
const splitInBatchesNode: INodeType = {
	description: described('splitInBatches', [3], 2, ['options']),
	async execute(this: IExecuteFunctions) {
		const kept = this.getContext('node') as { items?: INodeExecutionData[]; done?: INodeExecutionData[] };
		if (kept.items === undefined) [kept.items, kept.done] = [[...this.getInputData()], []];
		else kept.done!.push(...this.getInputData());
		const [next] = kept.items.splice(0, 1);
		return next === undefined ? [kept.done!, []] : [[], [{ ...next, pairedItem: 0 }]];
	},
};

/** Basic LLM Chain: what a model would be told, in the place of what it says. */
const chainNode: INodeType = {
	description: described('chainLlm', [1.7], 1, ['text', 'messages']),
	async execute(this: IExecuteFunctions) {
		return [
			this.getInputData().map((_, index): INodeExecutionData => {
				const { messageValues } = this.getNodeParameter('messages', index) as { messageValues: IDataObject[] };
				const json = { text: String(this.getNodeParameter('text', index)), messages: messageValues };
				return { json, pairedItem: index };
			}),
		];
	},
};

/** Node types by full name, as the harness takes them. */
export const standIns: Readonly<Record<string, INodeType>> = {
	'@n8n/n8n-nodes-langchain.chainLlm': chainNode,
	'n8n-nodes-base.crypto': cryptoNode,
	'n8n-nodes-base.emailSend': emailSendNode,
	'n8n-nodes-base.extractFromFile': extractFromFileNode,
	'n8n-nodes-base.if': ifNode,
	'n8n-nodes-base.merge': mergeNode,
	'n8n-nodes-base.set': setNode,
	'n8n-nodes-base.splitInBatches': splitInBatchesNode,
	'n8n-nodes-base.switch': switchNode,
};
