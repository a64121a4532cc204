import type { Box, Page } from '../../../nodes/CreditReport/engines/local/source/types';

/** A place in a document; `y` counts from the top of the page. */
export interface Place extends Box {
	/** From 1. */
	page: number;
}

/** A piece of text as it stands on a page, all in one line. */
export interface PrintedText extends Place {
	text: string;
	base: number;
	pageHeight: number;
}

const SAME_LINE = 1;

/** The pages of a PDF as characters with their places. */
export class PrintedPages {
	constructor(private readonly pages: readonly Page[]) {}

	/**
	 * Finds a text within a place.
	 * @param cell which of the characters there it begins with; without it the first occurrence is meant
	 * @throws when it does not stand there in one line
	 */
	find(text: string, place: Place, cell?: number): PrintedText {
		const { height, glyphs } = this.page(place.page);
		const within = glyphs
			.filter(
				(glyph) =>
					middle(glyph.x0, glyph.x1) > place.x0 &&
					middle(glyph.x0, glyph.x1) < place.x1 &&
					middle(glyph.y0, glyph.y1) > place.y0 &&
					middle(glyph.y0, glyph.y1) < place.y1,
			)
			.sort((a, b) => (Math.abs(a.base - b.base) < SAME_LINE ? a.x0 - b.x0 : a.base - b.base));
		const printed = within.map((glyph) => glyph.text).join('');
		const at = cell ?? printed.indexOf(text);
		const found = within.slice(at, at + text.length);
		const [first] = found;
		if (
			at < 0 ||
			!first ||
			printed.slice(at, at + text.length) !== text ||
			found.some(({ base }) => Math.abs(base - first.base) > SAME_LINE)
		) {
			throw new Error(`${text} does not stand in one line of ${printed}`);
		}
		return {
			text,
			page: place.page,
			pageHeight: height,
			base: first.base,
			x0: first.x0,
			x1: Math.max(...found.map(({ x1 }) => x1)),
			y0: Math.min(...found.map(({ y0 }) => y0)),
			y1: Math.max(...found.map(({ y1 }) => y1)),
		};
	}

	/** How many characters stand in the line of a text, from `x` to the text. */
	charactersBefore({ page, base, x0 }: PrintedText, x: number): number {
		return this.page(page).glyphs.filter(
			(glyph) => Math.abs(glyph.base - base) < SAME_LINE && glyph.x0 > x - SAME_LINE && glyph.x0 < x0,
		).length;
	}

	heightOf(page: number): number {
		return this.page(page).height;
	}

	private page(number: number): Page {
		const page = this.pages[number - 1];
		if (!page) throw new Error(`no page ${number}`);
		return page;
	}
}

function middle(a: number, b: number): number {
	return (a + b) / 2;
}
