import { isAtEdge, isMark, pageNumbersOf } from '../layout/furniture';
import type { PageNumber } from '../layout/pageNumbers';
import { isTable, type Line, type PageLayout } from '../layout/types';
import type { FilePage, PageWords } from './types';

/** Lines below a title in which its report gives its number and the person. */
const HEAD_REACH = 14;
/** The title of a paper that comes along with a report stands within its first lines. */
const COVER_LINES = 6;
/** Lines above a title that a bank adds; more are the end of another report. */
const MAX_PREAMBLE = 12;

/** A head or foot has a text in either corner and one between them; what has more beside each other is the row of a table. */
const CORNERS = 3;

/** Reports on one page; a page with more titles is built to waste time. */
const MAX_STARTS = 4;

/** The beginning of a report on a page. */
export interface Start {
	kind: 'personal' | 'enterprise';
	/** Number of the report. */
	number?: string;
	/** The person is named, as only the head of a report does. */
	hasPerson: boolean;
}

/** What a page prints of the report it belongs to, besides its number. */
export interface Owner {
	/** Number of the report, in a running head or foot. */
	number?: string;
	/** Address that a browser printed: that of a query tells one person from another. */
	address?: string;
}

/** A page as this stage looks at it. */
export interface Sketch extends FilePage {
	/** Page numbers it prints; a program that prints may add its own to the report's. */
	numbers: PageNumber[];
	start?: Start;
	/** Main titles, as positions per edition. */
	ranks: Array<ReadonlyArray<number | undefined>>;
	/** Which editions have these titles, be it not as main ones. */
	editions: Array<readonly boolean[]>;
	hasClosing: boolean;
	/** Titles, tables or sentences of a report are on it. */
	hasContent: boolean;
	/** Tables or sentences of a report are on it: more than its titles. */
	hasData: boolean;
	/** The title of the first chapter is on it. */
	opensChapters: boolean;
	/** It begins with a title that is none of a report's, and nothing of a report's data is on it. */
	isTitled: boolean;
	/** Whose page it says it is. */
	owner: Owner;
	/** Text that may be a part of the explanations is on it. */
	isExplaining: boolean;
	/** Papers that come along with a report call themselves so. */
	isCover: boolean;
	/** Nothing to read, and a picture in its place. */
	isPicture: boolean;
	isBlank: boolean;
	/** The text of the page without head and foot, to tell two prints of one page. */
	body: string;
}

/** Looks at a page. A second report that begins in the middle of it makes two of it. */
export function sketchesOf(page: FilePage, words: PageWords): Sketch[] {
	return partedAtStarts(page, words).map((part) => sketchOf(part, words));
}

function sketchOf({ page, start }: { page: FilePage; start?: Start }, words: PageWords): Sketch {
	const { layout } = page;
	const lines = linesOf(layout);
	const body = lines.filter((line) => !isAtEdge(line, layout));
	const alone = linesAlone(layout);
	const chapters = chaptersAmong(alone, words);
	const ranks = chapters.map(({ text }) => words.ranksOf(text));
	const hasClosing = alone.some(({ text }) => words.isClosing(text));
	const hasData =
		lines.filter(({ text }) => words.isColumnTitle(text)).length > 1 || lines.some(({ text }) => words.isRecord(text));
	const hasContent =
		ranks.length > 0 || hasData || lines.some(({ text }) => words.isHeading(text) && !words.titleOf(text));
	const isEmpty =
		!hasContent &&
		layout.items.every(
			(item) =>
				!isTable(item) &&
				isAtEdge(item, layout) &&
				!words.titleOf(item.text) &&
				!isSentence(item) &&
				item.segments.length <= CORNERS,
		);
	return {
		...page,
		numbers: pageNumbersOf(layout),
		start,
		ranks,
		editions: chapters.map(({ text }) => words.editionsOf(text)),
		hasClosing,
		hasContent,
		hasData,
		opensChapters: alone.some(({ text }) => !words.isRecord(text) && words.ranksOf(text).includes(0)),
		isTitled: !hasData && isTitled(layout, words),
		owner: ownerOf(page, words),
		isExplaining: lines.some(({ text }) => words.isExplanation(text)),
		isCover: alone.slice(0, COVER_LINES).some(({ text }) => words.isCover(text)),
		isPicture: isEmpty && page.pictures.length > 0,
		isBlank: isEmpty && page.pictures.length === 0 && !page.isBroken && lines.every((line) => isMark(line, layout)),
		body: body.map(({ text }) => text).join('\n'),
	};
}

/** Letters of a title are larger than those of the text below it, by this part. */
const LARGER = 1.25;
const MAX_TITLE = 24;

