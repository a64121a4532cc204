import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

import { KEY_COLUMNS } from '../nodes/CreditReport/report/rows/columns';
import { snakeCase } from '../nodes/CreditReport/report/rows/units';
import type { WorkflowJson } from '../scripts/n8n/harness';

const read = (file: string): string => readFileSync(join(__dirname, '..', file), 'utf8');
const { nodes } = JSON.parse(read('examples/folder-to-database.json')) as WorkflowJson;
const parametersOf = (name: string) => nodes.find((node) => node.name === name)!.parameters;

test('makes the table that docs state for the rows it extracts', () => {
	const { query } = parametersOf('Create Table');
	expect(query).toMatch(/^CREATE TABLE IF NOT EXISTS report_accounts \(\n[^;]*\n\);$/);
	expect(read('docs/sql/postgresql.sql')).toContain(query);
	expect(parametersOf('Extract Accounts')).toMatchObject({ sections: ['accounts'], options: { columnNames: 'snake' } });
});

test('overwrites the rows of the key and maps all columns, without a schema of the panel', () => {
	expect(parametersOf('Save Accounts')).toMatchObject({
		operation: 'upsert',
		table: { value: 'report_accounts' },
		columns: { mappingMode: 'autoMapInputData', matchingColumns: KEY_COLUMNS.map(snakeCase) },
	});
});

test('reads no path with ~, which n8n does not know, and knows no environment', () => {
	const { jsCode } = parametersOf('Folders');
	const folders = runInNewContext(`(() => {${String(jsCode)}})()`) as Array<{ json: { folder: string } }>;
	expect(Array.from(folders, ({ json }) => json.folder)).toEqual([
		'./.n8n-files/reports',
		'/home/*/.n8n-files/reports',
		'/root/.n8n-files/reports',
		'/Users/*/.n8n-files/reports',
		'C:/Users/*/.n8n-files/reports',
	]);
	expect(String(jsCode)).not.toMatch(/\$env|process/);
});
