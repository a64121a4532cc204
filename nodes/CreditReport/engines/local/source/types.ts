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
	/** How sure a program that recognised it is, from 0 to 1; printed text has none. */
	confidence?: number;
	/** What it may be instead, the likeliest first; none is the character itself. An empty text: perhaps nothing is there. */
	alternatives?: readonly Alternative[];
}

/** Another reading of a character. */
export interface Alternative {
	text: string;
	confidence: number;
}

/** A ruling line, horizontal (`y0 === y1`) or vertical (`x0 === x1`). */
export interface Rule extends Box {
	/** How sure it is where it was found in a picture, from 0 to 1; drawn lines have none. */
	strength?: number;
}

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
	/** What can be seen of its pictures: a page with pictures and no characters is a scan. */
	pictures: Box[];
	/** Characters that the file gives no Unicode value for. */
	unmapped: number;
	/** Characters read though they are as pale as a watermark. */
	pale: number;
	/** Characters that were not read, by reason. */
	leftOut: LeftOut;
	/** Characters that the upper or lower edge of the page cuts off for their larger part, in order of print. */
	slivers: string;
	/** Some of what it draws is damaged, or not in the file: more may have stood on it. */
	isBroken?: boolean;
	/** Where its text comes from. `ocr`: a picture, in which a program recognised it; `none`: it has no text. */
	source: 'text' | 'ocr' | 'none';
	/** Why its text was recognised by us, in its picture. */
	recognised?: RecognitionReason;
	/** Of a page that was recognised by us: from its places to those on the page of the file (turned, straightened); as they are without it. */
	toFile?: (x: number, y: number) => { x: number; y: number };
	/** The same page's size in the file as it is displayed, in points; its own without it. */
	fileSize?: { width: number; height: number };
}

/**
 * Why a page is read in its picture.
 * `picture`: it has no text, or hardly any beside a picture that fills it; `hidden-text`: its text is invisible, put under
 * or over a picture by a program that recognised it; `no-unicode`: nobody knows what its characters mean.
 */
export type RecognitionReason = 'picture' | 'hidden-text' | 'no-unicode';

/**
 * Why characters are not read.
 * `invisible`: no ink, the colour of the ground, or too small to see; `outside`: beyond the edge of the page, or cut away;
 * `covered`: under something that was drawn over them; `layer`: in a layer that is switched off; `watermark`: a mark that lies across the page; `sideways`: across the direction
 * of the page's other text.
 */
export type LeftOutReason = 'invisible' | 'covered' | 'outside' | 'layer' | 'watermark' | 'sideways';
export type LeftOut = Partial<Record<LeftOutReason, number>>;
