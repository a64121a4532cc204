/** Prints of others that are scanned here: what is read of the print itself, by its text, is what its scan is held to. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { builtApi } from '../built';
import { scannedPdf } from '../fixtures/scans/scannedPdf';
import type { Condition } from '../fixtures/scans/types';
import { compareWithTruth, scoreOf, type Leaf, type Score } from './score';
import type { Runtime } from './measure';

/** Of a print, how its scan was read. */
export interface ScannedPrint {
	name: string;
	condition: string;
	/** As many as were read, if the reading says. */
	pages: number | null;
	score: Score;
	faults: Leaf[];
	/** Wrong values, and how many of them are in `meta.review`. */
	wrong: number;
	reviewed: number;
}

const TIMEOUT_MS = 3_600_000;

/** Reads a print by its text, scans it, and reads the scan. */
export async function measurePrint(file: string, condition: Condition, runtime: Runtime): Promise<ScannedPrint> {
	const { parseCreditReport } = builtApi();
	const pdf = readFileSync(file);
	const { meta: printed, ...truth } = await parseCreditReport(pdf, { values: 'printed', recognition: 'off' });
	const scan = await scannedPdf(pdf, condition, 1);
	const { meta, ...read } = await parseCreditReport(scan, {
		values: 'printed',
		timeoutMs: TIMEOUT_MS,
		recognitionRuntime: runtime,
	});
	const leaves = compareWithTruth(truth, read, { isBrief: printed.edition?.endsWith('brief') ?? false });
	const flags = new Set(meta.review?.map((entry) => entry.path));
	const wrong = leaves.filter(({ fate }) => fate === 'wrong');
	return {
		name: path.basename(file, '.pdf'),
		condition: condition.name,
		pages: meta.pages,
		score: scoreOf(leaves),
		faults: leaves.filter(({ fate }) => fate !== 'correct'),
		wrong: wrong.length,
		reviewed: wrong.filter(({ place }) => place !== undefined && flags.has(place)).length,
	};
}
