import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NodeHelpers, type INode, type INodeParameters, type INodeProperties } from 'n8n-workflow';

import { CreditReport } from '../nodes/CreditReport/CreditReport.node';
import { RUNS } from '../scripts/e2e/scenarios/examples';
import type { WorkflowJson } from '../scripts/n8n/harness';

const FOLDER = join(__dirname, '../examples');
const OURS = 'n8n-nodes-credit-report.creditReport';
const { description } = new CreditReport();
const READMES = ['README.md', 'README.zh-CN.md'].map(
	(name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const,
);
/** The newest versions of n8n's own nodes in n8n 2.41.1; an older n8n refuses to open a node of a version that it does not have. */
const NEWEST: Readonly<Record<string, number>> = {
	chainLlm: 1.9,
	convertToFile: 1.1,
	crypto: 2,
	emailReadImap: 2.2,
	emailSend: 2.1,
	extractFromFile: 1.1,
	form: 2.5,
	formTrigger: 2.6,
	httpRequest: 4.5,
	if: 2.3,
	lmChatOpenAi: 1.3,
	merge: 3.2,
	removeDuplicates: 2,
	set: 3.5,
	splitInBatches: 3,
	switch: 3.4,
};
/** Nodes with an address of their own: imported by the command line, they have the one that the file gives them. */
const WITH_WEBHOOK = ['form', 'formTrigger'];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

function load(file: string): WorkflowJson {
	return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as WorkflowJson;
}

/** The parameters that the panel shows for these values. */
function shownProperties({ parameters, ...node }: INode): INodeProperties[] {
	const values = NodeHelpers.getNodeParameters(
		description.properties,
		parameters,
		true,
		false,
		{ ...node, parameters } as INode,
		description,
	) as INodeParameters;
	return description.properties.filter((property) =>
		NodeHelpers.displayParameter(values, property, { ...node, parameters } as INode, description, values),
	);
}

function allowedValues(property: INodeProperties): unknown[] | undefined {
	if (property.type !== 'options' && property.type !== 'multiOptions') return undefined;
	return (property.options ?? []).map((option) => ('value' in option ? option.value : undefined));
}

const namesIn = (readme: string): string[] =>
	Array.from(readme.matchAll(/^\| \[([\w-]+\.json)\]\(\1\) \| \S.*\| \S.*\|$/gm), ([, name]) => name!);

test.each(READMES)(
	'%s has a line for each example that says what it does and what it needs, and for nothing else',
	(_name, readme) => {
		expect(namesIn(readme).sort()).toEqual(FILES);
	},
);

test('both READMEs name them in one order', () => {
	const [english, chinese] = READMES.map(([, readme]) => namesIn(readme));
	expect(chinese).toEqual(english);
});

test('each example is run in a real n8n', () => {
	expect(
		Object.keys(RUNS)
			.map((name) => `${name}.json`)
			.sort(),
	).toEqual(FILES);
});

describe.each(FILES)('%s', (file) => {
	const { nodes, connections, settings } = load(file);
	const ours = nodes.filter(({ type }) => type === OURS);

	test('has a note that says in n8n what it needs', () => {
		const note = nodes.find(({ type }) => type === 'n8n-nodes-base.stickyNote');
		expect(note?.parameters.content).toMatch(/^Needs: /m);
	});

	test('uses nodes of n8n and of this package only', () => {
		expect(ours.length).toBeGreaterThan(0);
		for (const { type } of nodes)
			expect(type).toMatch(/^(n8n-nodes-base|@n8n\/n8n-nodes-langchain|n8n-nodes-credit-report)\./);
	});

	test('has nodes with ids of their own, of a version that n8n has, with the addresses they need and no credential', () => {
		expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
		for (const { id, type, typeVersion, webhookId, credentials } of nodes) {
			const name = type.split('.')[1]!;
			expect(id).toMatch(UUID);
			expect([name, typeVersion <= (NEWEST[name] ?? typeVersion)]).toEqual([name, true]);
			expect(webhookId ?? '').toMatch(WITH_WEBHOOK.includes(name) ? UUID : /^$/);
			expect(credentials).toBeUndefined();
		}
	});

	test('saves no execution where a password is asked for, and lets no page wait for good', () => {
		if (!JSON.stringify(nodes).includes('"fieldType":"password"')) return;
		expect(settings).toMatchObject({
			saveDataSuccessExecution: 'none',
			saveDataErrorExecution: 'none',
			saveManualExecutions: false,
			saveExecutionProgress: false,
		});
		const pages = nodes.filter(({ type }) => type === 'n8n-nodes-base.form');
		expect(pages.length).toBeGreaterThan(0);
		for (const { parameters } of pages) expect(parameters).toMatchObject({ limitWaitTime: true });
	});

	test('connects nodes that exist, and leaves none aside', () => {
		const names = nodes.map(({ name }) => name);
		const targets = Object.values(connections).flatMap((kinds) =>
			Object.values(kinds).flatMap((outputs) => outputs.flatMap((links) => (links ?? []).map(({ node }) => node))),
		);
		// A sub-node, such as a chat model, is connected to the node that it serves, and nothing to it.
		const subNodes = names.filter((name) => connections[name] && !('main' in connections[name]));
		expect(names).toEqual(expect.arrayContaining([...Object.keys(connections), ...targets]));
		const first = names[0]!;
		for (const { name, type } of nodes)
			if (type !== 'n8n-nodes-base.stickyNote') expect([first, ...targets, ...subNodes]).toContain(name);
	});

	test.each(ours.map((node) => [node.name, node] as const))(
		'%s sets parameters that the panel shows, to values it offers',
		(_name, node) => {
			const shown = new Map(shownProperties(node).map((property) => [property.name, property]));
			const options = new Map(
				(shown.get('options')?.options as INodeProperties[]).map((option) => [option.name, option]),
			);
			const { options: chosen, ...parameters } = node.parameters;
			for (const [known, values] of [
				[shown, parameters],
				[options, chosen as INodeParameters],
			] as const) {
				for (const [name, value] of Object.entries(values)) {
					const property = known.get(name);
					expect([name, property !== undefined]).toEqual([name, true]);
					const allowed = property && allowedValues(property);
					if (allowed) expect(allowed).toEqual(expect.arrayContaining([value].flat()));
				}
			}
		},
	);
});
