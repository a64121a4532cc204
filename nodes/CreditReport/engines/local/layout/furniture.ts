import { splitLine } from './lines';
import { bareNumberIn, pageNumberIn, pageNumberWithin, type PageNumber } from './pageNumbers';
import { isTable, type Line, type PageLayout, type Vocabulary } from './types';

/** Head and foot of a page, as a part of its height; a report printed as one long page has them no higher than any other. */
const EDGE = 0.12;
/** Height by width of the tallest paper. */
const TALL = 1.6;
/** Two lines stand at one height when they are no further apart than this part of their size. */
const SAME_PLACE = 0.45;
/** White space between the texts in the corners of a page, in character heights. */
const CORNER_GAP = 1.2;

/** A sentence that goes over a page break may look like another one; page furniture is no sentence. */
const MID_SENTENCE = /[。，、；]$/;

/** What browsers and viewers print at the head or foot of a page beside its number. */
const EDGE_MARKS = [
	/https?:\/\/|file:\/\//i,
	/^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[上下]午)?(?:\d{1,2}:\d{2}(?::\d{2})?)?(?:[AP]M)?$/i,
	/^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}[,，]?(?:\d{1,2}:\d{2}(?::\d{2})?)?(?:[AP]M)?$/i,
	/^[a-z]$/, // codes of a grid are capitals
];

/** Is this line at the head or foot of its page, where furniture stands? */
export function isAtEdge(line: Line, page: PageLayout): boolean {
	const reach = EDGE * Math.min(page.height, TALL * page.width);
	return line.y1 < reach || line.y0 > page.height - reach;
}

/** Is this line nothing but page numbers, addresses and times of printing? */
export function isMark(line: Line, page: PageLayout): boolean {
	return isBarePageNumber(line, page) || cornersOf(line).every(({ text }) => isMarkText(text));
}

function isMarkText(text: string): boolean {
	return pageNumberIn(text) !== undefined || EDGE_MARKS.some((mark) => mark.test(text));
}

/** The texts in the corners of a page that stand on one line. */
export function cornersOf(line: Line): Line[] {
	return splitLine(line, CORNER_GAP);
}

/** The page numbers printed at the head and foot of a page; a number alone counts only where {@link isBarePageNumber} says so. */
export function pageNumbersOf(page: PageLayout): PageNumber[] {
	return freeLines(page)
		.filter((line) => isAtEdge(line, page))
		.flatMap((line) => {
			const whole = pageNumberIn(line.text);
			if (whole) return [whole];
			if (isBarePageNumber(line, page)) return [{ number: bareNumberIn(line.text) as number, form: 'bare' }];
			const corners = cornersOf(line).flatMap((corner) => pageNumberIn(corner.text) ?? []);
			return corners.length > 0 ? corners : (pageNumberWithin(line.text) ?? []);
		});
}

/**
 * Takes page furniture off the pages of one report: lines at the head or foot that recur on most pages at the same height,
 * or that are page numbers, addresses and times of printing, and lines that stand on nearly every page at the very same place.
 * The title and the number of the report are never taken: where they recur as a running head, the ones on the first page
 * that begin the report stay.
 *
 * @returns pages without furniture, and what was taken off
 */
export function withoutFurniture(
	pages: readonly PageLayout[],
	vocabulary: Vocabulary,
): { pages: PageLayout[]; furniture: Line[] } {
	const recurrence = new Recurrence(pages);
	const furniture: Line[] = [];
	const running = runningTitles(pages[0], vocabulary);
	const cleaned = pages.map((page, index) => {
		const own = new Set(index === 0 ? ownHead(page, vocabulary) : []);
		const items = page.items.flatMap((item): PageLayout['items'] => {
			if (isTable(item) || own.has(item)) return [item];
			const kept = keptOf(item, page, { pageCount: pages.length, recurrence, running }, vocabulary);
			furniture.push(
				...(kept === item
					? []
					: kept === undefined
						? [item]
						: cornersOf(item).filter((corner) => pageNumberIn(corner.text))),
			);
			return kept ? [kept] : [];
		});
		return { ...page, items };
	});
	return { pages: cleaned, furniture };
}

