import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { npmFor, startRegistry, type Registry } from '../../../scripts/e2e/services/registry';
import { packFolder } from '../../../scripts/e2e/packed';

const run = promisify(execFile);

let folder: string;
let registry: Registry;

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'credit-report-registry-'));
	writeFileSync(path.join(folder, 'package.json'), '{ "name": "n8n-nodes-sample", "version": "1.2.3" }');
	registry = await startRegistry('n8n-nodes-sample', [packFolder(folder, path.join(folder, 'tarballs'))]);
});

afterAll(async () => {
	await registry.close();
	rmSync(folder, { recursive: true });
});

it('npm finds the package in the registry, whatever registry is named on the command line', async () => {
	const npm = path.join(npmFor(registry, path.join(folder, 'bin')), 'npm');
	const env = { ...process.env, PATH: `${path.dirname(npm)}:${process.env.PATH}` };
	const view = await run(npm, ['view', 'n8n-nodes-sample', 'version', '--registry=https://registry.invalid'], { env });
	const pack = await run(npm, ['pack', 'n8n-nodes-sample@latest', '--registry=https://registry.invalid'], {
		env,
		cwd: folder,
	});
	expect(view.stdout.trim()).toBe('1.2.3');
	expect(pack.stdout.trim()).toBe('n8n-nodes-sample-1.2.3.tgz');
});

it('of another package it knows nothing', async () => {
	expect((await fetch(`${registry.url}/n8n-nodes-other`)).status).toBe(404);
});
