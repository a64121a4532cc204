import { drawFields } from '../formFields';
import { ObjectType, type Pdfium } from '../pdfium';
import type { Placement } from '../placement';
import type { Box } from '../../types';

/** Pixels of a character's height: enough to tell whether it is hidden. */
const CHARACTER = 12;
/** A drawing has at most so many pixels; a larger part of a page is drawn coarser. */
const MAX_PIXELS = 1_500_000;
/** And no side longer than this. */
const MAX_SIDE = 32_000;
/** fpdfview.h: FPDFBitmap_BGRx, FPDF_ANNOT */
const BGRX = 3;
const WITH_ANNOTATIONS = 1;
const PAPER = { white: 255, black: 0 } as const;
/** fpdf_edit.h: FPDF_FILLMODE_ALTERNATE */
const EVEN_ODD = 1;
/** A pixel that differs by more than this between white and black paper lets the paper through. */
const SEE_THROUGH = 24;
/** Times the longer side of the page: what reaches farther is no line of it. */
const FAR = 10;
/** So many points of a character, each way, are looked at; so many of them hidden hide it. */
const POINTS = 5;
const HIDDEN = 0.8;
/** Parts of a colour that differ by more than this make it one: red, not grey. */
const COLOURED = 60;

/** A page as it is drawn. */
export interface View {
	pdfium: Pdfium;
	document: number;
	page: number;
	placement: Placement;
	/** Extra quarter turns of the placement over the page's own. */
	turns: number;
	/** Usual height of the page's characters. */
	unit: number;
}

/** What a drawing hides of the paper under it. */
export interface Mask {
	hides(box: Box): boolean;
	/** What hides the box is coloured ink, not white, grey or black. */
	isColoured(box: Box): boolean;
	/** How much work it was. */
	pixels: number;
}

/** What of a page is drawn. */
export interface Shown {
	/** The page's other objects are switched off and stay so. */
	objects: ReadonlySet<number>;
	/** Also its annotations, form fields among them. */
	annotations?: boolean;
	/** The part of the page to look at. */
	region: Box;
}

/**
 * Draws a part of a page alone, on white paper and on black: where both look the same, what is under it cannot be seen. It
 * tells a picture from a seal with clear ground, a patch of any shape from a frame, and both from a highlighter.
 *
 * @returns undefined where there is nothing to draw, or no memory for it
 */
export function maskOf(view: View, { objects, annotations, region }: Shown): Mask | undefined {
	const { placement, unit } = view;
	const part = {
		x0: Math.max(0, region.x0),
		y0: Math.max(0, region.y0),
		x1: Math.min(placement.width, region.x1),
		y1: Math.min(placement.height, region.y1),
	};
	const area = (part.x1 - part.x0) * (part.y1 - part.y0);
	if (part.x1 <= part.x0 || part.y1 <= part.y0) return undefined;
	const side = Math.max(part.x1 - part.x0, part.y1 - part.y0);
	const scale = Math.min(CHARACTER / unit, Math.sqrt(MAX_PIXELS / area), MAX_SIDE / side);
	const frame: Frame = {
		left: Math.floor(part.x0 * scale),
		top: Math.floor(part.y0 * scale),
		width: Math.ceil((part.x1 - part.x0) * scale) + 1,
		height: Math.ceil((part.y1 - part.y0) * scale) + 1,
		scale,
	};
	showOnly(view, objects);
	const paper = layPaper(view);
	const white = drawOn(view, paper, PAPER.white, frame, annotations);
	const black = drawOn(view, paper, PAPER.black, frame, annotations);
	takeAway(view, paper);
	if (!white || !black) return undefined;
	const placeOf = (x: number, y: number): number => {
		const [column, row] = [Math.floor(x * scale) - frame.left, Math.floor(y * scale) - frame.top];
		return column < 0 || row < 0 || column >= frame.width || row >= frame.height
			? -1
			: (row * frame.width + column) * 4;
	};
	const isHidden = (at: number): boolean =>
		at >= 0 &&
		[0, 1, 2].every(
			(channel) => Math.abs((white[at + channel] as number) - (black[at + channel] as number)) <= SEE_THROUGH,
		);
	const isColour = (at: number): boolean => {
		const [blue = 0, green = 0, red = 0] = white.subarray(at, at + 3);
		return Math.max(red, green, blue) - Math.min(red, green, blue) > COLOURED;
	};
	const share = (box: Box, holds: (at: number) => boolean): number =>
		pointsOf(box).filter(([x, y]) => holds(placeOf(x, y))).length / POINTS ** 2;
	return {
		pixels: frame.width * frame.height,
		hides: (box) => share(box, isHidden) >= HIDDEN,
		isColoured: (box) => share(box, (at) => isHidden(at) && isColour(at)) >= HIDDEN / 2,
	};
}

