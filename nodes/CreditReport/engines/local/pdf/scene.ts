import { isThin, pathArea, pictureArea, type Area, type AreaSource } from './areas';
import { IDENTITY, matrixOf, multiply, placeIn, transform, type Matrix } from './matrix';
import { ObjectType, type Pdfium } from './pdfium';
import type { Placement } from './placement';
import type { Box } from './types';

/** Nobody draws in forms within forms deeper than this. */
const MAX_DEPTH = 12;
/** Points looked at of a clip path. */
const MAX_POINTS = 400;
/** More areas than this on a page make a drawing; comparing each with the text would take its time. */
const MAX_AREAS = 4_000;

/** A text object with its place in the drawing. */
export interface PaintedText {
	/** Objects are numbered in drawing order. */
	order: number;
	/** Matrix of the form it stands in. */
	matrix: Matrix;
	/** What of it can be seen; undefined when nothing is cut away. */
	clip: Box | undefined;
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
	/** Of the images, what can be seen. */
	pictures: Box[];
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
	readonly scene: Scene = { texts: new Map(), drawings: [], areas: [], pictures: [], isWhole: true };
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
		const source = this.sourceOf(object, matrix, clip, order, box);
		if (isImage) {
			this.scene.drawings.push({ object, isPath: false, matrix, box });
			this.scene.pictures.push(source.seen(box));
		}
		this.add(pictureArea(source));
	}

	private visitPath(object: number, matrix: Matrix, clip: Box | undefined, order: number): void {
		const box = this.boundsOf(object, matrix);
		if (!box) return;
		this.scene.drawings.push({ object, isPath: true, matrix, box });
		if (isThin(box) || !this.scene.isWhole) return;
		const area = pathArea(this.sourceOf(object, matrix, clip, order, box));
		if (area) this.add(area);
	}

	private sourceOf(object: number, matrix: Matrix, clip: Box | undefined, order: number, box: Box): AreaSource {
		const { pdfium, placement } = this;
		const seen = (part: Box): Box => intersection(part, intersection(clip, this.clips.of(object, matrix))) ?? part;
		return { pdfium, placement, object, order, matrix, box, seen };
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
			const count = Math.min(MAX_POINTS, raw._FPDFClipPath_CountPathSegments(clip, path));
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
