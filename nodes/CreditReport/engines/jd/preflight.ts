import { Readable } from 'node:stream';
import { CreditReportError } from '../../errors/CreditReportError';
import type { Warning } from '../../report/forms/types';
import { DEFAULT_TIMEOUT_MS, MAX_BYTES, type ParseOptions, type PdfSource } from '../engine';
import { chunksOf } from '../chunks';
import { within } from '../limit';
import { scan } from './scan';

const MAX_LOOK_MB = 20;
const SCAN = 'The file is a scan, without text to tell by';
/** Up to here a file is opened with PDFium before it is paid for; that takes it into memory. */
export const MAX_LOOK_BYTES = MAX_LOOK_MB * 1024 * 1024;

/**
 * Opens a PDF and checks that it is a personal credit report at all, as far as its text can tell.
 *
 * @returns how many reports the file holds, null for a scan, of which nobody knows; and the bytes without encryption when it was encrypted
 * @throws CreditReportError WRONG_PASSWORD, PDF_ENCRYPTED, PDF_DAMAGED, NOT_A_CREDIT_REPORT, ...
 */
export type Look = (
	bytes: Uint8Array,
	password?: string,
	signal?: AbortSignal,
) => Promise<{ decrypted?: Uint8Array; reports?: number | null }>;

/** What a file is looked at with. */
export interface Looks {
	/** Looks into a PDF before it is paid for; the main use is the local engine's. */
	preflight: Look;
	/** Makes the PDF of a picture: JD reads PDFs alone. Without it pictures are refused. */
	pdfOf?: (picture: PdfSource) => PdfSource;
}

/** A file that may be sent. */
export interface Checked {
	/** What to send: the file, or its decrypted copy. Called anew for each attempt. */
	stream: PdfSource['stream'];
	/** Bytes to send. */
	size: number;
	/** Of the file as it came. */
	sha256: string;
	warnings: Warning[];
}

/**
 * Refuses, free of charge, what JD would bill or reject: JD charges for any PDF it manages to read. What nobody can tell before
 * it is read, a scan or a large file, is sent with a warning. A picture is sent as the PDF that is made of it.
 *
 * @throws CreditReportError EMPTY_FILE, FILE_TOO_LARGE, NOT_A_PDF, PDF_ENCRYPTED, TIMEOUT of a store that hangs, or what
 * the looks throw
 */
export async function preflight(
	source: PdfSource,
	options: ParseOptions,
	{ preflight: look, pdfOf }: Looks,
): Promise<Checked> {
	if (source.size !== undefined && source.size > MAX_BYTES) throw new CreditReportError('FILE_TOO_LARGE');
	const kept = new Head(MAX_LOOK_BYTES);
	const facts = await within(
		options.timeoutMs ?? DEFAULT_TIMEOUT_MS.jd,
		options.signal,
		async (signal) => await scan(kept.of(chunksOf(source, signal)), MAX_BYTES),
		notReadInTime,
	);
	if (facts.size === 0) throw new CreditReportError('EMPTY_FILE');
	if (facts.size > MAX_BYTES) throw new CreditReportError('FILE_TOO_LARGE');
	const { size, sha256 } = facts;
	if (facts.isPicture && pdfOf) return { ...(await preflight(pdfOf(source), options, { preflight: look })), sha256 };
	if (!facts.isPdf) throw new CreditReportError('NOT_A_PDF');
	const asIs: Checked = { stream: () => source.stream(), size, sha256, warnings: [] };
	if (size > MAX_LOOK_BYTES) {
		if (facts.isEncrypted) throw tooLargeToDecrypt(options.password);
		return { ...asIs, warnings: [notChecked(`The file is larger than ${MAX_LOOK_MB} MB`)] };
	}
	const { decrypted, reports = 1 } = await look(kept.bytes(), options.password || undefined, options.signal);
	const warnings = reports === null ? [notChecked(SCAN)] : reports > 1 ? [severalReports(reports)] : [];
	if (!decrypted) {
		if (facts.isEncrypted) throw new CreditReportError('PDF_ENCRYPTED');
		return { ...asIs, warnings };
	}
	return { ...asIs, warnings, size: decrypted.byteLength, stream: async () => Readable.from([Buffer.from(decrypted)]) };
}

/** Keeps what passes by, as long as it is no more than fits. */
class Head {
	private pieces: Buffer[] = [];
	private size = 0;

	constructor(private readonly limit: number) {}

	async *of(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
		for await (const chunk of chunks) {
			this.size += chunk.length;
			if (this.size <= this.limit) this.pieces.push(chunk);
			else this.pieces = [];
			yield chunk;
		}
	}

	bytes(): Buffer {
		return Buffer.concat(this.pieces);
	}
}

function notReadInTime(): CreditReportError {
	return new CreditReportError('TIMEOUT', {
		message: 'The file was not read in time',
		description: 'The time limit was reached while the file was read. Nothing was sent. Check where it is kept.',
		charged: false,
	});
}

function tooLargeToDecrypt(password: string | undefined): CreditReportError {
	if (!password) return new CreditReportError('PDF_ENCRYPTED');
	return new CreditReportError('PDF_ENCRYPTED', {
		description: `A password can be taken off only up to ${MAX_LOOK_MB} MB. Save the PDF without a password first.`,
	});
}

function severalReports(count: number): Warning {
	return {
		code: 'SEVERAL_REPORTS',
		message: `The file holds ${count} reports, and JD reads a file as one: values of several may stand in one result. Split the file, or use the local engine.`,
	};
}

function notChecked(why: string): Warning {
	return {
		code: 'NOT_CHECKED_BEFORE_SENDING',
		message: `${why}: whether it is a credit report was not known before it was sent`,
	};
}
