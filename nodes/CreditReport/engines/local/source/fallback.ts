import type { PageSource } from './pageSource';
import type { LeftOut, LeftOutReason, Page } from './types';

/** A page without text: a scan, or an empty one. */
export function hasNoText({ source }: Page): boolean {
	return source === 'none';
}

/**
 * The pages of one source, and of a second one where the first has nothing to read: a program that recognises text in
 * pictures, for the scanned pages of a file. What only the file itself can tell of a page stays: its number, its pictures
 * and the text that it hides. The second source is asked for no other pages, so it may start its work late.
 * @param first tells of the file as well
 * @param second has the same pages, in the coordinates of the first; where it reads nothing either, the first stands
 * @param isWanted of a page of the first: is the second to read it?
 */
export function withFallback(
	first: PageSource,
	second: Pick<PageSource, 'page' | 'close'>,
	isWanted: (page: Page) => boolean = hasNoText,
): PageSource {
	return {
		...first,
		// What the second may read nobody knows before it did.
		textOf: undefined,
		page: async (index) => {
			const page = await first.page(index);
			if (!isWanted(page)) return page;
			const read = await second.page(index);
			if (hasNoText(read)) return page;
			return { ...read, number: page.number, pictures: page.pictures, leftOut: sumOf(page.leftOut, read.leftOut) };
		},
		close: async () => {
			await Promise.all([first.close(), second.close()]);
		},
	};
}

function sumOf(a: LeftOut, b: LeftOut): LeftOut {
	const sum = { ...a };
	for (const [reason, characters] of Object.entries(b) as Array<[LeftOutReason, number]>)
		sum[reason] = (sum[reason] ?? 0) + characters;
	return sum;
}
