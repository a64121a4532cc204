import type { Pdfium, RawPdfium } from './pdfium';
import { ObjectType } from './pdfium';
import { walkGlyphs, type GlyphWalk } from './glyphs';
import type { Placement } from './placement';
import type { Glyph } from './types';

/** Two equal characters closer than this (points) are one character struck twice, the poor man's bold. */
const SAME_PLACE = 1;
/** Reports need up to three rounds. A page that strikes one text ten thousand times would need as many. */
const MAX_ROUNDS = 64;

/**
 * Finds characters that PDFium's text page dropped. It skips a text object that looks like an earlier one; where a font is
 * not embedded the boxes are empty, so an equal cell further down the same column vanishes. What was seen is removed from
 * the page and the page is read again, until nothing new turns up.
 *
 * @param page handle of the loaded page; its seen text objects are gone afterwards
 * @returns the characters that were missing, or undefined when there is no end of them
 */
export function recoverDropped(pdfium: Pdfium, page: number, placement: Placement, first: GlyphWalk): Glyph[] | undefined {
	const { raw } = pdfium;
	const waiting = textObjects(raw, page);
	for (const pointer of first.seen) waiting.delete(pointer);
	const recovered: Glyph[] = [];
	let seen = first.seen;
	for (let round = 0; waiting.size > 0; round++) {
		if (round === MAX_ROUNDS) return undefined;
		for (const pointer of seen) if (raw._FPDFPage_RemoveObject(page, pointer)) raw._FPDFPageObj_Destroy(pointer);
		const textPage = raw._FPDFText_LoadPage(page);
		const walk = walkGlyphs(pdfium, textPage, placement);
		raw._FPDFText_ClosePage(textPage);
		seen = new Set([...walk.seen].filter((pointer) => waiting.delete(pointer)));
		if (seen.size === 0) break; // what is left holds blanks only
		recovered.push(...walk.glyphs);
	}
	return withoutDoubleStrikes(first.glyphs, recovered);
}

function textObjects(raw: RawPdfium, page: number): Set<number> {
	const pointers = new Set<number>();
	const count = raw._FPDFPage_CountObjects(page);
	for (let index = 0; index < count; index++) {
		const pointer = raw._FPDFPage_GetObject(page, index);
		if (raw._FPDFPageObj_GetType(pointer) === ObjectType.text) pointers.add(pointer);
	}
	return pointers;
}

function withoutDoubleStrikes(known: readonly Glyph[], recovered: readonly Glyph[]): Glyph[] {
	if (recovered.length === 0) return [];
	const places = new Map<string, Glyph[]>();
	const cell = (text: string, x: number, y: number) => `${text} ${Math.round(x / SAME_PLACE)} ${Math.round(y / SAME_PLACE)}`;
	const remember = (glyph: Glyph) => {
		const key = cell(glyph.text, glyph.x0, glyph.base);
		places.set(key, [...(places.get(key) ?? []), glyph]);
	};
	known.forEach(remember);
	const isKnown = (glyph: Glyph) =>
		[-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => places.has(cell(glyph.text, glyph.x0 + dx * SAME_PLACE, glyph.base + dy * SAME_PLACE))));
	return recovered.filter((glyph) => {
		if (isKnown(glyph)) return false;
		remember(glyph);
		return true;
	});
}
