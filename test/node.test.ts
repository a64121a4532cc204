import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as n8nWorkflow from 'n8n-workflow';
import type { IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { CreditReport } from '../nodes/CreditReport/CreditReport.node';
import { RESOURCES } from '../nodes/CreditReport/actions/resources';
import { SECTIONS } from '../nodes/CreditReport/report/catalogue';
import { creditReportNode } from '../scripts/n8n/creditReport';
import { NodeTypes } from '../scripts/n8n/nodeTypes';
import type * as schema from '../nodes/CreditReport/report/forms/schema';

const NODE_FOLDER = join(__dirname, '../nodes/CreditReport');
const { description } = new CreditReport();
const { properties } = description;

function propertiesNamed(name: string): INodeProperties[] {
	return properties.filter((property) => property.name === name);
}

function choicesOf(property: INodeProperties | undefined): INodePropertyOptions[] {
	return (property?.options ?? []) as INodePropertyOptions[];
}

describe('loading the node', () => {
	const HEAVY = ['zod/v4', '@embedpdf/pdfium', 'node:worker_threads'];

	/** Which of the heavy modules `use` loads. */
	function loadedBy(use: () => void): string[] {
		const loaded: string[] = [];
		jest.isolateModules(() => {
			// n8n has its own zod; what counts is what this package loads on top.
			jest.doMock('n8n-workflow', () => n8nWorkflow);
			for (const name of HEAVY) {
				jest.doMock(name, () => {
					loaded.push(name);
					return jest.requireActual<object>(name);
				});
			}
			use();
		});
		return loaded;
	}

	test('takes neither a PDF engine nor an HTTP client nor a validator into memory', () => {
		expect(loadedBy(() => jest.requireActual('../nodes/CreditReport/CreditReport.node'))).toEqual([]);
	});

	test('which this test would notice', () => {
		const useZod = (): void => {
			const { asParsedReport } = jest.requireActual<typeof schema>('../nodes/CreditReport/report/forms/schema');
			expect(() => asParsedReport({})).toThrow();
		};
		expect(loadedBy(useZod)).toEqual(['zod/v4']);
	});
});

describe('what the panel shows', () => {
	test('each operation on offer can be run', () => {
		const offered = propertiesNamed('operation').map((property) => [
			property.displayOptions?.show?.resource,
			choicesOf(property).map(({ value }) => value),
		]);
		expect(offered).toEqual([
			[['report'], ['extractSections', 'inspect', 'parse', 'render']],
			[['analysis'], ['compare', 'screen', 'summarize', 'verify']],
		]);
		for (const { operations } of RESOURCES)
			for (const operation of operations) expect('execute' in operation || 'executeGroup' in operation).toBe(true);
	});

	test('a new node begins with a resource and an operation on offer', () => {
		for (const field of [...propertiesNamed('resource'), ...propertiesNamed('operation')])
			expect(choicesOf(field).map(({ value }) => value)).toContain(field.default);
	});

	test('every section of the catalogue can be chosen, by its English name and its printed title', () => {
		const choices = choicesOf(propertiesNamed('sections')[0]);
		for (const { key, title } of SECTIONS) {
			expect(choices.find(({ value }) => value === key)?.name).toMatch(new RegExp(`^[A-Z][ -~]+ ${title}$`));
		}
		expect(choices.map(({ value }) => value)).toContain('loans.repaymentHistory');
	});

	test('a parsed report is an input of the operations that need no PDF', () => {
		const withPrevious = propertiesNamed('input').filter((property) =>
			choicesOf(property).some(({ value }) => value === 'previousParse'),
		);
		expect(withPrevious.map(({ displayOptions }) => displayOptions)).toEqual([
			{ hide: { operation: ['inspect', 'parse'] } },
		]);
	});

	test.each([
		[{ input: 'field' }, ['binaryPropertyName', 'password', 'engine']],
		[{ input: 'fields' }, ['binaryPropertyNames', 'password', 'engine']],
		[{ input: 'everyPdf' }, ['password', 'engine']],
		[{ input: 'everyPdf', operation: 'inspect' }, ['password']],
		[{ input: 'previousParse', operation: 'extractSections' }, ['sections', 'output']],
		[{ input: 'previousParse', operation: 'verify', resource: 'analysis' }, ['verifyResult']],
		[{ input: 'previousParse', operation: 'compare', resource: 'analysis' }, ['compareResult']],
		[
			{ input: 'previousParse', operation: 'screen', resource: 'analysis', ruleSet: 'mortgage' },
			['ruleSet', 'rules', 'screenResult'],
		],
		[
			{ input: 'previousParse', operation: 'screen', resource: 'analysis', ruleSet: 'json' },
			['ruleSet', 'rulesJson', 'screenResult'],
		],
		[{ input: 'previousParse', operation: 'summarize', resource: 'analysis' }, []],
	])('%j asks for what it needs and no more', (chosen, expected) => {
		const node = { typeVersion: 1, parameters: {} } as n8nWorkflow.INode;
		const values = { resource: 'report', operation: 'parse', ...chosen };
		const shown = properties.filter((property) =>
			n8nWorkflow.NodeHelpers.displayParameter(values, property, node, description),
		);
		const always = ['resource', 'operation', 'input', 'options'];
		expect(shown.map(({ name }) => name).filter((name) => !always.includes(name))).toEqual(expected);
	});

	/** Options that every operation has. */
	const EVERYWHERE = ['keepSource', 'mask'];
	const BY_JD = ['timeout'];
	const INSPECTING = [...BY_JD, 'maxPages'];
	const READING = [
		...INSPECTING,
		'maxRecognisedPages',
		'modelFolder',
		'recognition',
		'recognitionRuntime',
		'recognitionTimeout',
	];
	const JD = [...BY_JD, 'requestsPerSecond', 'retries', 'retryAfterTimeout'];
	test.each<[IDataObject, string[]]>([
		[{ operation: 'parse' }, [...READING, 'evidence', 'jdCompatible', 'leaveOutEmpty', 'reviewPictures', 'values']],
		[{ operation: 'parse', engine: 'jd' }, [...JD, 'jdCompatible', 'leaveOutEmpty', 'values']],
		[
			{ operation: 'extractSections', output: 'row' },
			[...READING, 'chineseWords', 'columnNames', 'nestedLists', 'reviewColumn', 'values'],
		],
		[{ operation: 'extractSections', output: 'section' }, [...READING, 'values']],
		[
			{ operation: 'extractSections', output: 'row', input: 'previousParse', engine: 'jd' },
			['chineseWords', 'columnNames', 'nestedLists', 'reviewColumn'],
		],
		[{ operation: 'inspect', engine: undefined }, INSPECTING],
		[
			{ operation: 'summarize' },
			[
				...READING,
				'chineseWords',
				'columnNames',
				'indicatorGroups',
				'overdueRuleInARow',
				'overdueRuleInTotal',
				'overdueRuleMonths',
			],
		],
		[{ operation: 'verify' }, [...READING, 'chineseWords']],
		[{ operation: 'screen' }, [...READING, 'chineseWords', 'columnNames']],
		[{ operation: 'render', format: 'html' }, [...READING, 'language', 'reviewPictures']],
		[{ operation: 'compare' }, [...READING, 'chineseWords', 'columnNames']],
		[{ operation: 'compare', engine: 'jd' }, [...JD, 'chineseWords', 'columnNames']],
		[{ operation: 'compare', input: 'previousParse' }, ['chineseWords', 'columnNames']],
	])('%j offers the options that change something there, and no other', (chosen, expected) => {
		const node = { typeVersion: 1, parameters: {} } as n8nWorkflow.INode;
		const values = { input: 'field', engine: 'local', ...chosen };
		const options = propertiesNamed('options')[0]?.options as INodeProperties[];
		const shown = options.filter((option) =>
			n8nWorkflow.NodeHelpers.displayParameter({}, option, node, description, values),
		);
		expect(shown.map(({ name }) => name).sort()).toEqual([...EVERYWHERE, ...expected].sort());
	});

	test('options are sorted by name and the password is hidden', () => {
		const options = propertiesNamed('options')[0]?.options as INodeProperties[];
		const names = options.map(({ displayName }) => displayName);
		expect(names).toEqual([...names].sort());
		expect(propertiesNamed('password')[0]?.typeOptions).toEqual({ password: true });
	});

	test('only the engine JD AI asks for a credential', () => {
		expect(description.credentials).toEqual([
			{
				name: 'jdAiApi',
				required: true,
				testedBy: 'jdAiApiTest',
				displayOptions: {
					show: { engine: ['jd'] },
					hide: { input: ['previousParse'], operation: ['inspect'] },
				},
			},
		]);
	});

	test('display conditions name parameters and values that exist', () => {
		const values = new Map<string, unknown[]>();
		for (const property of properties)
			values.set(property.name, [
				...(values.get(property.name) ?? []),
				...choicesOf(property).map(({ value }) => value),
			]);
		const options = propertiesNamed('options')[0]?.options as INodeProperties[];
		for (const { displayOptions } of [...properties, ...options]) {
			for (const [name, expected] of Object.entries({ ...displayOptions?.show, ...displayOptions?.hide })) {
				expect(values.get(name.replace('/', ''))).toEqual(expect.arrayContaining(expected as unknown[]));
			}
		}
	});
});

describe('the subtitle, as the editor works it out from the parameters alone', () => {
	const subtitleOf = (parameters: n8nWorkflow.INodeParameters): unknown => {
		const node = creditReportNode('Node', parameters);
		const workflow = new n8nWorkflow.Workflow({
			nodes: [node],
			connections: {},
			active: false,
			nodeTypes: new NodeTypes({ [node.type]: new CreditReport() }),
		});
		// What n8n's editor calls (getNodeSubtitle).
		return workflow.expression.getSimpleParameterValue(
			workflow.getNode('Node')!,
			description.subtitle,
			'internal',
			{},
			undefined,
		);
	};

	test.each<[n8nWorkflow.INodeParameters, string]>([
		[{}, 'Parse report'],
		[{ operation: 'inspect' }, 'Inspect PDF'],
		[{ resource: 'analysis' }, 'Summarize report'],
		[{ resource: 'analysis', operation: 'verify' }, 'Verify report'],
		[{ resource: 'analysis', operation: 'screen' }, 'Screen report'],
		[{ resource: 'analysis', operation: 'compare' }, 'Compare reports'],
		[{ operation: 'extractSections' }, 'Extract: loans'],
		[
			{ operation: 'extractSections', sections: ['loans', 'creditCards', 'header'] },
			'Extract: loans, creditCards, header',
		],
		[
			{ operation: 'extractSections', sections: ['loans', 'creditCards', 'header', 'profile'] },
			'Extract: loans, creditCards, header, …',
		],
		[{ operation: 'extractSections', sections: [] }, 'Extract: '],
	])('%j: %s', (parameters, expected) => {
		expect(subtitleOf(parameters)).toBe(expected);
	});
});

describe('files beside the node', () => {
	test('both icons are there and differ', () => {
		const icons = Object.values(description.icon as { light: string; dark: string }).map((icon) =>
			readFileSync(join(NODE_FOLDER, icon.replace('file:', '')), 'utf8'),
		);
		expect(new Set(icons).size).toBe(2);
		for (const icon of icons) expect(icon).toContain('<svg');
	});

	test('the codex names this node and has the resources without which n8n drops it', () => {
		expect(existsSync(join(NODE_FOLDER, 'CreditReport.node.json'))).toBe(true);
		const codex = JSON.parse(readFileSync(join(NODE_FOLDER, 'CreditReport.node.json'), 'utf8'));
		expect(codex).toMatchObject({
			node: `n8n-nodes-credit-report.${description.name}`,
			resources: { primaryDocumentation: [{ url: expect.stringMatching(/^https:/) }] },
		});
		expect(codex.alias).toEqual(expect.arrayContaining(['征信', '个人信用报告']));
	});
});
