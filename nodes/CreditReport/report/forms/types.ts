import type { ReviewReason } from '../review/reviewReasons';
import type { WarningCode } from './warnings';

/** A leaf as printed (string), normalised (string or number), or not there (null). */
export type Scalar = string | number | null;
export type ReportValue = Scalar | ReportValue[] | ReportRecord;

/**
 * A record of a report whose keys are not known: an object section, a row of a list, or the whole report. What goes through
 * a report by the catalogue or by a table of keys (completing, normalising, masking, comparing) sees it as this; everything
 * else has the types of `reports.ts`.
 */
export interface ReportRecord {
	[key: string]: ReportValue;
}

/** Where a printed value stands: page from 1, box in points from the top left corner: [x0, y0, x1, y1]. */
export interface Evidence {
	page: number;
	box: [number, number, number, number];
}

/** Where values stand, as seen by what goes through them without asking what they are: an {@link Evidence} in place of each leaf. */
export type EvidenceTree = Evidence | null | EvidenceTree[] | { [key: string]: EvidenceTree };

/** Something a reader should look at. `path` is concrete: `loans[3].balance`. */
export interface Warning {
	code: WarningCode;
	message: string;
	path?: string;
	page?: number;
	value?: string;
}

export type { ReviewReason, WarningCode };

/**
 * A value of a recognised page that a person should compare with the page: `page` and `box` as in evidence, `value` in printed
 * form. What decides takes it for unknown.
 */
export interface ReviewEntry extends Evidence {
	/** Concrete path in the report: `loans[3].balance`. */
	path: string;
	value: string;
	/** How sure the recogniser is of its least sure character, from 0 to 1, among those that can stand there. */
	confidence: number;
	reason: ReviewReason;
	/** Other readings that the recogniser gave and that can stand there, the likeliest first. */
	alternatives: string[];
	/** What was read at first, of a value that was repaired. */
	before?: string;
	/** Its place on the page with a little around it, as a data URI (PNG), where pictures were asked for. */
	picture?: string;
}

/** A line of the document that the grammar did not consume. */
export interface Unparsed {
	page: number;
	text: string;
}

/**
 * What the print says of a section against what was read of it. A section may have several entries, one per basis; see
 * `statusOf` in completeness.ts for the one answer.
 */
export interface Completeness {
	/** A section of the catalogue, a nested list of one (`profile.mobiles`), or `document`: the report as a whole. */
	section: string;
	/** Rows that the report itself announces; null where it announces something that cannot be counted. */
	expected: number | null;
	/** Rows read; of an object 1 or 0; of the document the pages. */
	read: number;
	/**
	 * What announced it: a number in a summary, the last running number, a printed heading or header, a sentence that
	 * there is nothing (系统中没有…), or the report from its title to its closing explanations.
	 */
	basis: 'summary' | 'lastNumber' | 'heading' | 'absence' | 'document';
	/** Only `complete` is evidence that nothing more is in print. `unknown`: neither is there evidence of a loss. */
	status: CompletenessStatus;
	/** Why the status is `unknown`. */
	reason?: CompletenessReason;
}

export type CompletenessStatus = 'complete' | 'short' | 'more' | 'unknown';

/**
 * `nothingRead`: a heading, or the title or header of a table, is in print, and nothing was read under it. `textLeft`: lines of the section are in
 * `meta.unparsed`. `pagesNotRead`: pages of the file are missing or unreadable where the section may go on. `endNotSeen`:
 * the print stops inside the section, or before the closing explanations. `valuesMissing`: cells of it are blank, or a record
 * lacks what every one of its kind has. `valuesUnfit`: values do not have the form of their kind.
 */
export type CompletenessReason =
	'nothingRead' | 'textLeft' | 'pagesNotRead' | 'endNotSeen' | 'valuesMissing' | 'valuesUnfit';

/** What a parser saw of the print beside its values; the evidence for `completeness`. Keys are sections or nested lists. */
export interface SeenSections {
	/** What each printed heading or table header announces: one key or, where several kinds share a heading, at least one of them. */
	announced: ReadonlyArray<readonly string[]>;
	/** Keys of the sections of each printed chapter: one of them at least is filled, or the print says that there is nothing. */
	chapters: ReadonlyArray<readonly string[]>;
	/** Keys under whose header a row was read, be it blank. */
	filled: readonly string[];
	/** Keys of which the print says itself that there is nothing. */
	absent: readonly string[];
	/** Keys of which the print says itself that only the newest records are shown. */
	capped: readonly string[];
	/** Keys in whose place lines were left over. */
	leftover: readonly string[];
	/** Keys with the title or the header of a table below which nothing was read; other tables may fill them. */
	unanswered: readonly string[];
	/** Keys with cells that are blank where other prints have a dash. */
	blank: readonly string[];
	/** Pages on which each key begins and ends; `to` is Infinity where nothing follows. */
	spans: Readonly<Record<string, { from: number; to: number }>>;
	/** The closing explanations were reached. */
	isEndSeen: boolean;
	/** Lines were left over anywhere. */
	isTextLeft: boolean;
}

