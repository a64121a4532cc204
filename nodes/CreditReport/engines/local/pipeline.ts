import { createHash } from 'node:crypto';

import { CreditReportError } from '../../errors/CreditReportError';
import type { EngineResult } from '../engine';
import { completeness } from '../../report/completeness';
import type { Warning } from '../../report/types';
import { readReport, VOCABULARY } from './grammar';
import { layoutDocument, layoutPage, type PageLayout } from './layout';
import { openDocument } from './pdf/document';
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
	const { pages, unmapped, glyphs } = readLayout(pdfium, bytes, options);
	if (glyphs === 0 || unmapped > UNREADABLE * glyphs) throw new CreditReportError('NO_TEXT_LAYER', glyphs === 0 ? {} : { message: 'The text of the PDF cannot be read: its fonts have no Unicode map' });
	const { blocks } = layoutDocument(pages, VOCABULARY);
	const { report, evidence, edition, generation, unparsed, warnings, headings } = readReport(blocks);
	const complete = completeness(report, headings);
	return {
		report,
		...(options.evidence ? { evidence } : {}),
		meta: {
			source: {},
			engine: 'local',
			edition,
			generation,
			pages: pages.length,
			textSource: 'text',
			durationMs: Math.round(performance.now() - started),
			sha256: createHash('sha256').update(bytes).digest('hex'),
			warnings: [...warnings, ...unreadable(unmapped, glyphs), ...incomplete(complete)],
			unparsed,
			completeness: complete,
		},
	};
}

/** Reads and lays out every page; one page's characters and rules are let go before the next is read. */
export function readLayout(pdfium: Pdfium, bytes: Uint8Array, options: PipelineOptions): { pages: PageLayout[]; unmapped: number; glyphs: number } {
	const document = openDocument(pdfium, bytes, options.password);
	try {
		if (options.maxPages !== undefined && document.pageCount > options.maxPages) {
			throw new CreditReportError('TOO_MANY_PAGES', { message: `The PDF has ${document.pageCount} pages, more than the ${options.maxPages} allowed` });
		}
		const pages: PageLayout[] = [];
		let unmapped = 0;
		let glyphs = 0;
		for (let index = 0; index < document.pageCount; index++) {
			const page = document.readPage(index);
			unmapped += page.unmapped;
			glyphs += page.glyphs.length;
			pages.push(layoutPage(page, VOCABULARY));
		}
		return { pages, unmapped, glyphs };
	} finally {
		document.close();
	}
}

function unreadable(unmapped: number, glyphs: number): Warning[] {
	if (unmapped <= DOUBTFUL * glyphs) return [];
	return [{ code: 'UNREADABLE_CHARACTERS', message: `About ${unmapped} of ${glyphs} characters have no Unicode value in the PDF` }];
}

function incomplete(rows: ReturnType<typeof completeness>): Warning[] {
	return rows
		.filter(({ expected, read }) => read !== expected)
		.map(({ section, expected, read, basis }) => ({ code: 'INCOMPLETE_SECTION', message: `The report announces ${expected} (${basis}), ${read} were read`, path: section }));
}