function pointsOf({ x0, y0, x1, y1 }: Box): Array<[x: number, y: number]> {
	return Array.from({ length: POINTS ** 2 }, (_, index) => [
		x0 + ((x1 - x0) * ((index % POINTS) + 0.5)) / POINTS,
		y0 + ((y1 - y0) * (Math.floor(index / POINTS) + 0.5)) / POINTS,
	]);
}

/** The part of a page that is drawn, in pixels of the whole. */
interface Frame {
	left: number;
	top: number;
	width: number;
	height: number;
	scale: number;
}

/** Lays a sheet under everything on the page: what blends with its ground asks the page for it, not the bitmap. */
function layPaper({ pdfium: { raw, scratch }, page }: View): number {
	raw._FPDF_GetPageBoundingBox(page, scratch); // FS_RECTF: left, top, right, bottom
	const [left = 0, top = 0, right = 0, bottom = 0] = raw.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
	const paper = raw._FPDFPageObj_CreateNewRect(left, bottom, right - left, top - bottom);
	raw._FPDFPath_SetDrawMode(paper, EVEN_ODD, 0);
	raw._FPDFPage_InsertObjectAtIndex(page, paper, 0);
	return paper;
}

function takeAway({ pdfium: { raw }, page }: View, paper: number): void {
	if (raw._FPDFPage_RemoveObject(page, paper)) raw._FPDFPageObj_Destroy(paper);
}

/** @returns the pixels row by row, four bytes each; undefined without memory for them */
function drawOn(
	view: View,
	paper: number,
	shade: number,
	{ left, top, width, height, scale }: Frame,
	annotations = false,
): Uint8Array | undefined {
	const { page, placement, turns } = view;
	const { raw } = view.pdfium;
	const bitmap = raw._FPDFBitmap_CreateEx(width, height, BGRX, 0, 0);
	if (bitmap === 0) return undefined;
	const [fullWidth, fullHeight] = [
		Math.max(1, Math.round(placement.width * scale)),
		Math.max(1, Math.round(placement.height * scale)),
	];
	raw._FPDFPageObj_SetFillColor(paper, shade, shade, shade, 255);
	raw._FPDF_RenderPageBitmap(
		bitmap,
		page,
		-left,
		-top,
		fullWidth,
		fullHeight,
		turns,
		annotations ? WITH_ANNOTATIONS : 0,
	);
	if (annotations) drawFields(view.pdfium, view.document, page, bitmap, [-left, -top, fullWidth, fullHeight], turns);
	const [buffer, stride] = [raw._FPDFBitmap_GetBuffer(bitmap), raw._FPDFBitmap_GetStride(bitmap)];
	const pixels = new Uint8Array(width * height * 4);
	for (let row = 0; row < height; row++)
		pixels.set(raw.HEAPU8.subarray(buffer + row * stride, buffer + row * stride + width * 4), row * width * 4);
	raw._FPDFBitmap_Destroy(bitmap);
	return pixels;
}

function showOnly(view: View, shown: ReadonlySet<number>): void {
	const { raw } = view.pdfium;
	const { page } = view;
	const visit = (object: number): void => {
		const isForm = raw._FPDFPageObj_GetType(object) === ObjectType.form;
		const isShown = isForm || (shown.has(object) && !isFarDash(view, object));
		raw._FPDFPageObj_SetIsActive(object, isShown ? 1 : 0);
		if (!isForm) return;
		const count = raw._FPDFFormObj_CountObjects(object);
		for (let index = 0; index < count; index++) visit(raw._FPDFFormObj_GetObject(object, index));
	};
	const count = raw._FPDFPage_CountObjects(page);
	for (let index = 0; index < count; index++) visit(raw._FPDFPage_GetObject(page, index));
}

/** A dashed line that ends far off: it would be drawn dash by dash all the way there. Dashes hide no text. */
export function isFarDash(
	{ pdfium: { raw, scratch }, placement }: Pick<View, 'pdfium' | 'placement'>,
	object: number,
): boolean {
	if (raw._FPDFPageObj_GetDashCount(object) <= 0) return false;
	if (!raw._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return false;
	const [left = 0, bottom = 0, right = 0, top = 0] = raw.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
	const farthest = FAR * Math.max(placement.width, placement.height);
	// Written so that what is no number is far as well.
	return !(right - left < farthest && top - bottom < farthest);
}
