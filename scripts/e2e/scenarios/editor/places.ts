import assert from 'node:assert/strict';

import { PACKAGE } from '../../packed';
import { operationsOf } from '../../n8n/description';
import type { Desk } from './types';

/** Settings > Community nodes. */
export async function communityNodes({ world, editor, camera }: Desk): Promise<void> {
	await world.checks.check('Settings > Community nodes shows the package with its version', async () => {
		await editor.visit('/settings/community-nodes');
		const card = editor.page.getByTestId('community-package-card').filter({ hasText: PACKAGE });
		const text = await card.innerText();
		assert.ok(text.includes(`v${world.release.version}`), text);
		await camera.photograph(editor.page.locator('body'), 'community-nodes', 'Settings > Community nodes');
		await editor.page.getByRole('button', { name: 'Install' }).click();
		const dialog = editor.page.getByRole('dialog');
		await dialog.getByRole('textbox').fill(PACKAGE);
		await camera.photograph(dialog, 'install', 'The dialog of the button Install');
		await editor.page.keyboard.press('Escape');
	});
}

/** The button + of the canvas: the node is found by its name, in English and Chinese, and offers its operations as actions. */
export async function nodeCreator({ world, editor, camera, description }: Desk): Promise<void> {
	const creator = editor.page.getByTestId('node-creator');
	const items = creator.getByTestId('node-creator-item-name');
	await world.checks.check('the node creator finds the node by 征信', async () => {
		await editor.newWorkflow();
		await editor.page.getByTestId('node-creator-plus-button').click();
		await creator.getByTestId('node-creator-search-bar').fill('征信');
		await items.filter({ hasText: description.displayName }).first().waitFor();
	});
	await world.checks.check('it offers each operation as an action', async () => {
		await items.filter({ hasText: description.displayName }).first().click();
		const [first] = operationsOf(description);
		await items.filter({ hasText: first!.action }).first().waitFor();
		const names = (await items.allInnerTexts()).map((text) => text.trim());
		assert.deepEqual(
			operationsOf(description).filter(({ action }) => !names.includes(action)),
			[],
		);
		await camera.photograph(creator, 'actions', 'The node and its actions in the node creator');
	});
}
