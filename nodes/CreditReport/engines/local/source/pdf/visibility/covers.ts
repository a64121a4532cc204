import type { Area } from '../ruling/areas';
import { annotationsOf, type Annotation } from '../annotations';
import { GlyphRows } from '../text/glyphRows';
import type { DrawnGlyph } from '../text/glyphs';
import { maskOf, type Mask, type View } from './rendering';
import type { Scene } from './scene';
import type { Box } from '../../types';
import type { OverlayKind, PageFacts } from '../types';

/** Drawing takes its time; after so many pixels of a file, what follows is taken for what the last of its kind was. */
const MAX_PIXELS = 24_000_000;
/** A page with so many pictures and odd shapes over its text is told by the first. */
const MAX_SUSPECTS = 200;
/** What is more transparent than this (alpha) hides nothing. */
const OPAQUE = 230;
/** A seal's ink hides less than this part of the characters within its bounds. */
const SEAL = 0.5;

/** How much drawing the file may still take. */
export interface DrawingBudget {
	left: number;
	lastHid: boolean;
}

export function drawingBudget(isUndrawable: boolean): DrawingBudget {
	return { left: isUndrawable ? 0 : MAX_PIXELS, lastHid: true };
}

/** Something that lies over text. */
export interface Cover {
	kind: OverlayKind;
	box: Box;
	/** What cannot be seen because of it. */
	hidden: readonly DrawnGlyph[];
}

/** What may hide text, with the text it may hide. */
interface Suspect {
	area: Area;
	under: DrawnGlyph[];
}

/**
 * Finds text that is hidden by what the page draws later: a filled shape, a picture. Tables draw their backgrounds first, so
 * what covers text was put there later. The page's objects are switched off and on for it: nothing else can be read from the
 * page afterwards.
 *
 * @param glyphs that would be seen
 * @param budget grows smaller
 */
export function coversOf(view: View, glyphs: readonly DrawnGlyph[], scene: Scene, budget: DrawingBudget): Cover[] {
	if (!scene.isWhole) return [];
	const rows = new GlyphRows(glyphs);
	const suspects = scene.areas.flatMap((area): Suspect[] => {
		if (area.colour.alpha < OPAQUE) return [];
		const under = rows.within(area.box, area.order);
		return under.length > 0 && area.canHide(view.unit) ? [{ area, under }] : [];
	});
	if (suspects.length === 0) return [];
	const first = suspects.slice(0, MAX_SUSPECTS);
	// All at once; one by one only those that lie over the same hidden text.
	const hiddenBy = first.length > 1 ? hiddenTogether(view, first, budget) : undefined;
	return first.flatMap(({ area, under }): Cover[] => {
		const hidden = hiddenBy?.get(area) ?? drawnAlone(view, area, under, budget);
		// Some programs draw a cell, its ground and the same cell again.
		const left = hidden.filter((entry) => !rows.holdsAgain(entry, area.order));
		return left.length > 0
			? [{ kind: area.kind === 'path' ? 'box-over-text' : 'picture-over-text', box: area.box, hidden: left }]
			: [];
	});
}

/** What each of several areas hides; an area is left out where another one may be what hides the text. */
function hiddenTogether(view: View, suspects: readonly Suspect[], budget: DrawingBudget): Map<Area, DrawnGlyph[]> {
	const found = new Map<Area, DrawnGlyph[]>();
	const mask = draw(
		view,
		suspects.map(({ area }) => area),
		suspects.flatMap(({ under }) => under),
		budget,
	);
	if (!mask) return found;
	const over = new Map<DrawnGlyph, number>();
	for (const { under } of suspects) for (const entry of under) over.set(entry, (over.get(entry) ?? 0) + 1);
	for (const { area, under } of suspects) {
		const hidden = inkHides(mask, under);
		if (hidden.every((entry) => over.get(entry) === 1)) found.set(area, hidden);
	}
	return found;
}

function drawnAlone(
	view: View,
	area: Area,
	under: readonly DrawnGlyph[],
	budget: DrawingBudget,
): readonly DrawnGlyph[] {
	if (budget.left <= 0) return budget.lastHid ? under : [];
	const mask = draw(view, [area], under, budget);
	const hidden = mask ? inkHides(mask, under) : [];
	budget.lastHid = hidden.length > 0;
	return hidden;
}

function draw(
	view: View,
	areas: readonly Area[],
	under: readonly DrawnGlyph[],
	budget: DrawingBudget,
): Mask | undefined {
	if (budget.left <= 0) return undefined;
	const mask = maskOf(view, { objects: new Set(areas.map(({ object }) => object)), region: around(under) });
	budget.left -= mask?.pixels ?? 0;
	return mask;
}

/**
 * The characters that cannot be seen under an ink. A seal stands on the text it confirms: coloured, and most of what lies
 * within its bounds shows through.
 */
function inkHides(mask: Mask, under: readonly DrawnGlyph[]): DrawnGlyph[] {
	const hidden = under.filter(({ glyph }) => mask.hides(bodyOf(glyph)));
	const isSeal = hidden.length < SEAL * under.length && hidden.every(({ glyph }) => mask.isColoured(bodyOf(glyph)));
	return isSeal ? [] : hidden;
}

/** What annotations show and cover: facts about the file, never values. */
export function annotationsOver(
	view: View,
	glyphs: readonly DrawnGlyph[],
	budget: DrawingBudget,
): { covers: Cover[]; addedTexts: PageFacts['addedTexts'] } {
	const annotations = annotationsOf(view.pdfium, view.page, view.placement);
	const addedTexts = annotations.filter(({ isAddedText }) => isAddedText).map(({ kind, box }) => ({ kind, box }));
	if (annotations.length === 0) return { covers: [], addedTexts };
	const rows = new GlyphRows(glyphs);
	const over = annotations
		.map((annotation) => ({ annotation, under: rows.within(annotation.box) }))
		.filter(({ under }) => under.length > 0);
	const mask =
		over.length > 0 && budget.left > 0
			? maskOf(view, { objects: new Set(), annotations: true, region: around(over.flatMap(({ under }) => under)) })
			: undefined;
	const covers = over.flatMap(({ annotation, under }): Cover[] => {
		const hidden = covered(annotation, under, mask);
		return hidden.length > 0 ? [{ kind: 'annotation-over-text', box: annotation.box, hidden }] : [];
	});
	return { covers, addedTexts };
}

function covered(
	{ isAddedText, hasGround }: Annotation,
	under: readonly DrawnGlyph[],
	mask: Mask | undefined,
): readonly DrawnGlyph[] {
	return isAddedText || hasGround ? under : mask ? inkHides(mask, under) : [];
}

function around(drawn: readonly DrawnGlyph[]): Box {
	const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
	for (const { glyph } of drawn) {
		box.x0 = Math.min(box.x0, glyph.x0);
		box.y0 = Math.min(box.y0, glyph.y0);
		box.x1 = Math.max(box.x1, glyph.x1);
		box.y1 = Math.max(box.y1, glyph.y1);
	}
	return box;
}

/** Where the ink of a character is: its box also holds the space between lines. */
function bodyOf({ x0, x1, y0, y1, base }: DrawnGlyph['glyph']): Box {
	return { x0, x1, y0: base - 0.6 * (y1 - y0), y1: base };
}
