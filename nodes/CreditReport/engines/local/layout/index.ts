import { borderlessTable, fitsUnder, isColumnHeader } from './columns';
import { withoutFurniture } from './furniture';
import { continues, joinTables } from './stitch';
import { isTable, type Block, type Line, type PageLayout, type TableBlock, type Vocabulary } from './types';

export { layoutPage } from './page';
export type { Block, Line, PageLayout, Vocabulary } from './types';

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
	const items = joinAcrossPages(cleaned);
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
		if (isColumnHeader(item, vocabulary)) {
			const body = bodyOf(items, at, vocabulary);
			blocks.push(borderlessTable(item, body.lines, separators));
			at = body.last;
			continue;
		}
		const last = blocks[blocks.length - 1];
		if (last?.kind === 'paragraph') last.lines.push(item);
		else blocks.push({ kind: 'paragraph', page: item.page, lines: [item] });
	}
	return { blocks, furniture };
}

function joinAcrossPages(pages: readonly PageLayout[]): Array<Line | TableBlock> {
	const items: Array<Line | TableBlock> = [];
	for (const page of pages) {
		const [first, ...rest] = page.items;
		const last = items[items.length - 1];
		if (first && last && isTable(first) && isTable(last) && first.page !== last.page && continues(last, first)) {
			items[items.length - 1] = joinTables(last, first);
			items.push(...rest);
		} else items.push(...page.items);
	}
	return items;
}

/** The lines under the header of a borderless table, up to the next heading, ruled table or other header. */
function bodyOf(items: ReadonlyArray<Line | TableBlock>, at: number, vocabulary: Vocabulary): { lines: Line[]; last: number } {
	const header = items[at] as Line;
	const lines: Line[] = [];
	let last = at;
	for (let index = at + 1; index < items.length; index++) {
		const item = items[index] as Line | TableBlock;
		if (isTable(item) || vocabulary.isHeading(item.text)) break;
		const isRepeated = item.text === header.text;
		if (!isRepeated && (isColumnHeader(item, vocabulary) || !fitsUnder(header, item))) break;
		if (!isRepeated) lines.push(item);
		last = index;
	}
	return { lines, last };
}
