import type { RawPdfium } from '../pdfium';

/** Red, green and blue as they meet the eye on white paper, 0 to 255, and how much is seen through them: alpha 255 is opaque. */
export interface Colour {
	red: number;
	green: number;
	blue: number;
	alpha: number;
}

const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 255 };
/** Colours that differ by no more than this in each part are one to the eye. */
const ALIKE = 10;

/** The colour in which an object is filled, or its lines are drawn. */
export function colourOf(raw: RawPdfium, scratch: number, object: number, ofStroke = false): Colour {
	const read = ofStroke ? raw._FPDFPageObj_GetStrokeColor : raw._FPDFPageObj_GetFillColor;
	if (!read(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return BLACK;
	const { HEAP32 } = raw;
	const at = scratch >> 2;
	return { red: HEAP32[at] ?? 0, green: HEAP32[at + 1] ?? 0, blue: HEAP32[at + 2] ?? 0, alpha: HEAP32[at + 3] ?? 255 };
}

/** Darkest part of a colour on white paper: 0 is black, 255 white. */
export function darkest({ red, green, blue, alpha }: Colour): number {
	return 255 - ((255 - Math.min(red, green, blue)) * alpha) / 255;
}

export function isAlike(a: Colour, b: Colour): boolean {
	return Math.abs(a.red - b.red) <= ALIKE && Math.abs(a.green - b.green) <= ALIKE && Math.abs(a.blue - b.blue) <= ALIKE;
}
