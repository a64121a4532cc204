import { colourOf, type Colour } from './colour';
import { IDENTITY, matrixOf, multiply, placeIn, transform, type Matrix } from './matrix';
import { outlinesOf, type Outline } from './outlines';
import { ObjectType, type Pdfium } from './pdfium';
import type { Placement } from './placement';
import { RULING, shapesOf } from './ruling';
import type { Box } from './types';

/** Nobody draws in forms within forms deeper than this. */
const MAX_DEPTH = 12;
/** Areas thinner than this are lines (points). */
const MIN_SIDE = 1.5;
/** A path of more segments than this is a drawing, no set of boxes. */
const MAX_SEGMENTS = 400;
/** A shape that fills less than this part of its bounding box hides only a part of what lies in it. */
const FILLED = 0.9;
/** No line of text needs a higher patch (usual heights of a character). */
const PATCH = 1.5;
/** More areas than this on a page make a drawing; comparing each with the text would take its time. */
const MAX_AREAS = 4_000;
/** fpdf_edit.h: FPDF_FILLMODE_ALTERNATE */
const EVEN_ODD = 1;

/** A text object with its place in the drawing. */
export interface PaintedText {
	/** Objects are numbered in drawing order. */
	order: number;
	/** Matrix of the form it stands in. */
	matrix: Matrix;
	/** What of it can be seen; undefined when nothing is cut away. */
	clip: Box | undefined;
}

/** Something with an area: a filled path, a picture. */
export interface Area {
	kind: 'path' | 'picture';
	/** Bounds of what can be seen of it. */
	box: Box;
	order: number;
	object: number;
	/** Of a path. */
	colour?: Colour;
	/**
	 * The boxes that make up a path; none when it is another shape: a ring, a seal, the L of two borders.
	 * @param unit usual height of the page's characters
	 */
	boxes(unit: number): readonly Box[];
}

/** A path or a picture, where it was found. */
export interface Drawing {
	object: number;
	isPath: boolean;
	/** Matrix of the form it stands in. */
	matrix: Matrix;
	/** Its bounds, whatever is cut away. */
	box: Box;
}

/** The objects of a page in drawing order. */
export interface Scene {
	texts: Map<number, PaintedText>;
	drawings: Drawing[];
	/** Those of the drawings that can hide text, or be the ground it stands on. */
	areas: Area[];
	pictures: number;
	/** False when the page has more areas than were looked at. */
	isWhole: boolean;
}

/** Walks over the objects of a page, also of those in forms. */
export function walkScene(pdfium: Pdfium, page: number, placement: Placement): Scene {
	const { raw } = pdfium;
	const walker = new SceneWalker(pdfium, placement);
	const count = raw._FPDFPage_CountObjects(page);
	for (let index = 0; index < count; index++) walker.visit(raw._FPDFPage_GetObject(page, index), IDENTITY, undefined, 0);
	return walker.scene;
}

class SceneWalker {
	readonly scene: Scene = { texts: new Map(), drawings: [], areas: [], pictures: 0, isWhole: true };
	private order = 0;
	private readonly clips: Clips;

	constructor(
		private readonly pdfium: Pdfium,
		private readonly placement: Placement,
	) {
		this.clips = new Clips(pdfium, placement);
	}

	visit(object: number, matrix: Matrix, clip: Box | undefined, depth: number): void {
		const { raw, scratch } = this.pdfium;
		const order = this.order++;
		switch (raw._FPDFPageObj_GetType(object)) {
			case ObjectType.text:
				this.scene.texts.set(object, { order, matrix, clip: intersection(clip, this.clips.of(object, matrix)) });
				return;
			case ObjectType.path:
				this.visitPath(object, matrix, clip, order);
				return;
			case ObjectType.image:
				this.scene.pictures++;
				this.visitPicture(object, matrix, clip, order, true);
				return;
			case ObjectType.shading:
				this.visitPicture(object, matrix, clip, order, false);
				return;
			case ObjectType.form: {
				if (depth === MAX_DEPTH) return;
				const inner = multiply(matrixOf(raw, scratch, object), matrix);
				const within = intersection(clip, this.clips.of(object, matrix));
				const count = raw._FPDFFormObj_CountObjects(object);
				for (let child = 0; child < count; child++) this.visit(raw._FPDFFormObj_GetObject(object, child), inner, within, depth + 1);
				return;
			}
		}
	}

	private visitPicture(object: number, matrix: Matrix, clip: Box | undefined, order: number, isImage: boolean): void {
		const box = this.boundsOf(object, matrix);
		if (!box) return;
		if (isImage) this.scene.drawings.push({ object, isPath: false, matrix, box });
		this.add({ kind: 'picture', box: this.seenOf(box, object, matrix, clip), order, object, boxes: () => [] });
	}

