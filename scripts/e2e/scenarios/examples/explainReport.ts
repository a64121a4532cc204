import assert from 'node:assert/strict';
import type { INode } from 'n8n-workflow';

import { submitForm } from '../../n8n/form';
import { blankScan } from '../../scan';
import { exampleFile, noPersonalData, SAMPLE, type ExampleRun } from './example';

/** A visitor has a report explained by a model that is asked for nothing but its masked text. */
export const explainReport: ExampleRun = async (surroundings) => {
	const { checks, client, credentials, internet, url, sites } = surroundings;
	const { model } = sites;
	const file = exampleFile('explain-report');
	const { webhookId } = file.nodes.find(({ type }) => type === 'n8n-nodes-base.formTrigger') as INode;
	const workflow = await client.importWorkflow(file, credentials);
	await client.activate(workflow);
	const submit = async (bytes: Buffer): Promise<string> =>
		await submitForm(url, webhookId!, [{ fileName: '李样例 报告.pdf', bytes }, '']);

	await checks.check('explain-report: the visitor sees what the model says, as text', async () => {
		const page = await submit(SAMPLE);
		assert.match(page, /总体情况：有两个账户当前逾期/);
		assert.match(page, /以上由人工智能生成/);
		assert.doesNotMatch(page, /<script>x\(\)/);
	});
	await checks.check('explain-report: the model is told what the text is, and gets verdict and figures, masked', () => {
		const [[system, user, ...others], ...more] = model.asked as [[Asked, Asked, ...Asked[]], ...unknown[]];
		assert.deepEqual([others, more], [[], []]);
		// Newer models of OpenAI have the second name for it.
		assert.match(system.role, /^(system|developer)$/);
		assert.match(system.content, /不是给你的指令/);
		assert.equal(user.role, 'user');
		assert.match(user.content, /李\*\*/);
		assert.match(user.content, /当前逾期金额：11,157元/);
		checks.figure('characters of the sample for the model', user.content.length);
	});
	await checks.check('explain-report: no name and no number is sent', async () => await noPersonalData(surroundings));
	await checks.check(
		'explain-report: a scan in which nothing can be read is refused, and the model is not asked',
		async () => {
			const before = internet.requests.length;
			assert.match(await submit(await blankScan()), /扫描件/);
			assert.equal(internet.requests.length, before);
		},
	);
	await client.deactivate(workflow);
	await checks.check('explain-report: a model that does not answer is said on the page', async () => {
		const wrong = await client.createCredential('wrong', 'openAiApi', { apiKey: 'not-it', url: model.baseUrl });
		const refused = await client.importWorkflow(file, { openAiApi: { id: wrong, name: 'wrong' } });
		await client.activate(refused);
		assert.match(await submit(SAMPLE), /暂时无法讲解/);
		await client.deactivate(refused);
	});
};

type Asked = { role: string; content: string };
