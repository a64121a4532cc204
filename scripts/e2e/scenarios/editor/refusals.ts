import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ERROR_TABLE, type ErrorCode } from '../../../../nodes/CreditReport/errors/table';
import { hostileFile } from '../../../fixtures/hostile';
import { SANDBOX_ACCOUNT, startSandbox } from '../../../jd-sandbox';
import { ROOT } from '../../../root';
import { branch, chain, creditReport, pdfNodes, START, type Link } from '../../n8n/chain';
import type { Desk } from './types';

/** A file that a node refuses, and how its error panel has to read. */
interface Refusal {
	name: string;
	fileName: string;
	bytes: Buffer;
	/** What the error panel has to say besides the name of the file: what it is, what to do, its code. */
	says: readonly string[];
	picture: string;
	engine?: 'local' | 'jd';
}

/** Error panels: what happened, to which file, what to do. */
export async function refusals({ world, client, editor, camera }: Desk): Promise<void> {
	const { checks, atEnd } = world;
	const sandbox = await startSandbox({ read: async () => ({}) });
	atEnd(async () => await sandbox.close());
	const jdAiApi = await client.createCredential('JD AI', 'jdAiApi', {
		...SANDBOX_ACCOUNT,
		secret: 'wrong',
		baseUrl: sandbox.url,
	});
	const files: Refusal[] = [
		{
			name: 'Encrypted',
			fileName: 'encrypted.pdf',
			bytes: await hostileFile('aes-256-locked').make(),
			says: row('PDF_ENCRYPTED'),
			picture: 'error-encrypted',
		},
		{
			name: 'Invoice',
			fileName: 'invoice.pdf',
			bytes: await hostileFile('invoice').make(),
			says: row('NOT_A_CREDIT_REPORT'),
			picture: 'error-not-a-report',
		},
		{
			name: 'Wrong Secret',
			fileName: 'sample-report.pdf',
			bytes: readFileSync(path.join(ROOT, 'examples/sample-report.pdf')),
			says: ['10047'],
			picture: 'error-wrong-secret',
			engine: 'jd',
		},
	];
	const workflow = await client.importWorkflow(
		files.reduce(
			(all, file) => branch(all, START.name, linksOf(file, { id: jdAiApi, name: 'JD AI' })),
			chain('Files that are refused', [START]),
		),
	);
	await editor.openWorkflow(workflow.id);
	for (const { name, fileName, says, picture } of files) {
		const panel = await editor.open(name);
		await checks.check(
			`${name}: the error panel says what happened, to which file, what to do, and the code`,
			async () => {
				await panel.execute();
				const text = await panel.errorText();
				checks.figure(`error panel of ${name}`, text);
				await camera.photograph(panel.root, picture, `${name}: the error panel`);
				const missing = [fileName, ...says].filter((part) => !text.includes(part));
				assert.deepEqual(missing, [], text);
			},
		);
		await panel.close();
	}
}

function row(code: ErrorCode): string[] {
	const { message, description } = ERROR_TABLE[code];
	return [message, description, code];
}

/** The file, and a node that reads it. */
function linksOf({ name, fileName, bytes, engine = 'local' }: Refusal, jdAiApi: { id: string; name: string }): Link[] {
	const node = creditReport(name, { resource: 'report', operation: 'parse', engine });
	return [
		...pdfNodes(bytes, fileName).map((link) => ({ ...link, name: `${link.name} ${name}` })),
		engine === 'jd' ? { ...node, credentials: { jdAiApi } } : node,
	];
}
