import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '../../scripts/root';

/** A folder in which the package is installed from its tarball, as npm would publish it, and the types of Node. */
export function installedFromTarball(): string {
	const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
	const installed = join(folder, 'node_modules/n8n-nodes-credit-report');
	mkdirSync(installed, { recursive: true });
	const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
		cwd: ROOT,
		encoding: 'utf8',
	});
	execFileSync('tar', ['-xzf', join(folder, packed.trim()), '-C', installed, '--strip-components=1']);
	symlinkSync(join(ROOT, 'node_modules/@types'), join(folder, 'node_modules/@types'), 'dir');
	return folder;
}

/** A package in that folder, of the given module system, with these files. */
export function consumer(
	folder: string,
	type: 'commonjs' | 'module',
	files: Readonly<Record<string, string>>,
): string[] {
	const place = join(folder, type);
	mkdirSync(place, { recursive: true });
	writeFileSync(join(place, 'package.json'), JSON.stringify({ type }));
	return Object.entries(files).map(([name, text]) => {
		const file = join(place, name);
		writeFileSync(file, text);
		return file;
	});
}
