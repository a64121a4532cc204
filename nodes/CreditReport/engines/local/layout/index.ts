import { borderlessTable, headerAt, MAX_HEADER_LINES } from './columns';
import { withoutFurniture } from './furniture';
import { continues, joinLines, joinTables } from './stitch';
import type { Titles } from './storeys';
import { partsUnder } from './columnTitles';
import { isTable, type Block, type Line, type PageLayout, type TableBlock, type Vocabulary } from './types';

export { layoutPage } from './page';
export type { Block, Line, PageLayout, Vocabulary } from './types';

/** No row that a page break cuts goes on overleaf for more lines than this. */
const MAX_REST = 5;

/** A text that is below two titles, each for more than this part of the character height, is below both of them: no cell. */
const INTO = 0.3;

/** Lines that overlap in height by more than this part of the character height stand beside each other. */
const AMONG = 0.15;

/** A document after layout. */
export interface DocumentLayout {
	blocks: Block[];
	furniture: Line[];
}

/**
 * Stitches laid-out pages into one sequence of blocks: page furniture goes, tables and running text join across page
 * breaks, header lines of borderless tables gather their rows.
 */
export function layoutDocument(pages: readonly PageLayout[], vocabulary: Vocabulary): DocumentLayout {
	const { pages: cleaned, furniture } = withoutFurniture(pages, vocabulary);
	const separators = new Map(cleaned.map((page) => [page.page, page.separators]));
	const items = joinAcrossPages(cleaned, vocabulary);
	const blocks: Block[] = [];
	for (let at = 0; at < items.length; at++) {
		const item = items[at] as Line | TableBlock;
		if (isTable(item)) {
			blocks.push(item);
			continue;
		}
		const isHeading = vocabulary.isHeading(item.text);
		// A word that is a heading elsewhere may be the title of a group of columns (贷款 above 购房, 其他).
		const header =
			isHeading && !vocabulary.isGroupTitle(item.text) ? undefined : headerAt(linesFrom(items, at), vocabulary);
		if (header) {
			const body = bodyOf(items, at + header.height, header.titles, vocabulary);
			blocks.push(borderlessTable(header.titles, body.lines, separators));
			at = body.next - 1;
			continue;
		}
		if (isHeading) {
			blocks.push({ kind: 'heading', page: item.page, text: item.text, lines: [item] });
			continue;
		}
		const last = blocks[blocks.length - 1];
		if (last?.kind === 'paragraph') last.lines.push(item);
		else blocks.push({ kind: 'paragraph', page: item.page, lines: [item] });
	}
	return { blocks, furniture };
}

function joinAcrossPages(pages: readonly PageLayout[], vocabulary: Vocabulary): Array<Line | TableBlock> {
	const items: Array<Line | TableBlock> = [];
	for (const page of pages) {
		let left = page.items;
		const last = items[items.length - 1];
		if (last && isTable(last)) {
			const { table, taken } = goneOn(last, left, vocabulary);
			items[items.length - 1] = table;
			left = left.slice(taken);
		}
		items.push(...left);
	}
	return items;
}

/** A table at the foot of a page with what of it stands at the head of the next: the rest of a row, and more rows. */
function goneOn(
	last: TableBlock,
	items: PageLayout['items'],
	vocabulary: Vocabulary,
): { table: TableBlock; taken: number } {
	const end = items.slice(0, MAX_REST).findIndex(isTable);
	let table = last;
	let taken = 0;
	for (let count = end < 0 ? Math.min(MAX_REST, items.length) : end; count > 0 && taken === 0; count--) {
		const joined = joinLines(last, items.slice(0, count) as Line[], vocabulary);
		if (joined) [table, taken] = [joined, count];
	}
	const next = items[taken];
	if (next && isTable(next) && continues(table, next))
		[table, taken] = [joinTables(table, next, vocabulary), taken + 1];
	return { table, taken };
}

/** The lines from `at` up to the next table, as far as a header can reach. */
function linesFrom(items: ReadonlyArray<Line | TableBlock>, at: number): Line[] {
	const next = items.slice(at, at + MAX_HEADER_LINES);
	const end = next.findIndex(isTable);
	return (end < 0 ? next : next.slice(0, end)) as Line[];
}

/** The lines under the header of a borderless table, up to the next heading, ruled table or other header. */
function bodyOf(
	items: ReadonlyArray<Line | TableBlock>,
	from: number,
	titles: Titles,
	vocabulary: Vocabulary,
): { lines: Line[]; next: number } {
	const lines: Line[] = [];
	const wordsOf = ({ columns, groups }: Titles) =>
		[...groups, ...columns]
			.flatMap((column) => column.lines)
			.map((line) => line.text)
			.join();
	let at = from;
	while (at < items.length) {
		const item = items[at] as Line | TableBlock;
		if (
			isTable(item) ||
			vocabulary.isCaption(item.text) ||
			vocabulary.isTableTitle(item.text) ||
			isLoneTitle(item, titles, lines, vocabulary)
		)
			break;
		if (vocabulary.isHeading(item.text) && !isAmongRows(item, [items[at - 1], items[at + 1]])) break;
		const header = headerAt(linesFrom(items, at), vocabulary);
		// The same header again, at the head of a page, is skipped.
		const isAgain = header && items[at - 1]?.page !== item.page && wordsOf(header.titles) === wordsOf(titles);
		if (header && !isAgain) break;
		if (!header && !isRowOf(item, titles)) break;
		if (!header) lines.push(item);
		at += header?.height ?? 1;
	}
	return { lines, next: at };
}

/** Does a line stand below the titles as the cells of a row do, none of which reaches into the column beside it? */
function isRowOf(line: Line, { columns }: Titles): boolean {
	const parts = partsUnder(line, columns);
	const [only] = parts ?? [];
	if (!parts || !only || parts.length > columns.length + 1) return false;
	const overlap = ({ x0, x1 }: { x0: number; x1: number }) => Math.min(x1, only.x1) - Math.max(x0, only.x0);
	return parts.length > 1 || columns.filter((column) => overlap(column) > INTO * line.size).length <= 1;
}

/** A label beside several rows stands lower than one and higher than the next, not between them as a heading does. */
function isAmongRows(line: Line, others: ReadonlyArray<Line | TableBlock | undefined>): boolean {
	return others.some(
		(other) =>
			other &&
			!isTable(other) &&
			other.page === line.page &&
			Math.min(other.y1, line.y1) - Math.max(other.y0, line.y0) > AMONG * line.size,
	);
}

/** A title alone in the middle of a table, over its whole width: one value stands below it, of the same record. */
function isLoneTitle(line: Line, { columns }: Titles, rows: readonly Line[], vocabulary: Vocabulary): boolean {
	if (!vocabulary.isColumnTitle(line.text)) return false;
	const middleOf = (parts: ReadonlyArray<{ x0: number; x1: number }>) =>
		(Math.min(...parts.map(({ x0 }) => x0)) + Math.max(...parts.map(({ x1 }) => x1))) / 2;
	return [columns, rows].some((parts) => Math.abs((line.x0 + line.x1) / 2 - middleOf(parts)) < line.size);
}
