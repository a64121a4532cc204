import type { Outline, Vertex } from './outlines';
import type { Box, Rule } from '../../types';

/**
 * What is a ruling line among the shapes of a page. All measures are parts of the usual height of the page's characters:
 * the same print comes at any size.
 */
export const RULING = {
	/** A filled shape thinner than this is a bar: no row of text is so low. */
	bar: 0.6,
	/** A mark smaller than this either way is a dot: many in a row are a dotted line. */
	dot: 0.25,
	/** An edge that strays no more than this from the axis is upright, or level. */
	skew: 0.1,
	/** Cells drawn as boxes stand no farther apart than this. */
	gap: 0.6,
	/** A corner rounder than this belongs to a drawing. */
	corner: 1.2,
} as const;

/** An outline made of less than this part of straight, axis-parallel edges is a drawing: a seal, a letter. */
const RECTILINEAR = 0.75;
/** A shape that fills less than this part of its bounding box hides only a part of what lies in it. */
const BOX = 0.9;
/** A mark so many times longer than thick is a piece of a line. */
const OBLONG = 1.5;

/** A bar or a piece of a line as the line along its middle; a dot as a piece of either. Nothing for what is neither. */
export function bar(box: Box, unit: number): Rule[] {
	const width = box.x1 - box.x0;
	const height = box.y1 - box.y0;
	const thickness = Math.min(width, height);
	if (thickness > RULING.bar * unit) return [];
	if (width >= OBLONG * height) return [horizontal(box)];
	if (height >= OBLONG * width) return [vertical(box)];
	return width <= RULING.dot * unit && height <= RULING.dot * unit ? [horizontal(box), vertical(box)] : [];
}

function horizontal(box: Box): Rule {
	const y = (box.y0 + box.y1) / 2;
	return { x0: box.x0, y0: y, x1: box.x1, y1: y };
}

function vertical(box: Box): Rule {
	const x = (box.x0 + box.x1) / 2;
	return { x0: x, y0: box.y0, x1: x, y1: box.y1 };
}

/**
 * The straight, axis-parallel edges of an outline. Rounded corners are made square.
 * @param inset moves each edge to the inside of the outline by so many points (to the outside when negative)
 */
export function edgesOf(outline: Outline, unit: number, inset = 0): Rule[] {
	const { vertices, closed } = outline;
	const skew = RULING.skew * unit;
	const inside = inset * Math.sign(outline.doubleArea);
	const edges: Rule[] = [];
	for (let index = closed ? 0 : 1; index < vertices.length; index++) {
		const to = vertices[index] as Vertex;
		const from = vertices[index === 0 ? vertices.length - 1 : index - 1] as Vertex;
		if (to.curved) continue;
		const dx = to.x - from.x;
		const dy = to.y - from.y;
		const length = Math.max(Math.abs(dx), Math.abs(dy));
		if (length === 0 || Math.min(Math.abs(dx), Math.abs(dy)) > Math.min(skew, length / 4)) continue;
		const level = Math.abs(dx) >= Math.abs(dy);
		const before = from.curved ? cornerAt(vertices, index === 0 ? vertices.length - 1 : index - 1, level, unit) : 0;
		const next = vertices[(index + 1) % vertices.length] as Vertex;
		const after =
			next.curved && (closed || index + 1 < vertices.length)
				? cornerAt(vertices, (index + 1) % vertices.length, level, unit)
				: 0;
		// A line whose ends are longer than itself is part of a curve.
		if (before + after > length) continue;
		if (level) {
			const y = (from.y + to.y) / 2 + Math.sign(dx) * inside;
			edges.push({
				x0: Math.min(from.x, to.x) - (dx > 0 ? before : after),
				y0: y,
				x1: Math.max(from.x, to.x) + (dx > 0 ? after : before),
				y1: y,
			});
		} else {
			const x = (from.x + to.x) / 2 - Math.sign(dy) * inside;
			edges.push({
				x0: x,
				y0: Math.min(from.y, to.y) - (dy > 0 ? before : after),
				x1: x,
				y1: Math.max(from.y, to.y) + (dy > 0 ? after : before),
			});
		}
	}
	return edges;
}