/** What the lines of a report are judged against. */
interface Report {
	pageCount: number;
	recurrence: Recurrence;
	/** Titles in the corners of the first page that are not the report's own: the head of the pages to come. */
	running: ReadonlySet<string>;
}

/** The titles in the corners of the page on which a report begins, besides the one it begins with. */
function runningTitles(page: PageLayout | undefined, vocabulary: Vocabulary): ReadonlySet<string> {
	if (!page) return new Set();
	const own = ownHead(page, vocabulary);
	const corners = titlesOf(page, vocabulary)
		.filter((line) => !own.includes(line) && isAtEdge(line, page))
		.flatMap(cornersOf);
	return new Set(
		corners
			.map(({ text }) => text)
			.filter((text) => vocabulary.isTitle(text))
			.map(ofOneWidth),
	);
}

/** What stays of a line: all of it, nothing, or the line without the page number beside it. */
function keptOf(
	line: Line,
	page: PageLayout,
	{ pageCount, recurrence, running }: Report,
	vocabulary: Vocabulary,
): Line | undefined {
	if (MID_SENTENCE.test(line.text)) return line;
	const isNumeric = /^\d+$/.test(line.text);
	if (!isNumeric && vocabulary.isColumnTitle(line.text)) return line;
	if (!isAtEdge(line, page)) return pageCount >= 4 && recurrence.exact(line) >= 0.8 * pageCount ? undefined : line;
	if (pageNumberIn(line.text) || isBarePageNumber(line, page) || EDGE_MARKS[0]?.test(line.text)) return undefined;
	if (vocabulary.isHeading(line.text) && !vocabulary.isTitle(line.text)) return line;
	if (recurrence.isRunning(line)) return undefined;
	return withoutMarks(line, page, { running, recurrence }, vocabulary);
}

/** The corners of a head or foot line of which one is furniture by its look: are all of them? */
function withoutMarks(
	line: Line,
	page: PageLayout,
	{ running, recurrence }: Pick<Report, 'running' | 'recurrence'>,
	vocabulary: Vocabulary,
): Line | undefined {
	const corners = cornersOf(line);
	const isRunningTitle = (text: string) =>
		vocabulary.isTitle(text) &&
		(running.has(ofOneWidth(text)) || titlesOf(page, vocabulary).some((title) => title !== line));
	const isMark = ({ text }: Line) => isMarkText(text) || isRunningTitle(text);
	const isOwn = (other: Line) => !cornersOf(other).every(isMark) && !recurrence.isRunning(other);
	if (corners.every(isMark)) return isInner(line, page, isOwn) ? line : undefined;
	const isNumber = corners.map(({ text }) => pageNumberIn(text) !== undefined);
	// A bank or a program says more beside the number than it needs.
	if (!isNumber.includes(true) && pageNumberWithin(line.text) && !vocabulary.isReportNumber(line.text))
		return undefined;
	if (!isNumber.includes(true) || corners.length < 2) return line;
	const kept = corners.filter((_, index) => !isNumber[index]);
	return kept.reduce(joined);
}

/** Does something of the report stand between a line and the edge of the page? A date among the rows of a table is no date of printing. */
function isInner(line: Line, page: PageLayout, isOwn: (other: Line) => boolean): boolean {
	const isHead = line.y1 < page.height / 2;
	return page.items.some((item) => (isHead ? item.y1 < line.y0 : item.y0 > line.y1) && (isTable(item) || isOwn(item)));
}

function joined(a: Line, b: Line): Line {
	return {
		...a,
		text: a.text + b.text,
		x0s: [...a.x0s, ...b.x0s],
		x1s: [...a.x1s, ...b.x1s],
		x1: b.x1,
		segments: [...a.segments, ...b.segments.map((at) => at + a.text.length)],
	};
}

