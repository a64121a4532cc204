import type { DrawnGlyph } from '../text/glyphs';
import type { Box, Glyph } from '../../types';

/** Of a character that a clip cuts along its line at least this part is inside where it is seen: the ink of 。 lies in one corner of its box. */
const CLIPPED = 0.25;

/** The middle of a line lies above its baseline by this part of the type size. */
const MIDDLE = 0.35;

/** Baselines are one where they differ by less than this, in points: what rounding leaves, in type of any size. */
const SAME_LINE = 0.2;

/**
 * Whether a character can be seen in what an edge leaves: enough of it along the line and, across, the middle of its line, so that
 * a line cut between two pages is read on one of them, as a whole.
 * @param size of the type, in points
 */
export function isShown({ x0, x1, base }: Glyph, size: number, edge: Box): boolean {
	const middle = base - MIDDLE * size;
	const inside = Math.min(x1, edge.x1) - Math.max(x0, edge.x0);
	return inside >= 0 && inside >= CLIPPED * (x1 - x0) && middle >= edge.y0 && middle <= edge.y1;
}

/** Leaves of the box of a character what an edge does not cut off: it stands in the cell that ends at the edge. */
export function trim(glyph: Glyph, edge: Box): void {
	glyph.y0 = Math.min(Math.max(glyph.y0, edge.y0), edge.y1);
	glyph.y1 = Math.max(Math.min(glyph.y1, edge.y1), edge.y0);
}

/** Whether the upper or lower edge of an area runs through the line of a character. */
export function isCut({ x0, x1, base }: Glyph, size: number, area: Box): boolean {
	return (
		x1 > area.x0 && x0 < area.x1 && [area.y0, area.y1].some((edge) => edge > base - size && edge < base + MIDDLE * size)
	);
}

/**
 * The characters of lines that are shown, and of lines that are cut off, each line as a whole. The ink of , and 。 may lie on the
 * other side of an edge than the rest of their line: they go with it.
 */
export function wholeLines(
	shown: readonly DrawnGlyph[],
	cut: readonly DrawnGlyph[],
): { whole: readonly DrawnGlyph[]; slivers: readonly DrawnGlyph[] } {
	if (cut.length === 0) return { whole: shown, slivers: cut };
	const [shownOn, cutOn] = [lineCounts(shown), lineCounts(cut)];
	const isMostlyCut = (entry: DrawnGlyph): boolean => cutOn(entry) > shownOn(entry);
	const isMostlyShown = (entry: DrawnGlyph): boolean => shownOn(entry) > cutOn(entry);
	return {
		whole: [...shown.filter((entry) => !isMostlyCut(entry)), ...cut.filter(isMostlyShown)],
		slivers: [...cut.filter((entry) => !isMostlyShown(entry)), ...shown.filter(isMostlyCut)],
	};
}

/** Tells how many of these characters stand on the line of another. */
function lineCounts(entries: readonly DrawnGlyph[]): (entry: DrawnGlyph) => number {
	const counts = new Map<number, number>();
	const key = ({ glyph }: DrawnGlyph): number => Math.round(glyph.base / SAME_LINE);
	for (const entry of entries) counts.set(key(entry), (counts.get(key(entry)) ?? 0) + 1);
	return (entry) => [-1, 0, 1].reduce((sum, step) => sum + (counts.get(key(entry) + step) ?? 0), 0);
}
