import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineResult } from '../../../nodes/CreditReport/engines/engine';
import { parsePdf } from '../../../nodes/CreditReport/engines/local/pipeline/parsePdf';
import { verify } from '../../../nodes/CreditReport/report/checks';
import type { EvidenceTree } from '../../../nodes/CreditReport/report/forms/types';
import { present } from '../../../nodes/CreditReport/report/forms/present';
import { lookOf } from '../../../scripts/fixtures/looks';
import { renderReport } from '../../../scripts/fixtures/render';
import type { MadeReport, Row } from '../../../scripts/fixtures/types';
import { pdfium } from '../../../scripts/localEngine';
import { pagesOf } from '../page';
import { CHANGES, lied, type Change, type Edit } from './changes';
import { PrintedPages, type Place } from './printed';
import { forge, type PaperEdit, type PdfWay } from './ways';

/** A report and its PDF, to be forged. */
export interface Original {
	name: string;
	report: MadeReport;
	pdf: Buffer;
	evidence: EvidenceTree;
	pages: PrintedPages;
}

/** All ways: with the means of the maker, or in the PDF. */
export type Way = 'reprinted' | PdfWay;

/** Needs no font: the characters stand in the content stream as they are. */
const LOOK = 'raw-song-plain-tiny';
const SAMPLE = join(__dirname, '../../../examples/sample-report.pdf');

/** A report in a print that needs no font. */
export async function printed(report: MadeReport): Promise<Original> {
	return original(report.edition, report, await print(report));
}

function print(report: MadeReport): Promise<Buffer> {
	return renderReport(report, lookOf(LOOK));
}

/** The sample of the repository, with its embedded font; what it says is read from it. */
export async function sample(): Promise<Original> {
	const pdf = readFileSync(SAMPLE);
	const truth = (await parsePdf(await pdfium(), pdf, {}))[0]?.report as Row;
	return original('examples/sample-report.pdf', { edition: 'gen1-detailed-personal', seed: 0, rich: 1, truth }, pdf);
}

async function original(name: string, report: MadeReport, pdf: Buffer): Promise<Original> {
	const engine = await pdfium();
	return {
		name,
		report,
		pdf,
		evidence: (await parsePdf(engine, pdf, { evidence: true }))[0]?.evidence ?? null,
		pages: new PrintedPages(await pagesOf(pdf)),
	};
}

/** The change of that name. */
export function changeOf(id: string): Change {
	const found = CHANGES.find((change) => change.id === id);
	if (!found) throw new Error(`no change ${id}`);
	return found;
}

/** What reading and verifying a PDF says: the ids of the checks that fail. */
export async function failingChecks(pdf: Buffer): Promise<string[]> {
	const parsed = present((await parsePdf(await pdfium(), pdf, {}))[0] as EngineResult);
	return verify(parsed)
		.filter(({ status }) => status === 'fail')
		.map(({ id }) => id);
}

/**
 * Forges a report and verifies the forgery.
 * @returns ids of the checks that fail; undefined where the change cannot be made this way or is not about this report
 */
export async function trial(
	{ report, pdf, pages, evidence }: Original,
	{ edits, reprintOnly, paperOnly }: Change,
	way: Way,
): Promise<string[] | undefined> {
	const wanted = edits(report);
	if (wanted === undefined) return undefined;
	if (way === 'reprinted' && paperOnly) return undefined;
	if (way === 'reprinted') return failingChecks(await print(lied(report, wanted)));
	if (reprintOnly || (way === 'overprinted' && wanted.some((edit) => 'remove' in edit))) return undefined;
	return failingChecks(
		forge(
			pdf,
			pages,
			wanted.map((edit) => onPaper(edit, report, evidence)),
			way,
		),
	);
}

function onPaper(edit: Edit, { truth }: MadeReport, evidence: EvidenceTree): PaperEdit {
	if ('remove' in edit) return { kind: 'remove', place: around(placesIn(at(evidence, edit.remove))) };
	const value = at(truth, edit.path);
	const [place] = placesIn(at(evidence, edit.path));
	if (typeof value !== 'string' || !place) throw new Error(`${edit.path} is not printed`);
	return { kind: 'replace', place, ...(edit.paper ?? { from: value, to: edit.to }) };
}

function at(tree: unknown, path: string): unknown {
	return path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], tree);
}

function placesIn(tree: unknown): Place[] {
	if (typeof tree !== 'object' || tree === null) return [];
	if ('page' in tree && 'box' in tree) {
		const [x0, y0, x1, y1] = tree.box as [number, number, number, number];
		return [{ page: tree.page as number, x0, y0, x1, y1 }];
	}
	return Object.values(tree).flatMap(placesIn);
}

function around(places: readonly Place[]): Place {
	const [first] = places;
	if (!first) throw new Error('the row is not printed');
	return {
		page: first.page,
		x0: Math.min(...places.map(({ x0 }) => x0)),
		y0: Math.min(...places.map(({ y0 }) => y0)),
		x1: Math.max(...places.map(({ x1 }) => x1)),
		y1: Math.max(...places.map(({ y1 }) => y1)),
	};
}
