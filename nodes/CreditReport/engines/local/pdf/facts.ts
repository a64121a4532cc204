import type { FileFacts } from '../../../report/types';
import type { RawPdfium } from './pdfium';
import type { Box, Glyph, PageFacts } from './types';

/** More shapes than this on a page make a drawing; comparing each with the text would take its time. */
const MAX_FILLS = 2_000;
/** Two characters whose boxes share more than this part of the smaller one lie on top of each other. */
const OVERLAP = 0.6;
/** Apart by less than this part of the narrower one's width, two characters begin in one place. */
const SAME_START = 0.5;
/** Points between two baselines that are one line. */
const SAME_BASELINE = 2;
/** Width of the squares in which neighbours are sought (points). */
const GRID = 8;
/** Enough to tell that a page is written over; a hostile one has millions. */
const MAX_OVERLAYS = 200;

/** A character with the object it was drawn by; objects are numbered in drawing order. */
export interface DrawnGlyph {
	glyph: Glyph;
	order: number;
	font: string;
}

/** An opaque filled area, with its place in the drawing order. */
export interface Fill {
	box: Box;
	order: number;
}

/**
 * What a page tells about how its file was made: fonts, and text hidden under shapes or other text. Tables draw their
 * backgrounds first, so a shape drawn after the text it covers was put there later.
 */
export function pageFacts(glyphs: readonly DrawnGlyph[], fills: readonly Fill[]): PageFacts {
	const fonts = new Map<string, { glyphs: number; digits: number }>();
	const [highest, lowest] = edgeLines(glyphs);
	for (const { font, glyph } of glyphs) {
		const known = fonts.get(font) ?? { glyphs: 0, digits: 0 };
		known.glyphs++;
		if (/\d/.test(glyph.text) && glyph.base > highest + SAME_BASELINE && glyph.base < lowest - SAME_BASELINE) known.digits++;
		fonts.set(font, known);
	}
	return { fonts, overlays: [...coveredText(glyphs, fills), ...overwrittenText(glyphs)] };
}

/** Baselines of the first and the last line: page numbers stand there, often in a font that nothing else is set in. */
function edgeLines(glyphs: readonly DrawnGlyph[]): [highest: number, lowest: number] {
	let [highest, lowest] = [Infinity, -Infinity];
	for (const { glyph } of glyphs) {
		highest = Math.min(highest, glyph.base);
		lowest = Math.max(lowest, glyph.base);
	}
	return [highest, lowest];
}

function coveredText(glyphs: readonly DrawnGlyph[], fills: readonly Fill[]): PageFacts['overlays'] {
	if (fills.length > MAX_FILLS) return [];
	return fills
		.filter((fill) => glyphs.some(({ glyph, order }) => order < fill.order && isInside(glyph, fill.box)))
		.map((fill) => ({ kind: 'box-over-text', box: fill.box }));
}

function isInside(glyph: Glyph, box: Box): boolean {
	const x = (glyph.x0 + glyph.x1) / 2;
	const y = (glyph.y0 + glyph.y1) / 2;
	return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
}

/** Different characters in one place. Equal ones are a character struck twice to look bold. */
function overwrittenText(glyphs: readonly DrawnGlyph[]): PageFacts['overlays'] {
	const grid = new Map<number, DrawnGlyph[]>();
	const overlays: PageFacts['overlays'] = [];
	for (const drawn of glyphs) {
		const { x0, base } = drawn.glyph;
		const column = Math.floor(x0 / GRID);
		for (let row = Math.floor((base - SAME_BASELINE) / GRID); row <= Math.floor((base + SAME_BASELINE) / GRID); row++) {
			for (let beside = column - 1; beside <= column + 1; beside++) {
				for (const other of grid.get(keyOf(beside, row)) ?? []) {
					if (!isOver(drawn, other)) continue;
					overlays.push({ kind: 'text-over-text', box: { x0, y0: drawn.glyph.y0, x1: drawn.glyph.x1, y1: drawn.glyph.y1 } });
					if (overlays.length === MAX_OVERLAYS) return overlays;
				}
			}
		}
		const key = keyOf(column, Math.floor(base / GRID));
		const cell = grid.get(key);
		if (!cell) grid.set(key, [drawn]);
		else if (cell.length < MAX_OVERLAYS) cell.push(drawn);
	}
	return overlays;
}

