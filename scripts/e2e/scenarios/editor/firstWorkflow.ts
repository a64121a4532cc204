import assert from 'node:assert/strict';
import path from 'node:path';

import { ROOT } from '../../../root';
import { chain, creditReport, type Link } from '../../n8n/chain';
import type { Desk } from './types';

const FORM: Link = {
	name: 'On form submission',
	type: 'n8n-nodes-base.formTrigger',
	typeVersion: 2.6,
	webhookId: '5f0f2f0e-8a43-4f0c-9d0a-3f1f7d0c2b11',
	parameters: {
		formTitle: '信用报告',
		formFields: {
			values: [
				{
					fieldName: 'report',
					fieldLabel: '信用报告（PDF）',
					fieldType: 'file',
					multipleFiles: false,
					acceptFileTypes: '.pdf',
					requiredField: true,
				},
			],
		},
		options: {},
	},
};
const EXTRACT = creditReport('Extract Sections', {
	resource: 'report',
	operation: 'extractSections',
	binaryPropertyName: 'report',
	sections: ['loans', 'creditCards'],
	output: 'row',
	options: { columnNames: 'zh' },
});

/** The workflow of docs/getting-started.md: a form takes the report, the next node has its rows. */
export async function firstWorkflow({ world, client, editor, camera }: Desk): Promise<void> {
	await world.checks.check(
		'the first workflow: a form takes the sample report, and its accounts are rows',
		async () => {
			const workflow = await client.importWorkflow(chain('My first report', [FORM, EXTRACT]));
			await editor.openWorkflow(workflow.id);
			await camera.photograph(editor.page.locator('body'), 'first-workflow', 'The first workflow: a form and one node');
			const [form] = await Promise.all([
				editor.page.waitForEvent('popup'),
				editor.page.getByTestId('execute-workflow-button').click(),
			]);
			await form.locator('input[type=file]').setInputFiles(path.join(ROOT, 'examples/sample-report.pdf'));
			await camera.photograph(form.locator('body'), 'first-form', 'The form, with the sample report');
			await form.getByRole('button', { name: /submit/i }).click();
			const panel = await editor.openWhenRun(EXTRACT.name);
			await panel.itemCount.waitFor();
			assert.equal((await panel.itemCount.innerText()).trim(), '6 items');
			await panel.view(panel.output, 'table');
			await panel.output.filter({ hasText: '样例消费金融有限公司' }).waitFor();
			await camera.photograph(panel.root, 'first-rows', 'The accounts of the sample report as rows');
			await panel.close();
		},
	);
}
