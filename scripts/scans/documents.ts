/** The documents that are measured, made once and kept under .cache/scans. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { makeReport } from '../fixtures/data';
import { EDITIONS, isBrief, type EditionKey } from '../fixtures/grammar';
import { lookOf, type Look } from '../fixtures/looks';
import { renderReport } from '../fixtures/render';
import { CONDITIONS } from '../fixtures/scans/conditions';
import { scannedPdf } from '../fixtures/scans/scannedPdf';
import type { Condition } from '../fixtures/scans/types';
import type { Row } from '../fixtures/types';
import { ROOT } from '../root';

const FOLDER = path.join(ROOT, '.cache/scans');
/** Prints of programs and fonts that differ most in a picture; the seed says which. */
const LOOKS = ['chrome-wqy', 'chrome-serif-foxit', 'pdfkit-noto-even', 'chrome-noto', 'raw-song'];
/** An ordinary report: a brief of two or three pages, a detailed one of five to twelve. */
const RICH = 1;
/** Of the conditions without goals, every edition in its turn has one. */
const STEP = 5;

/** A report to be scanned. */
export interface ScanOrder {
	edition: EditionKey;
	condition: Condition;
	seed: number;
}

/** A scanned report and what is printed on it. */
export interface ScannedDocument extends ScanOrder {
	look: Look;
	pdf: Buffer;
	truth: Row;
	isBrief: boolean;
}

/** Which documents to measure: with goals every edition in every condition, without them one edition in turn, unless somebody says. */
export function ordersOf({
	editions,
	conditions,
	seeds,
}: {
	editions?: readonly string[];
	conditions?: readonly string[];
	seeds: readonly number[];
}): ScanOrder[] {
	return CONDITIONS.flatMap((condition, turn) =>
		EDITIONS.flatMap(({ key: edition }, index): ScanOrder[] => {
			const isWanted =
				conditions?.includes(condition.name) ??
				(condition.goals !== undefined || index === (turn * STEP) % EDITIONS.length);
			return isWanted && (editions?.includes(edition) ?? true)
				? seeds.map((seed) => ({ edition, condition, seed }))
				: [];
		}),
	);
}

/** Makes a document, or takes it from where it was kept. */
export async function documentOf({ edition, condition, seed }: ScanOrder): Promise<ScannedDocument> {
	const look = lookOf(LOOKS[seed % LOOKS.length]!);
	const report = makeReport(edition, { seed, rich: RICH });
	const file = path.join(FOLDER, `${edition}-${look.name}-${seed}.${condition.name}.pdf`);
	if (!existsSync(file)) {
		mkdirSync(FOLDER, { recursive: true });
		writeFileSync(file, await scannedPdf(await renderReport(report, look), condition, seed));
	}
	return {
		edition,
		condition,
		seed,
		look,
		pdf: readFileSync(file),
		truth: report.truth,
		isBrief: isBrief(edition),
	};
}
