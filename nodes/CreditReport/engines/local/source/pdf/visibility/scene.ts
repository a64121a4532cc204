import { isThin, pathArea, pictureArea, type Area, type AreaSource } from '../ruling/areas';
import { Clips, intersection, type Clip } from './clips';
import { IDENTITY, matrixOf, multiply, placeIn, type Matrix } from '../matrix';
import { ObjectType, type Pdfium } from '../pdfium';
import type { Placement } from '../placement';
import type { Box } from '../../types';

/** Nobody draws in forms within forms deeper than this. */
const MAX_DEPTH = 12;
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

/** A path, a picture or a shading, where it was found. */
export interface Drawing {
	object: number;
	kind: 'path' | 'image' | 'shading';
	/** Matrix of the form it stands in. */
	matrix: Matrix;
	/** Its bounds, whatever is cut away. */
	box: Box;
	/** What it is cut to; undefined when nothing is cut away. */
	clip: Clip | undefined;
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
	for (let index = 0; index < count; index++)
		walker.visit(raw._FPDFPage_GetObject(page, index), IDENTITY, undefined, 0);
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
				this.scene.texts.set(object, { order, matrix, clip: intersection(clip, this.clips.of(object, matrix)?.box) });
				return;
			case ObjectType.path:
				this.visitDrawing('path', object, matrix, clip, order);
				return;
			case ObjectType.image:
				this.visitDrawing('image', object, matrix, clip, order);
				return;
			case ObjectType.shading:
				this.visitDrawing('shading', object, matrix, clip, order);
				return;
			case ObjectType.form: {
				if (depth === MAX_DEPTH) return;
				const inner = multiply(matrixOf(raw, scratch, object), matrix);
				const within = intersection(clip, this.clips.of(object, matrix)?.box);
				const count = raw._FPDFFormObj_CountObjects(object);
				for (let child = 0; child < count; child++)
					this.visit(raw._FPDFFormObj_GetObject(object, child), inner, within, depth + 1);
				return;
			}
		}
	}

	private visitDrawing(
		kind: Drawing['kind'],
		object: number,
		matrix: Matrix,
		outer: Box | undefined,
		order: number,
	): void {
		const { pdfium, placement } = this;
		const box = this.boundsOf(object, matrix);
		if (!box) return;
		const clip = this.clips.within(outer, object, matrix);
		this.scene.drawings.push({ object, kind, matrix, box, clip });
		const seen = (part: Box): Box => (clip ? (intersection(part, clip.box) ?? part) : part);
		if (kind === 'image') this.scene.pictures.push(seen(box));
		if (kind === 'path' && (isThin(box) || !this.scene.isWhole)) return;
		const source: AreaSource = { pdfium, placement, object, order, matrix, box, seen };
		const area = kind === 'path' ? pathArea(source) : pictureArea(source);
		if (area) this.add(area);
	}

	private add(area: Area): void {
		// Print drivers cut a scan into strips as thin as a line.
		if (isThin(area.box) && area.kind === 'path') return;
		if (this.scene.areas.length < MAX_AREAS) this.scene.areas.push(area);
		else this.scene.isWhole = false;
	}

	private boundsOf(object: number, matrix: Matrix): Box | undefined {
		const { raw, scratch } = this.pdfium;
		if (!raw._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return undefined;
		const { HEAPF32 } = raw;
		const at = scratch >> 2;
		return placeIn(
			this.placement,
			matrix,
			HEAPF32[at] ?? 0,
			HEAPF32[at + 1] ?? 0,
			HEAPF32[at + 2] ?? 0,
			HEAPF32[at + 3] ?? 0,
		);
	}
}
