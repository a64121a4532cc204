import type { PageSource } from '../pageSource';
import type { Box, Page } from '../types';

/** A page of a PDF. */
export interface PdfPage extends Page {
	/** What the page tells about how its file was made. */
	facts: PageFacts;
}

/** A PDF as a source of pages: it has every ability. */
export interface PdfFile extends Required<PageSource> {
	/** Whether drawing its pages comes to an end: patterns that are painted with themselves may not. */
	readonly isDrawable: () => boolean;
}

/** The same with its pages as the file has them. */
export interface PdfPageSource extends PdfFile {
	readonly page: (index: number) => Promise<PdfPage>;
}

export interface PageFacts {
	/** Font name -> characters, and how many of them are digits, the first and last line of the page (page numbers) aside. */
	fonts: ReadonlyMap<string, { glyphs: number; digits: number }>;
	/** Text under something drawn later, and text drawn over other text. */
	overlays: Array<{ kind: OverlayKind; box: Box }>;
	/** Annotations that show text of their own. */
	addedTexts: Array<{ kind: string; box: Box }>;
}

/** A `box` may be a filled shape of any form. */
export type OverlayKind = 'box-over-text' | 'picture-over-text' | 'annotation-over-text' | 'text-over-text';
