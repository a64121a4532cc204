/**
 * The reports that the benchmark reads, made once and kept under .cache/bench. The long ones hold the accounts of many
 * ordinary reports. Pages are never repeated: the engine reads a page that is in the file twice once.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { makeReport } from '../fixtures/data';
import { EDITIONS, type EditionKey } from '../fixtures/grammar';
import { lookOf } from '../fixtures/looks';
import { PdfEditor } from '../fixtures/pdfEditor';
import { renderReport } from '../fixtures/render';
import { CONDITIONS } from '../fixtures/scans/conditions';
import { scannedPdf } from '../fixtures/scans/scannedPdf';
import type { MadeReport, Rich, Row } from '../fixtures/types';
import { ROOT } from '../root';

const FOLDER = path.join(ROOT, '.cache/bench');
const LONG_EDITION = 'gen1-detailed-personal';
/**
 * Who lays out the long reports, and the most pages it does at one go. Chromium's are the heavier ones: many ruled cells,
 * thousands of path segments a page; at 500 it stops without a word.
 */
const PRINTERS = {
	chromium: { look: 'chrome-wqy', longest: 200 },
	pdfkit: { look: 'pdfkit-wqy', longest: 500 },
} as const;
export type Printer = keyof typeof PRINTERS;
/** Lists whose records a long report takes from others, and the number of each in its list. */
const ACCOUNTS = { loans: 'serialNo', creditCards: 'serialNo', quasiCreditCards: 'serialNo' };
/** What a stream added to a file takes besides its bytes, at most. */
const SYNTAX_BYTES = 1024;
/** Fewer pages than this come of the accounts of one report. */
const PAGES_A_REPORT = 4;

/** The path of a file, made by `make` when it is not there yet. */
async function kept(name: string, make: (file: string) => Promise<void>): Promise<string> {
	const file = path.join(FOLDER, name);
	if (existsSync(file)) return file;
	mkdirSync(FOLDER, { recursive: true });
	await make(file);
	return file;
}

/** A made-up report of an edition. */
export async function reportOf({
	edition,
	look,
	rich = 2,
}: {
	edition: EditionKey;
	look: string;
	rich?: Rich;
}): Promise<string> {
	return await kept(`${edition}-${look}-${rich}.pdf`, async (file) => {
		writeFileSync(file, await renderReport(makeReport(edition, { seed: 1, rich }), lookOf(look)));
	});
}

/** Pages of a file. */
export function pagesOf(file: string): number {
	return Number(execFileSync('qpdf', ['--show-npages', file], { encoding: 'utf8' }));
}

/** One report with the accounts of so many. */
function joined(count: number): MadeReport {
	const reports = Array.from({ length: count }, (_, index) => makeReport(LONG_EDITION, { seed: index + 1, rich: 2 }));
	const [whole] = reports as [MadeReport];
	for (const [list, number] of Object.entries(ACCOUNTS)) {
		const accounts = reports.flatMap(({ truth }) => (truth[list] ?? []) as Row[]);
		whole.truth[list] = accounts.map((account, index) => ({ ...account, [number]: String(index + 1) }));
	}
	return whole;
}

/** Who lays out a report of so many pages, unless somebody says. */
export function printerFor(pages: number): Printer {
	return pages > PRINTERS.chromium.longest ? 'pdfkit' : 'chromium';
}

/** A report cut to exactly so many pages: what the missing ones hold is a warning. */
export async function reportOfPages(pages: number, printer: Printer = printerFor(pages)): Promise<string> {
	if (pages === 1) return await reportOf({ edition: 'gen2-brief', look: 'chrome-wqy', rich: 0 });
	const { look, longest } = PRINTERS[printer];
	return await kept(`accounts-${printer}-${pages}.pdf`, async (file) => {
		const whole = await kept(`accounts-${printer}.pdf`, async (made) => {
			writeFileSync(made, await renderReport(joined(longest / PAGES_A_REPORT), lookOf(look)));
		});
		if (pagesOf(whole) < pages) throw new Error(`the accounts fill ${pagesOf(whole)} pages, not ${pages}`);
		execFileSync('qpdf', [whole, '--pages', '.', `1-${pages}`, '--', file]);
	});
}

/** The same, printed and scanned: pictures alone. */
export async function scanOfPages(pages: number): Promise<string> {
	const [plain] = CONDITIONS;
	return await kept(`scan-${pages}.pdf`, async (file) => {
		if (!plain) throw new Error('There is no condition of scans');
		writeFileSync(file, await scannedPdf(readFileSync(await reportOfPages(pages, 'pdfkit')), plain, 1));
	});
}

/** A whole report with the accounts of so many ordinary ones. */
export async function reportWithAccounts(accounts: number): Promise<string> {
	return await kept(`of-${accounts}-accounts.pdf`, async (file) => {
		const report = joined(Math.ceil(accounts / 2));
		const lists = Object.keys(ACCOUNTS);
		lists.forEach((list, index) => {
			const share = Math.floor((accounts + index) / lists.length);
			report.truth[list] = ((report.truth[list] ?? []) as Row[]).slice(0, share);
		});
		writeFileSync(file, await renderReport(report, lookOf(PRINTERS.chromium.look)));
	});
}

/** A file with so many megabytes behind it that no page shows, and that do not compress, in a stream of its own. */
export async function fileOfMegabytes(report: string, megabytes: number): Promise<string> {
	return await kept(`${path.basename(report, '.pdf')}-${megabytes}-mb.pdf`, async (file) => {
		const editor = new PdfEditor(readFileSync(report));
		const size = megabytes * 1024 * 1024 - readFileSync(report).length - SYNTAX_BYTES;
		editor.addStream(randomBytes(Math.max(0, size)).toString('latin1'));
		writeFileSync(file, editor.appended());
	});
}

/** @returns the editions that can be made */
export function editions(): EditionKey[] {
	return EDITIONS.map(({ key }) => key);
}
