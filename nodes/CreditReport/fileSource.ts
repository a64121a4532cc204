import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';

import type { PdfSource } from './engines/engine';
import { CreditReportError } from './errors/CreditReportError';

/**
 * A PDF on disk.
 * @throws CreditReportError FILE_NOT_FOUND when it is not there, is no file or may not be read
 */
export async function fileSource(path: string): Promise<PdfSource> {
	const facts = await stat(path).catch(() => undefined);
	if (!facts?.isFile()) throw notFound(path);
	return {
		fileName: basename(path),
		size: facts.size,
		stream: async () => createReadStream(path),
	};
}

/** A PDF in memory. */
export function bytesSource(bytes: Uint8Array, fileName?: string): PdfSource {
	return {
		...(fileName === undefined ? {} : { fileName }),
		size: bytes.length,
		stream: async () => Readable.from([bytes]),
	};
}

function notFound(path: string): CreditReportError {
	return new CreditReportError('FILE_NOT_FOUND', { message: `The file was not found: ${basename(path)}` });
}