/** One number for a place of the grid: a page is at most 14,400 points wide and high. */
function keyOf(column: number, row: number): number {
	return row * 10_000 + column;
}

function isOver(drawn: DrawnGlyph, other: DrawnGlyph): boolean {
	const [a, b] = [drawn.glyph, other.glyph];
	return other.order !== drawn.order && a.text !== b.text && Math.abs(a.base - b.base) < SAME_BASELINE && isInPlaceOf(a, b);
}

/**
 * Both begin in one place and share most of the narrower one's width. Where a font is not embedded its substitute may be
 * wider than the text was set for: neighbours then overlap, but do not begin together.
 */
function isInPlaceOf(a: Box, b: Box): boolean {
	const narrower = Math.max(1, Math.min(a.x1 - a.x0, b.x1 - b.x0));
	const common = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
	return common / narrower > OVERLAP && Math.abs(a.x0 - b.x0) < narrower * SAME_START;
}

/** Facts of the whole file from those of its pages. */
export function fileFacts(raw: RawPdfium, document: number, bytes: Uint8Array, pages: ReadonlyArray<{ number: number; width: number; height: number; facts: PageFacts }>): FileFacts {
	const fonts = new Map<string, { glyphs: number; digits: number }>();
	for (const { facts } of pages) {
		for (const [name, { glyphs, digits }] of facts.fonts) {
			const known = fonts.get(name) ?? { glyphs: 0, digits: 0 };
			fonts.set(name, { glyphs: known.glyphs + glyphs, digits: known.digits + digits });
		}
	}
	const meta = (tag: string) => metaText(raw, document, tag);
	return {
		...present('producer', meta('Producer')),
		...present('creator', meta('Creator')),
		...present('createdAt', isoDate(meta('CreationDate'))),
		...present('modifiedAt', isoDate(meta('ModDate'))),
		revisions: revisionsOf(bytes),
		fonts: [...fonts].map(([name, counts]) => ({ name, ...counts })).sort((a, b) => b.glyphs - a.glyphs),
		pageSizes: sizesOf(pages),
		overlays: pages.flatMap(({ number, facts }) => facts.overlays.map(({ kind, box }) => ({ page: number, kind, box: rounded(box) }))),
	};
}

function present<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
	return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}

function metaText(raw: RawPdfium, document: number, tag: string): string | undefined {
	const name = raw._malloc(tag.length + 1);
	raw.HEAPU8.set(Buffer.from(`${tag}\0`, 'latin1'), name);
	const length = raw._FPDF_GetMetaText(document, name, 0, 0); // bytes of UTF-16LE, the closing zero included
	const buffer = raw._malloc(Math.max(2, length));
	raw._FPDF_GetMetaText(document, name, buffer, length);
	const text = Buffer.from(raw.HEAPU8.subarray(buffer, buffer + Math.max(0, length - 2))).toString('utf16le');
	raw._free(buffer);
	raw._free(name);
	return text === '' ? undefined : text;
}

/** `D:20180206171037+08'00'` as `2018-02-06T17:10:37`: local time of the writer, as reports print theirs. */
function isoDate(text: string | undefined): string | undefined {
	const match = /^D:(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?/.exec(text ?? '');
	if (!match) return undefined;
	const [, year, month, day, hour = '00', minute = '00', second = '00'] = match;
	return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

/** Each time a file is saved on top of itself it gets another end mark; one laid out for the web has two from the start. */
function revisionsOf(bytes: Uint8Array): number {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let count = 0;
	for (let at = file.indexOf('%%EOF'); at >= 0; at = file.indexOf('%%EOF', at + 5)) count++;
	return file.subarray(0, 1024).includes('/Linearized') ? count - 1 : count;
}

function sizesOf(pages: ReadonlyArray<{ width: number; height: number }>): FileFacts['pageSizes'] {
	const sizes = new Map<string, { width: number; height: number; pages: number }>();
	for (const { width, height } of pages) {
		const size = { width: Math.round(width), height: Math.round(height), pages: 0 };
		const key = `${size.width} ${size.height}`;
		sizes.set(key, { ...size, pages: (sizes.get(key)?.pages ?? 0) + 1 });
	}
	return [...sizes.values()];
}

function rounded({ x0, y0, x1, y1 }: Box): [number, number, number, number] {
	const [a = 0, b = 0, c = 0, d = 0] = [x0, y0, x1, y1].map((value) => Math.round(value * 10) / 10);
	return [a, b, c, d];
}
