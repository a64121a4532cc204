import { darkest, isAlike, type Colour } from './colour';
import type { DrawnGlyph } from './glyphs';
import type { Placement } from './placement';
import type { Area, Scene } from './scene';
import type { Box, LeftOut, LeftOutReason } from './types';
import { withoutMarks, type MarkStyles } from './watermarks';

/** Print lower than this part of the page's longer side cannot be seen: a thousandth is less than a point on A4. */
const SPECK = 0.001;
/** Lighter than this, text needs a ground to stand out from. */
const WHITE = 246;
/** Text of a picture is read where less than this part of it can be seen as text. */
const NATIVE = 0.5;
/** At least this part of the unseen text lies on pictures, where it is theirs. */
const ON_PICTURES = 0.5;

/** The characters of a page, told apart by whether a person sees them. */
export interface Sight {
	glyphs: DrawnGlyph[];
	leftOut: LeftOut;
	/** How many are read though they are as faint as a watermark. */
	pale: number;
	source: 'text' | 'ocr' | 'none';
}

/**
 * Tells what a person sees on the page from what only the file holds.
 * @param covered characters under a picture that was drawn over them
 * @param marks styles of watermarks seen on earlier pages; grows
 */
export function sightOf(drawn: readonly DrawnGlyph[], covered: ReadonlySet<DrawnGlyph>, scene: Scene, placement: Placement, marks: MarkStyles): Sight {
	const leftOut: LeftOut = {};
	const leave = (reason: LeftOutReason, count = 1): void => {
		if (count > 0) leftOut[reason] = (leftOut[reason] ?? 0) + count;
	};
	const ground = new Ground(scene);
	const clear: DrawnGlyph[] = [];
	const faint: DrawnGlyph[] = [];
	const unseen: DrawnGlyph[] = [];
	const smallest = SPECK * Math.max(placement.width, placement.height);
	for (const entry of drawn) {
		const { glyph, object } = entry;
		const [x, y] = [(glyph.x0 + glyph.x1) / 2, (glyph.y0 + glyph.y1) / 2];
		if (!isInside(x, y, 0, 0, placement.width, placement.height) || (object.clip && !isInside(x, y, object.clip.x0, object.clip.y0, object.clip.x1, object.clip.y1))) leave('outside');
		else if (glyph.y1 - glyph.y0 < smallest) leave('invisible');
		else if (object.isInvisible || covered.has(entry) || ground.swallows(object.colour, object.order, x, y)) unseen.push(entry);
		else if (object.turn === undefined) leave('watermark');
		else if (object.turn !== 0) leave('sideways');
		else if (object.isFaint) faint.push(entry);
		else clear.push(entry);
	}
	const pale = withoutMarks(faint, clear, marks);
	leave('watermark', faint.length - pale.length);
	const glyphs = pale.length === 0 ? clear : [...clear, ...pale];
	const layer = textOfPictures(unseen, glyphs, scene.areas);
	leave('invisible', unseen.length - layer.length);
	return { glyphs: layer.length === 0 ? glyphs : [...glyphs, ...layer], leftOut, pale: pale.length, source: layer.length > 0 ? 'ocr' : glyphs.length > 0 ? 'text' : 'none' };
}

/**
 * The unseen text that stands for what a picture shows: a scan made searchable. Over text that can be seen it is a second
 * layer, which says nothing new.
 */
function textOfPictures(unseen: readonly DrawnGlyph[], seen: readonly DrawnGlyph[], areas: readonly Area[]): DrawnGlyph[] {
	if (unseen.length === 0 || seen.length >= NATIVE * unseen.length) return [];
	const pictures = areas.filter(({ kind }) => kind === 'picture');
	const onPictures = unseen.filter(({ glyph }) => pictures.some(({ box }) => isInside((glyph.x0 + glyph.x1) / 2, (glyph.y0 + glyph.y1) / 2, box.x0, box.y0, box.x1, box.y1)));
	return onPictures.length >= ON_PICTURES * unseen.length ? onPictures.filter(({ object }) => object.turn === 0) : [];
}

function isInside(x: number, y: number, x0: number, y0: number, x1: number, y1: number): boolean {
	return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** What lies under the text: white text is seen on the dark ground of a header cell, and nowhere else. */
class Ground {
	private readonly alike = new Map<string, boolean>();
	private readonly isKnown: boolean;
	private readonly painted: ReadonlyArray<{ box: Box; order: number; colour: Colour | undefined; isBox: boolean }>;

	constructor({ areas, isWhole }: Scene) {
		// Where not all areas are known, nobody can say what text stands on.
		this.painted = isWhole ? areas.map(({ box, order, colour, kind }) => ({ box, order, colour: colour && onPaper(colour), isBox: kind === 'box' })) : [];
		this.isKnown = isWhole;
	}

	/** Whether text of this colour, drawn at this time and place, has the colour of what is under it. */
	swallows(colour: Colour, order: number, x: number, y: number): boolean {
		if (!this.isKnown) return false;
		const isLight = darkest(colour) > WHITE;
		if (!isLight && !this.hasAlike(colour)) return false;
		for (let index = this.painted.length - 1; index >= 0; index--) {
			const area = this.painted[index] as (typeof this.painted)[number];
			const { box } = area;
			if (area.order > order || !isInside(x, y, box.x0, box.y0, box.x1, box.y1)) continue;
			if (!area.colour || !isAlike(area.colour, colour)) return false;
			if (area.isBox) return true;
			// Of a shape only the bounds are known: it may or may not be here.
			if (!isLight) return false;
		}
		return isLight;
	}

	private hasAlike(colour: Colour): boolean {
		const key = `${colour.red} ${colour.green} ${colour.blue}`;
		let known = this.alike.get(key);
		if (known === undefined) {
			known = this.painted.some((area) => area.isBox && area.colour !== undefined && isAlike(area.colour, colour));
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
