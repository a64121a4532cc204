import { CreditReportError } from '../../../errors/CreditReportError';
import { walkGlyphs } from './glyphs';
import { recoverDropped } from './mend';
import type { Pdfium, RawPdfium } from './pdfium';
import { placementOfPage } from './placement';
import { walkPaths } from './rules';
import type { Page } from './types';

/** PDFium's error codes (fpdfview.h). */
const LOAD_ERROR = { format: 3, password: 4 } as const;

/** A PDF opened in PDFium. Close it, or its memory stays taken. */
export interface PdfDocument {
	readonly pageCount: number;
	/** @param index from 0 */
	readPage(index: number): Page;
	/** True also for a file that anybody may open but that has an owner password. */
	readonly isEncrypted: boolean;
	/** The file without its encryption. */
	decrypt(): Uint8Array;
	close(): void;
}

/**
 * Opens a PDF.
 * @param password an empty one is none
 * @throws CreditReportError EMPTY_FILE, NOT_A_PDF, PDF_ENCRYPTED, WRONG_PASSWORD, PDF_DAMAGED, ENGINE_CRASHED (no memory)
 */
export function openDocument(pdfium: Pdfium, bytes: Uint8Array, password = ''): PdfDocument {
	if (bytes.length === 0) throw new CreditReportError('EMPTY_FILE');
	if (!looksLikePdf(bytes)) throw new CreditReportError('NOT_A_PDF');
	const { raw } = pdfium;
	const data = raw._malloc(bytes.length);
	if (data === 0) throw new CreditReportError('ENGINE_CRASHED');
	raw.HEAPU8.set(bytes, data);
	const document = pdfium.load(data, bytes.length, password);
	if (document === 0) {
		const reason = raw._FPDF_GetLastError();
		raw._free(data);
		if (reason !== LOAD_ERROR.password) throw new CreditReportError('PDF_DAMAGED');
		throw new CreditReportError(password === '' ? 'PDF_ENCRYPTED' : 'WRONG_PASSWORD');
	}
	const close = () => {
		raw._FPDF_CloseDocument(document);
		raw._free(data);
	};
	const pageCount = raw._FPDF_GetPageCount(document);
	if (pageCount === 0) {
		close();
		throw new CreditReportError('PDF_DAMAGED', { message: 'The PDF has no pages' });
	}
	return {
		pageCount,
		// Revision of the security handler; -1 without one.
		isEncrypted: raw._FPDF_GetSecurityHandlerRevision(document) !== -1,
		readPage: (index) => readPage(pdfium, document, index),
		decrypt: () => saveWithoutSecurity(raw, document),
		close,
	};
}

/** The PDF specification lets up to 1,024 bytes of other matter stand before the header; readers accept it. */
export function looksLikePdf(bytes: Uint8Array): boolean {
	return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024 + 5)).includes('%PDF-');
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

function readPage(pdfium: Pdfium, document: number, index: number): Page {
	const { raw, scratch } = pdfium;
	const page = raw._FPDF_LoadPage(document, index);
	if (page === 0) throw new CreditReportError('PDF_DAMAGED', { message: `Page ${index + 1} of the PDF cannot be read` });
	try {
		let placement = placementOfPage(raw, page, scratch);
		const textPage = raw._FPDFText_LoadPage(page);
		let walk = walkGlyphs(pdfium, textPage, placement);
		if (walk.turns !== 0) {
			// The content itself is turned, whatever /Rotate says: read it the way its text runs.
			placement = placementOfPage(raw, page, scratch, walk.turns);
			walk = walkGlyphs(pdfium, textPage, placement);
		}
		raw._FPDFText_ClosePage(textPage);
		const paths = walkPaths(pdfium, page, placement);
		const recovered = recoverDropped(pdfium, page, placement, walk);
		return {
			number: index + 1,
			width: placement.width,
			height: placement.height,
			glyphs: recovered.length === 0 ? walk.glyphs : [...walk.glyphs, ...recovered],
			rules: paths.rules,
			images: paths.images,
			unmapped: walk.unmapped,
		};
	} finally {
		raw._FPDF_ClosePage(page);
	}
}
