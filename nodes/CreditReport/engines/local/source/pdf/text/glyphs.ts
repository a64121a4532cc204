import { colourOf, darkest, type Colour } from '../visibility/colour';
import type { Pdfium } from '../pdfium';
import { place, type Placement } from '../placement';
import { unifyIdeograph } from './radicals';
import type { Scene } from '../visibility/scene';
import type { Box, Glyph } from '../../types';

/** A text object: what its characters share. */
export interface TextObject {
	/** Objects are numbered in drawing order. */
	order: number;
	font: string;
	/** PDFium's handle of the font. */
	handle: number;
	/**
	 * Clockwise quarter turns that its line needs to stand upright; undefined when the line lies at another angle. The slant
	 * of letters is no turn.
	 */
	turn: number | undefined;
	/**
	 * Type size in points, the lesser of height and width where a text is squeezed. The box of a character may be much lower:
	 * that of a dash, in some fonts.
	 */
	size: number;
	colour: Colour;
	/** Drawn with no ink at all: the text layer of a scan. */
	isInvisible: boolean;
	/** Pale or nearly transparent, as watermarks are; and some programs' closed accounts. */
	isFaint: boolean;
	/** What of it can be seen; undefined when nothing is cut away. */
	clip: Box | undefined;
}

/** A character with the object that drew it. */
export interface DrawnGlyph {
	glyph: Glyph;
	object: TextObject;
}

/** What one walk over a text page found. */
export interface GlyphWalk {
	/** Every character but blanks, seen or not, in the order PDFium has them. */
	drawn: DrawnGlyph[];
	/** Every text object that gave at least one character. */
	seen: Set<number>;
}

/** Stands for a character that the file gives no Unicode value for. */
export const UNREADABLE = '\ufffd';
/** Text more transparent than this is as faint as a watermark. */
const MIN_ALPHA = 128;
/** So is pale text, short of the pure white that stands on dark header cells. */
const PALE = { from: 185, to: 246 };
/** Degrees by which a line may be off a quarter turn. */
const TURN_TOLERANCE = 2;
/** A box lower or narrower than this part of the type size is that of a character without a shape: PDFium gives a thousandth. */
const NO_SHAPE = 0.005;
/** Text of less opacity (of 255) shows nothing. */
const NO_INK = 6;
/** Text rendering modes (ISO 32000-1, 9.3.6): odd ones of the first group draw outlines only. */
const MODE = { stroke: 1, invisible: 3, strokeAndClip: 5, clip: 7 } as const;

/**
 * Reads the characters of a text page. Those PDFium made up (spaces, line ends) have no text object and are left out, and so
 * are blanks.
 */
export function walkGlyphs(pdfium: Pdfium, textPage: number, placement: Placement, scene: Scene): GlyphWalk {
	const { raw } = pdfium;
	const objects = new Map<number, TextObject>();
	const drawn: DrawnGlyph[] = [];
	const count = raw._FPDFText_CountChars(textPage);
	for (let index = 0; index < count; index++) {
		const pointer = raw._FPDFText_GetTextObject(textPage, index);
		if (pointer === 0) continue;
		let object = objects.get(pointer);
		if (!object) {
			object = describe(pdfium, textPage, index, pointer, placement, scene);
			objects.set(pointer, object);
		}
		let codePoint = raw._FPDFText_GetUnicode(textPage, index);
		if (raw._FPDFText_HasUnicodeMapError(textPage, index) === 1 || codePoint === 0) {
			if (inkOf(pdfium, textPage, index, object) === 'none') continue;
			codePoint = 0xfffd;
		} else if (isHighSurrogate(codePoint) && index + 1 < count) {
			const low = raw._FPDFText_GetUnicode(textPage, index + 1);
			if (isLowSurrogate(low)) {
				codePoint = 0x10000 + ((codePoint - 0xd800) << 10) + (low - 0xdc00);
				index++;
			}
		} else codePoint = plainSign(codePoint, object);
		if (isBlank(codePoint)) {
			if (isPartOfText(pdfium, textPage, index, pointer) || inkOf(pdfium, textPage, index, object) !== 'some') continue;
			// A map that calls something blank that is not.
			codePoint = 0xfffd;
		}
		const entry = { glyph: readGlyph(pdfium, textPage, index, codePoint, placement, object), object };
		if (hasBoxOfFont(object)) endBefore(entry, drawn[drawn.length - 1]);
		drawn.push(entry);
	}
	return { drawn, seen: new Set(objects.keys()) };
}

