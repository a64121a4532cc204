import { squaresAlong } from '../squares';
import type { DrawnGlyph } from './glyphs';
import type { Box } from '../../types';

/** Height of the strips in which characters are sought (points). */
const STRIP = 24;
/** An area higher than this many strips is compared with every character. */
const MAX_STRIPS = 200;
/** Part of a character's height within which an equal one stands in its place. */
const IN_PLACE = 0.3;

/** The characters of a page by the height they stand at. */
export class GlyphRows {
	private readonly strips = new Map<number, DrawnGlyph[]>();

	constructor(private readonly drawn: readonly DrawnGlyph[]) {
		for (const entry of drawn) {
			const strip = Math.floor((entry.glyph.y0 + entry.glyph.y1) / 2 / STRIP);
			const known = this.strips.get(strip);
			if (known) known.push(entry);
			else this.strips.set(strip, [entry]);
		}
	}

	/** Those with their centre in the box that were drawn before something. */
	within(box: Box, order = Infinity): DrawnGlyph[] {
		const found: DrawnGlyph[] = [];
		const take = (entries: readonly DrawnGlyph[]): void => {
			for (const entry of entries)
				if (entry.object.order < order && isCentreInside(entry.glyph, box)) found.push(entry);
		};
		const [first, last] = squaresAlong(box.y0, box.y1, STRIP, MAX_STRIPS);
		if (box.y1 - box.y0 > (MAX_STRIPS - 1) * STRIP) take(this.drawn);
		else for (let strip = first; strip <= last; strip++) take(this.strips.get(strip) ?? []);
		return found;
	}

	/** Whether the same character stands in the same place, from another text that was drawn after something. */
	holdsAgain({ glyph, object }: DrawnGlyph, after = -1): boolean {
		const reach = IN_PLACE * (glyph.y1 - glyph.y0);
		const [x, y] = [(glyph.x0 + glyph.x1) / 2, (glyph.y0 + glyph.y1) / 2];
		return this.within({ x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach }).some(
			(other) => other.object !== object && other.object.order > after && other.glyph.text === glyph.text,
		);
	}
}

function isCentreInside({ x0, y0, x1, y1 }: Box, box: Box): boolean {
	const x = (x0 + x1) / 2;
	const y = (y0 + y1) / 2;
	return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
}
