import type { ParseResult } from '../report/forms/present';
import type { FileOrigin, Meta } from '../report/forms/types';

/** The largest file that is read: the limit of the JD API, and far above any report. */
export const MAX_BYTES = 100 * 1024 * 1024;

/** Time limit of a report where the caller sets none. JD reads about a page in three seconds (its own figure); a report has 10 to 40 pages. */
export const DEFAULT_TIMEOUT_MS: Readonly<Record<Engine['name'], number>> = { local: 60_000, jd: 300_000 };

/** Real reports have up to about a hundred pages; 500 are read in a tenth of the time limit (docs/performance.md). */
export const DEFAULT_MAX_PAGES = 500;

/** How text in pictures is recognised where the caller says nothing. A page takes three to ten seconds. */
export const DEFAULT_RECOGNITION = { isOn: true, maxPages: 100, timeoutMs: 900_000, runtime: 'auto' } as const;

/** How the text of scans and photos is recognised (local engine only). */
export interface RecognitionOptions {
	/** False: pages without text stay unread. */
	isOn?: boolean;
	/** Refuse a file of which more pages would have to be recognised (TOO_MANY_SCANNED_PAGES). */
	maxPages?: number;
	/** Time limit for recognising the pages of one file in milliseconds; that for reading it stands still meanwhile. */
	timeoutMs?: number;
	/** Folder with other weights for the recogniser, as ONNX, and the list of their characters. */
	modelFolder?: string;
	/** `auto`: a native ONNX Runtime where one is installed, WebAssembly where not. */
	runtime?: 'auto' | 'native' | 'wasm';
}

/** How the recognition of text in pictures goes on. */
export interface Progress {
	/** Pages recognised so far, of those that are recognised at all. */
	done: number;
	pages: number;
}

/** A PDF or a picture that can be read more than once, wherever n8n keeps it. Nothing is read before it is asked for. */
export interface PdfSource extends FileOrigin {
	/** The pictures that are its pages, in their order, where it was made of several; its own name is that of the first. */
	pictures?: readonly FileOrigin[];
	/** Size in bytes when it is known beforehand. */
	size?: number;
	/** The file as a stream; called anew for each pass. Engines read it by `chunksOf`, which tells of a file that is lost. */
	stream(): Promise<NodeJS.ReadableStream>;
}

/** Options both engines understand; what an engine has no use for it ignores. */
export interface ParseOptions {
	/** An empty password is no password. */
	password?: string;
	/** Refuse a PDF with more pages (TOO_MANY_PAGES). */
	maxPages?: number;
	/** Time limit for one report in milliseconds. */
	timeoutMs?: number;
	/** Aborting ends the work with CANCELLED within a second. */
	signal?: AbortSignal;
	/** Also return where each value stands (local engine only). */
	evidence?: boolean;
	/** Also return pictures of the values under review (local engine only). */
	reviewPictures?: boolean;
	recognition?: RecognitionOptions;
	/** Told before the first page is recognised, and after each (local engine only). */
	onProgress?: (progress: Progress) => void;
}

/** A report as an engine reads it. */
export type EngineResult = ParseResult;

/** How a PDF becomes reports. Throws CreditReportError only. */
export interface Engine {
	readonly name: 'local' | 'jd';
	/**
	 * One result per report in the file, at least one, in the order of the file. A report that cannot be read beside others
	 * that can is a warning on each of them (REPORT_NOT_READ).
	 */
	parse(source: PdfSource, options: ParseOptions): Promise<EngineResult[]>;
}

/** Where a file came from, as `meta.source` tells it. */
export function originOf({
	field,
	fileName,
	pictures,
}: Pick<PdfSource, keyof FileOrigin | 'pictures'>): Meta['source'] {
	return {
		...(field === undefined ? {} : { field }),
		...(fileName === undefined ? {} : { fileName }),
		...(pictures ? { pictures: pictures.map(originOf) } : {}),
	};
}
