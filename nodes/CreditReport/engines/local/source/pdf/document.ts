import { CreditReportError } from '../../../../errors/CreditReportError';
import { CosFile } from './cos/file';
import { updated } from './cos/update';
import { fileFacts, type PageSummary } from './facts';
import { looksLikePdf } from './header';
import { objectsToMend, type Mend } from './text/mendedFile';
import { PageStreams } from './pageStreams';
import { pageContext, readPage, textOfPage, type PageContext } from './pageContent';
import { passwordSpellings } from './password';
import type { Pdfium, RawPdfium } from './pdfium';
import { drawnPage } from './raster';
import type { PdfPage, PdfPageSource } from './types';

/** PDFium's error codes (fpdfview.h). */
const LOAD_ERROR = { password: 4, security: 5 } as const;

/**
 * Opens a PDF in PDFium. Close it, or its memory stays taken.
 * @param password an empty one is none
 * @throws CreditReportError EMPTY_FILE, NOT_A_PDF, PDF_ENCRYPTED, WRONG_PASSWORD, PDF_DAMAGED, ENGINE_CRASHED (no memory)
 */
export function openPdf(pdfium: Pdfium, bytes: Uint8Array, password = ''): PdfPageSource {
	if (bytes.length === 0) throw new CreditReportError('EMPTY_FILE');
	if (!looksLikePdf(bytes)) throw new CreditReportError('NOT_A_PDF');
	const { raw } = pdfium;
	pdfium.fontNames.clear();
	pdfium.allow(bytes.length);
	const data = raw._malloc(bytes.length);
	if (data === 0) throw new CreditReportError('ENGINE_CRASHED');
	raw.HEAPU8.set(bytes, data);
	const document = unlock(pdfium, data, bytes.length, password);
	if (document === 0) {
		const reason = raw._FPDF_GetLastError();
		raw._free(data);
		throw refusal(reason, password);
	}
	// Revision of the security handler; -1 without one.
	const isEncrypted = raw._FPDF_GetSecurityHandlerRevision(document) !== -1;
	let content: Content | undefined;
	/** Pages that show the same as others, by their key. */
	const shared = new Map<string, PdfPage>();
	const sharedTexts = new Map<string, string>();
	/** Of the pages read so far, by number. */
	const summaries = new Map<number, PageSummary>();
	const close = () => {
		content?.close();
		raw._FPDF_CloseDocument(document);
		raw._free(data);
	};
	const pageCount = raw._FPDF_GetPageCount(document);
	if (pageCount === 0) {
		close();
		throw new CreditReportError('PDF_DAMAGED', { message: 'The PDF has no pages' });
	}
	const opened = (): Content => (content ??= contentOf(pdfium, document, bytes, isEncrypted));
	const read = (index: number): PdfPage => {
		const page = pageOf(pdfium, opened(), index, shared);
		const { number, width, height, facts } = page;
		if (!summaries.has(number)) summaries.set(number, { number, width, height, facts });
		return page;
	};
	return {
		pageCount,
		page: (index) => new Promise((resolve) => resolve(read(index))),
		close: () => Promise.resolve(close()),
		isEncrypted,
		attachments: raw._FPDFDoc_GetAttachmentCount(document),
		fileFacts: () => fileFacts(raw, document, bytes, [...summaries.values()]),
		textOf: (index) => textAt(pdfium, opened(), index, sharedTexts),
		isDrawable: () => opened().isDrawable,
		draw: (index, pixelsPerPoint) => drawnPage(pdfium, document, index, pixelsPerPoint),
		decrypt: () => saveWithoutSecurity(raw, document),
	};
}

/** Reads a page; of several that show the same, one. */
function pageOf(
	pdfium: Pdfium,
	{ document, context, streams }: Content,
	index: number,
	shared: Map<string, PdfPage>,
): PdfPage {
	const isWhole = streams?.isWhole(index) ?? true;
	const key = streams?.keyOf(index);
	const known = key === undefined ? undefined : shared.get(key);
	const page = known ? { ...known, number: index + 1 } : readPage(pdfium, document, index, context);
	if (!isWhole) page.isBroken = true;
	if (key !== undefined && !known) shared.set(key, page);
	return page;
}