/** The quarter turns that most characters need to stand upright; what nobody sees counts only where there is nothing else. */
export function turnsOf(drawn: readonly DrawnGlyph[]): number {
	const visible = [0, 0, 0, 0];
	const all = [0, 0, 0, 0];
	for (const { object } of drawn) {
		if (object.turn === undefined) continue;
		all[object.turn] = (all[object.turn] as number) + 1;
		if (!object.isInvisible) visible[object.turn] = (visible[object.turn] as number) + 1;
	}
	const votes = visible.some((vote) => vote > 0) ? visible : all;
	return votes.indexOf(Math.max(...votes));
}

function describe(
	pdfium: Pdfium,
	textPage: number,
	index: number,
	pointer: number,
	placement: Placement,
	scene: Scene,
): TextObject {
	const { raw, scratch } = pdfium;
	const handle = raw._FPDFTextObj_GetFont(pointer);
	const mode = raw._FPDFTextObj_GetTextRenderMode(pointer);
	const colour = colourOf(raw, scratch, pointer, mode === MODE.stroke || mode === MODE.strokeAndClip);
	const painted = scene.texts.get(pointer);
	const shade = darkest(colour);
	return {
		order: painted?.order ?? 0,
		font: fontName(pdfium, handle),
		handle,
		...setting(pdfium, textPage, index, placement),
		colour,
		isInvisible: mode === MODE.invisible || mode === MODE.clip || colour.alpha < NO_INK,
		isFaint: colour.alpha < MIN_ALPHA || (shade >= PALE.from && shade <= PALE.to),
		clip: painted?.clip,
	};
}

function setting(
	{ raw, scratch }: Pdfium,
	textPage: number,
	index: number,
	placement: Placement,
): Pick<TextObject, 'turn' | 'size'> {
	const size = raw._FPDFText_GetFontSize(textPage, index);
	if (!raw._FPDFText_GetMatrix(textPage, index, scratch)) return { turn: 0, size };
	const { HEAPF32 } = raw;
	const at = scratch >> 2;
	// The line runs along (a, b); where the letters lean, only c and d tell.
	const [a, b, c, d] = [HEAPF32[at] ?? 1, HEAPF32[at + 1] ?? 0, HEAPF32[at + 2] ?? 0, HEAPF32[at + 3] ?? 1];
	// A size below zero turns the letters round once more.
	const sign = size < 0 ? -1 : 1;
	const clockwise = (-Math.atan2(sign * b, sign * a) * 180) / Math.PI;
	const upright = (((placement.rotation + clockwise) % 360) + 360) % 360;
	const quarter = Math.round(upright / 90);
	const inPoints = Math.abs(size) * Math.min(Math.hypot(a, b), Math.hypot(c, d));
	return {
		turn: Math.abs(upright - quarter * 90) < TURN_TOLERANCE ? (4 - (quarter % 4)) % 4 : undefined,
		size: Number.isFinite(inPoints) ? inPoints : 0,
	};
}

/** A subset's name carries six letters of its own: `ABCDEF+SimSun`. */
const SUBSET = /^[A-Z]{6}\+/;

function fontName({ raw, scratch, fontNames }: Pdfium, font: number): string {
	const known = fontNames.get(font);
	if (known !== undefined) return known;
	const length = raw._FPDFFont_GetBaseFontName(font, scratch, 64);
	const name = Buffer.from(raw.HEAPU8.subarray(scratch, scratch + Math.max(0, Math.min(length, 64) - 1)))
		.toString('utf8')
		.replace(SUBSET, '');
	fontNames.set(font, name);
	return name;
}

function readGlyph(
	pdfium: Pdfium,
	textPage: number,
	index: number,
	codePoint: number,
	placement: Placement,
	object: TextObject,
): Glyph {
	const { raw, scratch } = pdfium;
	raw._FPDFText_GetLooseCharBox(textPage, index, scratch); // FS_RECTF: left, top, right, bottom
	raw._FPDFText_GetCharOrigin(textPage, index, scratch + 16, scratch + 24);
	const f32 = scratch >> 2;
	const f64 = (scratch + 16) >> 3;
	const { HEAPF32, HEAPF64 } = raw;
	const box = place(placement, HEAPF32[f32] ?? 0, HEAPF32[f32 + 3] ?? 0, HEAPF32[f32 + 2] ?? 0, HEAPF32[f32 + 1] ?? 0);
	const [originX, originY] = [HEAPF64[f64] ?? 0, HEAPF64[f64 + 1] ?? 0];
	const glyph: Glyph = {
		text: unifyIdeograph(codePoint),
		x0: box.x0,
		y0: box.y0,
		x1: box.x1,
		y1: box.y1,
		base: placement.y(originX, originY),
	};
	if (object.turn === 0 && hasBoxOfFont(object)) {
		const advance = advanceOf(pdfium, textPage, index, codePoint, object.handle);
		const start = placement.x(originX, originY);
		if (advance > 0 && advance <= placement.width) Object.assign(glyph, { x0: start, x1: start + advance });
	}
	return glyph;
}

