import type { Page } from '../source/types';

/** The text of a page, and what its upper or lower edge cuts off. */
export interface PagePrint {
	text: string;
	slivers: string;
}

export function printOf({ glyphs, slivers }: Page): PagePrint {
	return { text: glyphs.map(({ text }) => text).join(''), slivers };
}

/**
 * How many characters that an edge cuts off are on no page beside it. Programs that cut a long page anywhere (WebKit) print a
 * line that lies across the cut on both pages: it is read where its larger part is.
 * @returns per page, in the order of the pages
 */
export function lostSlivers(pages: readonly PagePrint[]): number[] {
	return pages.map(({ slivers }, index) =>
		slivers === ''
			? 0
			: Math.min(...[pages[index - 1], pages[index + 1]].map((beside) => missingIn(beside?.text ?? '', slivers))),
	);
}

function missingIn(text: string, characters: string): number {
	const counts = new Map<string, number>();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let missing = 0;
	for (const character of characters) {
		const left = counts.get(character) ?? 0;
		if (left === 0) missing++;
		counts.set(character, left - 1);
	}
	return missing;
}
