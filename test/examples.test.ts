import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NodeHelpers, type INode, type INodeParameters, type INodeProperties } from 'n8n-workflow';

import { CreditReport } from '../nodes/CreditReport/CreditReport.node';
import type { WorkflowJson } from '../scripts/n8n/harness';

const FOLDER = join(__dirname, '../examples');
const OURS = 'n8n-nodes-credit-report.creditReport';
const { description } = new CreditReport();
const README = readFileSync(join(FOLDER, 'README.md'), 'utf8');
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

describe.each(FILES)('%s', (file) => {
	const { nodes, connections } = load(file);
	const ours = nodes.filter(({ type }) => type === OURS);

	test('has a line in the README that says what it needs, and a note that says it in n8n', () => {
		expect(README).toMatch(new RegExp(`^\\| \\[${file.replace('.', '\\.')}\\].*\\| \\S.*\\| \\S.*\\|$`, 'm'));
		const note = nodes.find(({ type }) => type === 'n8n-nodes-base.stickyNote');
		expect(note?.parameters.content).toMatch(/^Needs: /m);
	});

	test('uses nodes of n8n and of this package only', () => {
		expect(ours.length).toBeGreaterThan(0);
		for (const { type } of nodes) expect(type).toMatch(/^(n8n-nodes-base|n8n-nodes-credit-report)\./);
	});

	test('connects nodes that exist, and leaves none aside', () => {
		const names = nodes.map(({ name }) => name);
		const targets = Object.values(connections).flatMap(({ main = [] }) =>
			main.flatMap((links) => (links ?? []).map(({ node }) => node)),
		);
		expect(names).toEqual(expect.arrayContaining([...Object.keys(connections), ...targets]));
		const first = names[0]!;
		for (const { name, type } of nodes)
			if (type !== 'n8n-nodes-base.stickyNote') expect([first, ...targets]).toContain(name);
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
