import { FINDERS } from './finders';
import type { DocumentMatter } from './finders/types';
import { withoutFurniture } from './furniture';
import { continues, joinLines, joinTables } from './stitch';
import { isTable, type Block, type Line, type PageLayout, type TableBlock, type Vocabulary } from './types';
import { TOLERANCES, type Tolerances } from './tolerances';

export { layoutPage } from './page';
export type { Block, Line, PageLayout, Vocabulary } from './types';

/** No row that a page break cuts goes on overleaf for more lines than this. */
const MAX_REST = 5;

/** A document after layout. */
export interface DocumentLayout {
	blocks: Block[];
	furniture: Line[];
}

/**
 * Stitches laid-out pages into one sequence of blocks: page furniture goes, tables and running text join across page
 * breaks, header lines of borderless tables gather their rows.
 */
export function layoutDocument(
	pages: readonly PageLayout[],
	vocabulary: Vocabulary,
	tolerances: Tolerances = TOLERANCES,
): DocumentLayout {
	const { pages: cleaned, furniture } = withoutFurniture(pages, vocabulary);
	const matter: DocumentMatter = {
		items: joinAcrossPages(cleaned, vocabulary, tolerances),
		separators: new Map(cleaned.map((page) => [page.page, page.separators])),
	};
	const { items } = FINDERS.document.reduce((left, finder) => finder.find(left, vocabulary, tolerances), matter);
	const blocks: Block[] = [];
	for (const item of items) {
		const last = blocks[blocks.length - 1];
		if (isTable(item)) blocks.push(item);
		else if (vocabulary.isHeading(item.text))
			blocks.push({ kind: 'heading', page: item.page, text: item.text, lines: [item] });
		else if (last?.kind === 'paragraph') last.lines.push(item);
		else blocks.push({ kind: 'paragraph', page: item.page, lines: [item] });
	}
	return { blocks, furniture };
}

function joinAcrossPages(
	pages: readonly PageLayout[],
	vocabulary: Vocabulary,
	tolerances: Tolerances,
): Array<Line | TableBlock> {
	const items: Array<Line | TableBlock> = [];
	for (const page of pages) {
		let left = page.items;
		const last = items[items.length - 1];
		if (last && isTable(last)) {
			const { table, taken } = goneOn(last, left, vocabulary, tolerances);
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
	tolerances: Tolerances,
): { table: TableBlock; taken: number } {
	const end = items.slice(0, MAX_REST).findIndex(isTable);
	let table = last;
	let taken = 0;
	for (let count = end < 0 ? Math.min(MAX_REST, items.length) : end; count > 0 && taken === 0; count--) {
		const joined = joinLines(last, items.slice(0, count) as Line[], vocabulary, tolerances);
		if (joined) [table, taken] = [joined, count];
	}
	const next = items[taken];
	if (next && isTable(next) && continues(table, next, tolerances))
		[table, taken] = [joinTables(table, next, vocabulary, tolerances), taken + 1];
	return { table, taken };
}