/** The characters of a page; of several that show the same, those of one. */
function textAt(pdfium: Pdfium, { document, streams }: Content, index: number, shared: Map<string, string>): string {
	// Contents too long for a report are not gone through.
	streams?.isWhole(index);
	const key = streams?.keyOf(index);
	const text = (key === undefined ? undefined : shared.get(key)) ?? textOfPage(pdfium, document, index);
	if (key !== undefined) shared.set(key, text);
	return text;
}

/** Tries each spelling of the password. @returns a document handle, or 0 */
function unlock(pdfium: Pdfium, data: number, length: number, password: string): number {
	for (const spelling of passwordSpellings(password)) {
		const document = pdfium.load(data, length, spelling);
		if (document !== 0) return document;
		if (pdfium.raw._FPDF_GetLastError() !== LOAD_ERROR.password) return 0;
	}
	return 0;
}

function refusal(reason: number, password: string): CreditReportError {
	switch (reason) {
		case LOAD_ERROR.password:
			return new CreditReportError(password === '' ? 'PDF_ENCRYPTED' : 'WRONG_PASSWORD');
		case LOAD_ERROR.security:
			return new CreditReportError('PDF_ENCRYPTED', {
				message: 'The PDF is protected in a way that no password opens',
				description:
					'It is locked by a certificate or a rights service. Print it to a new PDF with the program that can open it.',
			});
		default:
			return new CreditReportError('PDF_DAMAGED');
	}
}

/** fpdf_save.h: FPDF_REMOVE_SECURITY */
const REMOVE_SECURITY = 3;

function saveWithoutSecurity(raw: RawPdfium, document: number): Uint8Array {
	const writer = raw._PDFiumExt_OpenFileWriter();
	try {
		raw._FPDF_SaveAsCopy(document, writer, REMOVE_SECURITY);
		const size = raw._PDFiumExt_GetFileWriterSize(writer);
		const buffer = raw._malloc(size);
		raw._PDFiumExt_GetFileWriterData(writer, buffer, size);
		const bytes = raw.HEAPU8.slice(buffer, buffer + size);
		raw._free(buffer);
		return bytes;
	} finally {
		raw._PDFiumExt_CloseFileWriter(writer);
	}
}

/** Larger files are scans: pictures, hardly any fonts. */
const MAX_OWN_BYTES = 96 * 1024 * 1024;
const NOTHING_TO_MEND: Mend = { objects: [], hasHiddenLayers: false, hasEndlessPatterns: false };

/** The document that pages are read from: the file itself, or the file with what PDFium would read wrongly written anew. */
interface Content {
	document: number;
	context: PageContext;
	/** What the file's own syntax tells of its pages; undefined for a file too large to look at. */
	streams?: PageStreams;
	close(): void;
	isDrawable: boolean;
}

function contentOf(pdfium: Pdfium, document: number, bytes: Uint8Array, isEncrypted: boolean): Content {
	const { raw } = pdfium;
	const plain = isEncrypted ? saveWithoutSecurity(raw, document) : bytes;
	const file =
		plain.length > MAX_OWN_BYTES
			? undefined
			: new CosFile(Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength));
	const { objects, hasHiddenLayers, hasEndlessPatterns } = file ? objectsToMend(file) : NOTHING_TO_MEND;
	const asIs: Content = {
		document,
		context: pageContext(hasHiddenLayers, hasEndlessPatterns),
		isDrawable: !hasEndlessPatterns,
		streams: file && new PageStreams(file, raw._FPDF_GetPageCount(document)),
		close: () => undefined,
	};
	if (objects.length === 0) return asIs;
	const mended = updated(Buffer.from(saveWithoutSecurity(raw, document)), objects);
	const data = mended ? raw._malloc(mended.length) : 0;
	if (!mended || data === 0) return asIs;
	raw.HEAPU8.set(mended, data);
	const opened = pdfium.load(data, mended.length, new Uint8Array());
	if (opened === 0 || raw._FPDF_GetPageCount(opened) !== raw._FPDF_GetPageCount(document)) {
		if (opened !== 0) raw._FPDF_CloseDocument(opened);
		raw._free(data);
		return asIs;
	}
	return {
		...asIs,
		document: opened,
		close: () => {
			raw._FPDF_CloseDocument(opened);
			raw._free(data);
		},
	};
}
