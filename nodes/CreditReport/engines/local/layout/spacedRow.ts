import { isClosedPart, isFull, isRestOfTitles } from './cutRow';
import { segmentsOf } from './lines';
import { columnUnder } from './columnTitles';
import type { Cell, Line, Row, Vocabulary } from './types';
import { TOLERANCES, type Tolerances } from './tolerances';

/**
 * Lines at the head of a page as the rest of the row at the foot of the page before, in a table whose columns white space
 * parts: what is blank overleaf leaves no trace there, and what is left stands under its columns.
 * @returns the rest with its blanks, or undefined when the lines are something else
 */
export function restOfRow(
	last: Row,
	lines: readonly Line[],
	index: number,
	vocabulary: Vocabulary,
	tolerances: Tolerances = TOLERANCES,
): Row | undefined {
	const [first] = lines;
	const isTitle = ({ text }: Line) =>
		vocabulary.isHeading(text) || vocabulary.isCaption(text) || vocabulary.isTableTitle(text);
	if (!first || lines.some(isTitle)) return undefined;
	const cells = last.cells.map((cell): Cell => ({ ...cell, page: first.page, lines: [], row: index, rowSpan: 1 }));
	for (const line of lines) {
		const columns = segmentsOf(line).map((part) => {
			const column = columnUnder(part, cells);
			cells[column]?.lines.push(part);
			return column;
		});
		if (new Set(columns).size < columns.length) return undefined;
	}
	const rest: Row = { page: first.page, index, cells };
	const wasFull = cells.every(
		(cell, index) => cell.lines.length === 0 || isFull(last.cells[index] as Cell, cell, tolerances),
	);
	return isRestOfTitles(last, rest, vocabulary) || (wasFull && isClosedPart(last, rest, vocabulary, tolerances))
		? rest
		: undefined;
}
