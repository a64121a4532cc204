import { stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

import { bytesOf, type RenderedFile } from '../render';
import type { Terminal } from './command';
import { UsageError } from './usageError';

const STDOUT = '-';

/** Writes files where `--out` says. New ones are for their owner alone: a report is as private as data gets. */
export async function writeFiles(files: readonly RenderedFile[], out: string, terminal: Terminal): Promise<void> {
	if (out === STDOUT) {
		for (const file of files) terminal.stdout.write(bytesOf(file));
		return;
	}
	const isFolder = out.endsWith('/') || (await stat(out).catch(() => undefined))?.isDirectory() === true;
	if (!isFolder && files.length > 1) throw new UsageError(`--out takes a folder for ${files.length} reports`);
	const taken = new Set<string>();
	for (const file of files) {
		const path = isFolder ? join(out, unusedName(file.fileName, taken)) : out;
		await writeFile(path, bytesOf(file), { mode: 0o600 }).catch((cause: NodeJS.ErrnoException) => {
			throw new UsageError(`${path} cannot be written: ${cause.code ?? cause.message}`);
		});
		terminal.stdout.write(`${path}\n`);
	}
}

/** Two files of a run may come from PDFs of one name. */
function unusedName(name: string, taken: Set<string>): string {
	const end = extname(name);
	let unused = name;
	for (let no = 2; taken.has(unused.toLowerCase()); no++)
		unused = `${name.slice(0, name.length - end.length)} (${no})${end}`;
	taken.add(unused.toLowerCase());
	return unused;
}
