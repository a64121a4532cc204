import assert from 'node:assert/strict';

import { SANDBOX_ACCOUNT, startSandbox } from '../../jd-sandbox';
import { PACKAGE } from '../packed';
import { newInstance } from '../world';
import type { Scenario } from './index';

const TYPE = 'jdAiApi';
const HOUR_MS = 3_600_000;

/** The test that n8n makes when a credential is saved, against a gateway that checks signatures. */
export const credential: Scenario = {
	name: 'credential',
	title: 'Credential test against the sandbox gateway',
	async run(world) {
		const { checks, atEnd } = world;
		const { client } = await newInstance(world, 'credential');
		await client.installPackage(PACKAGE);
		let clockOffset = 0;
		const unpaid = { appkey: 'unpaid-appkey', secret: 'unpaid-secret', unpaid: true };
		const sandbox = await startSandbox({
			read: async () => ({}),
			accounts: [SANDBOX_ACCOUNT, unpaid],
			now: () => Date.now() + clockOffset,
		});
		atEnd(async () => await sandbox.close());
		const test = async (data: object): Promise<{ status: string; message: string }> =>
			await client.testCredential('JD', TYPE, { ...SANDBOX_ACCOUNT, baseUrl: sandbox.url, ...data });

		await checks.check('good: connection successful', async () => {
			assert.equal((await test({})).status, 'OK');
		});
		await checks.check('pasted with spaces and a line break around the keys: the same', async () => {
			const { appkey, secret } = SANDBOX_ACCOUNT;
			assert.equal((await test({ appkey: ` ${appkey}\n`, secret: `\t${secret} ` })).status, 'OK');
		});
		const refusals: Array<[string, () => object, RegExp]> = [
			['wrong secret', () => ({ secret: 'wrong' }), /10047/],
			['unknown appkey', () => ({ appkey: 'nobody' }), /10001/],
			['not purchased', () => ({ appkey: unpaid.appkey, secret: unpaid.secret }), /10048/],
			['a base URL that is none', () => ({ baseUrl: 'aiapi' }), /not a URL/i],
			['a base URL without https', () => ({ baseUrl: 'http://gateway.example.invalid' }), /https/],
			['a gateway that is not there', () => ({ baseUrl: 'http://127.0.0.1:1' }), /./],
		];
		for (const [name, data, expected] of refusals) {
			await checks.check(`${name}: says so`, async () => {
				const { status, message } = await test(data());
				checks.figure(name, message);
				assert.equal(status, 'Error');
				assert.match(message, expected);
			});
		}
		await checks.check("this machine's clock is off: says so", async () => {
			clockOffset = HOUR_MS;
			const { status, message } = await test({});
			clockOffset = 0;
			checks.figure('clock off', message);
			assert.equal(status, 'Error');
			assert.match(message, /10045/);
		});
		for (const [name, code] of [
			['an answer 10010', '10010'],
			['a rate limit', '10043'],
		] as const) {
			await checks.check(`${name}: says so`, async () => {
				sandbox.script({ kind: 'system', code });
				const { status, message } = await test({});
				checks.figure(name, message);
				assert.equal(status, 'Error');
				assert.match(message, new RegExp(code));
			});
		}
	},
};
