import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** The version that belongs to the n8n-core of the development dependencies. */
const PACKAGE = 'n8n-nodes-base';
const VERSION = '2.41.1';
const ROOT = join(__dirname, '../..');
const HOME = join(ROOT, '.cache', PACKAGE, VERSION);
/** What the node needs of the package: 1 MB of 176. */
const PARTS = ['package/package.json', 'package/dist/nodes/HttpRequest', 'package/dist/utils'];

const run = promisify(execFile);

/**
 * Fetches n8n's own HTTP Request node into a cache, once. As a development dependency its package would
 * put 176 MB into every install. It sits below the project, so that it finds the project's n8n-workflow.
 *
 * @returns the path of the module
 */
export async function fetchHttpRequestNode(): Promise<string> {
	if (!existsSync(HOME)) {
		mkdirSync(dirname(HOME), { recursive: true });
		const folder = mkdtempSync(`${HOME}.part-`);
		try {
			await run(
				'npm',
				['pack', `${PACKAGE}@${VERSION}`, '--silent', '--ignore-scripts', '--pack-destination', folder],
				{ cwd: folder },
			);
			await run('tar', ['-xzf', `${PACKAGE}-${VERSION}.tgz`, ...PARTS], { cwd: folder });
			rmSync(join(folder, `${PACKAGE}-${VERSION}.tgz`));
			renameSync(folder, HOME);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
	return createRequire(__filename).resolve(join(HOME, 'package/dist/nodes/HttpRequest/HttpRequest.node.js'));
}
