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
import type { Rich, Row } from '../fixtures/types';
import { ROOT } from '../root';

const FOLDER = path.join(ROOT, '.cache/scans');
/** Prints of programs and fonts that differ most in a picture; the seed says which. */
const LOOKS = ['chrome-wqy', 'chrome-serif-foxit', 'pdfkit-noto-even', 'chrome-noto', 'raw-song'];
/** Of the conditions without goals, every edition in its turn has one. */
const STEP = 5;

/** A report to be scanned. */
export interface ScanOrder {
	edition: EditionKey;
	condition: Condition;
	seed: number;
	rich: Rich;
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
	rich,
}: {
	editions?: readonly string[];
	conditions?: readonly string[];
	seeds: readonly number[];
	rich: Rich;
}): ScanOrder[] {
	return CONDITIONS.flatMap((condition, turn) =>
		EDITIONS.flatMap(({ key: edition }, index): ScanOrder[] => {
			const isWanted =
				conditions?.includes(condition.name) ??
				(condition.goals !== undefined || index === (turn * STEP) % EDITIONS.length);
			return isWanted && (editions?.includes(edition) ?? true)
				? seeds.map((seed) => ({ edition, condition, seed, rich }))
				: [];
		}),
	);
}

/** A document's name among files. */
export function nameOf({ edition, condition, seed, rich }: ScanOrder): string {
	return `${condition.name}.${edition}-${seed}-${rich}`;
}

/** Makes a document, or takes it from where it was kept. */
export async function documentOf(order: ScanOrder): Promise<ScannedDocument> {
	const { edition, condition, seed, rich } = order;
	const look = lookOf(LOOKS[seed % LOOKS.length]!);
	const report = makeReport(edition, { seed, rich });
	const file = path.join(FOLDER, `${nameOf(order)}.pdf`);
	if (!existsSync(file)) {
		mkdirSync(FOLDER, { recursive: true });
		writeFileSync(file, await scannedPdf(await renderReport(report, look), condition, seed));
	}
	return {
		...order,
		look,
		pdf: readFileSync(file),
		truth: report.truth,
		isBrief: isBrief(edition),
	};
}
