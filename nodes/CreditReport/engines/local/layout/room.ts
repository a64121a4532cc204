import { TOLERANCES } from './tolerances';
import type { Line } from './types';

/** White space of a line: between its characters, and up to where its cell ends. All parts of its character height. */

/** Is a line as wide as its cell lets it be, so that what follows found no room?  @param width of the cell, in points */
export function fillsWidth({ x0, x1, size }: Line, width: number): boolean {
	return x1 - x0 >= width - TOLERANCES.lastCharacter * size;
}

/** Is there room for a blank between two of the characters from `from` up to `to` that the others do not have? */
export function hasBlankWithin({ x0s, x1s, size }: Line, from: number, to: number): boolean {
	const gaps: number[] = [];
	for (let at = from + 1; at < Math.min(to, x0s.length); at++) gaps.push((x0s[at] as number) - (x1s[at - 1] as number));
	return (
		gaps.length > 1 &&
		Math.max(...gaps) > TOLERANCES.blank * size &&
		Math.max(...gaps) - Math.min(...gaps) > TOLERANCES.blank * size
	);
}

/** Does a title stand apart from the numeral before it? @param at index of its first character */
export function isApart({ x0s, x1s, size }: Line, at: number): boolean {
	return (x0s[at] as number) - (x1s[at - 1] as number) > TOLERANCES.behindNumeral * size;
}

/**
 * Is a line so full that the next letter found no room?
 * @param next the line below it, which that letter begins
 * @param widest of the lines of the same text, in points
 * @param width of their cell, in points; its padding is not known
 * @returns undefined where that cannot be told
 */
export function isLineFull(line: Line, next: Line, widest: number, width: number): boolean | undefined {
	const own = line.x1 - line.x0;
	const [letter, padding] = [TOLERANCES.letter * line.size, TOLERANCES.padding * line.size];
	// An m finds no room where an i would.
	const wanted = Math.max(letter, (next.x1s[0] as number) - (next.x0s[0] as number));
	if (widest - own > wanted || (width < Infinity && width - own > wanted + padding)) return false;
	return width - own < letter ? true : undefined;
}
