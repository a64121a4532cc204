import { createHash } from 'node:crypto';

import { CreditReportError } from '../../../errors/CreditReportError';
import type { EngineResult } from '../../engine';
import { completeness, completenessWarnings } from '../../../report/facts/completeness';
import { normaliseReport } from '../../../report/forms/normalise';
import type { FileFacts, PrintedPages, Warning } from '../../../report/forms/types';
import { PAGE_WORDS, readReport, VOCABULARY } from '../grammar';
import { layoutDocument, layoutPage } from '../layout';
import { reportsIn, type FilePage, type ReportPages } from '../pages';
import { placesInFile } from '../pages/places';
import { withNumber } from '../pages/renumber';
import { pageWarnings } from '../pages/warnings';
import { openDocument, type PdfDocument } from '../source/pdf/document';
import type { Page } from '../source/types';
import type { Pdfium } from '../source/pdf/pdfium';
import { lostSlivers, printOf, type PagePrint } from './slivers';
import { printedPagesOn, SheetSizes, type Imposition } from '../sheets';
import { pageText, tallyOf, textSourceOf, textWarnings, withCutOff, type PageText } from './textNotes';

export interface PipelineOptions {
	password?: string;
	maxPages?: number;
	evidence?: boolean;
}

/** With a larger share of characters without a Unicode value the text is worthless. */
const UNREADABLE = 0.3;

/** A file with more reports than this is built to waste time: the others are named in a warning. */
const MAX_REPORTS = 100;

/**
 * The local engine from start to end: bytes -> sheets -> pages -> reports -> layout -> grammar -> reports in printed form.
 * A report that cannot be read costs the others a warning only.
 * @returns one result per report of the file, at least one
 * @throws CreditReportError of the input rows of the error table, when no report of the file can be read
 */
export function parsePdf(pdfium: Pdfium, bytes: Uint8Array, options: PipelineOptions): EngineResult[] {
	const started = performance.now();
	const read = readLayout(pdfium, bytes, options);
	requireText(read);
	const attached = attachmentWarnings(read);
	const found = reportsIn(read.pages, PAGE_WORDS);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const outcomes = found.slice(0, MAX_REPORTS).map((report) => attempt(() => resultOf(report, read, options)));
	const results = outcomes.flatMap(({ result }, index) => (result ? [{ ...result, index }] : []));
	const failures = [
		...outcomes.flatMap(({ error }, index) => (error ? [notRead(found[index] as ReportPages, error)] : [])),
		...found.slice(MAX_REPORTS).map((report) => notRead(report)),
	];
	const [firstError] = outcomes.flatMap(({ error }) => error ?? []);
	if (results.length === 0 && firstError) throw withAttachments(firstError, read);
	const durationMs = Math.round(performance.now() - started);
	return results.map(({ index, ...result }) => ({
		...result,
		meta: {
			...result.meta,
			source: {
				...result.meta.source,
				...(found.length === 1 ? {} : { report: { index: index + 1, count: found.length } }),
			},
			durationMs,
			sha256,
			warnings: [...result.meta.warnings, ...failures, ...attached],
		},
	}));
}

function resultOf(found: ReportPages, read: ReadPages, options: PipelineOptions): EngineResult {
	const { blocks } = layoutDocument(found.pages, VOCABULARY);
	const { report, evidence, edition, generation, unparsed, warnings, seen } = readReport(
		blocks,
		options.evidence,
		found.isPartial,
	);
	const normalised = normaliseReport(report);
	const complete = completeness(report, normalised, seen, { read: found.pages.length, gaps: found.gaps });
	const inFile = placesInFile(found);
	const { sheets } = found.findings;
	const tally = tallyOf(sheets.flatMap((sheet) => read.texts.get(sheet) ?? []));
	return {
		report,
		normalised,
		...(evidence === undefined ? {} : { evidence: inFile.evidence(evidence) }),
		meta: {
			source: sheets.length === 0 ? {} : { pageRange: { from: Math.min(...sheets), to: Math.max(...sheets) } },
			engine: 'local',
			edition,
			generation,
			pages: sheets.length,
			printedPages: printedPagesOf(found, read.perSheet),
			textSource: textSourceOf(tally),
			durationMs: 0,
			sha256: null,
			warnings: [
				...warnings.map(inFile.at),
				...textWarnings(tally),
				...pageWarnings(found.findings),
				...completenessWarnings(complete),
			],
			unparsed: unparsed.map(inFile.at),
			completeness: complete,
			file: read.file,
		},
	};
}

/** Anything but an error of the error table is a defect, and ends the whole. */
function attempt<T>(work: () => T): { result?: T; error?: CreditReportError } {
	try {
		return { result: work() };
	} catch (error) {
		if (error instanceof CreditReportError) return { error };
		throw error;
	}
}

function notRead({ findings: { sheets } }: ReportPages, error?: CreditReportError): Warning {
	const [from] = sheets;
	const where = sheets.length > 1 ? `pages ${from} to ${sheets[sheets.length - 1]}` : `page ${from ?? '?'}`;
	const why = error ? `${error.code}: ${error.message}` : `the file holds more than ${MAX_REPORTS}`;
	return {
		code: 'REPORT_NOT_READ',
		message: `Another report in the file (${where}) was not read: ${why}`,
		...(from === undefined ? {} : { page: from }),
	};
}

