import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../root';
import type { Tarball } from './services/registry';

export const PACKAGE = (JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { name: string }).name;

/** The package of this clone as `npm publish` would send it. */
export function pack(folder: string): Tarball {
	return packFolder(ROOT, folder);
}

/** The same under the next version number, for an update. */
export function packNext({ file, version }: Tarball, folder: string): Tarball {
	const unpacked = path.join(folder, 'next');
	mkdirSync(unpacked, { recursive: true });
	execFileSync('tar', ['-xzf', file, '-C', unpacked]);
	const manifest = path.join(unpacked, 'package/package.json');
	const json = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
	json.version = version.replace(/\d+$/, (patch) => String(Number(patch) + 1));
	writeFileSync(manifest, JSON.stringify(json));
	return packFolder(path.join(unpacked, 'package'), folder);
}

/** A folder as `npm publish` would send it. */
export function packFolder(cwd: string, folder: string): Tarball {
	mkdirSync(folder, { recursive: true });
	const [packed] = JSON.parse(
		execFileSync('npm', ['pack', '--json', '--pack-destination', folder, '--loglevel=error'], {
			cwd,
			encoding: 'utf8',
		}),
	) as Array<{ filename: string; version: string }>;
	return { version: packed!.version, file: path.join(folder, packed!.filename) };
}
