import type { Pdfium } from '../pdfium';
import type { Scene } from '../visibility/scene';

const MAX_MARKS = 50;
/** fpdfview.h: FPDF_OBJECT_UNKNOWN */
const NONE = 0;

/**
 * Takes away what texts are to be read out as (ISO 32000-1, 14.9.4): PDFium believes it, gives its characters places of
 * their own making, and reads neighbours that say the same once. A person sees the glyphs.
 * @returns whether there was any
 */
export function removeSpokenText({ raw, key }: Pdfium, { texts }: Scene): boolean {
	let isFound = false;
	for (const object of texts.keys()) {
		for (let index = Math.min(MAX_MARKS, raw._FPDFPageObj_CountMarks(object)) - 1; index >= 0; index--) {
			const mark = raw._FPDFPageObj_GetMark(object, index);
			if (raw._FPDFPageObjMark_GetParamValueType(mark, key('ActualText')) === NONE) continue;
			raw._FPDFPageObj_RemoveMark(object, mark);
			isFound = true;
		}
	}
	return isFound;
}
