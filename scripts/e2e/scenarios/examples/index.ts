import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { builtApi } from '../../../built';
import { SANDBOX_ACCOUNT, startSandbox } from '../../../jd-sandbox';
import { PACKAGE } from '../../packed';
import { startMailServer } from '../../services/imap';
import { startInternet } from '../../services/internet';
import { loginOf, startPostgres } from '../../services/postgres';
import { startOutbox } from '../../services/smtp';
import { makeSites } from '../../services/sites';
import { newInstance } from '../../world';
import type { Scenario } from '../index';
import { photographCanvases } from './canvases';
import { SAMPLE, type ExampleRun } from './example';
import { explainReport } from './explainReport';
import { folderToDatabase } from './folderToDatabase';
import { formToVerdict, screening } from './forms';
import { localThenJd } from './localThenJd';
import { mailToRows } from './mailToRows';
import { monthlyCheck } from './monthlyCheck';
import { reportToChat } from './reportToChat';
import { reportToHubspot } from './reportToHubspot';

/** By the name of the file, in the order in which they run. */
export const RUNS: Readonly<Record<string, ExampleRun>> = {
	'mail-to-rows': mailToRows,
	'local-then-jd': localThenJd,
	'form-to-verdict': formToVerdict,
	screening,
	'folder-to-database': folderToDatabase,
	'monthly-check': monthlyCheck,
	'report-to-chat': reportToChat,
	'report-to-hubspot': reportToHubspot,
	'explain-report': explainReport,
};

/** Every example imported and run as shipped, against real parts. */
export const examples: Scenario = {
	name: 'examples',
	title: 'The examples, as shipped',
	async run(world) {
		const { atEnd, folder } = world;
		const [mail, postgres] = [await startMailServer(folder), await startPostgres(folder)];
		atEnd(async () => await mail.stop());
		atEnd(async () => await postgres.stop());
		const outbox = await startOutbox();
		atEnd(async () => await outbox.stop());
		// What the gateway reads from a scan is what the sample says: it cannot look at pictures.
		const report = await builtApi().parseCreditReport(SAMPLE, { values: 'printed', jdCompatible: true });
		const structured = Object.fromEntries(Object.entries(report).filter(([key]) => key !== 'meta'));
		const sandbox = await startSandbox({ read: async () => structured });
		atEnd(async () => await sandbox.close());
		const sites = makeSites();
		const internet = await startInternet(folder, Object.values(sites));
		atEnd(async () => await internet.close());
		const instance = await newInstance(world, 'examples', { env: internet.env });
		const { client } = instance;
		await client.installPackage(PACKAGE);
		const files = path.join(instance.folder, '.n8n-files');
		mkdirSync(files, { recursive: true });
		const accounts: Array<[string, object]> = [
			['imap', { user: mail.user, password: mail.password, host: '127.0.0.1', port: mail.port, secure: false }],
			['smtp', { user: outbox.user, password: outbox.password, host: '127.0.0.1', port: outbox.port, secure: false }],
			['postgres', loginOf(postgres)],
			['hubspotAppToken', { appToken: sites.hubspot.key }],
			['openAiApi', { apiKey: sites.model.key, url: sites.model.baseUrl }],
			['jdAiApi', { ...SANDBOX_ACCOUNT, baseUrl: sandbox.url }],
		];
		const credentials: Record<string, { id: string; name: string }> = {};
		for (const [type, data] of accounts)
			credentials[type] = { id: await client.createCredential(type, type, data), name: type };
		const servers = { mail, outbox, postgres, sandbox, internet, sites };
		const runs = Object.entries(RUNS).filter(([name]) => world.runs(name));
		for (const [, run] of runs) await run({ ...world, ...instance, ...servers, credentials, files });
		await photographCanvases(
			world,
			client,
			runs.map(([name]) => name),
		);
	},
};
