import type { DrawnGlyph } from './glyphs';
import type { Box, Glyph } from './types';

/** Of a character that a clip cuts along its line at least this part is inside where it is seen: the ink of 。 lies in one corner of its box. */
const CLIPPED = 0.25;

/** The middle of a line lies above its baseline by this part of the type size. */
const MIDDLE = 0.35;

/** Baselines closer than this part of the type size are one. */
const SAME_LINE = 0.1;

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

/** Whether the upper or lower edge of an area runs through the line of a character. */
export function isCut({ x0, x1, base }: Glyph, size: number, area: Box): boolean {
	return x1 > area.x0 && x0 < area.x1 && [area.y0, area.y1].some((edge) => edge > base - size && edge < base + MIDDLE * size);
}

/**
 * The characters of lines that are shown as a whole. The ink of , and 。 may lie inside an edge that cuts off the rest of their
 * line: they go with it.
 */
export function wholeLines(shown: DrawnGlyph[], cut: DrawnGlyph[]): { whole: DrawnGlyph[]; slivers: DrawnGlyph[] } {
	if (cut.length === 0) return { whole: shown, slivers: cut };
	const isOnLine = (line: DrawnGlyph, { glyph, object }: DrawnGlyph): boolean => Math.abs(line.glyph.base - glyph.base) <= SAME_LINE * object.size;
	const rest = new Set(shown.filter((entry) => {
		const cutOff = cut.filter((sliver) => isOnLine(sliver, entry)).length;
		return cutOff > 0 && cutOff > shown.filter((other) => isOnLine(other, entry)).length;
	}));
	return { whole: shown.filter((entry) => !rest.has(entry)), slivers: [...cut, ...rest] };
}
