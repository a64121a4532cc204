import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { CONDITIONS } from '../../fixtures/scans/conditions';
import { ROOT } from '../../root';
import { documentOf, type ScannedDocument, type ScanOrder } from '../../scans/documents';
import { compareWithTruth, scoreOf } from '../../scans/score';
import { recognisers } from '../recognisers';
import { scanOfPages } from '../reports';
import { inChild, median, tableOf, whole } from '../support';
import type { Part } from './types';

/** What reads the pictures. */
const WAYS = ['native', 'wasm', 'tesseract'] as const;
const NAMES: Readonly<Record<(typeof WAYS)[number], string>> = {
	native: 'this package, onnxruntime-node installed',
	wasm: 'this package as it is',
	tesseract: 'tesseract.js, `chi_sim`',
};

/** What it took from the start of a process to the end of all documents. */
interface Spent {
	seconds: number;
	cpuSeconds: number;
	peakMb: number;
}

interface Run extends Spent {
	way: (typeof WAYS)[number];
	pages: number;
	/** Documents read at the same time. */
	documents: number;
	/** Of the values printed in the report, a share: F1 of those read; of a text, how many are somewhere in it. */
	values?: number;
}

interface Recognition {
	runs: Run[];
	/** Of the package, in bytes. */
	size: { packed: number; unpacked: number };
}

/** The whole report that is read by all: printed and scanned, never looked at while the engine was grown. */
const REPORT: ScanOrder = { edition: 'gen2-brief', condition: CONDITIONS[0]!, seed: 500, rich: 1 };
/** How many copies of it at once. */
const COPIES = [1, 2];
const LONG_PAGES = 40;

export const RECOGNITION: Part<Recognition> = {
	title: 'Scans',
	about: `Image-only PDFs (200 dpi, grey, JPEG 75), each read in a process of its own from its start: what is loaded and compiled
counts. tesseract.js is given the same pages as pictures, and makes text of them alone. Values: of this package F1 of those it
reads, each in its place; of tesseract.js how many of the printed ones are somewhere in its text, spaces aside, which is more than
anything could make of that text. On a machine that does other things as well, processor seconds tell more than seconds.`,
	async measure({ rounds, quick }) {
		const recognisersAt = await recognisers();
		const folder = mkdtempSync(path.join(tmpdir(), 'credit-report-bench-'));
		const runs: Run[] = [];
		try {
			const report = await documentOf(REPORT);
			const scan = path.join(folder, 'report.pdf');
			writeFileSync(scan, report.pdf);
			const loads = COPIES.map((documents) => ({ scan, documents, pages: pagesIn(report.pdf), rounds }));
			if (!quick) loads.push({ scan: await scanOfPages(LONG_PAGES), documents: 1, pages: LONG_PAGES, rounds: 1 });
			for (const load of loads) {
				const measured = new Map<Run['way'], Array<Spent & Read>>();
				for (let round = 0; round < load.rounds; round++)
					for (const way of WAYS) {
						if (way === 'tesseract' && (load.documents > 1 || load.pages === LONG_PAGES)) continue;
						const args = [way, load.scan, String(load.documents), recognisersAt];
						const result = await inChild<Spent & Read>('parts/recognition.child.js', args);
						measured.set(way, [...(measured.get(way) ?? []), result]);
					}
				for (const [way, results] of measured) {
					const values = load.scan === scan && results[0] ? valuesIn(results[0], report) : undefined;
					runs.push({ way, pages: load.pages, documents: load.documents, ...medianOf(results), values });
				}
			}
		} finally {
			rmSync(folder, { recursive: true });
		}
		const [pack] = JSON.parse(
			execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' }),
		) as Array<{ size: number; unpackedSize: number }>;
		return { runs, size: { packed: pack?.size ?? 0, unpacked: pack?.unpackedSize ?? 0 } };
	},
	show: ({ runs, size }) => [
		tableOf(
			[
				'Read by',
				'documents at once',
				'pages of each',
				'seconds a page',
				'processor seconds a page',
				'peak memory, MB',
				'values, %',
			],
			runs.map(({ way, documents, pages, seconds, cpuSeconds, peakMb, values }) => [
				NAMES[way],
				documents,
				pages,
				(seconds / (pages * documents)).toFixed(1),
				(cpuSeconds / (pages * documents)).toFixed(1),
				whole(peakMb),
				values === undefined ? '' : (100 * values).toFixed(1),
			]),
		),
		`The package has ${(size.packed / 1e6).toFixed(1)} MB packed and ${(size.unpacked / 1e6).toFixed(1)} MB unpacked.`,
	],
};

/** How many pages a scan has, whose objects stand in it as they are. */
function pagesIn(pdf: Buffer): number {
	return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

/** What was read: this package's report, or a text. */
interface Read {
	report?: object;
	text?: string;
}

function valuesIn({ report, text = '' }: Read, { truth, look, isBrief }: ScannedDocument): number {
	const options = { ignore: look.ignore, isBrief };
	if (report) return scoreOf(compareWithTruth(truth, report, options)).f1;
	const whole = withoutSpace(text);
	const printed = compareWithTruth(truth, {}, options);
	return printed.filter((leaf) => whole.includes(withoutSpace(String(leaf.printed)))).length / printed.length;
}

function withoutSpace(text: string): string {
	return text.replace(/\s/g, '');
}

function medianOf(results: readonly Spent[]): Spent {
	const of = (key: keyof Spent): number => median(results.map((result) => result[key]));
	return { seconds: of('seconds'), cpuSeconds: of('cpuSeconds'), peakMb: of('peakMb') };
}
