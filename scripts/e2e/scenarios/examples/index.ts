import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { builtApi } from '../../../built';
import { SANDBOX_ACCOUNT, startSandbox } from '../../../jd-sandbox';
import { PACKAGE } from '../../packed';
import { startMailServer } from '../../services/imap';
import { loginOf, startPostgres } from '../../services/postgres';
import { newInstance } from '../../world';
import type { Scenario } from '../index';
import { SAMPLE, type ExampleRun } from './example';
import { folderToDatabase } from './folderToDatabase';
import { formToVerdict, screening } from './forms';
import { localThenJd } from './localThenJd';
import { mailToRows } from './mailToRows';

const RUNS: readonly ExampleRun[] = [mailToRows, localThenJd, formToVerdict, screening, folderToDatabase];

/** Every example imported and run as shipped, against real parts. */
export const examples: Scenario = {
	name: 'examples',
	title: 'The examples, as shipped',
	async run(world) {
		const { atEnd, checks, folder } = world;
		const [mail, postgres] = [await startMailServer(folder), await startPostgres(folder)];
		atEnd(async () => await mail.stop());
		atEnd(async () => await postgres.stop());
		// What the gateway reads from a scan is what the sample says: it cannot look at pictures.
		const report = await builtApi().parseCreditReport(SAMPLE, { values: 'printed', jdCompatible: true });
		const structured = Object.fromEntries(Object.entries(report).filter(([key]) => key !== 'meta'));
		const sandbox = await startSandbox({ read: async () => structured });
		atEnd(async () => await sandbox.close());
		const instance = await newInstance(world, 'examples');
		const { client } = instance;
		await client.installPackage(PACKAGE);
		const files = path.join(instance.folder, '.n8n-files');
		mkdirSync(files, { recursive: true });
		const accounts: Array<[string, object]> = [
			['imap', { user: mail.user, password: mail.password, host: '127.0.0.1', port: mail.port, secure: false }],
			['postgres', loginOf(postgres)],
			['jdAiApi', { ...SANDBOX_ACCOUNT, baseUrl: sandbox.url }],
		];
		const credentials: Record<string, { id: string; name: string }> = {};
		for (const [type, data] of accounts)
			credentials[type] = { id: await client.createCredential(type, type, data), name: type };
		for (const run of RUNS)
			await run({ ...instance, installation: world.installation, checks, mail, postgres, sandbox, credentials, files });
	},
};
