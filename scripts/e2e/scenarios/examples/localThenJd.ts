import assert from 'node:assert/strict';

import { itemsOf, type Execution } from '../../n8n/types';
import { blankScan, scanOf } from '../../scan';
import { encrypted, hostile, LOGO, pdf } from './files';
import { exampleFile, SAMPLE, watchMail, type ExampleRun } from './example';

/** A scan is recognised meanwhile. */
const MINUTES = 10;

/** One mail with all that can come: only the scan that shows nothing is uploaded. */
export const localThenJd: ExampleRun = async (surroundings) => {
	const { checks, client, credentials, mail, sandbox } = surroundings;
	const blank = await blankScan();
	const workflow = await client.importWorkflow(exampleFile('local-then-jd'), credentials);
	await watchMail(surroundings, workflow);
	mail.deliver({
		from: 'applicant@example.invalid',
		subject: '资料',
		text: '见附件',
		attachments: [
			pdf('scan.pdf', await scanOf(SAMPLE)),
			pdf('blank.pdf', blank),
			pdf('report.pdf', SAMPLE),
			pdf('locked.pdf', await encrypted(SAMPLE, 'e2e-user-password')),
			await hostile('invoice', 'invoice.pdf'),
			await hostile('truncated', 'broken.pdf'),
			LOGO,
		],
	});
	const [run] = (await client.triggered(workflow, 'Mail Arrives', 1, { timeoutMs: MINUTES * 60_000 })) as [Execution];
	await checks.check('local-then-jd: print and scan are read here, what shows nothing by JD', () => {
		assert.equal(run.status, 'success', JSON.stringify(run.data.resultData.error));
		const read = itemsOf(run, 'Reports').map(
			({ json }) => json.meta as { engine: string; source: { fileName: string } },
		);
		assert.deepEqual(read.map(({ engine, source }) => [source.fileName, engine]).sort(), [
			['blank.pdf', 'jd'],
			['report.pdf', 'local'],
			['scan.pdf', 'local'],
		]);
		assert.equal(
			itemsOf(run, 'Reports').every(({ json }) => (json.loans as unknown[]).length > 0),
			true,
		);
	});
	await checks.check('local-then-jd: nothing else was uploaded', () => assert.equal(sandbox.requests.length, 1));
	await checks.check('local-then-jd: encrypted, other and damaged files end in Not Read, with their codes', () => {
		assert.deepEqual(
			itemsOf(run, 'Not Read')
				.map(({ json }) => [json.file, json.code])
				.sort(),
			[
				['broken.pdf', 'PDF_DAMAGED'],
				['invoice.pdf', 'NOT_A_CREDIT_REPORT'],
				['locked.pdf', 'PDF_ENCRYPTED'],
			],
		);
	});
	await checks.check('local-then-jd: what JD refuses ends there too', async () => {
		sandbox.script({ kind: 'system', code: '10040' });
		mail.deliver({
			from: 'applicant@example.invalid',
			subject: '扫描件',
			text: '',
			attachments: [pdf('scan 2.pdf', blank)],
		});
		const [next] = (await client.triggered(workflow, 'Mail Arrives', 1, { seen: [run] })) as [Execution];
		const [refused] = itemsOf(next, 'Not Read');
		assert.equal(refused?.json.file, 'scan 2.pdf');
		assert.equal(refused?.json.kind, 'not read by JD AI');
	});
	await client.deactivate(workflow);
};
