import { isTable, type Line, type PageLayout, type Vocabulary } from './types';

/** Head and foot of a page, as parts of its height. */
const HEAD = 0.12;
const FOOT = 0.88;
const SAME_PLACE = 4;

/** A sentence that goes over a page break may look like another one; page furniture is no sentence. */
const MID_SENTENCE = /[。，、；]$/;

/** What browsers and viewers print at the head or foot of a page. */
const PAGE_MARKS = [
	/^第\d+页[\/，,]?共\d+页$/,
	/^第\d+\/\d+页$/,
	/^Page\d+(of\d+)?$/i,
	/^\d{1,3}\/\d{1,3}$/,
	/页码[，,:：]?\d+\/\d+/,
	/https?:\/\/|file:\/\//i,
];

/**
 * Takes page furniture off: lines at the head or foot that recur on most pages (digits aside) at the same height, or that
 * look like page numbers and addresses, and lines that stand on nearly every page at the very same place.
 *
 * @returns pages without furniture, and what was taken off
 */
export function withoutFurniture(pages: readonly PageLayout[], vocabulary: Vocabulary): { pages: PageLayout[]; furniture: Line[] } {
	const places = new Map<string, Map<number, number>>(); // text -> y -> pages
	for (const page of pages) {
		for (const line of linesOf(page)) {
			const heights = places.get(keyOf(line)) ?? new Map<number, number>();
			places.set(keyOf(line), heights);
			const y = [...heights.keys()].find((known) => Math.abs(known - line.base) <= SAME_PLACE) ?? line.base;
			heights.set(y, (heights.get(y) ?? 0) + 1);
		}
	}
	const recurrence = (line: Line) => {
		const heights = places.get(keyOf(line)) ?? new Map<number, number>();
		return Math.max(0, ...[...heights].filter(([y]) => Math.abs(y - line.base) <= SAME_PLACE).map(([, count]) => count));
	};
	const furniture: Line[] = [];
	const cleaned = pages.map((page) => {
		const isFurniture = (line: Line) => {
			if (!/^\d+$/.test(line.text) && vocabulary.isColumnTitle(line.text)) return false;
			if (MID_SENTENCE.test(line.text)) return false;
			const times = recurrence(line);
			if (line.y1 < HEAD * page.height || line.y0 > FOOT * page.height) {
				if (PAGE_MARKS.some((mark) => mark.test(line.text)) || isBarePageNumber(line, page)) return true;
				return times >= Math.max(2, pages.length / 2);
			}
			return pages.length >= 4 && times >= 0.8 * pages.length;
		};
		const items = page.items.filter((item) => {
			if (isTable(item) || !isFurniture(item)) return true;
			furniture.push(item);
			return false;
		});
		return { ...page, items };
	});
	return { pages: cleaned, furniture };
}

/** A number alone is a page number only as the outermost line and not where a table has its first column. */
function isBarePageNumber(line: Line, page: PageLayout): boolean {
	if (!/^[-—]?\d{1,3}[-—]?$/.test(line.text)) return false;
	if (line !== page.items[0] && line !== page.items[page.items.length - 1]) return false;
	return (line.x0 + line.x1) / 2 > 0.35 * page.width;
}

function linesOf(page: PageLayout): Line[] {
	return page.items.filter((item): item is Line => !isTable(item));
}

function keyOf(line: Line): string {
	return line.text.replace(/\d+/g, '#');
}
