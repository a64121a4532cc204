import {
	NodeHelpers,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeProperties,
} from 'n8n-workflow';

import { RESOURCES } from '../../nodes/CreditReport/actions/resources';
import { PANEL_OPTIONS } from '../../nodes/CreditReport/options/table';
import { SANDBOX_ACCOUNT, startSandbox, type Fault, type Sandbox } from '../../scripts/jd-sandbox';
import { chain, creditReportNode, nodeTypes, sampleReport } from '../../scripts/n8n/creditReport';
import { runWorkflow, storeFile, useBinaryData } from '../../scripts/n8n/harness';

/** Every option in every operation: added, it changes nothing; given another value, it changes something. */

type OptionName = (typeof PANEL_OPTIONS)[number];

/** How a change of an option is brought to light. */
interface Change {
	value: INodeParameters[string];
	/** It shows on an item without files. */
	isEmpty?: true;
	/** What JD does first. */
	fault?: Fault;
}

const PICTURES = 'it is about pages that are pictures, which no item here has: test/actions/common/recognition.test.ts';

/** Another value for each option; of those that no item can show, why and what tests them. */
const CHANGES: Readonly<Record<OptionName, Change | string>> = {
	chineseWords: { value: true },
	columnNames: { value: 'zhUnits' },
	compact: { value: true },
	evidence: { value: true },
	indicatorGroups: { value: ['identity'] },
	jdCompatible: { value: true },
	keepSource: { value: 'both' },
	language: { value: 'en' },
	leaveOutEmpty: { value: true },
	mask: { value: true },
	maxPages: { value: 1 },
	maxRecognisedPages: PICTURES,
	modelFolder: PICTURES,
	nestedLists: { value: 'include' },
	overdueRuleInARow: { value: 1 },
	overdueRuleInTotal: { value: 1 },
	overdueRuleMonths: { value: 1 },
	personalData: { value: true },
	recognition: PICTURES,
	recognitionRuntime: PICTURES,
	recognitionTimeout: PICTURES,
	requestsPerSecond: 'it spaces calls in time, and no item tells when it was read: test/engines/jd/engine.test.ts',
	requirePdf: { value: true, isEmpty: true },
	retries: { value: 0, fault: { kind: 'system', code: '10043' } },
	retryAfterTimeout: { value: true, fault: { kind: 'http', status: 504 } },
	reviewColumn: { value: true },
	reviewPictures: PICTURES,
	timeout: { value: 0.001 },
	values: { value: 'printed' },
};

const { description } = nodeTypes['n8n-nodes-credit-report.creditReport']!;
const FIELDS = description.properties.find(({ name }) => name === 'options')!.options as INodeProperties[];

/** A node of each operation, with each engine that it has. */
const NODES: INodeParameters[] = RESOURCES.flatMap(({ value: resource, operations }) =>
	operations.flatMap(({ FIELD: { value: operation } }): INodeParameters[] => {
		const pdf = { resource, operation, input: 'everyPdf' };
		if (operation === 'inspect') return [pdf];
		return ['local', 'jd'].map((engine) => ({ ...pdf, engine }));
	}),
).flatMap((node) => {
	if (node.operation === 'render') return ['html', 'markdown'].map((format) => ({ ...node, format }));
	if (node.operation !== 'extractSections') return [node];
	const sections = ['header', 'loans'];
	return ['row', 'section'].map((output) => ({ ...node, sections, output }));
});

const shownIn = (parameters: INodeParameters): INodeProperties[] => {
	const node = creditReportNode('Node', parameters);
	const values = NodeHelpers.getNodeParameters(description.properties, parameters, true, false, node, description)!;
	return FIELDS.filter((field) => NodeHelpers.displayParameter({}, field, node as INode, description, values));
};

/** An option in an operation, with the first engine and input where it is on offer. */
interface Case {
	title: string;
	option: OptionName;
	parameters: INodeParameters;
	field: INodeProperties;
}
const CASES = [
	...new Map(
		[...NODES].reverse().flatMap((parameters) =>
			shownIn(parameters).map((field): [string, Case] => {
				const option = field.name as OptionName;
				const title = [parameters.operation, parameters.output, parameters.format, option].join(' ');
				return [title, { title, option, parameters, field }];
			}),
		),
	).values(),
].reverse();

