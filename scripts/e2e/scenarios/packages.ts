import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../../root';
import { chain, CREDIT_REPORT, creditReport, pdfNodes, START } from '../n8n/chain';
import { itemsOf, type WorkflowFile } from '../n8n/types';
import { PACKAGE, packNext } from '../packed';
import { newInstance } from '../world';
import type { Scenario } from './index';

/** Settings > Community nodes: install, use, update, uninstall, from a registry on loopback. */
export const packages: Scenario = {
	name: 'packages',
	title: 'Community package: install, update, uninstall',
	async run(world) {
		const { checks, release, releases } = world;
		const { client, startMs } = await newInstance(world, 'packages');
		checks.figure('first start of n8n, seconds', (startMs / 1000).toFixed(0));
		const began = Date.now();
		const installed = await client.installPackage(PACKAGE);
		checks.figure('install, seconds', ((Date.now() - began) / 1000).toFixed(1));
		await checks.check('install: the version of the registry, one node', () => {
			assert.equal(installed.installedVersion, release.version);
			assert.deepEqual(
				installed.installedNodes.map(({ type }) => type),
				[CREDIT_REPORT],
			);
		});
		await checks.check('the node runs without a restart', async () => {
			const run = await client.runToEnd(await client.importWorkflow(inspectSample()), 'Start');
			assert.equal(run.status, 'success');
			assert.equal(itemsOf(run, 'Inspect')[0]?.json.edition, 'gen1-detailed-personal');
		});
		releases.push(packNext(release, path.join(world.folder, 'tarballs')));
		const next = releases.at(-1)!.version;
		await checks.check('update: the new version', async () => {
			const updated = await client.updatePackage(PACKAGE, next);
			assert.equal(updated.installedVersion, next);
			assert.equal((await client.packages())[0]?.installedVersion, next);
		});
		await checks.check('the node still runs', async () => {
			const run = await client.runToEnd(await client.importWorkflow(inspectSample()), 'Start');
			assert.equal(run.status, 'success');
		});
		await checks.check('uninstall: neither package nor node is left', async () => {
			await client.uninstallPackage(PACKAGE);
			assert.deepEqual(await client.packages(), []);
			assert.equal(await client.hasNodeType(CREDIT_REPORT), false);
		});
		releases.length = 1;
	},
};

/** The sample report, inspected. */
function inspectSample(): WorkflowFile {
	const sample = readFileSync(path.join(ROOT, 'examples/sample-report.pdf'));
	return chain('Inspect the sample', [
		START,
		...pdfNodes(sample, 'sample-report.pdf'),
		creditReport('Inspect', { resource: 'report', operation: 'inspect' }),
	]);
}
