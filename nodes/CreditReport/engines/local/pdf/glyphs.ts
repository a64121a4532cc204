import { fitHeights } from './heights';
import type { Pdfium, RawPdfium } from './pdfium';
import { place, type Placement } from './placement';
import { unifyIdeograph } from './radicals';
import type { Glyph } from './types';

/** What one walk over a text page found. */
export interface GlyphWalk {
	glyphs: Glyph[];
	/** For each glyph the text object that drew it, and the font of each object. */
	objects: number[];
	fonts: ReadonlyMap<number, string>;
	/** Every text object that gave at least one character. */
	seen: Set<number>;
	unmapped: number;
	/** Clockwise quarter turns that most characters need to stand upright. */
	turns: number;
}

/** Per text object: properties that its characters share. */
interface TextObject {
	/** Direction of writing in quarter turns, or undefined when it is slanted (a watermark across the page). */
	turn: number | undefined;
	isWatermark: boolean;
	font: string;
}

const UNMAPPED_SAMPLE = 16;
/** Text more transparent than this is a watermark: reports print their data opaque. */
const MIN_ALPHA = 128;
/** So is pale text, short of the pure white that stands on dark header cells. */
const PALE = { from: 185, to: 246 };

/**
 * Reads the characters of a text page, in the order PDFium has them. Characters PDFium made up (spaces, line ends) have no
 * text object and are left out; so are white space, slanted and nearly transparent text.
 */
export function walkGlyphs(pdfium: Pdfium, textPage: number, placement: Placement): GlyphWalk {
	const { raw, scratch } = pdfium;
	const objects = new Map<number, TextObject>();
	const found: Array<{ glyph: Glyph; turn: number; pointer: number }> = [];
	const votes = [0, 0, 0, 0];
	let unmapped = 0;
	const count = raw._FPDFText_CountChars(textPage);
	for (let index = 0; index < count; index++) {
		const pointer = raw._FPDFText_GetTextObject(textPage, index);
		if (pointer === 0) continue;
		let object = objects.get(pointer);
		if (!object) {
			object = describe(pdfium, textPage, index, pointer, placement);
			objects.set(pointer, object);
		}
		const codePoint = plainHyphen(raw._FPDFText_GetUnicode(textPage, index));
		if (index % UNMAPPED_SAMPLE === 0 && raw._FPDFText_HasUnicodeMapError(textPage, index) === 1) unmapped += UNMAPPED_SAMPLE;
		if (isBlank(codePoint) || object.turn === undefined || object.isWatermark) continue;
		votes[object.turn] = (votes[object.turn] ?? 0) + 1;
		found.push({ glyph: readGlyph(raw, scratch, textPage, index, codePoint, placement), turn: object.turn, pointer });
	}
	const turns = votes.indexOf(Math.max(...votes));
	const upright = found.filter(({ turn }) => turn === turns);
	const glyphs = upright.map(({ glyph }) => glyph);
	fitHeights(glyphs, upright.map(({ pointer }) => objects.get(pointer)?.font ?? ''));
	return {
		glyphs,
		objects: upright.map(({ pointer }) => pointer),
		fonts: new Map([...objects].map(([pointer, { font }]) => [pointer, font])),
		seen: new Set(objects.keys()),
		unmapped: Math.min(unmapped, count),
		turns,
	};
}

function describe(pdfium: Pdfium, textPage: number, index: number, pointer: number, placement: Placement): TextObject {
	const { raw, scratch } = pdfium;
	const degrees = (raw._FPDFText_GetCharAngle(textPage, index) * 180) / Math.PI;
	// PDFium's angle and /Rotate both turn clockwise (measured: text running up a page with /Rotate 90 has 270).
	const upright = (((placement.rotation + degrees) % 360) + 360) % 360;
	const quarter = Math.round(upright / 90);
	const [r, g, b, a] = [scratch, scratch + 4, scratch + 8, scratch + 12];
	const hasColour = raw._FPDFPageObj_GetFillColor(pointer, r, g, b, a) !== 0;
	const [red = 0, green = 0, blue = 0, alpha = 255] = hasColour ? raw.HEAP32.subarray(r >> 2, (r >> 2) + 4) : [];
	const darkest = Math.min(red, green, blue);
	return {
		turn: Math.abs(upright - quarter * 90) < 2 ? (4 - (quarter % 4)) % 4 : undefined,
		isWatermark: alpha < MIN_ALPHA || (darkest >= PALE.from && darkest <= PALE.to),
		font: fontName(pdfium, raw._FPDFTextObj_GetFont(pointer)),
	};
}

/** A subset's name carries six letters of its own: `ABCDEF+SimSun`. */
const SUBSET = /^[A-Z]{6}\+/;

function fontName({ raw, scratch, fontNames }: Pdfium, font: number): string {
	const known = fontNames.get(font);
	if (known !== undefined) return known;
	const length = raw._FPDFFont_GetBaseFontName(font, scratch, 64);
	const name = Buffer.from(raw.HEAPU8.subarray(scratch, scratch + Math.max(0, Math.min(length, 64) - 1))).toString('utf8').replace(SUBSET, '');
	fontNames.set(font, name);
	return name;
}

function readGlyph(raw: RawPdfium, scratch: number, textPage: number, index: number, codePoint: number, placement: Placement): Glyph {
	raw._FPDFText_GetLooseCharBox(textPage, index, scratch); // FS_RECTF: left, top, right, bottom
	raw._FPDFText_GetCharOrigin(textPage, index, scratch + 16, scratch + 24);
	const f32 = scratch >> 2;
	const f64 = (scratch + 16) >> 3;
	const { HEAPF32, HEAPF64 } = raw;
	const box = place(placement, HEAPF32[f32] ?? 0, HEAPF32[f32 + 3] ?? 0, HEAPF32[f32 + 2] ?? 0, HEAPF32[f32 + 1] ?? 0);
	return {
		text: unifyIdeograph(codePoint),
		x0: box.x0,
		y0: box.y0,
		x1: box.x1,
		y1: box.y1,
		base: placement.y(HEAPF64[f64] ?? 0, HEAPF64[f64 + 1] ?? 0),
	};
}

/** PDFium reports a hyphen at the end of a line as U+FFFE (or U+0002), for joining words; here it is part of a value. */
function plainHyphen(codePoint: number): number {
	return codePoint === 0xfffe || codePoint === 0x02 ? 0x2d : codePoint;
}

function isBlank(codePoint: number): boolean {
	return codePoint <= 0x20 || codePoint === 0xa0 || codePoint === 0x3000 || (codePoint >= 0x2000 && codePoint <= 0x200b) || codePoint === 0xfeff;
}