let sandbox: Sandbox;
let item: INodeExecutionData;
beforeAll(async () => {
	await useBinaryData('filesystem');
	item = {
		json: { mail: 'of the client' },
		binary: {
			// Two, for Compare; the name is masked where names are.
			first: await storeFile(sampleReport, '张三.pdf'),
			second: await storeFile(sampleReport, '张三.pdf'),
		},
	};
	sandbox = await startSandbox({
		read: async () => ({
			reportSn: '2024010100000000000001',
			whoWasChecked: '测试某某',
			loans: [{ amount: '99,000', balance: '--' }],
		}),
	});
});
afterAll(async () => await sandbox.close());

/** What nodes without the option put out: many cases begin with the same. */
const known = new Map<string, Promise<unknown[]>>();

async function outcomeWithout(parameters: INodeParameters, change: Partial<Change> = {}): Promise<unknown[]> {
	const key = JSON.stringify([parameters, change.isEmpty, change.fault]);
	const outcome = known.get(key) ?? outcomeOf(parameters, change);
	known.set(key, outcome);
	return await outcome;
}

/** Where n8n keeps a file that was made: another place each time. */
const isStored = (key: string, value: unknown): boolean => key === 'id' && /^filesystem/.test(String(value));

/** What a node puts out, without what differs from run to run. */
async function outcomeOf(parameters: INodeParameters, { fault, isEmpty }: Partial<Change> = {}): Promise<unknown[]> {
	if (fault) sandbox.script(fault, ...(parameters.operation === 'compare' ? [fault] : []));
	const node = creditReportNode('Node', parameters, {
		onError: 'continueRegularOutput',
		credentials: { jdAiApi: { id: '1', name: 'JD' } },
	});
	const result = await runWorkflow(chain(node), {
		nodeTypes,
		items: [isEmpty ? { json: item.json } : item],
		credentials: { jdAiApi: { ...SANDBOX_ACCOUNT, baseUrl: sandbox.url } },
	});
	expect(result.error).toBeUndefined();
	const text = JSON.stringify(result.items('Node'), (key, value: unknown) =>
		['durationMs', 'requestId'].includes(key) || isStored(key, value) ? undefined : value,
	);
	return JSON.parse(text) as unknown[];
}

const withOption = ({ parameters, option }: Case, value: INodeParameters[string]): INodeParameters => ({
	...parameters,
	options: { [option]: value },
});

describe('added to the panel and left as it is, an option changes nothing', () => {
	test.each(CASES)('$title', async (one) => {
		const preset = withOption(one, one.field.default as INodeParameters[string]);
		expect(await outcomeOf(preset)).toEqual(await outcomeWithout(one.parameters));
	});
});

describe('given another value, every option on offer changes something', () => {
	// The engine of JD AI waits before it tries again, and is the same in every operation.
	const shown = CASES.filter(
		({ option, parameters }) =>
			typeof CHANGES[option] === 'object' && (parameters.engine !== 'jd' || parameters.operation === 'parse'),
	);

	test.each(shown)('$title', async (one) => {
		const change = CHANGES[one.option] as Change;
		const without = await outcomeWithout(one.parameters, change);
		expect(await outcomeOf(withOption(one, change.value), change)).not.toEqual(without);
	});

	test('or is one of which no item can tell', () => {
		const silent = PANEL_OPTIONS.filter((option) => typeof CHANGES[option] === 'string');
		expect(silent).toEqual([
			'reviewPictures',
			'maxRecognisedPages',
			'modelFolder',
			'recognition',
			'recognitionRuntime',
			'recognitionTimeout',
			'requestsPerSecond',
		]);
	});
});

test('every option is on offer somewhere', () => {
	expect([...new Set(CASES.map(({ option }) => option))].sort()).toEqual([...PANEL_OPTIONS].sort());
});