/**
 * Whether PDFium may give the box of the whole font, or of the ink, for each of its characters, as it does where a font
 * declares no height: a full stop then seems as wide as a dash, and to end in the next cell. Such are Type 3 fonts, which
 * have no name.
 */
function hasBoxOfFont({ font }: TextObject): boolean {
	return font === '';
}

/** Where the font does not tell a character's width either, it ends where the next one of its text begins. */
function endBefore({ glyph, object }: DrawnGlyph, before: DrawnGlyph | undefined): void {
	if (before?.object === object && before.glyph.base === glyph.base && glyph.x0 > before.glyph.x0)
		before.glyph.x1 = Math.min(before.glyph.x1, glyph.x0);
}

/** How far a character moves the pen, in points; 0 when the font does not tell. */
function advanceOf({ raw, scratch }: Pdfium, textPage: number, index: number, codePoint: number, font: number): number {
	const size = raw._FPDFText_GetFontSize(textPage, index);
	if (!raw._FPDFFont_GetGlyphWidth(font, codePoint, size, scratch)) return 0;
	const width = raw.HEAPF32[scratch >> 2] ?? 0;
	if (!raw._FPDFText_GetMatrix(textPage, index, scratch)) return width;
	return width * Math.hypot(raw.HEAPF32[scratch >> 2] ?? 1, raw.HEAPF32[(scratch >> 2) + 1] ?? 0);
}

/** One code may stand for several characters, blanks among them: they all stand where the code does. */
function isPartOfText({ raw, scratch }: Pdfium, textPage: number, index: number, pointer: number): boolean {
	const originOf = (at: number): readonly number[] =>
		raw._FPDFText_GetCharOrigin(textPage, at, scratch, scratch + 8)
			? [...raw.HEAPF64.subarray(scratch >> 3, (scratch >> 3) + 2)]
			: [];
	const [x, y] = originOf(index);
	return [index - 1, index + 1].some((at) => {
		if (at < 0 || raw._FPDFText_GetTextObject(textPage, at) !== pointer) return false;
		const [otherX, otherY] = originOf(at);
		return otherX === x && otherY === y;
	});
}

/** Whether a character draws anything; where the font is not in the file, or has one box for all, nobody can tell. */
function inkOf(
	{ raw, scratch }: Pdfium,
	textPage: number,
	index: number,
	object: TextObject,
): 'none' | 'some' | 'unknown' {
	if (hasBoxOfFont(object) || !raw._FPDFFont_GetIsEmbedded(object.handle)) return 'unknown';
	if (!raw._FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24)) return 'unknown';
	const [left = 0, right = 0, bottom = 0, top = 0] = raw.HEAPF64.subarray(scratch >> 3, (scratch >> 3) + 4);
	return Math.min(Math.abs(right - left), Math.abs(top - bottom)) < NO_SHAPE * object.size ? 'none' : 'some';
}

/** Hyphens and minuses that fonts tell apart and people do not; PDFium has U+FFFE or U+0002 for one at the end of a line, for joining words. */
const HYPHENS = new Set([0x02, 0xad, 0x2010, 0x2011, 0x2212, 0xfe63, 0xfffe]);
/** Where symbol fonts have ASCII; some writers give ordinary fonts their codes. */
const SYMBOLS = { from: 0xf020, to: 0xf07e, shift: 0xf000 } as const;
/** Fonts whose signs are pictures. */
const DINGBATS = /ding|symbol|webd|marlett|icon|awesome/i;

/** The sign that a value is written with, for one that stands for it. */
function plainSign(codePoint: number, { font }: TextObject): number {
	if (HYPHENS.has(codePoint)) return 0x2d;
	return codePoint >= SYMBOLS.from && codePoint <= SYMBOLS.to && !DINGBATS.test(font)
		? codePoint - SYMBOLS.shift
		: codePoint;
}

function isHighSurrogate(unit: number): boolean {
	return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
	return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Spaces, and what only joins, parts or varies the characters beside it. */
function isBlank(codePoint: number): boolean {
	if (codePoint < 0x2000) return codePoint <= 0x20 || codePoint === 0xa0;
	return (
		codePoint <= 0x200f ||
		(codePoint >= 0x2028 && codePoint <= 0x202f) ||
		(codePoint >= 0x205f && codePoint <= 0x2064) ||
		codePoint === 0x3000 ||
		(codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
		codePoint === 0xfeff ||
		(codePoint >= 0xe0100 && codePoint <= 0xe01ef)
	);
}
