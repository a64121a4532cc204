/**
 * Hostile and unlucky files: what reading each ends in, time and memory. Every file is read in a process of its own.
 *
 *   node scripts/run.js bench/hostile [--write]      --write renews docs/hostile.md
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { HOSTILE_FILES, hostileFile, type HostileFile } from '../fixtures/hostile';
import { ROOT } from '../root';
import type { HostileOutcome, HostileSettings } from './hostile.child';
import { damageTable } from './damage';
import { fail, inChild, keep, tableOf } from './support';

const TIME_LIMIT_MS = 10_000;
const CANCEL_AFTER_MS = 1_000;

const HEAD = `# Hostile and unlucky files

What the local engine makes of files that are not what they should be, or mean no good. Made by
\`node scripts/run.js bench/hostile --write\`, which makes the files as well (scripts/fixtures/hostile); the tests that
hold it: test/engines/local/hostile.debian.test.ts and limits.test.ts.

Each file is read in a process of its own that has read a good report before and reads another one after: "next" says
whether that one was read. Time limit ${TIME_LIMIT_MS / 1000} s; memory is what the process took beyond the good report, its peak. PDFium may take 80 MB
and sixteen times the size of the file, 512 MB at most, JavaScript 256 MB.
`;

const DAMAGED = `## Damaged reports

The example and a made-up report of each edition, damaged at places of chance, and what reading them came to
(\`node scripts/run.js bench/damage\`). "Says so": a warning, a line in \`meta.unparsed\` or the completeness of a section is
another than of the whole file.
`;

/** Beside the files as they are: the same limits met from outside. */
const CANCELLED: Pick<HostileFile, 'name' | 'about'> & { settings: HostileSettings } = {
	name: 'crowded-pages',
	about: `the same file, cancelled after ${CANCEL_AFTER_MS / 1000} s`,
	settings: { cancelAfterMs: CANCEL_AFTER_MS },
};

interface Result extends HostileOutcome {
	name: string;
	about: string;
	bytes: number;
}

async function measure(): Promise<Result[]> {
	const folder = mkdtempSync(path.join(tmpdir(), 'credit-report-hostile-'));
	try {
		const sample = path.join(ROOT, 'examples/sample-report.pdf');
		const results: Result[] = [];
		const trials: Array<HostileFile & { settings?: HostileSettings }> = [
			...HOSTILE_FILES,
			{ ...hostileFile(CANCELLED.name), ...CANCELLED },
		];
		for (const { name, about, make, password, maxPages, settings } of trials) {
			const file = path.join(folder, 'hostile.pdf');
			const bytes = await make();
			writeFileSync(file, bytes);
			const options: HostileSettings = { password, maxPages, timeoutMs: TIME_LIMIT_MS, ...settings };
			results.push({
				name,
				about,
				bytes: bytes.length,
				...(await inChild<HostileOutcome>('hostile.child', [file, sample, JSON.stringify(options)])),
			});
		}
		return results;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function sizeOf(bytes: number): string {
	return bytes < 1024
		? `${bytes} B`
		: bytes < 1024 * 1024
			? `${Math.round(bytes / 1024)} KB`
			: `${Math.round(bytes / 1024 / 1024)} MB`;
}

async function main() {
	const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
	const results = await measure();
	const rows = results.map(({ name, about, bytes, code, ms, memoryMb, isUnharmed }) => [
		name,
		about,
		sizeOf(bytes),
		`\`${code}\``,
		ms.toFixed(0),
		memoryMb.toFixed(0),
		isUnharmed ? 'read' : '**lost**',
	]);
	const table = tableOf(['File', 'What it is', 'Size', 'Ends in', 'ms', 'MB', 'Next'], rows);
	process.stdout.write(`${table}\n\n${keep('hostile', { results })}\n`);
	if (values.write)
		writeFileSync(path.join(ROOT, 'docs/hostile.md'), `${HEAD}\n${table}\n\n${DAMAGED}\n${await damageTable()}\n`);
}

main().catch(fail);
