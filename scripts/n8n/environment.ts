import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A home for n8n-core of this process alone: settings, keys and binary data. Removed at the end. */
export const n8nFolder = mkdtempSync(join(tmpdir(), 'credit-report-n8n-'));

process.env.N8N_USER_FOLDER = n8nFolder;
process.env.N8N_ENCRYPTION_KEY = 'only for tests';
process.env.N8N_LOG_LEVEL = 'silent';
// Jest gives a test file no exit of its own, a script has no afterAll.
if (typeof afterAll === 'function') afterAll(removeN8nFolder);
else process.on('exit', removeN8nFolder);

export function removeN8nFolder(): void {
	rmSync(n8nFolder, { recursive: true, force: true });
}
