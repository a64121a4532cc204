import { CreditReportError } from '../../../../errors/CreditReportError';
import { CosFile } from './cos/file';
import { updated } from './cos/update';
import { fileFacts, type PageSummary } from './facts';
import { looksLikePdf } from './header';
import { objectsToMend, type Mend } from './text/mendedFile';
import { PageStreams } from './pageStreams';
import { pageContext, readPage, textOfPage, type PageContext } from './pageContent';
import { openFile, type OpenFile } from './openFile';
import type { Pdfium, RawPdfium } from './pdfium';
import { drawnPage } from './raster';
import type { PdfPage, PdfPageSource } from './types';

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
	const file = openFile(pdfium, bytes, password);
	// Revision of the security handler; -1 without one.
	const isEncrypted = raw._FPDF_GetSecurityHandlerRevision(file.document) !== -1;
	let content: Content | undefined;
	/** Pages that show the same as others, by their key. */
	const shared = new Map<string, PdfPage>();
	const sharedTexts = new Map<string, string>();
	/** Of the pages read so far, by number. */
	const summaries = new Map<number, PageSummary>();
	const close = () => {
		content?.close();
		file.close();
	};
	const pageCount = raw._FPDF_GetPageCount(file.document);
	if (pageCount === 0) {
		close();
		throw new CreditReportError('PDF_DAMAGED', { message: 'The PDF has no pages' });
	}
	const opened = (): Content => (content ??= contentOf(pdfium, file, bytes, isEncrypted));
	/** Before each page. */
	const renew = (): void => {
		if (file.renew()) pdfium.fontNames.clear();
	};
	const read = (index: number): PdfPage => {
		renew();
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
		attachments: raw._FPDFDoc_GetAttachmentCount(file.document),
		fileFacts: () => fileFacts(raw, file.document, bytes, [...summaries.values()]),
		textOf: (index) => textAt(pdfium, opened(), index, sharedTexts),
		isDrawable: () => opened().isDrawable,
		draw: (index, pixelsPerPoint) => {
			renew();
			return drawnPage(pdfium, file.document, index, pixelsPerPoint);
		},
		decrypt: () => saveWithoutSecurity(raw, file.document),
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
	readonly document: number;
	context: PageContext;
	/** What the file's own syntax tells of its pages; undefined for a file too large to look at. */
	streams?: PageStreams;
	close(): void;
	isDrawable: boolean;
}

function contentOf(pdfium: Pdfium, whole: OpenFile, bytes: Uint8Array, isEncrypted: boolean): Content {
	const { raw } = pdfium;
	const plain = isEncrypted ? saveWithoutSecurity(raw, whole.document) : bytes;
	const pageCount = raw._FPDF_GetPageCount(whole.document);
	const file =
		plain.length > MAX_OWN_BYTES
			? undefined
			: new CosFile(Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength));
	const { objects, hasHiddenLayers, hasEndlessPatterns } = file ? objectsToMend(file) : NOTHING_TO_MEND;
	const asIs: Content = {
		get document() {
			return whole.document;
		},
		context: pageContext(hasHiddenLayers, hasEndlessPatterns),
		isDrawable: !hasEndlessPatterns,
		streams: file && new PageStreams(file, pageCount),
		close: () => undefined,
	};
	if (objects.length === 0) return asIs;
	const mended = updated(Buffer.from(saveWithoutSecurity(raw, whole.document)), objects);
	const data = mended ? raw._malloc(mended.length) : 0;
	if (!mended || data === 0) return asIs;
	raw.HEAPU8.set(mended, data);
	const opened = pdfium.load(data, mended.length, new Uint8Array());
	if (opened === 0 || raw._FPDF_GetPageCount(opened) !== pageCount) {
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
