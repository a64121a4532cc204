import { borderlessTable, headerAt } from './columns';
import { withoutFurniture } from './furniture';
import { continues, joinTables } from './stitch';
import { partsUnder, type Column } from './titles';
import { isTable, type Block, type Line, type PageLayout, type TableBlock, type Vocabulary } from './types';

export { layoutPage } from './page';
export type { Block, Line, PageLayout, Vocabulary } from './types';

/** Lines looked at to find a header: it may wrap. */
const HEADER_REACH = 5;

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
		if (vocabulary.isHeading(item.text)) {
			blocks.push({ kind: 'heading', page: item.page, text: item.text, lines: [item] });
			continue;
		}
		const header = headerAt(linesFrom(items, at), vocabulary);
		if (header) {
			const body = bodyOf(items, at + header.height, header.columns, vocabulary);
			blocks.push(borderlessTable(header.columns, body.lines, separators));
			at = body.next - 1;
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
		const [first, ...rest] = page.items;
		const last = items[items.length - 1];
		if (first && last && isTable(first) && isTable(last) && first.page !== last.page && continues(last, first)) {
			items[items.length - 1] = joinTables(last, first, vocabulary);
			items.push(...rest);
		} else items.push(...page.items);
	}
	return items;
}

/** The lines from `at` up to the next table, as far as a header can reach. */
function linesFrom(items: ReadonlyArray<Line | TableBlock>, at: number): Line[] {
	const next = items.slice(at, at + HEADER_REACH);
	const end = next.findIndex(isTable);
	return (end < 0 ? next : next.slice(0, end)) as Line[];
}

/** The lines under the header of a borderless table, up to the next heading, ruled table or other header. */
function bodyOf(items: ReadonlyArray<Line | TableBlock>, from: number, titles: readonly Column[], vocabulary: Vocabulary): { lines: Line[]; next: number } {
	const lines: Line[] = [];
	const textOf = (columns: readonly Column[]) => columns.flatMap((column) => column.lines).map((line) => line.text).join();
	let at = from;
	while (at < items.length) {
		const item = items[at] as Line | TableBlock;
		if (isTable(item) || vocabulary.isHeading(item.text)) break;
		const header = headerAt(linesFrom(items, at), vocabulary);
		// The same header again, at the head of a page, is skipped.
		if (header && textOf(header.columns) !== textOf(titles)) break;
		if (!header && !partsUnder(item, titles)) break;
		if (!header) lines.push(item);
		at += header?.height ?? 1;
	}
	return { lines, next: at };
}
