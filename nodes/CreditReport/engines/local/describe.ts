import { createHash } from 'node:crypto';

import { CreditReportError, type ErrorData } from '../../errors/CreditReportError';
import { routeEdition, VOCABULARY } from './grammar';
import { layoutDocument } from './layout';
import { openDocument } from './pdf/document';
import type { Pdfium } from './pdf/pdfium';
import { readPages, requireText, type PipelineOptions } from './pipeline';

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
	pages: number | null;
	/** `scan`: pictures without text. */
	textSource: 'text' | 'scan' | null;
	/** Null when the file is no PDF, or cannot be opened at all. */
	encrypted: boolean | null;
	/** In bytes. */
	size: number;
	sha256: string;
	/** Why it is not readable, with what to do; null for a report. */
	reason: Pick<ErrorData, 'code' | 'message' | 'description'> | null;
}

/** Describes any file; a file that is no report is an answer here, not an error. */
export function describePdf(pdfium: Pdfium, bytes: Uint8Array, options: PipelineOptions): FileDescription {
	const description: FileDescription = {
		isCreditReport: false,
		kind: null,
		edition: null,
		editionTitle: null,
		generation: null,
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
		return { ...description, ...CONCLUSIONS[code], reason: { code, message, description: advice } };
	}
	return description;
}

/** What a refusal tells about the file. */
const CONCLUSIONS: Readonly<Record<string, Partial<FileDescription>>> = {
	PDF_ENCRYPTED: { encrypted: true },
	WRONG_PASSWORD: { encrypted: true },
	NO_TEXT_LAYER: { textSource: 'scan' },
	ENTERPRISE_REPORT: { kind: 'enterprise' },
	NOT_A_CREDIT_REPORT: { kind: 'other' },
	UNKNOWN_EDITION: { kind: 'personal' },
};

/** Fills in what it learns as it goes, so that a refusal half-way leaves what was known. */
function read(pdfium: Pdfium, bytes: Uint8Array, options: PipelineOptions, description: FileDescription): void {
	const document = openDocument(pdfium, bytes, options.password);
	try {
		description.encrypted = document.isEncrypted;
		description.pages = document.pageCount;
		const read = readPages(document, options);
		requireText(read);
		description.textSource = 'text';
		const edition = routeEdition(layoutDocument(read.pages, VOCABULARY).blocks);
		Object.assign(description, { isCreditReport: true, kind: 'personal', edition: edition.key, editionTitle: edition.title, generation: edition.generation } satisfies Partial<FileDescription>);
	} finally {
		document.close();
	}
}
