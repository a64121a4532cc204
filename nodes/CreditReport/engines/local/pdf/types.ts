/** A box in points, origin at the top left corner of the page as it is displayed: x to the right, y down. */
export interface Box {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/** One character with its place on the page. */
export interface Glyph extends Box {
	text: string;
	/** y of the baseline: characters of one line share it, whatever their fonts. */
	base: number;
}

/** A ruling line, horizontal (`y0 === y1`) or vertical (`x0 === x1`). */
export type Rule = Box;

/** A page as its characters and ruling lines. */
export interface Page {
	/** From 1. */
	number: number;
	width: number;
	height: number;
	/** Usual height of the page's characters, in points: the unit of what is near, thin or short on it. */
	unit: number;
	glyphs: Glyph[];
	rules: Rule[];
	/** Number of pictures: a page with pictures and no characters is a scan. */
	images: number;
	/** What the page tells about how its file was made. */
	facts: PageFacts;
	/** Characters that PDFium could not map to Unicode, estimated from a sample. */
	unmapped: number;
}

export interface PageFacts {
	/** Font name -> characters, and how many of them are digits, the first and last line of the page (page numbers) aside. */
	fonts: ReadonlyMap<string, { glyphs: number; digits: number }>;
	/** Text hidden under a shape drawn later, and text drawn over other text. */
	overlays: Array<{ kind: 'box-over-text' | 'text-over-text'; box: Box }>;
}
