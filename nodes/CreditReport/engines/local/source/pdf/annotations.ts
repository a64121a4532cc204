import { ObjectType, type Pdfium, type RawPdfium } from './pdfium';
import { place, type Placement } from './placement';
import type { Box } from '../types';

/** An annotation that shows itself on the page. */
export interface Annotation {
	kind: string;
	box: Box;
	/** It shows text that somebody wrote into the page; a stamp or a signature puts its text on for all to see. */
	isAddedText: boolean;
	/** It has a ground of its own although PDFium, for want of an appearance, would not draw it. */
	hasGround: boolean;
}

/** Kinds by their number (fpdf_annot.h) that put something on the page by themselves; others only what they bring to show. */
const KINDS: Readonly<Record<number, string>> = {
	3: 'FreeText',
	4: 'Line',
	5: 'Square',
	6: 'Circle',
	7: 'Polygon',
	8: 'PolyLine',
	9: 'Highlight',
	10: 'Underline',
	11: 'Squiggly',
	12: 'StrikeOut',
	13: 'Stamp',
	15: 'Ink',
	20: 'Widget',
	24: 'Watermark',
	27: 'ThreeD',
	28: 'Redact',
};
const [FREE_TEXT, POPUP, WIDGET] = [3, 16, 20];
/** Kinds that text is written into. */
const ADDED = new Set(['FreeText', 'Widget', 'Redact', 'Other']);
/** fpdfview.h: FPDF_OBJECT_DICTIONARY */
const DICTIONARY = 6;
/** Annotation flags: hidden, no view (ISO 32000-1, 12.5.3). */
const NOT_SHOWN = 2 | 32;
/** A page with more is no report. */
const MAX_ANNOTATIONS = 500;
const MAX_OBJECTS = 200;
/** Appearances draw forms within forms, no deeper than this. */
const MAX_DEPTH = 6;

/** The annotations that a person sees on the page. */
export function annotationsOf(pdfium: Pdfium, page: number, placement: Placement): Annotation[] {
	const { raw } = pdfium;
	const found: Annotation[] = [];
	const count = Math.min(MAX_ANNOTATIONS, raw._FPDFPage_GetAnnotCount(page));
	for (let index = 0; index < count; index++) {
		const annotation = raw._FPDFPage_GetAnnot(page, index);
		if (annotation === 0) continue;
		const read = describe(pdfium, annotation, placement);
		if (read) found.push(read);
		raw._FPDFPage_CloseAnnot(annotation);
	}
	return found;
}

function describe(pdfium: Pdfium, annotation: number, placement: Placement): Annotation | undefined {
	const { raw, scratch } = pdfium;
	const subtype = raw._FPDFAnnot_GetSubtype(annotation);
	const hasAppearance = raw._FPDFAnnot_HasKey(annotation, pdfium.key('AP')) !== 0;
	const kind = KINDS[subtype] ?? (hasAppearance && subtype !== POPUP ? 'Other' : undefined);
	if (kind === undefined || (raw._FPDFAnnot_GetFlags(annotation) & NOT_SHOWN) !== 0) return undefined;
	if (!raw._FPDFAnnot_GetRect(annotation, scratch)) return undefined; // FS_RECTF: left, top, right, bottom
	const [left = 0, top = 0, right = 0, bottom = 0] = raw.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
	const box = place(placement, left, bottom, right, top);
	if (box.x1 - box.x0 < 1 || box.y1 - box.y0 < 1) return undefined;
	return {
		kind,
		box,
		isAddedText:
			ADDED.has(kind) &&
			!isSignature(pdfium, annotation) &&
			(hasAppearance ? showsText(pdfium, annotation) : isToldText(pdfium, annotation, subtype)),
		hasGround: !hasAppearance && subtype === FREE_TEXT && raw._FPDFAnnot_HasKey(annotation, pdfium.key('C')) !== 0,
	};
}

/** The value of a signature is a dictionary, that of any other field a text or a name. */
function isSignature({ raw, key }: Pdfium, annotation: number): boolean {
	return raw._FPDFAnnot_GetValueType(annotation, key('V')) === DICTIONARY;
}

/** Text that viewers draw themselves where the file does not say how it looks. */
function isToldText(pdfium: Pdfium, annotation: number, subtype: number): boolean {
	if (subtype === FREE_TEXT) return hasString(pdfium, annotation, 'Contents') || hasString(pdfium, annotation, 'RC');
	return subtype === WIDGET && hasString(pdfium, annotation, 'V');
}

function showsText({ raw }: Pdfium, annotation: number): boolean {
	const count = Math.min(MAX_OBJECTS, raw._FPDFAnnot_GetObjectCount(annotation));
	for (let index = 0; index < count; index++)
		if (isText(raw, raw._FPDFAnnot_GetObject(annotation, index), 0)) return true;
	return false;
}

/** Whether an object is text, or a form that holds some. */
function isText(raw: RawPdfium, object: number, depth: number): boolean {
	const type = raw._FPDFPageObj_GetType(object);
	if (type !== ObjectType.form || depth === MAX_DEPTH) return type === ObjectType.text;
	const count = Math.min(MAX_OBJECTS, raw._FPDFFormObj_CountObjects(object));
	for (let index = 0; index < count; index++)
		if (isText(raw, raw._FPDFFormObj_GetObject(object, index), depth + 1)) return true;
	return false;
}

/** A string of nothing still has its closing zero: two bytes. */
function hasString(pdfium: Pdfium, annotation: number, key: string): boolean {
	return pdfium.raw._FPDFAnnot_GetStringValue(annotation, pdfium.key(key), 0, 0) > 2;
}
