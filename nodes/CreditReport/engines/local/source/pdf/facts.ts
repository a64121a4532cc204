import type { FileFacts } from '../../../../report/forms/types';
import type { DrawnGlyph } from './text/glyphs';
import type { RawPdfium } from './pdfium';
import type { Box } from '../types';
import type { PageFacts, PdfPage } from './types';

/** Points between two baselines that are one line. */
const SAME_BASELINE = 2;

/** What a page tells about how its file was made: its fonts, what lies over its text, and text that annotations add. */
export function pageFacts(
	drawn: readonly DrawnGlyph[],
	overlays: PageFacts['overlays'],
	addedTexts: PageFacts['addedTexts'],
): PageFacts {
	const fonts = new Map<string, { glyphs: number; digits: number }>();
	const [highest, lowest] = edgeLines(drawn);
	for (const { object, glyph } of drawn) {
		const known = fonts.get(object.font) ?? { glyphs: 0, digits: 0 };
		known.glyphs++;
		if (/\d/.test(glyph.text) && glyph.base > highest + SAME_BASELINE && glyph.base < lowest - SAME_BASELINE)
			known.digits++;
		fonts.set(object.font, known);
	}
	return { fonts, overlays, addedTexts };
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

/** What is kept of a page once it was read. */
export type PageSummary = Pick<PdfPage, 'number' | 'width' | 'height' | 'facts'>;

/** Facts of the whole file from those of its pages. */
export function fileFacts(
	raw: RawPdfium,
	document: number,
	bytes: Uint8Array,
	pages: readonly PageSummary[],
): FileFacts {
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
		overlays: pages.flatMap(({ number, facts }) =>
			facts.overlays.map(({ kind, box }) => ({ page: number, kind, box: rounded(box) })),
		),
		addedTexts: pages.flatMap(({ number, facts }) =>
			facts.addedTexts.map(({ kind, box }) => ({ page: number, kind, box: rounded(box) })),
		),
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
