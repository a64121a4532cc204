import { linesBetween } from './cellBoxes';
import { outlinesOf } from './outlines';
import type { Pdfium, RawPdfium } from './pdfium';
import { joinPieces } from './pieces';
import type { Placement } from './placement';
import { bar, edgesOf, RULING, shapesOf } from './ruling';
import type { Drawing } from './scene';
import type { Box, Rule } from './types';

/** A page with more lines than any table has is a drawing, or an attack: its lines say nothing about cells. */
export const MAX_RULES = 60_000;
/** So is a path of more segments than this; and a page of more than the second number. */
const MAX_SEGMENTS = { path: 20_000, page: 600_000 } as const;
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
export function rulesOf(pdfium: Pdfium, drawings: readonly Drawing[], placement: Placement, unit: number): Rule[] {
	const walker: Walker = { pdfium, placement, unit, rules: [], boxes: [], segments: 0 };
	for (const drawing of drawings) {
		if (isDrawing(walker)) break;
		if (drawing.isPath) visitPath(walker, drawing);
		else walker.rules.push(...bar(drawing.box, unit));
	}
	const found = isDrawing(walker) ? [] : walker.rules.concat(linesBetween(walker.boxes, unit));
	return joinPieces(onPage(found, placement), unit);
}

function isDrawing({ rules, segments }: Walker): boolean {
	return rules.length > MAX_RULES || segments > MAX_SEGMENTS.page;
}

function visitPath(walker: Walker, { object: path, matrix, box }: Drawing): void {
	const { pdfium, placement, unit } = walker;
	const { raw, scratch } = pdfium;
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

/** What of the lines lies on the page: the rest nobody sees. */
function onPage(rules: readonly Rule[], { width, height }: Placement): Rule[] {
	const seen: Rule[] = [];
	for (const { x0, y0, x1, y1 } of rules) {
		if (x1 < 0 || y1 < 0 || x0 > width || y0 > height) continue;
		seen.push({ x0: Math.max(0, x0), y0: Math.max(0, y0), x1: Math.min(width, x1), y1: Math.min(height, y1) });
	}
	return seen;
}
