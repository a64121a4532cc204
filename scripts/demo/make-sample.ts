/**
 * Makes examples/sample-report.pdf anew: a report of the first generation on a person who does not exist, written by the
 * fixture maker with a subset of the font WenQuanYi Zen Hei (Debian: fonts-wqy-zenhei). The PDF is committed, so the
 * demo needs neither the maker nor the font.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ROOT } from '../root';

const RECIPE = ['--edition', 'gen1-detailed-personal', '--look', 'pdfkit-wqy', '--seed', '289', '--rich', '1'];

const folder = mkdtempSync(path.join(tmpdir(), 'credit-report-sample-'));
try {
	execFileSync(process.execPath, [path.join(ROOT, 'scripts/run.js'), 'fixtures/main', '--out', folder, ...RECIPE], {
		stdio: 'inherit',
	});
	const pdf = readdirSync(folder).find((name) => name.endsWith('.pdf')) as string;
	copyFileSync(path.join(folder, pdf), path.join(ROOT, 'examples/sample-report.pdf'));
} finally {
	rmSync(folder, { recursive: true });
}
