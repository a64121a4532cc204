import assert from 'node:assert/strict';

import { Camera } from '../../browser/camera';
import { openBrowser } from '../../browser/chromium';
import { Editor } from '../../browser/editor';
import { collectErrors } from '../../browser/errors';
import { CREDIT_REPORT } from '../../n8n/chain';
import type { N8nClient } from '../../n8n/client';
import { descriptionOf } from '../../n8n/description';
import { PACKAGE } from '../../packed';
import { newInstance, type World } from '../../world';
import type { Scenario } from '../index';
import { firstWorkflow } from './firstWorkflow';
import { fieldsBeforeTheFirstRun } from './fields';
import { importing } from './importing';
import { operations } from './operations';
import { communityNodes, nodeCreator } from './places';
import { refusals } from './refusals';
import type { Desk } from './types';

/** What a user sees and does in n8n's editor, in Debian's Chromium. */
export const editor: Scenario = {
	name: 'editor',
	title: 'Editor: each operation, its panel, its output and its errors',
	async run(world) {
		const { client } = await newInstance(world, 'editor');
		await client.installPackage(PACKAGE);
		await workAt(world, client);
	},
};

/** All of it, in an instance that has the package. */
export async function workAt(world: World, client: N8nClient): Promise<void> {
	const { checks, pictures, atEnd } = world;
	const context = await openBrowser(client);
	atEnd(async () => await context.browser()?.close());
	const page = await context.newPage();
	const errors = collectErrors(page);
	const desk: Desk = {
		world,
		client,
		editor: new Editor(page, client.url),
		camera: new Camera(checks, pictures),
		description: await descriptionOf(client, CREDIT_REPORT),
	};
	for (const part of [
		communityNodes,
		nodeCreator,
		firstWorkflow,
		operations,
		refusals,
		fieldsBeforeTheFirstRun,
		importing,
	])
		await part(desk);
	await checks.check('no error on the browser console, and no answer of n8n that is one', () => {
		assert.deepEqual(errors, []);
	});
}
