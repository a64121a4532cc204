import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { INodeParameters } from 'n8n-workflow';

import { builtApi } from '../../../built';
import { hostileFile } from '../../../fixtures/hostile';
import type { N8nClient } from '../../n8n/client';
import { errorOf, type StoredWorkflow } from '../../n8n/types';
import { madeReports } from '../../reports';
import { exampleFile, type ExampleRun } from './example';

/** A folder of reports, one of them broken, into PostgreSQL; twice. */
export const folderToDatabase: ExampleRun = async ({ checks, client, credentials, files, postgres }) => {
	const workflow = await client.importWorkflow(exampleFile('folder-to-database'), credentials);
	await checks.check('folder-to-database: without a folder it says where to put the reports', async () => {
		const run = await client.runToEnd(workflow, 'Start');
		assert.match(errorOf(run)?.message ?? '', /no PDF in the folder/);
	});
	const folder = path.join(files, 'reports');
	mkdirSync(folder);
	const { extractSection, parseCreditReport } = builtApi();
	let expected = 0;
	for (const [index, { pdf }] of (await madeReports(6)).entries()) {
		writeFileSync(path.join(folder, `${index}.pdf`), pdf);
		expected += extractSection(await parseCreditReport(pdf), 'accounts').length;
	}
	writeFileSync(path.join(folder, 'broken.pdf'), await hostileFile('truncated').make());
	const table = (): string => postgres.query('select * from report_accounts order by report_key, row_no').join('\n');
	await checks.check('folder-to-database: a broken file is named, and the good ones are saved', async () => {
		const run = await client.runToEnd(workflow, 'Start');
		assert.match(errorOf(run)?.message ?? '', /broken\.pdf \(PDF_DAMAGED/);
		assert.equal(Number(postgres.query('select count(*) from report_accounts')[0]![0]), expected);
	});
	const first = table();
	rmSync(path.join(folder, 'broken.pdf'));
	await checks.check('folder-to-database: a second run changes nothing', async () => {
		await succeeds(client, workflow);
		assert.equal(table(), first);
	});
	await checks.check(
		'folder-to-database: it overwrites the row of a key, and deletes rows that are no longer read',
		async () => {
			postgres.query('update report_accounts set balance = -1');
			postgres.query(
				'insert into report_accounts (section, report_key, row_no) select section, report_key, 999 from report_accounts where row_no = 1',
			);
			await succeeds(client, workflow);
			assert.equal(table(), first);
		},
	);
	const names = (): string[] => postgres.query('select distinct who_was_checked from report_accounts').flat();
	await checks.check('folder-to-database: personal data is masked', () => {
		assert.ok(names().length > 0 && names().every((name) => name.includes('*')), names().join());
	});
	await checks.check(
		'folder-to-database: without the mask the same rows get their names, and keep their figures',
		async () => {
			const figures = (): string[][] =>
				postgres.query('select report_key, row_no, amount, balance, overdue_amount from report_accounts order by 1, 2');
			const masked = figures();
			const named = exampleFile('folder-to-database');
			delete (named.nodes.find(({ name }) => name === 'Extract Accounts')!.parameters.options as INodeParameters).mask;
			await succeeds(client, await client.importWorkflow(named, credentials));
			assert.deepEqual(figures(), masked);
			assert.ok(
				names().every((name) => !name.includes('*')),
				names().join(),
			);
		},
	);
	checks.figure('accounts of six editions in PostgreSQL', expected);
};

async function succeeds(client: N8nClient, workflow: StoredWorkflow): Promise<void> {
	const run = await client.runToEnd(workflow, 'Start');
	assert.equal(run.status, 'success', errorOf(run)?.message);
}
