import { CreditReportError } from '../../../../errors/CreditReportError';
import { passwordSpellings } from './password';
import type { Pdfium, Pointer } from './pdfium';

/** A file as PDFium has it open. */
export interface OpenFile {
	/** Handle of the document; another one after {@link renew}. */
	readonly document: Pointer;
	/**
	 * Opens the file anew where PDFium holds much of it: it keeps every stream that it has read, which of a scan is in the end
	 * the whole file. No page may be open.
	 * @returns whether it did: handles of anything in the document are void
	 * @throws CreditReportError ENGINE_CRASHED (no memory)
	 */
	renew(): boolean;
	/** Closes the document, and gives back what memory it has. */
	close(): void;
}

/** PDFium's error codes (fpdfview.h). */
const LOAD_ERROR = { password: 4, security: 5 } as const;
/** Larger files stay outside of PDFium's heap: scans, hardly ever reports as they are printed, which are read faster in it. */
const LENT_BYTES = 4 * 1024 * 1024;
/** Bytes read after which a file is opened anew, which takes a millisecond or two. */
const KEPT_BYTES = 8 * 1024 * 1024;

/**
 * Opens a file in PDFium, with the first spelling of the password that it takes.
 * @throws CreditReportError PDF_ENCRYPTED, WRONG_PASSWORD, PDF_DAMAGED, ENGINE_CRASHED (no memory)
 */
export function openFile(pdfium: Pdfium, bytes: Uint8Array, password: string): OpenFile {
	return bytes.length > LENT_BYTES ? openLent(pdfium, bytes, password) : openCopied(pdfium, bytes, password);
}

function openCopied(pdfium: Pdfium, bytes: Uint8Array, password: string): OpenFile {
	const { raw } = pdfium;
	const data = raw._malloc(bytes.length);
	if (data === 0) throw new CreditReportError('ENGINE_CRASHED');
	raw.HEAPU8.set(bytes, data);
	const release = () => raw._free(data);
	const { document } = unlock(pdfium, password, (spelling) => pdfium.load(data, bytes.length, spelling), release);
	return {
		document,
		renew: () => false,
		close: () => {
			raw._FPDF_CloseDocument(document);
			release();
		},
	};
}

function openLent(pdfium: Pdfium, bytes: Uint8Array, password: string): OpenFile {
	const { raw } = pdfium;
	const file = pdfium.lend(bytes);
	const opened = unlock(pdfium, password, (spelling) => pdfium.loadLent(file, spelling), file.takeBack);
	let { document } = opened;
	// Of a damaged file all of it is read to open it.
	const toOpen = file.read;
	const most = toOpen + Math.max(KEPT_BYTES, toOpen);
	let limit = most;
	return {
		get document() {
			return document;
		},
		renew: () => {
			if (file.read <= limit) return false;
			raw._FPDF_CloseDocument(document);
			limit = file.read + most;
			document = pdfium.loadLent(file, opened.spelling);
			if (document === 0) throw new CreditReportError('ENGINE_CRASHED');
			return true;
		},
		close: () => {
			raw._FPDF_CloseDocument(document);
			file.takeBack();
		},
	};
}

/** Tries each spelling of the password. @param release called if none opens it */
function unlock(
	{ raw }: Pdfium,
	password: string,
	load: (spelling: Uint8Array) => Pointer,
	release: () => void,
): { document: Pointer; spelling: Uint8Array } {
	for (const spelling of passwordSpellings(password)) {
		const document = load(spelling);
		if (document !== 0) return { document, spelling };
		if (raw._FPDF_GetLastError() !== LOAD_ERROR.password) break;
	}
	const reason = raw._FPDF_GetLastError();
	release();
	throw refusal(reason, password);
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