/** Title and number with which the report begins: the largest title of its first page, and the first number below it. */
function ownHead(page: PageLayout, vocabulary: Vocabulary): Line[] {
	const lines = freeLines(page);
	const all = titlesOf(page, vocabulary);
	// Where the report is printed small, the title beside the date of printing is the larger one.
	const apart = all.filter((line) => cornersOf(line).every(({ text }) => !isMarkText(text)));
	const titles = apart.length > 0 ? apart : all;
	const title = titles.reduce<Line | undefined>(
		(best, line) => (best && best.size >= 1.1 * line.size ? best : line),
		undefined,
	);
	const numbers = lines.filter((line) => vocabulary.isReportNumber(line.text));
	const number = numbers.find((line) => !title || line.y0 >= title.y0) ?? numbers[0];
	return [title, number].filter(
		(line): line is Line => line !== undefined && !cornersOf(line).some(({ text }) => pageNumberIn(text)),
	);
}

function titlesOf(page: PageLayout, vocabulary: Vocabulary): Line[] {
	return freeLines(page).filter(
		(line) => vocabulary.isTitle(line.text) || cornersOf(line).some(({ text }) => vocabulary.isTitle(text)),
	);
}

/** Which texts recur on which pages at which height. */
class Recurrence {
	/** Text -> places: height, and the pages that have it there with the numbers in it. */
	private readonly places = new Map<string, Array<{ base: number; size: number; seen: Map<number, string> }>>();
	/** Heights of lines in the head and foot of pages, by page. */
	private readonly heights = new Map<number, number[]>();

	constructor(private readonly pages: readonly PageLayout[]) {
		pages.forEach((page, index) => {
			for (const line of freeLines(page)) {
				const key = keyOf(line);
				const known = this.places.get(key) ?? [];
				this.places.set(key, known);
				const place = known.find((candidate) => isSameHeight(candidate, line));
				if (place) place.seen.set(index, ofOneWidth(line.text));
				else known.push({ base: line.base, size: line.size, seen: new Map([[index, ofOneWidth(line.text)]]) });
				if (isAtEdge(line, page)) this.heights.set(index, [...(this.heights.get(index) ?? []), line.base]);
			}
		});
	}

	/** Pages that have exactly this text, in whatever width, at this place. */
	exact(line: Line): number {
		const own = ofOneWidth(line.text);
		return [...this.seenAt(line).values()].filter((text) => text === own).length;
	}

	/**
	 * Is this the running head or foot of most pages? Where its numbers change from page to page it may as well be data
	 * (`账户1`, `账户2`): then only where it stands apart, at a height at which no other page has anything else.
	 */
	isRunning(line: Line): boolean {
		const most = Math.max(2, this.pages.length / 2);
		if (this.exact(line) >= most) return true;
		const seen = this.seenAt(line);
		if (seen.size < Math.max(3, most)) return false;
		return this.pages.every(
			(_, index) =>
				seen.has(index) ||
				!(this.heights.get(index) ?? []).some((base) => Math.abs(base - line.base) <= SAME_PLACE * line.size),
		);
	}

	private seenAt(line: Line): ReadonlyMap<number, string> {
		return this.places.get(keyOf(line))?.find((candidate) => isSameHeight(candidate, line))?.seen ?? new Map();
	}
}

function isSameHeight(a: { base: number; size: number }, b: { base: number; size: number }): boolean {
	return Math.abs(a.base - b.base) <= SAME_PLACE * Math.max(a.size, b.size);
}

/** White above a page number at the left of its foot, or below one at the left of its head, in line heights: a number in a table has none. */
const APART = 2;

/** A number alone is a page number only as the outermost line and not where a table has its first column. */
function isBarePageNumber(line: Line, page: PageLayout): boolean {
	if (line.text.length > 8 || bareNumberIn(line.text) === undefined) return false;
	const [first, last] = [page.items[0], page.items[page.items.length - 1]];
	if (line !== first && line !== last) return false;
	if ((line.x0 + line.x1) / 2 > 0.35 * page.width) return true;
	const white =
		line === last
			? line.y0 - (page.items[page.items.length - 2]?.y1 ?? 0)
			: (page.items[1]?.y0 ?? page.height) - line.y1;
	return white > APART * line.size;
}

function freeLines(page: PageLayout): Line[] {
	return page.items.filter((item): item is Line => !isTable(item));
}

function keyOf(line: Line): string {
	return ofOneWidth(line.text).replace(/\d+/g, '#');
}

/** Programs that recognise text tell `（` from `(` on one page and not on the next. */
function ofOneWidth(text: string): string {
	return text.normalize('NFKC');
}
