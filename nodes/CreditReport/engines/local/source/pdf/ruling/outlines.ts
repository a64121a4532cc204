import { matrixOf, multiply, transform, type Matrix } from '../matrix';
import type { RawPdfium } from '../pdfium';
import type { Placement } from '../placement';
import type { Box } from '../../types';

/** A corner of an outline, in points of the page as displayed. */
export interface Vertex {
	x: number;
	y: number;
	/** The line that leads here is a curve. */
	curved: boolean;
}

/** One subpath: a line of pieces, or the edge of an area. */
export interface Outline {
	vertices: Vertex[];
	closed: boolean;
	box: Box;
	/** Twice the enclosed area; its sign tells which way round the outline runs. */
	doubleArea: number;
	length: number;
}

const SEGMENT = { lineTo: 0, bezierTo: 1, moveTo: 2 } as const;
/** PDFium gives a curve as three points: two to steer by, and its end. */
const CURVE_POINTS = 3;

/** Reads the subpaths of a path object. @param matrix of the form the path stands in @param limit segments read at most */
export function outlinesOf(
	raw: RawPdfium,
	scratch: number,
	path: number,
	matrix: Matrix,
	placement: Placement,
	limit: number,
): Outline[] {
	const full = multiply(matrixOf(raw, scratch, path), matrix);
	const count = Math.min(raw._FPDFPath_CountSegments(path), limit);
	return outlinesOfSegments(raw, scratch, count, (index) => raw._FPDFPath_GetPathSegment(path, index), full, placement);
}

/** Reads the subpaths that segments make. @param matrix from their space to that of the page */
export function outlinesOfSegments(
	raw: RawPdfium,
	scratch: number,
	count: number,
	segmentAt: (index: number) => number,
	matrix: Matrix,
	placement: Placement,
): Outline[] {
	const outlines: Outline[] = [];
	let vertices: Vertex[] = [];
	let bends = 0;
	const finish = (closed: boolean) => {
		if (closed) joinEnds(vertices);
		if (vertices.length > 1) outlines.push(outlineOf(vertices, closed));
		vertices = [];
		bends = 0;
	};
	for (let index = 0; index < count; index++) {
		const segment = segmentAt(index);
		const type = raw._FPDFPathSegment_GetType(segment);
		if (type === SEGMENT.moveTo) finish(false);
		if (type !== SEGMENT.bezierTo || ++bends % CURVE_POINTS === 0) {
			raw._FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
			const [x, y] = transform(matrix, raw.HEAPF32[scratch >> 2] ?? 0, raw.HEAPF32[(scratch + 4) >> 2] ?? 0);
			vertices.push({ x: placement.x(x, y), y: placement.y(x, y), curved: type === SEGMENT.bezierTo });
		}
		if (raw._FPDFPathSegment_GetClose(segment)) {
			// What follows without a move begins where this began.
			const first = vertices[0];
			finish(true);
			if (first) vertices.push({ ...first, curved: false });
		}
	}
	finish(false);
	return outlines;
}

/** What of axis-parallel outlines lies in a box: those beside it go, those across its edge end there. */
export function outlinesWithin(outlines: readonly Outline[], { x0, y0, x1, y1 }: Box): Outline[] {
	return outlines
		.filter(({ box }) => box.x0 < x1 && box.x1 > x0 && box.y0 < y1 && box.y1 > y0)
		.map(({ vertices, closed }) =>
			outlineOf(
				vertices.map(({ x, y, curved }) => ({
					x: Math.min(Math.max(x, x0), x1),
					y: Math.min(Math.max(y, y0), y1),
					curved,
				})),
				closed,
			),
		);
}

/** Writers draw back to the first corner and then close the path. */
function joinEnds(vertices: Vertex[]): void {
	const first = vertices[0];
	const last = vertices[vertices.length - 1];
	if (!first || !last || vertices.length < 3 || first.x !== last.x || first.y !== last.y) return;
	first.curved = last.curved;
	vertices.pop();
}

function outlineOf(vertices: Vertex[], closed: boolean): Outline {
	const outline: Outline = {
		vertices,
		closed,
		box: { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity },
		doubleArea: 0,
		length: 0,
	};
	const { box } = outline;
	let before = vertices[vertices.length - 1] as Vertex;
	vertices.forEach((vertex, index) => {
		box.x0 = Math.min(box.x0, vertex.x);
		box.y0 = Math.min(box.y0, vertex.y);
		box.x1 = Math.max(box.x1, vertex.x);
		box.y1 = Math.max(box.y1, vertex.y);
		outline.doubleArea += before.x * vertex.y - vertex.x * before.y;
		if (index > 0 || closed) outline.length += Math.hypot(vertex.x - before.x, vertex.y - before.y);
		before = vertex;
	});
	return outline;
}
