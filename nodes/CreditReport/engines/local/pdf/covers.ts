import { annotationsOf, type Annotation } from './annotations';
import type { DrawnGlyph } from './glyphs';
import type { Pdfium } from './pdfium';
import type { Placement } from './placement';
import { maskOf } from './rendering';
import type { Area, Scene } from './scene';
import type { Box, PageFacts } from './types';

/** Drawing a picture takes its time; after so many of a file, those that follow are taken for what the last one was. */
const MAX_DRAWINGS = 24;
/** A page with so many pictures over text is told by the first. */
const MAX_PICTURES = 12;
/** A picture over more than this part of the page's text is the page itself, as a scanner saw it. */
const PAGE_PICTURE = 0.6;

/** How many drawings the file may still take. */
export interface DrawingBudget {
	left: number;
	lastHid: boolean;
}

export function drawingBudget(): DrawingBudget {
	return { left: MAX_DRAWINGS, lastHid: true };
}

/** What lies over the text of a page. */
export interface Covers {
	overlays: PageFacts['overlays'];
	addedTexts: PageFacts['addedTexts'];
	/** Characters under the picture of the whole page: what a program recognised in it. */
	underPicture: ReadonlySet<DrawnGlyph>;
}

/**
 * Finds text that is hidden by something drawn later: a filled box, a picture, an annotation. Tables draw their backgrounds
 * first, so what covers text was put there later. The page's objects are switched off and on for it: nothing else can be
 * read from the page afterwards.
 *
 * @param turns extra quarter turns of the placement over the page's own
 * @param unit usual height of the page's characters
 * @param budget grows smaller
 */
export function coversOf(pdfium: Pdfium, page: number, placement: Placement, turns: number, unit: number, drawn: readonly DrawnGlyph[], scene: Scene, budget: DrawingBudget): Covers {
	const overlays: PageFacts['overlays'] = [];
	const underPicture = new Set<DrawnGlyph>();
	let drawings = 0;
	const inked = drawn.filter(({ object }) => !object.isInvisible);
	const rows = new Rows(inked);
	for (const area of scene.isWhole ? scene.areas : []) {
		if (area.kind === 'path' && area.colour?.alpha !== 255) continue;
		const under = rows.within(area.box, area.order);
		if (under.length === 0 || pdfium.raw._FPDFPageObj_HasTransparency(area.object) !== 0) continue;
		if (area.kind === 'path') {
			for (const box of area.boxes(unit)) if (under.some(({ glyph }) => isCentreInside(glyph, box))) overlays.push({ kind: 'box-over-text', box });
		} else if (drawings++ < MAX_PICTURES) {
			const hidden = hiddenBy(pdfium, page, placement, turns, area, under, budget);
			if (hidden.length > PAGE_PICTURE * inked.length && coversPage(area.box, placement)) for (const entry of hidden) underPicture.add(entry);
			else if (hidden.length > 0) overlays.push({ kind: 'picture-over-text', box: area.box });
		}
	}
	const annotations = annotationsOf(pdfium, page, placement);
	if (annotations.length > 0) overlays.push(...overlaysOf(annotations, pdfium, page, placement, turns, rows));
	return { overlays, addedTexts: annotations.filter(({ hasText, kind }) => hasText && ADDED.has(kind)).map(({ kind, box }) => ({ kind, box })), underPicture };
}

/** Kinds that somebody wrote into the page; a stamp or a seal puts its text on for all to see. */
const ADDED = new Set(['FreeText', 'Widget', 'Redact', 'Other']);

function hiddenBy(pdfium: Pdfium, page: number, placement: Placement, turns: number, area: Area, under: readonly DrawnGlyph[], budget: DrawingBudget): DrawnGlyph[] {
	if (budget.left <= 0) return budget.lastHid ? [...under] : [];
	budget.left--;
	const mask = maskOf(pdfium, page, placement, turns, new Set([area.object]), false);
	const hidden = mask ? under.filter(({ glyph }) => mask.hides(bodyOf(glyph))) : [];
	budget.lastHid = hidden.length > 0;
	return hidden;
}

function overlaysOf(annotations: readonly Annotation[], pdfium: Pdfium, page: number, placement: Placement, turns: number, rows: Rows): PageFacts['overlays'] {
	const over = annotations.map((annotation) => ({ annotation, under: rows.within(annotation.box) })).filter(({ under }) => under.length > 0);
	if (over.length === 0) return [];
	const mask = maskOf(pdfium, page, placement, turns, new Set(), true);
	return over
		.filter(({ annotation, under }) => (annotation.hasText && ADDED.has(annotation.kind)) || annotation.hasGround || (mask !== undefined && under.some(({ glyph }) => mask.hides(bodyOf(glyph)))))
		.map(({ annotation: { box } }) => ({ kind: 'annotation-over-text', box }));
}

/** Height of the strips in which characters are sought (points). */
const STRIP = 24;
/** An area higher than this many strips is compared with every character. */
const MAX_STRIPS = 200;

/** The characters of a page by the height they stand at. */
class Rows {
	private readonly strips = new Map<number, DrawnGlyph[]>();

	constructor(private readonly drawn: readonly DrawnGlyph[]) {
		for (const entry of drawn) {
			const strip = Math.floor((entry.glyph.y0 + entry.glyph.y1) / 2 / STRIP);
			const known = this.strips.get(strip);
			if (known) known.push(entry);
			else this.strips.set(strip, [entry]);
		}
	}

	/** Those with their centre in the box that were drawn before something. */
	within(box: Box, order = Infinity): DrawnGlyph[] {
		const found: DrawnGlyph[] = [];
		const take = (entries: readonly DrawnGlyph[]): void => {
			for (const entry of entries) if (entry.object.order < order && isCentreInside(entry.glyph, box)) found.push(entry);
		};
		const [first, last] = [Math.floor(box.y0 / STRIP), Math.floor(box.y1 / STRIP)];
		if (last - first > MAX_STRIPS) take(this.drawn);
		else for (let strip = first; strip <= last; strip++) take(this.strips.get(strip) ?? []);
		return found;
	}
}

function coversPage(box: Box, { width, height }: Placement): boolean {
	const wide = Math.min(box.x1, width) - Math.max(box.x0, 0);
	const high = Math.min(box.y1, height) - Math.max(box.y0, 0);
	return wide > 0 && high > 0 && wide * high > 0.5 * width * height;
}

function isCentreInside({ x0, y0, x1, y1 }: Box, box: Box): boolean {
	const x = (x0 + x1) / 2;
	const y = (y0 + y1) / 2;
	return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
}

/** Where the ink of a character is: its box also holds the space between lines. */
function bodyOf({ x0, x1, y0, y1, base }: DrawnGlyph['glyph']): Box {
	return { x0, x1, y0: base - 0.6 * (y1 - y0), y1: base };
}
