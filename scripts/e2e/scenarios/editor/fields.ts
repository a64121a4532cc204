import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../../../root';
import { branch, chain, CREDIT_REPORT, creditReport, pdfNodes, START, type Link } from '../../n8n/chain';
import { operationsOf } from '../../n8n/description';
import type { Desk } from './types';

/** The fields of an operation that never ran, in the input of the node behind it: what its output schema is for. */
export async function fieldsBeforeTheFirstRun({ world, client, editor, camera, description }: Desk): Promise<void> {
	const sample = readFileSync(path.join(ROOT, 'examples/sample-report.pdf'));
	const operations = operationsOf(description);
	const next = (name: string): Link => ({ name: `Next of ${name}`, type: 'n8n-nodes-base.set', typeVersion: 3.4 });
	const workflow = await client.importWorkflow(
		operations.reduce(
			(all, { resource, value, name }) =>
				branch(all, 'File', [creditReport(name, { resource, operation: value }), next(name)]),
			chain('Before the first run', [START, ...pdfNodes(sample, 'sample-report.pdf')]),
		),
	);
	await editor.openWorkflow(workflow.id);
	for (const { resource, name, value } of operations) {
		await world.checks.check(`${name}: its fields are offered before the first run`, async () => {
			const { properties } = await client.call<{ properties: object }>(
				'GET',
				`/schemas/${CREDIT_REPORT}/1.0.0/${resource}/${value}.json`,
			);
			const panel = await editor.open(next(name).name);
			// The list draws no more than is to be seen of it.
			for (const field of Object.keys(properties).slice(0, 2)) await panel.inputField(field).first().waitFor();
			if (value === 'summarize')
				await camera.photograph(panel.root, 'fields', 'Fields to drag before the first run, behind Summarize');
			await panel.close();
		});
	}
}
