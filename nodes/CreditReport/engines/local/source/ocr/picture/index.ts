import { characterHeight } from './characterHeight';
import { componentsOf } from './connected';
import { linesRun, someLines, uprightTurn } from './direction';
import { greyscale } from './greyscale';
import { inkOf } from './ink';
import { inkMarks } from './inkMarks';
import { removeCopiedStamps } from './copiedStamps';
import { clearMargins } from './margins';
import { removePenMarks } from './penMarks';
import {
	apply,
	chain,
	isIdentity,
	scaling,
	toCorners,
	IDENTITY,
	type Corners,
	type Point,
	type Projective,
} from './projective';
import { turnedBy, unturned, type QuarterTurn } from './quarterTurn';
import { resample } from './resample';
import { evenLight } from './shade';
import { reversePrint } from './reversedPrint';
import { sheetCorners } from './sheetCorners';
import { healStreaks } from './streaks';
import { straightening } from './slopes';
import { removeStamps } from './stampInk';
import type { Grey, PreparedPage, Raster, TextLine } from '../types';

export { inkOf };

/** How well lines of a picture can be read, the more the better: the mean confidence of a recogniser. */
export type Legibility = (grey: Grey, lines: readonly TextLine[]) => number | Promise<number>;

export interface PictureOptions {
	/** Asked whether a page reads better upside down, where its print does not tell. */
	legibility?: Legibility;
}

/** Points per inch, and the resolution that scans have mostly. */
const INCH = 72;
const USUAL = 200 / INCH;
/** The longer side of pages of paper, in points, from A5 to A3: other pages are photos with pixels for points, or the like, */
const PAPER = { least: 500, most: 1300 } as const;
/** and are drawn with so many pixels along that side. A4, in points. */
const LONG_SIDE = 2340;
const A4 = { short: 595, long: 842 } as const;
/** A sheet whose sides are to one another nearly as A4's has these. */
const A4_TOLERANCE = 0.12;
/** The edge of a sheet that was cut out of a photo is off by less, in pixels. */
const FRAME = 10;
/** Pages are drawn with at most so many pixels. */
const MOST_PIXELS = 20_000_000;
/** Height of a Chinese character's ink, in pixels: what pages are drawn for, and what is well as it is. At 200 dpi, 10 points are 25. */
const CHARACTER = { wanted: 26, least: 21, most: 34 } as const;
/** What is taken for it where there are too few to tell. */
const USUAL_CHARACTER = 25;
/** The same in points, of a page whose own size means nothing. */
const CHARACTER_POINTS = 9;
/** Lines that are read to tell up from down. */
const LINES = 8;
/** What moves by less is left where it is: each resampling blurs. In pixels. */
const STILL = 0.35;

/**
 * Draws a page and makes it ready for reading: without stamps, evenly lit, cut out of a photo, upright, straight, and of such a scale that characters
 * have the size which reading is made for. Whatever has to move moves in one resampling, since each one blurs.
 *
 * @param draw draws the page as it is displayed
 * @param size of the page as it is displayed, in points
 */
export async function preparePage(
	draw: (pixelsPerPoint: number) => Raster,
	size: { width: number; height: number },
	{ legibility }: PictureOptions = {},
): Promise<PreparedPage> {
	const long = Math.max(size.width, size.height);
	const isPaper = long >= PAPER.least && long <= PAPER.most;
	const drawnScale = isPaper ? USUAL : LONG_SIDE / long;
	const raster = draw(drawnScale);
	const drawn = greyscale(raster);
	const corners = sheetCorners(drawn);
	const sheet = corners && sheetOf(corners);
	const frame = sheet ? FRAME : 0;
	cleaned(raster, drawn);

	const { turned, isSure, straight, ...upright } = look(
		sheet ? resample(drawn, sheet.map, sheet.width, sheet.height) : drawn,
		frame,
	);
	const zoom = zoomFor(upright.characterHeight, upright.width * upright.height);
	const [width, height] = [Math.round(upright.width * zoom), Math.round(upright.height * zoom)];
	const picture = zoom === 1 ? drawn : cleaned(draw(drawnScale * zoom));
	// From pixels of the prepared page to those of the drawing at the first scale.
	const shrunk = scaling(upright.width / width, upright.height / height);
	const map = [shrunk, straight ?? IDENTITY, upright.unturned, sheet?.map ?? IDENTITY].reduce(chain);
	const page: Prepared = {
		grey:
			sheet || straight
				? resample(
						picture,
						chain(map, scaling(picture.width / drawn.width, picture.height / drawn.height)),
						width,
						height,
					)
				: turnedBy(picture, turned),
		map,
		turned,
		characterHeight: upright.characterHeight * zoom,
	};
	clearMargins(page.grey, Math.round(frame * zoom));
	healStreaks(page.grey);
	reversePrint(page.grey, page.characterHeight);
	const prepared = legibility && !isSure && (await readsUpsideDown(page, legibility)) ? upsideDown(page) : page;

	const scale = sheet
		? Math.max(width, height) / A4.long
		: isPaper
			? drawnScale * zoom
			: prepared.characterHeight / CHARACTER_POINTS;
	const toFile = [scaling(scale), prepared.map, scaling(size.width / drawn.width, size.height / drawn.height)].reduce(
		chain,
	);
	return {
		grey: prepared.grey,
		scale,
		characterHeight: prepared.characterHeight,
		width: width / scale,
		height: height / scale,
		turned: prepared.turned,
		toFile: (x, y) => apply(toFile, x, y),
	};
}

