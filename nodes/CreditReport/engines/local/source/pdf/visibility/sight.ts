import { darkest, isAlike, type Colour } from './colour';
import { isCut, isShown, trim, wholeLines } from './edges';
import { GlyphRows } from '../text/glyphRows';
import type { DrawnGlyph } from '../text/glyphs';
import type { Placement } from '../placement';
import type { Area } from '../ruling/areas';
import type { Scene } from './scene';
import type { Box, LeftOut, LeftOutReason } from '../../types';
import { withoutMarks, type MarkStyles } from './watermarks';

/**
 * Print smaller than this part of the page's shorter side cannot be seen: less than a point on A4. A report printed as one
 * long page is no wider for it, nor is its print smaller.
 */
const SPECK = 0.0014;
/** Lighter than this, text needs a ground to stand out from. */
const WHITE = 246;
/** Text of a picture is read where less than this part of it can be seen as text. */
const NATIVE = 0.5;
/** At least this part of the unseen text lies on pictures, where it is theirs. */
const ON_PICTURES = 0.5;

/** The characters of a page, told apart by whether they show on what lies under them. */
export interface Sight {
	glyphs: DrawnGlyph[];
	/** Drawn without ink, or in the colour of the ground. */
	unseen: DrawnGlyph[];
	leftOut: LeftOut;
	/** What lies for its larger part beyond the upper or lower edge: a line cut there is printed again on the next page. */
	slivers: string;
}

/**
 * Tells what shows on the page from what only the file holds.
 * @param unit usual height of the page's characters
 * @param number of the page
 * @param marks styles of watermarks seen on earlier pages; grows
 */
export function sightOf(
	drawn: readonly DrawnGlyph[],
	scene: Scene,
	placement: Placement,
	unit: number,
	number: number,
	marks: MarkStyles,
): Sight {
	const leftOut: LeftOut = {};
	const leave = (reason: LeftOutReason): void => {
		leftOut[reason] = (leftOut[reason] ?? 0) + 1;
	};
	const ground = new Ground(scene, unit);
	const clear: DrawnGlyph[] = [];
	const faint: DrawnGlyph[] = [];
	const unseen: DrawnGlyph[] = [];
	const cut: DrawnGlyph[] = [];
	const page: Box = { x0: 0, y0: 0, x1: placement.width, y1: placement.height };
	const smallest = SPECK * Math.min(placement.width, placement.height);
	for (const entry of drawn) {
		const { glyph, object } = entry;
		const x = (glyph.x0 + glyph.x1) / 2;
		const y = (glyph.y0 + glyph.y1) / 2;
		const edge = !isIn(x, y, page)
			? page
			: object.clip && !isShown(glyph, object.size, object.clip)
				? object.clip
				: undefined;
		if (!edge && object.clip && isCut(glyph, object.size, object.clip)) trim(glyph, object.clip);
		if (edge && isCut(glyph, object.size, edge)) cut.push(entry);
		else if (edge) leave('outside');
		else if (object.size < smallest) leave('invisible');
		else if (object.isInvisible || ground.swallows(object.colour, object.order, x, y)) unseen.push(entry);
		else if (object.turn === undefined) leave('watermark');
		else if (object.turn !== 0) leave('sideways');
		else if (object.isFaint) faint.push(entry);
		else clear.push(entry);
	}
	const { whole, slivers } = wholeLines(clear, cut);
	const alone = withoutShadows(faint, whole);
	const pale = new Set(withoutMarks(alone, whole, number, marks));
	for (const entry of alone) if (!pale.has(entry)) leave('watermark');
	return { glyphs: [...whole, ...pale], unseen, leftOut, slivers: slivers.map(({ glyph }) => glyph.text).join('') };
}

/** A shadow says what the character says that casts it. */
function withoutShadows(faint: readonly DrawnGlyph[], clear: readonly DrawnGlyph[]): readonly DrawnGlyph[] {
	if (faint.length === 0) return faint;
	const rows = new GlyphRows(clear);
	return faint.filter((entry) => !rows.holdsAgain(entry));
}

/** The characters of a page that are read. */
export interface Reading {
	glyphs: DrawnGlyph[];
	leftOut: LeftOut;
	/** How many are read though they are as faint as a watermark. */
	pale: number;
	source: 'text' | 'ocr' | 'none';
}