/** Attached files are documents of their own, and are not read. */
function attachmentWarnings({ attachments }: ReadPages): Warning[] {
	return attachments === 0
		? []
		: [{ code: 'ATTACHMENT_NOT_READ', message: `Files attached to the PDF were not read: ${attachments}` }];
}

/** A portfolio, or a mail kept as PDF, has the report attached to it. */
function withAttachments(error: CreditReportError, { attachments }: ReadPages): CreditReportError {
	if (attachments === 0) return error;
	const { code, message, description } = error.toData();
	return new CreditReportError(code, {
		message,
		description: `${attachments === 1 ? 'A file is' : `${attachments} files are`} attached to this PDF: if the report is among them, save it and read it on its own. ${description}`,
	});
}

function printedPagesOf({ findings }: ReportPages, perSheet: number): PrintedPages {
	const {
		announced,
		read,
		missing,
		numberedOtherwise,
		pictures,
		doubled,
		printedAgain,
		foreign,
		skipped,
		isReordered,
	} = findings;
	return {
		announced,
		read,
		missing,
		withoutText: pictures,
		numberedOtherwise,
		doubled: [...doubled, ...printedAgain],
		foreign,
		skipped,
		reordered: isReordered,
		...(perSheet > 1 ? { perSheet } : {}),
	};
}

/** Every page of a document after layout, and how much of its text is readable. */
export interface ReadPages {
	pages: FilePage[];
	/** Printed pages on a page of the file. */
	perSheet: number;
	/** Files attached to it. */
	attachments: number;
	/** What there is to say about the text of each page of the file, by its number. */
	texts: ReadonlyMap<number, PageText>;
	/** What the file tells about how it was made. */
	file: FileFacts;
}

/** @throws CreditReportError of {@link openDocument} and {@link readPages} */
export function readLayout(pdfium: Pdfium, bytes: Uint8Array, options: PipelineOptions): ReadPages {
	const document = openDocument(pdfium, bytes, options.password);
	try {
		return readPages(document, options);
	} finally {
		document.close();
	}
}

/**
 * Reads and lays out every page; one page's characters and rules are let go before the next is read.
 * @throws CreditReportError TOO_MANY_PAGES, PDF_DAMAGED
 */
export function readPages(document: PdfDocument, { maxPages }: PipelineOptions): ReadPages {
	if (maxPages !== undefined && document.pageCount > maxPages) {
		throw new CreditReportError('TOO_MANY_PAGES', {
			message: `The PDF has ${document.pageCount} pages, more than the ${maxPages} allowed`,
		});
	}
	const laidOut: FilePage[] = [];
	const texts: PageText[] = [];
	const facts: Array<Pick<Page, 'number' | 'width' | 'height' | 'facts'>> = [];
	const prints: PagePrint[] = [];
	const sheets = new SheetSizes();
	for (let index = 0; index < document.pageCount; index++) {
		const page = document.readPage(index);
		texts.push(pageText(page));
		prints.push(printOf(page));
		facts.push({ number: page.number, width: page.width, height: page.height, facts: page.facts });
		const layout = layoutPage(page, VOCABULARY);
		laidOut.push({ layout, pictures: page.pictures, sheet: page.number, x: 0, y: 0 });
		sheets.add(page, layout);
	}
	const lost = lostSlivers(prints);
	const impositions = sheets.impositions();
	const perSheet = Math.max(1, ...[...impositions.values()].map(({ columns, rows }) => columns * rows));
	return {
		pages: impositions.size > 0 ? readSheets(document, laidOut, impositions) : laidOut,
		perSheet,
		attachments: document.attachments,
		texts: new Map(texts.map((text, index) => [index + 1, withCutOff(text, lost[index] ?? 0)])),
		file: document.facts(facts),
	};
}

/** Reads the sheets that hold several printed pages again, now printed page by printed page. */
function readSheets(
	document: PdfDocument,
	sheets: readonly FilePage[],
	impositions: ReadonlyMap<number, Imposition>,
): FilePage[] {
	const pages: FilePage[] = [];
	for (const sheet of sheets) {
		const imposition = impositions.get(sheet.sheet);
		if (!imposition) pages.push({ ...sheet, layout: withNumber(sheet.layout, pages.length + 1) });
		else
			for (const { page, x, y } of printedPagesOn(document.readPage(sheet.sheet - 1), imposition, pages.length + 1)) {
				// Which of them a picture is on is not known; one with text is read anyhow.
				pages.push({ layout: layoutPage(page, VOCABULARY), pictures: [], sheet: sheet.sheet, x, y });
			}
	}
	return pages;
}

/** @throws CreditReportError NO_TEXT_LAYER when there is no text, or none that can be told apart from noise */
export function requireText(read: ReadPages): void {
	const { glyphs, unmapped } = tallyOf(read.texts.values());
	if (glyphs === 0) throw withAttachments(new CreditReportError('NO_TEXT_LAYER'), read);
	if (unmapped > UNREADABLE * glyphs)
		throw new CreditReportError('NO_TEXT_LAYER', {
			message: 'The text of the PDF cannot be read: its fonts have no Unicode map',
		});
}
