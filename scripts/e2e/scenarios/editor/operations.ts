import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { INodeParameters } from 'n8n-workflow';

import { ROOT } from '../../../root';
import type { View } from '../../browser/panel';
import { branch, chain, creditReport, pdfNodes, START, type Link } from '../../n8n/chain';
import { operationsOf, optionsOffered, parametersShown, type Offered } from '../../n8n/description';
import { itemsOf, type StoredWorkflow, type WorkflowFile } from '../../n8n/types';
import type { Desk } from './types';

/** How an operation is tried. */
interface Trial {
	parameters?: INodeParameters;
	/** The node that it stands behind; without one it gets the sample report as a file. */
	behind?: Link;
	/** How its output is looked at. */
	view: View;
	/** What has to stand in the output then. */
	shows: RegExp;
}

/** The same report a month later: what a node that keeps reports would give. */
const MONTH_LATER: Link = {
	name: 'A Month Later',
	type: 'n8n-nodes-base.code',
	typeVersion: 2,
	parameters: {
		jsCode: `const report = $input.first().json;
const later = JSON.parse(JSON.stringify(report));
later.serialNo = '2018022252627076688584';
later.askAt = '2018-02-22T09:30:10';
later.createAt = '2018-02-22T09:30:12';
later.loans[0].balance = 330570;
return [report, later].map((json) => ({ json }));`,
	},
};

/** By the value of the operation; a check tells when one is missing. */
const TRIALS: Readonly<Record<string, Trial>> = {
	parse: { view: 'schema', shows: /serialNo[\s\S]*2018012252627076688584/ },
	extractSections: { view: 'table', shows: /样例消费金融有限公司/ },
	inspect: { view: 'json', shows: /gen1-detailed-personal/ },
	render: { view: 'json', shows: /"fileName"/ },
	summarize: { view: 'schema', shows: /loansOpen/ },
	verify: { view: 'json', shows: /"verdict"/ },
	screen: { view: 'json', shows: /"decision"/ },
	compare: {
		view: 'json',
		shows: /330570/,
		behind: MONTH_LATER,
		parameters: { input: 'previousParse', compareResult: 'changes' },
	},
};

/** Each operation: its subtitle on the canvas, its parameters and options, one run and its output. */
export async function operations(desk: Desk): Promise<void> {
	const { world, client, editor, camera, description } = desk;
	const { checks } = world;
	const offered = operationsOf(description);
	await checks.check('every operation is tried', () => {
		assert.deepEqual(Object.keys(TRIALS).sort(), offered.map(({ value }) => value).sort());
	});
	const workflow = await client.importWorkflow(workflowOf(offered));
	await editor.openWorkflow(workflow.id);
	await editor.zoomOut();
	await camera.photograph(editor.page.locator('body'), 'canvas', 'Every operation on the canvas, behind one file');
	for (const operation of offered) await tryOut(desk, workflow, operation);
}

async function tryOut(
	{ world, client, editor, camera, description }: Desk,
	workflow: StoredWorkflow,
	operation: Offered,
): Promise<void> {
	const { checks } = world;
	const { name } = operation;
	const trial = TRIALS[operation.value]!;
	const node = workflow.nodes.find((one) => one.name === name)!;
	await checks.check(`${name}: the subtitle on the canvas names it in words`, async () => {
		const subtitle = await editor.subtitle(name);
		const [verb] = name.split(' ');
		assert.ok(subtitle.startsWith(verb!), subtitle);
		assert.doesNotMatch(subtitle, /[a-z][A-Z]/, 'it is a value of a parameter');
	});
	const panel = await editor.open(name);
	await checks.check(`${name}: the panel shows its parameters`, async () => {
		const expected = parametersShown(description, node).map(({ displayName }) => displayName);
		assert.deepEqual(await panel.parameterNames(), expected);
	});
	await checks.check(`${name}: "Add option" offers what has an effect`, async () => {
		const names = await panel.optionNames();
		checks.figure(`options of ${name}`, names.join(', '));
		assert.deepEqual(
			names,
			optionsOffered(description, node, 'options').map(({ displayName }) => displayName),
		);
	});
	await checks.check(`${name}: runs, and its items stand in the output`, async () => {
		await panel.execute();
		const [last] = await client.executions(workflow.id);
		const items = itemsOf(await client.ended(last!.id), name);
		assert.ok(items.length > 0);
		assert.equal((await panel.itemCount.innerText()).trim(), `${items.length} item${items.length === 1 ? '' : 's'}`);
		await panel.view(panel.output, trial.view);
		await panel.output.filter({ hasText: trial.shows }).waitFor();
		await camera.photograph(panel.root, operation.value, `${name}: input, panel and output`);
	});
	await panel.close();
}

/** The sample report, and behind it a node for each operation. */
function workflowOf(offered: readonly Offered[]): WorkflowFile {
	const sample = readFileSync(path.join(ROOT, 'examples/sample-report.pdf'));
	const trunk = chain('Every operation', [START, ...pdfNodes(sample, 'sample-report.pdf')]);
	const nodes = offered.map(({ resource, value, name }) => ({
		behind: TRIALS[value]?.behind,
		node: creditReport(name, { resource, operation: value, ...TRIALS[value]?.parameters }),
	}));
	const behindTheFile = nodes.filter(({ behind }) => behind === undefined);
	const spread = behindTheFile.reduce((workflow, { node }) => branch(workflow, 'File', [node]), trunk);
	const parse = offered.find(({ value }) => value === 'parse')!.name;
	return nodes.reduce(
		(workflow, { behind, node }) => (behind === undefined ? workflow : branch(workflow, parse, [behind, node])),
		spread,
	);
}
