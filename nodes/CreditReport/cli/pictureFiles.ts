import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { UsageError } from './usageError';

/** How the pictures that are read are called. */
const PICTURE = /\.(?:jpe?g|png|tiff?)$/i;
/** Names as a person sorts them: page2 before page10. */
const NAMES_IN_ORDER = new Intl.Collator('en', { numeric: true });

/**
 * The pictures that are named, in the order in which they are; a folder stands for those in it, by their names.
 * @throws UsageError for a folder without any
 */
export async function picturesOf(paths: readonly string[]): Promise<string[]> {
	const files = await Promise.all(
		paths.map(async (path) => ((await isFolder(path)) ? await picturesIn(path) : [path])),
	);
	return files.flat();
}

async function isFolder(path: string): Promise<boolean> {
	return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

async function picturesIn(folder: string): Promise<string[]> {
	const names = (await readdir(folder)).filter((name) => PICTURE.test(name)).sort(NAMES_IN_ORDER.compare);
	if (names.length === 0) throw new UsageError(`There are no pictures (JPEG, PNG, TIFF) in ${folder}`);
	return names.map((name) => join(folder, name));
}