/** The pages of a file that a report was read from. */
export interface SeenPages {
	read: number;
	/** Pages that could not be read (a picture without text); a page that is missing between 2 and 3 is 2.5. */
	gaps: readonly number[];
}

/** What became of the pages of a report; pages of the file are counted from 1. */
export interface PrintedPages {
	/** Pages the report says it has; null where it prints no page numbers with a total. */
	announced: number | null;
	/** Printed pages read. */
	read: number;
	/** Printed numbers of pages that the file does not hold. */
	missing: number[];
	/** Pages of the file that hold a picture and no text. */
	withoutText: number[];
	/** Pages of the file whose page number is written otherwise than on most (1/6 among 第1页/共6页): pages of another print. */
	numberedOtherwise: number[];
	/** Pages of the file that print another one again. */
	doubled: number[];
	/** Pages of the file numbered as of another report; not read. */
	foreign: number[];
	/** Pages of the file beside the report (a cover, an authorisation); not read. */
	skipped: number[];
	/** The file has its pages in another order than they are printed in. */
	reordered: boolean;
	/** Printed pages on a page of the file, where there are several. */
	perSheet?: number;
}

/** Facts about the file for the checks; absent means unknown. */
export interface FileFacts {
	producer?: string;
	creator?: string;
	createdAt?: string;
	modifiedAt?: string;
	/** Number of `%%EOF` sections: more than one means the file was saved again on top of the original. */
	revisions?: number;
	/** Fonts by number of glyphs, most used first; `digits` leaves out the first and last line of each page (page numbers). */
	fonts?: Array<{ name: string; glyphs: number; digits: number }>;
	/** Distinct page sizes in points. */
	pageSizes?: Array<{ width: number; height: number; pages: number }>;
	/** Texts covered by a filled shape, a picture or an annotation drawn later, and texts drawn on top of other text. */
	overlays?: Array<{
		page: number;
		kind: 'box-over-text' | 'picture-over-text' | 'annotation-over-text' | 'text-over-text';
		box: [number, number, number, number];
	}>;
	/** Annotations that show text of their own on the page, by kind: `FreeText`, `Widget`. Their text is no value of the report. */
	addedTexts?: Array<{ page: number; kind: string; box: [number, number, number, number] }>;
}

/** A page of the file that was read in its picture. */
export interface RecognisedPage {
	/** From 1. */
	page: number;
	/**
	 * `picture`: it has no text, or hardly any beside a picture that fills it; `hidden-text`: its text is invisible, put there by
	 * a program that recognised it; `no-unicode`: nobody knows what its characters mean.
	 */
	reason: 'picture' | 'hidden-text' | 'no-unicode';
}

/** What a file is called, and the binary field of the n8n item it came from. */
export interface FileOrigin {
	field?: string;
	fileName?: string;
}

/** The meta data beside a report. */
export interface Meta {
	source: FileOrigin & {
		/** The pictures that are its pages, in their order, where there are several; the names above are those of the first. */
		pictures?: FileOrigin[];
		/** First and last page of the file that the report stands on (local engine). */
		pageRange?: { from: number; to: number };
		/** Which of the reports in the file this is, from 1, and how many there are; absent where it is the only one. */
		report?: { index: number; count: number };
	};
	engine: 'local' | 'jd';
	edition: string | null;
	generation: 1 | 2 | null;
	/** Pages of the file that the report stands on. */
	pages: number | null;
	/** What became of the pages (local engine). */
	printedPages?: PrintedPages;
	textSource: 'text' | 'ocr' | 'mixed' | null;
	/** Pages of the file whose text was recognised in their picture by the local engine, and why; absent without any. */
	recognisedPages?: RecognisedPage[];
	values: 'printed' | 'normalised';
	durationMs: number;
	sha256: string | null;
	warnings: Warning[];
	unparsed: Unparsed[];
	completeness: Completeness[];
	/** Values to be compared with the page; only where pages were recognised by the local engine, and then also empty. */
	review?: ReviewEntry[];
	/** The part of the values of recognised pages that are under review, from 0 to 1; beside `review`. */
	reviewShare?: number;
	file?: FileFacts;
	/** JD only. */
	code?: string;
	msg?: string;
	charge?: boolean | 'unknown';
	remainTimes?: number | null;
	remainSeconds?: number | null;
	requestId?: string | null;
	attempts?: number;
	/** Keys of the JD answer that the contract does not know. */
	extra?: Record<string, unknown>;
}

/** Whether a value of a report is a record (and not a list or a leaf). */
export function isRecord(value: unknown): value is ReportRecord {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