function cleaned(raster: Raster, grey = greyscale(raster)): Grey {
	const inks = inkMarks(raster);
	removePenMarks(raster, grey.data, inks);
	removeStamps(raster, grey.data, inks);
	evenLight(grey);
	removeCopiedStamps(grey);
	return grey;
}

interface Prepared {
	grey: Grey;
	/** From its pixels to those of the drawing. */
	map: Projective;
	turned: QuarterTurn;
	characterHeight: number;
}

/** A sheet's size in pixels as if it lay flat, and the map from there into the photo. */
function sheetOf(corners: Corners): { width: number; height: number; map: Projective } {
	const [first, second, third, fourth] = corners;
	const side = (from: Point, to: Point): number => Math.hypot(to.x - from.x, to.y - from.y);
	let width = (side(first, second) + side(fourth, third)) / 2;
	let height = (side(first, fourth) + side(second, third)) / 2;
	const long = Math.max(width, height);
	if (Math.abs(long / Math.min(width, height) / (A4.long / A4.short) - 1) < A4_TOLERANCE) {
		const short = (long * A4.short) / A4.long;
		[width, height] = width < height ? [short, long] : [long, short];
	}
	[width, height] = [Math.round(width), Math.round(height)];
	return { width, height, map: toCorners(width, height, corners) };
}

interface Look {
	/** Of the page when it is upright. */
	width: number;
	height: number;
	turned: QuarterTurn;
	/** From the upright page to the page that was looked at. */
	unturned: Projective;
	/** The print told up from down. */
	isSure: boolean;
	/** From the straightened page to the upright one; undefined where it is straight. */
	straight?: Projective;
	characterHeight: number;
}

/** Finds out how a page lies, which is evenly lit; clears its margins. */
function look(grey: Grey, frame: number): Look {
	clearMargins(grey, frame);
	const ink = inkOf(grey, USUAL_CHARACTER);
	const components = componentsOf(ink, grey);
	const height = characterHeight(components) ?? USUAL_CHARACTER;
	const isLying = linesRun(components, height) === 'down';
	const lying = isLying ? turnedBy({ ...grey, data: ink }, 90) : { ...grey, data: ink };
	const up = uprightTurn(isLying ? componentsOf(lying.data, lying) : components, height);
	const turned = isLying ? (up === 180 ? 270 : 90) : (up ?? 0);
	const upright = turnedBy(grey, turned);
	const straight = straightening(upright, height);
	const { width, height: tall } = upright;
	return {
		width,
		height: tall,
		turned,
		unturned: unturned(turned, grey.width, grey.height),
		isSure: up !== undefined,
		straight: isIdentity(straight, width, tall, STILL) ? undefined : straight,
		characterHeight: height,
	};
}

/** How much larger or smaller a page is to be drawn. */
function zoomFor(height: number, pixels: number): number {
	if (height >= CHARACTER.least && height <= CHARACTER.most) return 1;
	return Math.min(CHARACTER.wanted / height, Math.sqrt(MOST_PIXELS / pixels));
}

async function readsUpsideDown({ grey, characterHeight }: Prepared, legibility: Legibility): Promise<boolean> {
	const lines = someLines(componentsOf(inkOf(grey, characterHeight), grey), characterHeight, LINES);
	if (lines.length === 0) return false;
	const turnedLines = lines.map((line) => ({
		...line,
		x0: grey.width - line.x1,
		x1: grey.width - line.x0,
		y0: grey.height - line.y1,
		y1: grey.height - line.y0,
		top: grey.height - line.bottom,
		bottom: grey.height - line.top,
	}));
	const upright = await legibility(grey, lines);
	return (await legibility(turnedBy(grey, 180), turnedLines)) > upright;
}

function upsideDown({ grey, map, turned, characterHeight }: Prepared): Prepared {
	const turns = { 0: 180, 90: 270, 180: 0, 270: 90 } as const;
	return {
		grey: turnedBy(grey, 180),
		map: chain(unturned(180, grey.width, grey.height), map),
		turned: turns[turned],
		characterHeight,
	};
}
