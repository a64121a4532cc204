import type { INodeExecutionData, INodeParameters, INodeProperties } from 'n8n-workflow';

import { builtApi, builtNode } from '../built';
import type { Random } from '../fixtures/random';
import { storeFile, runWorkflow, useBinaryData } from '../n8n/harness';
import { chain, creditReportNode, nodeTypes, sampleReport } from '../n8n/creditReport';
import { BYTE_MUTATIONS } from './mutate/bytes';
import { mutatedJson, type Json } from './mutate/json';
import { timed } from './timed';
import type { Fuzzer, Trial } from './types';

const { parseCreditReport, ERROR_TABLE } = builtApi();
/** The codes of what is an item's own fault or its parameters'; a name of n8n's errors is none of them. */
const isCode = (code: unknown): boolean => typeof code === 'string' && code in ERROR_TABLE;

const PROPERTIES = builtNode().description.properties;

/** Every operation with the resource it is under, as the panel has them. */
const OPERATIONS = PROPERTIES.filter(({ name }) => name === 'operation').flatMap(({ options = [], displayOptions }) =>
	options.flatMap((option) =>
		'value' in option
			? [{ operation: String(option.value), resource: String(displayOptions?.show?.resource?.[0]) }]
			: [],
	),
);

/** What expressions give that nobody thought of. */
const ODD = [0, -1, 1.5, '', ' ', 'x', true, null, [], {}, 'NaN', 1e12, '__proto__', ['loans', 7], '报告'];

/** A value for a field: mostly one that it has, sometimes one that it has not. */
function valueFor({ type, options = [], default: usual }: INodeProperties, random: Random): unknown {
	if (random.chance(0.2)) return random.pick(ODD);
	const choices = options.flatMap((option) => ('value' in option ? [option.value] : []));
	if (type === 'boolean') return random.chance(0.5);
	if (type === 'multiOptions') return choices.filter(() => random.chance(0.1));
	if (type === 'number') return random.pick([1, 5, 60, 500]);
	return choices.length > 0 ? random.pick(choices) : usual;
}

/** Parameters as expressions and hurried people set them. */
function parametersOf(random: Random): INodeParameters {
	const choice = random.pick(OPERATIONS);
	const shown = PROPERTIES.filter(
		({ name, displayOptions: { show = {} } = {} }) =>
			!['resource', 'operation', 'engine'].includes(name) &&
			(show.operation?.includes(choice.operation) ?? true) &&
			(show.resource?.includes(choice.resource) ?? true),
	);
	const parameters: Record<string, unknown> = { ...choice };
	for (const property of shown) {
		if (property.type === 'fixedCollection' || !random.chance(0.3)) continue;
		parameters[property.name] =
			property.type === 'collection' ? collectionOf(property, random) : valueFor(property, random);
	}
	return parameters as INodeParameters;
}

function collectionOf({ options = [] }: INodeProperties, random: Random): Record<string, unknown> {
	const fields = options.flatMap((option) => ('type' in option ? [option] : [])).filter(() => random.chance(0.2));
	return Object.fromEntries(fields.map((field) => [field.name, valueFor(field, random)]));
}

/**
 * Items of a workflow with Continue On Fail: whatever an item holds and the panel says, the execution goes on, each item has
 * its answer or its error, and good items beside bad ones are read.
 */
export async function fuzzItems(): Promise<Fuzzer> {
	await useBinaryData('filesystem');
	const parsed = (await parseCreditReport(sampleReport)) as unknown as Json;

	async function itemOf(random: Random): Promise<INodeExecutionData> {
		const file = random.chance(0.3) ? random.pick(BYTE_MUTATIONS).apply(sampleReport, random) : sampleReport;
		const json = random.chance(0.5)
			? mutatedJson(parsed, random, random.pick([0.001, 0.02]))
			: random.pick<Json>([{}, { a: 1 }, { meta: 7 }, parsed]);
		const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
		return {
			json: isObject ? (json as INodeExecutionData['json']) : {},
			...(random.chance(0.8)
				? {
						binary: {
							[random.pick(['data', 'data', 'attachment_0'])]: await storeFile(
								file,
								random.pick(['report.pdf', '', '../../x.pdf', '报告.PDF']),
							),
						},
					}
				: {}),
		};
	}

	async function attempt(random: Random): Promise<Trial> {
		const items: INodeExecutionData[] = [];
		for (let count = random.int(1, 5); count > 0; count--) items.push(await itemOf(random));
		const parameters = parametersOf(random);
		const node = creditReportNode('Report', parameters, { onError: 'continueRegularOutput' });
		const { result, problem: slow } = await timed(
			async () =>
				await runWorkflow(chain(node), { nodeTypes, items }).catch((error: Error) => {
					if (error.name === 'WorkflowHasIssuesError') return undefined;
					throw error;
				}),
			items.length,
		);
		const input = { parameters, items: items.map(({ json, binary }) => ({ json, files: Object.keys(binary ?? {}) })) };
		const made = [`${parameters.resource as string}: ${parameters.operation as string}`];
		if (!result) return { outcome: 'refused by n8n, which asks for a field', input, made };
		const output = result.items('Report');
		const errors = output.flatMap(({ json }) => (json.error as { code?: unknown } | undefined) ?? []);
		const outcome = result.error
			? 'ENDED THE EXECUTION'
			: errors.length === 0
				? 'READ'
				: errors.length === items.length
					? 'errors alone'
					: 'some errors';
		return { outcome, problem: problemOf() ?? slow, input, made };

		function problemOf(): string | undefined {
			if (result?.error) return `ended the execution: ${result.error.message}`;
			const strange = errors.find(({ code }) => !isCode(code));
			if (strange) return `an error without a code of the table: ${JSON.stringify(strange).slice(0, 300)}`;
			if (output.some(({ pairedItem }) => pairedItem === undefined)) return 'an item that comes of none';
			return undefined;
		}
	}

	return { attempt, stop: async () => undefined };
}