/** Does the page begin with a title in larger letters than its text, of words that no report has for one? */
function isTitled({ items, unit }: PageLayout, words: PageWords): boolean {
	const [first, ...others] = items;
	if (!first || isTable(first) || others.length === 0 || others.some(isTable)) return false;
	const { text, size } = first;
	return (
		size > LARGER * unit &&
		text.length <= MAX_TITLE &&
		!/[\d，。：；]/.test(text) &&
		!words.isHeading(text) &&
		!words.isClosing(text) &&
		words.titleOf(text) === undefined
	);
}

/** Digits of an address that may differ from page to page; those of a document's number are longer. */
const SHORT_NUMBERS = /(?<!\d)\d{1,14}(?!\d)/g;

/** What was recognised in a picture is not told from another by single characters: of that no address tells, which is small print. */
function ownerOf({ layout, isFromPicture }: FilePage, words: PageWords): Owner {
	const edges = layout.items.flatMap((item) => (isTable(item) || !isAtEdge(item, layout) ? [] : [item.text]));
	const number = edges.map((text) => words.reportNumberOf(text)).find((found) => found !== undefined);
	if (isFromPicture) return { number };
	const address = edges
		.map((text) => /https?:\/\/[!-~\p{Script=Han}]{8,}/iu.exec(text)?.[0])
		.find((found) => found !== undefined);
	return { number, address: address?.replace(SHORT_NUMBERS, '') };
}

/** A page may hold no more than the end of a sentence, high at its head: no furniture. */
function isSentence({ text }: Line): boolean {
	return /[。；，、]$/.test(text);
}

/** Lines beside which nothing stands, also in the row of a table: titles do, and column titles do not. */
function linesAlone(layout: PageLayout): Line[] {
	return layout.items.flatMap((item) =>
		isTable(item) ? item.rows.flatMap(({ cells }) => (cells.length === 1 ? (cells[0]?.lines ?? []) : [])) : [item],
	);
}

/** Main titles, up to that of the explanations, which speak of them. */
function chaptersAmong(alone: readonly Line[], words: PageWords): Line[] {
	const end = alone.findIndex(({ text }) => words.isClosing(text));
	return alone
		.slice(0, end < 0 ? alone.length : end + 1)
		.filter(({ text }) => words.ranksOf(text).some((rank) => rank !== undefined));
}

/** Finds where reports begin on a page, and parts it there. */
function partedAtStarts(page: FilePage, words: PageWords): Array<{ page: FilePage; start?: Start }> {
	const { items } = page.layout;
	const lines = items.flatMap((item, index) =>
		isTable(item) ? cellLines(item).map((line) => ({ line, index })) : [{ line: item, index }],
	);
	const starts: Array<{ index: number; start: Start }> = [];
	lines.forEach(({ line, index }, at) => {
		const kind = words.titleOf(line.text);
		if (!kind) return;
		const around = lines.slice(Math.max(0, at - 3), at + HEAD_REACH).map(({ line: { text } }) => text);
		if (!around.some((text) => words.isHeadLine(text))) return;
		const number = around.map((text) => words.reportNumberOf(text)).find((found) => found !== undefined);
		const last = starts[starts.length - 1];
		// A running head and the title below it are one beginning.
		if ((last && (last.start.number === number || index === last.index)) || starts.length === MAX_STARTS) return;
		starts.push({ index, start: { kind, number, hasPerson: around.some((text) => words.isPersonLine(text)) } });
	});
	const [first, ...others] = starts;
	if (!first) return [{ page }];
	const isTail =
		lines.filter(({ index }) => index < first.index).length > MAX_PREAMBLE &&
		lines.some(
			({ line, index }) =>
				index < first.index &&
				(words.isClosing(line.text) ||
					words.isRecord(line.text) ||
					words.ranksOf(line.text).some((rank) => rank !== undefined)),
		);
	const cuts = [
		...(isTail ? [{ index: 0, start: undefined }] : []),
		{ ...first, index: isTail ? first.index : 0 },
		...others,
	];
	return cuts.map(({ index, start }, at) => ({
		page:
			cuts.length === 1
				? page
				: { ...page, layout: { ...page.layout, items: items.slice(index, cuts[at + 1]?.index) } },
		start,
	}));
}

/** Every line of a page, those in tables too, from top to bottom. */
export function linesOf(page: PageLayout): Line[] {
	return page.items.flatMap((item) => (isTable(item) ? cellLines(item) : [item]));
}

function cellLines(table: Exclude<PageLayout['items'][number], Line>): Line[] {
	return table.rows.flatMap((row) => row.cells.filter((cell) => cell.row === row.index).flatMap((cell) => cell.lines));
}

/** Share of lines that two prints of one page have in common: a head or foot may differ. */
const SAME_PAGE = 0.9;

/** Do two pages say the same? */
export function isSamePage(a: Sketch, b: Sketch): boolean {
	if (a.body === b.body) return true;
	const [lines, others] = [a.body.split('\n'), new Set(b.body.split('\n'))];
	const common = lines.filter((line) => others.has(line)).length;
	return common >= SAME_PAGE * Math.max(lines.length, others.size);
}