/**
 * Tells what a person sees on the page.
 * @param covered characters under something that was drawn over them
 */
export function readingOf(
	{ glyphs, unseen, leftOut }: Sight,
	covered: ReadonlySet<DrawnGlyph>,
	areas: readonly Area[],
): Reading {
	const open = covered.size === 0 ? glyphs : glyphs.filter((entry) => !covered.has(entry));
	const layer = textOfPictures(covered.size === 0 ? unseen : [...unseen, ...covered], open, areas);
	const read = new Set(layer);
	const left = (entries: Iterable<DrawnGlyph>): number => [...entries].filter((entry) => !read.has(entry)).length;
	return {
		glyphs: layer.length === 0 ? open : [...open, ...layer],
		leftOut: withCounts(leftOut, { invisible: left(unseen), covered: left(covered) }),
		pale: open.filter(({ object }) => object.isFaint).length,
		source: layer.length > 0 ? 'ocr' : open.length > 0 ? 'text' : 'none',
	};
}

function withCounts(leftOut: LeftOut, counts: LeftOut): LeftOut {
	const sum = { ...leftOut };
	for (const [reason, count] of Object.entries(counts) as Array<[LeftOutReason, number]>)
		if (count > 0) sum[reason] = (sum[reason] ?? 0) + count;
	return sum;
}

/**
 * The unseen text that stands for what a picture shows: a scan made searchable. Over text that can be seen it is a second
 * layer, which says nothing new.
 */
function textOfPictures(
	unseen: readonly DrawnGlyph[],
	seen: readonly DrawnGlyph[],
	areas: readonly Area[],
): DrawnGlyph[] {
	if (unseen.length === 0 || seen.length >= NATIVE * unseen.length) return [];
	const pictures = areas.filter(({ kind }) => kind === 'picture');
	const onPictures = unseen.filter(({ glyph }) =>
		pictures.some(({ box }) => isIn((glyph.x0 + glyph.x1) / 2, (glyph.y0 + glyph.y1) / 2, box)),
	);
	return onPictures.length >= ON_PICTURES * unseen.length ? onPictures.filter(({ object }) => object.turn === 0) : [];
}

function isIn(x: number, y: number, { x0, y0, x1, y1 }: Box): boolean {
	return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** What lies under the text: white text is seen on the dark ground of a header cell, and nowhere else. */
class Ground {
	private readonly alike = new Map<string, boolean>();
	private readonly painted: ReadonlyArray<{ area: Area; colour: Colour | undefined }>;

	constructor(
		private readonly scene: Scene,
		private readonly unit: number,
	) {
		this.painted = scene.areas
			.filter(({ isGround }) => isGround)
			.map((area) => ({ area, colour: area.kind === 'path' ? onPaper(area.colour) : undefined }));
	}

	/** Whether text of this colour, drawn at this time and place, has the colour of what is under it. */
	swallows(colour: Colour, order: number, x: number, y: number): boolean {
		// Where not all areas are known, nobody can say what text stands on.
		if (!this.scene.isWhole) return false;
		const isLight = darkest(colour) > WHITE;
		if (!isLight && !this.hasAlike(colour)) return false;
		for (let index = this.painted.length - 1; index >= 0; index--) {
			const { area, colour: ground } = this.painted[index] as (typeof this.painted)[number];
			if (area.order > order || !isIn(x, y, area.box)) continue;
			const boxes = area.boxes(this.unit);
			if (boxes.length > 0 && !boxes.some((box) => isIn(x, y, box))) continue;
			if (!ground || !isAlike(ground, colour)) return false;
			if (boxes.length > 0) return true;
			// Of another shape only the bounds are known: it may or may not be here.
			if (!isLight) return false;
		}
		return isLight;
	}

	private hasAlike(colour: Colour): boolean {
		const key = `${colour.red} ${colour.green} ${colour.blue}`;
		let known = this.alike.get(key);
		if (known === undefined) {
			known = this.painted.some(({ colour: ground }) => ground !== undefined && isAlike(ground, colour));
			this.alike.set(key, known);
		}
		return known;
	}
}

/** A colour as white paper shows it. */
function onPaper({ red, green, blue, alpha }: Colour): Colour {
	const mixed = (part: number): number => 255 - ((255 - part) * alpha) / 255;
	return { red: mixed(red), green: mixed(green), blue: mixed(blue), alpha: 255 };
}
