import { linesBetween } from './cellBoxes';
import { IDENTITY, matrixOf, multiply, placeIn, type Matrix } from './matrix';
import { outlinesOf } from './outlines';
import type { Pdfium, RawPdfium } from './pdfium';
import { ObjectType } from './pdfium';
import { joinPieces } from './pieces';
import type { Placement } from './placement';
import { bar, edgesOf, RULING, shapesOf } from './ruling';
import type { Box, Rule } from './types';

/** A page with more lines than any table has is a drawing, or an attack: its lines say nothing about cells. */
export const MAX_RULES = 60_000;
/** So is a path of more segments than this; and a page of more than the second number. */
const MAX_SEGMENTS = { path: 20_000, page: 600_000 } as const;
/** Nobody draws a table in forms within forms deeper than this. */
const MAX_DEPTH = 12;
/** Segments of a rectangle or of a single line. */
const SIMPLE = 6;

interface Walker {
	pdfium: Pdfium;
	placement: Placement;
	unit: number;
	rules: Rule[];
	/** Filled boxes of any colour: cells and backgrounds. */
	boxes: Box[];
	/** Path segments seen so far. */
	segments: number;
}

/**
 * Collects the ruling lines of a page: thin filled shapes, strokes and the sides of stroked boxes, pictures stretched to a
 * line, and the space between cells that are drawn as filled boxes.
 *
 * @param unit usual height of the page's characters, in points: what is thin or short follows from it
 */
export function walkPaths(pdfium: Pdfium, page: number, placement: Placement, unit: number): Rule[] {
	const walker: Walker = { pdfium, placement, unit, rules: [], boxes: [], segments: 0 };
	const { raw } = pdfium;
	const count = raw._FPDFPage_CountObjects(page);
	for (let index = 0; index < count; index++) visit(walker, raw._FPDFPage_GetObject(page, index), IDENTITY, 0);
	const found = isDrawing(walker) ? [] : walker.rules.concat(linesBetween(walker.boxes, unit));
	return joinPieces(onPage(found, placement), unit);
}

function isDrawing({ rules, segments }: Walker): boolean {
	return rules.length > MAX_RULES || segments > MAX_SEGMENTS.page;
}

function visit(walker: Walker, object: number, matrix: Matrix, depth: number): void {
	const { raw, scratch } = walker.pdfium;
	switch (raw._FPDFPageObj_GetType(object)) {
		case ObjectType.path:
			if (!isDrawing(walker)) visitPath(walker, object, matrix);
			return;
		case ObjectType.image: {
			const box = boundsOf(walker, object, matrix);
			if (box && !isDrawing(walker)) walker.rules.push(...bar(box, walker.unit));
			return;
		}
		case ObjectType.form: {
			if (depth === MAX_DEPTH) return;
			const inner = multiply(matrixOf(raw, scratch, object), matrix);
			const count = raw._FPDFFormObj_CountObjects(object);
			for (let child = 0; child < count; child++) visit(walker, raw._FPDFFormObj_GetObject(object, child), inner, depth + 1);
			return;
		}
	}
}

function visitPath(walker: Walker, path: number, matrix: Matrix): void {
	const { pdfium, placement, unit } = walker;
	const { raw, scratch } = pdfium;
	const box = boundsOf(walker, path, matrix);
	if (!box) return;
	const count = raw._FPDFPath_CountSegments(path);
	walker.segments += count;
	const thickness = Math.min(box.x1 - box.x0, box.y1 - box.y0);
	// Most paths of a report are these: a line, or a thin rectangle.
	if (thickness <= RULING.bar * unit && (count <= SIMPLE || count > MAX_SEGMENTS.path)) {
		walker.rules.push(...bar(box, unit));
		return;
	}
	const { fill, stroke, evenOdd } = drawMode(raw, scratch, path);
	const outlines = outlinesOf(raw, scratch, path, matrix, placement, MAX_SEGMENTS.path);
	if (stroke) for (const outline of outlines) walker.rules.push(...edgesOf(outline, unit));
	if (!fill) return;
	const { rules, boxes } = shapesOf(outlines, evenOdd, unit);
	for (const rule of rules) walker.rules.push(rule);
	for (const area of boxes) walker.boxes.push(area);
}

/** fpdf_edit.h: FPDF_FILLMODE_ALTERNATE */
const EVEN_ODD = 1;

function drawMode(raw: RawPdfium, scratch: number, path: number): { fill: boolean; stroke: boolean; evenOdd: boolean } {
	raw._FPDFPath_GetDrawMode(path, scratch, scratch + 4);
	const mode = raw.HEAP32[scratch >> 2] ?? 0;
	return { fill: mode !== 0, stroke: (raw.HEAP32[(scratch + 4) >> 2] ?? 0) !== 0, evenOdd: mode === EVEN_ODD };
}

function boundsOf({ pdfium: { raw, scratch }, placement }: Walker, object: number, matrix: Matrix): Box | undefined {
	if (!raw._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return undefined;
	const { HEAPF32 } = raw;
	const at = scratch >> 2;
	return placeIn(placement, matrix, HEAPF32[at] ?? 0, HEAPF32[at + 1] ?? 0, HEAPF32[at + 2] ?? 0, HEAPF32[at + 3] ?? 0);
}

/** What of the lines lies on the page: the rest nobody sees. */
function onPage(rules: readonly Rule[], { width, height }: Placement): Rule[] {
	const seen: Rule[] = [];
	for (const { x0, y0, x1, y1 } of rules) {
		if (x1 < 0 || y1 < 0 || x0 > width || y0 > height) continue;
		seen.push({ x0: Math.max(0, x0), y0: Math.max(0, y0), x1: Math.min(width, x1), y1: Math.min(height, y1) });
	}
	return seen;
}
