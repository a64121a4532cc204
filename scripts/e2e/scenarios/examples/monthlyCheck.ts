import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { hostileFile } from '../../../fixtures/hostile';
import { monthlyReports } from '../../../fixtures/monthly';
import { fileOf } from '../../../fixtures/several';
import { errorOf, type Execution } from '../../n8n/types';
import { exampleFile, SAMPLE, type ExampleRun } from './example';
import { lastMail } from './sentMail';

/** Two customers with two reports each, of whom one got worse, one with a single report, and a broken file; twice. */
export const monthlyCheck: ExampleRun = async (surroundings) => {
	const { checks, client, credentials, files, outbox } = surroundings;
	const workflow = await client.importWorkflow(exampleFile('monthly-check'), credentials);
	const run = async (): Promise<Execution> => await client.runToEnd(workflow, 'Every Month');
	const folder = path.join(files, 'monthly');
	mkdirSync(folder);
	const { worse, same } = monthlyReports();
	for (const [name, reports] of Object.entries({ worse, same }))
		for (const [index, report] of reports.entries())
			writeFileSync(path.join(folder, `${name} ${index}.pdf`), fileOf([report]));
	writeFileSync(path.join(folder, 'single.pdf'), SAMPLE);
	writeFileSync(path.join(folder, 'broken.pdf'), await hostileFile('truncated').make());
	const before = outbox.mails.length;

	await checks.check('monthly-check: one mail goes out, about the customer who got worse, masked', async () => {
		await run();
		assert.equal(outbox.mails.length, before + 1);
		const { subject, text, attachments } = await lastMail(surroundings);
		const [{ truth }] = worse;
		assert.match(subject, /^征信变差：.\*+　报告编号 2026080100000000000001$/);
		assert.match(text, /不利变化 1 项：\n• .*余额 7,316 → 61,234/);
		for (const personal of [truth.whoWasChecked, truth.idNum])
			assert.ok(!`${subject} ${text}`.includes(String(personal)), text);
		assert.deepEqual(attachments, []);
	});
	await checks.check('monthly-check: the next run names the broken file, and alerts of nothing again', async () => {
		assert.match(errorOf(await run())?.message ?? '', /Not read: .*broken\.pdf \(PDF_DAMAGED/);
		assert.equal(outbox.mails.length, before + 1);
	});
};
