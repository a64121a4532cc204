import type { Pdfium, RawPdfium } from './pdfium';
import { ObjectType } from './pdfium';
import type { Fill } from './facts';
import { place, type Placement } from './placement';
import type { Rule } from './types';

/** Thinner than this (points) a filled box or a bundle of strokes is a ruling line. */
const MAX_THICKNESS = 2.5;
/** Shorter than this it is a speck, an underline of one character or part of a picture. */
const MIN_LENGTH = 4;
/** A page with more lines than any table has is a drawing, or an attack: its lines say nothing about cells. */
export const MAX_RULES = 60_000;

type Matrix = [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export interface PathWalk {
	rules: Rule[];
	images: number;
	/** Opaque filled areas big enough to hide text. */
	fills: Fill[];
	/** Place of each text object in the drawing order. */
	textOrder: Map<number, number>;
}

/** Collects the ruling lines of a page: thin filled boxes, strokes and the sides of stroked boxes. */
export function walkPaths(pdfium: Pdfium, page: number, placement: Placement): PathWalk {
	const walk: PathWalk = { rules: [], images: 0, fills: [], textOrder: new Map() };
	const { raw } = pdfium;
	const count = raw._FPDFPage_CountObjects(page);
	for (let index = 0; index < count; index++) visit(pdfium, raw._FPDFPage_GetObject(page, index), IDENTITY, placement, walk, index);
	if (walk.rules.length > MAX_RULES) walk.rules = [];
	return walk;
}

function visit(pdfium: Pdfium, object: number, matrix: Matrix, placement: Placement, walk: PathWalk, index: number): void {
	const { raw, scratch } = pdfium;
	switch (raw._FPDFPageObj_GetType(object)) {
		case ObjectType.path:
			if (walk.rules.length <= MAX_RULES) visitPath(pdfium, object, matrix, placement, walk, index);
			return;
		case ObjectType.text:
			walk.textOrder.set(object, index);
			return;
		case ObjectType.image:
			walk.images++;
			return;
		case ObjectType.form: {
			raw._FPDFPageObj_GetMatrix(object, scratch);
			const inner = multiply([...raw.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 6)] as Matrix, matrix);
			const count = raw._FPDFFormObj_CountObjects(object);
			for (let child = 0; child < count; child++) visit(pdfium, raw._FPDFFormObj_GetObject(object, child), inner, placement, walk, index);
			return;
		}
	}
}

function visitPath(pdfium: Pdfium, path: number, matrix: Matrix, placement: Placement, walk: PathWalk, index: number): void {
	const { raw, scratch } = pdfium;
	if (!raw._FPDFPageObj_GetBounds(path, scratch, scratch + 4, scratch + 8, scratch + 12)) return;
	const at = scratch >> 2;
	const { HEAPF32 } = raw;
	const box = placeIn(placement, matrix, HEAPF32[at] ?? 0, HEAPF32[at + 1] ?? 0, HEAPF32[at + 2] ?? 0, HEAPF32[at + 3] ?? 0);
	const width = box.x1 - box.x0;
	const height = box.y1 - box.y0;
	if (height <= MAX_THICKNESS || width <= MAX_THICKNESS) {
		if (Math.max(width, height) >= MIN_LENGTH) walk.rules.push(height <= width ? horizontal(box) : vertical(box));
		return;
	}
	const { fill, stroke } = drawMode(raw, scratch, path);
	if (stroke) walk.rules.push(...sides(raw, scratch, path, matrix, placement));
	if (fill && isOpaque(raw, scratch, path) && isBox(raw, path)) walk.fills.push({ box, order: index });
}

/** A ring or a star, such as a seal drawn over text, does not hide what its bounding box covers. */
function isBox(raw: RawPdfium, path: number): boolean {
	const count = raw._FPDFPath_CountSegments(path);
	if (count < 4 || count > 6) return false;
	for (let index = 0; index < count; index++) if (raw._FPDFPathSegment_GetType(raw._FPDFPath_GetPathSegment(path, index)) === SEGMENT.bezierTo) return false;
	return true;
}

function isOpaque(raw: RawPdfium, scratch: number, path: number): boolean {
	raw._FPDFPageObj_GetFillColor(path, scratch, scratch + 4, scratch + 8, scratch + 12);
	return (raw.HEAP32[(scratch + 12) >> 2] ?? 0) === 255;
}

function drawMode(raw: RawPdfium, scratch: number, path: number): { fill: boolean; stroke: boolean } {
	raw._FPDFPath_GetDrawMode(path, scratch, scratch + 4);
	return { fill: (raw.HEAP32[scratch >> 2] ?? 0) !== 0, stroke: (raw.HEAP32[(scratch + 4) >> 2] ?? 0) !== 0 };
}

const SEGMENT = { lineTo: 0, bezierTo: 1, moveTo: 2 } as const;

/** The straight, axis-parallel segments of a stroked path. */
function sides(raw: RawPdfium, scratch: number, path: number, matrix: Matrix, placement: Placement): Rule[] {
	raw._FPDFPageObj_GetMatrix(path, scratch);
	const full = multiply([...raw.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 6)] as Matrix, matrix);
	const rules: Rule[] = [];
	let start = { x: 0, y: 0 };
	let pen = start;
	const count = Math.min(raw._FPDFPath_CountSegments(path), MAX_RULES);
	for (let index = 0; index < count; index++) {
		const segment = raw._FPDFPath_GetPathSegment(path, index);
		raw._FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
		const [x = 0, y = 0] = transform(full, raw.HEAPF32[scratch >> 2] ?? 0, raw.HEAPF32[(scratch + 4) >> 2] ?? 0);
		const point = { x: placement.x(x, y), y: placement.y(x, y) };
		const type = raw._FPDFPathSegment_GetType(segment);
		if (type === SEGMENT.moveTo) start = point;
		else if (type === SEGMENT.lineTo) addSide(rules, pen, point);
		pen = point;
		if (raw._FPDFPathSegment_GetClose(segment)) addSide(rules, pen, start);
	}
	return rules;
}

function addSide(rules: Rule[], a: { x: number; y: number }, b: { x: number; y: number }): void {
	const box = { x0: Math.min(a.x, b.x), y0: Math.min(a.y, b.y), x1: Math.max(a.x, b.x), y1: Math.max(a.y, b.y) };
	const width = box.x1 - box.x0;
	const height = box.y1 - box.y0;
	if (Math.min(width, height) > 1 || Math.max(width, height) < MIN_LENGTH) return;
	rules.push(height <= width ? horizontal(box) : vertical(box));
}

function horizontal(box: Rule): Rule {
	const y = (box.y0 + box.y1) / 2;
	return { x0: box.x0, y0: y, x1: box.x1, y1: y };
}

function vertical(box: Rule): Rule {
	const x = (box.x0 + box.x1) / 2;
	return { x0: x, y0: box.y0, x1: x, y1: box.y1 };
}

function placeIn(placement: Placement, matrix: Matrix, left: number, bottom: number, right: number, top: number): Rule {
	if (matrix === IDENTITY) return place(placement, left, bottom, right, top);
	const [ax, ay] = transform(matrix, left, bottom);
	const [bx, by] = transform(matrix, right, top);
	return place(placement, ax, ay, bx, by);
}

function transform([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
	return [a * x + c * y + e, b * x + d * y + f];
}

function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
	return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
