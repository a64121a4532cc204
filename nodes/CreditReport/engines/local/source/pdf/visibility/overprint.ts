import { squaresAlong } from '../squares';
import { GlyphGrid } from '../text/glyphGrid';
import type { DrawnGlyph } from '../text/glyphs';
import type { Box } from '../../types';
import type { PageFacts } from '../types';

/** Two characters whose boxes share more than this part of the smaller one lie on top of each other. */
const OVERLAP = 0.6;
/** Apart by less than this part of the narrower one's width, two characters begin in one place. */
const SAME_START = 0.5;
/** Part of a character's height between two baselines that are one line. */
const SAME_BASELINE = 0.18;
/** Apart by less than these parts of its height and width, equal characters are one struck twice, the poor man's bold. */
const STRUCK_AGAIN = { height: 0.16, width: 0.6 } as const;
/** Width of the squares in which neighbours are sought (points). */
const GRID = 8;
/** No character is so large that its baseline is sought in more of them. */
const MAX_ROWS = 32;
/** Enough to tell that a page is written over; a hostile one has millions. */
const MAX_OVERLAYS = 200;

/** What lies on top of other text. */
export interface Overprint {
	/** Each character once, however often it was struck. */
	glyphs: DrawnGlyph[];
	/** Other characters in the place of earlier ones. */
	overlays: PageFacts['overlays'];
}

/** Finds characters in the place of others: equal ones were struck twice to look bold, different ones are written over. */
export function overprintOf(drawn: readonly DrawnGlyph[]): Overprint {
	const grid = new GlyphGrid(drawn.length);
	const overlays: PageFacts['overlays'] = [];
	const struck = new Set<DrawnGlyph>();
	for (const entry of drawn) {
		const { x0, y0, x1, y1, base } = entry.glyph;
		const column = Math.floor(x0 / GRID);
		const near = SAME_BASELINE * (y1 - y0);
		let isStruck = false;
		const [from, to] = squaresAlong(base - near, base + near, GRID, MAX_ROWS);
		for (let row = from; row <= to && !isStruck; row++)
			for (let beside = column - 1; beside <= column + 1 && !isStruck; beside++)
				for (let at = grid.first(beside, row); at !== undefined && !isStruck; at = grid.after(at)) {
					const other = grid.entry(at);
					isStruck = isStruckAgain(entry, other);
					if (!isStruck && overlays.length < MAX_OVERLAYS && isOver(entry, other))
						overlays.push({ kind: 'text-over-text', box: { x0, y0, x1, y1 } });
				}
		if (isStruck) struck.add(entry);
		else grid.add(column, Math.floor(base / GRID), entry);
	}
	return { glyphs: struck.size === 0 ? [...drawn] : drawn.filter((entry) => !struck.has(entry)), overlays };
}

function isStruckAgain({ glyph: a }: DrawnGlyph, { glyph: b }: DrawnGlyph): boolean {
	if (a.text !== b.text) return false;
	const near = STRUCK_AGAIN.height * (a.y1 - a.y0);
	const beside = a.x1 > a.x0 ? Math.min(near, STRUCK_AGAIN.width * (a.x1 - a.x0)) : near;
	return Math.abs(a.x0 - b.x0) < beside && Math.abs(a.base - b.base) < near;
}

function isOver(drawn: DrawnGlyph, other: DrawnGlyph): boolean {
	const [a, b] = [drawn.glyph, other.glyph];
	return (
		other.object.order !== drawn.object.order &&
		a.text !== b.text &&
		Math.abs(a.base - b.base) < SAME_BASELINE * (a.y1 - a.y0) &&
		isInPlaceOf(a, b)
	);
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
