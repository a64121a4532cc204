import { createHash } from 'node:crypto';

import { CreditReportError } from '../../errors/CreditReportError';
import type { EngineResult } from '../engine';
import { completeness, completenessWarnings } from '../../report/completeness';
import { normaliseReport } from '../../report/normalise';
import type { FileFacts, Warning } from '../../report/types';
import { readReport, VOCABULARY } from './grammar';
import { layoutDocument, layoutPage, type PageLayout } from './layout';
import { openDocument, type PdfDocument } from './pdf/document';
import type { Page } from './pdf/types';
import type { Pdfium } from './pdf/pdfium';

export interface PipelineOptions {
	password?: string;
	maxPages?: number;
	evidence?: boolean;
}

/** Shares of characters without a Unicode value: above the first the text is worthless, above the second worth a warning. */
const UNREADABLE = 0.3;
const DOUBTFUL = 0.005;

/**
 * The local engine from start to end: bytes -> pages -> layout -> grammar -> report in printed form.
 * @throws CreditReportError of the input rows of the error table
 */
export function parsePdf(pdfium: Pdfium, bytes: Uint8Array, options: PipelineOptions): EngineResult {
	const started = performance.now();
	const read = readLayout(pdfium, bytes, options);
	requireText(read);
	const { pages, unmapped, glyphs } = read;
	const { blocks } = layoutDocument(pages, VOCABULARY);
	const { report, evidence, edition, generation, unparsed, warnings, seen } = readReport(blocks, options.evidence);
	const complete = completeness(report, seen, { read: pages.length, gaps: [] });
	return {
		report,
		normalised: normaliseReport(report),
		...(evidence === undefined ? {} : { evidence }),
		meta: {
			source: {},
			engine: 'local',
			edition,
			generation,
			pages: pages.length,
			textSource: 'text',
			durationMs: Math.round(performance.now() - started),
			sha256: createHash('sha256').update(bytes).digest('hex'),
			warnings: [...warnings, ...unreadable(unmapped, glyphs), ...completenessWarnings(complete)],
			unparsed,
			completeness: complete,
			file: read.file,
		},
	};
}

/** Every page of a document after layout, and how much of its text is readable. */
export interface ReadPages {
	pages: PageLayout[];
	glyphs: number;
	/** Characters without a Unicode value. */
	unmapped: number;
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
		throw new CreditReportError('TOO_MANY_PAGES', { message: `The PDF has ${document.pageCount} pages, more than the ${maxPages} allowed` });
	}
	const read = { pages: [] as PageLayout[], glyphs: 0, unmapped: 0 };
	const facts: Array<Pick<Page, 'number' | 'width' | 'height' | 'facts'>> = [];
	for (let index = 0; index < document.pageCount; index++) {
		const page = document.readPage(index);
		read.unmapped += page.unmapped;
		read.glyphs += page.glyphs.length;
		facts.push({ number: page.number, width: page.width, height: page.height, facts: page.facts });
		read.pages.push(layoutPage(page, VOCABULARY));
	}
	return { ...read, file: document.facts(facts) };
}

/** @throws CreditReportError NO_TEXT_LAYER when there is no text, or none that can be told apart from noise */
export function requireText({ glyphs, unmapped }: ReadPages): void {
	if (glyphs === 0) throw new CreditReportError('NO_TEXT_LAYER');
	if (unmapped > UNREADABLE * glyphs) throw new CreditReportError('NO_TEXT_LAYER', { message: 'The text of the PDF cannot be read: its fonts have no Unicode map' });
}

function unreadable(unmapped: number, glyphs: number): Warning[] {
	if (unmapped <= DOUBTFUL * glyphs) return [];
	return [{ code: 'UNREADABLE_CHARACTERS', message: `About ${unmapped} of ${glyphs} characters have no Unicode value in the PDF` }];
}
