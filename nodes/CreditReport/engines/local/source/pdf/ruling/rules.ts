import { linesBetween } from './cellBoxes';
import type { Clip } from '../visibility/clips';
import { outlinesOf, outlinesWithin } from './outlines';
import type { Pdfium, RawPdfium } from '../pdfium';
import { joinPieces } from '../text/pieces';
import type { Placement } from '../placement';
import { bar, edgesOf, isBox, RULING, shapesOf } from './ruling';
import type { Drawing } from '../visibility/scene';
import type { Box, Rule } from '../../types';

/** A page with more lines than any table has is a drawing, or an attack: its lines say nothing about cells. A dotted line has hundreds of dots. */
const MAX_RULES = 200_000;
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
		const seen = seenOf(drawing.box, drawing.clip, unit);
		if (!seen) continue;
		if (drawing.kind === 'path') visitPath(walker, drawing, seen);
		else if (drawing.kind === 'shading') addShapes(walker, [], [seen]);
		else walker.rules.push(...bar(seen, unit));
	}
	const found = isDrawing(walker) ? [] : walker.rules.concat(linesBetween(walker.boxes, unit));
	return joinPieces(onPage(found, placement), unit);
}

function isDrawing({ rules, segments }: Walker): boolean {
	return rules.length > MAX_RULES || segments > MAX_SEGMENTS.page;
}

function visitPath(walker: Walker, { object: path, matrix, box, clip }: Drawing, seen: Box): void {
	const { pdfium, placement, unit } = walker;
	const { raw, scratch } = pdfium;
	const count = raw._FPDFPath_CountSegments(path);
	walker.segments += count;
	const thickness = Math.min(seen.x1 - seen.x0, seen.y1 - seen.y0);
	// Most paths of a report are these: a line, or a thin rectangle.
	if (thickness <= RULING.bar * unit && (count <= SIMPLE || count > MAX_SEGMENTS.path)) {
		walker.rules.push(...bar(seen, unit));
		return;
	}
	const { fill, stroke, evenOdd } = drawMode(raw, scratch, path);
	const outlines = outlinesOf(raw, scratch, path, matrix, placement, MAX_SEGMENTS.path);
	const cut = (parts: readonly Box[]): readonly Box[] =>
		seen === box ? parts : parts.flatMap((part) => seenOf(part, { box: seen }, unit) ?? []);
	if (stroke) for (const outline of outlines) for (const rule of cut(edgesOf(outline, unit))) walker.rules.push(rule);
	if (!fill) return;
	// A ground that shows through a region has the shape of the region, as far as it reaches.
	const { rules, boxes } =
		clip?.region && outlines.length === 1 && outlines.every(isBox)
			? shapesOf(outlinesWithin(clip.region, seen), true, unit)
			: shapesOf(outlines, evenOdd, unit);
	addShapes(walker, cut(rules), cut(boxes));
}

/** Of a box so much may be cut away that a line is left. */
function addShapes(walker: Walker, rules: readonly Rule[], boxes: readonly Box[]): void {
	for (const rule of rules) walker.rules.push(rule);
	for (const box of boxes) {
		const left = bar(box, walker.unit);
		if (left.length === 0) walker.boxes.push(box);
		else walker.rules.push(...left);
	}
}

/** What is left of a box, or a line, when it is cut; the box itself when nothing is lost, undefined when nothing is left. */
function seenOf(box: Box, clip: Clip | undefined, unit: number): Box | undefined {
	if (!clip) return box;
	const slack = RULING.skew * unit;
	const { x0, y0, x1, y1 } = clip.box;
	if (box.x0 >= x0 && box.y0 >= y0 && box.x1 <= x1 && box.y1 <= y1) return box;
	// A line along the edge of what can be seen is seen: half of it is.
	if (box.x0 > x1 + slack || box.y0 > y1 + slack || box.x1 < x0 - slack || box.y1 < y0 - slack) return undefined;
	return {
		x0: Math.max(box.x0, Math.min(x0, box.x1)),
		y0: Math.max(box.y0, Math.min(y0, box.y1)),
		x1: Math.min(box.x1, Math.max(x1, box.x0)),
		y1: Math.min(box.y1, Math.max(y1, box.y0)),
	};
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
