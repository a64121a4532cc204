import { squaresAlong } from '../squares';
import type { DrawnGlyph } from '../text/glyphs';
import type { Box, Glyph } from '../../types';

/** Times the height of the page's clear text: beyond the first, faint text is a mark; beyond the second, when it repeats itself. */
const LARGE = { alone: 2.4, repeated: 1.4 } as const;
/** Part of a style's characters that lie on clear text. Values never do; of marks, those in empty places do not. */
const MANY_OVER_TEXT = 0.12;
/** Part of the smaller of two characters' boxes that they share. */
const OVERLAP = 0.15;
/** Share of the page's text from which faint ink is simply its ink. */
const MOST = 0.5;
/** Width and height of the squares in which neighbours are sought (points). */
const GRID = 16;
/** Squares of the grid that a character touches, each way: few, for one as large as a page. */
const MAX_SQUARES = 20;
/** Texts and styles remembered from page to page. */
const MAX_KNOWN = 1_000;

/** What the pages so far told: styles of faint text that proved to be marks, and larger faint texts. */
export class MarkStyles {
	readonly marks = new Set<string>();
	/** With the page they stand on: a sheet may be read twice. */
	readonly texts = new Map<string, number>();
}

/**
 * Tells watermarks from values that are set in grey; both are faint and upright. A mark is printed over other text, or is much
 * larger, or is larger and says one thing again and again.
 *
 * @param faint all faint text of a page
 * @param clear its other text
 * @param page its number
 * @param known of earlier pages; grows
 * @returns the faint text that is read
 */
export function withoutMarks(
	faint: readonly DrawnGlyph[],
	clear: readonly DrawnGlyph[],
	page: number,
	known: MarkStyles,
): DrawnGlyph[] {
	if (faint.length === 0) return [];
	const usual = median(clear.map(({ glyph }) => glyph.y1 - glyph.y0));
	const isInk = faint.length > MOST * (faint.length + clear.length);
	const crowd = new Crowd(clear);
	const kept: DrawnGlyph[] = [];
	for (const [style, entries] of byStyle(faint)) {
		const height = median(entries.map(({ glyph }) => glyph.y1 - glyph.y0));
		const over = isInk ? 0 : entries.filter(({ glyph }) => crowd.overlaps(glyph)).length;
		const isMark =
			known.marks.has(style) ||
			(usual > 0 && height > LARGE.alone * usual) ||
			over > MANY_OVER_TEXT * entries.length ||
			(usual > 0 && height > LARGE.repeated * usual && repeats(entries, page, known));
		if (!isMark) kept.push(...entries);
		else if (known.marks.size < MAX_KNOWN) known.marks.add(style);
	}
	return kept;
}

/** Size and ink: one mark is set in one style, whatever the font's name. */
function byStyle(faint: readonly DrawnGlyph[]): Map<string, DrawnGlyph[]> {
	const styles = new Map<string, DrawnGlyph[]>();
	for (const entry of faint) {
		const { red, green, blue, alpha } = entry.object.colour;
		const style = `${Math.round(entry.glyph.y1 - entry.glyph.y0)} ${red} ${green} ${blue} ${alpha}`;
		const known = styles.get(style);
		if (known) known.push(entry);
		else styles.set(style, [entry]);
	}
	return styles;
}

/** The same words twice on the page, or on a page before. */
function repeats(entries: readonly DrawnGlyph[], page: number, known: MarkStyles): boolean {
	const lines = new Map<number, string>();
	for (const { glyph, object } of entries) lines.set(object.order, (lines.get(object.order) ?? '') + glyph.text);
	const texts = [...lines.values()];
	const isRepeated =
		new Set(texts).size < texts.length || texts.some((text) => (known.texts.get(text) ?? page) !== page);
	for (const text of texts) if (known.texts.size < MAX_KNOWN && !known.texts.has(text)) known.texts.set(text, page);
	return isRepeated;
}

/** The characters of a page by their places. */
class Crowd {
	private readonly cells = new Map<number, Box[]>();

	constructor(drawn: readonly DrawnGlyph[]) {
		for (const { glyph } of drawn) {
			const body = bodyOf(glyph);
			for (const key of keysOf(body)) {
				const cell = this.cells.get(key);
				if (cell) cell.push(body);
				else this.cells.set(key, [body]);
			}
		}
	}

	overlaps(glyph: Glyph): boolean {
		const body = bodyOf(glyph);
		const area = areaOf(body);
		for (const key of keysOf(body)) {
			for (const other of this.cells.get(key) ?? []) {
				const width = Math.min(body.x1, other.x1) - Math.max(body.x0, other.x0);
				const height = Math.min(body.y1, other.y1) - Math.max(body.y0, other.y0);
				if (width > 0 && height > 0 && width * height > OVERLAP * Math.min(area, areaOf(other))) return true;
			}
		}
		return false;
	}
}

/** The ink of a character, about: its box also holds the space between lines. */
function bodyOf({ x0, x1, y0, y1, base }: Glyph): Box {
	return { x0, x1, y0: base - 0.6 * (y1 - y0), y1: base };
}

function areaOf({ x0, y0, x1, y1 }: Box): number {
	return Math.max(0.01, (x1 - x0) * (y1 - y0));
}

function keysOf({ x0, y0, x1, y1 }: Box): number[] {
	const keys: number[] = [];
	const [firstRow, lastRow] = squaresAlong(y0, y1, GRID, MAX_SQUARES);
	const [firstColumn, lastColumn] = squaresAlong(x0, x1, GRID, MAX_SQUARES);
	for (let row = firstRow; row <= lastRow; row++)
		for (let column = firstColumn; column <= lastColumn; column++) keys.push(row * 100_000 + column);
	return keys;
}

function median(values: number[]): number {
	values.sort((a, b) => a - b);
	return values[values.length >> 1] ?? 0;
}