/** How far the curve that ends at a vertex runs along the edge beside it, when it is small enough to be a corner. */
function cornerAt(vertices: readonly Vertex[], index: number, level: boolean, unit: number): number {
	const end = vertices[index] as Vertex;
	const start = vertices[index === 0 ? vertices.length - 1 : index - 1] as Vertex;
	const width = Math.abs(end.x - start.x);
	const height = Math.abs(end.y - start.y);
	return Math.max(width, height) > RULING.corner * unit ? 0 : level ? width : height;
}

/** A filled area and the areas cut out of it. */
interface Area {
	outer: Outline;
	holes: Outline[];
}

/** What a filled path is made of. */
export interface FilledShapes {
	rules: Rule[];
	/** Filled areas that are really boxes. */
	boxes: Box[];
	/** How many filled areas are neither: a ring, an ellipse, a letter. */
	others: number;
}

/** More areas in one path than this are not looked at for areas within areas. */
const MAX_NESTED = 200;

/**
 * Parts a filled path in ruling lines and boxes. A thin area is a line, whatever its shape: a bar, the two arms of an L
 * along two sides of a cell, a ring around a table, all borders of a table in one piece.
 */
export function shapesOf(outlines: readonly Outline[], evenOdd: boolean, unit: number): FilledShapes {
	const shapes: FilledShapes = { rules: [], boxes: [], others: 0 };
	const wide: Outline[] = [];
	for (const outline of outlines) {
		const pieces = bar(outline.box, unit);
		if (pieces.length > 0) shapes.rules.push(...pieces);
		else wide.push(outline);
	}
	for (const { outer, holes } of areasOf(wide, evenOdd)) {
		const all = [outer, ...holes];
		const area = Math.abs(outer.doubleArea) - holes.reduce((sum, hole) => sum + Math.abs(hole.doubleArea), 0);
		const length = all.reduce((sum, outline) => sum + outline.length, 0);
		const thickness = length === 0 ? Infinity : area / length;
		if (thickness <= RULING.bar * unit && area >= 0) {
			const edges = [
				...edgesOf(outer, unit, thickness / 2),
				...holes.flatMap((hole) => edgesOf(hole, unit, -thickness / 2)),
			];
			const straight = edges.reduce((sum, edge) => sum + edge.x1 - edge.x0 + edge.y1 - edge.y0, 0);
			if (straight >= RECTILINEAR * length) shapes.rules.push(...edges);
			else shapes.others++;
		} else if (holes.length === 0 && isBox(outer)) shapes.boxes.push(outer.box);
		else shapes.others++;
	}
	return shapes;
}

/** Does an outline fill its bounds? */
export function isBox({ box, doubleArea }: Outline): boolean {
	return Math.abs(doubleArea) / 2 >= BOX * (box.x1 - box.x0) * (box.y1 - box.y0);
}

/** Puts each hole to the area it is cut out of: with the nonzero rule only what runs the other way round is a hole. */
function areasOf(outlines: readonly Outline[], evenOdd: boolean): Area[] {
	if (outlines.length === 1 || outlines.length > MAX_NESTED) return outlines.map((outer) => ({ outer, holes: [] }));
	const areas: Area[] = [];
	for (const outline of [...outlines].sort((a, b) => Math.abs(b.doubleArea) - Math.abs(a.doubleArea))) {
		const around = areas.find(
			({ outer }) =>
				contains(outer.box, outline.box) && (evenOdd || Math.sign(outer.doubleArea) !== Math.sign(outline.doubleArea)),
		);
		if (around && !around.holes.some((hole) => contains(hole.box, outline.box))) around.holes.push(outline);
		else areas.push({ outer: outline, holes: [] });
	}
	return areas;
}

function contains(outer: Box, inner: Box): boolean {
	return outer.x0 <= inner.x0 && outer.y0 <= inner.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;
}