	private visitPath(object: number, matrix: Matrix, clip: Box | undefined, order: number): void {
		const { raw, scratch } = this.pdfium;
		const box = this.boundsOf(object, matrix);
		if (!box) return;
		this.scene.drawings.push({ object, isPath: true, matrix, box });
		if (isThin(box) || !this.scene.isWhole) return;
		raw._FPDFPath_GetDrawMode(object, scratch, scratch + 4);
		const isFilled = (raw.HEAP32[scratch >> 2] ?? 0) !== 0;
		const count = raw._FPDFPath_CountSegments(object);
		// A broad stroke of one line is a bar as well.
		if (!isFilled && count !== 2) return;
		const colour = colourOf(raw, scratch, object, !isFilled);
		let boxes: Box[] | undefined;
		this.add({
			kind: 'path',
			box: this.seenOf(box, object, matrix, clip),
			order,
			object,
			colour,
			boxes: (unit) => (boxes ??= isFilled ? this.boxesOf(object, matrix, unit).map((part) => this.seenOf(part, object, matrix, clip)) : [box]),
		});
	}

	private seenOf(box: Box, object: number, matrix: Matrix, clip: Box | undefined): Box {
		return intersection(box, intersection(clip, this.clips.of(object, matrix))) ?? box;
	}

	private add(area: Area): void {
		if (isThin(area.box)) return;
		if (this.scene.areas.length < MAX_AREAS) this.scene.areas.push(area);
		else this.scene.isWhole = false;
	}

	private boundsOf(object: number, matrix: Matrix): Box | undefined {
		const { raw, scratch } = this.pdfium;
		if (!raw._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return undefined;
		const { HEAPF32 } = raw;
		const at = scratch >> 2;
		return placeIn(this.placement, matrix, HEAPF32[at] ?? 0, HEAPF32[at + 1] ?? 0, HEAPF32[at + 2] ?? 0, HEAPF32[at + 3] ?? 0);
	}

	private boxesOf(path: number, matrix: Matrix, unit: number): Box[] {
		const { raw, scratch } = this.pdfium;
		raw._FPDFPath_GetDrawMode(path, scratch, scratch + 4);
		const isEvenOdd = raw.HEAP32[scratch >> 2] === EVEN_ODD;
		if (raw._FPDFPath_CountSegments(path) > MAX_SEGMENTS) return [];
		const outlines = outlinesOf(raw, scratch, path, matrix, this.placement, MAX_SEGMENTS);
		const { boxes } = shapesOf(outlines, isEvenOdd, unit);
		// A bar, or a patch as small as a character, is ruling to the layout; over text it hides as a box does.
		const patches = outlines.filter((outline) => isPatch(outline, unit) && !boxes.includes(outline.box)).map(({ box }) => box);
		return [...boxes, ...patches];
	}
}

type Points = ReadonlyArray<{ x: number; y: number }>;

function boundsOfPoints(points: Points): Box {
	const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
	for (const { x, y } of points) {
		box.x0 = Math.min(box.x0, x);
		box.y0 = Math.min(box.y0, y);
		box.x1 = Math.max(box.x1, x);
		box.y1 = Math.max(box.y1, y);
	}
	return box;
}

function isThin({ x0, y0, x1, y1 }: Box): boolean {
	return x1 - x0 <= MIN_SIDE || y1 - y0 <= MIN_SIDE;
}

function isPatch({ box, vertices, doubleArea }: Outline, unit: number): boolean {
	const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
	const thickness = Math.min(width, height);
	return thickness > RULING.dot * unit && thickness <= PATCH * unit && !vertices.some(({ curved }) => curved) && Math.abs(doubleArea) / 2 >= FILLED * width * height;
}

/** What two boxes share, empty when nothing; undefined stands for everything. */
function intersection(a: Box | undefined, b: Box | undefined): Box | undefined {
	if (!a || !b) return a ?? b;
	return { x0: Math.max(a.x0, b.x0), y0: Math.max(a.y0, b.y0), x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1) };
}

/** Clip paths of objects, as the box around them. Most objects of a page share one, and PDFium shares its points. */
class Clips {
	private lastKey = -1;
	private lastMatrix: Matrix = IDENTITY;
	private last: Box | undefined;

	constructor(
		private readonly pdfium: Pdfium,
		private readonly placement: Placement,
	) {}

	of(object: number, matrix: Matrix): Box | undefined {
		const { raw, scratch } = this.pdfium;
		const clip = raw._FPDFPageObj_GetClipPath(object);
		const paths = clip === 0 ? 0 : raw._FPDFClipPath_CountPaths(clip);
		if (paths <= 0) return undefined;
		const key = raw._FPDFClipPath_GetPathSegment(clip, paths - 1, 0);
		if (key !== 0 && key === this.lastKey && matrix === this.lastMatrix) return this.last;
		let box: Box | undefined;
		for (let path = 0; path < Math.min(paths, MAX_DEPTH); path++) {
			const count = Math.min(MAX_SEGMENTS, raw._FPDFClipPath_CountPathSegments(clip, path));
			const points: Array<{ x: number; y: number }> = [];
			for (let index = 0; index < count; index++) {
				raw._FPDFPathSegment_GetPoint(raw._FPDFClipPath_GetPathSegment(clip, path, index), scratch, scratch + 4);
				const [x, y] = transform(matrix, raw.HEAPF32[scratch >> 2] ?? 0, raw.HEAPF32[(scratch + 4) >> 2] ?? 0);
				points.push({ x: this.placement.x(x, y), y: this.placement.y(x, y) });
			}
			if (count > 0) box = intersection(box, boundsOfPoints(points));
		}
		[this.lastKey, this.lastMatrix, this.last] = [key, matrix, box];
		return box;
	}
}
