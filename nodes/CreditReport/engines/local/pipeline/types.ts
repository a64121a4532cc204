import type { Progress, RecognitionOptions } from '../../engine';
import type { FileFacts } from '../../../report/forms/types';
import type { FilePage, ReportPages } from '../pages';
import type { Imposition } from '../sheets';
import type { Recogniser } from '../source/ocr/types';
import type { PageSource } from '../source/pageSource';
import type { RecognisedPage } from './review/recognisedPage';
import type { PageText } from './textNotes';

export interface PipelineOptions {
	/** An empty one is none. */
	password?: string;
	/** Refuse a file with more pages. */
	maxPages?: number;
	/** Do not begin on a file with more pages: only short work is wanted ({@link NotShort}). */
	shortPages?: number;
	/** Also return the place of every value. */
	evidence?: boolean;
	/** Also return pictures of the values under review. */
	reviewPictures?: boolean;
	/** How pages without text are recognised; they are not where nothing is said. */
	recognition?: RecognitionOptions;
}

/** What reads the text of pictures. */
export interface Recognition {
	/** Opened when a page first needs it. */
	recogniser(): Promise<Recogniser>;
	/** Refuse a file of which more pages would have to be recognised. */
	maxPages?: number;
	/** Told before the first page and after each. */
	onProgress?(progress: Progress): void;
}

/** What the stages of a file start with. */
export interface Opened {
	source: PageSource;
	options: PipelineOptions;
}

/** Every page as it lies in the file, after layout. */
export interface Sheets {
	sheets: FilePage[];
	/** The sheets that hold several printed pages, by number. */
	impositions: ReadonlyMap<number, Imposition>;
	/** What there is to say about the text of each page of the file, by its number. */
	texts: ReadonlyMap<number, PageText>;
	/** What the recogniser told of the characters of the pages that were recognised by us, by their numbers. */
	recognised: ReadonlyMap<number, RecognisedPage>;
	/** What the file tells about how it was made, where its source can tell. */
	file?: FileFacts;
}

/** The printed pages of a file after layout. */
export interface PrintedFile {
	pages: FilePage[];
	/** Printed pages on a page of the file, at most. */
	perSheet: number;
}

/** What the stages of a report start with: its pages, and what was made of the file. */
export interface FoundReport extends Opened, Sheets, PrintedFile {
	found: ReportPages;
}
