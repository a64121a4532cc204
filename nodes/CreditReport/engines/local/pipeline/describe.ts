import { createHash } from 'node:crypto';

import { CreditReportError, type ErrorData } from '../../../errors/CreditReportError';
import { rowOf } from '../../../errors/table';
import { editionOf, PAGE_WORDS, VOCABULARY } from '../grammar';
import { layoutDocument } from '../layout';
import { reportsIn, type FilePage } from '../pages';
import { openDocument } from '../source/pdf/document';
import type { Pdfium } from '../source/pdf/pdfium';
import { readPages, requireText, type PipelineOptions } from './parsePdf';
import { tallyOf, textSourceOf } from './textNotes';

/** One report of a file. */
export interface ReportDescription {
	edition: string;
	/** Title of the edition in Chinese. */
	editionTitle: string;
	generation: 1 | 2;
	/** First and last page of the file it stands on, from 1. */
	pageRange: { from: number; to: number };
}

/** What a file is, told without reading it as a report: for routing mails. */
export interface FileDescription {
	/** Can the local engine read it? */
	isCreditReport: boolean;
	/** `personal`, or what it is instead; null when that cannot be seen (encrypted, damaged, a scan). */
	kind: 'personal' | 'enterprise' | 'other' | null;
	edition: string | null;
	/** Title of the edition in Chinese. */
	editionTitle: string | null;
	generation: 1 | 2 | null;
	/** Reports in the file that can be read; what is told above is of the first. */
	reportCount: number | null;
	/** Each of them, with the pages of the file it stands on. */
	reports: ReportDescription[];
	pages: number | null;
	/** `scan`: pictures without text; `ocr`: pictures with text that a program recognised in them; `mixed`: also printed text. */
	textSource: 'text' | 'ocr' | 'mixed' | 'scan' | null;
	/** Null when the file is no PDF, or cannot be opened at all. */
	encrypted: boolean | null;
	/** In bytes. */
	size: number;
	sha256: string;
	/** Why it is not readable, with what to do; null for a report. */
	reason: Pick<ErrorData, 'code' | 'message' | 'description'> | null;
}

/**
 * The reports in a file that can be read.
 * @returns at least one
 * @throws CreditReportError the first reason when there is none
 */
export function readableReports(pages: readonly FilePage[]): ReportDescription[] {
	const errors: CreditReportError[] = [];
	const reports = reportsIn(pages, PAGE_WORDS).flatMap((report): ReportDescription[] => {
		try {
			const { key, title, generation } = editionOf(layoutDocument(report.pages, VOCABULARY).blocks, report.isPartial);
			const { sheets } = report.findings;
			return [
				{
					edition: key,
					editionTitle: title,
					generation,
					pageRange: { from: Math.min(...sheets), to: Math.max(...sheets) },
				},
			];
		} catch (error) {
			if (!(error instanceof CreditReportError)) throw error;
			errors.push(error);
			return [];
		}
	});
	if (reports.length === 0 && errors[0]) throw errors[0];
	return reports;
}

/** Describes any file; a file that is no report is an answer here, not an error. */
export function describePdf(pdfium: Pdfium, bytes: Uint8Array, options: PipelineOptions): FileDescription {
	const description: FileDescription = {
		isCreditReport: false,
		kind: null,
		edition: null,
		editionTitle: null,
		generation: null,
		reportCount: null,
		reports: [],
		pages: null,
		textSource: null,
		encrypted: null,
		size: bytes.length,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		reason: null,
	};
	try {
		read(pdfium, bytes, options, description);
	} catch (error) {
		if (!(error instanceof CreditReportError)) throw error;
		const { code, message, description: advice } = error.toData();
		return { ...description, ...rowOf(code)?.told, reason: { code, message, description: advice } };
	}
	return description;
}

/** Fills in what it learns as it goes, so that a refusal half-way leaves what was known. */
function read(pdfium: Pdfium, bytes: Uint8Array, options: PipelineOptions, description: FileDescription): void {
	const document = openDocument(pdfium, bytes, options.password);
	try {
		description.encrypted = document.isEncrypted;
		description.pages = document.pageCount;
		const read = readPages(document, options);
		requireText(read);
		description.textSource = textSourceOf(tallyOf(read.texts.values()));
		const reports = readableReports(read.pages);
		const { edition, editionTitle, generation } = reports[0] as ReportDescription;
		Object.assign(description, {
			isCreditReport: true,
			kind: 'personal',
			edition,
			editionTitle,
			generation,
			reportCount: reports.length,
			reports,
		} satisfies Partial<FileDescription>);
	} finally {
		document.close();
	}
}
