import type { PageLayout, Vocabulary } from '../layout';
import type { Box } from '../layout/types';

/** What this stage needs to know of words: the grammar's, passed in as data. */
export interface PageWords extends Vocabulary {
	/** Is this line the title of a report, and of which kind? */
	titleOf(text: string): 'personal' | 'enterprise' | undefined;
	/** The number of the report, where this line prints it. */
	reportNumberOf(text: string): string | undefined;
	/** Does this line belong to the head under a title: number, times, the person? */
	isHeadLine(text: string): boolean;
	/** Does this line name the person? */
	isPersonLine(text: string): boolean;
	/** Is this the title of the explanations at the end of a report? */
	isClosing(text: string): boolean;
	/** Position of a main title in each edition, of a numbered sentence that of its chapter (absent where the edition has none such). */
	ranksOf(text: string): ReadonlyArray<number | undefined>;
	/** Which editions have this line for a title of a chapter or section, or for a numbered sentence. */
	editionsOf(text: string): readonly boolean[];
	/** Does this line begin a sentence on an account or a record? */
	isRecord(text: string): boolean;
	/** May this line be one of the explanations? */
	isExplanation(text: string): boolean;
	/** Is this a title of papers that come along with a report: an authorisation, a receipt, an application? */
	isCover(text: string): boolean;
}

/** A printed page as it was found in the file; `layout.page` counts them from 1. */
export interface FilePage {
	layout: PageLayout;
	/** Where pictures are on it. */
	pictures: readonly Box[];
	/** Some of what the page draws is damaged, or not in the file. */
	isBroken?: boolean;
	/** Some program, be it another one, recognised its text in a picture: single characters may be others. */
	isFromPicture?: boolean;
	/** Page of the file it stands on, from 1: several printed pages may share one. */
	sheet: number;
	/** Where its top left corner is on that page, in points. */
	x: number;
	y: number;
}

/** A report found in a file. */
export interface ReportPages {
	/** Its pages in reading order, numbered in that order. */
	pages: PageLayout[];
	/** Where each of these numbers stands in the file. */
	places: ReadonlyMap<number, Pick<FilePage, 'sheet' | 'x' | 'y'>>;
	/** Numbers of pages in that order that hold a picture, or are damaged; a page missing between 2 and 3 is 2.5, one left out that may belong anywhere is 0. */
	gaps: number[];
	/** Pages of the report itself are not among them, so that its title or a chapter may be missing. */
	isPartial: boolean;
	findings: PageFindings;
}

/** What became of the pages of a report. Pages of the file are counted from 1. */
export interface PageFindings {
	/** Pages of the file that hold the report. */
	sheets: number[];
	/** Pages the report says it has; null where no page prints it. */
	announced: number | null;
	/** Printed pages read. */
	read: number;
	/** Printed numbers of pages that the file does not hold. */
	missing: number[];
	/** The first page of the report is not in the file, and no numbers tell. */
	isHeadless: boolean;
	/** Pages of the file whose number is written otherwise than those of most pages. */
	numberedOtherwise: number[];
	/** Pages of the file that print another one again. */
	doubled: number[];
	/** Pages of the file that do not belong here; not read. */
	foreign: number[];
	/** Pages of the file that hold a picture and no text. */
	pictures: number[];
	/** Pages of the file some of whose contents are damaged: what could be read of them was read. */
	broken: number[];
	/** Pages of the file beside the report (cover, authorisation): not read. */
	skipped: number[];
	/** The file has its pages in another order than they are numbered. */
	isReordered: boolean;
	/** Nothing tells for certain in which order the pages belong. */
	isOrderDoubtful: boolean;
	/** Pages of the file with another print of the same report, not read again. */
	printedAgain: number[];
	/** Pages of the file with another report of the same number that says something else. */
	contradictedBy: number[];
}
