import { borderlessTable, headerAt, MAX_HEADER_LINES } from '../columns';
import { cellCount, partsUnder } from '../columnTitles';
import type { Titles } from '../storeys';
import { isTable, type Line, type TableBlock, type Vocabulary } from '../types';
import type { DocumentMatter, TableFinder } from './types';
import type { Tolerances } from '../tolerances';

/** Tables without rules around their cells: known column titles side by side, and the lines that stand under them. */
export const UNRULED: TableFinder<DocumentMatter> = {
	rules: 'none',
	find(matter, vocabulary, tolerances) {
		const { items, separators } = matter;
		const found: Array<Line | TableBlock> = [];
		for (let at = 0; at < items.length; at++) {
			const item = items[at] as Line | TableBlock;
			const header =
				isTable(item) || isPlainHeading(item, vocabulary)
					? undefined
					: headerAt(linesFrom(items, at), vocabulary, tolerances);
			if (!header) {
				found.push(item);
				continue;
			}
			const body = bodyOf(items, at + header.height, header.titles, vocabulary, tolerances);
			found.push(borderlessTable(header.titles, body.lines, separators, tolerances));
			at = body.next - 1;
		}
		return { ...matter, items: found };
	},
};

/** A word that is a heading elsewhere may be the title of a group of columns (贷款 above 购房, 其他). */
function isPlainHeading({ text }: Line, vocabulary: Vocabulary): boolean {
	return vocabulary.isHeading(text) && !vocabulary.isGroupTitle(text);
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
	tolerances: Tolerances,
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
		if (vocabulary.isHeading(item.text) && !isAmongRows(item, [items[at - 1], items[at + 1]], tolerances)) break;
		const header = headerAt(linesFrom(items, at), vocabulary, tolerances);
		// The same header again, at the head of a page, is skipped.
		const isAgain = header && items[at - 1]?.page !== item.page && wordsOf(header.titles) === wordsOf(titles);
		if (header && !isAgain) break;
		if (!header && !isRowOf(item, titles, tolerances)) break;
		if (!header) lines.push(item);
		at += header?.height ?? 1;
	}
	return { lines, next: at };
}

/** Does a line stand below the titles as the cells of a row do, none of which reaches into the column beside it? */
function isRowOf(line: Line, { columns }: Titles, tolerances: Tolerances): boolean {
	const parts = partsUnder(line, columns, tolerances.cellGaps);
	const [only] = parts ?? [];
	if (!parts || !only || cellCount(parts, columns, tolerances) > columns.length + 1) return false;
	const overlap = ({ x0, x1 }: { x0: number; x1: number }) => Math.min(x1, only.x1) - Math.max(x0, only.x0);
	return parts.length > 1 || columns.filter((column) => overlap(column) > tolerances.into * line.size).length <= 1;
}

/** A label beside several rows stands lower than one and higher than the next, not between them as a heading does. */
function isAmongRows(
	line: Line,
	others: ReadonlyArray<Line | TableBlock | undefined>,
	tolerances: Tolerances,
): boolean {
	return others.some(
		(other) =>
			other &&
			!isTable(other) &&
			other.page === line.page &&
			Math.min(other.y1, line.y1) - Math.max(other.y0, line.y0) > tolerances.among * line.size,
	);
}

/** A title alone in the middle of a table, over its whole width: one value stands below it, of the same record. */
function isLoneTitle(line: Line, { columns }: Titles, rows: readonly Line[], vocabulary: Vocabulary): boolean {
	if (!vocabulary.isColumnTitle(line.text)) return false;
	const middleOf = (parts: ReadonlyArray<{ x0: number; x1: number }>) =>
		(Math.min(...parts.map(({ x0 }) => x0)) + Math.max(...parts.map(({ x1 }) => x1))) / 2;
	return [columns, rows].some((parts) => Math.abs((line.x0 + line.x1) / 2 - middleOf(parts)) < line.size);
}
