import { execFileSync } from 'node:child_process';

import { ROOT } from '../../root';
import { recognisers } from '../recognisers';
import { scanOfPages } from '../reports';
import { inChild, median, tableOf, whole } from '../support';
import type { Recognised } from './recognition.child';
import type { Part } from './types';

/** What reads the pictures. */
const WAYS = ['native', 'wasm', 'tesseract'] as const;
const NAMES: Readonly<Record<(typeof WAYS)[number], string>> = {
	native: 'this package, onnxruntime-node installed',
	wasm: 'this package as it is',
	tesseract: 'tesseract.js, `chi_sim`',
};

interface Run extends Recognised {
	way: (typeof WAYS)[number];
	pages: number;
	/** Documents read at the same time. */
	documents: number;
}

interface Recognition {
	runs: Run[];
	/** Of the package, in bytes. */
	size: { packed: number; unpacked: number };
}

/** Pages of the documents read, and how many at a time. */
const LOADS = [
	{ pages: 4, documents: 1 },
	{ pages: 4, documents: 2 },
];
const LONG = { pages: 40, documents: 1 };

export const RECOGNITION: Part<Recognition> = {
	title: 'Scans',
	about:
		'Image-only PDFs (a detailed report, 200 dpi, grey, JPEG 75), each read in a process of its own from its start: what is loaded and compiled counts. tesseract.js is given the same pages as pictures, and makes text of them alone.',
	async measure({ rounds, quick }) {
		const folder = await recognisers();
		const runs: Run[] = [];
		for (const { pages, documents } of quick ? LOADS : [...LOADS, LONG]) {
			const file = await scanOfPages(pages);
			const measured = new Map(WAYS.map((way) => [way, new Array<Recognised>()]));
			for (let round = 0; round < (pages === LONG.pages ? 1 : rounds); round++)
				for (const way of WAYS) {
					if (way === 'tesseract' && (documents > 1 || pages === LONG.pages)) continue;
					measured.get(way)?.push(await inChild('parts/recognition.child', [way, file, String(documents), folder]));
				}
			for (const [way, results] of measured)
				if (results.length > 0) runs.push({ way, pages, documents, ...medianOf(results) });
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
			],
			runs.map(({ way, documents, pages, seconds, cpuSeconds, peakMb }) => [
				NAMES[way],
				documents,
				pages,
				(seconds / (pages * documents)).toFixed(1),
				(cpuSeconds / (pages * documents)).toFixed(1),
				whole(peakMb),
			]),
		),
		`The package has ${(size.packed / 1e6).toFixed(1)} MB packed and ${(size.unpacked / 1e6).toFixed(1)} MB unpacked.`,
	],
};

function medianOf(results: readonly Recognised[]): Recognised {
	const of = (key: keyof Recognised): number => median(results.map((result) => result[key]));
	return { seconds: of('seconds'), cpuSeconds: of('cpuSeconds'), peakMb: of('peakMb') };
}
