import assert from 'node:assert/strict';
import path from 'node:path';

import { ROOT } from '../../../root';
import type { N8nClient } from '../../n8n/client';
import type { StoredWorkflow } from '../../n8n/types';
import { until } from '../../until';
import type { Desk } from './types';

const EXAMPLE = 'examples/form-to-verdict.json';
/** Its further pages have no address of their own: they belong to an execution. */
const FORM = 'n8n-nodes-base.formTrigger';

/** Import from file: each import of an example gets a form address of its own. */
export async function importing({ world, client, editor }: Desk): Promise<void> {
	await world.checks.check(`${EXAMPLE} imported twice: two forms, each with an address of its own`, async () => {
		const imports: string[][] = [];
		for (let count = 1; count <= 2; count++) {
			const known = new Set((await workflows(client)).map(({ id }) => id));
			await editor.newWorkflow();
			await editor.importFile(path.join(ROOT, EXAMPLE));
			const { id } = await until('the editor saves what was imported', async () =>
				(await workflows(client)).find((workflow) => !known.has(workflow.id)),
			);
			const { nodes } = await client.call<StoredWorkflow>('GET', `/rest/workflows/${id}`);
			imports.push(nodes.filter(({ type }) => type === FORM).flatMap(({ webhookId }) => webhookId ?? []));
		}
		const [first, second] = imports;
		assert.equal(first!.length, 1);
		assert.notDeepEqual(first, second);
	});
}

async function workflows(client: N8nClient): Promise<StoredWorkflow[]> {
	return await client.call('GET', '/rest/workflows');
}
