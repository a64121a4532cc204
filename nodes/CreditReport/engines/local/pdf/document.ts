import { CreditReportError } from '../../../errors/CreditReportError';
import type { FileFacts } from '../../../report/types';
import { fileFacts, pageFacts, type DrawnGlyph } from './facts';
import { walkGlyphs, type GlyphWalk } from './glyphs';
import { usualHeight } from './heights';
import { recoverDropped } from './mend';
import { passwordSpellings } from './password';
import type { Pdfium, RawPdfium } from './pdfium';
import { placementOfPage } from './placement';
import { walkPaths, type PathWalk } from './rules';
import type { Page } from './types';

/** PDFium's error codes (fpdfview.h). */
const LOAD_ERROR = { password: 4, security: 5 } as const;

/** A page as tall as PDF allows, printed in the smallest type reports use, holds a quarter of this. */
const MAX_CHARACTERS = 200_000;

/** A PDF opened in PDFium. Close it, or its memory stays taken. */
export interface PdfDocument {
	readonly pageCount: number;
	/** @param index from 0 */
	readPage(index: number): Page;
	/** What the file tells about how it was made, once its pages were read. */
	facts(pages: ReadonlyArray<Pick<Page, 'number' | 'width' | 'height' | 'facts'>>): FileFacts;
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
	pdfium.fontNames.clear();
	const data = raw._malloc(bytes.length);
	if (data === 0) throw new CreditReportError('ENGINE_CRASHED');
	raw.HEAPU8.set(bytes, data);
	const document = unlock(pdfium, data, bytes.length, password);
	if (document === 0) {
		const reason = raw._FPDF_GetLastError();
		raw._free(data);
		throw refusal(reason, password);
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
		facts: (pages) => fileFacts(raw, document, bytes, pages),
		decrypt: () => saveWithoutSecurity(raw, document),
		close,
	};
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
				description: 'It is locked by a certificate or a rights service. Print it to a new PDF with the program that can open it.',
			});
		default:
			return new CreditReportError('PDF_DAMAGED');
	}
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
		const characters = raw._FPDFText_CountChars(textPage);
		if (characters > MAX_CHARACTERS) throw new CreditReportError('NOT_A_CREDIT_REPORT', { message: `Page ${index + 1} holds ${characters} characters, more than a report has` });
		let walk = walkGlyphs(pdfium, textPage, placement);
		if (walk.turns !== 0) {
			// The content itself is turned, whatever /Rotate says: read it the way its text runs.
			placement = placementOfPage(raw, page, scratch, walk.turns);
			walk = walkGlyphs(pdfium, textPage, placement);
		}
		raw._FPDFText_ClosePage(textPage);
		const unit = usualHeight(walk.glyphs);
		const paths = walkPaths(pdfium, page, placement, unit);
		const recovered = recoverDropped(pdfium, page, placement, walk);
		if (!recovered) throw new CreditReportError('PDF_DAMAGED', { message: `Page ${index + 1} repeats its text too often to be read` });
		return {
			number: index + 1,
			width: placement.width,
			height: placement.height,
			unit,
			glyphs: recovered.length === 0 ? walk.glyphs : [...walk.glyphs, ...recovered],
			rules: paths.rules,
			images: paths.images,
			unmapped: walk.unmapped,
			facts: pageFacts(drawnGlyphs(walk, paths), paths.fills),
		};
	} finally {
		raw._FPDF_ClosePage(page);
	}
}

function drawnGlyphs(walk: GlyphWalk, paths: PathWalk): DrawnGlyph[] {
	return walk.glyphs.map((glyph, index) => {
		const object = walk.objects[index] as number;
		return { glyph, order: paths.textOrder.get(object) ?? 0, font: walk.fonts.get(object) ?? '' };
	});
}
