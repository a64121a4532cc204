import { createHash } from 'node:crypto';

import { CreditReportError, type ErrorData } from '../../../errors/CreditReportError';
import { rowOf } from '../../../errors/table';
import type { EditionGrammar } from '../grammar';
import type { ReportPages } from '../pages';
import type { PageSource } from '../source/pageSource';
import { looksLikePdf } from '../source/pdf/header';
import { kindOf } from '../source/pictures/pictureKinds';
import type { Pdfium } from '../source/pdf/pdfium';
import { attempt } from './attempt';
import { refusalOf } from './refusal';
import { FILE_STAGES, REPORT_STAGES } from './stages';
import { refusingStrangers } from './strangers';
import type { FoundReport, PipelineOptions } from './types';
import { withPdf } from './withPdf';

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
	/** `PDF`, or the kind of a picture (`JPEG`, `PNG`, `TIFF`, ...), `pictures` of several; null of anything else. */
	format: string | null;
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
	/** Null when the file cannot be opened at all. */
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
 * @throws CreditReportError of {@link refusalOf} when there is none
 */
export async function readableReports(
	file: Omit<FoundReport, 'found'> & { reports: ReportPages[] },
): Promise<ReportDescription[]> {
	const outcomes = [];
	for (const found of file.reports)
		outcomes.push(await attempt(() => REPORT_STAGES.start({ ...file, found }).upTo('edition')));
	const readable = outcomes.flatMap(({ value }) => (value ? [descriptionOf(value)] : []));
	const [firstError] = outcomes.flatMap(({ error }) => error ?? []);
	if (readable.length === 0 && firstError) throw refusalOf(firstError, file);
	return readable;
}

function descriptionOf({ edition, found }: { edition: EditionGrammar; found: ReportPages }): ReportDescription {
	const { key, title, generation } = edition;
	const { sheets } = found.findings;
	return {
		edition: key,
		editionTitle: title,
		generation,
		pageRange: { from: Math.min(...sheets), to: Math.max(...sheets) },
	};
}

/** Describes any file; a file that is no report is an answer here, not an error. */
export async function describePdf(
	pdfium: Pdfium,
	bytes: Uint8Array,
	options: PipelineOptions,
): Promise<FileDescription> {
	const description: FileDescription = {
		format: kindOf(bytes)?.name ?? (looksLikePdf(bytes) ? 'PDF' : null),
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
		await withPdf(pdfium, bytes, options.password, (source) => fillIn(description, source, options));
	} catch (error) {
		if (!(error instanceof CreditReportError)) throw error;
		const { code, message, description: advice } = error.toData();
		return { ...description, ...rowOf(code)?.told, reason: { code, message, description: advice } };
	}
	return description;
}

/** Fills in what it learns as it goes, so that a refusal half-way leaves what was known. */
async function fillIn(description: FileDescription, source: PageSource, options: PipelineOptions): Promise<void> {
	description.encrypted = source.isEncrypted ?? null;
	description.pages = source.pageCount;
	const file = await FILE_STAGES.start({ source: refusingStrangers(source), options }).upTo('text');
	description.textSource = file.textSource;
	const reports = await readableReports(file);
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
}
