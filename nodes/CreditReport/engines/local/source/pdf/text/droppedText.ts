import { walkGlyphs, type DrawnGlyph, type GlyphWalk } from './glyphs';
import type { Pdfium } from '../pdfium';
import type { Placement } from '../placement';
import type { Scene } from '../visibility/scene';

/**
 * PDFium compares a text object with the few before it. Moved apart by so many steps in turn, neighbours never seem to be
 * in one place.
 */
const STEPS = 16;

/**
 * Finds characters that PDFium's text page dropped. It skips a text object that looks like an earlier one near it; where a
 * font is not embedded the boxes are empty, so an equal cell further down the same column vanishes. What was seen is switched
 * off, what was not is moved apart, each object by a distance of its own, and the page is read once more. What does not turn
 * up then holds blanks only.
 *
 * @param page handle of the loaded page; its text objects are not where they were afterwards
 * @returns the characters that were missing, in their right places
 */
export function recoverDropped(
	pdfium: Pdfium,
	page: number,
	placement: Placement,
	scene: Scene,
	first: GlyphWalk,
): DrawnGlyph[] {
	const { raw } = pdfium;
	const shifts = new Map<number, number>();
	const step = 2 * Math.max(placement.width, placement.height);
	for (const [pointer, { order }] of scene.texts)
		if (!first.seen.has(pointer)) shifts.set(order, (1 + (shifts.size % STEPS)) * step);
	if (shifts.size === 0) return [];
	for (const [pointer, { order }] of scene.texts) {
		const shift = shifts.get(order);
		if (shift === undefined) raw._FPDFPageObj_SetIsActive(pointer, 0);
		else raw._FPDFPageObj_Transform(pointer, 1, 0, 0, 1, 0, shift);
	}
	const textPage = raw._FPDFText_LoadPage(page);
	const { drawn } = walkGlyphs(pdfium, textPage, placement, scene);
	raw._FPDFText_ClosePage(textPage);
	const [originX, originY] = [placement.x(0, 0), placement.y(0, 0)];
	const matrices = new Map([...scene.texts.values()].map(({ order, matrix }) => [order, matrix]));
	return drawn.map(({ glyph, object }) => {
		const shift = shifts.get(object.order) ?? 0;
		// What the shift does in a form's space, the form's matrix turns and scales; the page turns it once more.
		const [, , c = 0, d = 1] = matrices.get(object.order) ?? [];
		const dx = placement.x(c * shift, d * shift) - originX;
		const dy = placement.y(c * shift, d * shift) - originY;
		return {
			glyph: {
				...glyph,
				x0: glyph.x0 - dx,
				x1: glyph.x1 - dx,
				y0: glyph.y0 - dy,
				y1: glyph.y1 - dy,
				base: glyph.base - dy,
			},
			object,
		};
	});
}
