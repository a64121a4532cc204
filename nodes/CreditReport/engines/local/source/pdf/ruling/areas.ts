import { colourOf, type Colour } from '../visibility/colour';
import { matrixOf, multiply, type Matrix } from '../matrix';
import { outlinesOf, type Outline } from './outlines';
import type { Pdfium } from '../pdfium';
import type { Placement } from '../placement';
import { RULING, shapesOf } from './ruling';
import type { Box } from '../../types';

/** Areas thinner than this are lines (points). */
const MIN_SIDE = 1.5;
/** A path of more segments than this is a drawing, no set of boxes. */
const MAX_SEGMENTS = 400;
/** Segments are read this far to tell whether there is more to a path than ruling. */
const MAX_RULED = 4_000;
/** A shape that fills less than this part of its bounding box hides only a part of what lies in it. */
const FILLED = 0.9;
/** No line of text needs a higher patch (usual heights of a character). */
const PATCH = 1.5;
/** fpdf_edit.h: FPDF_FILLMODE_ALTERNATE */
const EVEN_ODD = 1;

/** Something with an area: a filled path, a broad stroke, a picture. */
export interface Area {
	kind: 'path' | 'picture';
	/** Bounds of what can be seen of it. */
	box: Box;
	/** Objects are numbered in drawing order. */
	order: number;
	object: number;
	/** Of a path: of pictures only how far they are seen through counts. */
	colour: Colour;
	/** Text can stand on it: not on a broad stroke of many turns, whatever lies between them. */
	isGround: boolean;
	/**
	 * The boxes that make up a path; none when it is another shape: a ring, a seal, the L of two borders.
	 * @param unit usual height of the page's characters
	 */
	boxes(unit: number): readonly Box[];
	/** Whether there is more to it than ruling: something that may hide text. */
	canHide(unit: number): boolean;
}

/** What an area is made from. */
export interface AreaSource {
	pdfium: Pdfium;
	placement: Placement;
	object: number;
	order: number;
	/** Matrix of the form the object stands in. */
	matrix: Matrix;
	/** Its bounds, whatever is cut away. */
	box: Box;
	/** What can be seen of a part of it. */
	seen: (part: Box) => Box;
}

/** A picture, or a shading: colours that run into one another. */
export function pictureArea({ pdfium: { raw, scratch }, object, order, box, seen }: AreaSource): Area {
	return {
		kind: 'picture',
		box: seen(box),
		order,
		object,
		colour: colourOf(raw, scratch, object),
		isGround: true,
		boxes: () => [],
		canHide: () => true,
	};
}

/** @returns undefined for a path that has no area: thin strokes */
export function pathArea(source: AreaSource): Area | undefined {
	const { pdfium, object, order, box, seen } = source;
	const { raw, scratch } = pdfium;
	raw._FPDFPath_GetDrawMode(object, scratch, scratch + 4);
	const isFilled = (raw.HEAP32[scratch >> 2] ?? 0) !== 0;
	const isLine = raw._FPDFPath_CountSegments(object) === 2;
	const pen = isFilled ? 0 : penOf(source);
	if (!isFilled && pen <= MIN_SIDE) return undefined;
	let shapes: PathShapes | undefined;
	const shapesIn = (unit: number): PathShapes => (shapes ??= shapesOfPath(source, unit));
	return {
		kind: 'path',
		box: seen(box),
		order,
		object,
		colour: colourOf(raw, scratch, object, !isFilled),
		isGround: isFilled || isLine,
		boxes: (unit) => (isFilled ? shapesIn(unit).boxes.map(seen) : isLine ? [seen(box)] : []),
		canHide: (unit) => (isFilled ? shapesIn(unit).canHide : pen > RULING.dot * unit),
	};
}

/** Width of the strokes of a path, in points. */
function penOf({ pdfium: { raw, scratch }, object, matrix }: AreaSource): number {
	if (!raw._FPDFPageObj_GetStrokeWidth(object, scratch)) return 0;
	const width = raw.HEAPF32[scratch >> 2] ?? 0;
	const [a, b, c, d] = multiply(matrixOf(raw, scratch, object), matrix);
	return width * Math.sqrt(Math.abs(a * d - b * c));
}

interface PathShapes {
	boxes: Box[];
	canHide: boolean;
}

function shapesOfPath({ pdfium: { raw, scratch }, object, matrix, placement }: AreaSource, unit: number): PathShapes {
	raw._FPDFPath_GetDrawMode(object, scratch, scratch + 4);
	const isEvenOdd = raw.HEAP32[scratch >> 2] === EVEN_ODD;
	const count = raw._FPDFPath_CountSegments(object);
	if (count > MAX_RULED) return { boxes: [], canHide: true };
	const outlines = outlinesOf(raw, scratch, object, matrix, placement, MAX_RULED);
	const { boxes, others } = shapesOf(outlines, isEvenOdd, unit);
	// A bar, or a patch as small as a character, is ruling to the layout; over text it hides as a box does.
	const patches = outlines
		.filter((outline) => isPatch(outline, unit) && !boxes.includes(outline.box))
		.map(({ box }) => box);
	return {
		boxes: count > MAX_SEGMENTS ? [] : [...boxes, ...patches],
		canHide: boxes.length + patches.length + others > 0,
	};
}

function isPatch({ box, vertices, doubleArea }: Outline, unit: number): boolean {
	const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
	const thickness = Math.min(width, height);
	return (
		thickness > RULING.dot * unit &&
		thickness <= PATCH * unit &&
		!vertices.some(({ curved }) => curved) &&
		Math.abs(doubleArea) / 2 >= FILLED * width * height
	);
}

/** Too thin to stand on or to hide anything. */
export function isThin({ x0, y0, x1, y1 }: Box): boolean {
	return x1 - x0 <= MIN_SIDE || y1 - y0 <= MIN_SIDE;
}
