import assert from 'node:assert/strict';
import type { INode } from 'n8n-workflow';

import { submitForm } from '../../n8n/form';
import { blankScan } from '../../scan';
import { exampleFile, noPersonalData, SAMPLE, type ExampleRun } from './example';

const EMAIL = 'customer@example.com';

/** Staff uploads a customer's report, twice: one contact with two notes, masked. */
export const reportToHubspot: ExampleRun = async (surroundings) => {
	const { checks, client, credentials, url, sites } = surroundings;
	const { hubspot } = sites;
	const file = exampleFile('report-to-hubspot');
	const { webhookId } = file.nodes.find(({ type }) => type === 'n8n-nodes-base.formTrigger') as INode;
	const workflow = await client.importWorkflow(file, credentials);
	await client.activate(workflow);
	const submit = async (bytes: Buffer, email: string): Promise<string> =>
		await submitForm(url, webhookId!, [email, { fileName: '李样例 报告.pdf', bytes }, '']);

	await checks.check(
		'report-to-hubspot: the contact is made, and its note holds verdict and figures, masked',
		async () => {
			assert.match(await submit(SAMPLE, ' Customer@Example.com'), /已记入 HubSpot[\s\S]*李\*\*/);
			const [note, ...others] = hubspot.contacts.get(EMAIL)?.notes ?? [];
			assert.deepEqual(others, []);
			assert.match(note!, /核验通过.*李\*\*<br>内容完整：是.*<br>当前逾期金额（元）：11157<br>/);
		},
	);
	await checks.check('report-to-hubspot: the same contact gets another note, and keeps what it has', async () => {
		const contact = hubspot.contacts.get(EMAIL)!;
		contact.properties.lastname = '甲';
		await submit(SAMPLE, EMAIL);
		assert.equal(hubspot.contacts.size, 1);
		assert.equal(contact.notes.length, 2);
		assert.deepEqual(contact.properties, { email: EMAIL, lastname: '甲' });
	});
	await checks.check(
		'report-to-hubspot: no name and no number is sent',
		async () => await noPersonalData(surroundings),
	);
	await checks.check(
		'report-to-hubspot: a scan in which nothing can be read is refused, and nothing is sent',
		async () => {
			const before = surroundings.internet.requests.length;
			assert.match(await submit(await blankScan(), EMAIL), /扫描件/);
			assert.equal(surroundings.internet.requests.length, before);
		},
	);
	await client.deactivate(workflow);
	await checks.check('report-to-hubspot: what HubSpot refuses is said on the page', async () => {
		const wrong = await client.createCredential('wrong', 'hubspotAppToken', { appToken: 'not-it' });
		const refused = await client.importWorkflow(file, { hubspotAppToken: { id: wrong, name: 'wrong' } });
		await client.activate(refused);
		assert.match(await submit(SAMPLE, EMAIL), /未能记入 HubSpot[\s\S]*Authorization failed/);
		await client.deactivate(refused);
	});
};
