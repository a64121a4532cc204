import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { cacheFolder } from '../e2e/installation';

/** The native runtime of the recogniser, and a peer of ours. Neither is a development dependency: 370 MB. */
const PACKAGES = ['onnxruntime-node@1.30.0', 'tesseract.js@7.0.0', '@tesseract.js-data/chi_sim@1.0.0'];

/** Where they are installed, from the npm registry when they are not in the cache. A folder in the cache is whole: it gets its name last. */
export async function recognisers(): Promise<string> {
	const folder = path.join(cacheFolder(), `recognisers-${PACKAGES.map((name) => name.replace(/^.*@/, '')).join('-')}`);
	if (existsSync(folder)) return folder;
	const draft = `${folder}.${process.pid}`;
	mkdirSync(draft, { recursive: true });
	try {
		writeFileSync(path.join(draft, 'package.json'), '{ "private": true }\n');
		// Scripts would fetch libraries for graphics processors.
		const args = ['install', ...PACKAGES, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
		await promisify(execFile)('npm', args, { cwd: draft });
		renameSync(draft, folder);
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
	return folder;
}
