import assert from 'node:assert/strict';

import { errorOf, type Execution } from '../../n8n/types';
import type { Chat } from '../../services/sites/chats';
import { exampleFile, filledIn, noPersonalData, SAMPLE, watchMail, type ExampleRun } from './example';
import { encrypted, pdf } from './files';

/** A mail with a report and a file that asks for a password: two cards in each of three chats. */
export const reportToChat: ExampleRun = async (surroundings) => {
	const { checks, client, credentials, mail, sites } = surroundings;
	const chats: ReadonlyArray<readonly [string, Chat]> = [
		['Feishu', sites.feishu],
		['WeCom', sites.wecom],
		['DingTalk', sites.dingtalk],
	];
	const settings = {
		feishuWebhook: sites.feishu.webhook,
		feishuSecret: sites.feishu.secret!,
		wecomWebhook: sites.wecom.webhook,
		dingtalkWebhook: sites.dingtalk.webhook,
		dingtalkSecret: sites.dingtalk.secret!,
	};
	/** Publishes the example with these settings, and delivers the mail. */
	const send = async (values: Record<string, string>): Promise<Execution> => {
		const file = filledIn(exampleFile('report-to-chat'), 'Settings', values);
		const workflow = await client.importWorkflow(file, credentials);
		await watchMail(surroundings, workflow);
		mail.deliver({
			from: 'applicant@example.invalid',
			subject: '李样例的征信',
			text: '见附件',
			attachments: [
				pdf('李样例 信用报告.pdf', SAMPLE),
				pdf('李样例 加密.pdf', await encrypted(SAMPLE, 'e2e-user-password')),
			],
		});
		const [run] = (await client.triggered(workflow, 'Mail Arrives', 1)) as [Execution];
		await client.deactivate(workflow);
		return run;
	};
	const cardsOf = ({ cards }: Chat): string[] => cards.map((card) => JSON.stringify(card));

	const run = await send(settings);
	await checks.check('report-to-chat: runs to its end', () =>
		assert.equal(run.status, 'success', errorOf(run)?.message),
	);
	for (const [name, chat] of chats) {
		const signed = chat.secret === undefined ? '' : ', signed,';
		await checks.check(
			`report-to-chat: ${name} takes a card${signed} with verdict and figures, and one for the file not read`,
			() => {
				const [report, unread, ...others] = cardsOf(chat);
				assert.deepEqual(others, []);
				assert.match(report!, /核验通过/);
				assert.match(report!, /李(\*\*|＊＊)/);
				assert.match(report!, /2 户，11157 元/);
				assert.match(unread!, /无法读取/);
				assert.match(unread!, /PDF(_|＿)ENCRYPTED/);
				for (const card of [report!, unread!]) assert.match(card, new RegExp(`/executions/${run.id}"`));
			},
		);
	}
	await checks.check(
		'report-to-chat: no name, no number and no file name is sent',
		async () => await noPersonalData(surroundings),
	);
	await checks.check(
		'report-to-chat: a card that is refused fails the run with the reason, and keeps no other from its chat',
		async () => {
			const before = sites.dingtalk.cards.length;
			const refused = await send({ ...settings, feishuSecret: 'not-it' });
			assert.equal(refused.status, 'error');
			assert.match(errorOf(refused)?.message ?? '', /Not delivered: sign match fail .*19021/);
			assert.equal(sites.dingtalk.cards.length, before + 2);
		},
	);
	await checks.check('report-to-chat: a platform without a webhook gets nothing', async () => {
		const before = chats.map(([, { cards }]) => cards.length);
		const only = await send({ wecomWebhook: sites.wecom.webhook });
		assert.equal(only.status, 'success', errorOf(only)?.message);
		const sent = chats.map(([, { cards }], index) => cards.length - before[index]!);
		assert.deepEqual(sent, [0, 2, 0]);
	});
};
